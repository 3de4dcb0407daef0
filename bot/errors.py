"""What only the operator can put right: starting again as it is will not help."""


class OperatorError(Exception):
    """Says what is wrong and what to do."""


class SettingsError(OperatorError):
    """One line a fault, each naming its variable."""
