"""What is said about linking, read aloud; and how two conversations become one, and two again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.diary import Decision, Diary, LegDay
from dialogs.events import Entered, Left, Linked, Parted, Place
from dialogs.facts import Fact
from dialogs.linking import ALPHABET, LENGTH, check_in_address, code, joined, parted, spelled
from dialogs.replies import Say
from tests.test_conversation_json import conversations
from tests.transcript import MORNING, Talk, transcript

ANN, THERE = "telegram:1", "discord:9"
MINUTE = timedelta(minutes=1)


def talk(*addresses: str) -> Talk:
    """In the private chat on Telegram, of somebody who has agreed and lives in Berlin."""
    now = Conversation(consent="1 2026-11-01", zone="Europe/Berlin", addresses=addresses)
    return Talk(now=now, place=Place.PRIVATE)


def test_at_home_linking_is_for_platforms():
    transcript("""
        > /link
        < link.home
        > /unlink
        < link.home
    """)


def test_the_shell_makes_codes_and_looks_them_up():
    transcript(
        """
        > /link
        < show link.new
        > /link k7qm 2xrd
        < show link.enter
        > /link my phone
        < link.wrong
        > /unlink
        < unlink.nothing
    """,
        talk=talk(ANN),
    )


def test_linked_already_nothing_is_made_and_unlinking_is_asked_once_more():
    transcript(
        """
        > /link
        < link.already
        > /link K7QM-2XRD
        < link.already
        > /unlink
        < unlink?
        > Stay linked
        < unlink.kept
        > /unlink
        < unlink?
        > "yes"
        < show unlink
    """,
        talk=talk(THERE, ANN),
    )


def test_a_warning_sign_behind_the_command_comes_first():
    one = talk(ANN)
    assert one.say("/link my chest hurts")[0].verdict.help == "now"


def test_settings_ask_where_check_ins_come_only_of_the_linked():
    transcript(
        """
        > /settings
        < setting?
        > Where check-ins come
        < place?
        > Discord
        < place.set
    """,
        talk=(linked := talk(THERE, ANN)),
    )
    assert linked.now.check_ins_at == "discord"
    [alone] = talk(ANN).say("/settings")
    assert "place" not in alone.choices


def test_what_came_of_a_code_is_said_and_the_open_question_asked_again():
    one = talk(ANN)
    one.say("/run")
    wrong, asked = one.hear(Entered())
    assert (wrong, asked.question) == (Say("link.wrong"), "flags")
    wait, _ = one.hear(Entered(again_at=MORNING + timedelta(hours=1)))
    assert (wait.key, wait.values["at"].hour) == ("link.wait", 8)
    found, asked = one.hear(Entered("Discord", "hash"))
    assert (found.key, asked.question, asked.values) == (
        "link.found",
        "link",
        {"here": "Telegram", "there": "Discord"},
    )
    [linking, _] = one.tap("link.yes")
    assert (linking.what, linking.values) == ("link", {"code": "hash"})


def test_what_was_done_is_said():
    one = talk(THERE, ANN)
    done, asked = one.hear(Linked("Discord"))
    assert (done.key, asked.question, asked.choices) == (
        "link.done",
        "place",
        ("telegram", "discord"),
    )
    assert [reply.key for reply in talk(ANN).hear(Parted("Discord"))] == ["unlink.done"]


def test_deleting_everything_says_of_how_many_platforms():
    linked, alone = talk(THERE, ANN), talk(ANN)
    for one in (linked, alone):
        one.say("/forget")
    [here], [everywhere] = [list(one.messages()) for one in (alone, linked)]
    assert here.text == "Delete everything I know of you? This cannot be undone."
    assert "on Discord and Telegram?" in everywhere.text


@pytest.mark.parametrize(
    ("addresses", "chosen", "told_at", "where"),
    [
        ((), "", "", ""),
        ((ANN,), "", "", ANN),
        ((ANN,), "discord", "", ANN),
        ((THERE, ANN), "", "", THERE),
        ((THERE, ANN), "", ANN, ANN),
        ((THERE, ANN), "discord", ANN, THERE),
        ((THERE, ANN), "", "discord:gone", THERE),
    ],
)
def test_check_ins_come_where_they_are_wanted_else_where_the_last_leg_day_was_told(
    addresses, chosen, told_at, where
):
    days = (day("old", at=MORNING - MINUTE, address=THERE), day("e", address=told_at))
    diary = Diary(days if told_at else ())
    now = Conversation(addresses=addresses, check_ins_at=chosen, diary=diary)
    assert check_in_address(now) == where


@pytest.mark.parametrize(("addresses", "left"), [((ANN,), 0), ((THERE, ANN), 1)])
def test_who_leaves_one_platform_may_be_asked_on_the_other(addresses, left):
    one = talk(*addresses)
    one.now = replace(one.now, alarms=(Alarm("check_in", MORNING.date(), MORNING),))
    one.hear(Left())
    assert len(one.now.alarms) == left


def test_check_ins_stay_with_whoever_keeps_the_leg_day_they_are_for():
    evening = MORNING - timedelta(hours=12)
    squats = Diary((day("e", at=evening),))
    whole = Conversation(profile={"check_ins": True}, zone="Europe/Berlin", diary=squats)
    assert parted(whole, THERE, evening)[1].alarms
    assert not parted(whole, ANN, evening)[1].alarms


@pytest.mark.parametrize("words", ["k7qm-2xrd", "K7QM 2XRD", " k7-qm_2x rd.", "K7QM2XRD"])
def test_a_code_is_read_however_it_is_typed(words):
    assert code(words) == "K7QM2XRD"
    assert spelled(code(words)) == "K7QM-2XRD"


@pytest.mark.parametrize(
    "words", ["", "K7QM-2XR", "K7QM-2XRDD", "K7QM-2XR0", "chest pain", "ж" * 8]
)
def test_what_is_no_code_is_none(words):
    assert code(words) == ""


@given(st.text(alphabet=ALPHABET, min_size=LENGTH, max_size=LENGTH))
def test_every_code_comes_back_as_it_was_made(made):
    assert code(spelled(made).lower()) == made


def day(id_: str, at=MORNING, address: str = ANN) -> LegDay:
    return LegDay(id=id_, lifted_at=at, logged_at=at, words=id_, address=address)


def entries(address: str) -> st.SearchStrategy[Diary]:
    days = st.sets(st.integers(0, 99), max_size=4).map(
        lambda ids: tuple(day(f"{address}:{id_}", address=address) for id_ in sorted(ids))
    )
    verdicts = days.map(
        lambda some: tuple(
            Decision(
                id=f"{one.id}:v", at=MORNING, rung="rest", may_run="no", score=1, answers={},
                partial=False, address=address,
            )
            for one in some
        )
    )  # fmt: skip
    return st.builds(Diary, days, verdicts)


@given(conversations, conversations, entries(ANN), entries(THERE))
def test_what_was_joined_comes_apart_as_it_was_told(one, other, mine, theirs):
    whole = replace(joined(one, other), zone="Europe/Berlin")
    days = (*mine.leg_days, *theirs.leg_days)
    whole = replace(whole, diary=Diary(days, (*theirs.decisions, *mine.decisions)))
    here, rest = parted(whole, ANN, MORNING)
    assert (here.diary, rest.diary) == (mine, theirs)
    assert here.open == ()
    assert (here.zone, here.consent, here.profile) == (whole.zone, whole.consent, whole.profile)
    assert not (here.last and rest.last)


@given(conversations, conversations)
def test_joining_loses_no_setting_and_no_newer_answer(one, other):
    whole = joined(one, other)
    assert bool(whole.zone) == bool(one.zone or other.zone)
    assert bool(whole.consent) == bool(one.consent or other.consent)
    assert bool(whole.check_ins_at) == bool(one.check_ins_at or other.check_ins_at)
    assert whole.run >= max(one.run, other.run)  # so that no button of either is that of a new list
    assert whole.profile.keys() >= (one.profile.keys() | other.profile.keys()) - {"calorie_deficit"}
    for each in (one, other):
        assert {open_.flow for open_ in each.open} <= {open_.flow for open_ in whole.open}
        for key, fact in each.aside.items():
            assert newest(whole, key).at >= fact.at


def newest(now: Conversation, key: str) -> Fact:
    lists = (now.aside, now.last.facts if now.last else {})
    return max((facts[key] for facts in lists if key in facts), key=lambda fact: fact.at)


def answered(minutes: int, **facts: object) -> Checklist:
    at = MORNING + minutes * MINUTE
    known = {key: Fact(value, at) for key, value in facts.items()}
    return Checklist(flow="can_i_run", run=minutes, begun_at=at, touched_at=at, facts=known)


def test_the_list_touched_last_goes_on_and_the_newer_answer_counts():
    older = Conversation(open=(answered(1, soreness=2, slept="well"),))
    newer = Conversation(
        open=(answered(5, soreness=4),), last=answered(3, soreness=1, fuelled=True)
    )
    for whole in (joined(older, newer), joined(newer, older)):
        assert whole.open == newer.open
        assert whole.last == newer.last
        assert {key: fact.value for key, fact in whole.aside.items()} == {"slept": "well"}


@pytest.mark.parametrize("told_at", [ANN, THERE])
def test_the_last_verdict_goes_where_it_was_told(told_at):
    last = replace(answered(1, soreness=9), decision="e")
    verdict = Decision(
        id="e", at=MORNING, rung="rest", may_run="no", score=1, answers={}, partial=False,
        address=told_at,
    )  # fmt: skip
    here, rest = parted(Conversation(last=last, diary=Diary((), (verdict,))), ANN, MORNING)
    assert (here.last, rest.last) == ((last, None) if told_at == ANN else (None, last))


@pytest.mark.parametrize(("addresses", "said"), [((ANN,), 0), ((THERE, ANN), 1)])
def test_a_question_answered_before_is_named_only_where_it_may_have_been_elsewhere(addresses, said):
    one = talk(*addresses)
    for line in ("/run", "flags.none", "flags.none"):
        replies = one.say(line)
    assert [reply.key for reply in replies if isinstance(reply, Say)] == ["answered_before"] * said


def test_who_eats_less_for_one_goal_is_not_said_to_do_so_for_another():
    lead = Conversation(profile={"goal": "strength"}, open=(answered(1),))
    rest = Conversation(profile={"goal": "fat_loss", "calorie_deficit": True}, zone="Asia/Tokyo")
    assert joined(lead, rest).profile == {"goal": "strength"}
    assert joined(rest, replace(lead, profile={})).profile == rest.profile
    assert joined(lead, rest).zone == "Asia/Tokyo"
