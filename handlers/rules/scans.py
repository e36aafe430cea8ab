"""What a poster makes people say: “在 ABCD2345”."""

import re
import unicodedata

from storage.posters import LENGTH, LETTERS

_SAID = re.compile(rf"在[\s:]{{0,3}}((?:[{LETTERS}][\s-]?){{{LENGTH}}})[.。!]?")


def code_in(text: str) -> str | None:
    """The poster's code, where the words are nothing but it."""
    if len(text) > 40:
        return None
    found = _SAID.fullmatch(unicodedata.normalize("NFKC", text).strip().upper())
    return re.sub(r"[\s-]", "", found[1]) if found else None  # posters show it in two halves
