"""Whose body, and when: takes away what is denied, over, another's or only asked about in general.

What remains is what the writer says of their own body now. When in doubt, it remains.
"""

from __future__ import annotations

import re

from dialogs.language.body import BONE, JOINT, PART, TROUBLE

WALL = " | "  # stands between clauses, so that a pattern need not look across

_SPLIT = re.compile(
    r"(?P<end>[.!?;\n]+(?!\d)|(?<!\d)\.(?=\d))"
    r"|(?P<soft>,(?!\d)|[()\[\]\"]|:(?!\d)|(?<![a-z\d])-+(?![a-z\d])|\s-+\s|/(?=[a-z])|\*+|~~+)"
    r"|\b(?P<turn>but|however|although|though|yet|except|apart from|aside from|other than"
    r"|only that|anyway|while|whereas|despite|still got)\b"
    r"|(?P<ask>(?= (?:can|should|shall|may|could) i\b)|(?= (?:is it|am i) (?:ok|okay|safe"
    r"|fine|good|bad|normal)\b))"
)

# "no" that denies nothing, and "not" that only weakens
_HOLLOW = re.compile(
    r"\b(?:not that (?=(?:my|the|it) [^|]* not )|(?:can not|could not|not|hardly|barely"
    r"|never|impossible to|hard to|struggl\w+ to) (?=[^|]{0,30}\bwithout)"
    r"|(?<=walk )without|(?<=run )without|(?<=bend it )without|(?<=stairs )without"
    r"|never (?:had|felt|experienced|known)(?= [^|]{0,40}(?:like this|this bad"
    r"|before (?:this|today|now)|like it))"
    r"|not (?:a fan|keen|loving|enjoying|into|only|just|not|sure|certain|gonna lie"
    r"|going to lie|to mention|saying|kidding|joking|lying|helping|going away|go away"
    r"|getting better|improving|gone|ideal|long ago)"
    r"|no (?:idea|clue|joke|lie|doubt|matter|reason|wonder|biggie|big deal|worries|way"
    r"|better|good|luck|choice|kidding|cap|bueno|fun|longer able|thanks|1|one (?:else"
    r"|told)|rush|relief|improvement|change|let ?up|sign of (?:easing|stopping|going))"
    r"|nothing (?:serious|major|crazy|bad|terrible|new|helps?|wrong with that|to worry"
    r"|dramatic|big)|never mind|nvm"
    r"|do(?:es)? not (?:know|care|mind|want|think (?:it|that|this) is (?:serious|bad"
    r"|anything|a big deal|that bad)|matter|go away|stop|let up|ease|get better|improve"
    r"|understand|laugh|judge|worry|ask|panic|help|look (?:right|good|normal)"
    r"|seem (?:right|normal)|feel (?:right|good|great|normal|well|ok|okay|fine|stable|safe"
    r"|like (?:doms|normal|muscle|it is going))|like)"
    r"|did not (?:stop|go away|help|think|want|sleep|know|realise|notice (?:until|till)|hear|warm)"
    r"|(?:is|has|have|are|was) not (?:gone|going|stopped|stopping|cleared|settled|settling"
    r"|healed|healing|better|getting|improved|improving|eased|easing|right|normal|great"
    r"|good|happy|ok|okay|well|fine|doms|left|let up|shifted|the usual|muscle|muscular"
    r"|like normal))\b"
)
_WEAKENED = re.compile(
    r"\b(?:is |are |was |does |do |did |am )?not (?:feel |hurt |hurting |sore |ache "
    r"|aching |even |all )?(?:that|too|very|so|super|terribly|overly|quite|as|exactly"
    r"|entirely|completely|totally|crazy|much|a lot|hugely|massively"
    r"|particularly)\b(?! (?:i|no)\b)"
    r"|\bno(?:t)? (?:much|a lot of|real|major|serious|severe|big|extreme|huge|massive)\b"
    r"|\b(?:do|does|did)(?: not) (?=(?:really )?(?:hurt|ache|bother)[^|]{0,20}\b(?:much"
    r"|that bad|too bad|a lot|badly|unless|until|till|except|all the time|always"
    r"|constantly|anymore than)\b)"
)
_NO = re.compile(
    r"(?<!can )(?<!could )(?<!should )(?<!would )(?<!will )(?<!or )(?<!yes )(?<!must )"
    r"\b(?:no|not|never|without|w o|zero|0|nor|neither|none|nothing|nada|nil|nowhere"
    r"|hardly any|free (?:of|from)|negative for|ruled out|rules out|instead of"
    r"|rather than)\b(?!/)"
    r"|\b(?:can|could) not (?=(?:feel|find|notice|detect|see) any)|\bno longer\b"
)
_DO_NOT = re.compile(r"\b(?:do|does|did|have|has|had) $")
_FELT = re.compile(
    r"not (?:(?:really|actually|even|currently|ever|at all|personally|have|had|been|got"
    r"|feel|felt|get|getting|any|having) )*"
    r"(?:have|had|feel|felt|feeling|hurt|ache|get|got|experience|experienced|notice"
    r"|noticed|swell|swelled|limp|limped|limping|pop|popped|think|been|any|seem|sting"
    r"|throb|bother|hear|heard|faint|fainted|pass|tweak|twinge|pull|collapse|suffer|burn"
    r"|lock|buckle|click)\b"
)
_TURNS = re.compile(
    r"\b(?:but|except|just|only|now|however|though|because|since|due to|from|until|till"
    r"|unless|it is|i have|i am|i feel|i felt|i got|i|there is|this is|that is|then|so|yet"
    r"|still|when|and (?=(?:my|i|it|the|now|a|then|he|she|an|some|sharp|got|have)\b))\b"
)
_OWN_SUBJECT = re.compile(
    rf"(?P<before>[a-z']+) (?:my|the|both|left|right|{PART}(?= (?:hurts?|aches?|is|are"
    r"|feels?|throbs?|stings?|burns?|kills?|locks?|keeps?|went|gave|pops?|clicks?|has|does"
    r"|was|just|still|bit|a bit)\b))\b"
)
_NOT_THAT_NOT = re.compile(r"\bnot that (?:my|the|it)\b.*\bnot\b")
_WERE_IT_NOT = re.compile(r"\b(?:if (?:only )?(?:my|the|it)|wish)\b")
_NO_SYMPTOM = re.compile(
    r" (?:\w+ )?(?:sleep|food|breakfast|lunch|dinner|rest|rests|time|gym|warm ?up|coffee"
    r"|water|energy|runs?|running|doms|soreness|sore|squats?|legs|plan|excuses?|sugar|fuel"
    r"|alcohol|cardio|days?|weights?|appetite|motivation|carbs|intervals|upper|tired"
    r"|hungry|drained|tempo|hills?|race|eaten|slept|eat|fed|recovered|fresh|stretch\w*"
    r"|sick|ill|impact|jumping|stairs|lunges?|deadlifts?|great|much|training|work|trained"
    r"|warmed|session|jogging|walking)\b(?! (?:or|nor|and no|in\b|pain|/|hurt\w*))"
)
_LINKS = frozenset(
    [
        "in",
        "on",
        "at",
        "with",
        "from",
        "of",
        "around",
        "behind",
        "under",
        "near",
        "inside",
        "below",
        "above",
        "down",
        "to",
        "my",
        "the",
        "left",
        "right",
        "both",
        "through",
        "into",
        "any",
        "hurt",
        "hurting",
        "feel",
        "feeling",
        "have",
        "having",
        "has",
        "had",
        "bother",
        "affect",
        "get",
        "getting",
        "got",
        "tweak",
        "pull",
        "about",
        "either",
        "or",
        "and",
        "nor",
        "like",
        "injure",
        "injured",
        "pulled",
        "tweaked",
        "felt",
    ]
)
_UNTIL = re.compile(r"\b(?:until|till|til|before now|unless|except|apart)\b")

_ANSWERED_NO = re.compile(
    r"(?:\b(?:any )?(?:[a-z]+ ){0,4}[a-z]+ ?(?:\?+|:|=|-|\.\.+) ?(?:no|nope|nah|none"
    r"|zero|nil|negative|never|not at all|0)(?=\s*(?:[.,;!|\n]|$)))"
)
_SCORED_ZERO = re.compile(
    r"\b(?:(?:knee|hip|ankle|joint|chest|shin|back|calf) )?(?:pain|soreness|swelling"
    r"|ache)s? ?(?:is |are |at |[:=-] ?)?(?:a )?(?:0|zero|nil|none"
    r"|nada)(?:/10)?\b(?![.\d])"
)
_LATE_UNTIL = re.compile(r"[.!?,;\s]+(?=(?:until|till|til)\b)")
_GOT_NONE = re.compile(
    r"^(?:i )?(?:have |had |got |get )?(?:got )?(?:none|neither|nothing like|no such|not me)\b"
)
_TRAILING_NO = re.compile(r"^(?:[a-z]+ ){1,3}(?:no|none|nope|nah|zero|nil)$")
_SAYS_YES_NO = re.compile(r"\b(?:or|yes|run|jog|go|y)\b")
_SYMPTOM = (
    rf"(?:{TROUBLE}|{JOINT}|fever\\w*|chills|dizz\\w*|numb\\w*|pops?|limp\\w*|swelling|chest"
    r"|tingl\\w*|twinges?|light ?headed\\w*|sharp|faint\\w*)"
)
_LIST_OF_NONE = re.compile(
    rf"\b(?:no|without|not|zero|never had|any)(?= (?:\w+ )?{_SYMPTOM}\b)(?: (?!my\b|i\b"
    r"|the\b|it\b|is\b|are\b|hurts\b|hurt\b|feels?\b|aches\b|but\b|now\b|just\b|got\b"
    r"|have\b)[a-z]+){1,4}"
    r"(?:, ?(?:no )?(?!my\b|i\b|the\b|it\b|but\b|now\b|just\b|got\b"
    r"|have\b)[a-z]+(?: (?!is\b|are\b|hurts\b|hurt\b|feels?\b|aches\b"
    r"|my\b)[a-z]+){0,2}){1,6},? (?:or|nor) [a-z]+"
)

_PERSON = (
    r"(?:wife|husband|hubby|partner|girlfriend|boyfriend|gf|bf|fiancee?|spouse|missus|mum"
    r"|mom|mam|mother|dad|father|brother|bro|sister|sis|son|daughter"
    r"|kids?|child|children|toddler|baby|babies|nan|gran|grandma|grandad|grandpa|uncle"
    r"|aunt|auntie|cousin|nephew|niece|friends?|mates?|buddy|buddies|pal|bestie|flatmate"
    r"|roommate|housemate"
    r"|teammates?|colleague|coworker|boss|neighbou?r|client|athlete|student|pupil|patient"
    r"|coach|trainer|pt|physio|doctor|training partner|running partner|gym partner"
    r"|gym buddy|lifting partner|spotter"
    r"|dog|cat|horse|puppy|pup|guy|bloke|dude|girl|lad|lass|woman|man|fella|chap|runner"
    r"|person|captain|ex|other half|twin|in laws?|instructor|teacher|player|striker|keeper"
    r"|cyclist|character|people|folks|everyone|half the team)"
)
_OTHER = re.compile(
    r"\b(?:(?:my|our|a|the|this|that|some|one of my|another|your"
    rf"|their) (?:\w+ )?{_PERSON}s?\b|(?:friend|mate|brother|sister|wife|husband|mum|mom"
    r"|dad|partner|girlfriend|boyfriend|gf|bf|son|daughter|kid|dog|buddy|teammate"
    r"|training partner|running buddy|gym buddy|coach|someone|somebody|some1|everyone"
    r"|everybody|people|folks)s?\b(?= \w+)|\b(?:he|she|his|hers?|their)\b|a (?:friend|mate"
    r"|guy|woman) of mine)"
)
_SPEAKS = re.compile(
    r" ?(?:is |was |has |had |keeps )?(?:jabb?|stabb?|pok|stick|hammer|driv|twist|kick"
    r"|punch|squeez|sitting|sat|stood|standing|tied|tying|drill|push|press|hit|stuck"
    r"|parked)(?:ed|ing|s|e|es)?\b| ?(?:just |also |always |who )?(?:says?|said|thinks?"
    r"|thought|reckons?|reckoned|told|tells|diagnosed|asked|asks|noticed|saw|suspects?"
    r"|found|insists|wants|keeps saying|made|makes|found|pointed|worried|swears|took me"
    r"|had me|carried|drove)\b|$"
)
_MINE = re.compile(
    r"\bmy (?:left |right |own |other |bad |whole |entire |head|pee|urine|temp|chest|heart"
    rf"|breath|{PART})|\b(?:i|me too|mine|same here|same as me|myself|both of us|we both"
    r"|us both)\b(?! (?:think|know|heard|saw|guess|mean|was told|lift|train|run|met|work"
    r"|coach|live|love|told|asked|read|went|wonder|hope)\b)"
)
_SAME = re.compile(
    r"\b(?:so (?:am|do|did|have|was) i|me too|same here|likewise|me as well|both of us|we both)\b"
)

_LONG_AGO = re.compile(
    r"\b(?:old (?:\w+ )?injur(?:y|ies)|from (?:school|childhood|my youth)|last (?:month"
    r"|year|summer|winter|spring|autumn|fall|season|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|marathon"
    r"|block)"
    r"|(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|couple"
    r"|several|many|some) ?(?:months?|years?|yrs?|seasons?|mths?) (?:ago|back|now ago"
    r"|or so ago)"
    r"|(?:months|years|ages|yonks|forever|decades) (?:ago|back)|back in (?:the (?:day"
    r"|winter|summer|spring|autumn)|school|uni|20\d\d|19\d\d|\w+ary|march|april|may|june"
    r"|july|august|\w+ember|october)|in (?:20\d\d|19\d\d|january|february|march|april|june"
    r"|july|august|september|october|november|december)"
    r"|when i was (?:a|\d+|young\w*|at (?:school|uni)|in)|as a (?:kid|teenager|child|teen)"
    r"|used to|in the past|history of|years before|previously|once had|had once"
    r"|before lockdown|during lockdown|earlier this year|in my (?:20s|30s|teens|twenties"
    r"|thirties|youth))\b"
)
_WHILE_AGO = re.compile(
    r"\b(?:last (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|wed|thurs?|fri|sat|sun)|(?:a |one |two |three |1 |2 |3 |few |couple of "
    r"|\d+ )weeks? (?:ago|back)|(?:[2-9]|\d\d+|two|three|four|five|six|few|couple of"
    r"|couple|several) days (?:ago|back)|the other (?:day|week|month)|a (?:while|bit"
    r"|long time) (?:ago|back)|earlier (?:this|in the) week|the week before"
    r"|week before last|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)|back then|weeks ago|days ago)\b"
)
_LATELY = re.compile(
    r"\b(?:today|this (?:morning|afternoon|evening|am)|yesterday|last night|tonight"
    r"|earlier(?! (?:this|in the) (?:week|month|year))|(?:hours?|hrs?|h|minutes?"
    r"|mins?) ago|(?:at|in) the gym|during|after (?:squats?|squatting|legs|leg day|lifting"
    r"|deadlifts?|lunges?|the (?:run|session|gym|workout|last set)|my (?:run|session"
    r"|workout|last set)|training)|while|mid ?(?:set|run|squat|lunge)|on (?:the"
    r"|my) (?:last|first|second|third|final|way|run|treadmill|\d\w+)|just now|a (?:minute"
    r"|moment|sec|second) ago|doing|when i (?:squat|stood|stand|run|land|got up|lifted"
    r"|was (?:squatting|lifting|running)))\b"
)
_OVER = re.compile(
    r"\b(?:gone(?= ?(?:now|since|by now|after|away|today|already|completely|overnight"
    r"|thank|and|so|though|but|entirely|in|$)|\W*$)|sorted|healed|heeled|cleared(?: up)?"
    r"|resolved|fixed|went away|gone away|subsided|settled(?: down)?|disappeared|vanished"
    r"|(?:is|was) (?:all |long )?over|over (?:it|that|now|with)|all better|(?:all "
    r"|totally |completely |perfectly |absolutely |much |feel |feels |feeling |been |am "
    r"|is |are |and |but |been |has been |it is )?(?:fine|ok|okay|good|great|well|better"
    r"|perfect|normal|grand) (?:now|since|ever since|again|these days|today)|now (?:it is "
    r"|i am |all |its |totally |completely )?(?:fine|ok|okay|all good|good|better|great"
    r"|perfect|normal|pain ?free)|fully (?:recovered|healed|better|fine|fit)"
    r"|back to normal|recovered|all good|all clear|all fine|behind me|no (?:issues?"
    r"|problems?|pain|symptoms?|more|trouble|repeat|sign)(?: \w+)? (?:since|now|today"
    r"|any ?more|for)|not (?:any ?more|since|now|today|come back|happened (?:since|again))"
    r"|has not (?:come back|returned|happened|bothered)|nothing since|been fine|been ok"
    r"|been good|long gone|history|done with|ancient history|got over|thing of the past"
    r"|got the all clear|signed off|100%? (?:now|again)|feel(?:ing)? (?:fine|ok|great|good"
    r"|normal|100%?)|broke|finished|no longer)\b"
)
_GOES_ON = re.compile(
    r"\b(?:still|again(?! for)|keeps|ever since(?<!fine ever since)|came back|coming back"
    r"|comes back|is back|it is back|returned|returning|never (?:really |fully "
    r"|quite )?(?:went|healed|left|gone|settled|cleared)|linger\w*|will not go|not gone"
    r"|worse|getting|on and off|off and on|comes and goes|since then|this time"
    r"|and now(?! (?:it is |i am |its )?(?:fine|ok|okay|good|better|all|gone|sorted"
    r"|great))|now (?:it|my|the)(?! is (?:fine|ok|okay|good|better|all|gone|sorted|great))"
    r"|not (?:fully|completely|quite|totally) (?:gone|healed|better|recovered))\b"
)

_FILLER = (
    r"(?:\W|hey|hi|hello|so|ok|okay|quick|question|q|just|curious|one|thing|btw|also|and|um"
    r"|random|general|out of curiosity|wondering|i was wondering|was wondering|but|genuinely"
    r"|serious|tell me|please|can you|could you|pls|like)*"
)
_TOPIC = re.compile(
    rf"^{_FILLER}(?:what(?: exactly| actually)? (?:is|are|does|do|causes?|counts? as"
    r"|happens)\b(?! (?:up|wrong|causing|going|happening|with|there|it))"
    r"|wtf is\b|define\b|definition\b|meaning of\b|explain\b|(?:signs?|symptoms?|causes?"
    r"|risks?) of\b|(?:the )?difference between\b"
    r"|(?:do|does|can|could|will|would) (?!i\b|not\b)[^|]*\b(?:cause|causes|lead to"
    r"|give you|give people|trigger|result in|increase|happen|matter|make (?:you|people"
    r"|your))\b"
    r"|how (?:do|does|can|should|would) (?:you|people|one|runners|someone|lifters|athletes"
    r"|doctors|they)\b|how (?:common|likely|serious|dangerous|rare) (?:is|are)\b|how to\b"
    r"|how long (?:does|do|will|would) (?:a|an|it take|they take)\b|why (?:do"
    r"|are) (?:people|runners|lifters|knees|joints|muscles|hips|ankles|shins|we|you"
    r"|so many|some|athletes|calves)\b"
    r"|when (?:should|do) (?:you|someone|people|one|runners)\b|who gets\b|should (?:you"
    r"|one|people|runners|we|lifters|anyone|beginners|someone)\b"
    r"|can (?:you|people|one|runners|someone|anyone)\b|(?:is|are) (?!it\b|this\b|that\b"
    r"|my\b|there\b|these\b)[^|]*\b(?:dangerous|serious|common|rare|permanent|contagious"
    r"|curable|preventable|reversible|fatal|related|the same|genetic|caused by|a myth"
    r"|a real thing|a thing|inherited|more likely|overrated)\b"
    r"|how (?:do|does) (?:an? )?(?:\w+ )+?(?:heal|happen|form|develop|work)\b|i (?:heard"
    r"|read) (?:that )?(?!my\b|i\b|it\b|a\b|something\b)(?:\w+ ){1,4}?(?:hurts?|causes?"
    r"|damages?|is|are|can|ruins?|wrecks?)\b|(?:can|could|does|do|will) my (?:training"
    r"|running|shoes|lifting|squat form|form) (?:cause|give)\b|any chance|learn\b|info\b"
    r"|information\b|facts\b|article\b|teach\b|tell me (?:about|more"
    r"|what)\b|read up\b|stats\b|has anyone\b|is it (?:true|a myth)\b)"
)
_ABOUT = re.compile(
    rf"^{_FILLER}(?:(?:how (?:do|can|should|would|could) i|how to|best way to|ways? to"
    r"|tips? (?:to|for|on)|exercises? (?:to|for)|want to|what can i do to) (?:avoid"
    r"|prevent|tell|know|spot|recogni[sz]e|distinguish|reduce the risk|lower the risk"
    r"|minimi[sz]e the risk|stop getting|not get|protect|strengthen|bullet ?proof"
    r"|lessen the risk|look after)|(?:tell|teach|remind|explain to|inform"
    r"|educate) me (?:about|what|how|why)|i (?:read|heard|saw|watched|wonder|was reading"
    r"|am reading|want to (?:learn|read|know)|would like to (?:learn|know)) (?:about|that"
    r"|on|an? \w+ (?:about|on)|somewhere)|explain|(?:article|podcast|video|book|study"
    r"|paper|info|facts|thread|story|post) (?:about|on)|(?:learn|read|know) about"
    r"|writing (?:an? )?\w+ (?:about|on)|(?:i am )?(?:scared|afraid|worried|paranoid"
    r"|terrified|nervous) (?:of|about) (?:getting|hurting|injur\w+|developing|ending up)"
    r"|do not want (?:to|a|any)|should i (?:worry|be worried) about (?:getting|rhabdo\w*)"
    r"|what (?:should|do) i (?:do )?(?:watch|look) (?:out )?for|what if)"
)
_UNSURE = re.compile(
    r"\b(?:normal|ok|okay|bad sign|worry|worried|now|today|right now|urgent|emergency"
    r"|asking for a friend)\b"
    r"|\b(?:dark|brown|cola|chest|heart|dizz\w+|numb\w*|pee|urine|swollen)\b.*\b(?:mean|sign of)\b"
    r"|\bmean\b.*\b(?:dark|brown|cola|chest|heart|dizz\w+|numb\w*|pee|urine|swollen)\b"
)
_PERSONAL = re.compile(
    r"\b(?:my|mine|i|me|this|these|that i|myself)\b(?! (?:read|heard|wonder|ask|saw))"
)
_PRESENT = re.compile(
    r"\b(?:hurts|aches|throbs|stings|twinges|stabs|feels|hurting|killing me|is (?:a bit "
    r"|so |really |very |still )?(?:sore|painful|swollen|throbbing|burning|numb|stiff"
    r"|tender|tingly|tingling)|am (?:dizzy|faint|numb|feverish|limping)|i have|i got"
    r"|has been|have been)\b"
)
_EVENT = re.compile(
    r"\b(?:tore|torn|tweaked|rolled|sprained|twisted|injured|fractur\w+|broke|popp?(?:ed)?"
    r"|pulled|strained|diagnosed|hurt my|did my|snapped)\b"
)
_STATE = re.compile(
    r"\b(?:was|were|had|felt|got|hurt|passed out|fainted|collapsed|blacked out|could not)\b"
)
_SUDDEN = re.compile(
    r"\b(?:faint\w*|pass\w* out|pop(?:ped)?|collaps\w*|black\w* out|snap(?:ped)?)\b"
)
_GONE = re.compile(
    r"\b(?:gone(?= ?(?:now|since|by now|after|away|today|already|completely|overnight"
    r"|thank|and|so|though|but|entirely|in|$)|\W*$)|sorted|healed|cleared(?: up)?|resolved"
    r"|fixed|went away|subsided|settled(?: down)?|disappeared|vanished|fully recovered"
    r"|back to normal|no longer|not any ?more|thing of the past)\b"
)
_RECENT_DAYS = re.compile(r"\b(?:2|two|couple of|couple) days (?:ago|back)\b")
_WEEKDAY = re.compile(r"\b(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b")
_OTHER_PART = re.compile(
    rf"\b(?:{PART}|doms|sore|soreness|sleep|slept|rest of me|otherwise|everything else)\b"
)
_A_JOINT = re.compile(rf"\b{JOINT}\b")
_ABOUT_IT = re.compile(
    r"^(?:(?:but|though|although|yet|however|still|and|just|only|now|then) )*(?:it|they"
    rf"|still|one)\b(?! (?:was|were)\b)[^|]*\b(?!no\b|not\b){TROUBLE}\b"
)
_POINTS_BACK = re.compile(
    r"^(?:and |but |though )*(?:that|it|this|which) (?:was|is)\b|^(?:was|back|in|last"
    r"|\w+ (?:weeks?|months?|years?) ago)\b"
)
_HURTING = re.compile(
    rf"\b(?:{TROUBLE}|dizz\w*|numb\w*|limp\w*|fever\w*|symptoms?|problems?|issues?"
    r"|complain\w*|bother\w*|trouble|clicking|click)\b"
)
_SUBJECT = re.compile(rf"\b(?:{JOINT}|{BONE}|chest|heart)\b")
_WISH_TO_AVOID = re.compile(
    r"\b(?:(?:to |so as to )?(?:(?:avoid|prevent)(?:ing|s)?(?! (?:running|jogging|it|the"
    r"|impact|lung\w+|squat\w+|runs|stairs|lifting|hills|doing|this|that|putting|using"
    r"|loading|bending|walking|weight))"
    r"|protect against|(?:protect|save|spare|strengthen\w*|bullet ?proof|look after) (?:my"
    r"|the)|scared of|afraid of|worried about getting|fear of|without (?:getting|risking)"
    r"|so (?:that )?i do not (?:get|develop|end up with)|do not want (?:to (?:get|risk"
    r"|hurt|injure|develop|tweak|pull|tear|end up with)|a|any|another)|would hate to"
    r"|hope i do not|not trying to|stave off|guard against)[^|]{0,40})"
)


def own_now(text: str) -> str:
    """What the text says of the writer's own body now; clauses stand apart by `WALL`."""
    text = _LATE_UNTIL.sub(" ", text)
    text = _LIST_OF_NONE.sub(lambda match: match[0].replace(",", " "), text)
    text = _SCORED_ZERO.sub(" ~ ", _ANSWERED_NO.sub(" ~ ", text))
    own = _with_antecedents(
        [
            _of_the_writer(clause)
            for sentence in _sentences(text)
            if not _in_general(" ".join(sentence))
            for clause in sentence
        ]
    )
    around = ["", *own, "", ""]
    kept = (
        "" if _is_over(before, clause, after) else _affirmed(clause)
        for before, clause, after in zip(around, own, around[2:], strict=False)
    )
    return WALL.join(kept)


def _with_antecedents(clauses: list[str]) -> list[str]:
    """ "no swelling in the knee, but it hurts": the clause about "it" names the joint again."""
    named = list(clauses)
    for at, clause in enumerate(clauses[1:], start=1):
        joint = _A_JOINT.search(clauses[at - 1])
        if joint and _ABOUT_IT.match(clause) and not _SUBJECT.search(clause):
            named[at] = f"{clause} {joint[0]}"
    return named


def clauses(text: str) -> list[str]:
    """The clauses of a text, in order."""
    return [clause for sentence in _sentences(text) for clause in sentence]


def _sentences(text: str) -> list[list[str]]:
    sentences: list[list[str]] = [[]]
    at = 0
    for match in _SPLIT.finditer(text):
        sentences[-1].append(text[at : match.start()].strip())
        if match["end"]:
            sentences.append([])
        at = match.start() if match["turn"] else match.end()
    sentences[-1].append(text[at:].strip())
    return [kept for sentence in sentences if (kept := [clause for clause in sentence if clause])]


def _in_general(sentence: str) -> bool:
    about = _ABOUT.match(sentence)
    if about:
        return not _PERSONAL.search(sentence, about.end())
    if _UNSURE.search(sentence):
        return False
    return _TOPIC.match(sentence) is not None and not _PERSONAL.search(sentence)


def _of_the_writer(clause: str) -> str:
    """The clause without what it says of somebody else."""
    if _SAME.search(clause):
        return clause
    kept, at = "", 0
    for other in _OTHER.finditer(clause):
        if other.start() < at or _SPEAKS.match(clause, other.end()):
            continue
        own = _MINE.search(clause, other.end())
        kept += clause[at : other.start()] + " ~ "
        at = own.start() if own else len(clause)
    return kept + clause[at:]


def _is_over(before: str, clause: str, after: str) -> bool:
    near = clause if _OTHER_PART.search(after) else f"{clause} {after}"
    if _GOT_NONE.match(after):
        return True
    if _GOES_ON.search(f"{clause} {after}") or _LATELY.search(clause) or _PRESENT.search(clause):
        return False
    dated = clause
    if len(before.split()) <= 5:
        dated = f"{before} {dated}"
    if _POINTS_BACK.match(after):
        dated = near
    if _LONG_AGO.search(dated):
        return True
    if _WHILE_AGO.search(dated):
        if (_GONE if _WEEKDAY.search(dated) else _OVER).search(near):
            return True
        recent = _RECENT_DAYS.search(dated) or _WEEKDAY.search(dated) or _EVENT.search(clause)
        return not recent and _STATE.search(clause) is not None
    return _GONE.search(near) is not None and not _SUDDEN.search(clause)


def _affirmed(clause: str) -> str:
    """The clause without what it denies or hopes to avoid."""
    if _TRAILING_NO.match(clause) and not _SAYS_YES_NO.search(clause):
        return ""
    if _NOT_THAT_NOT.search(clause):
        return clause
    clause = _HOLLOW.sub(" ", _WEAKENED.sub(" ", _WISH_TO_AVOID.sub(" ~ ", clause)))
    kept, at = "", 0
    for no in _NO.finditer(clause):
        if no.start() < at or not _denies(clause, no):
            continue
        end = _end_of_denial(clause, no.end())
        kept += _without_its_subject(clause[at : no.start()], clause[no.end() : end]) + " ~ "
        at = end
    return kept + clause[at:]


def _without_its_subject(before: str, denied: str) -> str:
    """ "hips no pain": the hips go with the pain that is denied of them."""
    if _SUBJECT.search(denied) or _HURTING.search(before) or not _HURTING.search(denied):
        return before
    return _SUBJECT.sub("~", before)


def _denies(clause: str, no: re.Match[str]) -> bool:
    if _UNTIL.search(clause, no.end()) or _WERE_IT_NOT.search(clause, 0, no.start()):
        return False
    if no[0] == "not" and _DO_NOT.search(clause, 0, no.start()):
        return _FELT.match(clause, no.start()) is not None
    return True


def _end_of_denial(clause: str, start: int) -> int:
    turn = _TURNS.search(clause, start)
    end = turn.start() if turn else len(clause)
    other = _NO_SYMPTOM.match(clause, start, end)
    if other:
        return other.end()
    for subject in _OWN_SUBJECT.finditer(clause, start, end):
        if subject["before"] not in _LINKS:
            return subject.end("before")
    return end
