"""All tables together, for migrations and for the test that compares them."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from storage.engine import metadata

for _module in iter_modules([str(Path(__file__).parent)]):
    if not _module.ispkg and _module.name != "schema":
        import_module(f"storage.{_module.name}")

__all__ = ["metadata"]
