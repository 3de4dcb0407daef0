"""Labelled phrases, and the score of the understanding on them."""
