"""What Telegram is told besides messages: presses are answered, typing shows, groups get a link."""

from __future__ import annotations

import pytest

from bot.chat import How, Parcel, Sent
from bot.intake.flood import IN_A_GROUP
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.update import GroupAsk
from dialogs.replies import Button, Message
from tests.on_telegram.test_talk import FLAG
from tests.telegram.chats import Chat
from tests.telegram.faults import LOSSES, Fault
from tests.telegram.faults import How as Loss
from tests.telegram.people import Person, group, migrate
from tests.telegram.server import Server
from tests.telegram.serving import Service

ASKED = Message("Have you eaten?", ((Button("Yes", "1.food.yes"),),))


async def test_a_press_is_answered_once_and_never_in_anger(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    await chat.post(Parcel(f"telegram:{ann.id}", How.NEW, ASKED))
    query = ann.press("Yes")
    await chat.answer(query.id, "Saved. " * 50)
    await chat.answer(query.id)
    assert (query.answered, len(query.toast)) == (True, 200)


@pytest.mark.parametrize("loss", LOSSES)
async def test_courtesies_never_raise(
    server: Server, chat: TelegramChat, ann: Person, loss: Loss
) -> None:
    await chat.post(Parcel(f"telegram:{ann.id}", How.NEW, ASKED))
    server.world.faults.add(Fault(loss, count=2))
    await chat.answer(ann.press("Yes").id)
    await chat.typing(f"telegram:{ann.id}")
    assert [call.method for call in server.world.calls[-2:]] == [
        "answercallbackquery",
        "sendchataction",
    ]


async def test_a_group_is_answered_with_a_link(
    server: Server, chat: TelegramChat, ann: Person
) -> None:
    runners = group(server.world)
    said = ann.say("/run", chat=runners)
    ask = GroupAsk(runners.id, said.id, "/run")
    url = "https://t.me/legday_test_bot?start=run"
    sent = await chat.reply_in_group(ask, Message("Let's talk in private."), "Ask me", url)
    answer = list(runners.messages.values())[-1]
    assert (sent, answer.reply_to) == (Sent(str(answer.id)), said)
    assert answer.markup == {"inline_keyboard": [[{"text": "Ask me", "url": url}]]}


def replies(chat: Chat) -> list[str]:
    return [one.now.text for one in chat.messages.values() if one.ours]


async def test_a_group_is_answered_once_though_its_update_comes_again(service: Service) -> None:
    ann, runners = Person(service.world), group(service.world)
    ann.say("/run", chat=runners)
    await service.world.until(lambda: replies(runners))
    service.world.queue.repeat(1)
    await service.quiet()
    ann.say("/run", chat=runners)
    await service.world.until(lambda: len(replies(runners)) > 1)
    assert len(replies(runners)) == 2


async def test_a_group_that_asks_on_and_on_is_answered_a_few_times(service: Service) -> None:
    ann, runners = Person(service.world), group(service.world)
    for _ in range(40):
        ann.say("/run", chat=runners)
    ann.say("/run")
    await ann.hears("I keep your answers")
    await service.world.until(lambda: len(replies(runners)) >= IN_A_GROUP, 30)
    await service.quiet()
    assert len(replies(runners)) == IN_A_GROUP


async def test_a_red_flag_in_a_group_that_asks_on_and_on_is_not_passed_over(
    service: Service,
) -> None:
    ann, runners = Person(service.world), group(service.world)
    for _ in range(IN_A_GROUP):
        ann.say("/run", chat=runners)
    ann.say(f"/run {FLAG}", chat=runners)
    await service.world.until(lambda: any("🚨" in said for said in replies(runners)), 30)


async def test_a_group_that_moved_is_answered_where_it_is_now(service: Service) -> None:
    ann, old = Person(service.world), group(service.world, kind="group")
    ann.say("/run", chat=old)
    new = migrate(service.world, old, ann)
    await service.world.until(lambda: replies(new))
    assert (replies(old), len(replies(new))) == ([], 1)
