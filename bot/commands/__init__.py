"""The commands of the `legday` program, a file of its name each: `run` is its whole run."""
