"""Measure, and write the pages: ``make bench``; ``ARGS="p99 peers"`` for some sections, ``short`` for less of each.

``pages`` alone measures nothing and writes the pages anew.
"""

import sys
from time import monotonic

from benchmarks import pages
from benchmarks.sections import SECTIONS
from tests.storage.servers import NoServer

SHORT, PAGES = "short", "pages"


def main(arguments: list[str]) -> int:
    """Run the named sections, or all; a section whose server is missing is left out with a word."""
    unknown = set(arguments) - {*SECTIONS, SHORT, PAGES}
    if unknown:
        sys.stderr.write(
            f"no section {', '.join(sorted(unknown))}; there are: {', '.join(SECTIONS)}, {SHORT}, {PAGES}\n"
        )
        return 2
    named = [name for name in SECTIONS if name in arguments]
    chosen = named or ([] if PAGES in arguments else list(SECTIONS))
    for number, name in enumerate(chosen, 1):
        began = monotonic()
        _say(f"[{number}/{len(chosen)}] {name} …")
        try:
            SECTIONS[name].run(short=SHORT in arguments)
        except NoServer as missing:
            _say(f"    left out: {missing}")
        pages.write()
        _say(f"    {monotonic() - began:.0f} s")
    pages.write()
    _say("written: docs/performance.md, and the figures in README.md and docs/scale.md")
    return 0


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
