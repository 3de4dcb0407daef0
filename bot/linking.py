"""Linking a person with themselves on another platform: what of it only the shell can do.

The dialogs ask for it by a `Show`; what came of it goes back to them as an event.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import takewhile

from dialogs.conversation import Conversation
from dialogs.events import Entered, Event, Linked, Parted, What
from dialogs.flow import Turn
from dialogs.linking import ALPHABET, LENGTH, joined, parted
from dialogs.machine import advance
from dialogs.replies import Show
from dialogs.words.platform import sentence
from storage import alarms, conversations, link_codes, linked, outbox, people
from storage.linked import NotHeldError
from storage.outbox import Draft
from storage.transaction import Transaction

COUNTS_FOR = timedelta(minutes=10)
TOLD_WITHIN = timedelta(days=1)  # on the other platform; later it only puzzles
ASKED = ("link.enter", "link", "unlink")


@dataclass(frozen=True, slots=True)
class Now:
    """Whose conversation a turn is about, as it was before and as it is."""

    person: int
    before: Conversation
    turn: Turn


def new_code(tx: Transaction, person: int, at: datetime) -> str:
    """A code for this person, in place of an older one."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
    link_codes.show(tx, person, _hashed(code), at + COUNTS_FOR)
    return code


def settled(tx: Transaction, event: Event, now: Now, held: Collection[int]) -> Now:
    """The turn with what the dialogs asked for done, if they asked for any of this.

    `held`: the people who are held besides. NotHeldError if others have to be.
    """
    asked = next((one for one in now.turn.replies if _is_asked(one)), None)
    match asked:
        case Show("link.enter", {"code": str(code)}):
            return _entered(tx, event, now, asked, _looked_up(tx, event, now.person, code))
        case Show("link", {"code": str(hash_)}):
            return _linked(tx, event, now, asked, hash_, held)
        case Show("unlink"):
            return _parted(tx, event, now, asked)
    return now


def _is_asked(reply: object) -> bool:
    return isinstance(reply, Show) and reply.what in ASKED


def _looked_up(tx: Transaction, event: Event, person: int, code: str) -> Entered:
    """Which of them it is, a wrong code, one's own or an old one, nobody can tell by the answer."""
    if again_at := link_codes.shut_until(tx, person, event.at):
        return Entered(again_at=again_at)
    hash_ = _hashed(code)
    other = _owner(tx, event, person, hash_)
    if other is None:
        link_codes.guessed(tx, person, event.at)
        return Entered()
    [address, *_] = people.addresses(tx, other)
    return Entered(_platform(address), hash_)


def _owner(tx: Transaction, event: Event, person: int, hash_: str) -> int | None:
    """Somebody who can be linked with this person: who agrees to be remembered, and is on no
    platform where this person is already."""
    other = link_codes.owner(tx, hash_, event.at)
    if other is None or conversations.load(tx, other, event.at).consent is None:
        return None
    both = [people.addresses(tx, one) for one in (person, other)]
    mine, theirs = ({_platform(address) for address in addresses} for addresses in both)
    return None if mine & theirs else other


def _linked(  # noqa: PLR0913, PLR0917 (a turn, whose, and what was asked for)
    tx: Transaction, event: Event, now: Now, asked: Show, hash_: str, held: Collection[int]
) -> Now:
    """The two are one person from now on: the one we have known for longer."""
    other = _owner(tx, event, now.person, hash_)
    if other is None:
        return _entered(tx, event, now, asked, Entered())
    both = {now.person, other}
    if not both <= set(held):
        raise NotHeldError(both)
    there = conversations.load(tx, other, event.at)
    elsewhere, (kept, gone) = people.addresses(tx, other), sorted(both)
    linked.join(tx, kept, gone)
    conversations.put(tx, kept, joined(now.turn.conversation, there), event.at)
    link_codes.spend(tx, kept)
    for address in elsewhere:
        _tell(tx, kept, address, event, "link.told", there.language)
    platform = _platform(elsewhere[0])
    return _gone_on(tx, event, replace(now, person=kept), asked, Linked(platform))


def _parted(tx: Transaction, event: Event, now: Now, asked: Show) -> Now:
    """Who writes from here is a person of their own from now on."""
    elsewhere = [one for one in people.addresses(tx, now.person) if one != event.person]
    if not elsewhere:
        return replace(now, turn=_without(now.turn, asked))
    whole = now.turn.conversation
    here, rest = parted(whole, event.person, event.at)
    new = linked.part(tx, now.person, event.person)
    conversations.put(tx, new, here, event.at)
    conversations.put(tx, now.person, rest, event.at)
    alarms.replace(tx, now.person, rest.alarms)
    for address in elsewhere:
        _tell(tx, now.person, address, event, "unlink.told", whole.language)
    platform = _platform(elsewhere[0])
    return _gone_on(tx, event, replace(now, person=new), asked, Parted(platform))


def _gone_on(tx: Transaction, event: Event, now: Now, asked: Show, what: What) -> Now:
    """The conversation that came of it, told of it."""
    before = conversations.load(tx, now.person, event.at)
    turn = advance(before, replace(event, what=what))
    return Now(now.person, before, _after(now.turn, asked, turn))


def _entered(tx: Transaction, event: Event, now: Now, asked: Show, what: Entered) -> Now:
    turn = advance(now.turn.conversation, replace(event, what=what))
    return replace(now, turn=_after(now.turn, asked, turn))


def _after(first: Turn, asked: Show, then: Turn) -> Turn:
    """What was said before the asking, and all that followed."""
    said = takewhile(lambda reply: reply is not asked, first.replies)
    return Turn(then.conversation, (*said, *then.replies))


def _without(turn: Turn, asked: Show) -> Turn:
    return Turn(turn.conversation, tuple(one for one in turn.replies if one is not asked))


def _tell(  # noqa: PLR0913, PLR0917 (whom, where, why, what, and in which language)
    tx: Transaction, person: int, address: str, event: Event, key: str, language: str
) -> None:
    """Nobody asked for it there, so it comes as a ping: whoever serves that platform finds it."""
    said = sentence(key, language, platform=event.platform)
    drafts, until = [Draft("ping", said)], event.at + TOLD_WITHIN
    outbox.promise(tx, person, address, f"{event.id}:{address}", drafts, event.at, until)


def _platform(address: str) -> str:
    """ "Telegram" """
    return address.partition(":")[0].capitalize()


def _hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()
