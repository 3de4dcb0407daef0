"""How the person is: wobble, winces, sleep, illness, food."""

from __future__ import annotations

import re

from dialogs.language.numbers import NUMBER, value, whole

_CLAUSE = re.compile(r"[.!?;,\n]+(?!\d)|\b(?:but|though|although)\b| - ")
_NOT = re.compile(
    r"\b(?:not|no|never|without|zero|neither|nor|hardly)\b(?! (?:only|just|sure|sleep|much"
    r"|great|good|well|enough|bad|too|that|been|had|eaten|have|slept|get|got|sit|walk"
    r"|stand|bend|lower))"
)
_PAST = re.compile(
    r"\b(?:last (?:week|month|year)|weeks? ago|months? ago|years? ago|used to|days ago)\b"
)
_OTHERS = re.compile(
    r"\b(?:my|the|our) (?:wife|husband|partner|gf|bf|girlfriend|boyfriend|mate|friend"
    r"|kids?|son|daughter|mum|mom|dad|brother|sister|flatmate|housemate|boss|coach|dog"
    r"|baby|buddy|team|house)\b(?!'?s? (?:kept|woke|crying|was up|up all|screaming|up))"
    r"|\b(?:he|she|they|everyone|his|her)\b"
)

_OTHERS_SLEPT = re.compile(
    r"\b(?:he|she|they|(?:my|the|our) (?:wife|husband|partner|kids?|son|daughter|baby|mate"
    r"|friend|dog|gf|bf)) (?:slept|sleeps|has slept|is sleeping)\b"
)
_WOBBLY = re.compile(
    r"\bwobbl\w+|\bshak(?:y|ey|ing|es|en)\b(?! (?:with|from) (?:chills|cold|fever"
    r"|the cold))|\b(?:like|are|into|feel(?:ing)?|feels|to|is|total|absolute|pure|complete"
    r"|basically|still|actual|r|have|turned|become|properly|literal|literally|=) (?:like "
    r"|of |to |into |total |absolute |pure |complete |cooked |wet |overcooked |limp "
    r"|actual |two |bits of |a bit |a |soggy |al dente )*(?:jelly|noodles?|spaghetti|spag"
    r"|rubber(?! (?:band|dinghy|duck))|jell-o|custard|blancmange|pasta|ramen|linguine"
    r"|pudding|gelatin\w*|bambi|string|mush|overcooked \w+|udon)\b"
    r"|\b(?:jelly|noodle|spaghetti|rubber|bambi|jellied|rubbery|gelatin\w*) (?:legs?"
    r"|quads?|knees?)\b|\bunst(?:ead|abl)\w*|\bunstable\b|\bbambi\b|\b(?:newborn|baby"
    r"|new born) (?:deer|giraffe|foal|calf|lamb|fawn)|\b(?:drunk(?:en)?) (?:giraffe|sailor"
    r"|deer|flamingo)|\btrembl\w+|\bquiver\w*|\bjelly ?like\b|\bno balance\b|\b(?:balance"
    r"|coordination) (?:is |was )?(?:off|gone|shot|bad|terrible|rubbish|all over|poor"
    r"|awful|trash)|\b(?:can not|can barely|could not|hardly|can hardly|barely"
    r"|struggl\w+ to|cannot|fall\w* over when i) (?:even )?(?:balance|stand (?:steady"
    r"|still|on one (?:leg|foot)|on 1 leg))|\bswaying\b|\btoppl\w+|\bbuckl(?:y|ing|e)\b"
    r"|\bleg(?:s)? (?:keep|kept|nearly) (?:giving|buckling)|\bwibbl\w+|\bstumbl\w+"
    r"|\bsteady on one leg\b|\b(?:tip|tipping|fall|falling|fell|topple) over (?:on|when"
    r"|standing)|\brubbery\b"
)
_STEADY = re.compile(r"\b(?:steady|stable|balance is (?:fine|good)|not wobbly|no wobbl\w+)\b")

_MOVES = (
    r"(?:stairs?|steps|upstairs|downstairs|sit(?:ting)?(?: down)?|stand(?:ing)? up|stand"
    r"|get(?:ting)? (?:up|out of|off|down|in|into|on|to)|out of (?:bed|the car|a chair"
    r"|chairs?)|squat(?:ting)? down|toilet|loo|the bog|crouch\w*|kneel\w*|chairs?|couch|sofa"
    r"|bed|bend(?:ing)?(?: down| over)?|socks?|shoes|laces|pick(?:ing)? (?:up|something|stuff)"
    r"|curbs?|kerbs?|walk(?:ing)?(?: down| up| to| like)?|car|lower(?:ing)? (?:myself|onto)"
    r"|roll(?:ing)? over|climb\w*|stoop\w*|bath|a seat|desk|bus|escalator)"
)
_HURTS = (
    r"(?:winc\w+|hurts?|hurting|ouch|ow+|ugh|agony|torture|hell|grimac\w+|groan\w*|swear\w*"
    r"|pain\w*|brutal|murder|nightmare|struggl\w*|horrible|killing|kills|scream\w*|cry\w*"
    r"|yelp\w*|moan\w*|tough|rough|impossible|enemy|nope|whimper\w*|mission|event|challenge"
    r"|joke|adventure|war|evil|curs\w+|sideways|backwards|one at a time|holding|handrail"
    r"|banister|bannister|rail|slow\w*|awful|sore|make me|grunt\w*|like (?:a|an) (?:old"
    r"|grandpa|grandma|granny|pensioner|penguin|robot|cowboy|crab|90|80|100)\b|gingerly"
    r"|crawl\w*|falling|ordeal|wall|furniture)"
)
_WINCES = re.compile(
    rf"\bwadd?l\w+|\bwinc(?:e|es|ed|ing|ey)\b|\bpenguin\b|\bcowboy\b|\bjohn wayne\b"
    rf"|\b{_MOVES}\b[^.!?;|]{{0,40}}?\b{_HURTS}\b"
    rf"|\b{_HURTS}\b[^.!?;|]{{0,25}}?\b(?:on|to|when|going|using|the|down|up|getting|every"
    rf"|sitting|standing|with|at|from|walking|my|off|onto)\b[^.!?;|]{{0,15}}?\b{_MOVES}\b"
    r"|\b(?:can not|cant|can barely|can hardly|barely|hardly|could not|could barely"
    r"|struggl\w+ (?:to|with|on|getting)|trouble|unable to|scared of|dread(?:ing)?"
    r"|afraid of|took me|takes me|need help|had to) (?:even |really |properly |actually "
    rf"|the |with |to |able to |manage |do |go |face |use |like |make it |my )*{_MOVES}\b"
    r"|\bcan not (?:even )?walk\b|\bdown (?:the )?stairs backwards"
    r"|\bwalk(?:ing)? like (?:a|an|i)\b|\b(?:hardly|barely) (?:walk|move|stand|sit|bend)"
)
_NO_WINCE = re.compile(
    r"\b(?:no|not|without|zero|does not|do not|did not|never) (?:a |any |even |one "
    r"|single |real |more )*(?:winc\w+|hurt\w*|pain\w*|trouble|problem\w*|issue\w*"
    r"|struggl\w*|wadd?l\w+)|\b(?:stairs?|sitting|squatting"
    r"|steps)\b[^.,!?]{0,12}\b(?:fine|ok|okay|easy|no (?:problem|bother|issue)|good"
    r"|alright|painless|great)\b"
)

_NUMBERED_SLEEP = re.compile(
    r"\b(?:slept|sleep|got|had|only|kip|managed|cold|about|with|after|on|asleep|shuteye"
    r"|zzz)\b(?:,? (?:for|about|around|only|like|maybe|just|was|is|of|a|my|at|grand|ok"
    r"|fine|well|badly|great|alright|poorly|good|bad|terribly|approx|roughly|solid|total|="
    r"|barely|got|had|decent|full"
    rf"|good))*[ :=~]*(?P<a>{NUMBER})(?P<ahalf> and a half)?(?: ?(?:-|to"
    rf"|or) ?(?P<a2>{NUMBER}))?(?:ish)? ?(?P<unit>hours?|hrs?|h\b"
    r"|hr\b)?(?P<tail>(?: of)? (?:sleep|kip|shut ?eye|rest|zs?|last night|in bed"
    r"|broken sleep|z))?"
    rf"|(?P<b>{NUMBER})(?P<bhalf> and a half)?(?:ish)? ?-?(?:hours?|hrs?|hr"
    r"|h)(?:'s?)?(?: of)?(?: (?:good|solid|broken|bad|proper|decent|rubbish|crap|great"
    r"|deep|shit|real|total))* (?:sleep|kip|shut ?eye|slept|zs?|in bed|rest)\b"
)
_SLEEP_WELL = (
    r"\b(?:slept|sleep|sleeping|kip|night|rest(?:ed)?|rest)\b(?: (?:was|is|like|really|so"
    r"|very|pretty|super|actually|all|amazingly|properly|just|have|a|an|absolutely|the"
    r"|has been|had|quality|score|last night|went))*[ :=]*(?:well|great|good|soundly"
    r"|amazing\w*|brilliant\w*|fantastic\w*|perfect\w*|excellent\w*|like (?:a|the) (?:log"
    r"|baby|rock|dead|stone|king|queen|champ|teenager|dream|angel|princess|lamb|legend|god"
    r"|boss|top|brick|dog|cat|bear|dormouse|kid|child)|awesome|deep(?:ly)?|solid(?:ly)?"
    r"|lovely|wonderful\w*|superb\w*|heavily|like the dead|tight|a treat|gr8|on point|mint"
    r"|beautifully|\w*fabulous|10/10|9/10|top notch|a dream|spot on|heaps|heavenly"
    r"|bliss\w*|restful)\b"
    r"|\b(?:great|good|amazing|solid|deep|brilliant|fantastic|excellent|lovely|proper"
    r"|perfect|best|full|well|decent and long|wonderful|sound|quality|restful|awesome"
    r"|superb|cracking|belting) (?:nights?|night of|sleep|kip|nights? sleep|night's sleep"
    r"|nights? kip|shuteye|8 hours|nights? rest)\b|\bwell[ -]rested\b|\bfully rested\b"
    r"|\bout like a light\b|\bout cold\b|\bwell slept\b|\bslept through\b"
    r"|\bslept the (?:whole )?night\b|\bwoke up (?:refreshed|rested)"
)
_SLEEP_OK = (
    r"\b(?:slept|sleep|sleeping|kip|night)\b(?: (?:was|is|like|really|so|pretty|just"
    r"|quality|all|an?|about|kind of|more or less|=|last night|went|has been"
    r"|were))*[ :=]*(?:ok|okay|okish|fine|decent(?:ly)?|alright|all right|not (?:too "
    r"|that |so |a )?bad(?:ly)?|average|so so|meh|adequate\w*|reasonabl\w+|enough"
    r"|normal(?:ly)?|fairly well|passable|not great not terrible|mediocre|fair|middling"
    r"|half decent|tolerabl\w+|acceptabl\w+|as usual|standard)\b"
    r"|\b(?:ok|okay|decent|average|alright|fair|reasonable|normal|so so|meh|half decent"
    r"|fine|passable|not bad|okayish) (?:nights?|sleep|kip|nights? sleep|night's sleep)\b"
)
_SLEEP_POORLY = (
    r"\b(?:slept|sleep|sleeping|kip|night|rest)\b(?: (?:was|is|like|really|so|very|pretty"
    r"|super|just|has been|quality|absolutely|total(?:ly)?|an?|kind of|bit|the|of"
    r"|last night|were|=|went|rather|proper|pure|fucking|bloody"
    r"|complete))*[ :=]*(?:bad(?:ly)?|poor(?:ly)?|terribl\w+|awful(?:ly)?|broken|trash\w*"
    r"|rubbish|shit\w*|shite|crap\w*|garbage|horribl\w+|horrendous\w*|horrid|dreadful\w*"
    r"|rough\w*|dire|lousy|fitful\w*|restless\w*|not (?:well|great|good|much|enough"
    r"|so (?:good|well|great)|very (?:well|good)|too (?:well|good)|a lot|at all|really"
    r"|happening|that (?:well|great|good)|brilliant\w*)|hell|wreck\w*|little|pants"
    r"|atrocious\w*|abysmal\w*|minimal|was interrupted|interrupted|disturbed|non ?existent"
    r"|nonexistent|short|worse|like (?:hell|poo|dirt|crap|ass|arse|rubbish|shit)|mess(?:y"
    r"|ed up)?|light(?:ly)?|gash|tosh|1/10|2/10|3/10|none|zero|all over the place|a joke"
    r"|ruined|patchy)\b"
    r"|\b(?:bad|poor|terrible|awful|broken|trash|rubbish|shit|shite|crap|crappy|garbage"
    r"|horrible|rough|restless|sleepless|lousy|little|interrupted|disturbed|shitty|no|zero"
    r"|barely any|hardly any|not (?:much|enough|a lot of|any|great)|short|fitful|lack of"
    r"|lacking|minimal|dreadful|horrendous|late|bugger all|fuck all|naff|patchy|worst"
    r"|without|lost) (?:nights?|sleep|kip|nights? (?:of )?sleep|night's sleep|nights? rest"
    r"|shut ?eye)\b"
    r"|\b(?:barely|hardly|did not|could not|can not|never|not|scarcely"
    r"|no) (?:\w+ )?(?:slept|sleep|get any sleep|get to sleep|fall asleep|got any sleep"
    r"|a wink)\b(?! (?:well enough|better|too bad|that bad|badly))|\b(?:kept|keep|was"
    r"|been) (?:on )?(?:waking|woken)(?: up)?|\b(?:up|awake|woke) (?:most of |half |all "
    r"|every |for half |through |several |multiple |loads |since "
    r"|at )+(?:of )?(?:the )?(?:night|hour|two hours|times|3|4|2)\b|\btoss\w+ (?:and"
    r"|n) turn\w+|\binsomnia\b|\bsleepless\b|\bsleep deprived\b|\bunderslept\b"
    r"|\bwoke (?:up )?(?:a lot|constantly|every|loads|so many|\d+ times|\w+ times|at (?:2"
    r"|3|4)(?:\s?am)?)|\bnot a wink|\bno shut ?eye\b|\b(?:up|awake) (?:with|till|until"
    r"|since|from|all) (?:the |a |my |late|\d|all)?\s?(?:baby|kid|kids|toddler|newborn"
    r"|night|dog|late|\d ?am|1|2|3|4|am\b)|\bpulled an all ?nighter|\ball ?nighter\b"
    r"|\b(?:baby|kid|kids|toddler|newborn|dog|neighbou?rs?) (?:was |were |kept "
    r"|had )?(?:up|me up|me awake|crying|screaming|awake|woke)\b|\bslept in (?:bits|chunks"
    r"|pieces|fragments|patches|20)\b|\bstared at the ceiling\b|\bcounting sheep\b"
)
_WELL, _OK, _POORLY = (re.compile(pattern) for pattern in (_SLEEP_WELL, _SLEEP_OK, _SLEEP_POORLY))

_SICK = re.compile(
    r"\b(?:fever\w*|flu\b|virus\w*|covid|sick|ill\b|unwell|hung ?over|hangover"
    r"|poorly(?<!slept poorly)(?<!sleep poorly)|stomach bug|norovirus|food poisoning"
    r"|tonsillitis|bronchitis|sinus\w*|chest infection|infection|throwing up|vomiting"
    r"|threw up|puking|nauseous|man flu|strep|sore throat|scratchy throat|raw throat"
    r"|runny nose|stuffy nose|blocked nose|bunged up|sniffles|sniffly|snotty|coughing"
    r"|cough|congested|chills|shivery|shivering|under the weather|coming down with|lurgy"
    r"|lergy|crook|peaky|rotten cold|bug\b(?= going| i caught)|caught (?:a|the|something"
    r"|some)|feverish|queasy|rough as (?:a|hell|guts)|feel(?:ing)? (?:rough|grotty|ropey"
    r"|ropy|like death|awful|crap|crappy|shit|shitty|like shit|like crap|lousy|ghastly"
    r"|terrible|run ?down|rotten))\b"
    r"|\b(?:a|have|got|had|this|with|my|getting|bad|stinking|head|heavy|mild|slight"
    r"|bit of a|nasty|full of|chest|coming|fighting|filthy|the|streaming|rotten"
    r"|light) (?:a |an |of )?(?:bad |stinking |head ?|heavy |mild |slight |nasty |chest "
    r"|little |bit of a |horrible |streaming |light |summer |man )*cold\b(?! (?:shower"
    r"|bath|plunge|one|beer|outside|brew|water|weather|day|morning|pint|drink|wind|snap"
    r"|feet|start|house|gym))|\bfull of cold\b|\bcold since\b|^cold\b(?! (?:shower|bath"
    r"|plunge|one|outside|and))|\brunning (?:a |an )?(?:\w+ )?temp\w*|\bgot a temp\w*"
    r"|\bhave a temp\w*|\btemp of 3[89]"
)
_DRAINED_SELF = (
    r"(?:shattered|knackered|exhausted|wiped(?: out)?|drained|worn ?out|run ?down|burn(?:t"
    r"|ed) out|burnout|dead (?:tired|on my feet)|dog tired|bone tired|spent|beat"
    r"|cream crackered|zonked|pooped|fatigued|zombie\w*|wrecked|cooked|fried|toast|done in"
    r"|ruined|running on (?:empty|fumes)|on fumes|depleted|frazzled|buggered|stuffed|battered"
    r"|bushed|cream-crackered|goosed|shagged|ballsed|broken|destroyed|so tired|really tired"
    r"|very tired|super tired|extremely tired|unbelievably tired|pretty tired|tired out"
    r"|overtired|sapped|gassed|jiggered|wasted|flat out exhausted|washed out|wrung out|rooted"
    r"|dead)"
)
_DRAINED = re.compile(
    r"(?:\b(?:i|me|i am|am|im|feel|feeling|felt|feels|totally|absolutely|completely|just"
    r"|so|body is|whole body is|whole body|mentally|properly|utterly|beyond|pretty|really"
    r"|bit|overall|generally|been|me:|all|system|get|is|still|physically|proper"
    r"|fully)\b(?: (?:am|so|just|absolutely|totally|completely|really|pretty|still|a bit"
    r"|bit|quite|very|proper|properly|utterly|feeling|feel|also|fully|mentally|physically"
    r"|already|generally|super|well|beyond|kind of|like))* |^\W*(?:so |absolutely "
    rf"|totally |completely )?){_DRAINED_SELF}\b"
    r"|\b(?:no|zero|0|low on|lacking|out of|little) energy\b(?! (?:gel|drink|bar))"
    r"|\benergy (?:is |levels? (?:is |are )?)?(?:zero|low|gone|0|in the (?:toilet|gutter"
    r"|bin|floor)|on the floor|shot|rock bottom|tank\w*|1/10|2/10|flat|drained)"
    r"|\brunning on (?:empty|fumes)|\b(?:dead tired|knackered|shattered|exhausted"
    r"|exhaustion|worn ?out|dog tired|burnt out|run ?down|wiped out|jet ?lag\w*"
    r"|no gas in the tank|empty tank|wiped from|drained from|zonked|fatigued)\b"
)
_LEGS_SUBJECT = re.compile(
    r"\b(?:legs?|quads?|hamstrings?|glutes?|calves|calf|they|thighs|muscles|shoes|phone"
    r"|watch|bum|butt|bike|gym|lower body|arms|back|abs|session|workout)\b[^,.;!?]{0,28}$"
)
_SICK_IDIOM = re.compile(
    r"\bsick (?:of|pb|pr|session|gains|burn|day(?:s)? off|leave|workout|playlist|beat|tune"
    r"|note|new|set|lift|move|pump)\b|\bso sick!|\b(?:worried|home|love|car|travel"
    r"|sea) ?sick\b|\bflu (?:jab|shot|vaccine|season)\b|\bcovid (?:jab|shot|booster"
    r"|test was negative)\b|\b(?:race|cabin|spring|hay|running|run|marathon|gold"
    r"|football) ?fever\b|\bhay ?fever\b|\bfever (?:dream|pitch)\b|\bno (?:cold|flu|fever"
    r"|cough|sniffles|temp|illness|bug)\b|\bill (?:advised|timed|prepared|fitting"
    r"|gotten)\b|\bwas (?:ill|sick|poorly)\b|\bwhen i (?:am|was|get) (?:sick|ill)"
    r"|\bcough\w* up\b|\bsick and tired of\b|\b(?:not|do not feel"
    r"|am not) (?:feeling )?(?:sick|ill|unwell|poorly|hungover|tired|drained)|\bbug in\b"
    r"|\b(?:slept|sleep\w*|sleep was|sleep is) (?:so |really |very |a bit "
    r"|pretty )?poorly\b|\bcomputer virus\b|\bcaught (?:a|the) (?:bus|train|flight|movie"
    r"|game|show|break|lift|sunrise)"
)

_FED = re.compile(
    r"\b(?:ate|eaten|fed|fuel+ed(?: up)?|had (?:a |an |my |some |the |big |huge |good "
    r"|proper |massive |decent |small |light |bit of |bowl of |plate of |two |2 |3 |three "
    r"|quick |early |full |nice |large |late |whole )*(?:breakfast|lunch|dinner|tea|supper"
    r"|brunch|food|meal|snack|porridge|oats|oatmeal|toast|eggs?|banana|bananas|pasta|rice"
    r"|pizza|burger|curry|sandwich|shake|protein|carbs|bagel|cereal|granola|pancakes"
    r"|chicken|steak|fish and chips|gel|gels|bar|bread|smoothie|yog\w+|noodles|beans|bacon"
    r"|sausages|kebab|wrap|salad|soup|waffles|muesli|feed|roast|takeaway|chipotle"
    r"|mcdonalds|maccies|burrito|omelette|weetabix|potatoes|bite|something|fry up"
    r"|full english|overnight oats|flapjack|protein shake)|stuffed my face|carb(?:ed"
    r"|s)? (?:up|loaded|in)|carb ?load\w*|full stomach|full belly|belly full"
    r"|stomach is full|well fed|fully fuel+ed|had something to eat|have had (?:food|lunch"
    r"|breakfast|dinner|tea)|(?:breakfast|lunch|dinner|food|meal|tea|brunch|supper|snack"
    r"|shake|porridge|oats|banana) (?:was )?(?:done|eaten|in|had|down|sorted|ticked|in me"
    r"|in the tank|inside me|demolished|at \d\S*|an hour ago|\d+ ?\w+ ago)"
    r"|big (?:breakfast|lunch|dinner|bowl|meal|feed|plate|brekkie)|good (?:breakfast|lunch"
    r"|dinner|feed|meal)|(?:wolfed|smashed|scoffed|inhaled|demolished|necked|munched"
    r"|devoured|polished off|downed|hoovered|put away|chowed) (?:down )?(?:on )?(?:a |an "
    r"|some |my |the |\d |two |three |big |huge )*(?!legs?|quads?|leg day|squats?|session"
    r"|workout|pb)\w+|topped up|(?:\d+|two|three|couple of|a) (?:eggs?|bananas?|gels?"
    r"|bagels?|slices?|sandwich\w*|bowls?|pancakes|coffees? and a? ?banana|weetabix"
    r"|toasts?)|tank is full|fuel is in|post ?workout meal|after (?:a "
    r"|my )?(?:big )?(?:breakfast|lunch|dinner|brunch|porridge|meal))\b"
)
_FOOD = re.compile(
    r"\b(?:porridge|oats|oatmeal|bananas?|eggs|pasta|pizza|toast|bagels?|burgers?|curry"
    r"|sandwich|pancakes|granola|cereal|rice|burrito|noodles(?! legs)|chicken"
    r"|protein shake|shake and|recovery shake|smoothie)\b"
)
_FOOD_LATER = re.compile(
    r"\b(?:after(?:wards)?|later|then|should|will|going to|want|need|can i|legs|like|quads"
    r"|feel\w*|instead|or)\b[^.]{0,25}\b(?:porridge|oats|bananas?|eggs|pasta|pizza|toast"
    r"|bagels?|burgers?|curry|rice|burrito|noodles|chicken|shake|smoothie)\b|\b(?:porridge"
    r"|pasta|noodles?|jelly|rice pudding) (?:legs|quads)|\bno (?:food|breakfast)"
)
_UNFED = re.compile(
    r"\b(?:fasted|fasting|empty (?:stomach|belly|tank|tummy)|stomach is empty|unfuel+ed"
    r"|unfed|(?:skipped|skipping|missed|forgot|no|without|zero|not had|have not had"
    r"|did not have|did not eat|did not get|have not touched|never had|haven't had"
    r"|not had any|not touched) (?:my |any |a |to eat |much |proper |real |time for |eat "
    r"|yet |bite of )*(?:breakfast|lunch|dinner|tea|brunch|food|meal|meals|anything|supper"
    r"|a bite|carbs|brekkie|any food|eating|fuel|snack|eat|nutrition)|(?:not|nothing"
    r"|have not|had not|did not|not yet|never|barely|hardly|yet to|forgot to"
    r"|no time to) (?:really |even |actually |yet |been |properly |had |have "
    r"|had a chance to |any |much |to )*(?:eaten|ate|eat|fed|fuel+ed|refuel\w*)|(?:nothing"
    r"|not a thing|nowt|zilch|zero) (?:to eat|eaten|in my (?:stomach|belly)|since"
    r"|but (?:coffee|water|black coffee|tea)|except coffee|in the tank)"
    r"|only (?:had )?(?:a )?(?:coffee|water|black coffee|tea)(?! and)|just (?:a |had a "
    r"|had |black |some )*(?:coffee|water|espresso)\b(?! and (?:a )?(?:banana|toast|bagel"
    r"|eggs?|oats|porridge))|on (?:just )?(?:coffee|water|an empty)|not fuel+ed|not eaten"
    r"|starving)\b"
)
_FOOD_QUESTION = re.compile(
    r"\b(?:should i|what (?:should|do|to|can)|what's|when (?:should|to|do)|can i"
    r"|do i (?:need|have)|is it (?:better|ok|good|bad)|better|how (?:much|long|soon)|is"
    r"|does|would) [^.!?]{0,30}\b(?:eat|eating|fasted|fuel|breakfast|food|empty stomach"
    r"|ate)\b"
)
_OTHER_MEAL = re.compile(
    r"\b(?:will|going to|about to|before i|planning to|need to|want to|should i"
    r"|can i) (?:\w+ ){0,2}(?:eat|have|grab|fuel)\b"
)


def wobbly(text: str) -> bool:
    """Shaky or unstable on the feet."""
    return any(_WOBBLY.search(part) and not _not_here(part, _WOBBLY) for part in _parted(text))


def winces(text: str) -> bool:
    """A daily movement makes them wince or hardly works."""
    return any(
        _WINCES.search(part) and not _NO_WINCE.search(part) and not _OTHERS.search(part)
        for part in _parted(text)
    )


def slept(text: str) -> str | None:
    """How the night was: well, ok or poorly."""
    if _OTHERS_SLEPT.search(text):
        return None
    for quality, pattern in (("poorly", _POORLY), ("ok", _OK), ("well", _WELL)):
        match = pattern.search(text)
        if match is None or re.search(
            r"\b(?:if|when|how to|need|does|do) [^.,;]{0,12}$", text[: match.start()]
        ):
            continue
        if quality == "well" and re.search(
            r"\b(?:not|did not|hardly|barely|never|wasn't|no) (?:get |have |had |got |a "
            r"|really |so |such )*$",
            text[: match.start()],
        ):
            return "poorly"
        return quality
    return None


def sleep_hours(text: str) -> int | float | None:
    """Hours slept last night."""
    for match in _NUMBERED_SLEEP.finditer(text):
        hours = match["b"]
        half = match["bhalf"]
        if hours is None:
            opener = match[0].split()[0].rstrip(":=")
            if (
                opener not in ("slept", "sleep", "kip", "asleep", "shuteye", "zzz")
                and not match["tail"]
            ):
                continue
            if match["unit"] is None and _counts_something(text[match.end() : match.end() + 10]):
                continue
            hours, half = match["a2"] or match["a"], match["ahalf"]
            if match["a2"]:
                hours = match["a"]
        number = value(hours) + (0.5 if half else 0)
        if number <= 16 and not re.search(
            r"\b(?:need|if i (?:get|sleep)|normally|usually|only need|people)\b[^.,]{0,15}$",
            text[: match.start()],
        ):
            return whole(number)
    return None


def _counts_something(after: str) -> bool:
    return (
        re.match(r" ?(?:/|am|pm|k\b|km|mins?|minutes?|:|kg|times|x\d|out of|days)", after)
        is not None
    )


def sick_or_drained(text: str) -> bool:
    """Ill, or drained as a whole person; tired legs are not that."""
    for part in _parted(text):
        if _PAST.search(part) or _OTHERS.search(part):
            continue
        plain = _SICK_IDIOM.sub("~", part)
        if re.search(r"\b(?:over it|over the|gave|all clear|all gone|recovered)\b", text):
            plain = re.sub(r"\b(?:cold|flu|covid|virus|bug)\b", "~", plain)
        if _SICK.search(plain) and not re.search(
            r"\b(?:no|not|without|never|over|got over|gave|recovered from|was)\b[^,]{0,20}$",
            plain[: _start(_SICK, plain)],
        ):
            return True
        drained = _DRAINED.search(part)
        if (
            drained
            and not _LEGS_SUBJECT.search(part[: drained.end()].rsplit(" ", 1)[0])
            and not re.search(
                r"\b(?:not|no longer|never)\b[^,]{0,12}$", part[: drained.start() + 3]
            )
            and not _after_legs(part, drained)
        ):
            return True
    return False


def _after_legs(part: str, drained: re.Match[str]) -> bool:
    return (
        re.match(
            r" (?:legs?|quads?|hamstrings?|glutes?|calves|the bench|my legs|my quads)\b",
            part[drained.end() :],
        )
        is not None
    )


def _start(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.search(text)
    return match.start() if match else 0


def fuelled(text: str) -> bool | None:
    """Has eaten since the lift or before this run; False when they say they have not."""
    if _FOOD_QUESTION.search(text) and not re.search(
        r"\bi (?:ate|have eaten|have not eaten|am fasted|skipped)|\bnot eaten|\bskipped breakfast",
        text,
    ):
        return None
    if _UNFED.search(text):
        return False
    if _FOOD.search(text) and not _FOOD_LATER.search(text):
        return True
    if _OTHER_MEAL.search(text) and not re.search(r"\b(?:ate|eaten|fuelled|fueled)\b", text):
        return None
    return True if _FED.search(text) else None


def _parted(text: str) -> list[str]:
    return [part.strip() for part in _CLAUSE.split(text) if part.strip()]


def _not_here(part: str, pattern: re.Pattern[str]) -> bool:
    match = pattern.search(part)
    return (match is not None and _NOT.search(part[: match.start()]) is not None) or (
        _STEADY.search(part) is not None and "un" not in part
    )
