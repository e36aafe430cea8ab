"""How a file in ``handlers/`` says what it can do.

A handler file makes one :class:`Capability`, hangs its functions on it, and is found by
:func:`discover`.  Nothing else has to be told that the file exists.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Flag, auto
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeVar

from bot.context import Context, Talk
from bot.permission import Permission
from nlp import Reading
from storage.journal import Entry
from storage.tickets import Ticket, Tickets

F = TypeVar("F", bound=Callable[..., Any])
Found = TypeVar("Found")
Follower = Callable[[Context, Entry], None]
TicketFollower = Callable[[Context, Ticket, Entry], None]


class Meant(str):
    """What a listener answers that makes out a command in plain words: it is obeyed as if it had been typed."""

    __slots__ = ()


class Where(Flag):
    """Where words count: in private, to the bot by a real mention in a group, or overheard in a group."""

    PRIVATE = auto()
    MENTION = auto()
    GROUP = auto()
    ADDRESSED = PRIVATE | MENTION
    ANYWHERE = PRIVATE | MENTION | GROUP


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person asks for by its name.  ``about`` is its docstring, in Chinese: the help page.

    ``also``: other ways to say it, which count only where the bot is spoken to: overheard they are talk.
    ``first``: what must be shown and confirmed by a code before it is done: what will happen, and to how many.
    """

    capability: str
    names: tuple[str, ...]
    who: Permission
    where: Where
    usage: str
    examples: tuple[str, ...]
    about: str
    run: Callable[..., str | None]
    first: Callable[..., str | None] | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Something that is listened for.  ``hears`` looks at a reading alone; None: not this.

    ``whole``: it hears only whole sentences that can mean nothing else, before those that guess; in private also before
    a command is made out of a part of them.  Where it is for an office, it does not hear what was passed on.
    """

    capability: str
    name: str
    hears: Callable[[Reading], Any]
    who: Permission
    where: Where
    examples: tuple[str, ...]
    run: Callable[[Talk, Any], str | None]
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """Something the calendar asks for.  ``cron``: minute hour day month weekday, in the town's zone."""

    cron: str
    name: str


@dataclass(slots=True)
class Capability:
    """One capability of the bot, declared in one file."""

    name: str
    title: str
    commands: list[Command] = field(default_factory=list)
    listeners: list[Listener] = field(default_factory=list)
    timers: dict[str, Callable[[Context, Mapping[str, Any]], None]] = field(default_factory=dict)
    recurring: list[Recurring] = field(default_factory=list)
    followers: dict[str, list[Follower]] = field(default_factory=dict)
    answers: dict[str, Callable[[Talk, Mapping[str, Any]], str | None]] = field(default_factory=dict)
    claims: set[str] = field(default_factory=set)
    otherwise: list[Callable[[Talk], str | None]] = field(default_factory=list)
    at_last: list[Callable[[Talk], str | None]] = field(default_factory=list)
    events: dict[str, Callable[[Talk], str | None]] = field(default_factory=dict)

    def command(
        self,
        *names: str,
        who: Permission,
        usage: str,
        examples: tuple[str, ...],
        where: Where = Where.ADDRESSED,
        first: Callable[..., str | None] | None = None,
        also: tuple[str, ...] = (),
    ) -> Callable[[F], F]:
        """Declare a command.  ``who`` has no default: forgetting it stops the bot from starting."""

        def declare(run: F) -> F:
            about = (run.__doc__ or "").strip()
            self.commands.append(
                Command(
                    capability=self.name,
                    names=names,
                    who=who,
                    where=where,
                    usage=usage,
                    examples=examples,
                    about=about,
                    run=run,
                    first=first,
                    also=also,
                )
            )
            return run

        return declare

    def listener(
        self,
        hears: Callable[[Reading], Found | None],
        *,
        who: Permission,
        examples: tuple[str, ...],
        where: Where = Where.ANYWHERE,
        whole: bool = False,
    ) -> Callable[[Callable[[Talk, Found], str | None]], Callable[[Talk, Found], str | None]]:
        """Declare what is listened for.  The function is handed what ``hears`` found."""

        def declare(run: Callable[[Talk, Found], str | None]) -> Callable[[Talk, Found], str | None]:
            name = f"{self.name}.{run.__name__}"
            self.listeners.append(
                Listener(
                    capability=self.name,
                    name=name,
                    hears=hears,
                    who=who,
                    where=where,
                    examples=examples,
                    run=run,
                    whole=whole,
                )
            )
            return run

        return declare

    def timer(self, name: str) -> Callable[[F], F]:
        """Declare what runs when a row set with ``context.later("<capability>.<name>", …)`` falls due."""

        def declare(run: F) -> F:
            self.timers[f"{self.name}.{name}"] = run
            return run

        return declare

    def every(self, cron: str, name: str) -> Callable[[F], F]:
        """Declare what the calendar asks for; kept in the table of timers and run on the same line."""

        def declare(run: F) -> F:
            self.recurring.append(Recurring(cron=cron, name=f"{self.name}.{name}"))
            self.timers[f"{self.name}.{name}"] = run
            return run

        return declare

    def follows(self, *verbs: str) -> Callable[[F], F]:
        """Declare what runs when one of those verbs has been written in the journal; several files may follow one."""

        def declare(run: F) -> F:
            for verb in verbs:
                self.followers.setdefault(verb, []).append(run)
            return run

        return declare

    def follows_ticket(self, *verbs: str) -> Callable[[TicketFollower], TicketFollower]:
        """The same for what is written of a ticket, which is handed over as it is by then; nothing runs without one."""

        def declare(run: TicketFollower) -> TicketFollower:
            @self.follows(*verbs)
            def follow(context: Context, entry: Entry) -> None:
                if ticket := Tickets(context.db).get(entry.ticket_id or 0):
                    run(context, ticket, entry)

            return run

        return declare

    def answer(self, name: str, *, claims: bool = False) -> Callable[[F], F]:
        """Declare what hears the answer to ``talk.ask("<capability>.<name>", …)``.

        ``claims``: it is answered in words that are a command elsewhere (报到, 不归我), and is heard before that.
        """

        def declare(run: F) -> F:
            self.answers[f"{self.name}.{name}"] = run
            if claims:
                self.claims.add(f"{self.name}.{name}")
            return run

        return declare

    def leftover(self, run: F) -> F:
        """Declare what hears words said in private that nobody else understands; None: it does not, either."""
        self.otherwise.append(run)
        return run

    def anything(self, run: F) -> F:
        """Declare the same of any words at all: it is heard after a wish is looked for in them."""
        self.at_last.append(run)
        return run

    def event(self, kind: str) -> Callable[[F], F]:
        """Declare what runs when something other than a text comes in: a picture, a voice message, a recall.

        An edit and a recall concern every capability that keeps something of the message, one after another.
        """

        def declare(run: F) -> F:
            self.events[kind] = run
            return run

        return declare


def followers_of(capabilities: Iterable[Capability]) -> dict[str, list[tuple[str, Follower]]]:
    """Who follows each verb, and of which capability, in their order."""
    found: dict[str, list[tuple[str, Follower]]] = {}
    for capability in capabilities:
        for verb, followers in capability.followers.items():
            found.setdefault(verb, []).extend((capability.name, follower) for follower in followers)
    return found


def discover(package: str = "handlers") -> Iterator[Capability]:
    """Every capability in the files of ``package``, in the order of the alphabet."""
    names = sorted(info.name for info in iter_modules(import_module(package).__path__) if info.name != "rules")
    for name in names:
        found = [v for v in vars(import_module(f"{package}.{name}")).values() if isinstance(v, Capability)]
        if len(found) != 1 or found[0].name != name:
            raise LookupError(f"{package}/{name}.py must make exactly one Capability, called {name!r}")
        yield found[0]


def joined(capabilities: Iterable[Capability], kind: str) -> dict[str, Any]:
    """One kind of declaration of all capabilities; the same name twice is an error."""
    joined: dict[str, Any] = {}
    for name, run in (pair for capability in capabilities for pair in getattr(capability, kind).items()):
        if kind == "events" and name in joined and name in _OF_ALL:
            joined[name] = partial(_both, joined[name], run)
            continue
        if name in joined:
            raise LookupError(f"{kind}: {name} is declared twice")
        joined[name] = run
    return joined


_OF_ALL = frozenset({"edit", "recall"})


def _both(first: Callable[[Talk], str | None], second: Callable[[Talk], str | None], talk: Talk) -> str | None:
    said = [first(talk), second(talk)]
    return next(filter(None, said), None)
