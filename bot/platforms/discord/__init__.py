"""Discord: its wire, its gateway, what we hear there, and what we say."""
