"""Unheard: who is beaten at home and tells the bot is never told that it did not understand."""

from bot.context import Talk
from bot.texts import Text, Texts
from handlers.rules import confiding
from handlers.tickets import opening
from handlers.tickets.capability import tickets
from handlers.tickets.hearing import place_of


class Say(Texts):
    """Words to whoever may be in danger."""

    where = Text("您现在安全吗？正在发生请先打110。\n要我请人私下帮您，请告诉我是哪个小区、几栋，例如“观远里3栋”。")


@tickets.leftover
def take_in(talk: Talk) -> str | None:
    """Words that seemed mere talk: one officer learns of it, as of any violence at home."""
    if not confiding.is_for_one(talk.reading.plain, urgent=talk.reading.urgent):
        return None
    reading = talk.read(talk.message.text, forced=True)
    if place := place_of(talk, reading):
        return opening.raise_matter(talk, opening.voice_of(talk, place), reading)
    talk.ask(talk.known().id, "tickets.where", words=reading.text, asked=True)
    return Say.where()
