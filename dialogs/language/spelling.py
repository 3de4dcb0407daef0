"""How people spell: short forms, slang and slips, and the words they stand for."""

from __future__ import annotations

import re

from rapidfuzz import fuzz, process

from dialogs.language.short_forms import SHORT_FORMS

# Long words a slip may be led back to. Verbs that change or delete things are not among them.
_VOCABULARY = """
heart rhabdo weight knees breath urine collapsed collapsing strained ruptured needle needles
electric tender swelled fracture toilet irregular confused spinning blacked woozy tingles niggle
heatstroke nauseous stabs hurts faint fever sharp chest ankle dizzy chills
achilles ankle ankles kneecap patella meniscus hamstring hamstrings quadriceps glutes
calves adductor adductors groin metatarsal tibia muscle muscles stabbing stabby shooting
pinching twinge twinges tweaked sharp painful hurting aching throbbing swollen swelling
limping hobbling tingling tingly numbness dizzy dizziness lightheaded fainted fainting
fever feverish chills shivering temperature palpitations pounding hammering breathing
breathe breathless chest urine fracture soreness wobbly jelly exhausted knackered
shattered hungover breakfast fasted slept sleep squats deadlift deadlifts lunges bulgarian
bulgarians romanian extensions thrusts yesterday tomorrow tonight morning afternoon
evening monday tuesday wednesday thursday friday saturday sunday treadmill interval
intervals tempo marathon recovery reminders notifications timezone soreness history
"""
VOCABULARY = tuple(_VOCABULARY.split())


# Ordinary words close enough to the vocabulary to be mistaken for it.
_LOOKALIKES = """
spanning collating needs keeps temp black hours stubs stats
stays stars stash strain tight weighted weigh collapse
collapses sweep thingy grin electrical exhaustive breach backed baked spelled confuse confuses
triangles breadth heath renders sept tiles cest integral backend electronic blake busy chef
dozy even fast feve goin grin limp lump lung must shot stab temp twin unit
hear heat hart hurt huts knee chill heard hears hearts heats hearty chess crest cheat chesty cheap
angle kneel knelt faith flint fault fiver hunts hurls weigh weighs weights height wright pulls purse
blocked paused pasted needed needless tended tenders trained strange heater hearing earth
ached aches achievable achieve achieved acting adding aiming angle angles arching arming
article asking asleep awareness baking battered begin belly bobbling bounding bread break
breakfasts breaking breaks breast breasts breath breathed breather breaths bulgar bulgaria
burning caching calls calved careful carved cases catching caves cells chase chattered
cheat cheats cheesy chess chester chestnut child children chili chilis chill chilled
chillies chilly christ clevers coaching compilations creature crest cutting darkness
dating delivering dimming discovery dizzying dreaded drizzle drizzly dumbness dwelling
eating eleven enter evenings evens event eventing events exhaust exhausting exhausts
expensive extending extension extensive facing factor factors faint fainter fasten faster
fastest favor favored favour favours feature feeder feint feinted ferver feverishly fevers
fewer fitness fizzy flavor flavour flutes forever founded founding fraction fractions
fractured fractures fridays fringe frizzy fully funding glute gluten going goodness
grabbing gracing grain grains green groan grounding growing grown halves hamburger hammer
hammered hammers hamster hamsters handful hanger heather hilly hinge hinges historic
historical hobbies hobbit hobby hungry hunting hurling hysterical inching intentions
interest interests internal internals international internet interview joining jolly
jumping kneecaps lasted launches lecture lever lifting liking limiting linking listing
literature living lounge lounges lumping lunch lunched lunge lunged lungs making marathons
marine mattered meaning might milled mingling minutes moaning mondays mornings mourning
moving muscular mussel mussels night nights nimbly noble notification notified number
numbers fanta santa manta banter faith opening padella pained painless paint painted painter
painters paintful painting
palpable panel panting parting patching patio peaceful pitching planted planting pointed
pointing populations pounds pouring powerful printing punching purine putting rareness
record recorded records recover recovered recovers remainder remainders remind reminded
reminder reminds robbing roman romance romania romans rounding routes salutes saturdays
scariness scattered score scored scores selling seven sever several shape shaped shapes
shard share shared shark sharks sharpe sharpen sharpie shattering shelter shining shiver
shivers shoot shopping shorting shouting shoving showering shuttered shutters shutting
silly silvering skills sleeping sleeps sleepy sleet smell smelling smooth sobbing sooting
sores sorest sounding sourness spell spelling squad squads square squared squares squash
squat stabbed stabs standing staring starry starting stating staying steep stepping stolen
stooping stopping storage store stores story stubbing stubby sullen sundae sundays swallow
swallowed swapping sweating swell swelled swells swelter swept swimming swinging taking
talked tasted telly temper temperament temperate temperatures template temple tempos temps
tempt tempura tensions texture thirsts throat thronging throwing thrust thursdays tibial
tidal tightens timezones timing tinge tingle tinkling today tonights toning treadmills
trobbing trust trusted trusts tuesdays turning tweak tweaks tweet tweeted twine twins
twist uncle union urged urines valves walked winter wobble wobbles wobbling
"""
LOOKALIKES = frozenset(_LOOKALIKES.split())

_KNOWN = frozenset(VOCABULARY) | frozenset(SHORT_FORMS) | LOOKALIKES
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_DOUBLE = frozenset(
    (
        "knee",
        "knees",
        "pee",
        "wee",
        "sleep",
        "feel",
        "feels",
        "been",
        "need",
        "keep",
        "week",
        "too",
        "good",
        "cool",
        "ill",
    )
)


def spelled(word: str) -> str:
    """The word a typed word stands for; itself when it is not surely a slip."""
    plain = word.replace("'", "")
    if _STRETCHED.search(plain):
        plain = _shortened(plain)
    if plain in SHORT_FORMS:
        return SHORT_FORMS[plain]
    if len(plain) < 4 or plain in _KNOWN or not plain.isalpha() or not plain.isascii():
        return plain
    return _nearest(plain)


def _shortened(word: str) -> str:
    double = _STRETCHED.sub(r"\1\1", word)
    if double in _DOUBLE or double in _KNOWN:
        return double
    return _STRETCHED.sub(r"\1", word)


def _nearest(word: str) -> str:
    turned = _BY_LETTERS.get(word[0] + "".join(sorted(word)))
    if turned:
        return turned
    cutoff = _CUTOFFS.get(len(word), 84)
    near = process.extractOne(
        word, _BY_INITIAL.get(word[0], ()), scorer=fuzz.ratio, score_cutoff=cutoff
    )
    if near is None or abs(len(near[0]) - len(word)) > 1:
        return word
    return near[0]


_CUTOFFS = {4: 88, 5: 80, 6: 80}
_BY_LETTERS = {word[0] + "".join(sorted(word)): word for word in VOCABULARY}
_BY_INITIAL = {
    letter: tuple(word for word in VOCABULARY if word[0] == letter)
    for letter in {word[0] for word in VOCABULARY}
}
