"""What is said of check-ins: the message in the morning, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "check_ins.on": "Good: at {hour}, on the mornings after a leg day.",
    "check_ins.in_private": (
        "It comes to our private chat, where I have just said hello. Nothing there? Then allow direct "
        "messages from members of this server, in its privacy settings."
    ),
    "check_ins.first_word": "Here I am. This is where I ask how your legs are, the morning after.",
    "check_ins.declined": "Fine: I only answer. /settings is where you can change your mind.",
    "check_ins.off": "I write to you no more in the morning. /settings brings it back; /run always works.",
    "check_ins.next": "I ask how your legs are on {day} at {at}.",
    "check_ins.skipped": "Not today, then. Resting is a win too. /run if you change your mind.",
    "check_ins.instead": "I closed what was open before; what you answered today still counts.",
    "hour.unknown": "I could not read that as a time of day. Try 6:30.",
    "day_ends.set": "Your day ends at {hour}: what you train before counts for the day before.",
    "after_run.better": "Good to hear. That is what a gentle run is for.",
    "after_run.same": "Good: it took nothing out of you.",
    "after_run.worse": "Noted. After a run that did your legs no good, the next one is a walk-run at most.",
    "after_run.ache": "Noted. Leave it alone until tomorrow evening: then I ask whether it is gone.",
    "after_run.none": "Fine: legs that rest recover.",
    "after_run.off": "I ask no more after runs. /settings brings it back.",
    "after_run.on": "I ask in the evening how a run was.",
    "next_day.gone": "Good. Start the next run gently all the same.",
    "pause.set": "Good: I ask nothing in the morning before {day}. /pause off ends it sooner.",
    "pause.over": "There is no pause any more.",
    "pause.unclear": "Until when? Say 3 days, two weeks, until Monday, or a date; a year at most.",
    "put_off.done": "Good: I ask again at {at}.",
    "put_off.nothing": "There is no check-in to put off right now. /run asks the question any time.",
    "put_off.too_late": "That is too late for this morning's check-in: it counts until {until}. So, now?",
    "remind.after_work": (
        "After work is too late for this morning's check-in: it counts until {until}, as legs change. "
        "Answer now; or tap the time below, and I ask afresh then."
    ),
    "remind.set": "Good: I write to you at {at}.",
    "remind.now": "It is time: you wanted me to ask now.",
}

QUESTIONS: Mapping[str, str] = {
    "morning": "Good morning. How sore are your legs right now? 0 = not at all, 10 = the worst",
    "offer": "Shall I ask you {day} at {at} how your legs are?",
    "felt": "How are your legs after today's run?",
    "pain": "Any pain from it?",
    "still": "Yesterday something hurt after your run. Is it gone?",
    "after_runs": "Shall I ask in the evening how a run was?",
    "pause": "For how long shall I not ask in the morning?",
    "hour": "At what time? Tap one, or type it.",
    "hour.tap": "At what time?",
    "day_ends": "When does your day end? What you train before then counts for the day before.",
}

WHY: Mapping[str, str] = {
    "morning": "1-4 can take a light run, 5 a walk-run, 6 and more none; 8 is a day off [DD 18-20, 34].",
    "offer": (
        "Legs tell the next morning what they could take. I ask only after a leg day, on three "
        "mornings at most, and one word stops it."
    ),
    "felt": "The same run helps on one day and costs two on another: what it did to you counts [DD 123].",
    "pain": "Pain that stays, or is sharp, is no soreness [DD 35, RF-12].",
    "still": "Pain that a run left and that is there a day later wants to be looked at [RF-12].",
    "after_runs": "What a run did to your legs may make the next verdict stricter, never looser.",
    "pause": "A holiday, an illness, a week of rest: the log stays, and the questions wait.",
    "hour": "So that the question is there when you decide about a run.",
    "day_ends": "So that a session after midnight belongs to the evening it was part of.",
}

LABELS: Mapping[str, tuple[str, ...]] = {
    "morning.wrong": ("Something feels wrong", "Wrong"),
    "morning.in_15": ("In 15 min", "15 min", "15", "Snooze"),
    "morning.in_60": ("In 1 h", "1 h", "In an hour"),
    "morning.after_work": ("After work",),
    "morning.skip": ("Not today", "Skip today"),
    "offer.yes": ("Yes", "Yes please", "Ok"),
    "offer.another": ("Another time", "Other"),
    "offer.no": ("No", "No thanks"),
    "hour.off": ("No check-ins", "Off", "Never"),
    "felt.better": ("Better",),
    "felt.same": ("The same", "Same"),
    "felt.worse": ("Worse",),
    "felt.none": ("I did not run", "No run", "None"),
    "felt.stop": ("Don't ask after runs",),
    "pain.none": ("No pain", "No", "None"),
    "pain.sore": ("Only sore muscles", "Sore"),
    "pain.ache": ("Something aches", "Ache", "Yes"),
    "pain.sharp": ("Sharp, or in a joint", "Sharp"),
    "still.gone": ("Gone", "Yes"),
    "still.there": ("Still there, or worse", "Still there", "Worse", "No"),
    "after_runs.yes": ("Yes",),
    "after_runs.no": ("No",),
    "setting.after_runs": ("Question after a run", "After a run"),
    "pause.d3": ("3 days",),
    "pause.d7": ("A week", "1 week", "7 days"),
    "pause.d14": ("Two weeks", "2 weeks", "14 days"),
    "pause.off": ("No pause", "Off", "End it"),
    "verdict.remind": ("Write to me at {at}", "Remind me", "Ping me"),
    "check_ins.stop": ("Stop asking in the morning",),
    "setting.check_ins": ("Morning check-in", "Check-in"),
    "setting.day_ends": ("End of my day", "Day end"),
}
