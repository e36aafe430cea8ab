"""Sign-ups (接龙): quiet while people sign up; the list when asked, one word the evening before, thanks afterwards."""

from handlers.signups import editing, hearing, keeping, reminding
from handlers.signups.capability import signups

__all__ = ["editing", "hearing", "keeping", "reminding", "signups"]
