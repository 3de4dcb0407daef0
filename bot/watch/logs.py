"""Where the log goes: one line an event on standard error, through `bot.watch.log_lines`."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

import structlog
from structlog.typing import EventDict, WrappedLogger

from bot.settings import Settings
from bot.watch.log_lines import Lines
from bot.watch.redaction import Redaction

OURS = ("bot", "dialogs", "storage")


def configure(settings: Settings) -> None:
    """From here on everything logged, by us and by any library, is a clean line."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines(settings.log_format, Redaction(secrets_of(settings))))
    root = logging.getLogger()
    for earlier in root.handlers[:]:
        if isinstance(earlier.formatter, Lines):
            root.removeHandler(earlier)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)  # libraries: some write what people said at a lower one
    logging.getLogger("discord.gateway").setLevel(logging.ERROR)  # of silence our own pulse tells
    for name in OURS:
        logging.getLogger(name).setLevel(settings.log_level)
    logging.raiseExceptions = False  # a fault in logging would print what was logged
    logging.captureWarnings(capture=True)
    speak_through_logging()
    _catch_the_uncaught()


def secrets_of(settings: Settings) -> tuple[str, ...]:
    found = (
        settings.telegram_bot_token,
        settings.telegram_webhook_secret,
        settings.discord_bot_token,
    )
    return tuple(secret.get_secret_value() for secret in found if secret)


def speak_through_logging() -> None:
    """structlog's loggers hand what they are told to standard logging, and keep nothing."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            _to_record,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _to_record(
    _: WrappedLogger, __: str, told: EventDict
) -> tuple[tuple[object], dict[str, object]]:
    """The text alone is the message, so that a formatter which is not ours shows nothing else."""
    event, error = told.pop("event", ""), told.pop("exc_info", None)
    return (event,), {"exc_info": error, "extra": {"facts": told}}


def _catch_the_uncaught() -> None:
    """Python prints these with their text, which may hold anything."""
    log = structlog.stdlib.get_logger("bot")

    def uncaught(
        kind: type[BaseException], error: BaseException, way: TracebackType | None
    ) -> None:
        log.critical("uncaught", exc_info=(kind, error, way))

    sys.excepthook = uncaught
    sys.unraisablehook = lambda lost: log.error("unraisable", exc_info=lost.exc_value)
    threading.excepthook = lambda lost: log.error("uncaught in a thread", exc_info=lost.exc_value)
