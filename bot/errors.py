"""What ends the program with a sentence for its operator."""


class OperatorError(Exception):
    """Says what is wrong and what to do: starting again as it is will not help."""


class RivalError(Exception):
    """Somebody else serves the same bot; once they stop, starting again will help."""


class SettingsError(OperatorError):
    """One line a fault, each naming its variable."""
