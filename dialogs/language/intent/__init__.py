"""Intents: what the writer wants done."""
