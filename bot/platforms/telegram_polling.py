"""Telegram's updates, fetched: one loop that confirms only what was taken."""
