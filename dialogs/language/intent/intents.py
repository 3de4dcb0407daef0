"""Intents: what the writer wants done.

A message that is a command as it stands is looked up; of every other one the words vote. Nothing
is deleted, undone or stopped on votes alone: a word that says so must be there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.language.intent.votes import intents, tally

# Whole messages, without politeness and punctuation.
COMMANDS: Mapping[str, tuple[str, ...]] = {
    "help": ("help", "?", "help me", "menu", "commands", "manual", "info", "what can you do", "h"),
    "cancel": ("cancel", "cancel that", "abort", "quit", "exit", "nvm", "never mind", "nevermind"),
    "undo": ("undo", "undo that", "undo it", "undo last", "revert", "take that back"),
    "why": ("why", "why not", "how come", "explain", "reason", "reasons", "because"),
    "history": ("history", "log", "logs", "my log", "chart", "graph", "stats", "diary"),
    "settings": ("settings", "preferences", "options", "timezone", "time zone", "language"),
    "export_data": ("export", "csv", "json", "download", "backup", "dump"),
    "delete_data": ("forget me", "delete me", "delete everything", "erase everything"),
    "stop_checkins": (
        "unsubscribe",
        "leave me alone",
        "opt out",
        "pause",
        "mute",
        "stop pinging me",
    ),
    "start_checkins": ("subscribe", "opt in", "resume", "unpause", "unmute"),
    "snooze": ("snooze", "later", "not now", "remind me later", "ask me later"),
    "can_i_run": ("run", "run?", "can i run", "can i run today", "jog", "today"),
    "smalltalk_other": (
        *("hi", "hello", "hey", "yo", "thanks", "thank you", "ok", "cool", "start"),
        *("yes", "no", "yep", "nope", "done", "back", "next", "maybe"),  # answers to nothing
    ),
}
# First words that say what the rest is about.
LEADS: Mapping[str, str] = {
    "undo": "undo",
    "unsubscribe": "stop_checkins",
    "snooze": "snooze",
    "export": "export_data",
}
_WHOLE = {message: intent for intent, messages in COMMANDS.items() for message in messages}
_POLITE = re.compile(r"\b(?:please|pls|plz|bot|legday|thanks|thx|cheers|mate)\b|[^\w?'# ]")

NOTHING = "smalltalk_other"  # the intent of what says nothing we know

# What changes something needs one of these words, or the beginning of one, to be meant.
SAID: Mapping[str, str] = {
    "delete_data": (
        "delet eras wipe wiping nuke nuking purg forget forgot remov destroy scrub shred clear rid "
        "burn bin terminat kill close drop gdpr trash vanish disappear gone expung obliterat zap "
        "clean"
    ),
    "undo": (
        "undo delet remov wrong mistak correct fix not edit chang actual scrap take was last typo "
        "meant oop instead should revers revert misclick accident ignor forgot forget scratch "
        "never didn drop bin strike wasn add amend updat put make set duplicat twice back lied"
    ),
    "cancel": (
        "cancel stop quit exit abort nvm never forget out enough leave drop close end bail skip "
        "done bye scrap nah no changed mind another later give screw whatever start halt finish"
    ),
    "stop_checkins": (
        "stop paus off quit enough leave alone mute muting muted silenc shut unsub end kill cancel "
        "halt less break holiday vacation disabl hush quiet bug annoy pester spam nag bother cut "
        "drop lay rest hold away back peace remov turn give freez suspend opt out shush ping "
        "messag remind text notif alert nudg check"
    ),
}
DENIED = frozenset({"not", "never", "dont", "don't"})
DENIABLE = frozenset({"delete_data", "undo", "cancel"})  # "do not ping me" does stop the pings
_WORDS = {intent: frozenset(words.split()) for intent, words in SAID.items()}
_BEGINNINGS = {
    intent: tuple(word for word in words if len(word) > 3) for intent, words in _WORDS.items()
}


def intent(text: str) -> str:
    """The intent of a message in plain words (see `normal.plain`)."""
    if command := commanded(text):
        return command
    if not _speaks(text):
        return NOTHING
    votes = tally(intents(), text)
    meant = sorted(votes, key=lambda label: -votes[label])
    return next(label for label in meant if _said(label, text))


def _speaks(text: str) -> bool:
    """Some word of it was learnt; single letters and numbers alone say nothing."""
    words = (word for word in re.findall(r"[a-z']{2,}", text))
    return any(word in intents().weights for word in words)


def commanded(text: str) -> str | None:
    """The intent of a message that is a command as it stands; nothing is guessed."""
    bare = _POLITE.sub(" ", text).split()
    return _WHOLE.get(" ".join(bare)) or LEADS.get(bare[0] if bare else "")


def _said(label: str, text: str) -> bool:
    """One of its words is there and not denied ("do not delete"), where it needs any."""
    if label not in SAID:
        return True
    words = text.split()
    denied = DENIED if label in DENIABLE else frozenset()
    pairs = zip(["", *words], words, strict=False)
    return any(_is_of(label, word) and before not in denied for before, word in pairs)


def _is_of(label: str, word: str) -> bool:
    """A short word as it is, a longer one in any of its forms."""
    return word in _WORDS[label] or word.startswith(_BEGINNINGS[label])
