"""Threads: which matter a message in a group belongs to — one that is spoken of, a new one, or none."""

from nlp.threads.choosing import GAP, MOST, Choice, choose
from nlp.threads.lines import Line, Spoken, Thread, begin, line
from nlp.threads.signs import options_of

__all__ = ["GAP", "MOST", "Choice", "Line", "Spoken", "Thread", "begin", "choose", "line", "options_of"]
