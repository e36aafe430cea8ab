"""The command line: ``jinlin …`` or ``python -m bot …``."""

import sys

from bot.commandline import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
