"""Telegram by the Bot API: python-telegram-bot's calls, and a poll loop of our own that confirms after the commit."""

from bot.channels.telegram.channel import Telegram

__all__ = ["Telegram"]
