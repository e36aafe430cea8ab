"""The bot as a process of its own, to be killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

READY = 60.0


class Bot:
    """``jinlin run`` on its own configuration and data; its words on standard output are kept in a file."""

    def __init__(self, folder: Path, config: str) -> None:
        self.config, self.data, self.log = folder / "jinlin.toml", folder / "data", folder / "bot.log"
        self.config.write_text(config, "utf-8")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it says that it runs."""
        began = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "bot", "run", "--config", str(self.config), "--data", str(self.data)]
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, "PYTHONUTF8": "1"})
        patience = time.monotonic() + READY
        while time.monotonic() < patience:
            if "近邻已启动" in self.log.read_bytes()[began:].decode("utf-8", "replace"):
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(self.log.read_bytes()[-2000:].decode("utf-8", "replace"))

    def kill(self) -> None:
        """As a power cut does it."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """As an operator does it."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(30)
        self.process = None
