"""Questions: the ways of asking about running, and of telling that one runs, lifts or aches."""

from __future__ import annotations

import re

from dialogs.language import exercises, lifting
from dialogs.language.body import PART, TROUBLE


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


RUN = (
    r"(?:\d+ ?x ?\d+00m?|run|runs|running|jog|jogging|jogs|race|racing|parkrun|park run"
    r"|treadmill|5k|10k|\d+ ?km?\b|\d+ ?(?:miles?|mi|milers?)|k\b|cardio|sprint|sprints"
    r"|intervals?|tempo|hills?|hill reps|hill repeats|speed ?work|shuffle|shakeout|run club"
    r"|long one|strides|track|fartlek|threshold|trot|plod|pootle|half marathon|marathon|lap"
    r"|laps|couch to 5k|c25k|20 ?min(?:ute)?s?|30 ?min(?:ute)?s?|(?:easy|gentle|light|slow"
    r"|steady|quick|chill) (?:one|\d+|few|miler?s?|hour|k\b|loop|spin|lap)|correr)"
)
RUN_QUESTION = _any(
    r"\b(?:can|could|may|should|shall|would|will|do|must|dare|might|am|is|are|any"
    r"|how about|what about|ok|okay|safe|fine|good|alright|possible|allowed|wise|smart"
    r"|stupid|dumb|silly|crazy|bad idea|good idea|free|clear|cleared|fit|ready|able"
    r"|permission|let me|make me|tell me|want to|wanna|fancy|thinking|thoughts|planning"
    r"|plan|hoping|need to|have to|like to|love to|keen|tempted|feel like|up for|time for"
    r"|go for|going for|still|dying|itching|desperate|gonna|going to|supposed to|meant to"
    r"|deciding|skip|worth|risk\w*|verdict on|green light|yay or nay|yes or no|room for"
    r"|chance of|sneak in|squeeze in|get away with|manage|try|attempt|do a|how far"
    r"|how long|how fast|how much|how hard|what pace"
    rf"|which)\b[^.!;\n]{{0,60}}?\b(?:{RUN})\b",
    rf"\b(?:{RUN})\b[^.!;\n]{{0,45}}?(?:\?|\b(?:ok|okay|or (?:not|no|rest|nah|walk|skip"
    r"|wait|couch|bike|stay)|yes or no|yes no|y/n|yay or nay|possible|safe|allowed|today"
    r"|tonight|later|tomorrow|now|this (?:evening|morning|afternoon|arvo)|a good idea"
    r"|a bad idea|dumb|stupid|smart|wise|still on|yeah|good idea|doable|sensible"
    r"|on the cards|on\?|right|fine|alright|go or no go|or what|thoughts|verdict"
    r"|and you say|is normal|want)\b)",
    r"\b(?:go or no ?-?go|go/no ?go|good to go|go ahead|green light|what (?:can|should"
    r"|could|may|would|shall|do) (?:i|you)(?: \w+){0,2} (?:do|let me|run|recommend|suggest"
    r"|advise|prescribe)\b(?:[^.?!]{0,24}\b(?:today|now|tonight|this|tomorrow|then|instead"
    r"|with|after)\b|\W*$)|how (?:far|long|fast|hard) (?:can|should|could|may|do|is) i?"
    r"|can i (?:go|still|train|move|do (?:anything|something|\d)|get out|head out)"
    r"|am i (?:ok|okay|good|fit|safe|allowed|ready|clear|cleared|fine|alright|able"
    r"|recovered)|run or (?:rest|walk|no|not|skip|couch|nap|bed)|rest or run|skip or"
    r"|do i (?:run|go|rest|skip|risk|dare)|should i (?:go|rest|skip|risk|still|bother|wait"
    r"|just|take|sit)|is (?:today|tonight|it|this) (?:a )?(?:ok|okay|rest|run|safe|good"
    r"|wise|too soon|fine|smart|running)|ok to (?:go|train|do)|too (?:soon|early|sore"
    r"|tired) (?:to|for)|let me run|run today|run tonight|run now|run tomorrow|make me run"
    r"|yes or no|yay or nay|verdict\?|ready to (?:run|go)|/run|/canirun|get out today"
    r"|head out|lace up|pound the pavement|hit the (?:road|trails?|pavement|tarmac)"
    r"|can i\?|ok\?|thoughts\?|is (?:that|this|it) ok|is it bad|is it normal"
    r"|is this normal|what (?:now|say you|do you (?:think|reckon|say))|do you think (?:i"
    r"|its|it)|recovered enough|legs? (?:ready|ok) (?:for|to)|when can i (?:run|go|jog)"
    r"|next run|back to running|when (?:will|should) i (?:be able|run|be ok|be ready))\b",
)
NOT_RUNNING = re.compile(
    r"\brun along\b|\brun(?:s|ning)? (?:doom|linux|windows|python|code|a (?:script|bath"
    r"|business|company|report|test|check|backup|background|command|program|scan|query)"
    r"|the (?:script|dishwasher|bath|business|show|test|report|program|numbers|wash|tap)"
    r"|out of|late|errands?|into|over (?:budget|by)|for (?:office|president|mayor"
    r"|parliament|council|election)|on (?:android|ios|iphone|mac|a server|windows|linux"
    r"|my phone|batteries|diesel|coffee)|a (?:temp|fever)|low|dry|away|off|by (?:me|you"
    r"|him|her)|it (?:by|past)|riot|wild|amok|a red light|this by|in the family|his|her"
    r"|tights|the world|a tab|its course|short of|crysis|your mouth|an errand|some errands"
    r"|through (?:the|it|that|my) (?:numbers|plan|list|again|options))\b"
    r"|\brunning (?:a (?:business|company|temp|fever|shop)|late|low|out of|on (?:empty"
    r"|fumes|coffee|no sleep|\w+ hours)|joke|commentary|total|water|costs|mate jokes"
    r"|out)\b|\b(?:home|dry|test|trial|ski|school|print|bank|beer|food|shop|coffee|bull"
    r"|book|tight|hit and|bug|dummy|cash|milk|mcdonalds?|tip|chicken) run\b|\brun ?time\b"
    r"|\b(?:my|the) (?:nose|tap|car|engine|fridge|app|server|bot|pc|laptop|code|program"
    r"|dishwasher|bus|train|tights|bath|software|computer|fridge|washing machine|laptop"
    r"|internet|wifi|playlist|show|company|business|tv|website|site|game) (?:is |was "
    r"|keeps? |still |will not |does not |can not |would not |never )?run\w*|\bwho runs\b"
    r"|\brun[- ]down\b|\brunner up\b|\bhow (?:do|does) (?:you|it|this|the bot) run\b"
    r"|\bdo you run\b|\bare you running on\b|\bcan (?:you|u|it|he|she|they|this|dogs?"
    r"|cats?|horses?|chickens?) run\b|\b(?:what|which) (?:model|server|os|version) (?:do"
    r"|are) you run"
)
GENERAL = _any(
    r"^(?:\W|hey|hi|so|ok|quick|question|q|just|curious|btw|also|and|um|random|general"
    r"|wondering|please|can you|could you|pls|tell me|is it true|like"
    r"|serious)*(?:what(?: exactly| actually)? (?:is|are|does|do|causes?|happens?|kind of"
    r"|helps?|should (?:i|you|we|one|people|runners) (?:eat|drink|know|do (?:for|about|to)"
    r"|avoid|wear|take)|to (?:eat|do for|drink|know)|counts?|makes?|role|about (?:protein"
    r"|sleep|stretching|foam)|muscles?|foods?|exercises?|can i (?:do|eat|take) (?:for"
    r"|about|to)|pace (?:is|counts)|types?|signs?|the)|how (?:does|do|long (?:does|do|is"
    r"|until|till|will|should)|much (?:protein|sleep|water|carbs|rest|does|food)|bad is"
    r"|important|many (?:days|hours|grams|carbs|rest|times|leg days)|to|can i (?:recover"
    r"|reduce|get rid|prevent|avoid|speed|improve|tell|stop)|often|soon|common"
    r"|do i (?:recover|reduce|get rid|prevent|avoid|speed|improve|tell|know|stop|get"
    r"|stretch|foam|warm|fuel)|should (?:i|you) (?:warm|cool|eat|stretch|foam|recover|fuel"
    r"|pace|breathe|squat|progress|treat)|hard should|quickly|fast)|why|explain|define"
    r"|meaning|benefits?|pros and cons|pros|cons|difference|differences|tell me (?:about"
    r"|more)|teach|learn|is (?:running|jogging|it (?:true|good|bad|better|ok|normal|safe"
    r"|healthy|a myth|worth|possible to) (?!if i run|for me to run|to run (?:today|now"
    r"|tonight|tomorrow))|foam|stretching|doms|soreness|a|an|the|lactic|massage|walking"
    r"|cycling|swimming|creatine|protein|cardio|active|concurrent|there (?:a|any)|zone"
    r"|rest|muscle|being|doing|having|leg|sleep|interference|lifting|squatting|pain|knee"
    r"|ice|cold|more|yoga|fasted|too|rpe|20|30|coffee|alcohol|beer|sauna|ibuprofen"
    r"|that a myth|glycogen|strength|hot)|are (?:ice|cold|compression|squats|lunges"
    r"|deadlifts|sore|rest|hills|the|heavy|you supposed|there|electrolytes|supplements"
    r"|walk breaks|sprints|bulgarians|leg|easy|carbs)|do(?:es)? (?!i (?:run|go|rest|skip"
    r"|need to rest|have time|dare|risk))(?:\w+)|should (?:you|one|people|we|runners"
    r"|lifters|beginners|everyone|everybody|women|men|athletes)"
    r"|can (?!i\b)(?:\w+ ){1,4}(?:wreck|cause|ruin|damage|help|improve|prevent|hurt|slow"
    r"|speed|build|kill)|can (?:you (?!put|log|add|note|record|save|tell me if|clear)"
    r"|people|one|we|foam|running|too|cardio|it|that|lifting|squats|stretching|walking"
    r"|runners|beginners)|when (?:does|do|is|will doms|should (?:you|one|people))"
    r"|which (?:is|foods?|muscles?|exercises?|stretches|supplements?)|will (?:running"
    r"|jogging|cardio|foam|stretching|it|this) (?:kill|hurt|ruin|help|make|affect|stop"
    r"|slow|eat|burn|speed|flush)|who|any (?:tips|advice|research|studies|evidence"
    r"|science)|tips|advice|best (?:way|food|foods|stretch\w*|time|recovery|shoes"
    r"|exercises?|things?)|whats|science|studies|research|evidence|article|read|info|facts"
    r"|ways|recovery (?:tips|foods?|advice)|running after leg day (?:good|bad|benefits"
    r"|pros|myth)|myth)\b",
)
TOPIC_WORDS = _any(
    r"\b(?:meaning|definition|vs\.?|versus|explained|difference)\b",
    r"\btalk test\b|\bhow sore is\b|\b(?:6|six) ?-?hours?(?: rule)?\b|\bthe rules?\b"
    r"|\bwait for muscles\b|\bhow long (?:to|should)\b|\bdo (?:compression|socks"
    r"|supplements)",
    r"\b(?:glycogen|doms|delayed onset|lactic acid|lactate|foam roll\w*|stretch\w*|protein"
    r"|creatine|electrolytes?|carbs?|interference effect|concurrent training|ice ?baths?"
    r"|cold plunge|sauna|massage(?: gun)?|compression|active recovery|rhabdo\w*"
    r"|stress (?:fracture|reaction)s?|shin splints|overtraining|rpe|zone 2|vo2 ?max"
    r"|hypertrophy|bcaas?|rest days?|cool ?-?downs?|warm ?-?ups?|eccentric\w*|mitochondria"
    r"|recovery|supplements?|magnesium|cross ?-?training|running economy|running form"
    r"|cadence|sleep and recovery|fasted (?:running|cardio|training)|muscle soreness"
    r"|post ?-?workout|deload\w*|periodi[sz]ation|sleep|80/20|polarized|dvt|tapering"
    r"|nutrition|hydration|mobility|plyometrics|compartment syndrome|acwr|hrv)\b",
)
QUESTION_ABOUT_BODY = re.compile(
    r"\bis (?:it|this|that) (?:normal|ok|bad|doms|just doms)|\bshould i (?:worry"
    r"|be worried|see|go to)|\bdo i (?:have|need (?:a|to see))|\bam i (?:injured|dying"
    r"|broken)|\bwhat is (?:wrong|going on|this)"
)
ABOUT_BODY = re.compile(
    rf"\b(?:{TROUBLE}|heavy|tired|tight|stiff|fresh|recovered|wobbly|jelly|shaky|fine|good"
    r"|great|ok|okay|dead|toast|cooked|wrecked|fried|shot|destroyed|trashed|lead|bricks"
    r"|smoked|ruined|gone|bouncy|springy|lively|weak|better|worse|brand new|wooden"
    r"|concrete|off|fire|burning|weird|wiped|spent|loose|heavier|jell\w*|mush|pumped"
    r"|killing|swollen|numb|cramp\w*)\b"
)
PART_NAMED = re.compile(rf"\b(?:{PART}|doms|i feel|feeling|body)\b")
OPENS_WITH_LIFT = re.compile(
    rf"^[\W_]*(?:\w+ ){{0,2}}(?:{lifting.LIFT}|{exercises.ANY}|(?:did|done|hit) )"
)
MAX = re.compile(
    r"\b(?:max|most|furthest|longest|farthest) i (?:can|should|could)\b|\bdo i need (?:another"
    r"|a) (?:rest|day)\b"
)
SORE_ALL_OVER = re.compile(
    r"^\W*(?:not |no |so |very |bit |a bit |really |super |still |quite |pretty "
    r"|too )*(?:sore|tired|stiff|pain|fresh|exhausted|achy|shattered|rested"
    r"|drained)\b(?: at all| today| now| this morning| still| again)*\W*$|\b(?:ok|okay"
    r"|good|safe|ready|fit) for \d+|\b\d+ (?:easy|steady|slow|gentle)\b|\bmax i can\b"
    r"|\b(?:another|a) rest day\b|"
    r"\bwoke up\b|\b(?:are|is) my (?:legs|body)\b|\bfresh as\b|\bi feel (?:good|great|fine"
    r"|fresh|strong|ok|ready|amazing|awful|bad|rough|terrible)\b|\bcan not (?:walk|move"
    r"|sit|stand)\b|"
    r"^\W*(?:legs?|sore|tired|stiff|ouch|ow+|achy|heavy legs|body|knackered)\W*$"
    r"|\b(?:everything|i|body|it all|all of me) (?:hurts?|aches?|ache)\b|\bdoms (?:is|are"
    r"|hit|has|have|got|from hell|so|really|kicked|kicking|bad|killing|today|again)\b"
    r"|\bcan i\?*\W*$|\bwhat about a (?:walk|swim|bike|ride|jog|shuffle|hike)\b"
    r"|\bwhat (?:workout|exercise|session|training|cardio|run|activity) (?:can|should"
    r"|could|is ok)\b|\b(?:wobbly|jelly|heavy|dead|tired|sore|fresh|stiff|achy) legs\b"
    r"|\bi ache\b|\bfeel like (?:death|crap|shit|a million|i got hit|i have been hit)\b"
    r"|\b(?:swim|bike|cycle|walk|yoga|hike|spin) (?:instead|today|ok|fine)\b"
)
THIS_MORNING = re.compile(r"\b(?:today|this morning|woke up|right now)\b[^.]*$")
EFFORT = re.compile(
    r"\b(?:rpe|effort|\d+ ?x ?\d+|sets|\d+ ?min\w*|an hour|1 ?h(?:our)?|half an hour)\b"
)
ALLOWED = re.compile(
    r"^\W*(?:and |so |hey |but |then |also )?is (?:it |a |an |the "
    rf"|my )(?:\w+ )?(?:{RUN} )?(?:safe|ok|okay|fine|alright|allowed|possible"
    rf"|on\b)(?: (?:to|if i|for me to) (?:\w+ ){{0,3}}(?:{RUN}))?"
)
FIELD = re.compile(
    rf"\b(?:{RUN}|{PART}|doms|sor(?:e|eness)|recover\w*|train\w*|lift\w*|work ?outs?"
    r"|exercis\w*|muscl\w*|protein|carb\w*|eat|food\w*|foam|roll\w*|stretch\w*|sleep|rest"
    r"|glycogen|lact\w+|cardio|strength|endurance|fat|fitness|leg ?day|squat\w*|lung\w+"
    r"|deadlift\w*|rpe|readiness|warm\w*|cool\w*|ice|sauna|massage|creatine|supplement\w*"
    r"|hydrat\w*|water|pace|zone|hr|heart|pain|hurt\w*|injur\w*|fracture|rhabdo\w*|dvt"
    r"|overtrain\w*|interference|concurrent|hypertrophy|gains?|plyo\w*|mobility|caffeine"
    r"|coffee|alcohol|beer|magnesium|ibuprofen|fasted|walk\w*|swim\w*|bik\w+|cycl\w+|yoga"
    r"|deload|taper\w*|eccentric|fast(?:er)?|fever|dizz\w*|swell\w*|swollen|urine|numb\w*"
    r"|compartment|electrolytes?|economy|form|cadence|stride|stress)\b"
)
TODAY = re.compile(r"\b(?:today|tonight|right now|this (?:morning|evening|afternoon))\b")
PLANNED_LEGS = re.compile(
    r"\b(?:leg ?day|legs|squats?|deadlifts?|lunges?|lower)\b[^.?!,]{0,20}\b(?:tomorrow"
    r"|later|tonight|next|is planned|on (?:monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday))|\b(?:cancel+ed|skipp?ed|skipping|bailed on|missed|no"
    r"|going to (?:do|hit|train)|planning|will (?:do|train|hit)|tomorrow is|doing) (?:my "
    r"|the )?(?:\w+ )?(?:leg ?day|legs)\b"
)
RUN_ASKED = re.compile(
    r"\b(?:can|should|could|may|ok to|okay to|safe to|am i ok to|is it ok to|do) (?:i )?"
    r"(?:still |go |do |go for )?(?:a )?(?:an )?"
    r"(?:easy |light |slow |quick |little |short |\d+ ?k? ?)*"
    r"(?:run|jog|\d+k|race|running|jogging|train|sprint)\b"
    r"|\b(?:run|jog|5k|10k|parkrun|tempo|intervals)(?: \w+)?\?"
    r"|\b(?:will|would|is) (?:a |an )?(?:easy )?\d+ ?(?:miles?|k|km)\b"
)
