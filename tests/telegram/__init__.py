"""A Telegram of our own on this machine: its Bot API for one bot, and the people who write to it.

It keeps the rules that a bot meets there and answers as Telegram does. What it leaves out:
channels, topics, inline mode, payments, stickers as sets, other bots.
"""
