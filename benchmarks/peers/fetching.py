"""Packages of the peers, fetched for one run: the project itself needs none of them."""

import subprocess
from pathlib import Path

from tests.storage.servers import NoServer

HERE = Path(__file__).parent


def fetch(python: Path, file: str, *options: str) -> None:
    """Let an interpreter's pip install what stands in a file of this folder.  Raises NoServer."""
    wanted = ("-m", "pip", "install", "-qq", "--disable-pip-version-check", *options, "-r", str(HERE / file))
    if subprocess.run([str(python), *wanted]).returncode:
        raise NoServer("pip could not fetch the peers")
