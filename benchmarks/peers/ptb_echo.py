"""python-telegram-bot as everyone starts: its Application, its defaults, no state at all."""

from __future__ import annotations

import os

from talk import following, rows, text
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes


async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(text(0), reply_markup=keyboard(0))


async def tapped(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    await query.answer()
    number = following(query.data)
    await query.edit_message_text(text(number), reply_markup=keyboard(number))


def keyboard(number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=token) for label, token in row]
         for row in rows(number)]
    )  # fmt: skip


def main() -> None:
    server, token = os.environ["TELEGRAM_API_URL"], os.environ["TELEGRAM_BOT_TOKEN"]
    application = Application.builder().token(token).base_url(f"{server}/bot").build()
    application.add_handler(CommandHandler("run", begin))
    application.add_handler(CallbackQueryHandler(tapped))
    application.run_polling()


if __name__ == "__main__":
    main()
