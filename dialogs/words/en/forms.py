"""The form that holds the checklist at once. A name has at most 45 letters, a hint 100."""

from __future__ import annotations

from collections.abc import Mapping

FORMS: Mapping[str, str] = {
    "title": "Can I run today?",
    "flags": "Now or since leg day, any of these?",
    "flags.hint": "As many as fit. One of these and there is no run, only help.",
    "soreness": "How sore are your legs right now?",
    "soreness.hint": "0 = not at all, 10 = the worst",
    "self_test": "A 20-second test",
    "self_test.hint": "Squat down, take a stair, stand on one leg, get up from a chair. What happens?",
    "today": "Does any of this fit today?",
    "today.hint": "As many as fit.",
    "words": "The rest, in your words",
    "words.hint": "slept well, squats yesterday 6pm, eaten twice",
}
