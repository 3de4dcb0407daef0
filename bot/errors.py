"""What can be wrong with what the operator has set."""


class SettingsError(Exception):
    """One line a fault, each naming its variable."""
