"""Kills the bot at random instants while people talk on a real wire, and counts what is lost: ``make soak``."""
