"""Zones: what people type as their place, and the zones they are offered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.places.cities import PLACES, REGIONS, ZONES
from dialogs.language.places.folding import folded
from dialogs.language.places.zone_names import ABBREVIATIONS, HALF_HOURS
from dialogs.language.places.zones import LONGEST, MOST, Place, find, is_zone

SURE = """
nyc                     | New York City, New York    | America/New_York
New York                | New York City, New York    | America/New_York
new york usa            | New York City, New York    | America/New_York
LA                      | Los Angeles, California    | America/Los_Angeles
Berlin                  | Berlin, Germany            | Europe/Berlin
  BERLIN!!              | Berlin, Germany            | Europe/Berlin
Berlin, Germany         | Berlin, Germany            | Europe/Berlin
i'm in Berlin           | Berlin, Germany            | Europe/Berlin
berlin time             | Berlin, Germany            | Europe/Berlin
Wien                    | Vienna, Austria            | Europe/Vienna
münchen                 | Munich, Germany            | Europe/Berlin
Muenchen                | Munich, Germany            | Europe/Berlin
cologne                 | Köln, Germany              | Europe/Berlin
Kiev                    | Kyiv, Ukraine              | Europe/Kyiv
tokio                   | Tokyo, Japan               | Asia/Tokyo
東京                    | Tokyo, Japan               | Asia/Tokyo
Москва                  | Moscow, Russia             | Europe/Moscow
القاهرة                 | Cairo, Egypt               | Africa/Cairo
서울                    | Seoul, South Korea         | Asia/Seoul
sao paulo               | São Paulo, Brazil          | America/Sao_Paulo
mumbai                  | Mumbai, India              | Asia/Kolkata
Bombay                  | Mumbai, India              | Asia/Kolkata
zurich                  | Zürich, Switzerland        | Europe/Zurich
Genf                    | Geneva, Switzerland        | Europe/Zurich
Den Haag                | The Hague, The Netherlands | Europe/Amsterdam
breslau                 | Wrocław, Poland            | Europe/Warsaw
xian                    | Xi’an, China               | Asia/Shanghai
reykjavik               | Reykjavík, Iceland         | Atlantic/Reykjavik
london uk               | London, United Kingdom     | Europe/London
London, England         | London, United Kingdom     | Europe/London
london, canada          | London, Canada             | America/Toronto
vancouver bc            | Vancouver, Canada          | America/Vancouver
sydney nsw              | Sydney, Australia          | Australia/Sydney
portland or             | Portland, Oregon           | America/Los_Angeles
Portland, Maine         | Portland, Maine            | America/New_York
San Jose, CA            | San Jose, California       | America/Los_Angeles
san jose costa rica     | San José, Costa Rica       | America/Costa_Rica
germany                 | Germany,                   | Europe/Berlin
uk                      | United Kingdom,            | Europe/London
Arizona                 | Arizona,                   | America/Phoenix
singapore               | Singapore, Singapore       | Asia/Singapore
America/Sao_Paulo       | Sao Paulo, America         | America/Sao_Paulo
america/new york        | New York, America          | America/New_York
my timezone is Europe/Berlin | Berlin, Europe        | Europe/Berlin
kiritimati              | Kiritimati, Pacific        | Pacific/Kiritimati
lord howe               | Lord Howe, Australia       | Australia/Lord_Howe
utc+2                   | UTC+2, no summer time      | Etc/GMT-2
UTC +02:00              | UTC+2, no summer time      | Etc/GMT-2
gmt-5                   | UTC-5, no summer time      | Etc/GMT+5
GMT−5                   | UTC-5, no summer time      | Etc/GMT+5
+2                      | UTC+2, no summer time      | Etc/GMT-2
Etc/GMT+5               | UTC-5, no summer time      | Etc/GMT+5
utc+14                  | UTC+14, no summer time     | Etc/GMT-14
utc-12                  | UTC-12, no summer time     | Etc/GMT+12
utc+5:30                | UTC+5:30, Mumbai, India    | Asia/Kolkata
utc+5.5                 | UTC+5:30, Mumbai, India    | Asia/Kolkata
utc-9.5                 | UTC-9:30, Marquesas, French Polynesia | Pacific/Marquesas
utc+8:45                | UTC+8:45, Eucla, Australia | Australia/Eucla
utc+5.75                | UTC+5:45, Kathmandu, Nepal | Asia/Kathmandu
utc                     | UTC, no summer time        | Etc/UTC
UTC+0                   | UTC, no summer time        | Etc/UTC
pacific time            | Los Angeles, California    | America/Los_Angeles
JST                     | Tokyo, Japan               | Asia/Tokyo
"""


@pytest.mark.parametrize("row", SURE.strip().splitlines())
def test_one_place_is_meant(row: str) -> None:
    words, shown, zone = (cell.strip() for cell in row.split("|"))
    places = find(words)
    assert [(f"{p.name}, {p.region}".strip(), p.zone, p.exact) for p in places] == [
        (shown, zone, True)
    ]


@pytest.mark.parametrize(
    ("words", "zones"),
    [
        ("Springfield", {"America/Chicago", "America/New_York", "America/Los_Angeles"}),
        ("Portland", {"America/Los_Angeles", "America/New_York"}),
        ("london", {"Europe/London", "America/Toronto"}),
        ("birmingham", {"Europe/London", "America/Chicago"}),
        ("st petersburg", {"Europe/Moscow", "America/New_York"}),
        ("Saint Petersburg", {"Europe/Moscow", "America/New_York"}),
        ("cordoba", {"America/Argentina/Cordoba", "Europe/Madrid", "America/Mexico_City"}),
        ("georgia", {"Asia/Tbilisi", "Europe/Moscow", "America/New_York"}),
        ("Washington", {"America/New_York", "America/Los_Angeles", "Europe/London"}),
        ("tennessee", {"America/Chicago", "America/New_York"}),
        ("florida", {"America/Chicago", "America/New_York"}),
        ("spain", {"Europe/Madrid", "Atlantic/Canary", "Africa/Ceuta"}),
        ("EST", {"America/New_York", "America/Jamaica", "Australia/Sydney"}),
        ("eastern time", {"America/New_York", "America/Jamaica", "Australia/Sydney"}),
        ("IST", {"Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"}),
        ("gmt", {"Europe/London", "Africa/Accra", "Etc/UTC"}),
    ],
)
def test_several_places_are_offered(words: str, zones: set[str]) -> None:
    places = find(words)
    assert len(places) > 1
    assert {place.zone for place in places} == zones


def test_the_biggest_of_namesakes_comes_first() -> None:
    assert find("Paris")[0] == Place("Paris", "France", "Europe/Paris")
    assert find("london")[0].region == "United Kingdom"
    assert [place.zone for place in find("usa")][:2] == ["America/New_York", "America/Chicago"]


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("londn", "Europe/London"),
        ("sidney", "Australia/Sydney"),
        ("melborne", "Australia/Melbourne"),
        ("barcelna", "Europe/Madrid"),
        ("tokyoo", "Asia/Tokyo"),
        ("frankfrut", "Europe/Berlin"),
        ("copenhagn", "Europe/Copenhagen"),
        ("philadelpia", "America/New_York"),
        ("paris texas", "America/Chicago"),
    ],
)
def test_a_guess_is_never_called_exact(words: str, zone: str) -> None:
    places = find(words)
    assert places[0].zone == zone
    assert not any(place.exact for place in places)


@pytest.mark.parametrize(
    "words",
    ["", " ", "hi", "no", "ok", "in", "what", "hello", "never", "7am", "squats", "settings",
     "south", "asdfgh", "utc+20", "utc+15", "utc-13", "utc+3:20", "utc+99", "-", "+", "?",
     "x" * (LONGEST + 1), "\0", "\ud800", "Europe/", "/", "i dont know"],
)  # fmt: skip
def test_nothing_is_offered_for_no_place(words: str) -> None:
    assert find(words) == ()


def test_offsets_have_the_sign_people_mean() -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    for hours in range(-12, 15):
        [place] = find(f"utc{hours:+}")
        assert now.astimezone(ZoneInfo(place.zone)).utcoffset() == timedelta(hours=hours)


def test_half_hour_offsets_are_kept_at_least_half_the_year() -> None:
    seasons = [datetime(2026, month, 20, tzinfo=UTC) for month in (1, 7)]
    for minutes, (_, _, zone) in HALF_HOURS.items():
        offsets = {season.astimezone(ZoneInfo(zone)).utcoffset() for season in seasons}
        assert timedelta(minutes=minutes) in offsets


@pytest.mark.parametrize(
    "name",
    ["", "Europe", "europe/berlin", "Europe/Berlin ", "../etc", "/etc/localtime", "a" * 5000,
     "\0", "Europe/Berlin\0", "posix/Europe/Berlin", "localtime", "\ud800", "Europe/Atlantis"],
)  # fmt: skip
def test_garbage_is_no_zone(name: str) -> None:
    assert not is_zone(name)


def test_every_zone_opens() -> None:
    for name in ZONES:
        assert ZoneInfo(name).key == name
        assert is_zone(name)


def test_every_row_of_the_table_is_sound() -> None:
    for line in PLACES.strip().splitlines():
        name, region, zone, _ = line.split("|")
        assert name
        assert region in REGIONS
        assert int(zone) in range(len(ZONES))


def test_every_listed_zone_is_a_zone() -> None:
    rows = [row for rows in ABBREVIATIONS.values() for row in rows]
    assert all(is_zone(zone) for _, _, zone in (*rows, *HALF_HOURS.values()))


def test_every_abbreviation_is_folded() -> None:
    assert [key for key in ABBREVIATIONS if folded(key) != key] == []


def test_every_capital_and_great_city_is_found_with_its_region() -> None:
    lines = [line.split("|") for line in PLACES.strip().splitlines()[:1000]]
    for name, region, zone, _ in lines:
        zones = {place.zone for place in find(f"{name}, {REGIONS[region]}")}
        assert ZONES[int(zone)] in zones


@given(st.one_of(st.text(max_size=LONGEST + 5), st.text("utcgm+-0123456789:., ", max_size=12)))
def test_any_text_is_answered(words: str) -> None:
    places = find(words)
    assert len(places) <= MOST
    assert len(set(places)) == len(places)
    assert all(is_zone(place.zone) for place in places)
    is_zone(words)


@given(st.sampled_from(["nyc", "sao paulo", "utc+2", "portland or", "londn", "america/new_york"]))
def test_capitals_and_spaces_change_nothing(words: str) -> None:
    assert find(f"  {words.upper()} ") == find(words)
