"""Questions about a verdict: why it is what it is."""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns))


VERDICT = (
    r"(?:verdict|decision|answer|score|call|result|recommendation|advice|rating|that|this|no"
    r"|yes|ruling|conclusion|rest day|walk|plan|number|points?|it|grade|cap|rule|rung"
    r"|reason\w*|logic|reasoning|outcome|red|amber|green)"
)

WHY = _any(
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
    rf"|not|walk\w*|rest\w*|easy\b|{VERDICT}|can not (?:i|we)? ?(?:run|jog|go)|only \d+"
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

HOURS_RULE = re.compile(
    r"\bwhy (?:6|six) hours\b|\bthe \w+ hours? rule\b|\bhow (?:you|this|it) works?\b"
)

WHY_OF_VERDICT = re.compile(r"\bwhy\b.*\b(?:always|still) (?:a )?no\b")

WHY_TOPIC = re.compile(
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
