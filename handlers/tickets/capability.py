"""The one capability that the files of this folder share."""

from bot.capability import Capability

tickets = Capability("tickets", title="工单")
