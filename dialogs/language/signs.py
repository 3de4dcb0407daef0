"""The warning signs, one row each: what people write when they have one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.body import BONE, JOINT, MUSCLE, PART

NEAR = r"[^|]{0,40}?"
_SPOT = r"(?:one|1|a single|single|small|tiny|same|specific|particular|exact|very|pin ?point\w*|certain|1 exact|tender|sore|that) (?:little |tiny |small |exact |tender |specific )?(?:spot|point|place|bit|area)"
_URINE = r"(?:urine|pee+|peed|peeing|pees|wee|weeing|weed|piss|pissed|pissing|urinat\w+|tinkle|slash|water works|waterworks|bladder|went to the (?:loo|toilet|bathroom)|in the (?:toilet|loo)|toilet(?: bowl)?|loo)"
_DARK = r"(?:dark\w*|brown\w*|cola|coke|coca|pepsi|tea\b|cuppa|brew|rusty?|black|red\w*|rust\w*|blood\w*|coffee|maroon|guinness|stout|amber|orange|iced tea|mahogany|dr pepper|root beer|whisky|pink\w*|discolou?red|murky|muddy|chocolate)"
_CHEST = r"(?:chest|sternum|breast ?bone|rib ?cage|ribs?)"
_HEART = r"(?:heart|pulse|ticker|heart ?beats?)"
_HEARTY = r"(?:pound\w*|rac(?:e|es|ed|ing)|hammer\w*|skip\w*|flutter\w*|flip\w*|palpitat\w*|irregular\w*|erratic\w*|thump\w*|thud\w*|jump\w*|miss(?:es|ed|ing)? (?:a )?beats?|beats? (?:weird|funny|fast|hard|out|like)|beating (?:weird\w*|funny|fast|hard|really|so|too|out|irregular\w*|like|very|strange\w*)|weird|funny|off\b|odd|strange|all over the place|out of rhythm|not right|wonky|hurts?|pain|ache\w*|tight|going (?:crazy|mental|nuts|mad|like|wild|bonkers)|will not (?:slow|calm|settle|stop)|extra beats?|stops?|stutter\w*|hurting|squeez\w*)"
_FEEL = (
    r"(?:heard|felt|hear|feel|feeling|feels|hearing|got|had|was|is|made|with|went|there was|have)"
)
_CAN_NOT = r"(?:can barely|barely|can hardly|hardly|could barely|could hardly|can not|could not|cannot|unable to|not able to|impossible to|struggl\w+ to|hard to|hurts? (?:too much |so much |a lot |like hell )?to)"


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
        rf"\b{_CHEST}\b{NEAR}\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|pressure|tight\w*|heav\w*|squeez\w*|burn\w*|crush\w*|constrict\w*|discomfort|uncomfortable|weird|funny|flutter\w*|stab\w*|sharp|pinch\w*|thump\w*|elephant|twing\w*|pound\w*|palpitat\w*|sore(?! from)|cramp\w*|weight|odd|strange|stiff|jab\w*|band|ouch|off|rattl\w*)\b",
        rf"\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|pressure|tight\w*|heav\w*|squeez\w*|burn\w*|crush\w*|discomfort|stab\w*|sharp|pinch\w*|twing\w*|flutter\w*|weight|elephant|band|pounding|palpitations?|cramp\w*|knot|jab\w*|something)\b[^|]{{0,25}}?\b(?:in|on|across|around|behind|under|over|at|inside|sitting|near|of)\b[^|]{{0,15}}?\b{_CHEST}\b",
        rf"\b(?:tight|sore|painful|heavy|burning|aching|achy) {_CHEST}\b",
        rf"\b{_HEART}(?: rate)?\b[^|]{{0,40}}?\b{_HEARTY}",
        rf"\b(?:pounding|racing|skipping|irregular|fluttery|fluttering|hammering|thumping) {_HEART}",
        r"\b(?:chest|sternum|breast ?bone|rib ?cage)\b|\bcollar ?bone\b|\bhearts?\b(?! ?rates?| ?beats? per| (?:says|wants|tells|is in|in the right|and soul|healthy|health))",
        r"\bget(?:ting)? out of (?:puff|breath)\b[^|]{0,25}\b(?:just|sitting|resting|lying|here|nothing|standing|talking|stairs)|\bout of (?:puff|breath)\b[^|]{0,15}\b(?:sitting|resting|lying|in bed|doing nothing|standing still|at rest|tying|talking)|\bbreathing (?:is |feels |has been )?(?:weird|hard|funny|tight|off|painful|difficult|shallow|laboured|labored)\b|\bwheez\w*",
        r"\bpalpitation\w*|\bpalps\b|\bangina\b|\barrhythmia\b|\bafib\b|\bheart attack\b|\btachycardia\b",
        rf"\b(?:heart rate|hr|pulse|bpm)\b[^|]{{0,40}}\b(?:at rest|lying|sitting|in bed|on the (?:couch|sofa)|will not (?:come down|drop|settle|go down)|all over the place|spiking)",
        r"\b(?:pain\w*|hurt\w*|sharp\w*|stab\w*|ach(?:e|es|ing)|ouch|twing\w*|catch\w*|burn\w*)\b[^|]{0,30}?\b(?:breath\w*|inhal\w*|breathing in)\b",
        r"\b(?:breath\w*|inhal\w*)\b[^|]{0,20}?\b(?:hurts?|hurting|pain\w*|stabs?|is sharp|aches?|sharp)\b",
        r"\bshort(?:ness)? of breath\b|\bbreathless\w*|\bcan not (?:breathe|catch (?:my|a) breath|get (?:my|a|enough|any) (?:breath|air))|\bcould not (?:breathe|catch my breath)|\bstruggling (?:to|for) (?:breath\w*|air)|\bhard to breathe|\btrouble breathing|\bdifficulty breathing|\bgasping\b|\bgets? winded (?:at rest|sitting|walking|climbing)",
        r"\b(?:pain|ache|tingling|numb\w*|tight\w*|hurts?)\b[^|]{0,20}\b(?:left arm|jaw)\b|\b(?:left arm|jaw)\b[^|]{0,25}\b(?:pain|aches?|aching|tingl\w*|numb|hurts?|tight|heavy|odd|weird|funny|strange)\b",
    ),
    _sign(
        "heat",
        r"\bheat ?(?:stroke|exhaustion)\b|\bsun ?stroke\b|\bstopped sweating\b|\boverheat\w*|\bdisorient\w*|\bconfused\b|\bconfusion\b|\bdelirious\b|\brambling\b|\bslurr\w+|\bcan not think straight\b|\bclammy\b|\bnot making sense\b|\bhallucinat\w*",
        r"\b(?:vomit\w*|threw up|throwing up|puk\w+|barf\w*|sick|nause\w*|collaps\w*|shak\w+)\b[^|]{0,40}\b(?:in|from|because of|due to) (?:the |this )?(?:heat|sun|hot)",
        r"\b(?:heat|hot)\b[^|]{0,30}\b(?:vomit\w*|threw up|throwing up|puk\w+|nause\w*|collaps\w*)",
    ),
    _sign(
        "dizzy",
        r"\bdizz?\w*|\bli(?:gh)?te? ?-?head\w*|\bfunny turn\b|\bcame over (?:all )?(?:funny|faint|weird|queasy)|\b(?:legs|head) went (?:from under|light|fuzzy)|\bfaint\w*|\bfeint(?:ed|ing)\b|\bpass(?:ed|ing|es)? (?:the fuck |tf )?out\b|\bblack(?:ed|ing|s)? ?out\b|\bwoozy\b|\bvertigo\b|\bgiddy\b|\bsyncope\b|\bunconscious\b|\blost consciousness\b|\bkeel\w* over\b|\bhead ?rush\b|\bwent (?:all )?(?:black|white|grey|gray|dark|blurry)\b|\bblurr\w+ vision|\bvision (?:went|goes|is|was|got|blurr\w*)|\bsee(?:ing|n)? (?:stars|spots|double)|\bsaw (?:stars|spots)",
        r"\b(?:room|world|everything|head|gym)\b[^|]{0,15}\b(?:spinning|spins|spun|swimming|tilting|going round)\b|\bspinny\b|\bcollaps(?:ed|ing|e)\b|\b(?:hit|woke up on|ended up on|came to on) the (?:deck|floor|ground)\b|\b(?:about|going|gonna|nearly|almost) (?:to )?(?:go down|pass out|keel)|\bspaced out\b|\bout cold\b(?! (?:for|all|by|at|last|until|till|before))|\btunnel vision\b|\b(?:grey|gray|white|brown)(?:ed|ing)? ?out\b|\blights went\b|\bears? (?:rang|ringing|were ringing)\b|\b(?:head|brain) (?:is |was |feels? |felt |went )?(?:swam|swims|floaty|swimmy|fuzzy|foggy and|light|woolly|floating)\b|\bhold (?:on to |onto )?(?:the |a )?(?:wall|rack|rail|bench) (?:for|to|so)\b|\bcame (?:round|to) on\b|\b(?:nearly|almost) (?:went over|went down|hit the deck|dropped|blacked|passed|keeled)\b|\b(?:world|floor|walls?|room|ground|everything) (?:tilt\w*|sway\w*|moved|moving|tip\w*|went (?:sideways|round|wobbly))\b|\bfloaty\b|\bswimmy\b|\boff balance\b|\bseeing things\b|\bgoing (?:grey|white|black)\b",
    ),
    _sign(
        "dark_urine",
        rf"\b{_URINE}\b[^|]{{0,45}}?\b{_DARK}",
        rf"\b{_DARK}(?: \w+)?(?: in (?:my|the))?(?: colou?red)? {_URINE}\b",
        rf"\b{_DARK}\b[^|]{{0,25}}?\b(?:in|when i|after i|colou?red|looking|from|of|as|every time i) (?:\w+ ){{0,4}}{_URINE}\b|\b{_DARK}\b[^|]{{0,40}}\bmy (?:pee|wee|urine|piss)\b",
        rf"\b{_URINE}\b[^|]{{0,25}}\b(?:like|colou?red|the colou?r|looks|looked|looking|smells like)\b(?! (?:water|clear|normal|lemonade|fine|pale|light|ok|usual))",
        r"\b(?:have|had|has|got|is (?:this|it)|be|it is|think|maybe|scared|signs of|symptoms of|worried about|with|diagnosed|might|this|possible|could)\b[^|]{0,20}\brhabdo\w*",
        r"\bblood in (?:my )?(?:urine|pee|wee|piss)|\bhaematuria\b|\bhematuria\b|\brhabdo\w* (?:again|symptoms|scare)",
    ),
    _sign(
        "calf",
        r"\b(?:left|right|one|1|single|my|a|l|r) ?(?:calf|lower leg|leg)\b[^|]{0,50}?\b(?:swoll?en|swelling|swell\w*|swelled|puffy|hot|red|redder|warm\w*|bigger|throb\w*|purple|discolou?red|darker|inflamed|hard and|ballon\w*|balloon\w*|twice the size|blue|fatter|larger|heat|burning hot|feverish|shiny)\b",
        r"\b(?:swollen|swelling|hot|red|warm|puffy|throbbing|inflamed|purple) (?:and \w+ )?(?:left |right |one )?(?:calf|calves|lower leg)\b",
        r"\bcalves\b[^|]{0,30}\b(?:swollen|swelling|puffy|hot and|red and|throbbing)\b|\bcalf\b[^|]{0,40}\b(?:swoll?en|swelling|puffy|hot|red|warm|throb\w*|bigger|purple)\b|\bswelling\b[^|]{0,25}\b(?:calf|calves|lower leg)\b",
        r"\b(?:one|left|right|my|a) calf\b[^|]{0,40}\b(?:twice|double|size|hard|rock|wood|lump\w*|cord|rope|veins?|pulse|pulsing|heartbeat|tender and|throb\w*|fat|huge|colou?r|tight and|bulging|bigger)\b|\b(?:cord|lump|pulse|veins?|heat|warmth|redness|red (?:patch|streak|line))\b[^|]{0,45}\b(?:calf|lower leg)\b",
        r"\b(?:dvt|blood clots?|clot in|deep vein)\b",
        r"\b(?:one|left|right) (?:calf|leg) (?:is |looks? |way |much |visibly )*(?:bigger|fatter|larger|thicker)\b",
    ),
    _sign(
        "numb",
        r"\bnumb(?:ness|ing|ed|ish|by|s)?\b|\btingl\w+|\bpins (?:and|n|&) needles\b|\bparaesthesia\b|\bparesthesia\b|\bpins needles\b",
        rf"\b(?:can not|could not|cannot|barely|hardly|lost|no) (?:really |properly |even )?(?:feel|feeling)(?: in)? (?:in )?(?:my |the |any )?(?:left |right |whole |big )?(?:foot|feet|toes?|legs?|pedals?|floor|ground|calf|lower leg|shin|thigh|hand|fingers|arm)\b",
        r"\b(?:foot|feet|leg|toes?|calf|arm|hand) (?:keeps? |has |is |have |just |gone |went |fell |falling |falls |goes |going |are )*(?:to sleep|asleep|dead(?=\b[^|]{0,15}\b(?:feeling|sensation))|prickl\w+|buzzing|fizzy|electric)",
        r"\blost (?:the )?(?:feeling|sensation)\b|\bprickl(?:y|ing)\b|\bdead leg\b|\bat the dentist\b|\blike (?:it|they) belongs? to\b|\bnovocaine?\b|\ban(?:a)?esthe\w+",
    ),
    _sign(
        "swelling_weakness",
        r"\b(?:swollen|swelling|swelled|swole?n up|puffy|balloon\w*|puff(?:ed|ing|s)? up|bl(?:ew|own) up|blown up like)\b",
        rf"\b(?:so|too|that) weak\b[^|]{{0,40}}\b(?:can not|could not|to (?:stand|lift|climb|walk|get|hold|move|raise|support))|\b(?:legs?|quads?|arms?|knees?)\b[^|]{{0,12}}(?:gave (?:out|way)|give way|gives way|giving way|giving out|gives out|buckl\w+|collaps\w+|will not (?:hold|support|work|move|lift))|\b(?:sudden|severe|extreme|serious|scary) weakness\b|\bweakness in (?:my|one|the)\b|\b(?:leg|arm|foot)s? (?:is|are|feels?|went|has gone|have gone) (?:really |very |so |suddenly )?(?:weak|paralysed|paralyzed|floppy)\b[^|]{{0,30}}(?:can not|drop)|\bfoot drop\b|\bcompartment syndrome\b",
        r"\b(?:way|far|much|well) (?:worse|more|beyond) (?:than |pain than )?(?:normal|usual|any|regular|ordinary|ever|standard|doms)\b|\bworst pain\b|\bunbearable\b|\bout of proportion\b|\bcan not (?:lift|raise|move) (?:my|either|the|them)\b|\b(?:legs?|they|quads?) (?:just |really |simply )?(?:do|will|does) not (?:work|respond|hold|lift|move)\b|\bcan not (?:straighten|unbend|extend) (?:my|either|the|them|it|both)?|(?:arms?|elbows?) will not (?:straighten|bend|extend)|\bsize of an? (?:melon|grapefruit|balloon|football|orange|tennis ball|golf ball|house|pumpkin|watermelon|apple|egg|softball|baseball|plum|lemon)\b",
    ),
    _sign(
        "fever",
        r"\bfever\w*|\bchills\b|\bshiver\w*|\b(?:cold|night) sweats?\b|\bfebrile\b|\bthe shivers\b|\brigors\b|\bpyrexi\w+",
        r"\b(?:running|run|ran|have|has|had|got|high|with|spiked?|slight|low grade|bit of|raised|mild|my|a|elevated|sky high) (?:a |an |my )?(?:high |slight |raised |mild |bit of a |elevated |little |low |low grade |small )?temp(?:erature)?\b(?! (?:of the|outside|run|room))",
        r"\btemp(?:erature)?s?\b[^|]{0,20}\b(?:3[789]|4[01]|9[89]\.\d|10[0-5])(?:\.\d)?\b|\b(?:3[89]|40)(?:\.\d)? ?(?:degrees|celsius|c|°)?(?: temp\w*| fever)|\b(?:3[89]\.\d|37\.[5-9]) ?(?:degrees|celsius|c|°|this morning|last night|on the|temp|$)|\b3[89]\.\d\b(?! ?(?:k|km|kg|kilos|miles?|lbs?|mins?|minutes|%))|\b10[0-4](?:\.\d)? ?(?:f|fahrenheit|degrees? f|° ?f)\b",
        r"\bteeth (?:are |were |keep )?chatter\w*|\bsweat\w*[^|]{0,25}\b(?:in bed|all night|through the sheets|sheets|freezing|and cold)\b|\b(?:woke|wake|waking)\b[^|]{0,20}\b(?:drenched|soaked|freezing|sweating|sweaty|boiling)\b|\b(?:forehead|head|face|skin)\b[^|]{0,15}\b(?:radiator|oven|furnace|on fire|burning|boiling|roasting|hot)\b|\bgoose ?bumps?\b[^|]{0,15}\bsweat\w*|\b(?:freezing|boiling|cold) (?:and|then|one minute)[^|]{0,10}\b(?:boiling|freezing|hot|sweating|burning)\b|\b(?:rattl|shak)\w+ with cold|\bthermometer\b|\b(?:radiating|roasting|boiling) (?:heat|from the inside|alive)\b",
        r"\bburning up\b|\bhot and cold\b|\btemp(?:erature)? (?:is |was |has been )?(?:up|high|raised|elevated|sky)|\bcold and shak\w+|\bshak\w+ and (?:cold|sweat\w*)",
    ),
    _sign(
        "weight_bearing",
        r"\blimp(?:ing|ed|y|s)?\b|\bhobbl\w+|\b(?:can )?only hop(?:ping)?\b|\bhopping (?:to|about|around|everywhere|on)\b|\bcrutch\w*|\bwalking stick\b|\bput(?:ting)? (?:my|the) (?:\w+ )?(?:heel|foot|leg) down (?:is|hurts|feels|kills)\b|\bon (?:my )?tip ?toes (?:because|to avoid|only)|\bwill not take (?:me|it)\b|\bleg (?:will not|would not|can not|refuses to) (?:take|hold|carry|support)\b|\b(?:carry|carried) me\b|\bpiggy ?back\b",
        rf"\b{_CAN_NOT} (?:really |even |fully |properly )?(?:put|bear|take|place|hold|load|get)\b[^|]{{0,20}}\b(?:weight|pressure|load|foot down)\b|\b{_CAN_NOT} (?:really |even |properly )?(?:stand|step|walk|land|push off|hop|load) (?:on|with) (?:it|my|the|that|one|left|right)\b|\b{_CAN_NOT} (?:weight bear|weightbear|load it|load (?:my|the))\b|\bnot? (?:able to )?weight ?bear\w*",
        r"\b(?:can not|could not) (?:really |even |actually |properly )?walk(?! (?:and|to the shop|the dog)| (?:back|home) (?:because|as))\b(?! (?:away|past|properly after every))",
        r"\bhurts?\b[^|]{0,25}\b(?:put|bear|putting|bearing|place|placing|any|with) (?:any |my |full |some |more )?(?:weight|pressure|load)\b|\bno weight on\b|\bwill not take (?:my |any |the )?weight\b|\b(?:leg|it|knee|ankle) (?:will not|can not|does not) (?:hold|support|take|bear)\b|\bon crutches\b|\bhopping (?:around )?on one\b|\bdragging my (?:left |right )?(?:leg|foot)\b|\bfavou?ring (?:my|one|the)\b",
    ),
    _sign(
        "pop",
        r"\b(?:hamstring|calf|quad|groin|back|achilles|glute) (?:just |suddenly |has |have |totally )*(?:went|gone|goes)\b(?! (?:well|good|fine|ok|great|for|to|on|through|better|heavy|easy|hard|light|deep|down|from|numb|away|tight))",
        rf"\bpop(?:ped|ping|s)?\b|\b(?:something|it|hamstring|calf|quad|groin)\b[^|]{{0,15}}\blet go\b|\brubber band\b|\belastic (?:band )?(?:snap\w*|ping\w*|break\w*)|\bclunk\w*",
        rf"\b{_FEEL}(?: [a-z]+){{0,4}}? (?:pop|pops|popping|popped|snap|snapped|snapping|crack|cracked|crunch|clunk|twang|rip|ripped|tear|tore|ping|pinged)\b(?! (?:song|music|of the (?:bottle|cork)))",
        rf"\b(?:something|it|smth|sth|smt|somethin|summat) (?:just |has |definitely |went |kind of |like |sort of |totally |really )*(?:popped|pop|snapped|snap|cracked|ripped|twanged|tore|went|pinged|gave)\b(?! (?:well|good|fine|great|ok|okay|smooth\w*|up in|to plan|for|by|so|really well|better|bad|badly|wrong|on|off|quick|fast))",
        rf"\b{PART} (?:just |has |definitely |went |kind of |made a |sort of |like )*(?:popped|pop|popping|pops|snapped|snap|ripped|pinged|cracked|twanged)\b",
        rf"\b(?:pop|popped|popping|snap|snapped|snapping sound|crack|cracked|twang|pinged|ping) (?:sound |noise |sensation |feeling |something )?(?:in|from|inside|behind|at|out of|around|near)\b[^|]{{0,20}}?\b{PART}\b|\b(?:popped|snapped|ripped|tore) (?:my|the|a) (?:left |right )?{PART}\b(?! (?:press|curl|day|record|pb))|\bpop(?:ping)? (?:sound|noise|sensation)|\bwent pop\b|\baudible (?:pop|snap|crack)\b|\b(?:a|loud|big|weird|small|little) (?:loud |audible |big |weird |small )?pop\b(?! (?:song|star|music|quiz))",
    ),
    _sign(
        "bone",
        rf"\bstress (?:fracture|reaction|injury|response)\w*|\bfractur\w*|\bbone (?:bruise|pain|injury|stress)\b|\bshin ?splints?\b|\bhairline\b|\bbroken? (?:my |a )?(?:leg|toe|foot|ankle|bone|metatarsal|heel|tibia|shin)\b",
        rf"\b{BONE}\b[^|]{{0,60}}?\b(?:{_SPOT}|to (?:the )?touch|when i (?:press|touch|poke)|pin ?point\w*|finger ?tip|press\w* on|if i press)",
        r"\bshins\b[^|]{0,30}\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|tender\w*|ouch|throb\w*|kill\w*|agony)\b",
        r"\bshin\b(?! (?:and|length|height|angle|touch|stretch|raises?))|\bfoot\b[^|]{0,40}\b(?:bony|ouch|poke|spot|press)\b|\bbony (?:bit|bump|spot|part|lump)\b|\bhot spot\b",
        rf"\b(?:{_SPOT}|pin ?point\w*|finger ?tip)\b[^|]{{0,50}}?\b{BONE}\b",
        rf"\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|tender\w*|ouch|throb\w*|sore|burn\w*)\b[^|]{{0,25}}?\b(?:in|on|along|of|down|at|around|inside|near|with|my|the|inner|outer|front|left|right)\b[^|]{{0,14}}?\b{BONE}(?![a-z])(?! (?:strike|down|first|placement))",
        rf"\b(?!shins\b){BONE}(?![a-z])(?! (?:strike|down|first|placement))(?:(?!\b{MUSCLE}\b)[^|]){{0,30}}?\b(?:pain\w*|hurt\w*|ach(?:e|es|ing|y)|tender\w*|ouch|throb\w*|sore|soreness)\b",
    ),
    _sign(
        "sharp_pain",
        r"\bstab(?!il|l)\w*|\btwing\w+|\bsharp(?!en)\w*|\bknif(?:e|ed)\w*|\bknife ?like\b|\bneedle\w*(?<!pins and needles)|\bdagger\w*|\bice ?pick\b|\bskewer\w*",
        rf"\bshooting\b|\bshoots? (?:down|up|through|into|from|across|out)\b|\bpain (?:that )?shoots\b|\bshot (?:of pain|up my|down my|through my)\b|\bpinch(?:y|ing|es|ed)?\b|\bpinched nerve\b|\bjabb\w+|\bjabs\b|\ba jab (?:in|of)\b|\bzing\w*|\bzap(?:s|ping|py)?\b|\belectric\w* (?:shock|pain|feeling|jolt|zap|sensation)\w*|\bjolts? of\b|\bsciatica?\b|\bsciatic\b|\bnerve (?:pain|y)\b|\blightning (?:bolt|pain)|\blike (?:a )?(?:hot )?poker\b|\bglass\b[^|]{{0,15}}\b(?:in|inside)",
        rf"\btweak(?:s|y|ing)?\b(?! (?:for|to|the|it so|my|a few|some))|\btweaked\b(?! (?:(?:my|the|a|some|your|our|this|his|her) (?!(?:left |right )?{PART}\b)|for|it so))|\btweak(?:ed|ing)? (?:my|a|the) (?:\w+ )?{PART}",
        rf"\b(?:grab|grabbed|grabs|grabbing|seized|seizing|nip|nips|nipped|nipping|nippy|bites|biting|gripp\w+|catches|caught)\b[^|]{{0,12}}\b(?:me|{PART})\b(?! (?:a|some|the|coffee|lunch|food))|\b{PART}\b[^|]{{0,14}}\b(?:grab|grabbed|grabs|grabbing|nips|nipping|seized|seizes|biting|bites)\b|\bscrewdriver\b|\b(?:hot|red hot) (?:wire|needle|nail|knife)\b|\bspik(?:e|es|y) of pain\b|\blights? up\b[^|]{{0,20}}\b(?:spot|shin|{PART})|\bdrilling\b|\bspasm\w*[^|]{{0,15}}\bback\b",
        rf"\b(?:pulled|pull|pulling|strained|strain|tore|torn|tear|tearing|ripped|yanked|wrenched|overstretched)\b[^|]{{0,25}}?\b(?:{PART}|muscle|ligament|tendon|cartilage|something|labrum)\b(?! (?:day|press|session|workout|program))",
        rf"\b(?:{PART}|muscle|ligament|tendon|cartilage)\b[^|]{{0,15}}?\b(?:pull(?:ed)?|strain(?:ed)?|tear|torn|tore|ripped)\b(?! (?:ups?|downs?|day|session|through|over))|\b(?:a|felt|feel|slight|little|small|that|grade \w+|minor|possible) (?:pull|strain|tear)\b(?! (?:up|day|down|workout|session|week))|\b(?:muscle|ligament) (?:tear|strain|pull)\b",
        r"\b(?:sudden(?:ly)?|piercing|searing|acute|lancing|excruciating(?=[^|]{0,20}\b(?:knee|hip|ankle|spot|one))) (?:\w+ )?(?:pain|hurt\w*|ache)\b|\bpain\b[^|]{0,20}\b(?:suddenly|out of nowhere|like a (?:knife|needle|stab))\b|\bniggl\w+|\bpoking\b",
    ),
    _sign(
        "joint",
        rf"\b(?:rolled|twisted|sprained|turned|went over on|rolling|twinged|hyperextended|jarred|banged|dislocated|subluxed|jammed)\b[^|]{{0,12}}?\b{JOINT}\b",
        rf"\b{JOINT}\b[^|]{{0,12}}?\b(?:rolled|twisted|sprained|went(?! (?:well|fine|ok|good))|slipped|dislocated|subluxed|blew|pops? out|swoll?en|swelling|swelled|puffy)\b",
        rf"\b(?:swelling|fluid|swollen)\b[^|]{{0,20}}?\b{JOINT}\b|\brunners? knee\b|\bjumpers? knee\b|\bpatell\w+ (?:tend\w+|pain|syndrome)|\bpfps\b|\bmeniscus (?:tear|injury|pain)|\bwater on the knee\b|\bdodgy knees?\b|\bbad (?:knees?|ankles?|hips?)\b[^|]{{0,20}}(?:today|again|flar|hurt)|\bachilles (?:tend\w+|pain|rupture)",
        rf"\b{JOINT}\b",
        r"\b(?:rolled|twisted|sprained|turned) it\b",
    ),
)
