"""The peers' talk: ten questions with one keyboard each, then a verdict. Nothing is decided."""

from __future__ import annotations

QUESTIONS = (
    "First, safety. Now or since leg day, any of these?",
    "How sore are your legs right now? 0 = not at all, 10 = the worst",
    "A 20-second test: squat down, take a stair, stand on one leg. What happens?",
    "Does any of this fit today?",
    "How did you sleep? (7 hours or more is well, under 5 is poorly)",
    "When did you last train your legs? Tap, or type it.",
    "Have you eaten carbohydrate and protein since lifting?",
    "About that leg session:",
    "What are you training for most? I ask this once.",
    "And how much time do you have?",
)
LABELS = ("Next", "Sharp or joint pain", "I wince on the stairs", "Back", "Don't know", "Why?")
VERDICT = (
    "Yes, an easy run.\nReadiness 96/100; running needs 80.\n15 min easy jog, flat ground, well "
    "below your usual easy pace.\nYou can talk in whole sentences all the way."
)


def text(number: int) -> str:
    return QUESTIONS[number] if number < len(QUESTIONS) else VERDICT


def rows(number: int) -> list[list[tuple[str, str]]]:
    """Of labels and tokens; a token names the question it answers."""
    if number >= len(QUESTIONS):
        return [[("Change an answer", f"{number}:0")]]
    return [[(label, f"{number}:{n}")] for n, label in enumerate(LABELS)]


def following(token: str) -> int:
    """The question after the one that this token answers."""
    return int(token.partition(":")[0]) + 1
