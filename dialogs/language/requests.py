"""Requests: the ways of asking something of the bot itself."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


def _whole(*patterns: str) -> re.Pattern[str]:
    polite = (
        r"(?:please|pls|bot|legday|thanks|ty|now|it|that|hey|ok|okay|just|lol|mate|sorry"
        r"|can you|could you|i want to|want to|everything|/)*"
    )
    return re.compile(
        rf"^[\W_]*(?:{polite}[\W_]+)?(?:{'|'.join(patterns)})(?:[\W_]+{polite})*[\W_]*$"
    )


UNITS = (
    r"(?:kilomet\w+|km|kms|miles|metric|imperial|kg|kgs|kilos|pounds|lbs|celsius|fahrenheit"
    r"|24 ?h(?:our)?|12 ?h(?:our)?|units?)"
)
LANGUAGES = (
    r"(?:english|german|deutsch|spanish|espanol|french|francais|italian|italiano|portuguese"
    r"|portugues|dutch|polish|polski|russian|swedish|danish|norwegian|finnish|czech|turkish"
    r"|japanese|chinese|korean|arabic|hindi|greek|hungarian|romanian|catalan|welsh|nederlands"
    r"|language)"
)
SETTINGS = _any(
    r"\b(?:fix|correct|change|update|set|sync) my (?:clock|time|zone|location|country)\b"
    r"|\b(?:flying|fly|off|travel\w*|trip|going|heading) to [a-z]+\b[^.]{0,25}\b(?:clock"
    r"|time|zone|settings?)\b|\bcheck ?-?ins? (?:\w+ )?(?:\d+|half an?) ?(?:min\w*|hours?"
    r"|hour) (?:later|earlier|sooner)\b|\bi am (?:now )?(?:bulking|cutting)(?: now| again"
    r"| for| until)?\b(?!.{0,60}\b(?:run|jog|5k)\b)|\b(?:set|put|switch) me (?:to|on"
    r"|in) \w+|\b(?:wake ?up|check ?-?in|morning) (?:time )?(?:is|:|=) ?\d"
    r"|\bcheck in (?:then|at that time)\b|\bdo not (?:text|message|ping|write|ask|check in"
    r"|bother|wake)(?: me| with me)? (?:before|until|till|so early|that early|at) ?\d*"
    r"|^\W*(?:utc|gmt) ?[+-]|^\W*(?:est|pst|cet|gmt|bst|aest|cst|mst|utc|edt|pdt)\W*$",
    r"^\W*(?:my )?(?:units?|goals?|language|time ?zone|check ?-?in time|preferences"
    r"|profile settings)\W*$|\bchange (?:my |the )?(?:time|clock|zone|country)\b|\b(?:want"
    r"|would like|need|can i (?:get|have)|have|get) (?:the |my )?(?:check ?-?in|message"
    r"|question|prompt|ping|reminder)s? (?:to be |to come )?(?:at|in the|around|before"
    r"|after|by|earlier|later|sooner)\b|\bmove (?:the |my )?(?:check ?-?ins?|messages?"
    r"|reminders?|pings?|question)\b|\bin future\b[^.]{0,20}\b\d|\b(?:on"
    r"|using) \w+ time\b(?! off)|\bwrong (?:time ?zone|country|city|language|units?)\b"
    r"|\b(?:new|changed|different) (?:time ?zone|goal|city)\b|\b(?:check ?-?in|message"
    r"|ping|text|ask|write) (?:me )?(?:at|around|by) \d[^.]{0,12}\b(?:from now|every|daily"
    r"|instead|always|please|pls)\b|\bi (?:train|run|lift|am) (?:mainly "
    r"|mostly )?for (?:endurance|strength|fat loss|health|muscle)\b|\bclocks? (?:changed"
    r"|went)\b",
    r"\btime ?-?zones?\b(?! (?:is|was) confus)|\btz\b|\b(?:utc|gmt) ?[+-] ?\d|\b(?:africa"
    r"|america|asia|atlantic|australia|europe|pacific)/[a-z_]+|\b(?:moved|relocated|moving"
    r"|relocating|flown|emigrated) (?:here |over |house |back |permanently |now |just "
    r"|home )*(?:from [a-z ]+ )?to\b(?! (?:a |an |the |my |run|do|low|high|3|4|5|\d|full"
    r"|ppl|upper|morning|front|sumo|evening|leg|push|heavier|harder))|\bi live in [a-z]+"
    r"|\bi (?:am|live) (?:now |currently )?(?:living |based |staying )?in (?!pain|bed"
    r"|agony|the|a\b|my|work|trouble|no\b|bits|pieces|hell"
    r"|hospital)[a-z]+(?: [a-z]+)? (?:now|these days|from now|time|until|till|for the next"
    r"|this week|atm|this month)\b|\b(?:am|are|now|live) in [a-z]+(?: [a-z]+)? (?:now"
    r"|time)\b|^[\W_]*(?:now |currently )?(?:in|living in"
    r"|based in) [a-z]+(?: [a-z]+)? now\b|\b(?:landed|arrived) in [a-z]+|\bmy city is\b"
    r"|\b(?:clock|time) is wrong\b",
    r"\b(?:change|set|switch|update|adjust|edit|configure|alter|move|make|put|shift|turn"
    r"|modify|push|bring)\b[^.?!]{0,24}\b(?:check ?-?in|check ?ins|goal|language|units?"
    r"|settings?|reminders?|prompt|notification|message|ping|alarm|morning (?:message"
    r"|question|check)|time of|daily|evening|location|city|day (?:ends?|end)|my aim|target"
    r"|focus)\b|\b(?:settings?|preferences|config)\b|/settings|\blanguage\b"
    rf"|\buse {UNITS}\b|\b(?:in|to|show|prefer|want|speak|into|with) {UNITS}\b(?=\W*$"
    r"| (?:please|not|instead|from now|only|pls|for|rather|thanks|everywhere|now))"
    r"|\b(?:switch|change|talk|speak|write|answer|reply|respond|prefer|habla|hablas|sprich"
    r"|parle|parla|text|message) (?:to |in |me in |to me in |back in |with me in |it to "
    rf"|auf |en |into |everything to )*{LANGUAGES}\b|\bauf deutsch\b|\ben (?:espanol"
    rf"|francais)\b|\b(?:in|auf|en) {LANGUAGES} (?:please|pls|bitte|por favor)\b"
    r"|^[\W_]*(?:metric|imperial|kilometers|kilometres|miles|kg|deutsch|espanol)(?: please"
    rf"| pls)?[\W_]*$|\bcan you (?:speak|do|talk|write in|reply in) {LANGUAGES}\b"
    rf"|\b{LANGUAGES} (?:please|pls|bitte|por favor)\W*$|\bi think in {UNITS}"
    rf"|\b{UNITS} (?:not|instead of|rather than|over) {UNITS}|\bday (?:starts|ends"
    r"|rolls)\b",
    r"\b(?:check ?-?in|checkin|check ?ins|message me|ping me|ask me|remind me|text me"
    r"|reminders?|prompts?|morning (?:message|question|check ?in)|write me|bug me"
    r"|messages?|pings?|contact me|notifications?|do not (?:message|text|ping|ask|bother"
    r"|wake|write) me)\b(?: (?:time|every day|each day|daily|later|earlier|the|at|to|for"
    r"|is|should be|in the|from now on|please|=|an|me|be|come|moved?|set|with me|mornings"
    r"|about it|until|a bit|little|in future|only|before|so|on|around|of|half|no|instead"
    r"|always|sent|goes|arrive|by|them|it|days"
    r"|weekdays))*[ :=]*(?:\d{1,2}(?:[:.]\d\d)?\b|half|noon|midday|seven|eight|six|nine"
    r"|ten|five|later\b|earlier\b|evening|early|am\b)(?!.{0,14}\b(?:more )?(?:min\w*"
    r"|hours?|hrs?|days|weeks)\b)",
    r"\b(?:7|8|6|9|5|10|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?) is (?:too|way too|a bit|a little"
    r"|kind of|really|far too) (?:early|late)\b|\b(?:too|so) (?:early"
    r"|late)\b[^.]{0,30}\b(?:check ?in|message|make it|move|at \d|\d ?(?:am|pm)|instead"
    r"|change|push|\d:\d\d)|\bfrom \d{1,2}(?::\d\d)? ?(?:am"
    r"|pm)? to \d{1,2}(?::\d\d)? ?(?:am|pm)?\b(?! (?:reps|k\b|km|miles|min))"
    r"|\bfrom now on\b[^.]{0,40}\b(?:\d|later|earlier|evening|noon|morning)|\b(?:make|move"
    r"|push|shift|set|bring|switch|put) (?:it|them|that|my check ?in\w*"
    r"|the (?:check ?in\w*|message|reminder|ping|question|prompt)s?|check ?ins?|reminders?"
    r"|(?:the )?messages)\b[^.?!]{0,18}(?:to |for |at |back to |forward to |up to "
    r"|around )(?:\d|half|noon|seven|eight|six|nine|ten|five|midday|lunch|evening|after)",
    r"\b(?:my |main |new |primary |current |training |only |fitness )*(?:goal|aim|target"
    r"|objective|focus|priority)(?: (?:is|now|has|changed|for|=|from|switched|this|these"
    r"|right|to|s|:))* ?[:=]? ?(?:to |now |is |a |for |on |just )*(?:\w+ )?(?:strength|fat"
    r"|weight|endurance|marathon|general|muscle|stronger|lose|build|get|run|gain|bulk|cut"
    r"|half|race|fitness|stay|hypertrophy|faster|losing|building|10k|5k|health\w*|lean"
    r"|bigger|size|performance|sub|ultra|triathlon|keep|general)\b|\bi (?:am"
    r"|have been) (?:now )?training for (?:\w+ ){1,4}(?:now|these days|from now|instead"
    r"|not)\b|\bi (?:am|have) (?:switching|switched|changed|changing|moved|moving"
    r"|now) (?:my )?(?:goal|focus)?(?: from \w+(?: \w+)?)? ?(?:to|for|on|doing"
    r"|over to)? (?:a )?(?:fat loss|strength|endurance|cut|cutting|bulk|bulking"
    r"|bulking now|weight loss|marathon|general|muscle|hypertrophy)\b|\b(?:put"
    r"|set) me (?:down )?(?:as|for|on|to)\b|\btraining for \w+(?: \w+)? (?:now|instead"
    r"|not)\b",
)
HELP = _any(
    r"\bwhat (?:does|do|can|is) (?:this|the|your|ur) (?:bot|app|thing|service|chat)\b"
    r"|\bnot sure (?:what|how) to (?:write|type|say|use|answer|do|reply|log)\b"
    r"|\bwhat do (?:the|these|those|your) (?:numbers?|scores?|buttons?|colou?rs|options"
    r"|words|emojis?)\b|\bwhat (?:should|do) i (?:put|write|reply|answer)\b",
    r"\bwhat commands\b|\b(?:explain|tell me) (?:to me )?how (?:you|this|it) works?\b"
    r"|\bwhat (?:else )?(?:can|do) you (?:understand|offer|have)\b|\bhow do (?:i"
    r"|you) (?:talk|answer|do this)\b|\bi am new\b|\bshow me around\b"
    r"|\bintro(?:duction)?\b|\bwhat is (?:this|legday)(?: (?:bot|app|thing|for"
    r"|about))*\W*$",
    r"^[\W_]*(?:/?help|h|menu|/menu|commands?|/commands|options|instructions|manual|faq"
    r"|how|huh|what|info|about|/about|guide|tutorial|usage|\?+)[\W_]*$"
    r"|^(?:\w+ ){0,2}(?<!ing )(?<!it )help(?: me)?(?: out)?[\W_]*$|\b(?:i am|am) (?:so "
    r"|a bit |very )?confused\W*$|^[\W_]*$",
    r"\bwhat can (?:you|u|this(?: bot| thing)?|i) (?:do|ask|say|type|tell you|help|use"
    r"|send|log|write)(?: (?:with|here|for|me|you|to|about|in))*(?!.{0,14}(?:today|now|run"
    r"|tonight))\b|\bwhat do you (?:do|need|want|offer|know)\b|\bwhat does (?:this|the bot"
    r"|it|legday) do\b|\bhow (?:do|does|can|should) (?:i|this|you|it|the bot|we|legday|one"
    r"|that)(?: (?:even|actually|thing|bot|app|get|best))? (?:use|work|works|log|start"
    r"|talk|tell|add|enter|record|begin|get started|register|set this up|operate"
    r"|back ?date|answer|see|find|undo|type|input|write|fix|edit|check|report|cancel"
    r"|change|stop|send)\b|\bhow to (?:use|log|start|add|enter|record)\b|\bwhat (?:are"
    r"|is) (?:the |your |my )?(?:commands?|options|features|functions|menu|this bot|legday"
    r"|this|this thing|this app|you for)\b(?! (?:pain|feeling|sore))|\b(?:list"
    r"|show)(?: me)? (?:of )?(?:the |all |your )*(?:commands|options|features|menu)\b"
    r"|\b(?:i am|am) (?:lost|new here|confused by|stuck)\b|\bdo not (?:understand"
    r"|get) (?:this|how|what|you|the bot|it)\b|\bneed (?:some )?help\b|\bcan (?:you"
    r"|u) help\b|\bwhere do i (?:start|log|type|enter|find|begin)\b|^\W*what now\b"
    r"|\bwhat (?:should|do|shall) i (?:type|say|write|press|send|tap|enter|put)\b"
    r"|\bhow does (?:this|it) work\b|\binstructions\b|\bget(?:ting)? started\b"
    r"|\bwhat are you\b|\bhow (?:does )?(?:the )?(?:score|scale|check ?in|checkins?"
    r"|verdict|number)s? works?\b|\bwhat does (?:the |a )?(?:score|scale|number|verdict"
    r"|readiness)\b|\bdo i have to\b|\bcan i (?:type|use words|just (?:type|chat|tell)"
    r"|write (?:normal|in)|talk (?:normal|to you))\b|\bhow much (?:does (?:this|it) cost"
    r"|is (?:this|it))\b|\bis (?:this|it) free\b|\bwho (?:can see|sees|reads) (?:this|my"
    r"|what)",
)
CANCEL = _whole(
    r"/?cancel(?: (?:that|this|it|please|the (?:question|dialog|checklist|check|quiz|flow"
    r"|chat|conversation|questions|thing)|everything|all|questionnaire))?",
    r"abort(?: (?:that|this|it|mission|please))?",
    r"never ?mind",
    r"nvm",
    r"nm",
    r"forget (?:it|about it|that|i asked)",
    r"stop (?:this|that|it|here|the (?:questions?|quiz|questionnaire|checklist|dialog"
    r"|conversation|chat|interview)|asking questions)",
    r"quit(?: this| it)?",
    r"exit",
    r"escape",
    r"esc",
    r"drop it",
    r"skip (?:it|this)(?: all)?",
    r"(?:no )?do not bother",
    r"not interested",
    r"do not (?:worry|bother)(?: about it)?",
    r"leave it",
    r"(?:i )?changed my mind",
    r"back out",
    r"get me out(?: of (?:here|this))?",
    r"close(?: this| it)?",
    r"end (?:this|it|the (?:chat|conversation|dialog|questions?|quiz))",
    r"no thanks?(?: you)?",
    r"exit (?:this|that)",
    r"(?:stop|end|quit|leave|close) (?:this |the |these )?(?:quiz|survey|form"
    r"|questionnaire|questions?|interview|interrogation)",
    r"(?:i )?(?:have )?changed my mind,? (?:forget it|never ?mind|cancel|stop|leave it"
    r"|drop it)",
    r"stop asking(?: me)?(?: stuff| things)?",
    r"(?:ok )?(?:enough|too many) questions",
    r"scrap (?:it|the questions?)",
    r"let us (?:stop|not|drop it|leave it)(?: here)?",
    r"i give up",
    r"stop asking(?: me)? questions",
    r"(?:this is )?too (?:many questions|long),? (?:stop|cancel|forget it|quit|never ?mind)",
    r"(?:no )?stop,? i do not want (?:to do )?this.*",
    r"cba(?: with this)?",
    r"i do not want to (?:do this|answer(?: this| that| any more)?|continue)(?: any ?more| now)?",
    r"start over",
    r"restart this",
    r"reset",
)
CANCEL_IN = re.compile(
    r"^[\W_]*(?:oh |ah |actually |ok |no |nah |well |meh |wait |hmm |um |er |lol "
    r"|sorry )*(?:,? ?)*(?:never ?mind|nvm|cancel (?:this|that|the (?:question|dialog"
    r"|checklist|chat|quiz)\w*)|forget (?:it|i asked)|abort)\b(?!.{0,60}\b(?:run|jog|5k"
    r"|pain|hurts?|can i)\b)"
)
SMALLTALK = _whole(
    r"(?:hi+|hello|hey+|yo+|sup|hiya|howdy|heya|hola|ello|morning|good (?:morning|evening"
    r"|afternoon|night|day)|g ?day(?: mate)?|gm|gn|greetings|oi|wassup|what is up"
    r"|whats up)(?: (?:there|bot|mate|legday|all|you|everyone|friend|again|dude|buddy))*",
    r"(?:thanks?|thank you|thx|ty|cheers|ta|tysm|much appreciated|appreciated|nice one"
    r"|legend|great|cool|nice|awesome|perfect|lol+|lmao|rofl|haha+|hehe|ok|okay|k|kk|sure"
    r"|fine|alright|yes|yep|yeah|no|nope|nah|wow|omg|sweet|brilliant|amazing|good bot"
    r"|bad bot|love you|love it|well done|good job|sounds good|got it|understood|noted"
    r"|right|roger|will do|bye|goodbye|see (?:you|ya)|later gator|cya|night|good night"
    r"|sleep well|xx|x|hmm+|meh|yay|woo+|wtf|test|testing)(?: (?:bot|mate|you|so much"
    r"|a lot|very much|man|dude|buddy|legday|then|for (?:that|the help|your help"
    r"|everything)|again|thanks|cheers|lol|haha))*",
    r"(?:how are (?:you|things)|how is it going|how do you do|are you (?:a |an )?(?:real"
    r"|human|robot|bot|ai|person|there|alive|sentient|ok|real person|chatgpt"
    r"|gpt)(?: person| human)?|who (?:are you|made you|built you|am i)|what is your name"
    r"|tell me a joke|joke|sing me a song)",
)
NEVER = re.compile(r"(?!)")
