"""Rating words: what stands around a number, and tells what the number rates."""

from __future__ import annotations

from dialogs.language.wording import alternatives

_LISTS = {
    "sore": """
        sore soreness doms achy ache aches aching stiff stiffness tender tenderness bruised tight
        tightness hurt hurts hurting ouch pain pains paining burn burning burns whining whinging
        screaming throbbing peaking peaked killing muskelkater zakwasy agujetas
        """,
    "effort": """
        rpe effort efforts intensity exertion difficulty hardness
        """,
    # Before a number, these say that it is something else.
    "else": """
        energy sleep slept mood motivation readiness ready stress fresh freshness recovery recovered
        confidence hunger hungry knee foot feet shin hydration hrv whoop garmin battery
        mile miles km kilometre k lap loop rep reps set sets round day week month aged age
        under below over above until till bench press floor episode size take took rode ran did
        for before within than every coffee coffees zone class team temp temperature fever bpm
        heart hr ego balance breathing gate route
        """,
    # Between a word and its number these change nothing: "legs are still about a 6".
    "between": """
        is are am at about around a an like maybe prob probably still only just now today was be
        feel feels feeling felt roughly solid good say level lvl of id i would it rate rated as
        score my the in pretty much sitting currently down up to on scale both all were went from
        more hovering approx strong hard gone got low high fat tad bit little also me give gives
        given have has been settled dropped fading climbing creeping started kicking number point
        hitting hit whole plain old regular normal please barely not should that says said there
        no wait actually your then by or so again well everywhere this morning
        yesterday them unlocked meant fatigue mostly monday tuesday wednesday thursday friday
        saturday
        sunday mon tue tues wed weds thu thurs fri sat sun
        """,
    "unit": """
        k km kms kg kgs kilo* lb lbs mile* miler* mi min mins minute* hour* hr hrs h set sets rep
        reps series am pm day* week* wk* month* year* yr* percent pct degrees ft m st nd rd th sec
        secs second* times time rounds round plates plate bpm spot one leg eggs egg coffee* banana*
        easy metres meters o oclock exercise* move* single* double* triples lots lap laps loop loops
        gel gels sleeps mates friends kids people bags bag pint* beer* sessions legs runs steps
        stairs flights pounds stone cm mm inches watts quid tonight yards calf side place point
        dot meal*
        jan* feb* mar april may_ jun* jul* aug* sep* oct* nov* dec* of_them in
        sore_spot sore_point sore_dot sore_place in_the_morning in_the_evening lads girls of_us
        """,
    "else after": """
        energy fresh freshness motivation mood motivated recovered recovery ready readiness
        good great happy tired fit strong would stars confidence full
        """,
    "effort after": """
        rpe effort efforts hard intensity difficulty difficult exertion workout
        """,
    "sore after": """
        sore soreness doms ache aches achy tender stiff
        """,
    # With no more than these before it in its clause, a number stands alone.
    "alone": """
        maybe prob probably still only just now today was i would it is say level like around about
        a an so then yesterday down up to from me currently solid good strong went dropped three
        then mostly id guess honestly like actually no wait meant should be
        """,
    "ends": """
        and but so now today or maybe lol is ok run then atm tops max at overnight right this on in
        tbh wtf mean jog can for by easy though
        """,
}


def one_of(name: str) -> str:
    """A pattern of any word of the list."""
    return alternatives(_LISTS[name], {})
