"""Retellings: warning signs that are spoken of and not had.

They are taken back, expected, foreseen, long over, another's, or what the bot once said.
"""

from __future__ import annotations

import re

from dialogs.language.signs.sign_words import LISTS
from dialogs.language.wording import lines, lists, pattern

_WORDS = LISTS | lists("""
sign: sharp sharp_pain pain pains knee knees hip hips ankle ankles fever chest dizzy dizziness
    numb numbness limp limping swelling pop joint joint_pain knee_pain hip_pain ankle_pain
    chest_pain dark_pee twinge brown_pee cola_pee
ailing: bad dodgy bung gammy iffy sore wonky cranky knackered buggered trick clicky grumpy
remove: remove delete erase scrap scratch cancel undo take_off take_out take_back take_away
    get_rid_of drop strike bin retract
surgery: surgery op operation rehab replacement reconstruction repair physio injury
well_again: healed mended sorted fixed recovered cured good_as_new as_good_as_new fully_better
    all_better fine_now ok_now good_now better_now happy_now grand_now apples_now sound_now
    right_as_rain back_to_normal a_non_issue non_issue no_longer_an_issue ancient_history
    pain_free_now fit_again good_again fine_again
stranger: guy bloke woman lady lad girl dude fella man chap person runner kid
hurt_once: tore torn broke fractured sprained twisted rolled tweaked pulled strained snapped
    dislocated sprained popped did wrecked blew busted buggered
""")

_RETELLINGS = """
i (only) said/put/wrote/typed/logged/ticked (a/the/my) ({sign}) {sign} ... i_meant
limp/limped/limping/{sign} in/from/among (my/the) january/february/march/april/may/june/july/august/
    september/october/november/december*/junes/julys/augusts/mays/marchs/aprils
    notes/log/logs/entry/entries/diary/history/or
{remove} (what_i_said_about/the/that/this/my/bit_about) (the/my/a) ({sign}) {sign}
    bit/part/note/entry/flag/tag/comment/answer/thing/from_my_log/from_the_log/from_my_entry
{remove} what_i_said/the_bit/what_i_wrote/what_i_logged about (the/my/a) ({sign}) {sign}
{remove} (the/that) ({sign}) {sign} ... mistyped/typo/i_was_talking_about/was_never/not_mine
i (only) said/put/wrote/typed/logged/ticked (a/the/my) ({sign}) {sign} !fine/ok/good/fresh ... (it/
    that/they)
    is_not/was_not/are_not/were_not
{remove} ... that_was (last) years/months ({sign}) {sign} talk/thing/stuff/business
ask/asks/asked if/whether anyone/anybody/any_of_us has/had/feels .. {sign}/{numb}
says/said .. {numb}/{sign}/pins_and_needles .. for/in her/him/them
thought i felt/had/heard (a/some) {sign} ... nope/nah/false_alarm
thought/figured/worried/feared (that) the/my {joint} would moan/hurt/complain/ache/be_sore/
    swell/flare/play/act ... it has_not/did_not/was_not/never
expected/expecting/braced_for/feared/dreaded/half_expected a/my/the (bad/sore/stiff/dodgy/angry)
    {sign} ... got/but/none/instead
if my/the/a/it/they/either ({sign}) (starts/start/begins/gets/acts/plays) .. (up) i_will/i_would
    stop/walk/quit/turn/bail/ease/rest/cut/pull_up
you/u said/say/told_me/tell_me/told (me) (to/always/never) .. if .. {dark}/{sign}
    (pee/urine/wee/pain)
says/said/say/saying (no_running/not_to_run/dont_run/do_not_run/never_run/no) .. with/w/on a/any
    {ailing}/hurt/injured/swollen {joint}
says/said/thinks/reckons/swears/claims/told_me (that) (i/i_am) (am/look/looked/was)
    limp/limping/limped/hobbling/ill/feverish/pale/dizzy ... i do_not/am_not/was_not/did_not
back_when my/the .. was ({ailing}) {ailing}
last_time i felt/had/heard/got .. pop/{sign} was
last fever/limp/twinge/dizzy_spell/pain/swelling was monday/tuesday/wednesday/thursday/friday/
    saturday/sunday/last/weeks/days/in/ages
(new) new/replacement/titanium/replaced/fake hip/hips/knee/knees since/from/in 19\\d\\d/20\\d\\d
(old/my/the) (old/my/the) {joint} {surgery} (was/is) (from/in/back_in) 19\\d\\d/20\\d\\d
    !{pain}/still/and_it
weeks/months/years/days post/after/since/on_from (my/the) {joint} {surgery} !{pain}/still/and_it
back_at_it/back/first_session after/post (my/the) {joint} {surgery} !{pain}/still/and_it
{hurt_once} (my/the/an/a) (left/right) {part} (once) at (age) 1\\d/2\\d/sixteen/seventeen/eighteen/
    nineteen/twenty/school/uni/college !km/k/kg/kilos/miles/mins/minutes/percent/today
passed_out/fainted/fainting/collapsed/limped/broke_my_leg/broke_my_ankle (once/a_few_times/twice)
    as_a kid/child/teen/teenager/boy/girl/baby
off (the/my) crutches
limped/limping/hobbled all (of) january/jan/february/feb/march/april/may/june/july/august/winter/
    summer/spring ... fine_since/ok_since/good_since/nothing_since
limped/limping/hobbled/dizzy/feverish/numb/twinge (on) monday/tuesday/wednesday/thursday/friday/
    saturday/sunday ... not_at_all/not_a_bit/not_a_trace/no_trace/not_since/nothing_since/
    gone_since/fine_since
in_the_past i had/have_had/got (a/some) ({sign}) pain/{sign} ({sign}) (of/in) (my/the/a)
    ({joint}) ... never_again/not_now/not_any_more
{joint} (is/are/was/were/has/have/has_been) (all/now/fully/finally/totally/completely/well/been)
    {well_again} !enough/but/except/until/then
my {joint} are old/ancient/getting_old/ageing/aging/not_young ... spare/spares/kinder/kindest/saves/
    save/order
{joint}/shin_splints/stress_fracture/{sign} (pain/thing/issue/trouble) is/are (now/all/ancient)
    history/long_gone/a_thing_of_the_past/a_distant_memory/in_the_past/behind_me !repeating
old {joint} sprain/injury/break/surgery/thing ... 19\\d\\d/20[01]\\d !{pain}/still
remember/told_you .. {joint} was/were {ailing} .. {well_again}
{joint} was/were {ailing} in january/february/march/april/may/june/july/august/september/october/
    november/december ... {well_again}
{joint} .. dealt_with/sorted/fixed/operated_on/seen_to .. in (the)
    jan*/feb*/mar/march/apr*/may/jun*/jul*/aug*/sep*/oct*/nov*/dec*/spring/summer/autumn/winter
{hurt_once} (my/the) (left/right) {part} in/over (the)
    spring/summer/autumn/winter .. {well_again}/non_issue
{ailing} {joint} since/from 19\\d\\d/20\\d\\d ... nothing/no_pain/no_issue*/no_bother/fine/ok
    !but/except
{joint} (sprain/strain/thing/injury) (is/has_been/been) behaving/behaved/quiet/silent (now)
    for months/years/ages/weeks
pain/swelling/limp/limping/fever/dizziness/{joint} (pain) ... not_since jan*/feb*/march/april/may/
    june/july/aug*/sep*/oct*/nov*/dec*/last/spring/summer/autumn/winter/christmas/easter/20\\d\\d
{part} i {hurt_once} (in/last/back) .. is/are/feels (now/all/at) 100/100%/fine/ok/good/perfect/
    strong/sorted !but/except/until
{joint} (has/have) stopped hurting altogether/completely/entirely !but/when/until
{stranger} next_to_me/in_front/in_front_of_me/ahead/ahead_of_me/behind_me/beside_me/on_the_next
    .. limp*/hobbl*/collaps*/faint*/dizzy/pass*_out/threw_up
my/our/the work/running/run/gym/lifting/tri/crossfit/hiking/cycling/football
    club/group/team/crew/class/squad {stranger}
    collapsed/fainted/limped/passed_out/popped/tore/broke/snapped (in/his/her) (the/calf/knee/heat)
    (heat)
(my) pt/trainer/physio/dentist/postman/barber limps/limped/hobbles/is_limping/fainted/has/had
    (a) ({ailing}) ({sign}) !me/my/found/told
(a) patient/client/mate/friend/pal/student of mine/ours had/has/got/with (a)
    rhabdo/{sign}/stress_fracture/clot/dvt/fever
{joint} .. muscle ... not the/in_the/my joint/kneecap/knee_itself/hip_itself !but
shins (are/feel/both/is) (a_bit/both/bit/all) (a/bit) sore/tender/tight/achy .. all_over/
    all_the_way/both_sides/whole_length/full_length/all_along ...
    nothing_local*/one_spot/nothing_pinpoint/single_spot/one_place/one_point
"""

_RETELLING = pattern(lines(_RETELLINGS), _WORDS)


def without_retellings(text: str) -> str:
    """The text with every sign that is only spoken of taken out."""
    return _RETELLING.sub(_unless_it_is_back, text)


def _unless_it_is_back(told: re.Match[str]) -> str:
    """ "the knee is sorted, still hurts though" tells of a knee that hurts."""
    return told[0] if _IS_BACK.match(told.string, told.end()) else "~"


_IS_BACK = re.compile(
    r"\W+(?:(?:and|but|though|yet|it|they|is|are|has|now|just|only|my|the) )*"
    r"(?:still(?! runs?\b)|again|hurts?|aches?|throbs?|stings?|sore|pain\w*|swelled|swollen|back"
    r"|sharp|worse)\b"
)
