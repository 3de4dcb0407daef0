"""Generalities: questions about bodies in general, not about the writer's own."""

from __future__ import annotations

import re

from dialogs.language.signs.questions import in_words_of_a_question

_FILLER = (
    r"(?:\W|hey|hi|hello|so|ok|okay|quick|question|q|just|curious|one|thing|btw|also|and|um"
    r"|random|general|not me but|never had (?:it|one|that) but|out of curiosity|wondering|i was "
    r"wondering|was wondering|but|genuinely"
    r"|serious|tell me|please|can you|could you|pls|like)*"
)

_PEOPLE = (
    r"(?:people|ppl|peeps|runners|marathoners|lifters|athletes|humans|anyone|beginners|women|men"
    r"|folks|sprinters|walkers|joggers|footballers|cyclists|old people|pros|elites|patients|doctors"
    r"|someone with|somebody with|a person with|a runner|a lifter)"
)
_ILLNESS = (
    r"(?:stress (?:fractures?|reactions?)|shin ?splints?|runners? knee|jumpers? knee|rhabdo\w*"
    r"|dvts?|heat ?strokes?|heat exhaustion|compartment syndrome|plantar fasciitis|tendin\w+"
    r"|bursitis|sciatica|angina|palpitations)"
)

_TOPIC = re.compile(
    rf"^{_FILLER}(?:what(?: exactly| actually)? (?:is|are|does|do|causes?|counts? as"
    r"|happens)\b(?! (?:up|wrong|causing|going|happening|with|there|it))"
    r"|at what point (?:should|do)\b|wtf is\b|define\b|definition\b|meaning of\b|explain\b"
    r"|(?:signs?|symptoms?|causes?"
    r"|risks?) of\b|(?:the )?difference between\b"
    r"|(?:do|does|can|could|will|would) (?!i\b|not\b)[^|]*\b(?:cause|causes|lead to"
    r"|give you|give people|trigger|result in|increase|happen|make (?:you|people"
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
    r"|how (?:do|does|can|did) [^|]*\b(?:happen|occur|develop|start|get diagnosed|get treated)\b"
    r"|(?:why|how|what|when|which|where|do|does|did|is|are|can|could|will|would|should)"
    rf" [^|]*\b{_PEOPLE}\b|what (?:temperature|temp|number|reading|level|counts)\b[^|]*\b(?:is"
    r"|counts|means)\b"
    rf"|why (?:do|does|is|are) [^|]*\bin (?:rhabdo|{_PEOPLE})|when (?:is|are) (?:an? |(?!my\b|the\b"
    r"|this\b|it\b)(?=[^|]*\b(?:serious|dangerous|bad|worrying|urgent|concerning)\b))"
    r"|do(?:es)? (?!it\b|this\b|that\b|the\b)(?:[\w~]+ ){1,3}?(?:reduce|help|prevent|stop|cause"
    r"|fix|cure|treat|lower|ease|heal|bring down|get rid of|work)\b"
    rf"|{_ILLNESS},? (?:what is (?:it|that)|what does (?:it|that) mean|meaning|definition"
    r"|explained)"
    r"|give (?:us|me) the (?:lowdown|gist|basics|facts)|lowdown on|the (?:gist|basics) of|\w+ 101$"
    r"|is (?!it\b|this\b|that\b|the\b|my\b)(?:\w+ ){1,3}?(?:always|ever|usually|typically"
    r"|necessarily)\b"
    r"|what makes (?!my\b|me\b|the\b)|what (?:colou?r|kind|type|sort) (?:of \w+ )?(?:is|are|does"
    r"|counts?|would)\b(?! (?:my|this|it|that)\b)"
    r"|do (?:joints|knees|hips|ankles|calves|muscles|bones|shins|tendons|feet|legs) \w+ (?:from"
    r"|after|during|when|with|in)\b"
    r"|why (?:do|does) (?:an? )(?:\w+ )?(?:knee|hip|ankle|joint|calf|heart|foot|toe)s? \w+$"
    r"|is it (?:dangerous|bad|safe|risky|stupid|unsafe|unwise|smart|wise|harmful) to (?:run|jog"
    r"|train|exercise|lift|squat|work out) (?:with|on|through|when) (?:an? )?(?!my\b|this\b|the\b"
    r"|it\b)(?:\w+ ){0,2}\w+\W*$"
    r"|(?:\w+ ){2,7}when is it (?:serious|dangerous|bad)"
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
    r"|what (?:should|do) i (?:do )?(?:watch|look) (?:out )?for|what if(?! (?:the|it"
    r"|my) (?:\w+ )?(?:only|still|just|now)\b))"
)

_UNSURE = re.compile(
    r"\b(?:normal|ok|okay|bad sign|worry|worried|now|today|right now|urgent|emergency"
    r"|asking for a friend)\b"
    r"|\b(?:dark|brown|cola|chest|heart|dizz\w+|numb\w*|pee|urine|swollen)\b.*\b(?:mean|sign of)\b"
    r"|\bmean\b.*\b(?:dark|brown|cola|chest|heart|dizz\w+|numb\w*|pee|urine|swollen)\b"
)

_PERSONAL = re.compile(
    r"\b(?:my|mine|i|me|this|these|that i|myself)\b(?! (?:read|heard|wonder|ask|saw|am (?:five|5|a "
    r"beginner|curious)))"
)

_IN_GENERAL = re.compile(
    r"\bin general\b|^\W*is (?!it\b|this\b|that\b|my\b|the\b|there\b)[^|]*\b(?:ever|always"
    r"|usually)\b"
    r"|\bhow (?:hot|high|bad|dark|common|serious) (?:is|are) (?:an? )?(?!my\b|it\b|this\b"
    r"|the\b)\w+\W*$"
    r"|^\W*does (?:dehydration|running|lifting|squatting|protein|creatine|heat|coffee|alcohol"
    r"|sweating) make\b"
    r"|\bwhat does (?:an? )?(?!my\b|it\b|this\b|the\b)(?:\w+ ){1,3}(?:sound|feel|look) like\b"
)

_OF_PEOPLE = re.compile(
    rf"^{_FILLER}(?:why|how|what|when|which|where|do|does|did|is|are|can|could|will|would"
    rf"|should)\b[^|]*\b{_PEOPLE}\b"
)

_TERM = re.compile(
    rf"\b(?:{_ILLNESS}|symptoms?|causes|explained|meaning|definition|treatment|prevention|exercises"
    r"|risk factors)\b"
)

_FOR_STUDY = re.compile(
    r"\basking (?:generally|in general|hypothetically|out of interest)\b|\bis \w+ing an? \w+ "
    r"(?:worse|better|more serious) than\b|"
    r"\b(?:asking|studying|revising|cramming) for (?:my |an? )?(?:pt |anatomy |final )?(?:exam"
    r"|class|course|essay|school|uni|homework|quiz|article|assignment"
    r"|project|test|blog|pub quiz|revision)\b|\bfor (?:my|an?) (?:exam|essay|course|homework"
    r"|quiz)\b"
)

_ASKS_THE_LOG = re.compile(
    r"\b(?:entry|entries|notes?|logs?) (?:where|when|with|about|from when)\b|\bwhich (?:day|days"
    r"|date|week) did i\b"
    r"|\bcome up [^|]* in my (?:logs?|history|notes|entries)\b|"
    r"\b(?:when|how (?:often|many times|much)) (?:did|have|had|do) i\b|^\W*did i (?:ever )?(?:have"
    r"|log|report|say|tell|mention|note|get)\b"
    r"|\bin (?:general|theory)\W*$"
)

_ASKS_THE_BOT = re.compile(
    r"\b(?:do|does|can|will) (?:you|u|it|this bot|the bot) (?:check|look|ask|screen|watch|flag|know"
    r"|warn|spot|track)\b"
)

_NOW = re.compile(
    r"\b(?:now|today|still|this morning|hurts|is (?:sore|swollen|numb)|am|right now|tonight|but|run"
    r"|jog|again|back|hurting|started|worse|it is)\b"
)

_HEADWORDS = re.compile(
    rf"^{_FILLER}(?:(?:\w+ ){{1,4}}?(?:symptoms?|causes?|signs?|exercises|explained|meaning"
    r"|definition|treatment|prevention"
    r"|rehab exercises|risk factors)|[\w ]{3,30} (?:vs|versus|or) [\w ]{3,30})\W*$"
)

_OWNED_UP = re.compile(
    r"\b(?:mine|namely me|that is me|me being|i have it|i have one|got one|got it|asking because i"
    r"|asking as i|i think i have)\b"
)


_NOT_ME = re.compile(r"\bnot (?:me|mine|for me|about me)\b")


def asked_in_general(text: str) -> bool:
    """Whether the whole text asks what the bot knows, or for a study, not of the writer."""
    if _FOR_STUDY.search(text):
        return True
    if _ASKS_THE_LOG.search(text) and not _NOW.search(text):
        return True
    return _ASKS_THE_BOT.search(text) is not None and not _PERSONAL.search(text)


def in_general(sentence: str, text: str) -> bool:
    """Whether a sentence of a text speaks of bodies in general."""
    if _OWNED_UP.search(text):
        return False
    sentence = _NOT_ME.sub("", sentence)
    about = _ABOUT.match(sentence)
    if about:
        return not _PERSONAL.search(sentence, about.end())
    if _IN_GENERAL.search(sentence) or in_words_of_a_question(sentence):
        return not _PERSONAL.search(sentence)
    if _OF_PEOPLE.match(sentence):
        return not _PERSONAL.search(sentence)
    if _UNSURE.search(sentence):
        return False
    if _HEADWORDS.match(sentence) and _TERM.search(sentence):
        return not _PERSONAL.search(sentence)
    return _TOPIC.match(sentence) is not None and not _PERSONAL.search(sentence)
