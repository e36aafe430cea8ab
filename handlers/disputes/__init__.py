"""Disputes: one cooling line in the group, then silence there; the rest in private, nobody quoted, nobody judged."""

from handlers.disputes.answering import join
from handlers.disputes.capability import disputes
from handlers.disputes.cooling import cool_down
from handlers.disputes.ending import ended
from handlers.disputes.listening import heard_out
from handlers.disputes.mediating import propose
from handlers.disputes.reporting import agreed
from handlers.disputes.rising import unsettled
from handlers.disputes.threats import threatened

__all__ = ["agreed", "cool_down", "disputes", "ended", "heard_out", "join", "propose", "threatened", "unsettled"]
