"""English."""

from dialogs.words.en import (
    check_ins,
    discord,
    forms,
    labels,
    learn,
    picture,
    platform,
    questions,
    reasons,
    sentences,
    verdicts,
)
from dialogs.words.language import Language

ENGLISH = Language(
    sentences={**sentences.SENTENCES, **check_ins.SENTENCES},
    learn=learn.LEARN,
    questions={**questions.QUESTIONS, **check_ins.QUESTIONS},
    why={**questions.WHY, **check_ins.WHY},
    labels={**labels.LABELS, **check_ins.LABELS},
    reasons=reasons.REASONS,
    contradictions=reasons.CONTRADICTIONS,
    headlines=verdicts.HEADLINES,
    sessions=verdicts.SESSIONS,
    parts=verdicts.PARTS,
    wishes=verdicts.WISHES,
    rungs=verdicts.RUNGS,
    blocks=verdicts.BLOCKS,
    keys=verdicts.KEYS,
    facts=verdicts.FACTS,
    explanation=verdicts.EXPLANATION,
    certainties=verdicts.CERTAINTIES,
    times=verdicts.TIMES,
    commands=platform.COMMANDS,
    options=discord.OPTIONS,
    forms=forms.FORMS,
    about=platform.ABOUT,
    picture=picture.PICTURE,
    days=verdicts.DAYS,
    months=verdicts.MONTHS,
)
