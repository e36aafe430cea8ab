"""``make release-check``: every promise in its long form, within a time that is given, its figures written down."""
