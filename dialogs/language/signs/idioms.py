"""Figures of speech: words of the body that say nothing of a body."""

from __future__ import annotations

import re

from dialogs.language.signs.sayings import without_sayings

_WORN_OR_LIFTED = (
    r"bees? knees?|knee jerk|weak at the knees|on my knees (?:begging|praying|scrubbing|cleaning"
    r"|gardening)|cat is on my knees?(?! (?:hurt|pain))|(?:sat|sits"
    r"|sitting|laptop|head|hands) (?:on|down on) my knees?|joint(?:ly)? (?:with|by)"
    r"|hips? (?:width|height|width apart|drive|drop)|knee (?:height|bend|over)|(?:below"
    r"|above|to) (?:the )?knee (?:socks|length|skirt|boots)|knee (?:sleeves?|wraps?|pads?"
    r"|socks?|(?:braces?|supports?)(?!.*\b(?:hurts?|hurting|achy|aches?|pain|painful|without it"
    r"|sore|still)\b)|highs?|deep in|raises?|tucks?|drives?)",
    r"high knees|knees (?:up|to chest|over toes?)|knee over toes?|ankle (?:weights?"
    r"|straps?|socks?)",
    r"hip flasks?|hips? (?:thrust\w*|hinges?|abduct\w*|adduct\w*|mobility|openers?"
    r"|extensions?|circles?|hop)",
    r"hip (?:new|cool|young|bar|place|cafe|restaurant)|shin ?(?:guards?|pads?)"
    r"|calf (?:raises?|sleeves?)",
    r"chest (?:day|press(?:es|ed|ing)?|fl(?:y|ies|yes)|workout|freezer|strap|monitor"
    r"|exercises?|dips?|gains)",
    r"chest and (?:tri\w*|bi\w*)|(?:(?<=did )|(?<=hit )|(?<=trained )"
    r"|(?<![a-z] ))chest and (?:legs|back|arms|shoulders|abs)(?= (?:today|yesterday|day"
    r"|session|done|workout))|treasure chest|off my chest|(?:close|near) to (?:my"
    r"|the) chest",
    r"(?:did|do|doing|hit|trained|smashed|benched and) (?:my )?chest"
    r"(?= (?:today|yesterday|tomorrow|and back|this morning|last night|instead)|\W*$)",
    r"heart ?rate (?:zones?|monitor|strap|training|max)|single leg",
    r"leg (?:day|press(?:es|ed|ing)?|curls?|ext\w*|workout|session|raises?|machines?)",
    r"foot ?(?:ball|steps?|locker|print|note|wear|path|fall|strike|pod)|on foot|\d+ f(?:oo|ee)t"
    r"|(?:best|wrong|right|left) foot (?:forward|first)|feet up|high heels?|heel toe"
    r"|cold feet|itchy feet",
    r"bone (?:broth|idle|tired|dry|density)|bones to pick|make no bones|funny bone"
    r"|bare bones|wish ?bone",
    r"(?:hit|at|to) the joint|knees? knocking|achilles heel|hips? do not lie|(?:pizza"
    r"|burger|kebab|coffee|taco|chicken|noodle|ramen|bbq|smoke\w*|smoking|rolled?"
    r"|rolling) (?:a |up a )?joint",
    r"joint (?:account|session|effort|venture|best|first|second|pb|decision|workout)|out of joint",
)
_PAIN_THAT_IS_NONE = (
    r"pull(?:ing|s|ed) (?:my|your) leg(?= about| on this|\W*$)(?<!pulled my leg)|stab in the heart"
    r"|(?:blacked|passed) out (?:from )?laughing|heart skipped when i saw|knees? ?-?up"
    r"|sharp (?:frost|wind|cold|shower)|heart attack stuff",
    r"(?:(?:knees?|hips?|ankles?|joints?) )?(?:are |is |feels? |been )?(?:pain|injury"
    r"|symptom) ?-?free",
    r"pumped chest|chest pump|faint with hunger|heart going boom (?=when|for (?:you|her|him)|every "
    r"time i see)",
    r"pains? in the (?:neck|ass|arse|butt|backside|bum|rear|behind|a|hole)|royal pain|pain cave",
    r"pain to (?:set|use|log|type|find|get|do|book)|such a pain|no pain,? no gain|pain(?:s"
    r"|ed)? me to",
    r"painfully (?:slow|obvious|boring|early)|growing pains?|pain au chocolat|pain train",
    r"(?:would|does|will|could|might|can|did) not hurt to|never hurts to"
    r"|hurts? (?:my|your|the)? ?(?:gains|progress|feelings|ego|pride|wallet|recovery"
    r"|performance|chances|soul|brain)",
    r"(?<!why )\b(?:will|would|does|do|could|might) (?:lunges?|squats?|(?:leg|hip) \w+"
    r"|\w+ing|hills?|cardio|it|that) "
    r"(?:hurt|damage|ruin|wreck) (?:my|your|the|our)? ?(?:knees?|hips?|ankles?|joints?)",
    r"(?:damage|wreck|ruin|bad for|good for|easier on|easy on|hard on|kinder to|kind to"
    r"|worse for|better for)"
    r" (?:to )?(?:my |your |the |our )?(?:knees?|hips?|ankles?|joints?)",
    r"sore (?:loser|subject|thumb|winner|throat)|sight for sore eyes|aching to"
    r"|itching to|dying to",
    r"(?:tooth|stomach|tummy|belly|ear) ?(?:aches?|burn)|period (?:pains?|cramps?)",
    r"heart pumping|(?:good|great|bad|better|easy|hard) (?:for|on) (?:the|your) heart|heart "
    r"(?:health|disease)"
    r"|heart (?:says|wants|tells|is in it|and soul|emoji|rate monitor|shaped|to heart"
    r"|of the|on my sleeve|and my head)|(?:poured|put|putting) my heart|heart (?:set"
    r"|goes out to|went out to|is set|is not in|was not in|of gold)|by heart"
    r"|broke my heart|heart ?(?:broken|warming|felt)",
    r"(?:love|loved) (?:it |this |you )?with all my heart|from the heart|(?:gives?|gave"
    r"|having) (?:me )?a heart attack",
    r"(?:ego|pride) (?:is |was )?(?:bruised|hurt|sore)|bruised (?:ego|pride)|(?:ribs|sides"
    r"|cheeks|face|stomach)[^|.,]{0,15} (?:from )?laughing|killed (?:it|me|legs|that)"
    r"|killing (?:it|time)",
    r"burn(?:ing|ed|s)? (?:some |more )?(?:fat|calories|off|\d+)|feel the burn|(?:sun|wind"
    r"|razor|rug) ?burn\w*",
    r"stiff (?:drink|competition|breeze|headwind)|lock(?:ed)? (?:in|down|room|out)|lock ?er",
    r"(?:weird|strange|odd|funny) (?:question|one|thing|story|flex|q|dream|enough)|(?:odd"
    r"|funny) (?:number|day|how)",
)
_SHARP_BUT_NOT_PAIN = (
    r"(?:\d+|am|pm|o ?clock|noon|midday|midnight) ?(?:am |pm |o ?clock )?,? sharp"
    r"|(?:\d+(?:am|pm)) sharp|(?:look|looking|stay|staying|keep me|mentally|mind is"
    r"|mind feels) sharp"
    r"|(?:legs|i) (?:feel|am feeling|am|are|felt) (?:really |super |pretty "
    r"|so )?sharp(?=\W*$|,| today| and (?:fresh|ready|fast))",
    r"sharp (?:new )?(?:dress\w*|looking|turns?|corners?|bends?|eyes?|minds?|knife|knives"
    r"|pencil|suit|as a tack|rise|drop"
    r"|increase|climb|hills?|descents?|objects?|tongue|focus|haircut|outfit)",
    r"(?:take|taking|took|have|having|had|make|made|give|giving|gave) (?:it |this |that "
    r"|\w+ )?a (?:good |proper )?"
    r"(?:stab|shot|crack) (?:at|in the dark)|stabbed (?:me |him |her |us )?in the back"
    r"|stabbed by (?:the )?(?:price|cost|bill)\w*|back ?stabb(?:er|ers)|backstab\w*"
    r"|(?:take|took|give|have|had|having) a stab(?=\W*$)|stabbings?(?= (?:in (?:town"
    r"|london|the (?:news|film|street))|on tv))",
    r"shooting (?:for|hoops|some hoops|star|range|guard|the (?:breeze|shit)|pool|baskets)"
    r"|trouble ?shooting|(?:photo|sharp) ?shoot\w*",
    r"pinch (?:of|me (?:i am|am i|now please))|someone pinch me|(?:at|in) a pinch|penny pinch\w*"
    r"|pinching pennies|feel(?:ing)? the pinch",
    r"(?:flu|covid|booster|vaccine|travel|tetanus|arm) jabs?|jabs? (?:and|,) (?:cross"
    r"|hook)|(?:my|a|the) jab (?:at|is|was|today|tomorrow)",
    r"cold snap|snap ?chat|needle (?:and thread|drop)|(?:move|moved|moves|shift) the needle",
)
_POP = (
    r"pop(?:ped|ping) (?:to|into|in for|over to|round to|out to|out for) (?!of\b|place"
    r"|my\b|the (?:side|joint|left|right))\w+",
    r"(?:crowd|place|party|gym|it|app|this|phone|weekend|playlist) (?:was |is |just "
    r"|really )?pop(?:ped|ping|s)? off|pop(?:ped|ping|s)? (?:in|out|over|round|by|down"
    r"|along|back|off|up)? ?(?:to|for) (?:the|a|my|see|get|work|town|lunch|coffee|some)\b"
    r"|pop(?:ped|ping|s)? (?:in|by|round|over)(?=\W*$| later| tomorrow| tonight| at \d"
    r"| on the way)|pop(?:ping)? (?:a |my |into |off )?(?:question|message|note|line)"
    r"|pop ?corn|pop (?:music|song|star|quiz|tarts?|culture|punk|up)|soda pop|k ?pop"
    r"|iggy pop",
    r"popped (?:an?|some|two|2|another|\d+) (?!\w*(?:hip|knee|ankle|muscle|tendon|ligament"
    r"|rib|joint|disc|ham\w*|calf|quad|shoulder))(?:new |quick |big |heavy |cheeky "
    r"|massive )?(?:\w+)(?: pb| pr| squat| deadlift)?"
    r"|popp(?:ed|ing) (?:my )?(?:pills?|ibuprofens?|paracetamols?|advil|painkillers?"
    r"|vitamins?|champagne|collar|cherry|the question)",
    r"veins? (?:are |were )?popping|(?:quads?|abs|muscles?|glutes|calves|delts"
    r"|veins?) (?:are |were |really )*(?:popping|pop)(?=\W*$| in the (?:mirror|pics?)"
    r"| today)"
    r"|(?:ears?|balloon|toaster|champagne|tyre|tire|blister|pimple) (?:just |went |has "
    r"|keep )?pop(?:ped|ping|s)?",
    r"(?:broke|smashed|snapped|crushed|beat) (?:a|my|the|an"
    r"|another) (?:\w+ ){0,3}(?:record|pb|pr|streak|best|habit|sweat|fast)|break a (?:leg"
    r"|sweat)",
    r"crack(?:ed|ing)? (?:open|session|day|workout|run|stuff|time|pace|job|it|up|me up)"
    r"|snapped (?:a (?:pic|photo|pb)|up|at)",
)
_HEAT_AND_FEVER = (
    r"(?:race|cabin|spring|marathon|gold|football|world cup|saturday night|summer|election"
    r"|yellow|baby|disco|jungle"
    r"|holiday|christmas|taper|olympic|hay|parkrun|pb) ?fever|fever (?:dream"
    r"|pitch|tree)|fever for",
    r"(?:gave|gives|giving|give|got|getting"
    r"|get) (?:me )?(?:the )?chills (?:from (?:watching|that|the (?:song|film|crowd"
    r"|music))"
    r"|watching|listening|when (?:i (?:hear|heard|saw|see|watch)|they|the (?:crowd|song))"
    r"|every time i (?:hear|see))"
    r"|(?:song|movie|film|finish|ending|playlist|view|gig|music|speech|crowd)[^|.,]{0,20} chills",
    r"chill(?:ed|in|ing)? (?:out|run|jog|pace|day|session|vibes?|weekend|evening|pill|one"
    r"|with|at|in)"
    r"|netflix and chill|(?:just|super|pretty|nice and|keep it|real|so) chill(?:ed)?"
    r"|chill(?:ed)?(?=\W*$)|chill (?:bro|man|mate|dude)",
    r"(?:room|outside|body of water|air|outdoor|ideal|best|oven) temp(?:erature)?s?"
    r"|temp(?:erature)? (?:outside|out|job|work|agency|drops?|dropped)|temping (?:at|for)",
    r"shiver me timbers|burning (?:question|desire|issue|rubber|man)|hot (?:topic|tip|yoga"
    r"|day|shower|bath|tub|water(?! bottle)|date|take|desk\w*|chocolate)",
)
_HEAD_AND_NERVES = (
    r"pass(?:ed|ing)? out (?:on (?:the |my )?(?:sofa|couch|bed|settee)|in (?:my "
    r"|the )?(?:bed|armchair|front of the (?:tv|telly))|asleep"
    r"|at (?:about |around |like )?\d+(?::\d\d)? ?(?:pm|last night|and slept)|by \d+"
    r"|before \d+|early|watching|drunk|after (?:a few|\d+) (?:beers?|pints?|drinks|wines?|glasses"
    r"|shots|episodes?)"
    r"|(?:the |some |my |free )?(?:flyers?|leaflets?|medals?|water|bibs|sweets))",
    r"faint(?:est)? (?:idea|clue|hope|hint|memory|praise|line|smell|glow|recollection"
    r"|chance|whiff|of heart|hearted|signal|light|noise|sound)"
    r"|faint ?hearted|faint of heart|(?:line|text|print|signal|photo|mark|ink|screen"
    r"|scar) (?:is |looks |was )?(?:too |very |really )?faint",
    r"dizzy(?:ing)? (?:heights?|array|number|amount|pace|blonde|rascal|with (?:excitement"
    r"|joy|happiness|delight|success|love|all the))"
    r"|(?:numbers|stats|options|choices|app|graph|plan|settings|chart|bot|data)[^"
    r"|.,]{0,15} mak(?:e|es|ing) (?:me|my head) (?:dizzy|spin)",
    r"(?:head|mind) (?:is |was )?spinning (?:with|from) (?:all|ideas|work|questions"
    r"|the (?:numbers|options)|choice)|spin(?:ning)? (?:class|bike|session)",
    r"collaps(?:ed|ing|e) (?:on(?:to)?|in(?:to)?) (?:my |the |a )?(?:sofa|couch|bed|settee"
    r"|armchair|chair)",
    r"black(?:ed)? ?out (?:curtains?|blinds?|dates?|the windows?)|power blackout"
    r"|blackout in (?:our|the|my) (?:street|area|house|town)",
    r"(?:comfortably|mind|bored|brain|emotionally|mentally) ?numb(?:ing|ingly)?"
    r"|numb (?:with|from) (?:boredom|shock|grief|the news|joy|waiting|meetings)"
    r"|numbing (?:cream|gel|spray)|numb to (?:it all|it now|bad news|criticism)|(?:spidey"
    r"|spider) senses?(?: is| are)? tingl\w*"
    r"|tingl\w* with (?:excitement|anticipation)|(?:excitement|anticipation) tingl\w*"
    r"|on pins and needles|pins and needles (?:waiting|for|about|over)",
)
_SWELLING_AND_WATER = (
    r"swole\w*(?! (?:up|on (?:one|the|1)|and (?:red|hot|sore)))|swell (?:time|guy|job|day|idea|run"
    r"|session)|(?:surf|the|ocean|big|sea) swell"
    r"|swollen (?:ego|river|rivers|head|inbox|battery)|(?:ego|river|inbox|battery) (?:is "
    r"|was )?swollen",
    r"(?:dark|brown|black) (?:chocolate|roast|beer|ale|coffee|rum|rice|sugar|outside"
    r"|out(?! (?:after|during|mid|on|in|at|when|while)\b|$))"
    r"|piss(?:ed|ing)? (?:off|about|me off|it down|down|easy|poor|up|take)|(?:taking|took"
    r"|take) the piss"
    r"|wee (?:bit|run|jog|dram|one|lad|man|hours|kid|nap|bairn|question|while|walk|sore"
    r"|shuffle)|pe (?:class|teacher)",
    r"legs? (?:are |feel |is )?limp noodles?|limp (?:biscuit|bizkit|noodles?|lettuce"
    r"|excuse|handshake)"
    r"|(?:phone|car|laptop|watch|battery|bike|economy|team|app|wifi|company|week"
    r"|month)(?: is| was)? limp\w*"
    r"|limp\w* (?:to|towards|through) (?:the )?(?:weekend|friday|payday|week)",
    r"(?:confused|confusing) (?:about|by|on|as to|what|which|how|why|whether"
    r"|advice|info\w*)",
)

_IDIOM = re.compile(
    r"\b(?:"
    + "|".join(
        _WORN_OR_LIFTED
        + _PAIN_THAT_IS_NONE
        + _SHARP_BUT_NOT_PAIN
        + _POP
        + _HEAT_AND_FEVER
        + _HEAD_AND_NERVES
        + _SWELLING_AND_WATER
    )
    + r")(?![a-z])"
)


def masked(text: str) -> str:
    """The text with every figure of speech taken out."""
    return _IDIOM.sub("~", without_sayings(text))
