"""The law: pure functions and tables that several capabilities obey.  No I/O, no clock, no words."""
