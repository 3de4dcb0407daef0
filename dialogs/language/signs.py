"""The warning signs, one row each: what people write when they have one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.body import BONE, JOINT, MUSCLE, PART

NEAR = r"[^|]{0,40}?"
_SPOT = (
    r"(?:one|1|a single|single|small|tiny|same|specific|particular|exact|very|pin ?point\w*"
    r"|certain|1 exact|tender|sore|that) (?:little |tiny |small |exact |tender "
    r"|specific )?(?:spot|point|place|bit|area)"
)
_URINE = (
    r"(?:urine|pee+|peed|peeing|pees|wee|weeing|weed|piss|pissed|pissing|urinat\w+|tinkle"
    r"|slash|water works|waterworks|bladder|went to the (?:loo|toilet|bathroom)"
    r"|in the (?:toilet|loo)|toilet(?: bowl)?|loo)"
)
_DARK = (
    r"(?:dark\w*|brown\w*|cola|coke|coca|pepsi|tea\b|cuppa|brew|rusty?|black|red\w*|rust\w*"
    r"|blood\w*|coffee|maroon|guinness|stout|amber|orange|iced tea|mahogany|dr pepper"
    r"|root beer|whisky|pink\w*|discolou?red|murky|muddy|chocolate)"
)
_CHEST = r"(?:chest|sternum|breast ?bone|rib ?cage|ribs?)"
_HEART = r"(?:heart|pulse|ticker|heart ?beats?)"
_HEARTY = (
    r"(?:pound\w*|rac(?:e|es|ed|ing)|hammer\w*|skip\w*|flutter\w*|flip\w*|palpitat\w*"
    r"|irregular\w*|erratic\w*|thump\w*|thud\w*|jump\w*|miss(?:es|ed|ing)? (?:a )?beats?"
    r"|beats? (?:weird|funny|fast|hard|out|like)|beating (?:weird\w*|funny|fast|hard|really|so"
    r"|too|out|irregular\w*|like|very|strange\w*)|weird|funny|off\b|odd|strange"
    r"|all over the place|out of rhythm|not right|wonky|hurts?|pain|ache\w*|tight"
    r"|going (?:crazy|mental|nuts|mad|like|wild|bonkers)|will not (?:slow|calm|settle|stop)"
    r"|extra beats?|stops?|stutter\w*|hurting|squeez\w*)"
)
_FEEL = (
    r"(?:heard|felt|hear|feel|feeling|feels|hearing|got|had|was|is|made|with|went|there was|have)"
)
_CAN_NOT = (
    r"(?:can barely|barely|can hardly|hardly|could barely|could hardly|can not|could not"
    r"|cannot|unable to|not able to|impossible to|struggl\w+ to|hard to|hurts? (?:too much "
    r"|so much |a lot |like hell )?to)"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A kind of red flag, and a pattern that tells of it within one clause."""

    kind: str
    pattern: re.Pattern[str]


def _sign(kind: str, *patterns: str) -> Sign:
    return Sign(kind, re.compile("|".join(rf"(?:{pattern})" for pattern in patterns)))


# Gravest first: flags are told in this order.
SIGNS = (
    _sign(
        "chest",
        r"\b(?:get|take|draw|catch) (?:in )?(?:a |my )?(?:full |deep |proper |whole "
        r"|good )?breath\b",
        r"\bresting (?:hr|heart rate|pulse)\b[^|]{0,20}\b1[1-9]\d\b|\bbreath\w* (?:problem"
        r"|issue|trouble)\w*",
        rf"\b{_CHEST}\b{NEAR}\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|pressure|tight\w*"
        r"|heav\w*|squeez\w*|burn\w*|crush\w*|constrict\w*|discomfort|uncomfortable|weird"
        r"|funny|flutter\w*|stab\w*|sharp|pinch\w*|thump\w*|elephant|twing\w*|pound\w*"
        r"|palpitat\w*|sore(?! from)|cramp\w*|weight|odd|strange|stiff|jab\w*|band|ouch"
        r"|off|rattl\w*)\b",
        r"\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|pressure|tight\w*|heav\w*|squeez\w*"
        r"|burn\w*|crush\w*|discomfort|stab\w*|sharp|pinch\w*|twing\w*|flutter\w*|weight"
        r"|elephant|band|pounding|palpitations?|cramp\w*|knot|jab\w*|something)\b[^"
        r"|]{0,25}?\b(?:in|on|across|around|behind|under|over|at|inside|sitting|near"
        rf"|of)\b[^|]{{0,15}}?\b{_CHEST}\b",
        rf"\b(?:tight|sore|painful|heavy|burning|aching|achy) {_CHEST}\b",
        rf"\b{_HEART}(?: rate)?\b[^|]{{0,40}}?\b{_HEARTY}",
        r"\b(?:pounding|racing|skipping|irregular|fluttery|fluttering|hammering"
        rf"|thumping) {_HEART}",
        r"\b(?:chest|sternum|breast ?bone|rib ?cage)\b|\bcollar ?bone\b"
        r"|\bhearts?\b(?! ?rates?| ?beats? per| (?:says|wants|tells|is in|in the right"
        r"|and soul|healthy|health))",
        r"\bget(?:ting)? out of (?:puff|breath)\b[^|]{0,25}\b(?:just|sitting|resting|lying"
        r"|here|nothing|standing|talking|stairs)|\bout of (?:puff|breath)\b[^"
        r"|]{0,15}\b(?:sitting|resting|lying|in bed|doing nothing|standing still|at rest"
        r"|tying|talking)|\bbreathing (?:is |feels |has been )?(?:weird|hard|funny|tight"
        r"|off|painful|difficult|shallow|laboured|labored)\b|\bwheez\w*",
        r"\bpalpitation\w*|\bpalps\b|\bangina\b|\barrhythmia\b|\bafib\b|\bheart attack\b"
        r"|\btachycardia\b",
        r"\b(?:heart rate|hr|pulse|bpm)\b[^|]{0,40}\b(?:at rest|lying|sitting|in bed"
        r"|on the (?:couch|sofa)|will not (?:come down|drop|settle|go down)"
        r"|all over the place|spiking)",
        r"\b(?:pain\w*|hurt\w*|sharp\w*|stab\w*|ach(?:e|es|ing)|ouch|twing\w*|catch\w*"
        r"|burn\w*)\b[^|]{0,30}?\b(?:breath\w*|inhal\w*|breathing in)\b",
        r"\b(?:breath\w*|inhal\w*)\b[^|]{0,20}?\b(?:hurts?|hurting|pain\w*|stabs?|is sharp"
        r"|aches?|sharp)\b",
        r"\bshort(?:ness)? of breath\b|\bbreathless\w*|\bcan not (?:breathe|catch (?:my"
        r"|a) breath|get (?:my|a|enough|any) (?:breath|air))|\bcould not (?:breathe"
        r"|catch my breath)|\bstruggling (?:to|for) (?:breath\w*|air)|\bhard to breathe"
        r"|\btrouble breathing|\bdifficulty breathing|\bgasping\b"
        r"|\bgets? winded (?:at rest|sitting|walking|climbing)",
        r"\b(?:pain|ache|tingling|numb\w*|tight\w*|hurts?)\b[^|]{0,20}\b(?:left arm|jaw)\b"
        r"|\b(?:left arm|jaw)\b[^|]{0,25}\b(?:pain|aches?|aching|tingl\w*|numb|hurts?"
        r"|tight|heavy|odd|weird|funny|strange)\b",
    ),
    _sign(
        "heat",
        r"\bheat ?(?:stroke|exhaustion)\b|\bsun ?stroke\b|\bstopped sweating\b"
        r"|\boverheat\w*|\bdisorient\w*|\bconfused\b|\bconfusion\b|\bdelirious\b"
        r"|\brambling\b|\bslurr\w+|\bcan not think straight\b|\bclammy\b"
        r"|\bnot making sense\b|\bhallucinat\w*",
        r"\b(?:vomit\w*|threw up|throwing up|puk\w+|barf\w*|sick|nause\w*|collaps\w*"
        r"|shak\w+)\b[^|]{0,40}\b(?:in|from|because of|due to) (?:the |this )?(?:heat|sun"
        r"|hot)",
        r"\b(?:heat|hot)\b[^|]{0,30}\b(?:vomit\w*|threw up|throwing up|puk\w+|nause\w*|collaps\w*)",
    ),
    _sign(
        "dizzy",
        r"\bdizz?\w*|\bli(?:gh)?te? ?-?head\w*|\bfunny turn\b"
        r"|\bcame over (?:all )?(?:funny|faint|weird|queasy)|\b(?:legs"
        r"|head) went (?:from under|light|fuzzy)|\bfaint\w*|\bfeint(?:ed|ing)\b"
        r"|\bpass(?:ed|ing|es)? (?:the fuck |tf )?out\b|\bblack(?:ed|ing|s)? ?out\b"
        r"|\bwoozy\b|\bvertigo\b|\bgiddy\b|\bsyncope\b|\bunconscious\b"
        r"|\blost consciousness\b|\bkeel\w* over\b|\bhead ?rush\b|\bwent (?:all )?(?:black"
        r"|white|grey|gray|dark|blurry)\b|\bblurr\w+ vision|\bvision (?:went|goes|is|was"
        r"|got|blurr\w*)|\bsee(?:ing|n)? (?:stars|spots|double)|\bsaw (?:stars|spots)",
        r"\b(?:room|world|everything|head|gym)\b[^|]{0,15}\b(?:spinning|spins|spun"
        r"|swimming|tilting|going round)\b|\bspinny\b|\bcollaps(?:ed|ing|e)\b|\b(?:hit"
        r"|woke up on|ended up on|came to on) the (?:deck|floor|ground)\b|\b(?:about|going"
        r"|gonna|nearly|almost) (?:to )?(?:go down|pass out|keel)|\bspaced out\b"
        r"|\bout cold\b(?! (?:for|all|by|at|last|until|till|before))|\btunnel vision\b"
        r"|\b(?:grey|gray|white|brown)(?:ed|ing)? ?out\b|\blights went\b|\bears? (?:rang"
        r"|ringing|were ringing)\b|\b(?:head|brain) (?:is |was |feels? |felt "
        r"|went )?(?:swam|swims|floaty|swimmy|fuzzy|foggy and|light|woolly|floating)\b"
        r"|\bhold (?:on to |onto )?(?:the |a )?(?:wall|rack|rail|bench) (?:for|to|so)\b"
        r"|\bcame (?:round|to) on\b|\b(?:nearly|almost) (?:went over|went down"
        r"|hit the deck|dropped|blacked|passed|keeled)\b|\b(?:world|floor|walls?|room"
        r"|ground|everything) (?:tilt\w*|sway\w*|moved|moving|tip\w*|went (?:sideways"
        r"|round|wobbly))\b|\bfloaty\b|\bswimmy\b|\boff balance\b|\bseeing things\b"
        r"|\bgoing (?:grey|white|black)\b",
    ),
    _sign(
        "dark_urine",
        rf"\b{_URINE}\b[^|]{{0,45}}?\b{_DARK}",
        rf"\b{_DARK}(?: \w+)?(?: in (?:my|the))?(?: colou?red)? {_URINE}\b",
        rf"\b{_DARK}\b[^|]{{0,25}}?\b(?:in|when i|after i|colou?red|looking|from|of|as"
        rf"|every time i) (?:\w+ ){{0,4}}{_URINE}\b|\b{_DARK}\b[^|]{{0,40}}\bmy (?:pee|wee"
        r"|urine|piss)\b",
        rf"\b{_URINE}\b[^|]{{0,25}}\b(?:like|colou?red|the colou?r|looks|looked|looking"
        r"|smells like)\b(?! (?:water|clear|normal|lemonade|fine|pale|light|ok|usual))",
        r"\b(?:have|had|has|got|is (?:this|it)|be|it is|think|maybe|scared|signs of"
        r"|symptoms of|worried about|with|diagnosed|might|this|possible|could)\b[^"
        r"|]{0,20}\brhabdo\w*",
        r"\bblood in (?:my )?(?:urine|pee|wee|piss)|\bhaematuria\b|\bhematuria\b"
        r"|\brhabdo\w* (?:again|symptoms|scare)",
    ),
    _sign(
        "calf",
        r"\b(?:left|right|one|1|single|my|a|l|r) ?(?:calf|lower leg|leg)\b[^"
        r"|]{0,50}?\b(?:swoll?en|swelling|swell\w*|swelled|puffy|hot|red|redder|warm\w*"
        r"|bigger|throb\w*|purple|discolou?red|darker|inflamed|hard and|ballon\w*"
        r"|balloon\w*|twice the size|blue|fatter|larger|heat|burning hot|feverish|shiny)\b",
        r"\b(?:swollen|swelling|hot|red|warm|puffy|throbbing|inflamed"
        r"|purple) (?:and \w+ )?(?:left |right |one )?(?:calf|calves|lower leg)\b",
        r"\bcalves\b[^|]{0,30}\b(?:swollen|swelling|puffy|hot and|red and|throbbing)\b"
        r"|\bcalf\b[^|]{0,40}\b(?:swoll?en|swelling|puffy|hot|red|warm|throb\w*|bigger"
        r"|purple)\b|\bswelling\b[^|]{0,25}\b(?:calf|calves|lower leg)\b",
        r"\b(?:one|left|right|my|a) calf\b[^|]{0,40}\b(?:twice|double|size|hard|rock|wood"
        r"|lump\w*|cord|rope|veins?|pulse|pulsing|heartbeat|tender and|throb\w*|fat|huge"
        r"|colou?r|tight and|bulging|bigger)\b|\b(?:cord|lump|pulse|veins?|heat|warmth"
        r"|redness|red (?:patch|streak|line))\b[^|]{0,45}\b(?:calf|lower leg)\b",
        r"\b(?:dvt|blood clots?|clot in|deep vein)\b",
        r"\b(?:one|left|right) (?:calf|leg) (?:is |looks? |way |much |visibly )*(?:bigger"
        r"|fatter|larger|thicker)\b",
    ),
    _sign(
        "numb",
        r"\bnumb(?:ness|ing|ed|ish|by|s)?\b|\btingl\w+|\bpins (?:and|n|&) needles\b"
        r"|\bparaesthesia\b|\bparesthesia\b|\bpins needles\b",
        r"\b(?:can not|could not|cannot|barely|hardly|lost|no) (?:really |properly "
        r"|even )?(?:feel|feeling)(?: in)? (?:in )?(?:my |the |any )?(?:left |right "
        r"|whole |big )?(?:foot|feet|toes?|legs?|pedals?|floor|ground|calf|lower leg|shin"
        r"|thigh|hand|fingers|arm)\b",
        r"\b(?:foot|feet|leg|toes?|calf|arm|hand) (?:keeps? |has |is |have |just |gone "
        r"|went |fell |falling |falls |goes |going |are )*(?:to sleep|asleep|dead(?=\b[^"
        r"|]{0,15}\b(?:feeling|sensation))|prickl\w+|buzzing|fizzy|electric)",
        r"\blost (?:the )?(?:feeling|sensation)\b|\bprickl(?:y|ing)\b|\bdead leg\b"
        r"|\bat the dentist\b|\blike (?:it|they) belongs? to\b|\bnovocaine?\b"
        r"|\ban(?:a)?esthe\w+",
    ),
    _sign(
        "swelling_weakness",
        r"\b(?:swollen|swelling|swelled|swole?n up|puffy|balloon\w*|puff(?:ed|ing|s)? up"
        r"|bl(?:ew|own) up|blown up like)\b",
        r"\b(?:so|too|that) weak\b[^|]{0,40}\b(?:can not|could not|to (?:stand|lift"
        r"|climb|walk|get|hold|move|raise|support))|\b(?:legs?|quads?|arms?|knees?)\b[^"
        r"|]{0,12}(?:gave (?:out|way)|give way|gives way|giving way|giving out|gives out"
        r"|buckl\w+|collaps\w+|will not (?:hold|support|work|move|lift))|\b(?:sudden"
        r"|severe|extreme|serious|scary) weakness\b|\bweakness in (?:my|one|the)\b"
        r"|\b(?:leg|arm|foot)s? (?:is|are|feels?|went|has gone|have gone) (?:really |very "
        r"|so |suddenly )?(?:weak|paralysed|paralyzed|floppy)\b[^|]{0,30}(?:can not"
        r"|drop)|\bfoot drop\b|\bcompartment syndrome\b",
        r"\b(?:way|far|much|well) (?:worse|more|beyond) (?:than |pain than )?(?:normal"
        r"|usual|any|regular|ordinary|ever|standard|doms)\b|\bworst pain\b|\bunbearable\b"
        r"|\bout of proportion\b|\bcan not (?:lift|raise|move) (?:my|either|the|them)\b"
        r"|\b(?:legs?|they|quads?) (?:just |really |simply )?(?:do|will|does) not (?:work"
        r"|respond|hold|lift|move)\b|\bcan not (?:straighten|unbend|extend) (?:my|either"
        r"|the|them|it|both)?|(?:arms?|elbows?) will not (?:straighten|bend|extend)"
        r"|\bsize of an? (?:melon|grapefruit|balloon|football|orange|tennis ball|golf ball"
        r"|house|pumpkin|watermelon|apple|egg|softball|baseball|plum|lemon)\b",
    ),
    _sign(
        "fever",
        r"\bfever\w*|\bchills\b|\bshiver\w*|\b(?:cold|night) sweats?\b|\bfebrile\b"
        r"|\bthe shivers\b|\brigors\b|\bpyrexi\w+",
        r"\b(?:running|run|ran|have|has|had|got|high|with|spiked?|slight|low grade|bit of"
        r"|raised|mild|my|a|elevated|sky high) (?:a |an |my )?(?:high |slight |raised "
        r"|mild |bit of a |elevated |little |low |low grade "
        r"|small )?temp(?:erature)?\b(?! (?:of the|outside|run|room))",
        r"\btemp(?:erature)?s?\b[^|]{0,20}\b(?:3[789]|4[01]|9[89]\.\d|10[0-5])(?:\.\d)?\b"
        r"|\b(?:3[89]|40)(?:\.\d)? ?(?:degrees|celsius|c|°)?(?: temp\w*| fever)"
        r"|\b(?:3[89]\.\d|37\.[5-9]) ?(?:degrees|celsius|c|°|this morning|last night"
        r"|on the|temp|$)|\b3[89]\.\d\b(?! ?(?:k|km|kg|kilos|miles?|lbs?|mins?|minutes|%))"
        r"|\b10[0-4](?:\.\d)? ?(?:f|fahrenheit|degrees? f|° ?f)\b",
        r"\bteeth (?:are |were |keep )?chatter\w*|\bsweat\w*[^|]{0,25}\b(?:in bed"
        r"|all night|through the sheets|sheets|freezing|and cold)\b|\b(?:woke|wake"
        r"|waking)\b[^|]{0,20}\b(?:drenched|soaked|freezing|sweating|sweaty|boiling)\b"
        r"|\b(?:forehead|head|face|skin)\b[^|]{0,15}\b(?:radiator|oven|furnace|on fire"
        r"|burning|boiling|roasting|hot)\b|\bgoose ?bumps?\b[^|]{0,15}\bsweat\w*"
        r"|\b(?:freezing|boiling|cold) (?:and|then|one minute)[^|]{0,10}\b(?:boiling"
        r"|freezing|hot|sweating|burning)\b|\b(?:rattl|shak)\w+ with cold|\bthermometer\b"
        r"|\b(?:radiating|roasting|boiling) (?:heat|from the inside|alive)\b",
        r"\bburning up\b|\bhot and cold\b|\btemp(?:erature)? (?:is |was |has been )?(?:up"
        r"|high|raised|elevated|sky)|\bcold and shak\w+|\bshak\w+ and (?:cold|sweat\w*)",
    ),
    _sign(
        "weight_bearing",
        r"\b(?:too (?:painful|sore)|hurts too much|agony|painful) to (?:stand|step|walk"
        r"|land|hop) on\b",
        r"\bno weight through\b|\bnon ?-?weight ?bearing\b",
        r"\blimp(?:ing|ed|y|s)?\b|\bhobbl\w+|\b(?:can )?only hop(?:ping)?\b"
        r"|\bhopping (?:to|about|around|everywhere|on)\b|\bcrutch\w*|\bwalking stick\b"
        r"|\bput(?:ting)? (?:my|the) (?:\w+ )?(?:heel|foot|leg) down (?:is|hurts|feels"
        r"|kills)\b|\bon (?:my )?tip ?toes (?:because|to avoid|only)|\bwill not take (?:me"
        r"|it)\b|\bleg (?:will not|would not|can not|refuses to) (?:take|hold|carry"
        r"|support)\b|\b(?:carry|carried) me\b|\bpiggy ?back\b",
        rf"\b{_CAN_NOT} (?:really |even |fully |properly )?(?:put|bear|take|place|hold|load"
        r"|get)\b[^|]{0,20}\b(?:weight|pressure|load|foot down)\b"
        rf"|\b{_CAN_NOT} (?:really |even |properly )?(?:stand|step|walk|land|push off|hop"
        r"|load) (?:on|with) (?:it|my|the|that|one|left|right)\b"
        rf"|\b{_CAN_NOT} (?:weight bear|weightbear|load it|load (?:my|the))\b"
        r"|\bnot? (?:able to )?weight ?bear\w*",
        r"\b(?:can not|could not) (?:really |even |actually |properly )?walk(?! (?:and"
        r"|to the shop|the dog)| (?:back|home) (?:because|as))\b(?! (?:away|past"
        r"|properly after every))",
        r"\bhurts?\b[^|]{0,25}\b(?:put|bear|putting|bearing|place|placing|any"
        r"|with) (?:any |my |full |some |more )?(?:weight|pressure|load)\b"
        r"|\bno weight on\b|\bwill not take (?:my |any |the )?weight\b|\b(?:leg|it|knee"
        r"|ankle) (?:will not|can not|does not) (?:hold|support|take|bear)\b"
        r"|\bon crutches\b|\bhopping (?:around )?on one\b|\bdragging my (?:left "
        r"|right )?(?:leg|foot)\b|\bfavou?ring (?:my|one|the)\b",
    ),
    _sign(
        "pop",
        r"\b(?:hamstring|calf|quad|groin|back|achilles|glute) (?:just |suddenly |has "
        r"|have |totally )*(?:went|gone|goes)\b(?! (?:well|good|fine|ok|great|for|to|on"
        r"|through|better|heavy|easy|hard|light|deep|down|from|numb|away|tight))",
        r"\bpop(?:ped|ping|s)?\b|\b(?:something|it|hamstring|calf|quad|groin)\b[^"
        r"|]{0,15}\blet go\b|\brubber band\b|\belastic (?:band )?(?:snap\w*|ping\w*"
        r"|break\w*)|\bclunk\w*",
        rf"\b{_FEEL}(?: [a-z]+){{0,4}}? (?:pop|pops|popping|popped|snap|snapped|snapping"
        r"|crack|cracked|crunch|clunk|twang|rip|ripped|tear|tore|ping|pinged)\b(?! (?:song"
        r"|music|of the (?:bottle|cork)))",
        r"\b(?:something|it|smth|sth|smt|somethin|summat) (?:just |has |definitely |went "
        r"|kind of |like |sort of |totally |really )*(?:popped|pop|snapped|snap|cracked"
        r"|ripped|twanged|tore|went|pinged|gave)\b(?! (?:well|good|fine|great|ok|okay"
        r"|smooth\w*|up in|to plan|for|by|so|really well|better|bad|badly|wrong|on|off"
        r"|quick|fast))",
        rf"\b{PART} (?:just |has |definitely |went |kind of |made a |sort of "
        r"|like )*(?:popped|pop|popping|pops|snapped|snap|ripped|pinged|cracked|twanged)\b",
        r"\b(?:pop|popped|popping|snap|snapped|snapping sound|crack|cracked|twang|pinged"
        r"|ping) (?:sound |noise |sensation |feeling |something )?(?:in|from|inside|behind"
        rf"|at|out of|around|near)\b[^|]{{0,20}}?\b{PART}\b|\b(?:popped|snapped|ripped"
        rf"|tore) (?:my|the|a) (?:left |right )?{PART}\b(?! (?:press|curl|day|record|pb))"
        r"|\bpop(?:ping)? (?:sound|noise|sensation)|\bwent pop\b|\baudible (?:pop|snap"
        r"|crack)\b|\b(?:a|loud|big|weird|small|little) (?:loud |audible |big |weird "
        r"|small )?pop\b(?! (?:song|star|music|quiz))",
    ),
    _sign(
        "bone",
        r"\bstress (?:fracture|reaction|injury|response)\w*|\bfractur\w*|\bbone (?:bruise"
        r"|pain|injury|stress)\b|\bshin ?splints?\b|\bhairline\b|\bbroken? (?:my "
        r"|a )?(?:leg|toe|foot|ankle|bone|metatarsal|heel|tibia|shin)\b",
        rf"\b{BONE}\b[^|]{{0,60}}?\b(?:{_SPOT}|to (?:the )?touch|when i (?:press|touch"
        r"|poke)|pin ?point\w*|finger ?tip|press\w* on|if i press)",
        r"\bshins\b[^|]{0,30}\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|tender\w*|ouch"
        r"|throb\w*|kill\w*|agony)\b",
        r"\bshin\b(?! (?:and|length|height|angle|touch|stretch|raises?))|\bfoot\b[^"
        r"|]{0,40}\b(?:bony|ouch|poke|spot|press)\b|\bbony (?:bit|bump|spot|part|lump)\b"
        r"|\bhot spot\b",
        rf"\b(?:{_SPOT}|pin ?point\w*|finger ?tip)\b[^|]{{0,50}}?\b{BONE}\b",
        r"\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|tender\w*|ouch|throb\w*|sore|burn\w*)\b[^"
        r"|]{0,25}?\b(?:in|on|along|of|down|at|around|inside|near|with|my|the|inner"
        rf"|outer|front|left|right)\b[^|]{{0,14}}?\b{BONE}(?![a-z])(?! (?:strike|down|first"
        r"|placement))",
        rf"\b(?!shins\b){BONE}(?![a-z])(?! (?:strike|down|first"
        rf"|placement))(?:(?!\b{MUSCLE}\b)[^|]){{0,30}}?\b(?:pain\w*|hurt\w*|ach(?:e|es|ing"
        r"|y)|tender\w*|ouch|throb\w*|sore|soreness)\b",
    ),
    _sign(
        "sharp_pain",
        r"\bruptur\w*|\bhernia\b|\bslipped dis[ck]\b",
        r"\bstab(?!il|l)\w*|\btwing\w+|\bsharp(?!en)\w*|\bknif(?:e|ed)\w*|\bknife ?like\b"
        r"|\bneedle\w*(?<!pins and needles)|\bdagger\w*|\bice ?pick\b|\bskewer\w*",
        r"\bshooting\b|\bshoots? (?:down|up|through|into|from|across|out)\b"
        r"|\bpain (?:that )?shoots\b|\bshot (?:of pain|up my|down my|through my)\b"
        r"|\bpinch(?:y|ing|es|ed)?\b|\bpinched nerve\b|\bjabb\w+|\bjabs\b|\ba jab (?:in"
        r"|of)\b|\bzing\w*|\bzap(?:s|ping|py)?\b|\belectric\w* (?:shock|pain|feeling|jolt"
        r"|zap|sensation)\w*|\bjolts? of\b|\bsciatica?\b|\bsciatic\b|\bnerve (?:pain|y)\b"
        r"|\blightning (?:bolt|pain)|\blike (?:a )?(?:hot )?poker\b|\bglass\b[^"
        r"|]{0,15}\b(?:in|inside)",
        r"\btweak(?:s|y|ing)?\b(?! (?:for|to|the|it so|my|a few|some))"
        r"|\btweaked\b(?! (?:(?:my|the|a|some|your|our|this|his|her) (?!(?:left "
        rf"|right )?{PART}\b)|for|it so))|\btweak(?:ed|ing)? (?:my|a|the) (?:\w+ )?{PART}",
        r"\b(?:grab|grabbed|grabs|grabbing|seized|seizing|nip|nips|nipped|nipping|nippy"
        rf"|bites|biting|gripp\w+|catches|caught)\b[^|]{{0,12}}\b(?:me|{PART})\b(?! (?:a"
        rf"|some|the|coffee|lunch|food))|\b{PART}\b[^|]{{0,14}}\b(?:grab|grabbed|grabs"
        r"|grabbing|nips|nipping|seized|seizes|biting|bites)\b|\bscrewdriver\b|\b(?:hot"
        r"|red hot) (?:wire|needle|nail|knife)\b|\bspik(?:e|es|y) of pain\b"
        rf"|\blights? up\b[^|]{{0,20}}\b(?:spot|shin|{PART})|\bdrilling\b|\bspasm\w*[^"
        r"|]{0,15}\bback\b",
        r"\b(?:pulled|pull|pulling|strained|strain|tore|torn|tear|tearing|ripped|yanked"
        rf"|wrenched|overstretched)\b[^|]{{0,25}}?\b(?:{PART}|muscle|ligament|tendon"
        r"|cartilage|something|labrum)\b(?! (?:day|press|session|workout|program))",
        rf"\b(?:{PART}|muscle|ligament|tendon|cartilage)\b[^|]{{0,15}}?\b(?:pull(?:ed)?"
        r"|strain(?:ed)?|tear|torn|tore|ripped)\b(?! (?:ups?|downs?|day|session|through"
        r"|over))|\b(?:a|felt|feel|slight|little|small|that|grade \w+|minor"
        r"|possible) (?:pull|strain|tear)\b(?! (?:up|day|down|workout|session|week))"
        r"|\b(?:muscle|ligament) (?:tear|strain|pull)\b",
        r"\b(?:sudden(?:ly)?|piercing|searing|acute|lancing|excruciating(?=[^"
        r"|]{0,20}\b(?:knee|hip|ankle|spot|one))) (?:\w+ )?(?:pain|hurt\w*|ache)\b"
        r"|\bpain\b[^|]{0,20}\b(?:suddenly|out of nowhere|like a (?:knife|needle|stab))\b"
        r"|\bniggl\w+|\bpoking\b",
    ),
    _sign(
        "joint",
        r"\b(?:rolled|twisted|sprained|turned|went over on|rolling|twinged|hyperextended"
        rf"|jarred|banged|dislocated|subluxed|jammed)\b[^|]{{0,12}}?\b{JOINT}\b",
        rf"\b{JOINT}\b[^|]{{0,12}}?\b(?:rolled|twisted|sprained|went(?! (?:well|fine|ok"
        r"|good))|slipped|dislocated|subluxed|blew|pops? out|swoll?en|swelling|swelled"
        r"|puffy)\b",
        rf"\b(?:swelling|fluid|swollen)\b[^|]{{0,20}}?\b{JOINT}\b|\brunners? knee\b"
        r"|\bjumpers? knee\b|\bpatell\w+ (?:tend\w+|pain|syndrome)|\bpfps\b"
        r"|\bmeniscus (?:tear|injury|pain)|\bwater on the knee\b|\bdodgy knees?\b"
        r"|\bbad (?:knees?|ankles?|hips?)\b[^|]{0,20}(?:today|again|flar|hurt)"
        r"|\bachilles (?:tend\w+|pain|rupture)",
        rf"\b{JOINT}\b",
        r"\b(?:rolled|twisted|sprained|turned) it\b",
    ),
)
