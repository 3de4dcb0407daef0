"""What was promised, carried to where people are."""
