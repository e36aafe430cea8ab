"""Values as both engines keep them: as JSON, and without what no engine keeps."""

import json
import re

import msgspec

_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_JSON = msgspec.json.Encoder(order="sorted")


def keepable(text: str) -> str:
    """The text without what no engine keeps: NUL, and halves of a surrogate pair."""
    return text if _UNKEEPABLE.search(text) is None else _UNKEEPABLE.sub("", text)


def written(value: object) -> str:
    """The value as JSON; moments as ISO 8601 has them."""
    try:
        said = _JSON.encode(value).decode()
    except (TypeError, UnicodeEncodeError):  # keys that are no text, halves of a surrogate pair
        said = "\\u0000"
    if "\\u0000" not in said:
        return said
    return json.dumps(_keepable(value), ensure_ascii=False, sort_keys=True, default=str)


def _keepable(value: object) -> object:
    """The same value without what no engine keeps."""
    if isinstance(value, str):
        return keepable(value)
    if isinstance(value, dict):
        return {_keepable(key): _keepable(item) for key, item in value.items()}
    return [_keepable(item) for item in value] if isinstance(value, list | tuple) else value
