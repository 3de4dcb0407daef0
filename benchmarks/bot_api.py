"""As much of Telegram's Bot API as one bot in private chats needs, in memory."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from players import Manner, Players

Answer = Callable[[int, bytes], None]  # a status and a body

ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
COUNTED = {"sendmessage", "editmessagetext"}  # what uses up the allowance
PLAIN = {
    "getme": ME | {"can_join_groups": True, "can_read_all_group_messages": False},
    "getwebhookinfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
    "getmycommands": [],
}


class BotApi:
    def __init__(self, people: Iterator[int], manner: Manner, allowance: int) -> None:
        self.loop = asyncio.get_running_loop()
        self.allowance = allowance  # messages in any one second; 0: no limit
        self.spent: deque[float] = deque()
        self.updates: deque[tuple[int, bytes]] = deque()
        self.poll: tuple[int, Answer, asyncio.TimerHandle] | None = None
        # Higher than those of any server before: a bot remembers which it has seen.
        first = time.time_ns() // 100_000
        self.numbers = Counter(dict.fromkeys(("update", "message", "query"), first))
        self.calls = Counter[str]()
        self.refused = Counter[str]()  # calls answered with 429, in all
        self.taken = 0  # of the allowance, in all
        self.pings: dict[int, tuple[float, int]] = {}  # who got one: when, and `taken` at that time
        self.players = Players(people, manner, self.say, self.press, self.loop.call_later)

    def call(self, method: str, fields: Mapping[str, Any], answer: Answer) -> None:
        self.calls[method] += 1
        if method == "getupdates":
            self._get_updates(fields, answer)
        elif method in COUNTED and not self._allowed():
            self.refused[method] += 1
            answer(429, _refusal(429, "Too Many Requests: retry after 1", retry_after=1))
        else:
            answer(200, _ok(self._result(method, fields)))

    def figures(self) -> dict[str, object]:
        """What happened since this was last asked for; the second group: since the beginning."""
        waits = sorted(self.players.waits)
        found = {
            "taps": len(waits),
            "p50": waits[len(waits) // 2] if waits else 0.0,
            "p99": waits[len(waits) * 99 // 100] if waits else 0.0,
            "calls": dict(self.calls),
            "answered": self.players.answered,
            "talks": self.players.talks,
            "first": self.players.first,
            "lost": self.players.lost,
            "refused": dict(self.refused),
            "pinged": len(self.pings),
            "pings": [*self.pings.values()][:1] + [*self.pings.values()][-1:],
            "seated": len(self.players.seats),
            "stuck": self.players.stuck,
            "now": time.perf_counter(),
            "cpu": time.process_time(),
        }
        self.players.waits.clear()
        self.calls.clear()
        return found

    # What people do

    def say(self, person: int, text: str) -> None:
        entity = {"type": "bot_command", "offset": 0, "length": len(text)}
        message = self._message(person, text) | {"from": _human(person), "entities": [entity]}
        self._push({"message": message})

    def press(self, person: int, message: Mapping[str, Any], token: str) -> None:
        self.numbers["query"] += 1
        query = {"id": str(self.numbers["query"]), "from": _human(person), "message": message}
        self._push({"callback_query": query | {"chat_instance": "1", "data": token}})

    def _push(self, update: dict[str, Any]) -> None:
        self.numbers["update"] += 1
        number = self.numbers["update"]
        self.updates.append((number, _json({"update_id": number, **update})))
        if self.poll is not None and len(self.updates) == 1:
            self.loop.call_soon(self._hand_over)  # with whatever else happens this instant

    # What the bot calls

    def _get_updates(self, fields: Mapping[str, Any], answer: Answer) -> None:
        offset = int(fields.get("offset") or 0)
        while self.updates and self.updates[0][0] < offset:
            self.updates.popleft()
        if self.poll is not None:
            self._end_poll(b"")
        timeout = float(fields.get("timeout") or 0)
        self.poll = (
            int(fields.get("limit") or 100),
            answer,
            self.loop.call_later(timeout, self._end_poll, b""),
        )
        if self.updates or timeout == 0:
            self._hand_over()

    def _hand_over(self) -> None:
        if self.poll is not None:
            limit = min(self.poll[0], len(self.updates))
            self._end_poll(b",".join(self.updates[n][1] for n in range(limit)))

    def _end_poll(self, updates: bytes) -> None:
        if self.poll is not None:
            _, answer, timer = self.poll
            self.poll = None
            timer.cancel()
            answer(200, b'{"ok":true,"result":[' + updates + b"]}")

    def _allowed(self) -> bool:
        now = time.perf_counter()
        while self.spent and self.spent[0] <= now - 1:
            self.spent.popleft()
        if self.allowance and len(self.spent) >= self.allowance:
            return False
        if self.allowance:
            self.spent.append(now)
        self.taken += 1
        return True

    def _result(self, method: str, fields: Mapping[str, Any]) -> object:
        if method in COUNTED:
            return self._show(fields)
        if method == "editmessagereplymarkup":
            return self._message(int(fields["chat_id"]), "", int(fields["message_id"]))
        return PLAIN.get(method, True)

    def _show(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        person = int(fields["chat_id"])
        known = fields.get("message_id")
        message = self._message(person, fields["text"], int(known or 0)) | {"from": ME}
        for name in ("reply_markup", "entities"):
            if fields.get(name):
                message[name] = _value(fields[name])
        about = _value(fields.get("reply_parameters") or {})
        if about:  # only ever the person's first words
            said = self._message(person, "/run", int(about["message_id"]))
            message["reply_to_message"] = said | {"from": _human(person)}
        if person not in self.players.met:
            self.pings.setdefault(person, (time.perf_counter(), self.taken))
        self.players.shown(person, message)
        return message

    def _message(self, person: int, text: str, number: int = 0) -> dict[str, Any]:
        if not number:
            self.numbers["message"] += 1
            number = self.numbers["message"]
        chat = {"id": person, "type": "private", "first_name": "P"}
        return {"message_id": number, "date": int(time.time()), "chat": chat, "text": text}


def _human(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}


def _value(field: Any) -> Any:
    return json.loads(field) if isinstance(field, str) else field


def _ok(result: object) -> bytes:
    return _json({"ok": True, "result": result})


def _refusal(code: int, description: str, **parameters: int) -> bytes:
    said = {"ok": False, "error_code": code, "description": description}
    return _json(said | {"parameters": parameters})


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
