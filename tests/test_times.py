"""Times: what people type when asked about their leg session, and the moment it means.

A row's meaning: "19 18:00" is that moment of November 2026, "~" marks a part of a day that stands
for an hour, "?" lists the readings asked back, and a bare word is the problem.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.times import Moment, Unclear, clock_time, when

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY_MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=BERLIN)

ON_FRIDAY_MORNING = """
yesterday 6pm                             | 19 18:00
yesterday at 6 pm                         | 19 18:00
yesterday 6 p.m.                          | 19 18:00
6pm yesterday                             | 19 18:00
YESTERDAY 6PM!!                           | 19 18:00
yesterday (6pm)                           | 19 18:00
yesterday, 18:00                          | 19 18:00
last night after work at 6                | 19 18:00
this morning before breakfast at 7        | 20 07:00
this time yesterday                       | 19 09:30
like an hour and 15 ago                   | 20 08:15
over 2 hours ago                          | 20 07:30
2026/11/18 18:00                          | 18 18:00
18-11-2026 18:00                          | 18 18:00
round 8 last night                        | 19 20:00
yesterday 18.30                           | 19 18:30
yesterday 18h                             | 19 18:00
yesterday 18h30                           | 19 18:30
yesterday 1830                            | 19 18:30
yesterday at 6:30pm                       | 19 18:30
yday 630pm                                | 19 18:30
yday 6p                                   | 19 18:00
yesterday six thirty pm                   | 19 18:30
yesterday half six pm                     | 19 18:30
yesterday evening around 7                | 19 19:00
yesterday evening at about half past six  | 19 18:30
yesterday afternoon 4ish                  | 19 16:00
yesterday 10 in the morning               | 19 10:00
yesterday morning at 7:15                 | 19 07:15
yesterday noon                            | 19 12:00
yesterday at 12                           | 19 12:00
12:30 yesterday                           | 19 12:30
yesterday at 2                            | 19 14:00
yesterday 07:30                           | 19 07:30
quarter to 8 last night                   | 19 19:45
quarter past seven last night             | 19 19:15
ten to seven yesterday evening            | 19 18:50
twenty five past six last night           | 19 18:25
last night at 7                           | 19 19:00
last night 9:45                           | 19 21:45
last night at 1                           | 20 01:00
last night at 12                          | 20 00:00
00:30 last night                          | 20 00:30
midnight                                  | 20 00:00
at eight last night                       | 19 20:00
8ish last nite                            | 19 20:00
6-7pm yesterday                           | 19 19:00
from 17:00 to 18:30 yesterday             | 19 18:30
between 5 and 6 last night                | 19 18:00
i did legs yesterday at 5pm               | 19 17:00
leg day was yesterday, 5pm                | 19 17:00
it was around 6 yesterday evening         | 19 18:00
finished at 7 last night                  | 19 19:00
noon                                      | 19 12:00
6pm                                       | 19 18:00
6.30pm                                    | 19 18:30
18:30                                     | 19 18:30
1830                                      | 19 18:30
0630                                      | 20 06:30
8am                                       | 20 08:00
8 am today                                | 20 08:00
10am                                      | 19 10:00
today at 6                                | 20 06:00
today 7:30                                | 20 07:30
this morning at 8                         | 20 08:00
6 this morning                            | 20 06:00
half 7 this morning                       | 20 07:30
7 in the morning                          | 20 07:00
9 at night                                | 19 21:00
at 18                                     | 19 18:00
monday 7am                                | 16 07:00
tues 6pm                                  | 17 18:00
6pm on tuesday                            | 17 18:00
weds at 19:00                             | 18 19:00
thursday night 9pm                        | 19 21:00
last tuesday at 6pm                       | 17 18:00
friday 6pm                                | 13 18:00
saturday at noon                          | 14 12:00
2 days ago at 6pm                         | 18 18:00
two days ago 7 in the evening             | 18 19:00
the day before yesterday 6pm              | 18 18:00
day b4 yesterday at 18:15                 | 18 18:15
18 nov 6pm                                | 18 18:00
nov 18 6pm                                | 18 18:00
November 18th at 6.30 p.m.                | 18 18:30
18th 6pm                                  | 18 18:00
on the 18th at 18:00                      | 18 18:00
the 18th of november, 7am                 | 18 07:00
2026-11-18 18:00                          | 18 18:00
2026-11-18T18:00                          | 18 18:00
18.11. 18:30                              | 18 18:30
18.11.2026 18:30                          | 18 18:30
18/11/26 6pm                              | 18 18:00
11/18 6pm                                 | 18 18:00
Thu 19 Nov, 18:00                         | 19 18:00
thursday 19 november 6pm                  | 19 18:00
２ hours ago                              | 20 07:30
2 hours ago                               | 20 07:30
2h ago                                    | 20 07:30
2 hrs ago                                 | 20 07:30
about two hours ago                       | 20 07:30
an hour ago                               | 20 08:30
half an hour ago                          | 20 09:00
an hour and a half ago                    | 20 08:00
one and a half hours ago                  | 20 08:00
1.5 hours ago                             | 20 08:00
1,5h ago                                  | 20 08:00
1½ hours ago                              | 20 08:00
1h30 ago                                  | 20 08:00
1h 30m ago                                | 20 08:00
1 hour and 20 minutes ago                 | 20 08:10
45 min ago                                | 20 08:45
45mins ago                                | 20 08:45
a couple of hours ago                     | 20 07:30
2-3 hours ago                             | 20 07:30
two or three hours ago                    | 20 07:30
like 3 hrs ago                            | 20 06:30
it's been 3 hours                         | 20 06:30
finished 20 minutes ago                   | 20 09:10
36 hours ago                              | 18 21:30
a day and a half ago                      | 18 21:30
just now                                  | 20 09:30
just finished                             | 20 09:30
literally just finished                   | 20 09:30
just got back from the gym                | 20 09:30
now                                       | 20 09:30
yesterday                                 | ~19 18:00
yday                                      | ~19 18:00
yest                                      | ~19 18:00
Yesterday.                                | ~19 18:00
yesteday                                  | ~19 18:00
yestrday evenin                           | ~19 19:00
last night                                | ~19 20:00
last nite                                 | ~19 20:00
lastnight                                 | ~19 20:00
late last night                           | ~19 22:00
yesterday night                           | ~19 20:00
yesterday evening                         | ~19 19:00
early yesterday evening                   | ~19 18:00
last evening                              | ~19 19:00
evening yesterday                         | ~19 19:00
yesterday arvo                            | ~19 15:00
yesterday pm                              | ~19 18:00
yesterday am                              | ~19 08:00
yesterday morning                         | ~19 08:00
yesterday lunchtime                       | ~19 12:30
lunch break yesterday                     | ~19 12:30
straight after work yesterday             | ~19 18:00
last night before bed                     | ~19 22:00
around dinner time yesterday              | ~19 19:00
a couple of days ago                      | ~18 18:00
couple days ago                           | ~18 18:00
after work yesterday                      | ~19 18:00
before work                               | ~20 07:00
before breakfast today                    | ~20 07:00
this morning                              | ~20 08:00
early this morning                        | ~20 06:00
first thing this morning                  | ~20 06:00
earlier this morning                      | ~20 08:00
in the morning                            | ~20 08:00
in the evening                            | ~19 19:00
earlier today                             | ~20 09:30
today                                     | ~20 09:30
a few hours ago                           | ~20 06:30
sat                                       | ~14 18:00
saturday morning                          | ~14 08:00
sun arvo                                  | ~15 15:00
on monday                                 | ~16 18:00
monday evening                            | ~16 19:00
mon nite                                  | ~16 20:00
tuesday after work                        | ~17 18:00
teusday evening                           | ~17 19:00
wensday                                   | ~18 18:00
last friday                               | ~13 18:00
the day before yesterday                  | ~18 18:00
day b4 yesterday                          | ~18 18:00
the night before last                     | ~18 20:00
2 days ago                                | ~18 18:00
2d ago                                    | ~18 18:00
two nights ago                            | ~18 20:00
a week ago                                | ~13 18:00
on the 18th                               | ~18 18:00
18 nov                                    | ~18 18:00
18.11                                     | ~18 18:00
18/11                                     | ~18 18:00
11/18                                     | ~18 18:00
18 november, late evening                 | ~18 21:00
at 6 yesterday                            | ? 19 06:00, 19 18:00
half past six yesterday                   | ? 19 06:30, 19 18:30
yesterday 11:30                           | ? 19 11:30, 19 23:30
tuesday 7                                 | ? 17 07:00, 17 19:00
at 6                                      | ? 19 18:00, 20 06:00
half six                                  | ? 19 18:30, 20 06:30
seven oclock                              | ? 19 19:00, 20 07:00
7                                         | ? 19 19:00, 20 07:00
18                                        | ? 19 18:00
2 hours                                   | ? 20 07:30
yesterday 1am                             | ? 19 01:00, 20 01:00
yesterday at midnight                     | ? 19 00:00, 20 00:00
friday                                    | ? 13 18:00, 20 09:30
friday 7am                                | ? 13 07:00, 20 07:00
the weekend                               | ? 14 18:00, 15 18:00
yesterday morning 6pm                     | ? 19 18:00
tonight                                   | future
this evening                              | future
this arvo                                 | future
today 6pm                                 | future
today at 18:30                            | future
tomorrow                                  | future
tmrw 7am                                  | future
next monday                               | future
in 2 hours                                | future
in an hour                                | future
on the 21st                               | future
21 nov 6pm                                | future
later                                     | future
8 days ago                                | too_old
3 weeks ago                               | too_old
2 months ago                              | too_old
200 hours ago                             | too_old
monday last week                          | too_old
1 nov                                     | too_old
5/11                                      | too_old
2025-11-18                                | too_old
99999999 hours ago                        | too_old
                                          | not_a_time
2026                                      | not_a_time
30                                        | not_a_time
25:00                                     | not_a_time
6:75                                      | not_a_time
31 feb                                    | not_a_time
1e309                                     | not_a_time
-3 hours ago                              | not_a_time
squats                                    | not_a_time
5x5 100kg                                 | not_a_time
squats 5x5 yesterday                      | not_a_time
not yesterday                             | not_a_time
it wasn't yesterday                       | not_a_time
before yesterday                          | not_a_time
yesterday or monday                       | not_a_time
monday 19 nov                             | not_a_time
i am done                                 | not_a_time
the other day                             | not_a_time
a while ago                               | not_a_time
yesterday after 6pm                       | not_a_time
morning last night                        | not_a_time
less than an hour ago                     | not_a_time
no idea                                   | not_a_time
my knee popped yesterday                  | not_a_time
can i run                                 | not_a_time
""".strip("\n")


def _rows(table: str) -> list[tuple[str, str]]:
    return [
        (words.strip(), meaning.strip())
        for words, _, meaning in (line.partition("|") for line in table.splitlines())
    ]


def _shown(found: Moment | Unclear) -> str:
    match found:
        case Moment(at, exact):
            return ("" if exact else "~") + f"{at:%d %H:%M}"
        case Unclear(choices, "ambiguous"):
            return "? " + ", ".join(f"{at:%d %H:%M}" for at in choices)
        case Unclear(choices, problem):
            assert choices == ()
            return problem


@pytest.mark.parametrize(("words", "meaning"), _rows(ON_FRIDAY_MORNING))
def test_words_on_a_friday_morning(words: str, meaning: str) -> None:
    assert _shown(when(words, FRIDAY_MORNING)) == meaning


@pytest.mark.parametrize(
    ("now", "words", "meaning"),
    [
        # After midnight, "today" and "yesterday" may follow the calendar or the day just lived.
        ("20 00:30", "yesterday 6pm", "? 18 18:00, 19 18:00"),
        ("20 00:30", "today 6pm", "19 18:00"),
        ("20 00:30", "today", "~19 18:00"),
        ("20 00:30", "tonight", "~19 20:00"),
        ("20 00:30", "this evening", "~19 19:00"),
        ("20 00:30", "this morning", "~19 08:00"),
        ("20 00:30", "last night", "? 18 20:00, 19 20:00"),
        ("20 02:00", "last night", "? 18 20:00, 19 20:00"),
        ("20 02:00", "at 1am", "20 01:00"),
        ("20 02:00", "today 1am", "20 01:00"),
        ("20 02:00", "this morning at 1", "20 01:00"),
        ("20 00:30", "2 hours ago", "19 22:30"),
        ("20 00:30", "thursday", "~19 18:00"),
        ("20 00:30", "thursday night", "~19 20:00"),
        ("20 00:30", "friday", "~13 18:00"),
        ("20 00:30", "midnight", "20 00:00"),
        ("20 03:59", "yesterday", "? 18 18:00, 19 18:00"),
        ("20 03:59", "this afternoon", "~19 15:00"),
        ("20 04:00", "yesterday", "~19 18:00"),
        ("20 04:00", "last night", "~19 20:00"),
        ("20 04:00", "today", "~20 04:00"),
        ("20 05:00", "this morning", "~20 05:00"),
        ("20 12:00", "noon", "20 12:00"),
        ("20 12:00", "today at 6", "20 06:00"),
        ("20 15:00", "today", "~20 15:00"),
        ("20 15:00", "earlier today", "~20 15:00"),
        ("20 15:00", "this morning", "~20 08:00"),
        ("20 15:00", "this arvo", "~20 15:00"),
        ("20 15:00", "lunchtime", "~20 12:30"),
        ("20 17:50", "6pm", "19 18:00"),
        ("20 18:30", "after work", "~20 18:00"),
        ("20 21:00", "today", "~20 18:00"),
        ("20 21:00", "today at 6", "? 20 06:00, 20 18:00"),
        ("20 21:00", "this evening at 6", "20 18:00"),
        ("20 21:00", "tonight at 7", "20 19:00"),
        ("20 21:00", "last night", "~19 20:00"),
        ("20 21:00", "friday at 6pm", "? 13 18:00, 20 18:00"),
        ("20 21:00", "this friday 7am", "? 13 07:00, 20 07:00"),
        ("20 21:00", "weekend", "? 14 18:00, 15 18:00"),
        ("22 11:00", "saturday", "~21 18:00"),
        ("23 11:00", "sunday evening", "~22 19:00"),
        ("23 11:00", "friday last week", "~20 18:00"),
        ("23 11:00", "monday", "? 16 18:00, 23 11:00"),
        ("02 11:00", "on the 31st", "~31 18:00"),
        ("02 11:00", "31 oct 6pm", "31 18:00"),
        ("02 11:00", "1/11", "~01 18:00"),
    ],
)
def test_the_same_words_at_another_hour(now: str, words: str, meaning: str) -> None:
    at = datetime.strptime(f"2026-11-{now}", "%Y-%m-%d %H:%M").replace(tzinfo=BERLIN)
    assert _shown(when(words, at)) == meaning


@pytest.mark.parametrize(
    ("now", "words", "at"),
    [
        ("2026-10-25T09:00+01:00", "2:30 this morning", "2026-10-25T02:30+02:00"),
        ("2026-10-25T09:00+01:00", "last night at 2:30am", "2026-10-25T02:30+02:00"),
        ("2026-10-25T09:00+01:00", "12 hours ago", "2026-10-24T22:00+02:00"),
        ("2026-10-25T02:10+01:00", "15 minutes ago", "2026-10-25T02:55+02:00"),
        ("2026-10-25T02:10+01:00", "02:50", "2026-10-25T02:50+02:00"),
        ("2026-03-29T09:00+02:00", "2:30 this morning", "2026-03-29T03:00+02:00"),
        ("2026-03-29T09:00+02:00", "12 hours ago", "2026-03-28T20:00+01:00"),
        ("2026-03-29T09:00+02:00", "yesterday 6pm", "2026-03-28T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "yesterday 6pm", "2026-12-31T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "30 dec 6pm", "2026-12-30T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "the 30th 6pm", "2026-12-30T18:00+01:00"),
        ("2028-03-01T09:00+01:00", "29 feb 6pm", "2028-02-29T18:00+01:00"),
    ],
)
def test_clock_changes_and_year_ends(now: str, words: str, at: str) -> None:
    found = when(words, datetime.fromisoformat(now).astimezone(BERLIN))
    assert isinstance(found, Moment)
    assert found.at.isoformat(timespec="minutes") == at


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("7", "07:00"),
        ("7am", "07:00"),
        ("at 7 please", "07:00"),
        ("6:45", "06:45"),
        ("6.45am", "06:45"),
        ("half six", "06:30"),
        ("half past six", "06:30"),
        ("quarter to 8", "07:45"),
        ("seven thirty", "07:30"),
        ("730", "07:30"),
        ("0700", "07:00"),
        ("18:30", "18:30"),
        ("5pm", "17:00"),
        ("like 5pm", "17:00"),
        ("noon", "12:00"),
        ("12", "12:00"),
        ("midnight", "00:00"),
        ("9 in the morning", "09:00"),
        ("8 in the evening", "20:00"),
        ("every day at 8", "08:00"),
        ("set it to 06:15", "06:15"),
        ("10", "10:00"),
        ("20", "20:00"),
        ("2", None),
        ("3:30", None),
        ("3:30am", "03:30"),
        ("25", None),
        ("7:75", None),
        ("", None),
        ("never", None),
        ("not at 7", None),
        ("7 or 8 kids", None),
        ("tomorrow", None),
        ("2 hours", None),
        ("7 days", None),
        ("1e5", None),
    ],
)
def test_a_wished_time_of_day(words: str, wish: str | None) -> None:
    assert clock_time(words) == (time.fromisoformat(wish) if wish else None)


VOCABULARY = """
    yesterday today tonight last night morning evening arvo monday sat friday week weekend day days
    ago 2 6 7 12 18 30 00 6pm 7am 1am 18:30 0:15 2.30 1830 half past to quarter an hour hours and a
    min noon midnight the 18th nov 11/18 18.11. 2026-11-18 just finished now at around ish early
    late before after work this in on b4 - , . ½ h 10d 400 hours few couple of next been 29 feb
""".split()  # noqa: SIM905 - a word list
phrases = st.lists(st.sampled_from(VOCABULARY), max_size=7)
zones = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "America/Santiago",
     "Antarctica/Troll", "Africa/Cairo", "Pacific/Apia", "Asia/Kolkata", "UTC"]
).map(ZoneInfo)  # fmt: skip
nows = st.builds(
    lambda at, zone: at.replace(tzinfo=UTC).astimezone(zone),
    st.one_of(
        st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2028-12-31")),
        st.datetimes(datetime.fromisoformat("2011-12-29"), datetime.fromisoformat("2012-01-07")),
        st.datetimes(datetime.fromisoformat("2026-10-24"), datetime.fromisoformat("2026-10-26")),
    ),
    zones,
)


def _moments(found: Moment | Unclear) -> tuple[datetime, ...]:
    return (found.at,) if isinstance(found, Moment) else found.choices


@given(phrases, nows)
def test_no_reading_lies_ahead_or_over_a_week_back(words: list[str], now: datetime) -> None:
    for at in _moments(when(" ".join(words), now)):
        assert at.tzinfo is now.tzinfo
        assert at.astimezone(UTC) <= now.astimezone(UTC)
        assert now.date() - at.date() <= timedelta(days=7)


@given(phrases, nows, st.sampled_from(["  ", "\t", "\n ", "\u00a0"]))
def test_capitals_and_spaces_change_nothing(words: list[str], now: datetime, gap: str) -> None:
    assert when(gap + gap.join(words).upper() + gap, now) == when(" ".join(words), now)


@given(st.one_of(st.text(max_size=250), st.text("0123456789:./-apmh ,½", max_size=20)), nows)
def test_any_text_is_answered(words: str, now: datetime) -> None:
    assert isinstance(when(words, now), Moment | Unclear)
    assert isinstance(clock_time(words), time | None)


@given(phrases, nows)
def test_choices_are_distinct_and_in_order(words: list[str], now: datetime) -> None:
    choices = [at.astimezone(UTC) for at in _moments(when(" ".join(words), now))]
    assert choices == sorted(set(choices))


@pytest.mark.parametrize("words", ["1 " * 9999, "a" * 5000, "\0", "\ud800", "h" * 200, "a h" * 66])
def test_hostile_text_is_not_a_time(words: str) -> None:
    assert when(words, FRIDAY_MORNING) == Unclear((), "not_a_time")
