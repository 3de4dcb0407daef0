"""The verdict: what it says first, what to do, when to stop, what would change it."""

from __future__ import annotations

from collections.abc import Mapping

# The first sentence. For a run: the rung. For a later: now. For a no: what is right instead.
HEADLINES: Mapping[str, str] = {
    "easy_run": "✅ Yes, an easy run.",
    "walk_run": "✅ Yes, but as a walk-run.",
    "later": "⏳ Not yet.",
    "later.tonight": "⏳ Not tonight.",
    "later.tomorrow": "⏳ Not today.",
    "walk": "🚶 No run today. Walk instead.",
    "cross_train": "🚲 No run today. Something gentle instead.",
    "rest": "🛋 No run today. Rest: it counts as training too.",
    "see_specialist": "🛑 No run, and no training on it. See a doctor or sports specialist first.",
    "see_specialist.fever": "🛑 No run, and no training at all with a fever. Let a doctor say when.",
    "emergency.same_day": "🚨 No run. Get medical help today: a doctor, or an emergency department.",
    "emergency.now": "🚨 Stop. Call your emergency number now (112, 911, 999 or your country's).",
    "mid_run.easy_run": "✅ Go on, easy.",
    "mid_run.walk_run": "✅ Go on, with walk breaks.",
    "mid_run.walk": "🚶 Stop running. Walk home.",
    "mid_run.cross_train": "🚶 Stop running. Walk home.",
    "mid_run.rest": "🚶 Stop running. Walk home, then rest.",
    "mid_run.see_specialist": "🛑 Stop the run.",
    "mid_run.emergency.same_day": (
        "🚨 Stop the run. Get medical help today: a doctor, or an emergency department."
    ),
}

WISHES: Mapping[str, str] = {
    "tempo": "tempo run",
    "intervals": "interval session",
    "hills": "hill session",
    "long": "long run",
    "race": "race",
}

# What to do. `{minutes}` is the whole of it.
SESSIONS: Mapping[str, str] = {
    "easy_jog": "{minutes} min easy jog, flat ground, well below your usual easy pace.",
    "run_5_walk_1": "{minutes} min: {blocks}. Flat ground, well below your usual easy pace.",
    "walk_run_3_2": "{minutes} min: {blocks}. Flat and slow.",
    "incline_walk": "{minutes} min brisk walk; on a treadmill at 3-5 % incline if you like.",
    "level_walk": "{minutes} min easy walk on the flat.",
    "bike": "{minutes} min easy spin on a bike that stands firm, or skip training.",
    "yoga": "{minutes} min gentle yoga or an easy swim, or simply rest.",
    "rest": "",
    "none": "",
}

PARTS: Mapping[str, str] = {
    "and": " and ",
    "score": "Readiness {score}/100; running needs 80.",
    "score_at_most": "Readiness at most {score}/100; running needs 80.",
    "score_rest": "Readiness {score}/100; running needs 80, and below 50 is a day of rest.",
    "block": "{minutes} min {what}",
    "cut": " You planned {planned} min; {minutes} is the most today.",
    "trail": " A soft, even trail is good too.",
    "go_on.run_5_walk_1": "From here: 5 min jog, 1 min walk, over and over.",
    "go_on.walk_run_3_2": "From here: 3 min jog, 2 min walk, over and over.",
    "talk_test": "You can talk in whole sentences all the way. No hills, no pace goal.",
    "stop_signs": (
        "Stop at sharp pain, a twinge or sloppy form; walk home if that does not hurt. "
        "End feeling better than you began."
    ),
    "stroll": "An easy stroll is fine if you feel like it.",
    "known": "I have: {facts}.",
    "until_then": "Until then: ",
    "today": "Today: ",
    "because": "Because:",
    "what_counted": "What counted:",
    "reason": "• {text} [{source}]",
    "more_reasons": "• and {count} more: /why",
    "unknown": "Not known: {names}. That counts against a run: tell me, and I look again.",
    "eat": "Eat carbohydrate and protein. ",
    "eat_first": "Eat carbohydrate and protein before {run}; ask me again then: /run.",
    "not_before": "Not before {at} for {run}; ask me again then: /run.",
    "gap_first": "Leave {hours:g} hours between leg day and {run}; ask me again then: /run.",
    "later.tonight": "In the morning at the earliest, after a new check: /run.",
    "later.tomorrow": "Tomorrow at the earliest, after a new check: /run.",
    "then.easy_run": "an easy run",
    "then.walk_run": "a walk-run",
    "advice": "A better night, or a day, and a new check can change this: /run tomorrow.",
    "soreness_rises": "Soreness can still rise until about 48 h after lifting.",
    "rises_late": "Soreness that still rises three days on is unusual: if it goes on, show it to somebody.",
    "very_sore": (
        "If your legs swell, get too weak for daily tasks, or your urine turns dark: "
        "get help the same day."
    ),
    "leg_day_over": "Leg day no longer limits you.",
    "wish_granted": "As far as leg day goes, your {wish} is fine too; warm up well.",
    "wish_refused": "No {wish} today.",
    "wish_day": "The next good day for it: {day}, after a check that morning.",
    "wish_open": "A good day for it comes when leg day is three days gone and you feel well.",
    "changed": "Changed. Before: {rung}.",
    "stays.yes": "Changed. It stays: {rung}.",
    "stays.no": "Changed. Still no run.",
    "earlier_warning": (
        "Earlier you told me of a warning sign. If it was real, have it looked at before any run."
    ),
    "no_run": "✋ No run today.",
    "settled": (
        "That settles it. A stroll is fine; answer the rest ({left}) and I say what else is."
    ),
    "settled.easy": (
        "That settles it. Take it easy; answer the rest ({left}) and I say what is fine instead."
    ),
    "no_load": "No load until it has been looked at: no run, no session, no stretching that hurts.",
    "no_exercise": "No exercise until the fever is gone and a doctor agrees; be seen today if your muscles hurt badly too.",
    "ck": "Say that you trained hard and ask for a CK blood test.",
    "pop": "If there was a pop or a fall, be seen today.",
    "getting_worse": (
        "Chest pain, trouble breathing, fainting or confusion at any time: call your emergency number."
    ),
    "walk_home": "Walk home only if walking does not hurt; else get a lift.",
    "or_a_lift": "If walking hurts, get a lift.",
    "a_lift": "Do not walk home on it: get a lift.",
    "stay": "Stay where you are, sit down, and ask somebody to stay with you until help comes.",
    "not_alone": "Do not drive yourself, and do not stay alone.",
}

RUNGS: Mapping[str, str] = {
    "easy_run": "easy run",
    "walk_run": "walk-run",
    "walk": "walk",
    "cross_train": "gentle movement",
    "rest": "rest",
    "see_specialist": "have it looked at",
    "emergency": "medical help",
}

BLOCKS: Mapping[str, str] = {
    "jog": "jog",
    "walk": "walk",
    "bike": "bike",
    "yoga": "yoga",
}

KEYS: Mapping[str, str] = {
    "red_flags": "warning signs",
    "soreness": "soreness",
    "winces_on_stairs": "the stairs and squat test",
    "sharp_or_joint_pain": "sharp or joint pain",
    "wobbly_single_leg": "standing on one leg",
    "sick_or_drained": "sick or drained",
    "slept": "sleep",
    "fuelled": "food",
    "hours_since_lift": "time since leg day",
}

# What is read back of an answer, by its key and value.
FACTS: Mapping[str, str] = {
    "soreness": "soreness {value}/10",
    "winces_on_stairs.true": "you wince on the stairs",
    "winces_on_stairs.false": "no wince on the stairs",
    "winces_off_couch.true": "you wince getting up from the couch",
    "waddles.true": "you waddle",
    "wobbly_single_leg.true": "you wobble",
    "wobbly_single_leg.false": "steady on one leg",
    "sharp_or_joint_pain.true": "sharp or joint pain",
    "sharp_or_joint_pain.false": "no sharp or joint pain",
    "sick_or_drained.true": "sick or drained",
    "sick_or_drained.false": "not sick or drained",
    "big_session_within_48h.true": "a big session within 48 h",
    "dreads_run.true": "you dread it",
    "soreness_rising.true": "soreness still rising",
    "recovered_pct": "{value} % recovered",
    "slept.well": "slept well",
    "slept.ok": "slept so-so",
    "slept.poorly": "slept poorly",
    "sleep_hours": "{value} h of sleep",
    "fuelled.true": "you have eaten",
    "fuelled.false": "not eaten yet",
    "lifted_at": "leg day {at}",
    "lifts": "{names}",
    "rpe": "effort {value}/10",
    "duration_minutes": "{value} min",
    "new_or_returning_lift.true": "a new lift or first after a break",
    "last_run_worse.true": "your last run did your legs no good",
    "goal.endurance": "goal: endurance",
    "goal.strength": "goal: strength",
    "goal.fat_loss": "goal: losing fat",
    "goal.general": "goal: all-round fitness",
    "wants.easy": "you want an easy run",
    "wants.tempo": "you want a tempo run",
    "wants.intervals": "you want intervals",
    "wants.hills": "you want hills",
    "wants.long": "you want a long run",
    "wants.race": "you want to race",
    "planned_minutes": "{value} min planned",
}

EXPLANATION: Mapping[str, str] = {
    "title": "The rules behind it ({rung}, readiness {score}/100):",
    "title_plain": "The rules behind it ({rung}):",
    "title_settled": "The rules behind it (no run, readiness at most {score}/100):",
    "against": "Against running:",
    "for": "In favour:",
    "rule": "• {text} {effect} [{source}; {certainty}]",
    "caps": "→ at most {rung}, -{points}",
    "cap": "→ at most {rung}",
    "points": "→ -{points}",
    "fact": "• {text}",
    "nothing": "• nothing",
    "certainty": "strong = studies agree; mixed = they do not; coach's habit = practice, not proof.",
    "works": "DD, MH, HELP are the three articles, C our strictest reading of them.",
}
CERTAINTIES: Mapping[str, str] = {
    "strong": "strong",
    "mixed": "mixed",
    "coach's habit": "coach's habit",
}

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
TIMES: Mapping[str, str] = {
    "day": "{weekday} {day} {month}",
    "day_and_time": "{weekday} {day} {month}, {time}",
    "today": "this morning",
    "tomorrow": "tomorrow morning",
    "later": "the morning after",
    "just_now": "just now",
    "hours_ago": "{hours:g} h ago",
    "minutes_ago": "{minutes} min ago",
}
