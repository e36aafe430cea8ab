"""Rotas: who is on duty at which point, told to whoever asks; turns are swapped once both sides agree."""

from handlers.rotas import asking, planning, swapping
from handlers.rotas.capability import rotas

__all__ = ["asking", "planning", "rotas", "swapping"]
