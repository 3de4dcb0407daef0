"""Goals: what the writer trains for."""

from __future__ import annotations

import re

from dialogs.language.wording import pattern

_LISTS = {
    "lose": "lose losing loose shift shifting drop dropping burn burning shed shedding trim "
    "trimming",
    "weight": """
        weight wieght fat pounds pound lbs kg kgs kilos kilo stone belly gut timber calories flab
        """,
    "much": "some the a few this my of body baby bit more off \\d+ two five ten twenty half",
    "grow": "build building grow growing put_on putting_on pack_on packing_on get getting "
    "bigger big",
    "leg": "legs glutes quads wheels bum butt thighs squat deadlift arms muscle muscles mass size",
    "race": "marathon half_marathon ultra triathlon ironman half 10k 5k 50k comrades hyrox race",
}
_GOALS = (
    (
        "fat_loss",
        pattern(
            (
                "fat/weight loss",
                "{lose} ({much}) ({much}) ({much}) {weight}",
                "cut/cutting !it/in/down/back/short/legs/my/the/across/out/carbs",
                "cut some fat",
                "lean/leaning out/down",
                "get/getting lean/leaner/lighter/thin/shredded/slim",
                "shred/shredding/shredded/slim/slimming/diet/dieting",
                "calorie/caloric/kcal deficit",
                "\\d+ kcal",
                "smaller/less belly",
                "belly gone",
                "scale to go down",
                "be thin/lighter",
                "recomp",
            ),
            _LISTS,
        ),
    ),
    (
        "strength",
        pattern(
            (
                "strength/strenght !class/session/training/work_out/coach/and_conditioning/room/"
                "circuit",
                "stronger/hypertrophy/powerlift/powerlifting/powerlifter/muscular/bulk/bulking/"
                "gains",
                "more/be/get/getting strong/huge/jacked/swole/hench/big",
                "muscle/muscles !ache/aches/pain/soreness/sore/tired/hurts/is/cramp/knot/"
                "memory/feels",
                "{grow} (some/more/my/up/the) {leg}",
                "mass/size !of",
                "for power",
                "a/my \\d+kg/\\d+lb squat/deadlift",
                "prioritise/prioritize lifting/weights",
                "lift heavier",
                "nationals",
            ),
            _LISTS,
        ),
    ),
    (
        "endurance",
        pattern(
            (
                "endurance/stamina/marathon/marathoner/marathons/ultra/triathlon/ironman/"
                "comrades/50k",
                "race block/prep/training",
                "half marathon/pb",
                "sub 2/3/4/5/20/25/30/3:30/90",
                "run/running/get/getting faster/further/longer",
                "distance running",
                "prioritise/prioritize/about running",
                "aerobic base/fitness",
                "pass my 2/1.5 mile",
                "goal/aim/training/train/focus/chasing .. half/10k/5k/race/boston/marathon",
                "faster 10k/5k/half/marathon/runner",
                "running over lifting",
                "10k/5k/half aim/block/training/prep/plan",
            ),
            _LISTS,
        ),
    ),
    (
        "general",
        pattern(
            (
                "general/overall/generally fitness/health/healthy/wellbeing",
                "stay/staying/keep/keeping/be/being/get/getting/feel healthy/fit/active/"
                "in_shape/fitter/good",
                "fitness/health/longevity/wellbeing only/goal/first",
                "for/on/to health/fitness/longevity",
                "health/fitness is",
                "nothing special/fancy/serious",
                "keeping up with",
                "goal/to general",
                "feeling good",
            ),
            _LISTS,
        ),
    ),
)
_NOT = re.compile(
    r"\b(?:not|no|no more|no longer|instead of|rather than|never|stopped|quit|from|done|over"
    r"|off|was|scrap"
    r"|previously|finished|husband is|wife is|mate is|forget)(?: (?:for|to|a|an|about|my|the"
    r"|really|longer"
    r"|just|trying|training|bothered|chasing|with|more|'))*[ ']*$"
)
_OVER = re.compile(r"^(?:s|'s| is| are)? (?:over|done|anymore|goal endurance)\b")

# Outside the settings a goal is only said in passing: these make it the writer's own.
_OWN = pattern(
    (
        "goal/aim/target/objective/focus/priority/mode/phase/season/block/cycle/deficit/prep",
        "train/training/prepping/preparing/building_up/entered/signed_up/peaking for/to",
        "trying/tryna/want/wanna/wants/hoping/chasing/after/going/need !a/run/more/it",
        "cutting/bulking/dieting/slimming/shredding/lifter/powerlifter/powerlifting",
        "on/in/mid a/my/an (big/calorie/long/slow/mini) cut/bulk/diet/deficit/marathon/muscle/"
        "strength",
        "for gains/muscle/fat_loss/weight_loss/strength/endurance/general/health/hypertrophy/mass",
        "my/any/kill/keep/lose/eating/killing/eat (my/the/all) gains",
        "all i care about",
        "first/next/a marathon in",
        "sub 3/4",
    ),
    _LISTS,
)
_NOT_OWN = re.compile(
    r"\b(?:my|the) (?:husband|wife|mate|sister|brother|partner|friend|coach|plan says)\b|\bdizzy\b"
    r"|\brace (?:tomorrow|saturday|sunday|on)\b"
)


def goal(text: str) -> str | None:
    """The writer's own aim, where it is what the message is about: the last one that is not "
    "given up."""
    named = [
        (match.start(), name)
        for name, said in _GOALS
        for match in said.finditer(text)
        if not _NOT.search(text[: match.start()]) and not _OVER.match(text[match.end() :])
    ]
    return max(named)[1] if named else None


def goal_in_passing(text: str) -> str | None:
    """The writer's own aim, named beside something else."""
    for part in re.split(r"[.!?;,\n]+(?!\d)|\b(?:but|so|and)\b", text):
        if _OWN.search(part) and not _NOT_OWN.search(part) and (found := goal(part)):
            return found
    return None
