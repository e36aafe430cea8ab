"""Seals the body of a message that failed, so that the database alone does not give it away."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from cryptography.fernet import Fernet


class Seal:
    """A key in a file of its own beside the data, readable by the bot's user only."""

    def __init__(self, key: bytes) -> None:
        self._fernet = Fernet(key)

    @classmethod
    def in_folder(cls, folder: Path) -> "Seal":
        """The seal of this installation; its key is made at the first start, and anew where it is none."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "seal.key"
        try:
            return cls(path.read_bytes())
        except FileNotFoundError:
            pass
        except ValueError:  # cut off by a crash, or no key at all: what it closed, nothing opens
            path.unlink(missing_ok=True)
        handle, fresh = tempfile.mkstemp(prefix="seal.", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key())
            file.flush()
            os.fsync(handle)
        with suppress(FileExistsError):  # another worker of this installation was faster
            os.link(fresh, path)
        os.unlink(fresh)
        return cls(path.read_bytes())

    @classmethod
    def passing(cls) -> "Seal":
        """A seal for a store that is thrown away."""
        return cls(Fernet.generate_key())

    def close(self, body: bytes) -> bytes:
        """Seal it."""
        return self._fernet.encrypt(body)

    def open(self, sealed: bytes) -> bytes:
        """Read it again; raises cryptography's InvalidToken under another key."""
        return self._fernet.decrypt(sealed)
