"""Several processes write to one database: what they do to one another."""


class Conflict(BaseException):
    """Another process has written the same rows: the whole transaction is to be done anew.

    No ``Exception``, for nobody below the transaction may take it for a fault of his own and go on.
    """


class Spoilt(Conflict):
    """A savepoint was given up that the engine never heard of: the jobs are to be done one by one, carefully."""


ALONE = "alone"
"""Set in ``info``: a key that was there twice again and again is a fault like any other."""

AGAIN = "again"
"""Set in ``info`` before anything is asked: others were faster again and again."""

_BUSY = frozenset({"40001", "40P01"})
"""Another wrote the rows meanwhile; two waited for one another."""

_TWICE = "23505"
"""The same key twice: where another process made it, it is seen when it is all done anew."""


def notice(problem: BaseException | None, *, alone: bool) -> None:
    """Raise Conflict where a statement failed by the other processes' doing."""
    code = getattr(problem, "sqlstate", None)
    if code in _BUSY or (code == _TWICE and not alone):
        raise Conflict from problem
