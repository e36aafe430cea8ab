"""Random days of a neighbourhood by seed: everything is real but the wire, the clock, and the people."""
