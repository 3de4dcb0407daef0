"""Undone: what a message says was planned, skipped, replaced, or done by someone else."""

from __future__ import annotations

import re

from dialogs.language.wording import alternatives

_OPENS = alternatives(
    """
    going_to meant_to supposed_to planning_to planned_to hoping_to due_to intended_to will i_would
    want_to wanted tomorrow next_week next_time next_session next_leg_day later planned planning
    plan skip skipped skipping instead_of rather_than canceled cancelled not no never without
    did_not
    missed bailed_on avoid avoided avoiding could_not_do swapped_out replaced replacing replace
    thinking_of about_to have_to_do should_i_do should_i_skip or_should can_i_do can_i_squat
    can_i_lunge can_i_deadlift should_i_squat should_i_lunge should_i_deadlift when_should how_many
    how_often how_do how_to teach due before_my before_the except minus apart_from dropped cut_the
    everything_but all_but maxing testing maxed went_in_for programme_says program_says
    when_i whenever_i if_i if_you when_you take_off take_out remove scrap delete took_out
    i_said i_put i_logged i_typed in_use
    """,
    {},
)
_OTHERS = (
    r"(?:my |a |some |the )?(?:wife|mates?|friend|husband|brother|sister|gf|bf|partner|budd(?:y"
    r"|ies)"
    r"|dad|mum|mom|dude|guy|bloke|girl|he|she)(?!'?s? (?:had|made|got|put|asked|told|wants|says"
    r"|said))"
)
_NOT_DONE = re.compile(
    rf"\b(?:{_OPENS}|{_OTHERS}|swap(?:p?ed)?(?= [^|.]*\bfor\b)|have (?:\w+ ){{0,2}}(?:tonight"
    rf"|tomorrow|later)"
    r"|doing (?:\w+ ){1,3}(?:tonight|tomorrow|later|next)|have (?:to )?do(?=ne)?\b(?!ne))\b"
)
_BACK_TO_DONE = re.compile(
    r"\b(?:but|so|did|done|ended up|instead(?! of)|was going to|then|for|with|because|since|after"
    r"|from|and (?=did)|only|just|should|it was|was|were|they|meant|kept|came out|made|got"
    r"|this time"
    r"|substituted|my|mine|i)\b|[,.;:!?()]"
)
_PLANNED_AFTER = re.compile(
    r"(?:(?<=[.,;!?])|^)(?![^.,;!?]*\b(?:did|done|today|yesterday|after|this morning|last night)\b)"
    r"\W*\w[^.,;!?]*?[ ](?:tomorrow|planned|next (?:week|time|session)|later|cancel+ed|coming up)\b"
)
# "lunges next", "nordics no", "bulgarians (skipped)", "squats out and step ups in"
_LEFT_OUT = re.compile(
    r"[a-z-]+ (?=\(?(?:skipped|cancel+ed|next|out and|day is)\b|no\b[,.]?(?! \d))"
)
_WRONG_ONE = re.compile(
    r"(?:(?<=[.,;:!?])|^)[a-z0-9 -]+? (?=(?:should (?:be|have been|say)|(?:was|were)(?= [a-z-]+"
    r" ?(?:squat|lunge|deadlift|press|curl|raise|bridge|thrust)))\b)"
)


def done(text: str) -> str:
    """The text with what was not done blanked out."""
    for pattern in (_PLANNED_AFTER, _WRONG_ONE, _LEFT_OUT):
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    kept, at = "", 0
    for plan in _NOT_DONE.finditer(text):
        if plan.start() < at:
            continue
        back = _BACK_TO_DONE.search(text, plan.end())
        end = back.start() if back else len(text)
        kept += text[at : plan.start()] + " " * (end - plan.start())
        at = end
    return kept + text[at:]
