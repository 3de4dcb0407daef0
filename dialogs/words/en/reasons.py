"""Why: what each rule that fired says to the person, in their own answers."""

from __future__ import annotations

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "dark-urine": "Dark urine after hard lifting can be muscle breaking down (rhabdomyolysis).",
    "swelling-or-weakness": "Marked swelling, or legs too weak for daily tasks, is more than soreness.",
    "chest-symptoms": "Chest pain, pressure or odd breathlessness can be the heart.",
    "faint-or-palpitations": "Fainting, or a heart that races or skips, has to be looked at first.",
    "calf-clot": "One calf that is swollen, hot or red can be a blood clot.",
    "calf-clot-and-breath": "A swollen calf together with chest or breathing trouble can be a clot in the lung.",
    "numb-tight-swollen": "A leg that is numb, cold or rock-tight can be losing its blood supply.",
    "heat-confusion": "Confusion, collapse or vomiting in heat can be heat stroke.",
    "fever": "With a fever nobody trains: exercise can carry an infection to the heart.",
    "bone-pain": "Pain on one spot of bone can be a stress fracture.",
    "cannot-bear-weight": "You cannot put your weight on it, or you limp.",
    "pain-turned-sharp": "Pain that turned sharp, or a joint that hurts a day later, is not soreness.",
    "fever-and-muscle-pain": "Fever together with strong muscle pain belongs in front of a doctor today.",
    "sore-past-three-days": (
        "Soreness that does not ease after three days, after a first session or a break, can be more "
        "than soreness."
    ),
    "sharp-or-joint-pain": "Sharp pain, or pain in a joint, is not soreness.",
    "mid-run-sharp": "Sharp pain or a twinge ends the run.",
    "sick-or-drained": "You are sick or drained: the body is busy healing.",
    "winces-off-couch": "You wince getting up from the couch.",
    "dreads-run": "You dread this run, and that is a signal too.",
    "slept-poorly": "You slept poorly: no running, gentle movement only.",
    "wobbly": "You wobble on one leg: tired legs trip.",
    "winces-on-stairs": "You wince on the stairs or squatting.",
    "waddles": "You waddle: that counts as a wince.",
    "mid-run-form": "Your form is falling apart: that is where injuries start.",
    "squat-soreness-above-6": "Squatting hurts at {squat_band}/10, and above 6 is a rest day.",
    "soreness-8-or-more": "Soreness {worst_soreness}/10: a day off.",
    "soreness-7": "Soreness 7/10: no running from 6 on.",
    "soreness-6": "Soreness 6/10: no running from 6 on.",
    "soreness-5": "Soreness 5/10: walk breaks, and short.",
    "soreness-4": "Soreness 4/10: a light run is the most.",
    "soreness-3": "Soreness 3/10: a short light run is fine.",
    "soreness-2": "Soreness 2/10: a light run is fine.",
    "soreness-1": "Soreness 1/10: a light run is fine.",
    "soreness-4-and-rising": "Soreness 4/10 and still rising: walk breaks.",
    "under-6-hours": "Leg day was {ago}: leave six hours.",
    "strength-same-day": (
        "With strength as your goal, the run waits until the next day (cautious: studies disagree)."
    ),
    "not-fuelled": "You have not eaten enough for a run yet.",
    "big-session-ahead": "A big session is coming within 48 hours: save your legs for it.",
    "recovered-under-80": "You feel less than 80 % recovered, and a run needs 80.",
    "strength-in-deficit": "Building strength while eating less: food and rest build, a run does not.",
    "last-run-worse": (
        "Your last run did your legs no good: your own history makes me stricter, never looser."
    ),
    "slept-ok": "Your night was middling.",
    "hard-session": "The session was very hard (9 of 10 or more).",
    "long-session": "The session was long (over 75 minutes).",
    "under-12-hours": "Leg day was less than 12 hours ago.",
    "unknown-red-flags": "The warning signs were not checked.",
    "unknown-soreness": "I do not know how sore you are.",
    "unknown-winces-on-stairs": "I do not know whether stairs or a squat make you wince.",
    "unknown-sharp-or-joint-pain": "I do not know whether anything hurts sharply, or in a joint.",
    "unknown-wobbly-single-leg": "I do not know whether you stand steady on one leg.",
    "unknown-sick-or-drained": "I do not know whether you are sick or drained.",
    "unknown-slept": "I do not know how you slept.",
    "unknown-fuelled": "I do not know whether you have eaten.",
    "unknown-hours-since-lift": "I do not know when you lifted.",
    "score-below-50": "All together, readiness is below 50: rest.",
    "score-below-80": "Running needs a readiness of 80.",
}

CONTRADICTIONS: Mapping[str, str] = {
    "stairs-beat-score": "Only {worst_soreness}/10, but your legs flinch: I go with what they do, not the number.",
    "higher-score-counts": "Your two soreness scores differ: I go with the higher, {worst_soreness}/10.",
    "worse-sleep-counts": "Your night and its hours do not match: I go with the worse.",
    "signs-beat-percent": "You feel {recovered_pct} % recovered, but the checklist disagrees: I go with the checklist.",
    "percent-beats-signs": "The checklist looks fine, but you feel only {recovered_pct} % recovered: I go with that.",
    "form-beats-grind": "A grind with clean form could go on; this is not clean, so I go with that.",
}
