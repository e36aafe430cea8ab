"""What the doctor finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the report.  ``wrong``: it has to be put right; ``fix`` is empty where all is well."""

    subject: str
    state: str
    fix: str = ""
    wrong: bool = False
