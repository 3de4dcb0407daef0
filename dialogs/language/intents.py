"""Intents: what the writer wants done. The first row that fits, wins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language import exercises, idioms, lifting, scope, state
from dialogs.language.body import PART, TROUBLE
from dialogs.language.soreness import soreness


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


_RUN = (
    r"(?:\d+ ?x ?\d+00m?|run|runs|running|jog|jogging|jogs|race|racing|parkrun|park run"
    r"|treadmill|5k|10k|\d+ ?km?\b|\d+ ?(?:miles?|mi|milers?)|k\b|cardio|sprint|sprints"
    r"|intervals?|tempo|hills?|hill reps|hill repeats|speed ?work|shuffle|shakeout|run club"
    r"|long one|strides|track|fartlek|threshold|trot|plod|pootle|half marathon|marathon|lap"
    r"|laps|couch to 5k|c25k|20 ?min(?:ute)?s?|30 ?min(?:ute)?s?|(?:easy|gentle|light|slow"
    r"|steady|quick|chill) (?:one|\d+|few|miler?s?|hour|k\b|loop|spin|lap)|correr)"
)
_DATA = (
    r"(?:data|account|profile|info|information|everything|records?|details|all of it|history"
    r"|logs?|entries|stuff|existence|me\b|what you know|what you have on me|conversation"
    r"|chats?|memory|traces?)"
)
_PINGS = (
    r"(?:check ?-?ins?|checkins?|checking in|reminders?|messages?|messaging|notifications?"
    r"|pings?|pinging|texts?|texting|alerts?|prompts?|nudges?|dms?|nagging|bugging|pestering"
    r"|bothering|asking|reminding|spam\w*|daily (?:question|message|thing)s?"
    r"|morning (?:messages?|questions?|thing|check ?ins?|pings?)|writing|push|contacting"
    r"|buzzing|poking|updates|the (?:daily|morning) (?:thing|question|message)s?|hassling"
    r"|sending)"
)

_DELETE = _any(
    r"\b(?:want|like|wish|need|prefer) to be (?:forgotten|deleted|erased|removed|wiped)\b",
    r"\b(?:delete|erase|wipe|nuke|purge|destroy|scrub|shred|obliterate|get rid of|remove"
    r"|clear|drop|trash|bin|burn|forget|kill)\b(?! (?:the |my |that |this )?(?:last|latest"
    r"|previous|yesterdays?|todays?|entry|log\b|one|session|that|squats?|workout|leg day"
    r"|lunges?|duplicate|deadlifts?|most recent|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|rpe|soreness|first|second|wrong))(?: (?:all|every|everything|my|the"
    r"|of|entire|whole|any|bit|and|out|completely|permanently|that|about|stored|saved"
    rf"|personal|health|user|ever|whatever))* (?:{_DATA})\b(?! (?:last|for (?:today"
    r"|yesterday))|(?:'s)? (?:entry|log))",
    r"\b(?:delete|erase|wipe|nuke|purge|close|deactivate|terminate|remove|cancel"
    r"|kill) (?:my |the |this )?(?:\w+ )?(?:account|profile|data|user)\b",
    r"\bforget (?:me|everything|all (?:about|of|that|my)|about me|who i am"
    r"|i (?:ever )?existed|what i told|my data|whatever)\b|\bright to be forgotten\b"
    r"|\bforget all\b|^[\W_]*/?forget(?: ?me)?[\W_]*$"
    r"|\bstart (?:over )?from scratch.*(?:delete|wipe|erase)|\b(?:wipe|erase|nuke|delete"
    r"|purge) (?:everything|it all|all|me|the lot|the whole (?:thing|lot)|clean)\b"
    r"|\bfactory reset\b|\breset (?:all|everything|my (?:data|account))"
    r"|\bgdpr\b[^.]{0,20}(?:delet|eras|remov)|\b(?:delet|eras|remov)\w*[^.]{0,20}\bgdpr\b"
    r"|\bdo not (?:keep|store) (?:anything|any|my data|any of)|\bremove me from (?:your"
    r"|the) (?:system|database|db|records|servers?)|\bwipe (?:the )?slate\b|\bdata (?:gone"
    r"|deleted|wiped|erased)\b|\b(?:all|want) my (?:data|stuff|info) (?:gone|deleted"
    r"|erased|wiped|removed)\b|\bi want everything (?:gone|deleted|erased)",
)
_DELETE_NOT = _any(
    r"\b(?:do not|never|did not|not) (?:delete|erase|wipe|forget|remove|nuke|purge)\b",
    r"\bdo not forget\b",
    r"\bforget (?:to|it|that|about it|about (?:the|my) run|the run)\b",
    r"\bi (?:will|always|never|keep|would) forget\b",
)
_EXPORT = _any(
    r"^\W*(?:my )?data(?: please| pls)?\W*$|\btake my (?:stuff|logs?) (?:with|to)\b"
    r"|\bmove my (?:data|logs|history) (?:to|elsewhere|out)\b",
    r"\bexport\w*|\bdownload\w*|\bcsv\b|\bjson\b|\bspread ?sheet\b|\bexcel\b"
    r"|\bdump\b(?! it)|\bpdf\b|\bxlsx?\b|\bback ?up (?:of )?(?:my|the|all)|\bbackup\b",
    r"\b(?:copy|file|dump|archive|zip) (?:of|with|containing) (?:all |everything )?(?:my "
    r"|the )?(?:data|logs?|history|info|entries|records|answers|stuff|everything|you|i)\b"
    r"|\b(?:send|give|get|gimme|email|mail|hand|can i (?:get|have)|could i (?:get|have)"
    r"|share|want|need) (?:me |over |a )?(?:all |a |the |every ?thing |of )*(?:my "
    r"|copy of )?(?:data|records)\b(?! (?:deleted|gone|wiped|erased|removed))"
    r"|\ball (?:of )?my data\b(?= (?:please|as|in|to)|\W*$)|\bdata portability\b"
    r"|\bgdpr (?:copy|request|access)|\btake (?:my|out my) data\b|\b(?:everything"
    r"|all) you (?:have|know|hold|stored|store|got|keep|saved|have got)(?: \w+)? (?:on"
    r"|about) me\b|\bto a file\b|\bas a file\b|\bsubject access\b|\bmy data please\b"
    r"|\b(?:logs?|history|entries) (?:as|in|to|into) (?:a )?(?:file|text|email|sheet"
    r"|sheets|table)\b|\b(?:print|printout|email|save|extract) (?:me |out )?(?:all "
    r"|of )*my (?:logs?|history|data|entries|answers)\b",
)
_STOP = _any(
    r"\b(?:pause|mute|stop|skip|quiet) (?:for )?(?:the next |next |a |an )?(?:\d+|two"
    r"|three|few|couple of|one)? ?(?:days|weeks?|months?|fortnight)\b",
    r"\b(?:mute|shh+|silence|quiet|hush|off|pause|stop)\b(?: \w+)? (?:for|until|till"
    r"|til) (?!.*\b(?:run|jog)\b)(?:a |the |next |my |i |\d+ )?\w+",
    r"\bspamm?ing me\b|\bstop it\b(?!.*\?)|\b(?:i am|am) done\b[^.]{0,12}\bno more\b"
    r"|^\W*no more\W*$|\bi have had enough\b|\btoo many (?:messages|pings|reminders"
    r"|notifications|texts)\b|\b(?:stop|end) (?:the|these|this|your) (?:spam|madness"
    r"|nagging|texts|bot)\b|\b(?:no|without) (?:pings|messages|check ?ins|reminders"
    r"|questions|texts) (?:for|this|next|until|till|while|on)\b",
    r"\b(?:stop|quit|no more|enough|end|cease|kill|disable|deactivate|turn(?:ing)? off"
    r"|switch(?:ing)? off|mute|silence|pause|halt|suspend|cancel|cut|drop|without"
    r"|do not (?:want|need|send|do)|unsubscribe|skip|hold|sick of|fed up with|remove"
    r"|opt out|take a break from|get rid of|quiet|no)\b(?: (?:off|out|with|all|any|of|the"
    r"|my|these|those|this|sending|from|me|your|daily|every|morning|more|to|a|for now"
    r"|getting|receiving|on|doing|please|and|that|stupid|bloody|annoying|fucking|damn"
    rf"|weekly))* {_PINGS}\b(?!.{{0,12}}\bback on\b)(?! (?:back on|on again|on please"
    r"|my (?:leg|run)))",
    r"\b(?:turn|switch|put) (?:the |these |my |all |your )*(?:\w+ )?(?:check ?ins?"
    r"|reminders?|notifications?|messages|pings|alerts|prompts|nudges|them|it|this"
    r"|everything|daily question) off\b|\b(?:reminders?|notifications?|messages"
    r"|check ?ins?|pings|alerts) off\b|\bunsub\w*|\bunsusb\w*|\bopt(?:ing)? (?:me )?out\b"
    r"|\bleave me (?:alone|be|in peace)\b|\bshut (?:up|it)\b|\bgo away\b|\bpiss off\b"
    r"|\bfuck off\b|\bbugger off\b|\bget lost\b|\bgive it a rest\b|\bstfu\b"
    r"|\bdo not (?:message|text|ping|contact|write|bother|bug|remind|ask|check in|write to"
    r"|dm|nag|disturb|send me|notify|buzz) (?:me|with me|on me|to me"
    r"|anything)?(?! (?:before|until \d|till \d|so early|at \d|that early))|\b(?:stop|quit"
    r"|cease) (?:messag\w+|text\w+|ping\w+|contact\w+|writ\w+|bother\w+|bugg\w+|remind\w+"
    r"|check\w+|nagg\w+|ask\w+|send\w+|email\w+|talking to me|spam\w+|hassl\w+"
    r"|this service|pester\w+|notify\w+)\b",
    r"\bpause(?: (?:everything|all|it|me|things|this|the bot|until|till|for|please|check"
    r"|my|us|legday|them|the|now|a|while))|^[\W_]*(?:please )?pause(?: please)?[\W_]*$"
    r"|\b(?:mute|snooze|silence) (?:everything |all |yourself |this |it |me |them |you "
    r"|the bot )?(?:for|until|till) (?:a |the |two |2 |\d+ |next |a few |few |one |\d |my "
    r"|i |couple |the next )*(?:weeks?|days|month|fortnight|monday|further notice|am back"
    r"|i am|end of|holiday|while)\b|\bmute (?:everything|all|this|it|the bot|yourself|them"
    r"|please)?[\W_]*$|^[\W_]*(?:stop|/stop|/pause|end|quit everything|stop it all"
    r"|stop all|stop everything|mute|unsub|no more|enough|stop this service)[\W_]*$"
    r"|\b(?:on holiday|on vacation|away|off) (?:until|till|for|next"
    r"|this)\b[^.]{0,30}\b(?:no|stop|quiet|pause|do not)\b|\btake a break from (?:you|this"
    r"|the bot|these)|\bi am done with (?:you|this bot|these|the)"
    r"|\bhold off (?:on (?:the )?)?(?:messages|until|till|for)|\b(?:be|stay|go"
    r"|keep) (?:quiet|silent)\b|\bno (?:more )?messages\b|\bdo not disturb\b"
    r"|\bwe are done\b|\bquit bugging\b|\bkeep quiet\b|\bradio silence\b|\btake me off\b"
    r"|\bstop (?:everything|all of (?:it|this))\b|\bcancel (?:my )?(?:subscription"
    r"|membership)\b|\bstop for (?:a|the|now|\d)|\bstop until\b|\bno longer want (?:to be"
    r"|these|the|any|your)",
)
_START = _any(
    r"\bshoot me a (?:message|text)\b|\b(?:check in|checking in|check-in|checkins?"
    r"|check ?ins?) (?:on|please|again|back|daily)\b|\b(?:ask|message|ping"
    r"|text) (?:me )?(?:again|from now on|the (?:day|morning) after)\b(?! (?:later|in|at"
    r"|tonight|tomorrow|this))|\bi want (?:daily |morning |the )?(?:check ?ins?|reminders"
    r"|pings|messages)\W*$",
    r"\b(?:start|resume|restart|re-?start|begin|turn on|switch on|unmute|un ?pause|enable"
    r"|activate|re-?enable|reactivate|subscribe|re ?subscribe|bring back|sign me up"
    r"|opt (?:me )?(?:back )?in|kick off|continue|want|set up|would like|like|give me|get"
    r"|add|need|send me|back on|i miss|missed|reinstate|set)\b(?: (?:up|back|on|with|the"
    r"|my|your|those|these|for|to|me|in|a|again|daily|doing|sending|getting|morning|have"
    r"|receive|get|some|every|now|now on|please|automatic|weekly"
    rf"|more))* (?:{_PINGS})\b(?! (?:to stop|off|at \d+ instead|time|to be|moved|later"
    r"|earlier|less))",
    r"\b(?:turn|switch|put) (?:the |these |my |all |your )*(?:\w+ )?(?:check ?ins?"
    r"|reminders?|notifications?|messages|pings|alerts|prompts|them|it|this"
    r"|everything) (?:back )?on\b|\b(?:unmute|unpause|un-?pause|un-?mute|resubscribe"
    r"|re-?subscribe|subscribe|sign me up|count me in)\b|\bopt (?:me )?(?:back )?in\b"
    r"|\b(?:start|begin) (?:messaging|texting|pinging|asking|reminding|checking|writing"
    r"|bugging|nagging|sending|the morning|daily|again)\b|^[\W_]*(?:/start|start|resume"
    r"|/resume|start again|restart|continue checking|unpause)[\W_]*$",
    r"\b(?:check in (?:with|on) me|wake me|message me|text me|ping me|remind me|ask me"
    r"|write (?:to )?me|nudge me|check on me|bug me|drop me a (?:line|message)|buzz me"
    r"|send me (?:a )?(?:message|reminder|check ?in|ping))(?: (?:again|please|back"
    r"|about (?:it|this|running|my legs)|how (?:i feel|my legs (?:are|feel))|if i can run"
    r"|whether i can run))*,? (?:every|each|daily|after (?:every|each|leg days?|my leg)"
    r"|in the mornings?|mornings|from (?:now on|tomorrow|next week|monday)|the (?:day"
    r"|morning) after|again\b|on mornings|once a day)|\bi (?:am|will be) back (?:from"
    r"|you can|start|so|please|, )[^.]{0,30}(?:messag|check|remind|ping|again)|\b(?:every"
    r"|each) morning\b[^.]{0,20}\b(?:ask|message|ping|remind|check)|\bcan you (?:check in"
    r"|message me|ping me|remind me) (?:every|each|daily|in the mornings)"
    r"|\bi want (?:you )?to (?:message|check|be asked|be reminded|get asked)"
    r"|\bchecking in again\b|\bback from (?:holiday|vacation|my break"
    r"|leave)\b[^.]{0,30}\b(?:start|resume|go|again|on)|\byou can (?:start|message|check"
    r"|ping|resume)\b",
)
_EVERY = re.compile(
    r"\b(?:every|each|from now on|daily|always|in future|permanently|in general"
    r"|going forward|mornings|as default|default)\b"
)
_SNOOZE = _any(
    r"^\W*(?:too early|so early|its early|bit early)\b(?!.*\b(?:make|change|move|set|\d)\b)",
    r"^\W*(?:(?:i am )?still (?:sleeping|asleep|in bed|waking up)|half asleep|zzz+"
    r"|in (?:\d+|five|ten|fifteen|twenty|thirty|an hour|half an hour)(?: ?(?:min\w*|m|h"
    r"|hours?|hrs?))?|when i (?:get home|am (?:up|awake|home|back|done|free|out of bed)"
    r"|wake up|finish|have time|get (?:up|back))|once i (?:am|have|get) [a-z ]{1,20}"
    r"|after (?:my |the |a )?\w+(?: \w+)?|tomorrow|tmrw|another (?:hour|minute|time)"
    r"|let me (?:wake up|finish|get (?:up|home)|shower|eat|have (?:my "
    r"|a )?coffee)[a-z ]{0,12}|(?:hang|hold) on\b.*|(?:give|gimme) me (?:till|until"
    r"|an? (?:sec|min|minute|moment|bit|hour|while)).*|in (?:the )?(?:shower|bath"
    r"|a meeting|class|traffic|evening|afternoon)(?: now)?|(?:at|on) (?:work|lunch|the bus"
    r"|the train|a call)(?: now| right now)?|no time(?: now| right now)?"
    r"|(?:i am )?(?:driving|busy|working|cooking|commuting|eating)(?: now| right now"
    r"| atm)?)(?: please| pls| thanks| ok)?\W*$",
    r"\bwake up first\b|\bgive me (?:till|until) \w+|\bask (?:me )?(?:when|once)\b"
    r"|\b(?:this|it) can wait\b|\bnot (?:a )?good (?:time|moment)\b|\bwill (?:get"
    r"|come) back to (?:this|you|it)\b|\btell you when\b|\banswer (?:when|later|tonight"
    r"|after)\b",
    r"\bsnooz\w*|\b(?:ask|remind|ping|message|try|check (?:back|again|with me|in with me"
    r"|in again)|text|bug|nudge|poke|prompt|buzz|hit|come|get|write|catch|talk)\b(?: (?:me"
    r"|with me|in|on|to|up|back|at|this|it|again|about it|about this"
    r"|us))* (?:again )?(?:later|tomorrow|in (?:a bit|a while|a few|an hour|half an hour"
    r"|half|\d+|a minute|a min|ten|five|twenty|thirty|two|a couple|the (?:evening"
    r"|afternoon)|one|a sec|15|20)|at \d|after (?:work|lunch|dinner|my|the|school|this"
    r"|breakfast|training|coffee|\d|i)|tonight|this (?:evening|afternoon|arvo)|when (?:i"
    r"|im)|once i|around \d|at (?:lunch|noon|six|five|seven|eight|nine|ten|midday)"
    r"|before (?:bed|lunch|dinner)|soon)\b",
    r"^[\W_]*(?:(?:not (?:now|yet|right now|just now|rn|atm|at the moment|this minute))"
    r"|later|laterz?|maybe later|a bit later|l8r|later (?:please|ok|pls|today|on|mate)"
    r"|in a (?:bit|minute|min|sec|while|mo)|brb|hold on|one (?:sec|second|minute|min"
    r"|moment)|gimme (?:a )?(?:sec|min|minute|moment)|wait|busy|cant talk(?: now)?"
    r"|can not talk(?: now)?|\d+ more min\w*|give me (?:a )?(?:sec|min|minute|moment|bit"
    r"|\d+|an? hour|five|ten|half an hour|twenty).*|five more minutes.*|5 more min\w*.*"
    r"|(?:in )?(?:an|1|one|2|two|half an|\d+) ?(?:hours?|hrs?|h|mins?|minutes?)(?: please"
    r"| later| pls)?|after (?:work|lunch|dinner|breakfast|coffee|the gym|my meeting"
    r"|school)|tonight (?:please|instead)|this evening (?:please|instead)"
    r"|ask (?:me )?again|hang on|soon|another time|not a good time|bad time(?:ing)?"
    r"|some other time|too early|not awake(?: yet)?|hold that thought|i will answer later"
    r"|will (?:do|answer|reply|tell you) (?:it )?later)[\W_]*$",
    r"\b(?:busy|in a meeting|in meetings?|driving|at work|still asleep|still in bed"
    r"|half asleep|just woke up|on a call|on the phone|in class|in traffic|in the shower"
    r"|on the (?:train|bus|tube|road|loo|plane)|about to (?:board|sleep|drive|fly)"
    r"|at the dentist|hands full|with the kids|at the doctor|in a lecture|cooking"
    r"|mid meeting|on my way|at dinner|having dinner)\b[^.]{0,25}\b(?:later|try|ask|again"
    r"|in (?:a|an|\d+|half)|at \d|after|tonight|ping|remind|instead|not now|hour|mins"
    r"|minutes|evening|this afternoon|lunch|tomorrow|back to you|soon|will answer"
    r"|will reply|bit)\b|\b(?:can|could|shall) we do this (?:at|later|in|after|tonight"
    r"|tomorrow|this|another)|\b(?:do|answer|finish|continue|fill) (?:this|it"
    r"|that) (?:in )?(?:later|tonight|after|in an|at|tomorrow|this evening)\b"
    r"|\bnot now\b(?!,? (?:but|can i))|\bnot right now\b|\bbusy (?:now|right now|atm"
    r"|at the moment|today)\b|\bpostpone\b|\bput (?:it|this) off\b|\bremind me (?:later|in"
    r"|at|after|tonight|when|tomorrow)|\b(?:give me|need|gimme) (?:an?|another|\d+|half"
    r"|ten|five|fifteen|twenty|thirty|a few|a couple"
    r"|two)(?: more)? ?(?:an )?(?:of )?(?:hours?|hrs?|mins?|minutes?|h\b|sec|bit|moment"
    r"|while|m\b)\b|\bwill (?:answer|reply|tell you|do (?:it|this|that)|get back to you"
    r"|respond|fill (?:it|this) in) (?:later|tonight|after|in (?:a|an)|when|this|at|once"
    r"|to you|soon)|\bget back to you\b|\bdelay (?:this|it|by)|\bcome back (?:later|in|at"
    r"|tonight|after)|\bsleeping\b.{0,15}\b(?:ask|later)|\bcall me (?:later|back)"
    r"|\btoo early\b.{0,25}\b(?:ask|later|try|again|in|ping)|\bask me after\b"
    r"|\bhalf an hour then\b|\bnot awake yet\b",
)
_UNDO = _any(
    r"\brpe (?:is |was )?wrong\b|^\W*(?:please )?(?:fix|correct|edit|amend"
    r"|correction)\W+(?:it|that|rpe|not|the|was|should|last|my)\b|\bnot \d+ ?(?:min\w*"
    r"|x ?\d+|reps|kg),? (?:it was |but )?\d+|\bshould (?:be|say|read|have been) \d",
    r"^\W*(?:wrong|nope wrong|error|incorrect|not right|that is (?:wrong|incorrect"
    r"|not right)|no,? wrong)\W*$|^\W*(?:no|sorry|oh|wait|nope|ah|actually"
    r"|hang on)?\W*(?:it|that|they) (?:was|were) (?:on |at |only |actually "
    r"|more like )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday"
    r"|last night|this morning|an? \d|rpe|\d+ ?(?:min\w*|am|pm|x|sets)|squats?|lunges?"
    r"|deadlifts?|romanian|front|hack|goblet|reverse|walking|leg press)\b",
    r"\b(?:change|edit|switch|swap|replace|update|set|make) (?:it|that|this|the last one"
    r"|the last log|my last log|the (?:rpe|time|day|date|duration|exercises?)) (?:to|with"
    r"|from|as|for)\b(?!.{0,12}\b(?:am|pm|evening|morning|\d:\d\d)\b)|\b(?:replace|swap"
    r"|change) (?:the )?(?:squats?|lunges?|deadlifts?|rdls?|leg press|step ups?"
    r"|hip thrusts?|leg curls?) (?:with|for|to)\b|\bi said \w+(?: \w+)? but (?:it was"
    r"|i did|i meant|meant)\b|^\W*not (?:the )?(?:\w+ )?(?:squats?|lunges?|deadlifts?"
    r"|rdls?|leg press|step ups?|thrusts?|curls?)\W+(?:it was |but )?(?:\w+ )?(?:squats?"
    r"|lunges?|deadlifts?|rdls?|press|step ups?|thrusts?|curls?|extensions?)",
    r"\b(?:last|that|my) (?:log|entry|session|one) (?:was|is|should)\b[^.]{0,20}\bnot\b"
    r"|\b(?:was|is) not me\b|\b(?:remove|delete|undo|scrap) (?:it|that|this)\W*$"
    r"|\bwas at \d+ ?(?:am|pm)?,? not \d+|\bwrong (?:log|entry|weight|exercise|day|time"
    r"|date|number|one)\b|\bnot \d+ ?(?:am|pm),? (?:it was )?\d+|\b(?:lifted|trained"
    r"|did (?:it|them|legs|squats)) (?:on )?\w+,? not (?:on )?(?:monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|yesterday|today)",
    r"\bundo\b|\bscratch (?:that|the last|it|my last|this)\b|\bscrap (?:that|the last|it"
    r"|my last|this)\b|\bstrike (?:that|the last|it)\b|\brevert\b|\bdisregard (?:that"
    r"|the last|my last)\b|\bignore (?:that|the last|my last|what i (?:just )?(?:said"
    r"|logged))( (?:log|one|entry|message))?|\btake (?:that|it) back\b|\bput it back\b"
    r"|\brewind\b|\broll (?:that |it )?back\b",
    r"\b(?:delete|remove|cancel|erase|drop|void|bin|ditch|wipe|clear|get rid of|kill"
    r"|trash) (?:the |my |that |this )?(?:(?:last|latest|previous|most recent|yesterdays?"
    r"|todays?|duplicate|wrong|second|first|extra|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday)s? )*(?:leg ?day |workout |gym |squats? |lift |lunges? "
    r"|deadlifts? )?(?:log|entry|one|session|leg ?day|record|workout|thing|squats?|lunges?"
    r"|deadlifts?|that|duplicate|from (?:yesterday|today)|i (?:just )?(?:logged|added"
    r"|entered|made|did))\b",
    r"\b(?:fix|correct|edit|change|amend|update|adjust|modify|correction|mend|redo|alter"
    r"|revise)\b[ :,]*(?:to |on |for |in |of )*(?:the |my |that |this )*(?:(?:last|latest"
    r"|previous|most recent|yesterdays?|todays?|mondays?|tuesdays?|wednesdays?|thursdays?"
    r"|fridays?|saturdays?|sundays?)s? )*(?:\w+ )?(?:log|logs|entry|one|session|leg ?day"
    r"|record|workout|rpe|soreness|exercises?|duration|lift|squats?|sets|effort|date"
    r"|time of|what i (?:logged|said|put))\b(?! (?:check|to my goal))",
    r"^\W*(?:please |can you |pls )?(?:fix|correct|edit|amend) (?:that|it)\b"
    r"|\bcorrection\b|\b(?:i )?meant\b(?! (?:to (?:run|go)|it|is|by|for|well|that (?:i"
    r"|my)))|^\W*(?:sorry |no |oops |wait |ah )*i mean(?:t)? |\b(?:typo|mistake|my bad"
    r"|(?<!again )oops|whoops|woops|oopsie|wrong (?:day|date|button|exercise|number|rpe"
    r"|one|time|entry|log|exercises|weight)|mis ?typed|mis ?logged|mis ?clicked"
    r"|fat fingered|entered (?:it |that )?wrong|logged (?:it |that |the )?(?:wrong|twice"
    r"|by (?:mistake|accident))|accidentally (?:logged|sent|added|entered|hit|tapped|put"
    r"|said)|by (?:mistake|accident)|logged twice|double logged)\b|\b(?:was|were|it was"
    r"|is) not (?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|squats?|deadlifts?|lunges?|rpe|leg press|this morning|last night|an? rpe"
    r"|\d+ ?min\w*|\d+)\b[^.]{0,25}\b(?:it was|was|but|its|actually|,)|\b(?:not"
    r"|nt) (?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|this morning|last night),? (?:it was |was |but |actually )+|\bshould (?:be"
    r"|have been|say|read) (?:rpe|a |an |yesterday|today|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|\d|romanian|front|squats?|lunges?|sumo|last night"
    r"|this morning|bulgarian|leg|hip|reverse|walking|deadlift|goblet|hack|step|noon)"
    r"|\bactually (?:it was|that was|was|rpe|they were|the rpe|i did)\b|\b(?:rpe"
    r"|it) was (?:actually |really |more like )?(?:a )?\w+,? not (?:a |an )?\w+"
    r"|\brpe \w+ not \w+|\b\w+ not \w+ (?:for|on|in) (?:the |my |that )?(?:last|previous"
    r"|log|rpe)|\bthat (?:was|is) wrong\b|\bthat (?:log|entry|one) (?:was|is) (?:wrong|not"
    r"|a)|\b(?:last|that|my|the) (?:log|entry) (?:was|is) (?:wrong|incorrect|off|not)"
    r"|\bdid not (?:actually )?do (?:leg ?day|legs|that|those|them|it"
    r"|any)\b.{0,20}(?:remove|delete|log|sorry|yesterday)?|\bi never did (?:that|those"
    r"|the)\b|\bmake (?:that|it) (?:rpe|an? (?:rpe )?\d|\d+ ?min\w*|yesterday|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday|last night|this morning"
    r"|\d+ minutes|front|squats?|lunges?|romanian|\d)\b(?!.{0,10}(?:am|pm))"
    r"|\bnot \d+ (?:minutes|mins|min),? ?(?:it was |but |more like )?\d+",
)
_UNITS = (
    r"(?:kilomet\w+|km|kms|miles|metric|imperial|kg|kgs|kilos|pounds|lbs|celsius|fahrenheit"
    r"|24 ?h(?:our)?|12 ?h(?:our)?|units?)"
)
_LANGUAGES = (
    r"(?:english|german|deutsch|spanish|espanol|french|francais|italian|italiano|portuguese"
    r"|portugues|dutch|polish|polski|russian|swedish|danish|norwegian|finnish|czech|turkish"
    r"|japanese|chinese|korean|arabic|hindi|greek|hungarian|romanian|catalan|welsh|nederlands"
    r"|language)"
)
_SETTINGS = _any(
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
    rf"|\buse {_UNITS}\b|\b(?:in|to|show|prefer|want|speak|into|with) {_UNITS}\b(?=\W*$"
    r"| (?:please|not|instead|from now|only|pls|for|rather|thanks|everywhere|now))"
    r"|\b(?:switch|change|talk|speak|write|answer|reply|respond|prefer|habla|hablas|sprich"
    r"|parle|parla|text|message) (?:to |in |me in |to me in |back in |with me in |it to "
    rf"|auf |en |into |everything to )*{_LANGUAGES}\b|\bauf deutsch\b|\ben (?:espanol"
    rf"|francais)\b|\b(?:in|auf|en) {_LANGUAGES} (?:please|pls|bitte|por favor)\b"
    r"|^[\W_]*(?:metric|imperial|kilometers|kilometres|miles|kg|deutsch|espanol)(?: please"
    rf"| pls)?[\W_]*$|\bcan you (?:speak|do|talk|write in|reply in) {_LANGUAGES}\b"
    rf"|\b{_LANGUAGES} (?:please|pls|bitte|por favor)\W*$|\bi think in {_UNITS}"
    rf"|\b{_UNITS} (?:not|instead of|rather than|over) {_UNITS}|\bday (?:starts|ends"
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
_HELP = _any(
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
_HISTORY = _any(
    r"^\W*(?:show|see|view|get|open)(?: me)? (?:my |the |all )?(?:january|february|march"
    r"|april|may|june|july|august|september|october|november|december|week|month|year|log"
    r"|logs|diary|list|last \w+|yesterday|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday)\b",
    r"^\W*(?:my )?(?:logs?|verdicts?|entries|sessions|history|past (?:week|month|days)"
    r"|last (?:week|month)|trends?|chart|graph|stats|numbers|streak|records?|results|diary"
    r"|log ?book)(?: please| pls)?\W*$|\b(?:yesterdays?|last weeks?|mondays?|tuesdays?"
    r"|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|previous|last) (?:verdict"
    r"|answer|answers|score|log|result|entry|check ?in)\b(?! (?:was|is|should) (?:wrong"
    r"|not|at|on))|\bwhat was (?:yesterdays?|the last|last|my)\b|\bover (?:the )?(?:last"
    r"|past) (?:\d+|few|couple|week|month|two|three)\b|\bthis (?:month|week)s? (?:soreness"
    r"|leg days|logs?|numbers|stats|so far)\b|\bsince (?:january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\b[^.]{0,20}\?"
    r"|\bam i (?:getting|recovering) (?:better|faster|less|more)\b|\bhow (?:am i"
    r"|have i been) (?:doing|recovering|trending|progressing)\b",
    r"\b(?:history|stats|statistics|charts?|graphs?|trends?|summary|recap|overview"
    r"|dashboard|timeline|streak|progress(?! pic)|records\b|/history|my logs?|the logs?"
    r"|logbook|past (?:entries|logs|leg days|sessions|verdicts|answers|weeks?)"
    r"|previous (?:entries|logs|leg days|sessions|verdicts?|answers|leg day)|old (?:logs"
    r"|entries)|diary)\b(?!.{0,12}\b(?:of (?:running|marathon|squat|knee|injur))\b)",
    r"\bwhat (?:did|have|was|were) (?:i|you|my|the)\b[^.?!]{0,30}\b(?:log|logged|do|done"
    r"|say|said|tell|told|last|score|scored|soreness|train|trained|lift|lifted|recommend"
    r"|squat|record|recorded|answer|answered|enter|entered|verdict|average|report|reported"
    r"|best|worst|rpe|numbers?|sleep|feeling|feel|decide|suggest|put|write|rate)\b"
    r"|\bwhen (?:did i|was my|was the|was|have i)\b[^.?!]{0,30}\b(?:last|squat|train|legs?"
    r"|leg ?day|lift|deadlift|run|log|did|trained|session|lunge|did legs)\b|\bhow (?:many"
    r"|often) (?:times|leg days|sessions|legs?|runs|days|workouts|squat\w*|did|have"
    r"|do i (?:train|do|log))\b(?!.{0,20}\b(?:should|need|per week should|a week should"
    r"|is (?:ok|best))\b)(?! .{0,10}should)|\bshow (?:me )?(?:my |the |all |last |past "
    r"|previous |what |how |everything |this |mondays?|soreness|leg|recent|a |verdicts?"
    r"|every )|\b(?:my|the|last|average|mean|avg) (?:average |last |past |recent |logged "
    r"|previous |best |worst |overall )*(?:soreness|rpe|leg days?|sessions?|verdicts?"
    r"|scores?|readiness|workouts?|entries|check ?ins?|sleep)(?: \w+)? (?:this|last|over"
    r"|for|in|since|past|from|so far|history|chart|graph|list|trend|numbers|scores?|lately"
    r"|stats|each|per|again)\b|\blast (?:\d+|few|couple|ten|five|three|two|seven|month"
    r"|weeks?)(?: of)?(?: my)? (?:weeks?|days?|months?|logs?|entries|sessions?|leg ?days?"
    r"|verdicts?|answers|check ?ins?|workouts?)\b(?!.{0,14}\b(?:off|ago)\b)"
    r"|\blist (?:of )?(?:my |all |the )?(?:past |last |previous )?(?:leg ?days?|sessions?"
    r"|logs?|entries|workouts?|verdicts?)|\bhow (?:was|has|have|did) (?:my|i) (?:soreness"
    r"|week|month|legs? (?:been|do)|training|sleep|recovery|been doing|do|done|progress\w*"
    r"|score)\b|\bplot\b|\bvisuali[sz]e\b|\bpicture of my\b|\bcompare (?:my|this|last)\b"
    r"|\blook (?:back|up)\b|\bdid i (?:log|do|squat|train|run|already log|lift|tell"
    r"|record)\b|\bhave i (?:logged|done|trained|squatted|run|already logged)\b"
    r"|\bmy last (?:leg ?day|session|workout|verdict|log|entry|entries|logs"
    r"|check ?in)(?: \w+)?\W*$|\bwhat you (?:told|said)|\bwhich (?:days?|times?) (?:did i"
    r"|have i)|\bhow (?:sore|tired|bad|fresh|recovered|wrecked) was i\b|\bwas i (?:a |an "
    r"|at )?\d|\bhow (?:sore|tired) did i|\bweekly (?:report|summary|review|recap)"
    r"|\bmonth(?:ly)? (?:report|summary|review|recap|in review)|\b(?:pull|bring) up (?:my"
    r"|the|last)|\bremind me what (?:i|you|my)\b|\bwhat (?:was|is) my (?:last|previous"
    r"|average|highest|lowest|longest|streak|record|best|worst|most|latest)\b"
    r"|\blast (?:time|week|month|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)s? (?:answers?|verdicts?|log|entry|score|numbers|soreness|result)\b",
)
_VERDICT = (
    r"(?:verdict|decision|answer|score|call|result|recommendation|advice|rating|that|this|no"
    r"|yes|ruling|conclusion|rest day|walk|plan|number|points?|it|grade|cap|rule|rung"
    r"|reason\w*|logic|reasoning|outcome|red|amber|green)"
)
_WHY = _any(
    r"\bdeciding factor\b|\bwhy does it say\b|\b(?:what|which"
    r"|on what)\b[^.?!]{0,14}\bdo you base\b|\bwhat (?:swung|sealed|settled) it\b"
    r"|\bwhat was (?:it|the problem|the issue|the (?:main|real|biggest) \w+)\b|\bhow (?:is"
    r"|was) (?:my|the|that|this) (?:score|verdict|number|answer)\b|\bwhy (?:that|this|the"
    r"|such|so) \w+\W*$|\bwhy (?:did|do|would|are|were) (?:you|u|it)\b|\byou (?:said|told"
    r"|say|gave)\b[^.?!]{0,25}\bwhy\b",
    r"\bwhy\W*$|^\W*(?:so |but |and |ok )?why\b(?! (?:do|does|are|is|did|am|would|should"
    r"|has|have) (?:i |my |the |it |we |people |you |your |squat|run|leg|muscle|doms|sore"
    r"|protein|sleep|knee|lung|eccentric|\w+ing))[^.?!]{0,25}\?*\W*$|\bwhy is (?:it"
    r"|the answer|that|this|your answer) (?:always |still |only |a )?(?:no|not|rest|walk"
    r"|yes|so (?:low|strict))\b|\bwhat tipped\b|\bbase (?:this|that|it) on\b|^\W*justify\b"
    r"|\bis (?:it|that|this) (?:because|due to|down to) (?:of )?(?:my|the|i)\b|\b(?:too|so"
    r"|very|pretty|seems?|bit|kind of|that is) (?:harsh|strict|cautious)\b|\bi (?:only"
    r"|just) said\b|\bwhat (?:did i|in my answers|part of)\b[^.?!]{0,20}\b(?:wrong|cause"
    r"|do|trigger)|\bwhere did you get\b|\bwhat is (?:behind|driving)\b|\bwhich (?:rule"
    r"|answer|reason)\b[^.?!]{0,16}\?*\W*$|\bthe reason\w*\W*$|\breasons? (?:pls"
    r"|please)?\W*$",
    r"\bexplain\W*$|\bchange your mind\b|^[\W_]*(?:but |and |ok |so |um |hmm |wait "
    r"|yeah but |no but |lol |seriously |erm )*(?:why|y tho|how come|says who|who says"
    r"|reason|reasons|reasons\?|because|based on what|on what basis|why so|why tho|how so"
    r"|explain|elaborate|/why|but why|go on why|for what reason|wtf why|and why|why though"
    r"|why exactly|what makes you (?:say|think)(?: (?:that|so))?|says what"
    r"|according to (?:who|what)|evidence|proof|source|sources|citation needed"
    r"|how did you (?:get|work|reach)[^.]*)[\W_]*(?:please|tho|though|exactly|not|no|that"
    r"|is that|lol|ffs|so|then)?[\W_]*$",
    r"\b(?:why|how come|y)\b(?: (?:the|a|an|did|do|does|are|is|was|would|were|have|has|am"
    r"|so|such|only|just|not|you|it|that|this|i|me|be|being|getting|got|my|exactly"
    r"|on earth|tf|the hell|the fuck|always|still|suddenly|all|u|your|no|my)){0,6} (?:no"
    rf"|not|walk\w*|rest\w*|easy\b|{_VERDICT}|can not (?:i|we)? ?(?:run|jog|go)|only \d+"
    r"|just \d+|\d+ ?min\w*|say\w*|said|tell\w*|told|let\w*|allow\w*|block\w*|stop\w*"
    r"|recommend\w*|suggest\w*|decid\w*|given|give|gave|strict|cautious|harsh|forbid\w*"
    r"|ban\w*|low|lower|against|cross ?train\w*|bike|swim|deny|denied|refus\w+|mean|red"
    r"|amber|specialist|doctor|wait|until|till|tomorrow|6 hours|six hours|run ?-?walk"
    r"|walk ?-?run|3:2|5:1|warn\w*|think|capped|cap|hold\w*|emergency|hospital|see a|yes"
    r"|changed?)\b",
    r"\b(?:justify|explain|defend|elaborate on|back up|clarify|break down|walk me through"
    r"|expand on|unpack|show me (?:the )?(?:reason\w*|why|working|rules?"
    r"|maths?))\b[^.?!]{0,22}\b(?:verdict|decision|answer|score|call|recommendation"
    r"|reason\w*|that|this|it|no|yes|advice|yourself|why|result|rule|rating|cap|your"
    r"|working|number|how you|the walk|the rest)\b|\bwhich (?:of (?:my|the) )?(?:answers?"
    r"|rules?|inputs?|things?|numbers?|facts?|bit|part|factor|one"
    r"|question)s?\b[^.?!]{0,30}\b(?:no|made|decided|fired|caused|stopp\w+|rul\w+|tipped"
    r"|counted|cost|blocked|dragged|said|verdict|against|lowered|swung|hurt|killed"
    r"|triggered|applied|yes|broke|is it|was it|did it|pushed|got me|matter\w*|sank"
    r"|used)\b|\bwhat rules?\b(?! of)|\bwhat(?: is)? (?:that|this|it)(?: is)? based on\b"
    r"|\bwho (?:decided|decides|told you|said)\b|\bwhat(?:'s| is| was| are)? (?:the "
    r"|your )?(?:reason\w*|rationale|logic|basis|justification|thinking|evidence|source"
    r"|grounds|science)\b(?: (?:for|behind|here|there|to|of|on))?(?: (?:that|this|the|it"
    r"|here|your|saying|no|a))*|\bwhat (?:made|makes|led|caused|pushed|drove|tipped|rule"
    r"|rules|did|triggered|counted|cost|stopp?ed|swung|decided|brought"
    r"|changed)\b[^.?!]{0,16}\b(?:you|it|that|the|me|this)\b[^.?!]{0,22}\b(?:say|said"
    r"|decide|no|yes|verdict|score|red|think|call|rest|walk|choose|tell|go with|against"
    r"|low|answer|fire\w*|base|come|mind|from|stop|points?|down|recommend|so)\b"
    r"|\bhow did you (?:get|come|arrive|decide|reach|work|calculate|figure|conclude|land"
    r"|end up|score|know)\b|\bon what (?:basis|grounds)\b|\bbased on what\b|\bwho says\b"
    r"|\bsays who\b|\bhow come\b(?! (?:my|the|doms|legs|i am|i feel|squats|lunges))"
    r"|\bwhat(?:'s| is) wrong with (?:me )?running (?:today|now)\b|\bwhere does (?:that"
    r"|the|this) (?:number|score|\d+|verdict|answer|come)|\bgive me (?:the |your "
    r"|a )?(?:reasons?|reasoning|logic|rule|why)\b|\byour reason\w*\b|\breason(?:s"
    r"|ing)? (?:for|behind|please|pls|why)\b|\bi (?:disagree|do not agree"
    r"|think you are wrong|do not buy)\b|\byou are (?:being )?(?:too|over\w*"
    r"|way too) (?:strict|cautious|careful|soft|harsh)|\bexplain (?:why|how|the|that|your"
    r"|yourself|this|please)\b(?! (?:doms|interference|glycogen))|\bthat makes no sense\b"
    r"|\bhow is that (?:a no|possible|a rest|not|fair)\b|\bwhat did i (?:say|answer"
    r"|do) (?:wrong|to get|that)|\bdefend\b|\bwhat would (?:make|change|turn|flip) (?:it"
    r"|that|this|your)",
)
_HOURS_RULE = re.compile(
    r"\bwhy (?:6|six) hours\b|\bthe \w+ hours? rule\b|\bhow (?:you|this|it) works?\b"
)
_ALWAYS_NO = re.compile(r"\b(?:always|still) (?:a )?no\b")
_WHY_TOPIC = re.compile(
    r"\bwhy (?:do|does|is|are|am|would|should|did|has|have|can not)\b(?: (?:i|my|the|it|we"
    r"|people|you|your|one|runners|lifters|a|both|both my))*(?: (?:always|only|still"
    r"|sometimes|even|often|never|get))* (?:legs?|quads?|hamstrings?|calves|muscles?|doms"
    r"|soreness|leg ?days?|squats?|lunges?|deadlifts?|running|runners|lifting|sore|ache"
    r"|hurt|tired|stiff|shak\w+|jelly|feel|get|knees?|body|sleep|glycogen|eccentric"
    r"|second day|day two|day 2|downhill|stairs|cramp\w*|it (?:hurt|take|worse|harder"
    r"|always)|heavy|hungry|slower|weak|worse|squatting|recovery|strength|protein|foam"
    r"|rolling|carbs|lactic|hips?|glutes?|cardio|walking|warm\w*|easy runs?|concurrent"
    r"|interference|so (?:sore|tired|hungry|stiff|hard)|everyone|so|leg|bulgarian|rdl"
    r"|people|it|hard|slow|after)\b"
)
_MID_RUN = _any(
    r"\bthis (?:run|jog) (?:feels|is|was going|sucks|hurts)\b|\b(?:i )?(?:started"
    r"|began) (?:the|my|this) (?:run|jog)\b|\bon my (?:easy|long|tempo|recovery|morning"
    r"|evening|lunch|usual) (?:run|jog)\b(?![^.]*\b(?:yesterday|tomorrow|last)\b)"
    r"|\b\d+ ?(?:km?|miles?|min\w*) (?:from home|from the car|out|gone|done|deep"
    r"|down)\b(?! (?:to|of bed))|\blegs (?:will not|do not) turn over\b|\bfirst (?:km|mile"
    r"|lap|few minutes|bit)\b(?![^.]*\b(?:tomorrow|yesterday)\b)",
    r"^\W*(?:bail|walk|turn back|keep going|carry on|push on|go on|continue"
    r"|slow down)\?+\W*$|\b(?:out|off) (?:for|on) (?:my|a|the) (?:\w+ )?(?:run"
    r"|jog)\b(?=[^?]*\b(?:now|feel\w*|legs|knee|still|heavy|stop|hurts?)\b)"
    r"|\b\d+ of (?:my |the )?\d+ (?:done|reps|in|laps|min\w*|k|km|miles)\b|\b(?:first"
    r"|second|third|last) (?:km|mile|lap|k|kilomet\w+|10 min\w*|ten min\w*"
    r"|half)\b[^.?!]{0,20}\b(?:was|felt|is|awful|rough|ok|fine|hard|horrible|better"
    r"|easy)\b|\bin the middle of (?:my|a|the) (?:run|jog|intervals|tempo)\b|\b(?:getting"
    r"|feels?|feeling) (?:better|worse|easier|heavier|looser|tighter|sharper) (?:as i go"
    r"|each|every|by the|with every|the further)\b|\bwhile (?:i am )?(?:running"
    r"|jogging)\b(?=[^?]*\b(?:now|right now|help|stop|rn)\b)|\b(?:pulled over|stopped at"
    r"|had to stop|walking now|walk break|walking it)\b(?=[^.]*\b(?:km|k|mile|run|min"
    r"|go on|carry on|continue|again|home|now|\?)\b)",
    r"\bmid ?-?(?:run|jog|race|interval|tempo|workout run|session run|5k|10k|rep|long run"
    r"|parkrun)\b|\b(?:out|am|im|still|currently|actually|literally|here|already"
    r"|already out|while|i am|me) (?:out |still |currently |here |already |literally "
    r"|actually |just |now )*(?:running|jogging|on (?:a|my|the|this) (?:\w+ )?(?:run|jog"
    r"|trail|tempo|5k|10k|treadmill|track|hills?|long run))\b(?! (?:a temp|on (?:empty"
    r"|fumes|no|3|4|5|\d)|late|low|out of|a fever|after|again|tomorrow|today|tonight|later"
    r"|shoes|at \d ?pm|yesterday|club|this (?:weekend|evening)|a (?:marathon|race|half|5k"
    r"|10k) (?:on|in|next|tomorrow)|more|for|every|\d+ times|twice|three|every|first"
    r"|before|coach|plan|errands|a business|in \w+ (?:days|weeks)|(?:the|my) (?:bath"
    r"|dishwasher|company|show)))|\bon (?:my|the|a|this) (?:\w+ )?(?:run|jog) (?:now"
    r"|right now|rn|atm|at the moment|as we speak|currently)\b|\bout on (?:my|a"
    r"|the) (?:\w+ )?(?:run|jog|trail|5k|10k|tempo|long run|road)\b|\b(?:running"
    r"|jogging) (?:right now|rn|now|atm|at the moment|as we speak|as i type|currently"
    r"|while typing|here)\b(?!.{0,5}\bok\b)|\bon the (?:treadmill|tready|dreadmill|mill"
    r"|track)(?: (?:now|right now|rn|atm))?(?=\b(?!.{0,4}\b(?:tonight|later|tomorrow"
    r"|instead|after|ok|first|today)\b))",
    r"\b(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty"
    r"|half a?|a|couple|few|couple of|first) ?(?:min\w*|miles?|mi|km?|ks|kms|k|kilomet\w+"
    r"|laps?|reps?|intervals?|blocks?|hours?|metres|meters|m"
    r"|hundred)? (?:in\b(?! (?:the (?:gym|morning|evening|bank|bag)|my (?:sleep|bed)"
    r"|a (?:row|week|day|month)|total|general|\d+ (?:hours|days|weeks)|bed|between|20\d\d"
    r"|quads?|hamstrings?|glutes?|calves|legs?))(?! (?:my|the) (?:quads?|legs?|glutes?"
    r"|ham\w*|calves|knee))|into (?:my|the|a|this|it|it now|\w+ ?(?:run|miles|k|jog|tempo"
    r"|intervals|min\w*|x))|to go\b(?! (?:until|till|before|to bed))|done,? \d+ (?:left"
    r"|to go)|left (?:to go|of (?:my|the|this)|to (?:run|do)))|\bhalf ?way (?:through|thru"
    r"|in|round|around|there|home|into|of|done|point|up|and|now|on)?\b(?! (?:decent"
    r"|through (?:the|my) (?:week|workout|session|leg|squats|day|plan|block)|to \w+"
    r"|between))|\b\bk ?\d+\b(?=,| and|\.|;)|\b\d+ ?k (?:left|to go|down)\b"
    r"|\bon this (?:hill|climb|loop|lap|run)\b|\bnearly home\b|\bslowed down\b|\b(?:go on"
    r"|carry on|continue) with (?:the|my) (?:tempo|run|intervals|plan)|\b(?:km|mile|k|lap"
    r"|rep|kilomet\w+|interval|minute|set) (?:\d+|one|two|three|four|five|six)\b(?: (?:of"
    r"|now|here|and|,|is|legs|feel\w*|out of)|,|\.|:|;|\?|\W*$)"
    r"|\bat (?:the )?(?:\d+(?:\.\d+)? ?(?:k|km|miles?|mi)|halfway|half way|turnaround"
    r"|mile \d+|km \d+)\b(?! (?:pace|race|tonight|tomorrow|on))|\b(?:stopped|standing"
    r"|paused|waiting|stood) at (?:a |the )?(?:lights?|traffic|crossing|bench|corner|kerb"
    r"|curb)|\b(?:last|next|final|first|second|third|fourth) (?:km|mile|lap|rep|interval|k"
    r"|kilometer|kilometre)\b(?: (?:now|to go|of|is|was|legs|feels?|hurts|just|,))",
    r"\b(?:should i|do i|can i|shall i|gonna|going to|or|time to|want to|ok to|need to"
    r"|wanna|might|have to|must i|better|i)\b[^.?!]{0,14}\b(?:keep (?:going|running|moving"
    r"|jogging|on|at it|pushing)|carry on|push (?:on|through)|turn (?:around|back|round)"
    r"|bail|call it(?: a day| here| quits)?|finish (?:it|this|the (?:run|lap|rep|last"
    r"|set of|loop|session|5k|10k|\d+)|off|my (?:run|lap|5k|10k|loop|\d+))|pack it in"
    r"|cut it short|stop (?:now|here|or|running|and walk|the run|early)|walk (?:home|back"
    r"|the rest|it in|it home|from here|now)|head (?:home|back)|call (?:someone|an uber"
    r"|a cab|a taxi)|plough on|press on|continue|drop out|abort the run|slow down"
    r"|quit (?:now|here)|dnf|limp home|grind it out|tough it out|ease off|keep pace"
    r"|get a lift)\b(?! (?:training|lifting|with (?:the|my) (?:plan|program|training)"
    r"|my plan|tomorrow|today|this (?:week|block)|later|a program))|^[\W_]*(?:keep going"
    r"|carry on|turn (?:around|back)|bail|push on|keep running|stop or (?:go|keep going"
    r"|continue|carry on|push)|stop running|continue or stop|walk or (?:keep|push)\w*)\b"
    r"|\b(?:keep going|carry on|turn around|turn back|push on|bail out|stop or (?:go|keep"
    r"|push|continue|carry)|stop here|stop now|keep running|bail|walk home|walk the rest"
    r"|finish or|finish it)\?|\bjust started (?:running|jogging|out)\b(?! (?:this|last"
    r"|again|a|in|as))|\b(?:just )?(?:started|set off on|began|begun|setting off) (?:my"
    r"|the|a) (?:\w+ )?(?:run|jog|5k|10k|tempo)\b|\bwarm ?-?up (?:jog|lap|mile|km"
    r"|run)?(?: \w+)? (?:done|feels?|felt|was)\b[^.]{0,40}(?:keep|go|stop|continue|push)"
    r"|\b(?:pace|form|stride|cadence|breathing)\b[^.]{0,20}\b(?:falling apart|sloppy|gone"
    r"|going|collapsing|dropping|slipping|breaking|shot|all over|ugly|messy|ragged|fading"
    r"|in pieces|rubbish|trash|slapping)\b|\bgut ?-?check\b|/gut|\b(?:my"
    r"|the) run (?:right now|is going|so far|feels|feeling)\b|\bloosen\w* up (?:now|a bit"
    r"|after|nicely|as)\b|\bwarming up or\b|\b(?:during|in) (?:this|my current) run\b"
    r"|\brunning (?:now|rn)\b|\bstill (?:running|going|jogging|moving|out)\b|\bas i (?:run"
    r"|jog)\b|\bmid ?way\b|\bpaus(?:ed|ing) (?:my|the) (?:run|watch|garmin|strava)"
    r"|\bout (?:here|there) (?:running|jogging|on)\b|\bon the move\b|\b(?:garmin|strava"
    r"|watch) says (?:\d|km|mile)",
)
_STOP_ASKED = re.compile(
    r"^\W*(?:do i |should i |shall i )?(?:stop|bail|quit)(?: now| here| or (?:keep going"
    r"|go on|carry on))? ?\?+\W*$"
)
_MID_RUN_NOT = re.compile(
    r"\b(?:can|could|should|may) i (?:go |do |still )?(?:run|jog|go)\b(?! (?:on|it in"
    r"|through|home))|\byesterday\b|\b(?:tomorrow|later|tonight|this evening)\b"
    r"|\bplan\w*\b|\b(?:before|after) (?:my|the|a) run\b|\b(?:log|logged|reminders?"
    r"|messages?)\b|\bshould (?:i|you) (?:run|lift) (?:first|before)|\bmonday|\bfirst\b"
)
_MID_RUN_SURE = re.compile(
    r"\bmid ?-?(?:run|jog|tempo|race|interval)\b|\b(?:out|on) (?:on )?(?:my|a|the) (?:run"
    r"|jog|treadmill)\b|\b(?:min\w*|km?|miles?) in\b|\bhalf ?way (?:through|thru|in|round)"
    r"|\bout (?:running|jogging)\b|\bkeep going\b|\bright now on\b|\bturn (?:around"
    r"|back)\b|\bstill out\b|\brunning right now\b"
)
_ORDER = _any(
    r"\b(?:squats?|legs?|lift\w*|gym|weights|leg day)\b[^.?!;]{0,18}\b(?:morning|am|noon"
    r"|lunch)\b[^.?!;]{0,8}\b(?:run|track|jog|intervals|tempo|cardio|5k|10k|parkrun"
    r"|race)\b[^.?!;]{0,8}\b(?:night|evening|pm|afternoon)\b|\bwhat (?:goes|comes"
    r"|should go|should come|do i do|is best|is better) (?:first|last)\b",
    r"\b(?:mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday)\b[^.!;]{0,22}\b(?:legs?|lift|squats|gym|weights"
    r"|leg day) (?:when|which|what|on\b|mon|tue|tues|wed|thu|thurs|fri|sat|sun|\?)"
    r"|\b(?:legs?|leg day|lift|squats|gym|weights) (?:on )?(?:mon|tue|tues|wed|weds|thu"
    r"|thurs|fri|sat|sun)[a-z]*,? (?:and )?(?:then )?(?:run|long run|intervals|tempo|jog"
    r"|hills|race) (?:on )?(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)|\b(?:morning|am"
    r"|lunch)\b,? (?:and |then )?(?:legs|lift|squats|gym|weights|leg day) (?:in the "
    r"|at )?(?:evening|pm|night|afternoon|lunch)\b|\bhow far apart\b|\b(?:cardio|run"
    r"|running|legs|lifting|weights|squats) (?:be |go |come )?(?:last(?=\W*$|\?| or)"
    r"|at the end|second(?=\W*$|\?| or))\b|\b(?:treadmill|run|running|cardio|jog|weights"
    r"|legs|squats|lifting) before (?:weights|lifting|legs|squats|leg day|the gym|gym"
    r"|cardio|running|a run|the run|deadlifts)\b",
    r"\b(?:lift|lifting|weights?|legs?|leg day|squats?|gym|strength(?: work| training)?"
    r"|deadlifts?) (?:straight |right )?after (?:a |my |the |an )?(?:easy |long |hard "
    r"|short |morning )?(?:run|running|jog|cardio|5k|10k|treadmill|intervals|tempo)\b",
    r"\b(?:run|jog|cardio|intervals|tempo)\b(?: \w+)? (?:in the |at |early )?(?:morning|am"
    r"|lunch|evening|pm|night)\b[^.?!]{0,14}\b(?:lift|legs|squat\w*|gym|weights"
    r"|strength)\b|\b(?:lift|legs|squat\w*|gym|weights)\b(?: \w+)? (?:in the "
    r"|at )?(?:morning|am|lunch|evening|pm|night)\b[^.?!]{0,14}\b(?:run|jog|cardio"
    r"|intervals|tempo) (?:in the |at )?(?:morning|am|lunch|evening|pm|night)\b",
    r"\b(?:ok|okay|can|should|bad|good|fine|safe|run|jog|tempo|intervals|smart|wise"
    r"|dumb)\b[^.?!]{0,30}\b(?:day|night|evening|morning) before (?:my |the "
    r"|a )?(?:leg ?day|legs|squats?|deadlifts?|lifting|heavy|lower)\b",
    r"\b(?:run|runs|running|jog|jogging|cardio|treadmill|\d+k|lift|lifting|weights?|legs?"
    r"|leg day|squats?|squatting|gym|strength|intervals|easy run|tempo|long run|deadlifts?"
    r"|speed ?work|bike|sprints|hills|the run|strength (?:work|training)|conditioning"
    r"|miles) (?:before|after|then|or|first or|b4|prior to|ahead of|followed by|and then"
    r"|straight after|right after|right before|come before|come after|go before|go after"
    r"|vs|versus|straight before)(?: (?:the|my|a|doing|i|an|do|to do|going|to|straight"
    r"|or after|or before|and after|vs after)){0,3} (?:run|runs|running|jog|jogging|cardio"
    r"|treadmill|\d+k|lift|lifting|lifts|weights?|legs?|leg day|squats?|squatting|gym"
    r"|strength|intervals|easy run|tempo|long run|deadlifts?|speed ?work|sprints|hills"
    r"|the gym|lunges|5k|conditioning|miles) ?(?:\?|first|or|on the same|same day|better"
    r"|best|if|to|for|when|which|in|session|\W*$)",
    r"\b(?:run|runs|running|jog|cardio|lift|lifting|weights?|legs?|squats?|gym|strength"
    r"|intervals|tempo|5k|10k|treadmill|speed ?work|miles|easy run|hills|conditioning"
    r"|deadlifts?|run or lift|lift or run|which one|which|it|that) (?:come |go |goes |be "
    r"|done |should go |should come |should be |comes |to go |is )?(?:first"
    r"|1st)\b(?! (?:time|thing|week|day|leg|run|session|mile|km|5k|10k|marathon|rep|set"
    r"|lap|half|since|in))|\bfirst\b[^.?!]{0,14}\b(?:run or|lift or|cardio or|legs or"
    r"|weights or|squats or|gym or)|\b(?:before or after|after or before|before/after"
    r"|before vs\.? after|before instead of after|before rather than after)\b|\b(?:same"
    r"|one) (?:day|session)\b|\b(?:double|two a) days?\b|\bam (?:run|lift|legs"
    r"|squats)\b[^.?!]{0,16}\bpm (?:run|lift|legs|squats|session)\b|\brun am\b|\blift pm\b"
    r"|\bmorning run\b[^.?!]{0,20}\b(?:evening|night|pm) (?:lift|legs|weights|squats|gym"
    r"|leg)|\b(?:order|sequence|sequencing)\b(?! (?:food|pizza|shoes|takeaway|a|some|new"
    r"|in|the|lunch|dinner|kebab|more))|\bin what order\b|\bwhich (?:order|way round"
    r"|way around|one (?:do i|should i|comes?|goes?|to|first)|comes?|goes?|do i (?:do"
    r"|start)|should i (?:do|start)|to do)\b|\bwhat (?:comes|goes|should come|should go"
    r"|do i do|should i do) first\b|\bstart with\b|\bother way (?:round|around)\b",
    r"\b(?:how (?:long|many hours|much (?:time|rest|of a gap|gap)|big a gap|far apart"
    r"|many days|close|soon)|what gap|gap|hours|minimum|time|enough (?:time|gap|hours)"
    r"|rest|spacing|days?|space)\b[^.?!]{0,34}\b(?:between|apart|in between)\b|\b(?:gap"
    r"|space|spacing|separate|separated|separating|split|spread|apart|back ?to ?back"
    r"|combine|combining|stack|stacking|pair|pairing|fit|schedule|scheduling|program"
    r"|programming|arrange|organi[sz]e|plan|structure|place|slot|squeeze|order|put|juggle"
    r"|balance|mix|set up)\b(?! squats?)[^.?!,]{0,45}\b(?:run|runs|running|speed ?work"
    r"|intervals|lift|lifting|lifts|legs?|leg ?days?|leg session|weights|long run|tempo"
    r"|hard days?|squats?|strength|deadlifts?|cardio|sessions)\b(?!.{0,12}\b(?:today|now"
    r"|tonight)\b)|\b(?:which|what) (?:day|days|weekday) (?:should|do|is|are|would|for|to"
    r"|of the week|works?|can|shall|suits)\b|\b(?:where|when) (?:should|do|to|would|can"
    r"|shall|in the week|does|is the best|is best)\b[^.?!]{0,36}\b(?:leg ?day|legs|lift\w*"
    r"|squats?|long run|weights|gym|strength|deadlifts?|intervals|tempo|speed ?work"
    r"|hard run|easy run|week)\b(?!.{0,10}\b(?:again|next|today)\b)|\b(?:day"
    r"|night) before (?:or after )?(?:my |the |a |an )?(?:leg ?day|legs|long run|squats?"
    r"|deadlifts?|intervals|race|heavy)\b[^.?!]{0,6}\?|\bhow (?:long|soon|many hours"
    r"|much time|close)\b[^.?!]{0,24}\b(?:after|before|until|till"
    r"|wait)\b[^.?!]{0,24}\b(?:lift\w*|legs?|leg ?day|squat\w*|weights|run\w*|gym"
    r"|deadlifts?|jog|session)\b|\b(?:run|lift|cardio|legs|weights|train"
    r"|squat) (?:on )?(?:separate|different|alternate|the same|consecutive"
    r"|opposite) days?\b|\bweekly (?:plan|layout|schedule|split|structure)\b"
    r"|\blayout\b[^.]{0,20}\bweek|\bleg ?day (?:on|the day|day) (?:before|after|same)\b"
    r"|\b(?:better|best|smarter|ok|okay|fine|wise|bad|good|worse|optimal|dumb"
    r"|silly) (?:idea )?(?:to |if i |for me to )?(?:run|lift|do (?:cardio|legs|weights"
    r"|my run|the run|squats)|squat|jog|go running) (?:before|then|b4|first"
    r"|on the same)\b(?!.{0,5}(?:yesterday|today))|\b(?:morning|am|evening|pm"
    r"|lunch) or (?:morning|am|evening|pm|night|lunch)\b",
)
_RUN_QUESTION = _any(
    r"\b(?:can|could|may|should|shall|would|will|do|must|dare|might|am|is|are|any"
    r"|how about|what about|ok|okay|safe|fine|good|alright|possible|allowed|wise|smart"
    r"|stupid|dumb|silly|crazy|bad idea|good idea|free|clear|cleared|fit|ready|able"
    r"|permission|let me|make me|tell me|want to|wanna|fancy|thinking|thoughts|planning"
    r"|plan|hoping|need to|have to|like to|love to|keen|tempted|feel like|up for|time for"
    r"|go for|going for|still|dying|itching|desperate|gonna|going to|supposed to|meant to"
    r"|deciding|skip|worth|risk\w*|verdict on|green light|yay or nay|yes or no|room for"
    r"|chance of|sneak in|squeeze in|get away with|manage|try|attempt|do a|how far"
    r"|how long|how fast|how much|how hard|what pace"
    rf"|which)\b[^.!;\n]{{0,60}}?\b(?:{_RUN})\b",
    rf"\b(?:{_RUN})\b[^.!;\n]{{0,45}}?(?:\?|\b(?:ok|okay|or (?:not|no|rest|nah|walk|skip"
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
_NOT_RUNNING = re.compile(
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
_GENERAL = _any(
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
_TOPIC_WORDS = _any(
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
_OWN_STATE = re.compile(
    r"\b(?:my|i am|am|i feel|feeling|feel|feels|i have|got|have|still|today|woke"
    r"|this morning|legs|now)\b"
)
_LOG = re.compile(
    r"^[\W_]*(?:please |pls |can you |could you |would you |hey |ok |quick |just |want to "
    r"|i want to |need to |id like to |would like to )*(?:/?log\b|/legday|/?record\b"
    r"|add (?:a |my |this |leg|todays?|yesterdays?)|note (?:down|that)|put (?:down"
    r"|in) (?:\w+)|save (?:a |my |this )|enter (?:a |my |leg)|new (?:leg ?day|entry|log)"
    r"|register|track (?:a |my |this |leg)|jot|mark (?:down|leg|today|yesterday))"
)
_LOGBOOK = re.compile(r"\blog(?:s)? (?:from|of|for) (?:last|the)|\bmy logs?\b")
_CANCEL = _whole(
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
_CANCEL_IN = re.compile(
    r"^[\W_]*(?:oh |ah |actually |ok |no |nah |well |meh |wait |hmm |um |er |lol "
    r"|sorry )*(?:,? ?)*(?:never ?mind|nvm|cancel (?:this|that|the (?:question|dialog"
    r"|checklist|chat|quiz)\w*)|forget (?:it|i asked)|abort)\b(?!.{0,60}\b(?:run|jog|5k"
    r"|pain|hurts?|can i)\b)"
)
_SMALLTALK = _whole(
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
_QUESTION_ABOUT_BODY = re.compile(
    r"\bis (?:it|this|that) (?:normal|ok|bad|doms|just doms)|\bshould i (?:worry"
    r"|be worried|see|go to)|\bdo i (?:have|need (?:a|to see))|\bam i (?:injured|dying"
    r"|broken)|\bwhat is (?:wrong|going on|this)"
)
_ABOUT_BODY = re.compile(
    rf"\b(?:{TROUBLE}|heavy|tired|tight|stiff|fresh|recovered|wobbly|jelly|shaky|fine|good"
    r"|great|ok|okay|dead|toast|cooked|wrecked|fried|shot|destroyed|trashed|lead|bricks"
    r"|smoked|ruined|gone|bouncy|springy|lively|weak|better|worse|brand new|wooden"
    r"|concrete|off|fire|burning|weird|wiped|spent|loose|heavier|jell\w*|mush|pumped"
    r"|killing|swollen|numb|cramp\w*)\b"
)
_PART = re.compile(rf"\b(?:{PART}|doms|i feel|feeling|body)\b")
_OPENS_WITH_LIFT = re.compile(
    rf"^[\W_]*(?:\w+ ){{0,2}}(?:{lifting.LIFT}|{exercises.ANY}|(?:did|done|hit) )"
)
_MAX = re.compile(
    r"\b(?:max|most|furthest|longest|farthest) i (?:can|should|could)\b|\bdo i need (?:another"
    r"|a) (?:rest|day)\b"
)
_SORE_ALL_OVER = re.compile(
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
_THIS_MORNING_SINCE = re.compile(r"\b(?:today|this morning|woke up|right now)\b[^.]*$")
_EFFORT = re.compile(
    r"\b(?:rpe|effort|\d+ ?x ?\d+|sets|\d+ ?min\w*|an hour|1 ?h(?:our)?|half an hour)\b"
)
_EXPLAINING = re.compile(
    r"^\W*(?:the |what are (?:the )?)?(?:benefits?|pros|cons|advantages?|downsides?|risks?"
    r"|effects?|science|research|studies|explain|how do(?:es)? (?!i\b)|stretching|protein"
    r"|foam)\b"
    r"|^\W*(?:is|how) [^.?!]*\b(?:how long until i can|until i can|when can i)\b"
    r"|^\W*(?:how long )?until i can (?:run|jog)|^\W*how long (?:until|till"
    r"|before) i can (?:run|jog)"
)
_ALLOWED = re.compile(
    r"^\W*(?:and |so |hey |but |then |also )?is (?:it |a |an |the "
    rf"|my )(?:\w+ )?(?:{_RUN} )?(?:safe|ok|okay|fine|alright|allowed|possible"
    rf"|on\b)(?: (?:to|if i|for me to) (?:\w+ ){{0,3}}(?:{_RUN}))?"
)
_FIELD = re.compile(
    rf"\b(?:{_RUN}|{PART}|doms|sor(?:e|eness)|recover\w*|train\w*|lift\w*|work ?outs?"
    r"|exercis\w*|muscl\w*|protein|carb\w*|eat|food\w*|foam|roll\w*|stretch\w*|sleep|rest"
    r"|glycogen|lact\w+|cardio|strength|endurance|fat|fitness|leg ?day|squat\w*|lung\w+"
    r"|deadlift\w*|rpe|readiness|warm\w*|cool\w*|ice|sauna|massage|creatine|supplement\w*"
    r"|hydrat\w*|water|pace|zone|hr|heart|pain|hurt\w*|injur\w*|fracture|rhabdo\w*|dvt"
    r"|overtrain\w*|interference|concurrent|hypertrophy|gains?|plyo\w*|mobility|caffeine"
    r"|coffee|alcohol|beer|magnesium|ibuprofen|fasted|walk\w*|swim\w*|bik\w+|cycl\w+|yoga"
    r"|deload|taper\w*|eccentric|fast(?:er)?|fever|dizz\w*|swell\w*|swollen|urine|numb\w*"
    r"|compartment|electrolytes?|economy|form|cadence|stride|stress)\b"
)
_TODAY = re.compile(r"\b(?:today|tonight|right now|this (?:morning|evening|afternoon))\b")
_PLANNED_LEGS = re.compile(
    r"\b(?:leg ?day|legs|squats?|deadlifts?|lunges?|lower)\b[^.?!,]{0,20}\b(?:tomorrow"
    r"|later|tonight|next|is planned|on (?:monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday))|\b(?:cancel+ed|skipp?ed|skipping|bailed on|missed|no"
    r"|going to (?:do|hit|train)|planning|will (?:do|train|hit)|tomorrow is|doing) (?:my "
    r"|the )?(?:\w+ )?(?:leg ?day|legs)\b"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What the other readers found in the message, for those rows that need it."""

    red_flags: tuple[str, ...]
    lift: bool
    state: bool


def intent(text: str, heard: Heard) -> str:
    """The intent of a plain text."""
    stripped = text.strip()
    for name, fits in _FIRST:
        if fits(stripped):
            return name
    return _about_running(stripped, heard)


def _settles_check_ins(text: str) -> bool:
    return bool(_SETTINGS.search(text)) and not _run_asked(text)


def _starts(text: str) -> bool:
    return bool(_START.search(text)) and not re.search(r"\b(?:stop|off|do not|no more)\b", text)


def _snoozes(text: str) -> bool:
    return bool(_SNOOZE.search(text)) and not _EVERY.search(text) and not _run_asked(text)


def _undoes(text: str) -> bool:
    if re.search(r"\b(?:too (?:early|late)|check ?-?ins?|messages?|reminders?|pings?)\b", text):
        return False
    return bool(_UNDO.search(text)) and not (
        _run_asked(text)
        and not re.search(
            r"\b(?:undo|last log|my last|correct|meant|delete|fix|scratch|scrap)\b", text
        )
    )


def _deletes(text: str) -> bool:
    return bool(_DELETE.search(text)) and not _DELETE_NOT.search(text)


def _stops(text: str) -> bool:
    return bool(_STOP.search(text)) and not re.search(
        r"\b(?:can i|should i|ok to|is it ok to) (?:run|jog|go|stop|walk)\b", text
    )


def _run_asked(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:can|should|could|may|ok to|okay to|safe to|am i ok to|is it ok to"
            r"|do) (?:i )?(?:still |go |do |go for )?(?:a )?(?:an )?(?:easy |light |slow "
            r"|quick |little |short |\d+ ?k? ?)*(?:run|jog|\d+k|race|running|jogging|train"
            r"|sprint)\b|\b(?:run|jog|5k|10k|parkrun|tempo|intervals)(?: \w+)?\?|\b(?:will"
            r"|would|is) (?:a |an )?(?:easy )?\d+ ?(?:miles?|k|km)\b",
            text,
        )
    ) and not _NOT_RUNNING.search(text)


def _explains(text: str) -> bool:
    if (_run_asked(text) and "why" not in text) or _HOURS_RULE.search(text):
        return False
    return bool(_WHY.search(text)) and not (_WHY_TOPIC.search(text) and not _ALWAYS_NO.search(text))


def _runs_now(text: str) -> bool:
    return (
        bool(_MID_RUN.search(text))
        and (
            not _MID_RUN_NOT.search(text)
            or (
                bool(_MID_RUN_SURE.search(text))
                and not re.search(r"\byesterday|\blast night|\btomorrow", text)
            )
        )
        and not _NOT_RUNNING.search(text)
    )


def _orders(text: str) -> bool:
    return bool(_ORDER.search(text)) and not _EXPLAINING.match(text)


def _helps(text: str) -> bool:
    return bool(_HELP.search(text)) and not _run_asked(text)


def _looks_back(text: str) -> bool:
    return bool(_HISTORY.search(text)) and not _run_asked(text)


_FIRST = (
    ("gut_check", lambda text: bool(_STOP_ASKED.match(text))),
    ("cancel", lambda text: bool(_CANCEL.match(text) or _CANCEL_IN.match(text))),
    ("smalltalk_other", lambda text: bool(_SMALLTALK.match(text))),
    ("delete_data", _deletes),
    ("export_data", lambda text: bool(_EXPORT.search(text))),
    ("stop_checkins", _stops),
    ("undo", _undoes),
    ("snooze", _snoozes),
    ("start_checkins", _starts),
    ("settings", _settles_check_ins),
    ("why", _explains),
    ("gut_check", _runs_now),
    ("history", _looks_back),
    ("help", _helps),
    ("order_advice", _orders),
)


def _about_running(text: str, heard: Heard) -> str:
    own = heard.red_flags or heard.lift or heard.state
    if _NOT_RUNNING.search(text) and not own:
        return "smalltalk_other"
    if heard.lift and _EFFORT.search(text) and not _run_asked(text) and not heard.state:
        return "log_leg_day"
    if _LOG.search(text) and not _run_asked(text):
        return "log_leg_day"
    if _MAX.search(text) or (_ALLOWED.search(text) and not _NOT_RUNNING.search(text)):
        return "can_i_run"
    if _GENERAL.search(text) and not _is_personal(text, heard):
        return "learn" if _FIELD.search(text) else "smalltalk_other"
    if _RUN_QUESTION.search(text) and not _NOT_RUNNING.search(text):
        return "can_i_run"
    if heard.lift and not _PLANNED_LEGS.search(text) and _only_tells(text, heard):
        return "log_leg_day"
    if heard.state or heard.red_flags or _speaks_of_body(text):
        return "can_i_run"
    if _SORE_ALL_OVER.search(text):
        return "can_i_run"
    if _TOPIC_WORDS.search(text) and len(text.split()) <= 8:
        return "learn"
    if _QUESTION_ABOUT_BODY.search(text):
        return "can_i_run"
    return "smalltalk_other"


def _speaks_of_body(text: str) -> bool:
    literal = scope.own_now(idioms.masked(text))
    return _PART.search(literal) is not None and _ABOUT_BODY.search(literal) is not None


def _only_tells(text: str, heard: Heard) -> bool:
    """The lift is what is told; how the body is comes after it, if at all."""
    if heard.red_flags:
        return (
            _OPENS_WITH_LIFT.match(text) is not None
            and soreness(text) is None
            and not _THIS_MORNING_SINCE.search(text)
        )
    return not heard.state or (soreness(text) is None and not state.slept(text))


def _is_personal(text: str, heard: Heard) -> bool:
    """A question that sounds general but is about running today."""
    own = heard.state or heard.red_flags or lifting.tells(text) or _TODAY.search(text)
    return bool(own) and _RUN_QUESTION.search(text) is not None
