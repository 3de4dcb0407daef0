"""The questions, and why each is asked."""

from __future__ import annotations

from collections.abc import Mapping

QUESTIONS: Mapping[str, str] = {
    "flags": "First, safety. Now or since leg day, any of these?",
    "flags.more": "Noted. Any other of these?",
    "soreness": "How sore are your legs right now? 0 = not at all, 10 = the worst",
    "self_test": (
        "A 20-second test: squat down, take a stair, stand on one leg, get up from a chair. "
        "What happens?"
    ),
    "self_test.more": "Noted. Anything else in that test?",
    "today": "Does any of this fit today?",
    "today.more": "Noted. Anything else?",
    "sleep": "How did you sleep? (7 hours or more is well, under 5 is poorly)",
    "lifted": 'When did you last train your legs? Tap, or type "yesterday 6pm".',
    "lifted.read_back": "I read that as this time. Right?",
    "food": (
        "Have you eaten carbohydrate and protein since lifting, and something again before this run?"
    ),
    "session": "About that leg session:",
    "goal": "What are you training for most? I ask this once.",
    "deficit": "Are you eating less than you burn at the moment?",
    "gut": "Warming up, or breaking down?",
    "lifted.tap": "When did you last train your legs?",
    "did.tap": "What did you train? Tap what fits.",
    "did": "What did you train? Tap what fits, or type it.",
    "did.more": "Noted. What else?",
    "setting": "What would you like to change?",
    "clock": "You named a time of day. My clock says {there} ({zone}). Is yours the same?",
    "zone": "Which city, or which time zone?",
    "zone.read_back": "Which of these?",
    "topic": "What would you like to know about?",
    "forget": "Delete everything I know of you? This cannot be undone.",
    "forget.linked": "Delete everything I know of you, on {platforms}? This cannot be undone.",
    "link": (
        "Link this {here} with your {there}? Both will show the same leg days, answers and verdicts."
    ),
    "unlink": (
        "Unlink this {here} from {there}? What you told me here comes along, the rest stays there."
    ),
    "place": "Where shall morning check-ins come?",
    "change": "Which answer would you like to change?",
}

WHY: Mapping[str, str] = {
    "flags": (
        "A few signs are not soreness but injury or illness, and a run can make them dangerous. "
        "They come before everything else."
    ),
    "soreness": "1-4 can take a light run, 5 a walk-run, 6 and more none; 8 is a day off [DD 18-20, 34].",
    "self_test": (
        "What legs can do says more than a number. A wince stops a run at any score; a wobble trips "
        "you up [DD 24, 38]."
    ),
    "today": (
        "Illness, a key session soon, or a body that refuses are reasons of their own to rest "
        "[DD 36, 40, 43]."
    ),
    "sleep": "Sleep is where legs recover. After a bad night there is no run, only gentle movement [DD 26, 37].",
    "lifted": "Six hours should lie between leg day and a run, a night if strength is the goal [DD 30, 77].",
    "food": "A run on empty legs goes badly and recovers badly [DD 27, 28].",
    "session": "After deadlifts or lunges the run is broken up by walking; after a new lift it is shorter [DD 52].",
    "goal": "It changes what is wise: for strength, the run waits until the next day [DD 76-79].",
    "deficit": "Building strength on less food needs rest more than a run [DD 78, C-19].",
    "gut": "The end of the run should feel better than its start. Pain and broken form never do [DD 65-71].",
    "did": "Deadlifts and lunges change the run that follows; the rest is for your history.",
    "setting": "Clock times need your zone, and your goal changes the rules.",
    "clock": (
        "The same hour is another moment in another zone, and hours since leg day decide. I ask once."
    ),
    "zone": "So that six hours after lifting is the right time on your clock. I keep the zone, never the place.",
    "topic": "So that I can tell you both sides of it.",
    "forget": "Because it cannot be undone.",
    "link": "So that nobody links your log with theirs by a slip.",
    "unlink": "So that nothing comes apart by a slip.",
    "place": "They come once, to one place. /settings changes it.",
}
