"""What a platform shows of us beside the conversation."""

from __future__ import annotations

from collections.abc import Mapping

# What each command does, in the order of the menu: 3-256 letters.
COMMANDS: Mapping[str, str] = {
    "run": "Can I run today? A short checklist, then a verdict",
    "legday": "Log a leg day: squats 5x5, rpe 8, yesterday 6pm, 60 min",
    "gutcheck": "During the run: go on, or stop?",
    "why": "The rules behind the last verdict",
    "history": "Your last eight weeks, as a list and a picture",
    "order": "Run before or after lifting?",
    "learn": "What is known about legs and runs, and how surely",
    "undo": "Take back the last log, or mend it: rpe 9",
    "settings": "Your time zone, your goal, and when I ask in the morning",
    "pause": "No check-ins for a while: 3 days, until Monday",
    "link": "One log on Telegram and Discord",
    "unlink": "Make two of the linked ones again",
    "cancel": "Close the questions",
    "privacy": "What I keep of you, and how to stop it",
    "export": "Everything I have of you, in one file",
    "forget": "Delete everything I have of you",
    "help": "What I can do",
    "start": "Say hello",
}

# On the page a person sees before writing: at most 512 letters, and on the profile 120.
ABOUT: Mapping[str, str] = {
    "description": (
        'Can you run the morning after leg day? Ask me "can I run today?" and I go through a short '
        "checklist with you: warning signs, soreness, a 20-second test, sleep, food. Then you get a "
        "verdict with its reasons, the session minute by minute, and what would change it.\n\n"
        "I know legs after lifting; I am no doctor. I keep nothing before you agree to it, and "
        "/forget deletes it all."
    ),
    "short_description": "Can I run today? A verdict with its reasons for the morning after leg day. No doctor.",
}
