"""What a platform shows of us around the conversation."""

from __future__ import annotations

from collections.abc import Mapping

COMMANDS: Mapping[str, str] = {
    "run": "Can I run today? The checklist, then a verdict",
    "legday": "Log a leg day: squats 5x5, rpe 8, yesterday 6pm",
    "gutcheck": "During the run: go on or stop?",
    "why": "The rules behind the last verdict",
    "history": "Your leg days and verdicts",
    "order": "Run before or after lifting?",
    "learn": "What is known, and how surely",
    "undo": "Take back the last log",
    "settings": "Time zone and goal",
    "cancel": "Close the open questions",
    "export": "Everything I have of you, as a file",
    "forget": "Delete everything I have of you",
    "privacy": "What I keep, and why",
    "help": "What I can do",
}

DESCRIPTION = (
    "Can I run today? Ask me the morning after leg day.\n\n"
    "I go through a short checklist with you, one tap at a time, decide by rules that name their "
    "source, and tell you the session minute by minute. I am strict where health is at stake, and "
    "I am no doctor.\n\n"
    "Tap Start, or just write: legs 3/10, slept badly, squats yesterday 6pm."
)
SHORT_DESCRIPTION = (
    "Can I run today? A checklist for the morning after leg day. No doctor, just strict."
)

SENTENCES: Mapping[str, str] = {
    "not_yours": "That button belongs to somebody else's list.",
    "too_fast": (
        "That is faster than I can answer. What comes now I do not read, until it is quiet for a "
        "moment; warning signs I still see."
    ),
    "broken": (
        "Something broke on my side, and your last message was not taken in. Please send it again."
    ),
    "group": "Answers about your body are between us two. Ask me there:",
    "group.label": "Ask in private",
}
