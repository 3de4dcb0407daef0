"""When: the moments, spans and clock times that words name."""
