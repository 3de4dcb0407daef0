"""The works the rules cite. Three articles, studies and health services, and ourselves."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.engine.model import Source

WORKS: Mapping[str, str] = {
    "DD": "David Dack, Should You Run After Leg Day?",
    "MH": "Amber Sayer, Marathon Handbook, Running After Leg Day",
    "HELP": "Does Running After Leg Day Help (no author given)",
    "C": "Our reconciliation of what the articles contradict each other in, strictest reading",
    "RF": "Red flags from health services and sports medicine",
    "CDC": "CDC/NIOSH, rhabdomyolysis symptoms; O'Connor 2008 (CSMR 7:328); Nye 2021 (CSMR 20:169)",
    "AHA": "American Heart Association, warning signs of a heart attack",
    "ACC": "American College of Cardiology, sports section: fainting in exercise",
    "Friman": "Friman and Wesslen 2000; Dick and Diehl 2014 (Sports Health): infection",
    "NHS": "NHS, deep vein thrombosis: when to get help",
    "Houston": "Houston Methodist; MedStar Sports PT: bone stress injuries",
    "Vincent": "Vincent and Vincent 2017 (Curr Sports Med Rep 16:122): pain and running",
    "Krames": "Krames, compartment syndrome: when to call for help; wording ours",
    "EMRA": "EMRA, exertional heat illness; wording ours",
    "Infermedica": "Two mild signs that make one serious one, after Infermedica's triage tuples",
    "Robineau": "Robineau 2016 (JSCR 30:672): 0, 6 and 24 hours between strength and running",
    "Schumann": "Schumann 2022 (Sports Med 52:601): 43 studies of concurrent training",
    "Craven": "Craven 2022 (Sports Med 52:2669): sleep loss and performance",
    "Doma": "Doma and Deakin 2013 (Appl Physiol Nutr Metab 38:651): running the day after lifting",
    "Dupuy": "Dupuy 2018 (Front Physiol 9:403): recovery techniques and soreness",
    "Ours": "legday: our own figure or reading, marked as such",
}


def dack(*items: int) -> tuple[Source, ...]:
    return tuple(Source("DD", str(item)) for item in items)


def handbook(*items: int) -> tuple[Source, ...]:
    return tuple(Source("MH", str(item)) for item in items)


def reading(number: int) -> tuple[Source, ...]:
    return (Source("C", f"C-{number}"),)


def flag(number: int, *works: str) -> tuple[Source, ...]:
    return (Source("RF", f"RF-{number}"), *(Source(work) for work in works))


def study(work: str) -> tuple[Source, ...]:
    return (Source(work),)


OURS = (Source("Ours"),)
