"""What one account must not forget over a restart, in one small file: ids, times and counts, never words."""

import json
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path

from bot.channels.wechat.spool import replace
from bot.logs import fault, log


@dataclass(slots=True)
class Memory:
    """``me``: the account's own id; ``called``: a digest of its name; ``heard``: when it last listened for sure;
    ``turns``: how often it was told that it came or went."""

    path: Path
    me: str = ""
    called: str = ""
    rooms: list[str] = field(default_factory=list)
    state: str = ""
    turns: int = 0
    heard: float = 0.0
    sent: list[float] = field(default_factory=list)

    def save(self) -> None:
        """Write it down."""
        kept = {key: value for key, value in asdict(self).items() if key != "path"}
        try:
            replace(self.path, json.dumps(kept))
        except OSError as problem:
            log.error("account not remembered", channel="wechat", **fault(problem))


def remembered(path: Path) -> Memory:
    """What was written down; a file that is broken is as none."""
    try:
        kept = json.loads(path.read_text("utf-8"))
        return Memory(path, **kept)
    except (OSError, ValueError, TypeError):
        return Memory(path)


def digest(name: str) -> str:
    """A name by which it can be told again, and which tells nothing."""
    return sha256(name.encode()).hexdigest()[:16] if name else ""
