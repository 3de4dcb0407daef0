"""Names of zones that are no cities: "EST", "CET", half-hour offsets, short names of countries.

An abbreviation that is used in several places lists them all, so that it is asked back.
"""

from __future__ import annotations

_Row = tuple[str, str, str]

_NEW_YORK: _Row = ("New York City", "New York", "America/New_York")
_CHICAGO: _Row = ("Chicago", "Illinois", "America/Chicago")
_DENVER: _Row = ("Denver", "Colorado", "America/Denver")
_PHOENIX: _Row = ("Phoenix", "Arizona", "America/Phoenix")
_LOS_ANGELES: _Row = ("Los Angeles", "California", "America/Los_Angeles")
_ANCHORAGE: _Row = ("Anchorage", "Alaska", "America/Anchorage")
_HONOLULU: _Row = ("Honolulu", "Hawaii", "Pacific/Honolulu")
_LONDON: _Row = ("London", "United Kingdom", "Europe/London")
_DUBLIN: _Row = ("Dublin", "Ireland", "Europe/Dublin")
_SYDNEY: _Row = ("Sydney", "Australia", "Australia/Sydney")
_BRISBANE: _Row = ("Brisbane", "Australia", "Australia/Brisbane")
_ADELAIDE: _Row = ("Adelaide", "Australia", "Australia/Adelaide")
_DARWIN: _Row = ("Darwin", "Australia", "Australia/Darwin")
_AUCKLAND: _Row = ("Auckland", "New Zealand", "Pacific/Auckland")
_HALIFAX: _Row = ("Halifax", "Canada", "America/Halifax")
_CENTRAL_EUROPE: tuple[_Row, ...] = (
    ("Berlin", "Germany", "Europe/Berlin"),
    ("Paris", "France", "Europe/Paris"),
    ("Madrid", "Spain", "Europe/Madrid"),
    ("Rome", "Italy", "Europe/Rome"),
    ("Warsaw", "Poland", "Europe/Warsaw"),
    ("Amsterdam", "Netherlands", "Europe/Amsterdam"),
    ("Stockholm", "Sweden", "Europe/Stockholm"),
    ("Algiers", "Algeria", "Africa/Algiers"),
)
_EASTERN_EUROPE: tuple[_Row, ...] = (
    ("Athens", "Greece", "Europe/Athens"),
    ("Bucharest", "Romania", "Europe/Bucharest"),
    ("Helsinki", "Finland", "Europe/Helsinki"),
    ("Kyiv", "Ukraine", "Europe/Kyiv"),
    ("Cairo", "Egypt", "Africa/Cairo"),
    ("Kaliningrad", "Russia", "Europe/Kaliningrad"),
)
_EASTERN = (_NEW_YORK, ("Kingston", "Jamaica", "America/Jamaica"), _SYDNEY)
_AMERICA = (_NEW_YORK, _CHICAGO, _DENVER, _PHOENIX, _LOS_ANGELES, _ANCHORAGE, _HONOLULU)
_CENTRAL = (
    _CHICAGO,
    ("San José", "Costa Rica", "America/Costa_Rica"),
    ("Shanghai", "China", "Asia/Shanghai"),
    ("Havana", "Cuba", "America/Havana"),
    _ADELAIDE,
)

ABBREVIATIONS: dict[str, tuple[_Row, ...]] = {
    **dict.fromkeys(("utc", "z", "zulu"), (("UTC", "no summer time", "Etc/UTC"),)),
    "gmt": (_LONDON, ("Accra", "Ghana", "Africa/Accra"), ("UTC", "no summer time", "Etc/UTC")),
    **dict.fromkeys(("est", "eastern"), _EASTERN),
    **dict.fromkeys(("et", "edt", "us eastern"), (_NEW_YORK,)),
    **dict.fromkeys(("cst", "central"), _CENTRAL),
    **dict.fromkeys(("ct", "us central"), (_CHICAGO,)),
    "cdt": (_CHICAGO, ("Havana", "Cuba", "America/Havana")),
    **dict.fromkeys(("mst", "mt", "mountain", "us mountain"), (_DENVER, _PHOENIX)),
    "mdt": (_DENVER,),
    "pst": (_LOS_ANGELES, ("Manila", "Philippines", "Asia/Manila")),
    **dict.fromkeys(("pt", "pdt", "pacific", "us pacific"), (_LOS_ANGELES,)),
    **dict.fromkeys(("usa", "us", "the us", "the usa", "america", "united states"), _AMERICA),
    **dict.fromkeys(("akst", "akdt"), (_ANCHORAGE,)),
    "hst": (_HONOLULU,),
    **dict.fromkeys(("ast", "atlantic"), (_HALIFAX, ("Riyadh", "Saudi Arabia", "Asia/Riyadh"))),
    "adt": (_HALIFAX,),
    **dict.fromkeys(("nst", "ndt"), (("St. John's", "Canada", "America/St_Johns"),)),
    "brt": (("São Paulo", "Brazil", "America/Sao_Paulo"),),
    "bst": (_LONDON, ("Dhaka", "Bangladesh", "Asia/Dhaka")),
    "ist": (
        ("Mumbai", "India", "Asia/Kolkata"),
        _DUBLIN,
        ("Jerusalem", "Israel", "Asia/Jerusalem"),
    ),
    **dict.fromkeys(("wet", "west"), (("Lisbon", "Portugal", "Europe/Lisbon"),)),
    **dict.fromkeys(("cet", "cest", "mez", "mesz"), _CENTRAL_EUROPE),
    **dict.fromkeys(("eet", "eest"), _EASTERN_EUROPE),
    "msk": (("Moscow", "Russia", "Europe/Moscow"),),
    "trt": (("Istanbul", "Turkey", "Europe/Istanbul"),),
    "sast": (("Johannesburg", "South Africa", "Africa/Johannesburg"),),
    "wat": (("Lagos", "Nigeria", "Africa/Lagos"),),
    "eat": (("Nairobi", "Kenya", "Africa/Nairobi"),),
    "gst": (("Dubai", "United Arab Emirates", "Asia/Dubai"),),
    "pkt": (("Karachi", "Pakistan", "Asia/Karachi"),),
    "wib": (("Jakarta", "Indonesia", "Asia/Jakarta"),),
    "hkt": (("Hong Kong", "Hong Kong", "Asia/Hong_Kong"),),
    "sgt": (("Singapore", "Singapore", "Asia/Singapore"),),
    "jst": (("Tokyo", "Japan", "Asia/Tokyo"),),
    "kst": (("Seoul", "South Korea", "Asia/Seoul"),),
    "awst": (("Perth", "Australia", "Australia/Perth"),),
    "acst": (_ADELAIDE, _DARWIN),
    "acdt": (_ADELAIDE,),
    "aest": (_SYDNEY, ("Melbourne", "Australia", "Australia/Melbourne"), _BRISBANE),
    "aedt": (_SYDNEY, ("Melbourne", "Australia", "Australia/Melbourne")),
    **dict.fromkeys(("nzst", "nzdt", "nzt"), (_AUCKLAND,)),
}

# Offsets that are not whole hours have no Etc zone; these are the zones that keep them.
HALF_HOURS: dict[int, _Row] = {
    -570: ("Marquesas", "French Polynesia", "Pacific/Marquesas"),
    -210: ("St. John's", "Canada", "America/St_Johns"),
    210: ("Tehran", "Iran", "Asia/Tehran"),
    270: ("Kabul", "Afghanistan", "Asia/Kabul"),
    330: ("Mumbai", "India", "Asia/Kolkata"),
    345: ("Kathmandu", "Nepal", "Asia/Kathmandu"),
    390: ("Yangon", "Myanmar", "Asia/Yangon"),
    525: ("Eucla", "Australia", "Australia/Eucla"),
    570: ("Darwin", "Australia", "Australia/Darwin"),
    630: ("Lord Howe", "Australia", "Australia/Lord_Howe"),
    765: ("Chatham", "New Zealand", "Pacific/Chatham"),
}

COUNTRY_NAMES: dict[str, tuple[str, ...]] = {
    "US": ("us", "usa", "america", "u s a", "u s", "the us", "the usa", "states"),
    "GB": ("gb", "uk", "u k", "the uk", "england", "scotland", "wales", "britain", "great britain"),
    "DE": ("deutschland",),
    "AT": ("osterreich",),
    "CH": ("schweiz", "suisse", "svizzera"),
    "ES": ("espana",),
    "IT": ("italia",),
    "NL": ("holland", "nederland", "the netherlands"),
    "BR": ("brasil",),
    "CZ": ("czech republic",),
    "TR": ("turkiye",),
    "AE": ("uae", "emirates"),
    "KR": ("korea",),
    "NZ": ("aotearoa",),
    "ZA": ("rsa",),
    "CI": ("cote d ivoire",),
}

# Only after a city, to tell it from its namesakes.
PROVINCES: dict[str, tuple[str, ...]] = {
    "CA": (
        *("ontario", "on", "ont", "quebec", "qc", "british columbia", "bc", "alberta", "ab"),
        *("manitoba", "mb", "saskatchewan", "sk", "nova scotia", "ns", "new brunswick", "nb"),
        *("newfoundland", "nl", "yukon", "yt", "nunavut", "nu"),
    ),
    "AU": (
        *("new south wales", "nsw", "victoria", "vic", "queensland", "qld", "tasmania", "tas"),
        *("western australia", "wa", "south australia", "sa", "northern territory", "nt", "act"),
    ),
    "GB": ("northern ireland", "ni", "eng", "sct"),
}
