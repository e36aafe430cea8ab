"""Rights: to be left alone, to see, to take along, to put right, to be forgotten, and to know who sees what."""

from handlers.rights import erasures, lookups, quiets, rectifications
from handlers.rights.capability import rights

__all__ = ["erasures", "lookups", "quiets", "rectifications", "rights"]
