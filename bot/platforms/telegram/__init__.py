"""Telegram: its wire, what we hear there, and what we say."""
