"""The page behind a poster: scan, say what is the matter, see what becomes of it; no app, no account."""

from bot.channels.page.channel import Known, Page

__all__ = ["Known", "Page"]
