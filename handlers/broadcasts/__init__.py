"""Broadcasts: a notice to many groups: preview, code, a second pair of eyes, copies, receipts, correction, recall."""

from handlers.broadcasts.answering import acknowledged
from handlers.broadcasts.capability import broadcasts
from handlers.broadcasts.chasing import chase
from handlers.broadcasts.confirming import confirm
from handlers.broadcasts.correcting import correct
from handlers.broadcasts.hearing import overheard
from handlers.broadcasts.inquiring import asked_of_notice
from handlers.broadcasts.leaving import leave
from handlers.broadcasts.ordering import relay
from handlers.broadcasts.recalling import recall
from handlers.broadcasts.repeating import dismissed
from handlers.broadcasts.settling import settle

__all__ = [
    "acknowledged",
    "asked_of_notice",
    "broadcasts",
    "chase",
    "confirm",
    "correct",
    "dismissed",
    "leave",
    "overheard",
    "recall",
    "relay",
    "settle",
]
