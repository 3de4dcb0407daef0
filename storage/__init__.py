"""The memory: what is kept between two messages."""
