"""What Discord shows of a command while it is being typed."""

from __future__ import annotations

from dialogs.replies import Options

# What may be filled in behind a command: how it is called there, in small letters, and what
# belongs into it, in at most 100 letters. The keys are our own names for it.
OPTIONS: Options = {
    "run.words": ("words", "What I should know: legs sore 3, slept badly, squats yesterday 6pm"),
    "legday.exercises": ("exercises", "What you did: squats 5x5, lunges"),
    "legday.when": (
        "when",
        "When you finished: yesterday 6pm, 2 hours ago. Or type @time and pick it",
    ),
    "legday.rpe": ("rpe", "How hard it was: 1 is nothing, 10 is all you had"),
    "legday.minutes": ("minutes", "How many minutes it took"),
    "gutcheck.words": ("words", "How the run feels: knee hurts, legs heavy, soreness 6"),
    "learn.words": (
        "topic",
        "What about: soreness, food, sleep, the gap between lifting and running",
    ),
    "undo.words": ("change", "What the last log should have said: rpe 9. Empty takes it back"),
    "link.words": ("code", "The code that I showed you on Telegram. Empty shows you one for there"),
    "settings.words": (
        "change",
        "Where you live, your goal, or when I ask: Berlin, my goal is strength, 06:30",
    ),
    "pause.words": ("how_long", "Until when: 3 days, two weeks, until Monday. off ends it"),
}
