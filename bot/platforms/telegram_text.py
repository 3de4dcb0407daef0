"""Our messages as Telegram's HTML and keyboards. Escaping happens here and nowhere else."""
