"""Requests about check-ins: stop them, start them, later."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


PINGS = (
    r"(?:check ?-?ins?|checkins?|checking in|reminders?|messages?|messaging|notifications?"
    r"|pings?|pinging|texts?|texting|alerts?|prompts?|nudges?|dms?|nagging|bugging|pestering"
    r"|bothering|asking|reminding|spam\w*|daily (?:question|message|thing)s?"
    r"|morning (?:messages?|questions?|thing|check ?ins?|pings?)|writing|push|contacting"
    r"|buzzing|poking|updates|the (?:daily|morning) (?:thing|question|message)s?|hassling"
    r"|sending)"
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

STOP_WORD = re.compile(r"\b(?:stop|off|do not|no more)\b")

STOP_THE_RUN = re.compile(r"\b(?:can i|should i|ok to|is it ok to) (?:run|jog|go|stop|walk)\b")

ABOUT_CHECK_INS = re.compile(
    r"\b(?:too (?:early|late)|check ?-?ins?|messages?|reminders?|pings?)\b"
)
