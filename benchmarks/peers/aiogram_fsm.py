"""aiogram with its state machine, which remembers in SQLite as durably as legday does."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from talk import following, rows, text

TABLE = "CREATE TABLE IF NOT EXISTS fsm (key TEXT PRIMARY KEY, state TEXT, data TEXT) WITHOUT ROWID"
INSERT = "INSERT INTO fsm (key, {0}) VALUES (?, ?) ON CONFLICT DO UPDATE SET {0} = excluded.{0}"
STATE, DATA = INSERT.format("state"), INSERT.format("data")


class SqliteStorage(BaseStorage):
    """aiogram has none of its own: one row a person, committed at each change, as its others do."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self.connection = connection

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._write(STATE, key, state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        return await self._read("SELECT state FROM fsm WHERE key = ?", key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._write(DATA, key, json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        found = await self._read("SELECT data FROM fsm WHERE key = ?", key)
        return json.loads(found) if found else {}

    async def close(self) -> None:
        await self.connection.close()

    async def _write(self, statement: str, key: StorageKey, value: str | None) -> None:
        await self.connection.execute(statement, (f"{key.bot_id}:{key.chat_id}", value))
        await self.connection.commit()

    async def _read(self, query: str, key: StorageKey) -> str | None:
        rows = await self.connection.execute_fetchall(query, (f"{key.bot_id}:{key.chat_id}",))
        return rows[0][0] if rows else None


async def begin(message: Message, state: FSMContext) -> None:
    await state.set_data({})
    await state.set_state("question:0")
    await message.answer(text(0), reply_markup=keyboard(0))


async def tapped(query: CallbackQuery, state: FSMContext) -> None:
    number = following(query.data)
    await state.update_data({f"question_{number - 1}": query.data})
    await state.set_state(f"question:{number}")
    await query.answer()
    await query.message.edit_text(text(number), reply_markup=keyboard(number))


def keyboard(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=token) for label, token in row]
            for row in rows(number)
        ]
    )


async def main() -> None:
    connection = await aiosqlite.connect(os.environ["DATABASE"])
    for statement in ("PRAGMA journal_mode = wal", "PRAGMA synchronous = FULL", TABLE):
        await connection.execute(statement)
    await connection.commit()
    server = TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"])
    bot = Bot(os.environ["TELEGRAM_BOT_TOKEN"], session=AiohttpSession(api=server))
    dispatcher = Dispatcher(storage=SqliteStorage(connection))
    dispatcher.message.register(begin, Command("run"))
    dispatcher.callback_query.register(tapped, F.data)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
