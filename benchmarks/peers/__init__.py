"""Other frameworks with an empty handler, measured beside ours in one run: ``python -m benchmarks.peers``."""
