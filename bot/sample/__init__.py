"""A small made-up estate to try the bot with."""

from datetime import datetime
from importlib.resources import as_file, files
from zoneinfo import ZoneInfo

from bot.importing import Changes, bring_in
from storage.engine import Transaction


def load_sample(db: Transaction, now: datetime, zone: ZoneInfo) -> Changes:
    """Put the sample neighbourhood into an empty town."""
    with as_file(files("bot.sample") / "neighbourhood.toml") as path:
        return bring_in(db, path, now, zone)
