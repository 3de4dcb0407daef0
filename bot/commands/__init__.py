"""The commands of the `legday` program, one file each."""
