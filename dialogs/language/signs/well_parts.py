"""Well parts: joints, hearts and shins of which nothing bad is said."""

from __future__ import annotations

import re

from dialogs.language.signs.body import FINE, JOINT, MUSCLE, TROUBLE
from dialogs.language.signs.sign_words import LISTS
from dialogs.language.wording import lines, lists, pattern

_WORDS = LISTS | lists("""
well: fine good happy healthy strong painless
named: knee knees ankle ankles hip hips joint joints shin shins patella kneecap kneecaps
many: knees ankles hips joints
glad: good great fine ok okay happy solid
    perfect strong sweet grand sound brilliant lovely well
    bulletproof golden mint amazing excellent no_complaints no_issues no_bother no_trouble
    behaved behaving behave cooperating cooperative playing_ball
noisy: click* crack* creak* nois* crunchy squeak* squeak_says
a_bit: is are still a_bit always just bit little both all feel feels really so kind_of very super
harmless: sounds_like sound_like creak* click* crack* crunch* squeak* noisy caved cave caving
    shift shifted shifts brace
    braces braced taped tape taping strapped strap strapping support supports loose heavy backwards
    update status report checked tired rolled_in_a_bit tracking cold warm_now kt_tape sleeve sleeves
no_pain: no_pain no_aches no_ache does_not_hurt do_not_hurt nothing_hurts nothing_hurting no_bother
    no_ouch no_hurt painless pain_free pain_free never_hurts zero_pain without_pain not_painful
    nothing_wrong no_issue no_issues no_pains no_trouble never_any_pain not_hurting
    not_sore no_discomfort but_fine but_ok but_all_good but_otherwise_fine but_happy
""")

_WELL_ROWS = """
{named} (and/n/or) ({named}) feel/feels/are/is/have_been/has_been/seem/been/holding/held/felt
    (been/feeling/really/all/totally/absolutely/pretty/super/so/perfectly/still/holding/held/
    coping/coped/both) (up) (really/all/totally/absolutely/pretty/super/very/so) {glad} !except/
    until/till/unless/then/before/if/now_it/when/while/at_rest/sitting/as_long/mostly/most/
    so_far/only/once/apart/for/after/left/right/other/the_other/the_left/the_right/one_minute
{named} themselves (are/is/were/feel) {glad}/ok/fine
{well} {many}
calm/quiet/steady/happy/good/fine heart/chest/knees/hips/ankles/pulse
chest (is/sounds/feels) (all) clear
shins (are/feel/is) (a) (bit) tight
{joint} has/have/is/are/been (been/staying/stayed) behaving/behaved/as_good_as_new/not_complained/
    not_made_a_peep/not_said_a_word/not_bothered_me/not_whispered/not_squeaked/not_moaned
{joint} ({a_bit}) ({a_bit}) {noisy} (but/and/though/with) (it_is/they_are/is/are) painless/pain_free
{noisy} {joint} (but/and/though/with) (it_is/they_are/is/are) painless/pain_free
hip/hips ({a_bit}) ({a_bit}) ({a_bit}) tight/stiff/open/mobile/locked_in/loose/heavy
tight/stiff/open/mobile/loose hip/hips
"""
_WELL_WORDS = pattern(lines(_WELL_ROWS), _WORDS)

# "knees fine": said of a joint, unless something is held against it.
_FINE = re.compile(
    rf"(?<!till my )(?<!until my )(?<!till the )(?<!until the )(?<!when my )\b(?:{JOINT}"
    rf"|shins?|chest|heart)(?: (?:and (?:{JOINT}|shins?)|both|are|is|feel|feels|feeling|all"
    r"|totally|perfectly"
    r"|completely|absolutely|actually|super|pretty|really|seem|seems|now|been|has|have"
    r"|looks?|just|doing|100%|still))*"
    rf" (?!better){FINE}\b(?! (?:the |my |but )*(?:left|right|other|1|one) )(?![^"
    rf"|]{{0,12}}\b(?:til|till|until|except|unless|if|at first|before"
    r"|mostly|when|while|walking)\b)(?!~? ?\|? ?(?:but|till|until|except|only|then"
    rf"|unless) [^|]*{TROUBLE})"
    rf"|\b(?:{JOINT})(?: (?:both|all))* (?:was|were|felt) (?:all |totally |perfectly "
    rf"|really )?{FINE}\b(?!.*\b(?:now|today|but|until|till|then|later|since|after|hurts?"
    r"|pain)\b)"
)

# "knees creak, no ache": harmless, if pain is denied in the same breath and nothing else is told.
_PAINLESS = pattern(
    lines("""
{joint} & {harmless} ... {no_pain}
{no_pain} ... {joint} & {harmless}
"""),
    _WORDS,
)
_WORSE = re.compile(
    r"(?<!no )(?<!or )(?<!nor )\b(?:swollen|swell\w*|puff\w*|gives|gave|giving|lock|locks|locked"
    r"|locking|stuck|unstable|hot|warm|red|blue|numb\w*|tingl\w*|slip\w*|pop\w*)\b"
)
_COMPLAINS = re.compile(r"\b(?:but|except|only) (?:that )?(?:my |the )?$")
_BUT = re.compile(
    r"\b(?:but|yet|except|though it|although|until|till|unless|when|only|apart)\b|" + _WORSE.pattern
)


def without_painless_parts(text: str) -> str:
    """The text without joints that creak, or are strapped, and are said not to hurt."""
    return _PAINLESS.sub(_unless_more_is_told, text)


def without_well_parts(text: str) -> str:
    """The text without joints, hearts and shins that are said to be well."""
    return _WELL_WORDS.sub(_unless_bad, _FINE.sub(_unless_it_is_run_on, text))


def _unless_more_is_told(painless: re.Match[str]) -> str:
    if _COMPLAINS.search(painless.string, 0, painless.start()):
        return painless[0]
    if _WORSE.search(painless[0]) or _BUT.search(painless.string, painless.end()):
        return painless[0]
    return "~"


def _unless_bad(well: re.Match[str]) -> str:
    """ "hips tight and painful" is not well."""
    if _BAD_AFTER.match(well.string, well.end()):
        return well[0]
    return _unless_it_is_run_on(well)


def _unless_it_is_run_on(well: re.Match[str]) -> str:
    """ "is running with a bad knee ok" calls the running ok, not the knee."""
    if _HURTS_NEXT.match(well.string, well.end()):
        return well[0]
    return well[0] if _RUN_ON.search(well.string, 0, well.start()) else "~"


# "knee is fine now, hurts on stairs"
_HURTS_NEXT = re.compile(
    rf"(?: now| today)? ?\|? ?(?:still |just |only )?(?:hurts?|aches|throbs|stings|swells|locks"
    rf"|gives)"
    rf"\b(?![^|]*\b{MUSCLE}\b)"
)


_BAD_AFTER = re.compile(
    r"(?![\w*])[^|]{0,25}\b(?:pain\w*|hurt\w*|ach\w*|sore\w*|pinch\w*|sharp|click\w*|catch\w*"
    r"|clunk\w*"
    r"|swollen|grind\w*|stuck|deep|inside|joint|one side)\b"
)
_RUN_ON = re.compile(
    rf"\b(?:with|through|on) (?:a |an |my |the |this )?(?:\w+ )?$"
    rf"|\b(?:{TROUBLE}|swollen|bad|dodgy|twisted|clicky|old|injured) $|\b(?:is|are|was) (?:a|an) "
    r"(?:\w+ )?$"
)
