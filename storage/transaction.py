"""What a function of the memory is handed: one open transaction, whatever the database."""

from sqlalchemy import Connection as Transaction

__all__ = ["Transaction"]
