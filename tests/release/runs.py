"""What is run for which promise, how much of it, and how long that takes."""

from dataclasses import dataclass, field

PROMISES = "tests/promises"


@dataclass(frozen=True, slots=True)
class Run:
    """The long form of some promises.

    ``sizes``: what the environment says how much there is, as usual and in full; ``seconds``: what says how long.
    ``takes``: seconds that it takes in full, on two quiet cores; ``command``: what is run in place of tests.
    """

    name: str
    tests: tuple[str, ...] = ()
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    seconds: tuple[str, ...] = ()
    takes: float = 120.0
    command: tuple[str, ...] = ()

    def environment(self, share: float) -> dict[str, str]:
        """As much of it as fits into that share of its time."""
        sized = {name: round(usual + (full - usual) * min(1.0, share)) for name, (usual, full) in self.sizes.items()}
        timed = {name: round(self.takes * share) for name in self.seconds}
        return {name: str(value) for name, value in (sized | timed).items()}


def _of(file: str) -> tuple[str, ...]:
    return (f"{PROMISES}/{file}",)


RUNS = (
    Run("r1", command=("tests.soak", "{kills}"), sizes={"kills": (3, 500)}, takes=5400),
    Run("r2", command=("tests.failing", "--seed", "1", "--seconds", "{seconds}", "--done", "{done}"), takes=5400),
    Run("r3", _of("test_r3_power_loss.py"), {"JINLIN_POWER": (30, 1400)}, takes=180),
    Run("r4", _of("test_r4_redis_fails_over.py"), {"JINLIN_FAILOVERS": (1, 60)}, takes=800),
    Run("r5", _of("test_r5_commit_in_doubt.py"), {"JINLIN_DOUBTS": (14, 500)}, takes=800),
    Run("r9", _of("test_r9_time.py"), takes=30),
    Run("r10", _of("test_r10_order.py"), {"JINLIN_ORDERS": (12, 2000)}, takes=1000),
    Run("r12", _of("test_r12_flood.py"), {"JINLIN_FLOOD": (240, 1000), "JINLIN_FLOOD_TENTHS": (2, 60)}, takes=90),
    Run("r14", _of("test_r14_backup.py"), {"JINLIN_BACKUP_ROWS": (10_000, 1_000_000), "JINLIN_BACKUPS": (2, 20)}),
    Run("r15", _of("test_r15_no_room.py"), takes=20),
    Run("r16", _of("test_r16_simulation.py"), {"JINLIN_STEPS": (60, 90)}, ("JINLIN_SIMULATION",), takes=1500),
    Run("rolling", ("tests/test_rolling.py",), {"JINLIN_ROUNDS": (1, 10)}, takes=400),
    Run("s1", ("tests/attacks/test_fuzz.py",), {"JINLIN_FUZZ": (120, 20_000)}, takes=1500),
    Run("a1", _of("test_a1_mutations.py"), {"JINLIN_MUTANTS": (5, 600)}, takes=250),
    Run("a1.table", ("tests/test_access.py",), takes=250),
    Run("a2", _of("test_a2_identities.py"), {"JINLIN_IDENTITIES": (60, 10_000)}, takes=420),
    Run("p1", _of("test_p1_canaries.py"), {"JINLIN_CANARIES": (400, 100_000)}, takes=240),
    Run("p2", _of("test_p2_redactor.py"), takes=30),
    Run("p3", _of("test_p3_private.py"), {"JINLIN_QUARRELS": (60, 2000)}, takes=400),
    Run("p4", _of("test_p4_no_opinions.py"), {"JINLIN_SAYINGS": (60, 2000)}, takes=150),
    Run("p5", _of("test_p5_backups.py"), takes=30),
    Run("p6", _of("test_p6_residents.py"), {"JINLIN_RESIDENTS": (8, 500)}, takes=400),
)
