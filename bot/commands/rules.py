"""`legday rules`: the rule book, generated from the rows the engine decides by."""

from __future__ import annotations

from argparse import Namespace

from dialogs.words.rule_book import rule_book


def run(_: Namespace) -> int:
    print(rule_book("en"), end="")
    return 0
