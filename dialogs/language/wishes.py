"""Wishes: the run asked about, the goal behind it, and the big day that is coming."""

from __future__ import annotations

import re

from dialogs.language.numbers import NUMBER, value

_RUNS = (
    (
        "race",
        r"(?:race(?! block)|racing|park ?run|fun run|(?:half )?marathon(?! (?:block|training|prep|plan|build|pace|cycle))|10k race|5k race|time trial|tt)",
    ),
    (
        "hills",
        r"(?:hills?|hill (?:repeats?|reps?|sprints?|session|run|work)|hilly|mountain run|incline run|fell run)",
    ),
    (
        "intervals",
        r"(?:intervals?|sprints?|sprint|sprinting|speed ?work|speed session|track (?:reps?|session|workout|night|work)|track|reps? (?:on the track|at)|\d+ ?x ?(?:100|200|300|400|600|800|1000|1200|1600)m?\b|\d+ x \d+ ?m\b|fartlek|400s|800s|200s|vo2(?: ?max)?|strides|hiit)",
    ),
    (
        "tempo",
        r"(?:tempo|threshold|lactate run|cruise intervals|progression run|sweet ?spot|lt run)",
    ),
    (
        "long",
        r"(?:long (?:run|one|slow run|slow distance)|long ?run|lsd|longie|\b(?:1[5-9]|2\d|30) ?(?:mi|miles?|milers?)|(?:2[4-9]|3\d|4\d) ?(?:k|km)s?|half marathon distance|long easy)",
    ),
    (
        "easy",
        r"(?:easy|light|gentle|gently|slow|slowly|recovery|shake ?-?out|super chill|chill run|zone (?:1|2|one|two)|z2|conversational|plod|pootle|trot|shuffle|steady and slow|little jog|relaxed|chilled)",
    ),
)
_JOG = re.compile(r"\bjog(?:s|ging|ged)?\b")
_WISHES = tuple((name, re.compile(rf"(?<![a-z]){pattern}(?![a-z])")) for name, pattern in _RUNS)
_CLAUSE = re.compile(r"[.!?;\n]+(?!\d)|,(?!\d)|\b(?:but|so|just|or|then)\b| - ")
_NOT_ASKED = re.compile(
    r"\b(?:no|not|skip\w*|instead of|rather than|without|cancel+ed|never|did|was|were|yesterday|last (?:night|week|weekend)|tomorrow|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:this|next) (?:weekend|week|saturday|sunday|friday)|in (?:\d+|two|three|a few|a couple of) (?:days|weeks)|coming up|next (?:week|month)|(?:saturday|sunday|friday|monday|tuesday|wednesday|thursday)|training for|forget)\b"
)
_ASKS = re.compile(
    r"\b(?:can|should|could|may|shall|safe|ok|okay|okay to|possible|good idea|thinking|fancy|want|allowed|how about|what about|planned|plan|supposed|doing|do i|is it|am i|thoughts on|maybe|still|go for)\b|\?"
)
_NOT_A_RUN = re.compile(
    r"\b(?:easy|light|slow|gentle|relaxed) (?:squats?|lunges?|deadlifts?|legs?|leg day|lift|weights?|session(?= with| yesterday| last)|sleep\w*|sleeper|breakfast|lunch|dinner|meal|day at|weight|week|load|work ?out|sets?|gym|stretch\w*|on me|headed|soreness|doms|ache|sore|going at work|snack)\b"
    r"|\b(?:went|took it|kept it|nice and|pretty|that was|it was|was|quite|was an|rather|too|so|not|went) (?:easy|light|slow|gentle)\b(?! (?:run|jog|\d|5k|pace|one|mile|k\b|shuffle|trot))|\b(?:easy|light|slow) (?:peasy|enough|to|way)\b|\blight ?-?head\w*|\bgreen light\b|\brace (?:fever|block|car|day nerves)\b|\bslow(?:ly)? (?:getting|going|morning|recover\w*|to recover)\b|\btake it easy\b(?! run| jog)|\btrack (?:my|of|record|it|record)\b|\bhills? of\b|\beasy (?:to|for)\b|\bgo easy on\b|\brpe ?\d,? (?:easy|light)|\b(?:legs?|leg day|session|squats|lift\w*|gym|weights|deadlifts|lunges)(?: was| were|,| day)? (?:light|easy)\b|\btrain for (?:a|my) (?:half |full )?marathon\b|\b(?:heart|mind|brain) (?:is |was )?racing\b|\bracing (?:heart|mind)|\bheart rac\w+|\brecovery (?:day|shake|meal|drink|time|score|pct|week|from)\b|\bsprint (?:finish|to the bus)\b|\brun slow\b(?<!run slow)|\bin the long run\b|\brace against\b"
)

_AIMED = re.compile(
    r"\b(?:goal|aim|target|training|prepping|preparing) (?:is|for|:|=)[^,.;!?]*?(?:marathon|race|ultra|half|\d+k)\b"
)

_GOALS = (
    (
        "fat_loss",
        r"(?:fat loss|weight ?loss|los(?:e|ing) (?:some |the |a few |this |my |a bit of |body ?)?(?:weight|fat|kilos?|pounds?|lbs|kg|belly|gut|\d+ ?(?:kg|kilos?|lbs?|pounds?|stone))|cut(?:ting)?(?: phase| season)?|burn(?:ing)? (?:some |more |off )?(?:the )?(?:fat|calories)|lean(?:ing)? (?:out|down)|get(?:ting)? lean(?:er)?|slim(?:ming)?(?: down)?|drop(?:ping)? (?:some |a few |the )?(?:weight|fat|kilos?|pounds?|lbs|kg|a dress size|\d+ ?(?:kg|kilos?|lbs?|pounds?))|shred(?:ding)?|getting shredded|fat burn\w*|calorie deficit|shift(?:ing)? (?:some |a few )?(?:weight|timber|pounds|kilos)|abs for summer|recomp)",
    ),
    (
        "strength",
        r"(?:strength(?: gains?)?|get(?:ting)? (?:stronger|strong|big|bigger|jacked|swole|hench)|stronger|muscle(?:s)?(?: gain| mass| growth| size)?|gains|hypertrophy|bulk(?:ing)?|build(?:ing)? (?:some |more |up |my |leg |big |bigger )?(?:muscle|muscles|legs|strength|mass|quads|size|glutes)|bigger (?:quads|legs|glutes|squat|bum|thighs|deadlift|butt|arms)|size|powerlift\w*|big (?:legs|quads|glutes|squat)|(?:squat|deadlift) (?:pb|pr|\d+)|(?:put|putting|pack|packing) on (?:some )?(?:muscle|mass|size)|mass|lift heavier|lifting more|muscular)",
    ),
    (
        "endurance",
        r"(?:endurance|(?:(?:\w+ )?(?:marathon|half|ultra|10k|5k|triathlon|ironman|race|comrades|hyrox))|marathon(?: block| training| prep| plan)?|half(?: marathon)?|ultra|triathlon|ironman|race block|stamina|(?:sub|a sub) ?-?\d\S*|running (?:faster|further|performance)|run(?:ning)? (?:faster|further|a marathon|a half|longer)|faster (?:\d+k|marathon|half|runner|times?)|aerobic (?:base|fitness)|get(?:ting)? faster|be a better runner|boston|london marathon|qualify\w*|distance running)",
    ),
    (
        "general",
        r"(?:general (?:fitness|health)|stay(?:ing)? (?:healthy|fit|active|in shape)|(?:just )?(?:general|overall) (?:health|fitness|wellbeing|wellness)|health|fitness|fit(?:ter)?(?: and healthy)?|get(?:ting)? fit(?:ter)?|be(?:ing)? healthy|feel(?:ing)? good|keep(?:ing)? (?:fit|healthy)|healthy?|longevity|wellbeing|all ?round\w*|nothing special|general)",
    ),
)
_AIMS = r"(?:(?:my |main |new |the |current |only |primary |real |overall |long term |training |fitness )*(?:goal|aim|target|objective|focus|priority|goals)(?: (?:is|now|has changed|changed|right now|this year|these days|would be|at the moment|for now|currently|atm|to|=|from \w+(?: \w+)? to|switched|: ))*[ :=]*(?:to |on |is |now |a |an |for |just |at |be |my |the )*|(?:i am |am |been |currently |also |just |now |still )*(?:training|train|trying|working|aiming|prepping|preparing|lifting|exercising|in it|in this|going|working out|here)(?: (?:now|right now|at the moment|hard|currently|mostly|just|mainly|only|purely))* (?:for|to|towards|toward|on)(?: be| a| an| my| the| some| run| do| just| get| purely)*|(?:want|wanna|would like|hoping|trying|looking|need|hope|aiming)(?: only| just| mainly| mostly| really| also)? (?:to |for |more |a |some |just )*|(?:i am |am |currently |im |been |still |now |while |when |on a |on my |in a |doing a |in the middle of a |in |mid |deep in |into |if i am )(?:mini |big |bit of a |summer |slow |strict |my |a |long |dirty |heavy |on a )*|(?:change|set|switch|update|make|put|move) (?:my )?(?:goal|aim|target|focus) (?:to|as|=|from \w+(?: \w+)? to) (?:a |be |the )*|(?:only|just|mainly|all) (?:care|about|here for|in it for)(?: about)? (?:the |my )*|do not want to (?:lose|kill)(?: my)? |care about (?:my )?|it is all about (?:the )?|i (?:run|lift|train) (?:to|for) (?:the )?|\bif i (?:want|am trying|am) (?:to )?|for )"
_GOAL = tuple(
    (
        name,
        re.compile(
            rf"\b{_AIMS}{words}(?![a-z])"
            if name != "general"
            else rf"\b(?:goal|aim|target|objective|focus|priority|training|train|trying|want|run|lift|in it|exercise|do this|doing this|care|only|just)\b(?: (?:is|to|for|now|just|=|my|purely|only|be|i want|about|a|mostly|the|on|as|from \w+ to|it|run|stay))*[ :=]* ?{words}(?![a-z])"
        ),
    )
    for name, words in _GOALS
)
_NOT_GOAL = re.compile(
    r"\b(?:not|no longer|instead of|rather than|never|stopped|quit|from|no|was|used to be|previously|done with)(?: (?:for|to|a|an|about|my|training for|the|really|longer|just|trying to))*\W*$"
)
_GOAL_FALSE = re.compile(
    r"\b(?:for|in|on|while|when|mid|into|now|am|currently|a|the|my|still|i am) (?:the |a |my )?(?:strength|size|health|fitness|half|race|mass|muscles?|muscle|gains|cut|stronger|general|marathon)\b"
)
_BLOCK = re.compile(
    r"\b(?:marathon|half marathon|half|race|ultra|triathlon|ironman|10k|5k|hm) (?:block|training|prep|plan|build|cycle|base)\b|\b(?:training|train|prepping|preparing|building up|build up|entered|signed up) (?:now )?(?:for|to run) (?:a |an |my |the |first |next |\w+ )*(?:marathon|half|ultra|race|triathlon|ironman|10k|5k|boston|london)\b|\b(?:calorie|caloric|kcal) deficit\b|\bon a (?:\w+ )?(?:cut|diet)\b|\bcutting\b(?! (?:it|in|down on|the|back|my|across|onions))|\bbulking\b|\bon a (?:\w+ )?bulk\b|\bin a (?:\w+ )?(?:deficit|bulk|cut)\b|\bfor (?:the )?(?:gains|muscle growth|hypertrophy|fat loss|weight loss|my marathon|strength|endurance|general fitness|health reasons)\b|\bkeep(?:ing)? my gains\b|\b(?:lose|losing) my gains\b"
)
_BLOCK_GOALS = (
    ("fat_loss", re.compile(r"deficit|cut|diet|fat loss|weight loss")),
    ("strength", re.compile(r"bulk|gains|muscle|hypertrophy|strength")),
    ("general", re.compile(r"general|health")),
    ("endurance", re.compile(r".")),
)

_SOON = r"(?:tomorrow|this (?:weekend|saturday|sunday|friday|sat|sun|week|monday|tuesday|wednesday|thursday|thurs|wed)|(?:on |next |by )?(?:saturday|sunday|friday|monday|tuesday|wednesday|thursday|sat|sun|thurs|fri|mon|tues?|weds?)\b|in (?:2|3|two|three|a couple of|a couple|a few|4|1|48|36|24) ?(?:days?|hours|h|hrs)(?: time)?|day after tomorrow|(?:the )?day after|the weekend|coming up|at the weekend|over the weekend|next (?:couple of|few) days|looming|around the corner|(?:2|3|two|three|4) days (?:away|out|to go|until|till)|(?:2|two|three|3) sleeps)"
_BIG = r"(?:race|racing|marathon|half(?: marathon)?|\bhm\b|ultra|long ?runs?|long one|key (?:session|run|workout)|big (?:session|run|race|workout|day|lift|one)|park ?run|10k race|5k race|hard (?:session|run|workout|intervals|tempo|track)|quality session|tempo(?: run)?|intervals|hill (?:repeats|session|reps)|heavy (?:\w+ ?){1,3}|heavy|speed ?work|(?:1rm|max(?:es)?|max out|pb attempt|pr attempt|testing)(?: \w+)?|comp(?:etition)?|meet|triathlon|10 miler|(?:1[5-9]|2\d) ?(?:miles?|miler|mi)|(?:2\d|3\d) ?(?:k|km)|track (?:session|night)|relay|tri\b|hyrox|event|goal race|a race|time trial|cross ?country|xc|fell race|squat(?:s|ting)? (?:pb|max)|(?:boston|london|berlin|nyc|chicago)(?: marathon)?)"
_BIG_SOON = re.compile(
    rf"\b{_BIG}\b[^.;!?]{{0,30}}?\b{_SOON}|\b{_SOON}\b[^.;!?]{{0,30}}?\b{_BIG}\b|\brac(?:e|ing) (?:day )?tomorrow\b|\b(?:save|saving|saved) (?:my legs|the legs|them|myself) for\b|\btaper(?:ing)?\b(?! is)"
)
_BIG_PAST = re.compile(r"\b(?:last|yesterday|was|did|after|ago|since|ran|finished|raced)\b")


def wants(text: str) -> str | None:
    """The kind of run asked about, the most demanding named first; None when none is."""
    plain = _NOT_A_RUN.sub("~", _AIMED.sub("~", text))
    for part in _CLAUSE.split(plain):
        if _NOT_ASKED.search(part):
            continue
        for name, pattern in _WISHES:
            if pattern.search(part):
                return name
    return None


def jogs(text: str) -> bool:
    """A bare "jog" is named: an easy run, perhaps."""
    return _JOG.search(text) is not None


def goal(text: str) -> str | None:
    """The writer's own aim."""
    block = _BLOCK.search(text)
    if block and not _NOT_GOAL.search(text[: block.start()]):
        return next(name for name, pattern in _BLOCK_GOALS if pattern.search(block[0]))
    for name, pattern in _GOAL:
        for match in pattern.finditer(text):
            lead = match[0]
            if _NOT_GOAL.search(text[: match.start()]) or re.search(
                r"\b(?:not|no longer|instead of) ", lead
            ):
                continue
            if _GOAL_FALSE.fullmatch(lead.strip()):
                continue
            if (
                re.match(
                    r"for |i am |am |in |on |now |while |when |mid |want (?:a |some )?|need ", lead
                )
                and name in ("endurance", "general", "strength")
                and not re.search(
                    r"\b(?:train\w*|try\w*|trying|goal|aim|focus|want to|wanna|get\w*|build\w*|bulk\w*)\b",
                    lead,
                )
            ):
                continue
            return name
    return None


def big_session(text: str) -> bool:
    """A key run, a race or a heavy lift is coming up within days."""
    match = _BIG_SOON.search(text)
    return match is not None and not _BIG_PAST.search(match[0])


def miles(text: str) -> float | None:
    """A distance in miles named in the text."""
    match = re.search(rf"({NUMBER}) ?(?:miles?|mi)\b", text)
    return value(match[1]) if match else None
