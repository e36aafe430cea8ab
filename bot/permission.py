"""Who may do what.  A permission carries its own name, so the help page cannot disagree with the check."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from storage.places import Place
from storage.roles import Holding, Role


@dataclass(frozen=True, slots=True)
class Permission:
    """``allows(roles, place)``: whether somebody with these roles may do it there; ``place`` is None in private."""

    label: str
    allows: Callable[[Collection[Holding], Place | None], bool]

    def __or__(self, other: "Permission") -> "Permission":
        """Either is enough."""
        return Permission(
            f"{self.label}、{other.label}", lambda held, place: self.allows(held, place) or other.allows(held, place)
        )

    def called(self, label: str) -> "Permission":
        """The same under one name, where all of them would be more than anybody reads."""
        return Permission(label, self.allows)


def has(role: Role) -> Permission:
    """Whoever holds the role there or above; in private, anywhere."""
    return Permission(
        role.value, lambda held, place: any(h.role is role and (place is None or h.reaches(place)) for h in held)
    )


EVERYONE = Permission("所有人", lambda held, place: True)
ADMIN = has(Role.ADMIN)
GRID_WORKER = has(Role.GRID_WORKER)
PARTY_MEMBER = has(Role.PARTY_MEMBER)
SECRETARY = has(Role.SECRETARY)
PROPERTY = has(Role.PROPERTY)
LEADER = has(Role.UNIT_LEADER) | has(Role.BUILDING_LEADER) | SECRETARY
STAFF = LEADER | GRID_WORKER | PROPERTY | has(Role.MEDIATOR) | has(Role.PROVIDER) | has(Role.DUTY_OFFICER)
STAFF |= has(Role.LINKED)
HANDLERS = (STAFF | PARTY_MEMBER | ADMIN | has(Role.DEPARTMENT)).called("办事的人（楼长、物业、网格员、党员等）")
"""Those who finish tasks."""
HELPERS = (HANDLERS | has(Role.HELPER)).called(HANDLERS.label)
"""Those who see to something, if only to wishes."""
MANAGERS = ADMIN | SECRETARY
CALLERS = MANAGERS | GRID_WORKER | has(Role.DUTY_OFFICER)
"""Those who may whistle for departments."""
