"""The terminal, and a pipe."""
