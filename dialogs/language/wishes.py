"""Wishes: the run asked about, the goal behind it, and the big day that is coming."""

from __future__ import annotations

import re

_RUNS = (
    (
        "race",
        r"(?:race(?! block)|racing|park ?run|fun run|(?:half )?marathon(?! (?:block"
        r"|training|prep|plan|build|pace|cycle))|10k race|5k race|time trial|tt)",
    ),
    (
        "hills",
        r"(?:hills?|hill (?:repeats?|reps?|sprints?|session|run|work)|hilly|mountain run"
        r"|incline run|fell run)",
    ),
    (
        "intervals",
        r"(?:intervals?|sprints?|sprint|sprinting|speed ?work|speed session|track (?:reps?"
        r"|session|workout|night|work)|track|reps? (?:on the track|at)|\d+ ?x ?(?:100|200"
        r"|300|400|600|800|1000|1200|1600)m?\b|\d+ x \d+ ?m\b|fartlek|400s|800s|200s"
        r"|vo2(?: ?max)?|strides|hiit)",
    ),
    (
        "tempo",
        r"(?:tempo|threshold|lactate run|cruise intervals|progression run|sweet ?spot|lt run)",
    ),
    (
        "long",
        r"(?:long (?:run|one|slow run|slow distance)|long ?run|lsd|longie|\b(?:1[5-9]|2\d"
        r"|30) ?(?:mi|miles?|milers?)|(?:2[4-9]|3\d|4\d) ?(?:k|km)s?"
        r"|half marathon distance|long easy)",
    ),
    (
        "easy",
        r"(?:easy|light|gentle|gently|slow|slowly|recovery|shake ?-?out|super chill"
        r"|chill run|zone (?:1|2|one|two)|z2|conversational|plod|pootle|trot|shuffle"
        r"|steady and slow|little jog|relaxed|chilled)",
    ),
)
_WISHES = tuple((name, re.compile(rf"(?<![a-z]){pattern}(?![a-z])")) for name, pattern in _RUNS)
_CLAUSE = re.compile(r"[.!?;\n]+(?!\d)|,(?!\d)|\b(?:but|so|just|or|then)\b| - ")
_NOT_ASKED = re.compile(
    r"\b(?:no|not|skip\w*|instead of|rather than|without|cancel+ed|never|did|was|were"
    r"|yesterday|last (?:night|week|weekend)|tomorrow|on (?:monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)|(?:this|next) (?:weekend|week|saturday|sunday"
    r"|friday)|in (?:\d+|two|three|a few|a couple of) (?:days|weeks)|coming up"
    r"|next (?:week|month)|(?:saturday|sunday|friday|monday|tuesday|wednesday|thursday)"
    r"|training for|forget)\b"
)
_NOT_A_RUN = re.compile(
    r"\b(?:easy|light|slow|gentle|relaxed) (?:squats?|lunges?|deadlifts?|legs?|leg day"
    r"|lift|weights?|session(?= with| yesterday| last)|sleep\w*|sleeper|breakfast|lunch"
    r"|dinner|meal|day at|weight|week|load|work ?out|sets?|gym|stretch\w*|on me|headed"
    r"|soreness|doms|ache|sore|going at work|snack)\b"
    r"|\b(?:went|took it|kept it|nice and|pretty|that was|it was|was|quite|was an|rather"
    r"|too|so|not|went) (?:easy|light|slow|gentle)\b(?! (?:run|jog|\d|5k|pace|one|mile|k\b"
    r"|shuffle|trot))|\b(?:easy|light|slow) (?:peasy|enough|to|way)\b|\blight ?-?head\w*"
    r"|\bgreen light\b|\brace (?:fever|block|car|day nerves)\b|\bslow(?:ly)? (?:getting"
    r"|going|morning|recover\w*|to recover)\b|\btake it easy\b(?! run| jog)|\btrack (?:my"
    r"|of|record|it|record)\b|\bhills? of\b|\beasy (?:to|for)\b|\bgo easy on\b"
    r"|\brpe ?\d,? (?:easy|light)|\b(?:legs?|leg day|session|squats|lift\w*|gym|weights"
    r"|deadlifts|lunges)(?: was| were|,| day)? (?:light|easy)\b|\btrain for (?:a"
    r"|my) (?:half |full )?marathon\b|\b(?:heart|mind|brain) (?:is |was )?racing\b"
    r"|\bracing (?:heart|mind)|\bheart rac\w+|\brecovery (?:day|shake|meal|drink|time"
    r"|score|pct|week|from)\b|\bsprint (?:finish|to the bus)\b|\brun slow\b(?<!run slow)"
    r"|\bin the long run\b|\brace against\b"
)

_AIMED = re.compile(
    r"\b(?:goal|aim|target|training|prepping|preparing) (?:is|for|:"
    r"|=)[^,.;!?]*?(?:marathon|race|ultra|half|\d+k)\b"
)

_GOALS = (
    (
        "fat_loss",
        r"(?:fat loss|weight ?loss|los(?:e|ing) (?:some |the |a few |this |my |a bit of "
        r"|body ?)?(?:weight|fat|kilos?|pounds?|lbs|kg|belly|gut|\d+ ?(?:kg|kilos?|lbs?"
        r"|pounds?|stone))|cut(?:ting)?(?: phase| season)?|burn(?:ing)? (?:some |more "
        r"|off )?(?:the )?(?:fat|calories)|lean(?:ing)? (?:out|down)"
        r"|get(?:ting)? lean(?:er)?|slim(?:ming)?(?: down)?|drop(?:ping)? (?:some |a few "
        r"|the )?(?:weight|fat|kilos?|pounds?|lbs|kg|a dress size|\d+ ?(?:kg|kilos?|lbs?"
        r"|pounds?))|shred(?:ding)?|getting shredded|fat burn\w*|calorie deficit"
        r"|shift(?:ing)? (?:some |a few )?(?:weight|timber|pounds|kilos)|abs for summer"
        r"|recomp)",
    ),
    (
        "strength",
        r"(?:strength(?: gains?)?|get(?:ting)? (?:stronger|strong|big|bigger|jacked|swole"
        r"|hench)|stronger|muscle(?:s)?(?: gain| mass| growth| size)?|gains|hypertrophy"
        r"|bulk(?:ing)?|build(?:ing)? (?:some |more |up |my |leg |big |bigger )?(?:muscle"
        r"|muscles|legs|strength|mass|quads|size|glutes)|bigger (?:quads|legs|glutes|squat"
        r"|bum|thighs|deadlift|butt|arms)|size|powerlift\w*|big (?:legs|quads|glutes"
        r"|squat)|(?:squat|deadlift) (?:pb|pr|\d+)|(?:put|putting|pack"
        r"|packing) on (?:some )?(?:muscle|mass|size)|mass|lift heavier|lifting more"
        r"|muscular)",
    ),
    (
        "endurance",
        r"(?:endurance|(?:(?:\w+ )?(?:marathon|half|ultra|10k|5k|triathlon|ironman|race"
        r"|comrades|hyrox))|marathon(?: block| training| prep| plan)?|half(?: marathon)?"
        r"|ultra|triathlon|ironman|race block|stamina|(?:sub|a sub) ?-?\d\S*"
        r"|running (?:faster|further|performance)|run(?:ning)? (?:faster|further"
        r"|a marathon|a half|longer)|faster (?:\d+k|marathon|half|runner|times?)"
        r"|aerobic (?:base|fitness)|get(?:ting)? faster|be a better runner|boston"
        r"|london marathon|qualify\w*|distance running)",
    ),
    (
        "general",
        r"(?:general (?:fitness|health)|stay(?:ing)? (?:healthy|fit|active|in shape)"
        r"|(?:just )?(?:general|overall) (?:health|fitness|wellbeing|wellness)|health"
        r"|fitness|fit(?:ter)?(?: and healthy)?|get(?:ting)? fit(?:ter)?"
        r"|be(?:ing)? healthy|feel(?:ing)? good|keep(?:ing)? (?:fit|healthy)|healthy?"
        r"|longevity|wellbeing|all ?round\w*|nothing special|general)",
    ),
)
_AIMS = (
    r"(?:(?:my |main |new |the |current |only |primary |real |overall |long term |training "
    r"|fitness )*(?:goal|aim|target|objective|focus|priority|goals)(?: (?:is|now|has changed"
    r"|changed|right now|this year|these days|would be|at the moment|for now|currently|atm|to"
    r"|=|from \w+(?: \w+)? to|switched|: ))*[ :=]*(?:to |on |is |now |a |an |for |just |at "
    r"|be |my |the )*|(?:i am |am |been |currently |also |just |now |still )*(?:training|train"
    r"|trying|working|aiming|prepping|preparing|lifting|exercising|in it|in this|going"
    r"|working out|here)(?: (?:now|right now|at the moment|hard|currently|mostly|just|mainly"
    r"|only|purely))* (?:for|to|towards|toward|on)(?: be| a| an| my| the| some| run| do| just"
    r"| get| purely)*|(?:want|wanna|would like|hoping|trying|looking|need|hope|aiming)(?: only"
    r"| just| mainly| mostly| really| also)? (?:to |for |more |a |some |just )*|(?:i am |am "
    r"|currently |im |been |still |now |while |when |on a |on my |in a |doing a "
    r"|in the middle of a |in |mid |deep in |into |if i am )(?:mini |big |bit of a |summer "
    r"|slow |strict |my |a |long |dirty |heavy |on a )*|(?:change|set|switch|update|make|put"
    r"|move) (?:my )?(?:goal|aim|target|focus) (?:to|as|=|from \w+(?: \w+)? to) (?:a |be "
    r"|the )*|(?:only|just|mainly|all) (?:care|about|here for|in it for)(?: about)? (?:the "
    r"|my )*|do not want to (?:lose|kill)(?: my)? |care about (?:my )?"
    r"|it is all about (?:the )?|i (?:run|lift|train) (?:to|for) (?:the )?|\bif i (?:want"
    r"|am trying|am) (?:to )?|for )"
)
_GOAL = tuple(
    (
        name,
        re.compile(
            rf"\b{_AIMS}{words}(?![a-z])"
            if name != "general"
            else r"\b(?:goal|aim|target|objective|focus|priority|training|train|trying|want|run"
            r"|lift|in it|exercise|do this|doing this|care|only|just)\b(?: (?:is|to|for"
            r"|now|just|=|my|purely|only|be|i want|about|a|mostly|the|on|as|from \w+ to|it"
            rf"|run|stay))*[ :=]* ?{words}(?![a-z])"
        ),
    )
    for name, words in _GOALS
)
_NOT_GOAL = re.compile(
    r"\b(?:not|no longer|instead of|rather than|never|stopped|quit|from|no|was|used to be"
    r"|previously|done with)(?: (?:for|to|a|an|about|my|training for|the|really|longer"
    r"|just|trying to))*\W*$"
)
_GOAL_FALSE = re.compile(
    r"\b(?:for|in|on|while|when|mid|into|now|am|currently|a|the|my|still|i am) (?:the |a "
    r"|my )?(?:strength|size|health|fitness|half|race|mass|muscles?|muscle|gains|cut"
    r"|stronger|general|marathon)\b"
)
_BLOCK = re.compile(
    r"\b(?:marathon|half marathon|half|race|ultra|triathlon|ironman|10k|5k|hm) (?:block"
    r"|training|prep|plan|build|cycle|base)\b|\b(?:training|train|prepping|preparing"
    r"|building up|build up|entered|signed up) (?:now )?(?:for|to run) (?:a |an |my |the "
    r"|first |next |\w+ )*(?:marathon|half|ultra|race|triathlon|ironman|10k|5k|boston"
    r"|london)\b|\b(?:calorie|caloric|kcal) deficit\b|\bon a (?:\w+ )?(?:cut|diet)\b"
    r"|\bcutting\b(?! (?:it|in|down on|the|back|my|across|onions))|\bbulking\b"
    r"|\bon a (?:\w+ )?bulk\b|\bin a (?:\w+ )?(?:deficit|bulk|cut)\b"
    r"|\bfor (?:the )?(?:gains|muscle growth|hypertrophy|fat loss|weight loss|my marathon"
    r"|strength|endurance|general fitness|health reasons)\b|\bkeep(?:ing)? my gains\b"
    r"|\b(?:lose|losing) my gains\b"
)
_BLOCK_GOALS = (
    ("fat_loss", re.compile(r"deficit|cut|diet|fat loss|weight loss")),
    ("strength", re.compile(r"bulk|gains|muscle|hypertrophy|strength")),
    ("general", re.compile(r"general|health")),
    ("endurance", re.compile(r".")),
)

_SOON = (
    r"(?:tomorrow|this (?:weekend|saturday|sunday|friday|sat|sun|week|monday|tuesday|wednesday"
    r"|thursday|thurs|wed)|(?:on |next |by )?(?:saturday|sunday|friday|monday|tuesday"
    r"|wednesday|thursday|sat|sun|thurs|fri|mon|tues?|weds?)\b|in (?:2|3|two|three|a couple of"
    r"|a couple|a few|4|1|48|36|24) ?(?:days?|hours|h|hrs)(?: time)?|day after tomorrow"
    r"|(?:the )?day after|the weekend|coming up|at the weekend|over the weekend"
    r"|next (?:couple of|few) days|looming|around the corner|(?:2|3|two|three|4) days (?:away"
    r"|out|to go|until|till)|(?:2|two|three|3) sleeps)"
)
_BIG = (
    r"(?:race|racing|marathon|half(?: marathon)?|\bhm\b|ultra|long ?runs?|long one"
    r"|key (?:session|run|workout)|big (?:session|run|race|workout|day|lift|one)|park ?run"
    r"|10k race|5k race|hard (?:session|run|workout|intervals|tempo|track)|quality session"
    r"|tempo(?: run)?|intervals|hill (?:repeats|session|reps)|heavy (?:\w+ ?){1,3}|heavy"
    r"|speed ?work|(?:1rm|max(?:es)?|max out|pb attempt|pr attempt|testing)(?: \w+)?"
    r"|comp(?:etition)?|meet|triathlon|10 miler|(?:1[5-9]|2\d) ?(?:miles?|miler|mi)|(?:2\d"
    r"|3\d) ?(?:k|km)|track (?:session|night)|relay|tri\b|hyrox|event|goal race|a race"
    r"|time trial|cross ?country|xc|fell race|squat(?:s|ting)? (?:pb|max)|(?:boston|london"
    r"|berlin|nyc|chicago)(?: marathon)?)"
)
_BIG_SOON = re.compile(
    rf"\b{_BIG}\b[^.;!?]{{0,30}}?\b{_SOON}|\b{_SOON}\b[^.;!?]{{0,30}}?\b{_BIG}\b|\brac(?:e"
    r"|ing) (?:day )?tomorrow\b|\b(?:save|saving|saved) (?:my legs|the legs|them"
    r"|myself) for\b|\btaper(?:ing)?\b(?! is)"
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
                    r"\b(?:train\w*|try\w*|trying|goal|aim|focus|want to|wanna|get\w*"
                    r"|build\w*|bulk\w*)\b",
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
