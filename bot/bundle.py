"""Everything of a person in one file: all of it as JSON, the tables as CSV, a calendar."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot import tables
from dialogs.words import agenda
from storage import alarms, diary, export
from storage.transaction import Transaction

EVER = datetime.min.replace(tzinfo=UTC)
OWNERS_ONLY = 0o600


def bundle(tx: Transaction, person: int, at: datetime, language: str) -> bytes:
    """A zip, the same for the same rows and moment. `at` is in the person's zone."""
    everything = export.everything(tx, person)
    whose = f"{person} {everything['known_since']}"
    calendar = agenda.text(
        diary.since(tx, person, EVER).leg_days, alarms.unfired(tx, person), at, whose, language
    )
    files = {
        "everything.json": json.dumps(everything, indent=2, ensure_ascii=False) + "\n",
        "leg-days.csv": tables.leg_days(_rows(everything, "leg_days"), at.tzinfo),
        "decisions.csv": tables.decisions(_rows(everything, "decisions"), at.tzinfo),
        "calendar.ics": calendar,
    }
    return _zipped({name: text for name, text in files.items() if text}, at)


def _rows(everything: Mapping[str, object], name: str) -> list[tables.Row]:
    found = everything[name]
    return found if isinstance(found, list) else []


def _zipped(files: Mapping[str, str], at: datetime) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as whole:
        for name, text in files.items():
            entry = ZipInfo(name, at.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = OWNERS_ONLY << 16
            whole.writestr(entry, text.encode())
    return written.getvalue()
