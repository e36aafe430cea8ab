"""Measures, run by ``make bench``: what is said about speed in docs/performance.md was measured by these files."""
