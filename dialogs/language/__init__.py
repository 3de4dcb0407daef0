"""What a typed message means."""

from dialogs.language.understand import Understood, understand

__all__ = ["Understood", "understand"]
