"""The colours of our pictures: one card that reads on a light screen and on a dark one."""

from __future__ import annotations

CARD, CELL, TRACK = "#1E252D", "#2A333D", "#3D4957"
INK, FAINT = "#F4F6F8", "#B7C2CD"
BAR = "#8CC4F0"
GOOD, ON_GOOD = "#7ED9A2", "#0E2417"
CARE = "#F0C75E"  # a line around words in INK
STOP = "#56657A"  # beneath words in INK
WARNING, ON_WARNING = "#FF9B8A", "#330C06"
