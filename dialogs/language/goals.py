"""Goals: what the writer trains for."""

from __future__ import annotations

import re

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


