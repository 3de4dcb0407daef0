"""Slots: the facts a message states, a page a noun."""
