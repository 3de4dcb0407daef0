"""How people spell: short forms, slang and slips, and the words they stand for."""

from __future__ import annotations

import re

from rapidfuzz import fuzz, process

SHORT_FORMS = {
    "isnt": "is not",
    "arent": "are not",
    "aint": "is not",
    "wasnt": "was not",
    "werent": "were not",
    "dont": "do not",
    "doesnt": "does not",
    "doesn": "does not",
    "didnt": "did not",
    "didn": "did not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "cant": "can not",
    "cannot": "can not",
    "couldnt": "could not",
    "shouldnt": "should not",
    "wouldnt": "would not",
    "wont": "will not",
    "im": "i am",
    "ive": "i have",
    "its": "it is",
    "thats": "that is",
    "whats": "what is",
    "wats": "what is",
    "hows": "how is",
    "wheres": "where is",
    "whens": "when is",
    "theres": "there is",
    "theyre": "they are",
    "youre": "you are",
    "youve": "you have",
    "lets": "let us",
    "gonna": "going to",
    "gunna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "shoulda": "should have",
    "kinda": "kind of",
    "sorta": "sort of",
    "lil": "little",
    "outta": "out of",
    "idk": "i do not know",
    "dunno": "do not know",
    "n": "and",
    "an": "an",
    "u": "you",
    "ur": "your",
    "r": "are",
    "whyd": "why did",
    "hasn": "has not",
    "canirun": "can i run",
    "shd": "should",
    "lgs": "legs",
    "lk": "like",
    "gimme": "give me",
    "lemme": "let me",
    "y": "why",
    "ya": "you",
    "b4": "before",
    "l8r": "later",
    "2day": "today",
    "2nite": "tonight",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "gr8": "great",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "thru": "through",
    "tho": "though",
    "altho": "although",
    "cuz": "because",
    "coz": "because",
    "cos": "because",
    "bc": "because",
    "rn": "right now",
    "atm": "at the moment",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "tmoro": "tomorrow",
    "tomo": "tomorrow",
    "tom": "tomorrow",
    "tomoz": "tomorrow",
    "tomorow": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow",
    "yest": "yesterday",
    "yday": "yesterday",
    "ystd": "yesterday",
    "ystday": "yesterday",
    "yesty": "yesterday",
    "yessterday": "yesterday",
    "nite": "night",
    "tonite": "tonight",
    "2night": "tonight",
    "tn": "tonight",
    "arvo": "afternoon",
    "avo": "afternoon",
    "morn": "morning",
    "mornin": "morning",
    "brekkie": "breakfast",
    "brekky": "breakfast",
    "brekkers": "breakfast",
    "wk": "week",
    "wks": "weeks",
    "def": "definitely",
    "defo": "definitely",
    "prob": "probably",
    "probs": "probably",
    "prolly": "probably",
    "abt": "about",
    "bout": "about",
    "approx": "about",
    "srs": "serious",
    "msg": "message",
    "msgs": "messages",
    "mesage": "message",
    "notifs": "notifications",
    "tz": "timezone",
    "kne": "knee",
    "knne": "knee",
    "keen": "keen",
    "nee": "knee",
    "knes": "knees",
    "knee's": "knees",
    "ancle": "ankle",
    "soar": "sore",
    "soer": "sore",
    "sroe": "sore",
    "sor": "sore",
    "sorness": "soreness",
    "soarness": "soreness",
    "pian": "pain",
    "payn": "pain",
    "pane": "pain",
    "apin": "pain",
    "hrut": "hurt",
    "hruts": "hurts",
    "hutrs": "hurts",
    "herts": "hurts",
    "hert": "hurt",
    "hurtin": "hurting",
    "achey": "achy",
    "acheing": "aching",
    "akes": "aches",
    "numbb": "numb",
    "nummb": "numb",
    "claf": "calf",
    "cafl": "calf",
    "calfs": "calves",
    "calve": "calf",
    "ham": "hamstring",
    "hams": "hamstrings",
    "hammy": "hamstring",
    "hammie": "hamstring",
    "hammies": "hamstrings",
    "hamys": "hamstrings",
    "shapr": "sharp",
    "shrap": "sharp",
    "dizy": "dizzy",
    "dizzi": "dizzy",
    "fevr": "fever",
    "feaver": "fever",
    "fiebre": "fever",
    "limpin": "limping",
    "stabbin": "stabbing",
    "throbbin": "throbbing",
    "legz": "legs",
    "sqat": "squat",
    "sqats": "squats",
    "sqauts": "squats",
    "sqaut": "squat",
    "squatz": "squats",
    "sess": "session",
    "sesh": "session",
    "workout": "workout",
    "slep": "slept",
    "sleeped": "slept",
    "jello": "jelly",
    "wobly": "wobbly",
    "cn": "can",
    "shud": "should",
    "shld": "should",
    "wud": "would",
    "cud": "could",
    "runnin": "running",
    "joggin": "jogging",
    "rnu": "run",
    "rum": "rum",
    "runn": "run",
}

# Long words a slip may be led back to. Verbs that change or delete things are not among them.
VOCABULARY = (
    "achilles ankle ankles kneecap patella meniscus hamstring hamstrings quadriceps glutes "
    "calves adductor adductors groin metatarsal tibia muscle muscles "
    "stabbing stabby shooting pinching twinge twinges tweaked sharp painful hurting aching "
    "throbbing swollen swelling limping hobbling tingling tingly numbness dizzy dizziness "
    "lightheaded fainted fainting fever feverish chills shivering temperature palpitations "
    "pounding hammering breathing breathe breathless chest urine fracture soreness "
    "wobbly jelly exhausted knackered shattered hungover breakfast fasted slept sleep "
    "squats deadlift deadlifts lunges bulgarian bulgarians romanian extensions thrusts "
    "yesterday tomorrow tonight morning afternoon evening monday tuesday wednesday thursday "
    "friday saturday sunday treadmill interval intervals tempo marathon recovery "
    "reminders notifications timezone soreness history"
).split()

# Ordinary words close enough to the vocabulary to be mistaken for it.
LOOKALIKES = frozenset(
    (
        "sharpe shape shapes shaped share shared shark sharks sharpen sharpie shard "
        "chess chase cheat cheats chestnut chester christ chef cheesy crest "
        "fewer lever feeder ferver forever feve lunch lung lungs lounge lounges launches lunched "
        "squad squads squat squats squash squared squares square sleet swept sleeps sleepy asleep "
        "sleeping steep stolen swallow swallowed sullen smelling spelling selling dwelling "
        "shouting shopping shoving stooping shutting shorting shoot shot sooting smooth "
        "pitching punching pinching inching patching catching sponding founding rounding "
        "sounding pouring pounds founded grounding bounding funding printing panting painting "
        "pointing planting parting hunting hurling hurting putting cutting burning turning "
        "starting staring stating staying standing stubbing shopping stopping stepping stubby "
        "starry stabby tingle mingling timing tinkling dating eating facing baking making taking "
        "arching acting asking arming adding aiming caching coaching "
        "limiting linking lifting living listing liking timing dimming limp lump lumping jumping "
        "bobbling hobbit hobbies hobby wobble wobbles wobbling noble "
        "ankle ankles angle angles uncle article "
        "chilis chilly child children chilled chill chillies chili skills calls cells "
        "muscles mussel mussels muscular must "
        "glute gluten flutes salutes minutes routes "
        "calved carved caves calls cases halves valves clevers caves "
        "paint painted painter painters faint feint fainter feinted pained pointed planted "
        "fasten fasted fastest faster fast tasted lasted "
        "morning mornings mourning moaning meaning moving "
        "evenings eventing event events even evens seven eleven opening "
        "monday mondays sunday sundays sundae friday fridays tuesdays saturdays thursdays "
        "recover recovers recovered record records discovery recorded "
        "temple temper temp temps template tempt tempos tempura "
        "breath breaths breathed breather bread breast breasts break breaks breaking breakfasts "
        "numbers number nimbly tightness numberless dumbness "
        "sores store stores storage score scores scored sorest scariness "
        "jolly belly jelly silly hilly fully telly "
        "extension extending intentions tensions expensive extensive "
        "thrust trusts trust thirsts trusted throat "
        "romania roman romans romance bulgaria bulgar "
        "internal internals interview international interest interests internet winter enter "
        "marathons history historic historical hysterical story "
        "fractures fractured fraction fractions factor factors texture lecture feature creature "
        "groan grain grains grown growing green grin begin going gracing joining goin "
        "purine marine urines union unit urged "
        "temperate temperatures temperament literature "
        "today tonights toning tightens might night nights "
        "swelled swell swells swelter smell spell sweating swinging swapping swimming "
        "timezones reminder remainder remainders remind reminds reminded notification "
        "notified lunge lunged lungs twin twine tinge hinge hinges fringe twins twist "
        "tweaks tweak tweet tweeted walked talked treadmills milled dreaded "
        "hamster hamsters hamburger paintful painless peaceful powerful handful careful "
        "shelter shattering scattered shuttered chattered battered mattered shutters "
        "exhaust exhausting exhausts wobbly hungry hungover hanger "
        "dizzying dozy fizzy frizzy drizzle drizzly busy "
        "achieve achieved aches achievable ached aching axing "
        "palpable compilations populations hammer hammered hammers "
        "kneecaps padella panel patio tibial tidal "
        "throwing thronging trobbing grabbing robbing stabbed stab stabs sobbing "
        "shivers shiver delivering silvering shining showering "
        "feverishly fevers heather favor favour favours favored flavor flavour several sever "
        "soreness sourness rareness awareness forness fitness goodness darkness"
    ).split()
)

_KNOWN = frozenset(VOCABULARY) | frozenset(SHORT_FORMS) | LOOKALIKES
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_DOUBLE = frozenset(
    "knee knees pee wee sleep feel feels been need keep week too good cool ill".split()
)


def spelled(word: str) -> str:
    """The word a typed word stands for; itself when it is not surely a slip."""
    plain = word.replace("'", "")
    if _STRETCHED.search(plain):
        plain = _shortened(plain)
    if plain in SHORT_FORMS:
        return SHORT_FORMS[plain]
    if len(plain) < 5 or plain in _KNOWN or not plain.isalpha() or not plain.isascii():
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
    cutoff = 84 if len(word) < 7 else 86
    near = process.extractOne(
        word, _BY_INITIAL.get(word[0], ()), scorer=fuzz.ratio, score_cutoff=cutoff
    )
    if near is None or abs(len(near[0]) - len(word)) > 2:
        return word
    return near[0]


_BY_LETTERS = {word[0] + "".join(sorted(word)): word for word in VOCABULARY}
_BY_INITIAL = {
    letter: tuple(word for word in VOCABULARY if word[0] == letter)
    for letter in {word[0] for word in VOCABULARY}
}
