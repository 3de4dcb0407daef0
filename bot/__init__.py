"""The shell: the only part that meets the world."""
