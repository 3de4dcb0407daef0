"""What an operator sees: the log, the counts, whether everything still turns."""
