"""Talk from the middle of a run."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


MID_RUN = _any(
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

STOP_ASKED = re.compile(
    r"^\W*(?:do i |should i |shall i )?(?:stop|bail|quit)(?: now| here| or (?:keep going"
    r"|go on|carry on))? ?\?+\W*$"
)

MID_RUN_NOT = re.compile(
    r"\b(?:can|could|should|may) i (?:go |do |still )?(?:run|jog|go)\b(?! (?:on|it in"
    r"|through|home))|\byesterday\b|\b(?:tomorrow|later|tonight|this evening)\b"
    r"|\bplan\w*\b|\b(?:before|after) (?:my|the|a) run\b|\b(?:log|logged|reminders?"
    r"|messages?)\b|\bshould (?:i|you) (?:run|lift) (?:first|before)|\bmonday|\bfirst\b"
)

MID_RUN_SURE = re.compile(
    r"\bmid ?-?(?:run|jog|tempo|race|interval)\b|\b(?:out|on) (?:on )?(?:my|a|the) (?:run"
    r"|jog|treadmill)\b|\b(?:min\w*|km?|miles?) in\b|\bhalf ?way (?:through|thru|in|round)"
    r"|\bout (?:running|jogging)\b|\bkeep going\b|\bright now on\b|\bturn (?:around"
    r"|back)\b|\bstill out\b|\brunning right now\b"
)

OTHER_DAY = re.compile(r"\byesterday|\blast night|\btomorrow")
