"""Power losses: every write of SQLite is recorded; what was not yet synced is dropped, torn or kept, and read again."""
