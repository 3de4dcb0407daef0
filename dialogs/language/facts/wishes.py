"""Wishes: the run asked about, and the big day that is coming."""

from __future__ import annotations

import re

from dialogs.language.wording import pattern

_LISTS = {
    "gentle": """
        easy gentle light slow relaxed chill chilled soft small little mellow recovery handy lazy
        conversational cruisy super_chill steady_and_slow
        """,
    "outing": """
        run runs jog mile miles mi k km 5k 3k 10k lap loop trot plod shuffle pace one ones effort
        session minutes min mins spin pootle 1* 2* 3* 4* 5* 6* 8* 90 two three four five six ten
        twenty thirty forty lunchtime parkrun half_hour half_an_hour treadmill jogging round footing
        few_km few_miles running tonight wee
        """,
    "so": "it that this go going goes take keep keeping run running jog jogging do stay plod "
    "really",
    "train": "block training prep plan build cycle pace in weeks season fever is",
    "far": "15 16 17 18 19 20 21 22 23 24 25 26 28 30 fifteen sixteen eighteen twenty",
}

# The most demanding first: it is the one that counts when a clause names two.
_KINDS = (
    (
        "race",
        pattern(
            (
                "race !block/pace/fever/car/day/against",
                "racing !heart/mind/thoughts",
                "parkrun !pace",
                "park_run/parky/fun_run",
                "marathon/half_marathon !{train}",
                "a/the half pb/on/tomorrow/sunday/saturday",
                "time_trial/tt",
                "5k/10k for charity",
                "relay !leg",
            ),
            _LISTS,
        ),
    ),
    (
        "hills",
        pattern(("hills/hilly", "hill !is", "mountain/fell/incline run", "climb number"), _LISTS),
    ),
    (
        "tempo",
        pattern(
            (
                "tempo",
                "threshold",
                "cruise interval/intervals",
                "lactate/progression run",
                "sweet_spot",
                "10k pace",
            ),
            _LISTS,
        ),
    ),
    (
        "intervals",
        pattern(
            (
                "interval/intervals/sprint/sprints/sprinting/sprinty/fartlek/strides/hiit/"
                "gasser/gassers",
                "speed_work/speedwork",
                "speed session/day/stuff/night",
                "do/for speed",
                "track reps/session/workout/night/tonight/today/tomorrow",
                "do/do_some/k/400/800/hill/speed/10k/ok_for reps",
                "repeat/repeats",
                "400s/800s/200s/vo2/vo2max",
                "four/eight hundreds",
                "rep 1/2/3/4/5/6/7/8 of",
                "1st/2nd/3rd/4th rep",
            ),
            _LISTS,
        ),
    ),
    (
        "long",
        pattern(
            (
                "long run/runs/one/slow_run/slow_distance/sunday/sun",
                "longrun/longie/lsd",
                "run/go/do/going long",
                "sat/sun/sunday/saturday long",
                "{far} miles/mile/miler/mi",
                "24/25/26/28/30/32/35 k/km",
                "long and legs",
            ),
            _LISTS,
        ),
    ),
    (
        "easy",
        pattern(
            (
                "{gentle} (little/flat/short/old/5k/long) {outing}",
                "{so} (it/nice/super/really/flat/and/very) easy/gentle/gently/slow/slowly/"
                "light/soft",
                "5/10/20/30/40/45/60/k/km/miles/mile/min/mins/minutes/5k/3k/10k easy/slow/"
                "gently/gentle/light",
                "recovery/easy/gentle run/jog/day",
                "shake_out/shakeouts/plod/plodding/trot/pootle/bimble",
                "shuffle !that",
                "zone/z 1/2/one/two",
                "z2",
                "snail pace",
                "warm_up/cool_down jog/run",
                "jog/run to (warm/cool) up/down/warm_up/cool_down",
                "something/anything easy/gentle/light",
            ),
            _LISTS,
        ),
    ),
)
_EASY_ALONE = re.compile(
    r"(?:^|[,.;!?] ?)(?:just |maybe |or )*(?:easy|gentle|light|slow)(?: please)?\?"
)
_REPS = re.compile(
    r"\b\d+ ?x ?(?:1k|2k|\d+ ?(?:m|k)\b|[1-9]00|1[0-6]00)\b|\bdo reps\b|\btrack ?(?:\?|$)"
)

_CLAUSE = re.compile(r"[.!?;\n]+(?!\d)|,(?!\d)|\b(?:but|so|just|or|then|btw|unless)\b| - ")
_NOT_ASKED = re.compile(
    r"\b(?:no|not|skip\w*|instead of|rather than|without|cancel+ed|never|did|was|were|ran|raced"
    r"|yesterday|last (?:night|week|weekend|month|year|summer)|training for|train for|forget"
    r"|you said|was told|goal|aim|prepping for|since|threw up|chasing)\b"
)
_SWAPPED = re.compile(
    r"\b(?:swap(?:p?ed)?|turn|switch|trade|skip)(?: [\w']+){1,4}? (?:for|to|into|and|with) "
    r"|^[^,]*?\bswapped for |\brace is off\b|\bcruise (?=intervals at)"
)
_ON_ANOTHER_DAY = re.compile(
    r"\b(?:tomorrow|(?:on |this |next |by )?(?:monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|sat|sun|fri|thurs?|mon|tues?|weds?)(?:'?s)?|(?:this|the|next|at the) weekend"
    r"|in (?:\w+ ){1,3}(?:days|weeks|sleeps)|coming up|next (?:week|month)"
    r"|(?:\w+ ){1,2}days (?:out"
    r"|away))\b"
)
_NOT_A_RUN = re.compile(
    r"\b(?:easy|light|slow|gentle|relaxed) (?:squats?|lunges?|deadlifts?|legs?|leg day|lift"
    r"|weights?|session(?= with| yesterday| last)|sleep\w*|breakfast|lunch|dinner|load|work ?out"
    r"|sets?|gym|stretch\w*|soreness|doms|ache|snack|down|af|today)\b"
    r"|\b(?:went|took it|kept it|pretty|that was|it was|was|quite|rather|too|breathing|just|only)"
    r" (?:easy|light|slow|gentle)\b(?! (?:run|jog|\d|5k|parkrun|half|pace|one|mile|k\b|shuffle"
    r"|trot))"
    r"|\b(?:traffic|red|green) lights?\b|\blike a light\b|\blight ?-?head\w*|\brecovery (?:meal"
    r"|shake|score|from|week|drink)\b|\b\d+ recovery\b|\btrack (?:my|of|record|it)\b"
    r"|\b(?:heart|mind|brain) (?:is |was )?racing\b|\b(?:legs?|leg day|session|squats|lift\w*"
    r"|weights|deadlifts|lunges|squatted)(?: was| were|,| day)? (?:light|easy)\b"
    r"|\bin the long run\b"
    r"|\bdance marathon\b|\ball slow\w*|\bgo easy on\b|\brpe ?\d,? (?:easy|light)\b|\bhills? of\b"
)
_RUN = re.compile(
    r"\b(?:run|running|jog|jogging|today|tonight|now|5k|10k|\d+ ?k|\d miles?|loop|lap|trot)\b"
)

_BIG = pattern(
    (
        "race/racing/parkrun/marathon/half_marathon/ultra/triathlon/tri/hyrox/relay/city2surf/xc",
        "half_ironman/ironman/turkey_trot/hm/comp/competition/meet/champs/tryouts/regionals",
        "a/my/the half",
        "long run/runs/one",
        "key/big/hard/quality/bigger session/run/race/workout/day/lift/one/match/game/test/"
        "squat_day",
        "big (leg/squat/deadlift) day/session/test",
        "tempo/intervals/hill_repeats/speedwork/track_session",
        "heavy squat/squats/deadlifts/deads/lift/day/triples/legs/leg_day/session/lower",
        "squat/squats/deadlift heavy",
        "cup/semi/final/pt_test/fitness_test/bleep_test/time_trial/cross_country/fell_run",
        "maxing/maxing_out/max_out/1rm/pb_attempt/testing !positive",
        "10/ten/12 miler",
        "{far} miles/mile/miler/mi",
        "crossfit open",
        "county training",
    ),
    _LISTS,
)
_SOON = re.compile(
    r"\b(?:tomorrow|(?:this|next|on|by|the|over the|at the)? ?(?:weekend|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)(?:'?s)?"
    r"|in (?:a couple of|a couple|a few|\d+|two|three|four|five|six|ten) ?(?:days?|hours|h|hrs"
    r"|sleeps)(?: time)?"
    r"|(?:the )?day after|coming up|looming|around the corner|next few days"
    r"|(?:two|three|four|\d) (?:days|sleeps) (?:away|out|to go|until|till))\b"
)
_SAVING = re.compile(
    r"\b(?:save|saving|saved) (?:my legs|the legs|them|myself) for\b|\btaper(?:ing)?\b(?! is)"
    r"|\brac(?:e|ing) (?:day )?tomorrow\b"
)
_DONE_ALREADY = re.compile(
    r"\b(?:last|yesterday|was|did|after|ago|since|ran|finished|raced|rpe|effort|\d of \d|3x"
    r"|heavy legs)\b"
)


def wants(text: str) -> str | None:
    """The kind of run asked about; one for another day counts only when no other is asked for."""
    plain = _SWAPPED.sub("~", _NOT_A_RUN.sub("~", text))
    asked = [part for part in _CLAUSE.split(plain) if not _NOT_ASKED.search(part)]
    now = [part for part in asked if not _ON_ANOTHER_DAY.search(part)]
    kinds = [kind for part in now if (kind := _kind(part))]
    if kinds:
        return kinds[0]
    if _EASY_ALONE.search(plain):
        return "easy"
    if any(_RUN.search(part) for part in now):
        return None
    return next((kind for part in asked if (kind := _kind(part))), None)


def big_session(text: str) -> bool:
    """A key run, a race or a heavy lift is coming up within days, and it is not what is asked."""
    if _SAVING.search(text):
        return True
    parts = _PART.findall(text)
    coming = [part for part in parts if _is_coming(part)]
    if not coming:
        return False
    rest = [part for part in parts if part not in coming]
    return any(_RUN.search(part) or "what" in part for part in rest) or not _ASKS.search(coming[-1])


_PART = re.compile(r"(?:[^.!?;,\n]|[.,](?=\d))+\?*")
_ASKS = re.compile(r"\?|\b(?:can i|should i|is it|am i|ok|do i)\b")


def _is_coming(part: str) -> bool:
    said = _BIG.search(part) and _SOON.search(part)
    return bool(said) and not _DONE_ALREADY.search(part)


def _kind(part: str) -> str | None:
    if _REPS.search(part):
        return "intervals"
    return next((kind for kind, said in _KINDS if said.search(part)), None)
