"""Questions about order: which comes first, and how far apart."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


ORDER = _any(
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

EXPLAINING = re.compile(
    r"^\W*(?:the |what are (?:the )?)?(?:benefits?|pros|cons|advantages?|downsides?|risks?"
    r"|effects?|science|research|studies|explain|how do(?:es)? (?!i\b)|stretching|protein"
    r"|foam)\b"
    r"|^\W*(?:is|how) [^.?!]*\b(?:how long until i can|until i can|when can i)\b"
    r"|^\W*(?:how long )?until i can (?:run|jog)|^\W*how long (?:until|till"
    r"|before) i can (?:run|jog)"
)
