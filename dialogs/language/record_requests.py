"""Requests about what is kept: delete, export, correct, look back."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


DATA = (
    r"(?:data|account|profile|info|information|everything|records?|details|all of it|history"
    r"|logs?|entries|stuff|existence|me\b|what you know|what you have on me|conversation"
    r"|chats?|memory|traces?)"
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

UNDO_SURELY = re.compile(
    r"^(?=.*\b(?:undo|last log|my last|correct|meant|delete|fix|scratch|scrap)\b)"
    rf".*?(?:{UNDO.pattern})"
)
