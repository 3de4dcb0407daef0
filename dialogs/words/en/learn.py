"""What is known of each topic: both sides, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping

LEARN: Mapping[str, str] = {
    "soreness": (
        "Soreness after lifting comes from small damage and its repair, not from acid. It peaks 24-48 h "
        "after, can last 72 h, and is worst after a break (Contrò 2016, Cleary 2002).\n"
        "For moving: many feel looser after it. Against: a hard run on sore legs costs form and days.\n"
        "How sure: strong on the timing, mixed on what helps."
    ),
    "lactate": (
        "Lactic acid is not why legs hurt the next day: it is gone within hours (Contrò 2016).\n"
        "Easy movement does clear it faster, but harder movement clears it faster still "
        "(Menzies 2010), so it is no reason for an easy run. Getting the blood moving feels good; "
        "that is reason enough.\n"
        "How sure: strong."
    ),
    "easy_run": (
        "For: an easy run gets the blood moving, keeps the habit, and many feel looser [DD, MH, HELP]. "
        "One review of 99 studies finds a little less soreness (Dupuy 2018).\n"
        "Against: a review of 22 reviews finds no method that reliably helps (Sports Med Open 2024), and "
        "every step is an impact.\n"
        "How sure: mixed. Promise yourself nothing; go by how it feels at the end."
    ),
    "gap": (
        "Six hours between leg day and an easy run [DD 30]. Strength suffered with no gap, not with six "
        "hours; endurance gained most with 24 (Robineau 2016).\n"
        "The day after, easy running is hardly worse, but hard running tires 29 % sooner "
        "(Doma and Deakin 2013).\n"
        "How sure: strong for strength, mixed for the rest."
    ),
    "strength": (
        "The articles warn that running costs muscle [DD, MH]. The largest recent review, 43 studies, sees "
        "no loss of strength or size, but less explosive power when both share a session "
        "(Schumann 2022); an older one saw less size (Wilson 2012).\n"
        "I stay on the cautious side for a strength goal: next day, easy, eaten.\n"
        "How sure: mixed."
    ),
    "food": (
        "After lifting: carbohydrate and protein within an hour or two, and something again before a run "
        "[DD 27]. Timing matters most when a second session follows the same day (ISSN 2017); over a "
        "whole day it matters less (Arent 2020).\n"
        "Leg day does not empty the stores: it uses some 20-40 % of the glycogen.\n"
        "How sure: strong that it helps a second session, mixed on the minutes."
    ),
    "fat": (
        "A run after lifting adds energy spent, and a larger share of it comes from fat [MH, DD]. Over "
        "weeks what counts is energy in and out.\n"
        "Running on empty to teach the body fat-burning is a method of endurance athletes; I explain it, "
        "and never prescribe it.\n"
        "How sure: strong on the balance, mixed on the method."
    ),
    "sleep": (
        "Sleep is the first tool of recovery; food and supplements do not replace it [DD 25, 26]. Six "
        "hours or less make performance worse (Craven 2022). I take 7 h or more as well, under 5 h as "
        "poorly.\n"
        "How sure: strong that loss hurts; the exact limits are ours."
    ),
    "cool_down": (
        "6 to 10 minutes of easy movement after the session: the only length with steady small benefits "
        "in a review of 26 studies (Ortiz 2019).\n"
        "It mostly does not reduce soreness (Van Hooren and Peake 2018). Massage helps soreness most "
        "(Dupuy 2018). Never stretch into sharp pain.\n"
        "How sure: mixed."
    ),
    "walk_breaks": (
        "5 min jog and 1 min walk after deadlifts or lunges, 3 and 2 when the legs are still sore "
        "[DD 52, 53]. They keep the effort low and the form clean.\n"
        "How sure: coach's habit; I found no study of these patterns."
    ),
    "warning": (
        'Not soreness: dark urine, marked swelling or weakness (muscle breakdown, "rhabdo"); one swollen '
        "hot calf (clot); pain on one spot of bone (stress fracture); sharp or joint pain; numbness; "
        "fever; anything in chest or breath, fainting, confusion in heat.\n"
        "If one of these is yours now, tell me in a word and stop training; chest, breath, fainting and "
        "confusion mean the emergency number.\n"
        "How sure: strong."
    ),
}
