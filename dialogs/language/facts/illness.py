"""Illness: the person is ill, or drained as a whole; tired legs are not that."""

from __future__ import annotations

import re

from dialogs.language.wording import alternatives, pattern

_LISTS = {
    "bad": "bad stinking heavy mild slight nasty horrible streaming rotten little head chest "
    "summer man full",
    "awful": """
        rough grotty ropey ropy awful crap crappy shit shitty lousy ghastly terrible rotten seedy
        poorly
        dusty queasy peaky crook under_the_weather like_death like_shit like_crap run_down
        """,
    "worn": """
        shattered knackered exhausted wiped wiped_out drained worn_out run_down burnt_out burned_out
        dead_tired dog_tired bone_tired zonked pooped fatigued zombie done_in frazzled bushed goosed
        banjaxed gubbed jiggered wasted washed_out wrung_out cream_crackered so_tired really_tired
        very_tired super_tired extremely_tired overtired sapped shagged buggered battered
        dead_on_my_feet
        running_on_empty running_on_fumes on_fumes depleted
        """,
    # Said of legs and things too, so they need a person before them.
    "used_up": "beat spent wrecked cooked fried toast ruined destroyed dead gassed rooted "
    "stuffed empty flat",
    "me": "i_am i_feel feeling felt im body whole_body totally utterly",
    "so": "so just absolutely totally completely really pretty still a bit quite very proper "
    "properly all",
}
_ILL = pattern(
    (
        "fever/feverish/flu/manflu/virus/covid/sick/ill/unwell/hungover/hangover/norovirus/"
        "tonsillitis",
        "bronchitis/sinus/sinusitis/infection/vomiting/nauseous/puking/strep/lurgy/lergy/"
        "sniffly/snotty",
        "hung over",
        "sniffle/sniffles/snot/coughing/cough/congested/chills/shivery/shivering/antibiotics/"
        "tonsils",
        "stomach/tummy bug",
        "dodgy/upset/bad tummy/stomach",
        "throwing/threw up",
        "food poisoning",
        "sore/scratchy/raw/dry throat",
        "throat (is) scratchy/raw/sore/like",
        "runny/running/stuffy/blocked/streaming nose",
        "nose like/is_running",
        "bunged up",
        "coming down with",
        "caught a/the/something/some !bus/train/flight/movie/game/show/break/lift/edge",
        "feel/feeling/still/am {awful}",
        "{awful} as !guts",
        "under the weather",
        "a/have/got/had/this/with/my/getting/of/the/throaty (a) ({bad}) ({bad}) cold "
        "!shower/bath/plunge/one/beer/outside/brew/water/weather/day/morning/pint/drink/wind/"
        "air/feet/but",
        "full (of) cold/snot",
        "running/got/have/had/get (a) (slight/high/bit_of_a) temp/temperature",
        "temp of 38/39/40",
        "beer fear",
        "head banging",
        "drank too much",
    ),
    _LISTS,
)
_DRAINED = pattern(
    (
        "{worn}",
        "{me} ({so}) ({so}) {used_up} !up/down/at/my/the/it/him/me",
        "no/zero/low_on/lacking/little energy !gel/gels/drink/bar",
        "energy (is/levels/at) (is/are) zero/low/gone/0/shot/flat/1/2",
        "exhaustion/jetlag",
        "whole/all body/me/person empty/flat/done",
        "body (is/a) (a) write_off/write-off/battery",
        "shell of a person",
    ),
    _LISTS,
)
_IDIOM = re.compile(
    r"\bsick (?:of|pb|pr|session|gains|burn|days? off|leave|workout|playlist|beat|tune|note|new"
    r"|set|lift|move"
    r"|pump|leg|deadlift|squat)\b|\b(?:is|so) sick!?$|\b(?:worried|home|love|car|travel|sea"
    r"|make me) ?sick\b"
    r"|\b(?:flu|covid) (?:jab|shot|vaccine|booster|season|test)\b|\b(?:\w+ )?fever (?:dream"
    r"|pitch|playlist)\b"
    r"|\b(?:race|cabin|spring|hay|running|run|marathon|gold|football|bieber|night) ?fever\b"
    r"|\bfeverishly\b"
    r"|\bill (?:advised|timed|prepared)\b|\bwhen i (?:am|was|get) (?:sick|ill)"
    r"|\bcough\w* up a storm\b"
    r"|\b(?:only )?(?:hurts? )?(?:if|when|every time) i cough\b|\bcold (?:feet|air)\b"
    r"|\bwith cold\b|\bchills "
    r"from\b"
    r"|\b(?:slept|sleep\w*) (?:\w+ )?poorly\b|\bcomputer virus\b|\bgot chills\b|\btired of\b"
    r"|\brdl hangover\b"
    r"|\bspent (?:all|the|a|\d|most|half)\b|\bdead (?:set|simple|easy|to the world|leg|weak"
    r"|fresh|man)\b"
    r"|\bstuffed (?:myself|like|my face|at)\b|\bit (?:is )?not sick\b|\bonly (?:my )?legs are\b"
)
_PAST = re.compile(
    r"\b(?:last (?:week|month|year|weekend|summer|winter)|(?:weeks?|months?|years?|fortnight"
    r"|days) ago|used to"
    r"|over christmas|in (?:jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec)\w*"
    r"|cleared up|over it|over "
    r"the"
    r"|(?:is|finally|now) over|all (?:clear|gone|better)|gave it|recovered|mistake|was (?:ill"
    r"|sick|poorly))\b"
)
_PEOPLE = alternatives(
    """
    wife husband hubby hubbys partner gf bf girlfriend boyfriend mate friend kid kids son daughter
    mum mums
    mom dad brother sister flatmate housemate roommate roomie boss coach dog cat baby buddy team
    house
    everyone he she they grandpa grandma nan toddler gran
    """,
    {},
)
_OF_OTHERS = re.compile(
    rf"\b{_PEOPLE}(?: (?:has|have|is|got|had|gave|with|down|whole|off|a|the)\b|'s)"
    rf"|\bsick (?:kid|cat|dog|baby"
    rf"|child)"
    r"|\b(?:his|her|their) (?:fever|cold|flu)"
)
_DENIED = re.compile(
    r"\b(?:no|not|nor|neither|without|never|zero|do not|nope)\b(?! (?:sleep|slept|coffee|much"
    r"|great|well))[^,.;]{0,24}$"
)
_LEGS = re.compile(
    r"\b(?:legs?|quads?|hamstrings?|glutes?|calves|calf|they|thighs|muscles|shoes|phone|watch"
    r"|bum|butt|bike|gym|car"
    r"|lower body|arms|back|abs|session|workout|knees?|tv|music)\b[^,.;!?]{0,28}$"
)
_LEGS_AFTER = re.compile(r"^ (?:the |my )?(?:legs?|quads?|hamstrings?|glutes?|calves|bench|knee)\b")
_CLAUSE = re.compile(r"[.!?;,\n]+(?!\d)|\b(?:but|though|although|only)\b| - ")


def sick_or_drained(text: str) -> bool:
    """Ill, or drained as a whole person."""
    parts = [_IDIOM.sub("~", part) for part in _CLAUSE.split(text) if part.strip()]
    return any(_is_ill(part) or _is_drained(part) for part in parts)


def is_ill(text: str) -> bool:
    """Ill; in the middle of a run, being spent is no more than the run."""
    return any(_is_ill(_IDIOM.sub("~", part)) for part in _CLAUSE.split(text) if part.strip())


def _is_ill(part: str) -> bool:
    said = _ILL.search(part)
    if not said or _PAST.search(part) or _OF_OTHERS.search(part):
        return False
    return not _DENIED.search(part[: said.start()]) and not re.match(
        r":? (?:none|no)\b", part[said.end() :]
    )


def _is_drained(part: str) -> bool:
    said = _DRAINED.search(part)
    if not said or _PAST.search(part) or _LEGS_AFTER.match(part[said.end() :]):
        return False
    return not _LEGS.search(part[: said.end()].rsplit(" ", 1)[0]) and not _DENIED.search(
        part[: said.start()]
    )
