"""Where: the places people type, and their time zones."""
