"""Red flags: the warning signs in a message, and whose body they are about."""
