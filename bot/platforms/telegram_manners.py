"""How the bot introduces itself on Telegram: commands, descriptions, and where updates go."""
