"""What is most like a matter that is gone, and who speaks for a unit."""

from handlers.rules import claims
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role
from tests.rules.test_standing import ticket

ESTATE = Place(id=1, parent_id=None, kind=PlaceKind.ESTATE, name="观远里", path="/1/")
THREE = Place(id=2, parent_id=1, kind=PlaceKind.BUILDING, name="3栋", path="/1/2/")
UNIT = Place(id=4, parent_id=2, kind=PlaceKind.UNIT, name="1单元", path="/1/2/4/")
FIVE = Place(id=3, parent_id=1, kind=PlaceKind.BUILDING, name="5栋", path="/1/3/")


def matter(number: int, subject: str, name: str) -> object:
    return ticket(id=number, subject=subject, matter=name)


def holding(role: Role, post: str, place: Place = ESTATE) -> Holding:
    return Holding(id=1, person_id=1, role=role, place_id=place.id, place_path=place.path, deputy=False, post=post)


def test_the_same_matter_then_the_same_subject_then_the_nearest() -> None:
    gone = matter(1, "facilities", "路灯不亮")
    lamp = (matter(2, "facilities", "路灯不亮"), FIVE)
    door = (matter(3, "facilities", "门禁坏"), THREE)
    near, far = (matter(4, "water", "漏水"), UNIT), (matter(5, "water", "漏水"), FIVE)
    assert claims.most_alike(gone, THREE, [far, near, door, lamp]).id == 2
    assert claims.most_alike(gone, THREE, [far, near, door]).id == 3
    assert claims.most_alike(gone, THREE, [far, near]).id == 4
    assert claims.most_alike(gone, THREE, [(gone, THREE)]) is None
    assert claims.most_alike(gone, THREE, []) is None


def test_a_unit_is_what_is_on_record() -> None:
    held = [holding(Role.PARTY_MEMBER, ""), holding(Role.PARTY_MEMBER, "供电所"), holding(Role.PROPERTY, "电工", FIVE)]
    assert claims.unit_of(held, THREE, "供电所").post == "供电所"
    assert claims.unit_of(held, THREE, "党员供电所").post == "供电所"
    assert claims.unit_of(held, THREE, "我们单位").post == "供电所"
    assert claims.unit_of(held, THREE, "电工") is None, "it counts elsewhere"
    assert claims.unit_of(held, THREE, "税务局") is None
    assert claims.is_colleague(held, "党员供电所", ESTATE.id)
    assert not claims.is_colleague(held, "党员供电所", FIVE.id)
    assert not claims.is_colleague(held, "", ESTATE.id)
