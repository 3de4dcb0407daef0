"""No library at all: the least a bot can do, to see how much the server itself can take."""

from __future__ import annotations

import asyncio
import json
import os
from urllib.parse import urlsplit

from talk import following, rows, text

SENDERS = 64


class Line:
    """One connection to the server."""

    async def open(self) -> Line:
        server = urlsplit(os.environ["TELEGRAM_API_URL"])
        self.reader, self.writer = await asyncio.open_connection(server.hostname, server.port)
        return self

    async def call(self, method: str, **fields: object) -> bytes:
        body = json.dumps(fields).encode()
        head = (
            f"POST /bot{os.environ['TELEGRAM_BOT_TOKEN']}/{method} HTTP/1.1\r\nHost: h\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        self.writer.write(head.encode() + body)
        answered = await self.reader.readuntil(b"\r\n\r\n")
        size = int(answered.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        return await self.reader.readexactly(size)


async def send(line: Line, updates: asyncio.Queue) -> None:
    while True:
        update = await updates.get()
        query = update.get("callback_query")
        number = following(query["data"]) if query else 0
        message = (query or update)["message"]
        shown = {
            "chat_id": message["chat"]["id"],
            "text": text(number),
            "reply_markup": MARKS[number],
        }
        if query:
            await line.call("answerCallbackQuery", callback_query_id=query["id"])
            await line.call("editMessageText", message_id=message["message_id"], **shown)
        else:
            await line.call("sendMessage", **shown)


async def main() -> None:
    updates, offset = asyncio.Queue(), 0
    senders = [asyncio.create_task(send(await Line().open(), updates)) for _ in range(SENDERS)]
    polling = await Line().open()
    while all(not sender.done() for sender in senders):
        for update in json.loads(await polling.call("getUpdates", offset=offset, timeout=10))[
            "result"
        ]:
            offset = update["update_id"] + 1
            updates.put_nowait(update)


MARKS = [
    {"inline_keyboard": [[{"text": t, "callback_data": d} for t, d in row] for row in rows(n)]}
    for n in range(11)
]

if __name__ == "__main__":
    asyncio.run(main())
