"""The core: what is said and decided. Pure: no network, no database, no clock, no chance."""
