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


DATA = (
    r"(?:data|account|profile|info|information|everything|records?|details|all of it|history"
    r"|logs?|entries|stuff|existence|me\b|what you know|what you have on me|conversation"
    r"|chats?|memory|traces?)"
)
PINGS = (
    r"(?:check ?-?ins?|checkins?|checking in|reminders?|messages?|messaging|notifications?"
    r"|pings?|pinging|texts?|texting|alerts?|prompts?|nudges?|dms?|nagging|bugging|pestering"
    r"|bothering|asking|reminding|spam\w*|daily (?:question|message|thing)s?"
    r"|morning (?:messages?|questions?|thing|check ?ins?|pings?)|writing|push|contacting"
    r"|buzzing|poking|updates|the (?:daily|morning) (?:thing|question|message)s?|hassling"
    r"|sending)"
)
DELETE = _any(
    r"\b(?:want|like|wish|need|prefer) to be (?:forgotten|deleted|erased|removed|wiped)\b",
    r"\b(?:delete|erase|wipe|nuke|purge|destroy|scrub|shred|obliterate|get rid of|remove"
    r"|clear|drop|trash|bin|burn|forget|kill)\b(?! (?:the |my |that |this )?(?:last|latest"
    r"|previous|yesterdays?|todays?|entry|log\b|one|session|that|squats?|workout|leg day"
    r"|lunges?|duplicate|deadlifts?|most recent|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|rpe|soreness|first|second|wrong))(?: (?:all|every|everything|my|the"
    r"|of|entire|whole|any|bit|and|out|completely|permanently|that|about|stored|saved"
    rf"|personal|health|user|ever|whatever))* (?:{DATA})\b(?! (?:last|for (?:today"
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
DELETE_NOT = _any(
    r"\b(?:do not|never|did not|not) (?:delete|erase|wipe|forget|remove|nuke|purge)\b",
    r"\bdo not forget\b",
    r"\bforget (?:to|it|that|about it|about (?:the|my) run|the run)\b",
    r"\bi (?:will|always|never|keep|would) forget\b",
)
EXPORT = _any(
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
STOP = _any(
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
    rf"|weekly))* {PINGS}\b(?!.{{0,12}}\bback on\b)(?! (?:back on|on again|on please"
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
START = _any(
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
    rf"|more))* (?:{PINGS})\b(?! (?:to stop|off|at \d+ instead|time|to be|moved|later"
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
EVERY = re.compile(
    r"\b(?:every|each|from now on|daily|always|in future|permanently|in general"
    r"|going forward|mornings|as default|default)\b"
)
SNOOZE = _any(
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
UNDO = _any(
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
HISTORY = _any(
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
LOG = re.compile(
    r"^[\W_]*(?:please |pls |can you |could you |would you |hey |ok |quick |just |want to "
    r"|i want to |need to |id like to |would like to )*(?:/?log\b|/legday|/?record\b"
    r"|add (?:a |my |this |leg|todays?|yesterdays?)|note (?:down|that)|put (?:down"
    r"|in) (?:\w+)|save (?:a |my |this )|enter (?:a |my |leg)|new (?:leg ?day|entry|log)"
    r"|register|track (?:a |my |this |leg)|jot|mark (?:down|leg|today|yesterday))"
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
STOP_WORD = re.compile(r"\b(?:stop|off|do not|no more)\b")
STOP_THE_RUN = re.compile(r"\b(?:can i|should i|ok to|is it ok to) (?:run|jog|go|stop|walk)\b")
ABOUT_CHECK_INS = re.compile(
    r"\b(?:too (?:early|late)|check ?-?ins?|messages?|reminders?|pings?)\b"
)
UNDO_SURELY = re.compile(
    r"^(?=.*\b(?:undo|last log|my last|correct|meant|delete|fix|scratch|scrap)\b)"
    rf".*?(?:{UNDO.pattern})"
)
