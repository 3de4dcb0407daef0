"""Telegram as a Chat: a parcel becomes one call, and its answer an outcome."""
