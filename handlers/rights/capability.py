"""The capability that the files of this folder hang on."""

from bot.capability import Capability

rights = Capability("rights", title="我的资料")
