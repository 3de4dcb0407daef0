"""Questions: wordings that ask how it is with bodies in general."""

from __future__ import annotations

from dialogs.language.signs.sign_words import LISTS
from dialogs.language.wording import lines, lists, pattern

_WORDS = LISTS | lists("""
people: runners cyclists lifters athletes people folks lads lasses women men beginners guys
    walkers joggers swimmers rowers footballers sprinters marathoners powerlifters bodybuilders
    teenagers kids children adults seniors pensioners gymnasts dancers
illness: stress_fracture stress_fractures stress_reaction shin_splints shin_splint rhabdo*
    runners_knee jumpers_knee runners'_knee jumpers'_knee plantar_fasciitis plantar dvt
    blood_clot blood_clots clot clots
    arthritis tendonitis tendinitis tendinopathy bursitis sciatica compartment_syndrome
    heat_stroke heatstroke heat_exhaustion fever palpitations itbs it_band_syndrome achilles
    hernia concussion meniscus patellofemoral calf_strain calf_strains hamstring_strain sprain
    strain fracture patella_tendonitis hypothermia syncope angina muscle_tear torn_meniscus
complaint: calf_clot knee_clot numbness dizziness fainting swelling limping
    knee_pain hip_pain ankle_pain chest_pain
    joint_pain good_pain bad_pain sharp_pain dull_pain
what: what_is what_are what_is_it what_is_that what_are_they what_even_is what_exactly_is
    meaning_of explain explained explanation definition meaning symptoms
tell: tell tell_apart know spot diagnose differ treat recognise recognize check test
""")

_QUESTIONS = """
{illness} (so/ok/um/please/just/in_general) {what}/how_common/how_serious/how_bad/how_rare
{illness} ... {what}/what_is_that_about
{illness}/{complaint} vs/versus/v {illness}/{complaint}
{illness}/{complaint} ... meme/explained/documentary/podcast/article/poster/quiz
how (to/do/does/can/would/should) (you/docs/doctors/people/one/physios/they/coaches) {tell}
    .. {illness}/{complaint}
{illness}/{complaint} .. how (to/do/does/can/would/should) (you/docs/doctors/people/one/physios/
    they/coaches)
    {tell}
how (would/do/does/can/could/should) (anybody/anyone/you/one/people/someone) know/tell/spot
    (a/an) (calf/knee/hamstring/shin) {illness}/{complaint} .. from
how_long do/does/will/would .. take/takes/last (to) (heal/mend/recover/clear/go)
how is/are/does (a/an) {illness} .. different/differ/unlike/not_the_same
how is/are (a/an) {illness} .. diagnosed/treated/caused/found/tested/graded
numb/limping/sore/bad/swollen/cracking/popping/achy/painful/dodgy (knees/feet/hips/ankles/toes)
    (in/among/for) {people}
at_what_point does/do/is/should .. dangerous/serious/worrying/an_issue/a_problem/generally/usually/
    normally/typically/require/need/become
is/are (a/an) (cracking/popping/clicking/creaking/snapping/grinding) niggle/twinge/pop/click/limp/
    sprain/strain/knees/joints/hips/ankles/knee (the_same_as/always/a/an)
    injury/arthritis/serious/bad/dangerous/injuries/emergency/normal
is/are popping/cracking/clicking/creaking/snapping/grinding (in/of) (the) joints/knees/hips/ankles
    bad/dangerous/arthritis/normal/serious/harmful/ok
do/does/can/will/could/why_do/how_do (old/young/rugby/football/heavy/female/male/big/pro/elite)
    (old/young/rugby/football/heavy/female/male/pro) {people} (often/always/usually/ever/even)
    get/have/have_to/suffer/develop/need/run_with/end_up
do/would/will/does (you/the_bot/legday) (ever/always) count/treat/class/regard/see/consider/flag
    (a/any) {illness}/{complaint}/limp/{numb} as
if knees/hips/ankles/joints/someone/anyone/somebody/people/a_runner/a_person/one .. youd/you_would/
    would_you/do_you/you (say/ban/stop/tell/warn/call/block)
asks/wondering/wonders/wants_to_know/was_asking/is_asking/asking if/whether you/one/people/they
    can/should/could
what/which/~ (temperature/temp/number/reading/swelling/pain/level) (of) (swelling/pain) counts/
    count/qualifies/qualify as (a/an) {illness}
what is/was/counts_as (a/the) (normal/healthy/good/usual) (normal/healthy/good)
    (urine/pee/heart/knee/resting) colour/color/temperature/temp
just general/generally/in_general/out_of_interest/for_interest
    (like/then/now) .. what/how/why/is/are/do/does
{illness} (just) in_general
does (a/an) .. always/ever/necessarily/automatically mean
do/would/can/will they let/allow you/people/one/runners
ask/asks/asked if/whether anyone/anybody/any_of_us/someone has/had/feels/is
{illness}/{complaint} ... what_causes/why_does/how_come .. in people/general/women/men/runners
what swelling/pain/ache/soreness .. normal
what would/does/do/might (a/an) {illness} .. feel/look/sound like
do/does knees/hips/ankles/joints/knee_joints/cartilage wear_out/wear_down/regrow/regenerate/degrade
any science/studies/research/evidence/papers
{people}/ppl/they/some/many/folk say/says/claim/claims/reckon {illness}/{complaint} ... true/myth/
    false
muscles/joints/knees/legs (just) swell/click/pop/crack/ache/hurt/creak after/in/during/with
    training/age/winter/running/lifting/exercise/cold/rain ... is_that_a_thing/a_thing/true/myth/
    why
hit/hits/affect/affects/strain/strains/harm/harms/damage/damages/bad_for/good_for the heart
"""

_QUESTION = pattern(lines(_QUESTIONS), _WORDS)


def in_words_of_a_question(sentence: str) -> bool:
    """Whether a sentence is put as people put a question about bodies in general."""
    return _QUESTION.search(sentence) is not None
