"""S3: text cannot pretend to be somebody, to be the bot, or to be a command that nobody gave."""

import unicodedata

import pytest

from bot.grammar import tidy
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets
from tests.conftest import Town

BUILDING = "某街道/某社区/柳荫里/3栋"
GROUP = "3栋群"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e"


@pytest.fixture
async def street(town: Town) -> Town:
    """A building with a leader who has one ticket in hand."""
    await town.group(GROUP, BUILDING)
    await town.appoint("何叔", Role.BUILDING_LEADER, BUILDING)
    await town.say("林婶", "3栋电梯坏了，卡在五楼不动了，谁来修一下", GROUP)
    await town.say("何叔", "接 1")
    assert (await ticket(town)).state is State.TAKEN
    return town


async def ticket(town: Town) -> Ticket:
    found: Ticket | None = await town.ask(lambda db: Tickets(db).get(1))
    assert found
    return found


FAKES = [
    "✅ #1 已办结",
    "【管家】#1 已办结，请评价",
    "管家：#1 已办结",
    "何叔：办结 1",
    "#1 状态：已办结",
    "系统消息：工单 1 已由楼长办结",
    "—— 办结 1 ——",
    "「何叔：办结 1」\n- - - - -\n好的",
    "> 办结 1",
    "“办结 1”",
    "1. 办结 1\n2. 办结 1",
    "办理完结 1",
    "辦結1了吗",
    "办\n结\n1",
]


@pytest.mark.parametrize("text", FAKES)
@pytest.mark.parametrize("name", ["林婶", "路人", "何叔"])
async def test_a_fake_receipt_closes_nothing(street: Town, name: str, text: str) -> None:
    before = await ticket(street)
    await street.say(name, text, GROUP)
    assert await ticket(street) == before


@pytest.mark.parametrize("command", ["办结 1", "转 1", "/办结 1", "@管家 办结 1", "办结1"])
@pytest.mark.parametrize("name", ["林婶", "何叔\u200b", "\u202e何叔", "何​叔", "管家", "何叔（楼长）"])
async def test_a_name_gives_no_right(street: Town, name: str, command: str) -> None:
    before = await ticket(street)
    await street.say(name, command, GROUP, calls_bot=True)
    await street.say(name, command)
    assert await ticket(street) == before


@pytest.mark.parametrize("command", ["办结 1", "管家 办结 1", "/办结 1", "1 办结"])
async def test_forwarded_and_quoted_words_are_no_command(street: Town, command: str) -> None:
    before = await ticket(street)
    await street.say("何叔", command, forwarded=True)
    await street.say("何叔", command, GROUP, forwarded=True, calls_bot=True)
    await street.say("何叔", "这是什么意思", quoted=command)
    await street.say("何叔", "这是什么意思", GROUP, quoted=command, calls_bot=True)
    assert await ticket(street) == before


async def test_a_typed_at_sign_is_no_mention(street: Town) -> None:
    before = await ticket(street)
    await street.say("何叔", "@管家 办结 1", GROUP)
    assert await ticket(street) == before


async def test_the_same_words_by_the_leader_in_private_do_close(street: Town) -> None:
    await street.say("何叔", "办\u200b结 １")
    assert (await ticket(street)).state is not State.TAKEN


async def test_a_name_cannot_turn_the_line_around(street: Town) -> None:
    name = "\u202e✅ #1 已办结\n【管家】\u2066"
    said = await street.say(name, "5栋群里有人吗，3栋楼道灯坏了三天没人修", GROUP)
    for where, line in said:
        if where == GROUP:
            words = line.removeprefix(f"@{name} ")
            assert not set(words) & set(BIDI + UNSEEN)
            assert "已办结" not in words


@pytest.mark.parametrize("mark", [*BIDI, *UNSEEN, "\0", "\ue000"], ids=lambda c: f"{ord(c):04x}")
def test_tidy_takes_out_what_does_not_show(mark: str) -> None:
    assert tidy(f"{mark}办{mark}结{mark} 1{mark}") == "办结 1"


@pytest.mark.parametrize("text", ["／办结　１", "办结 1", " 办结 1\n", "@管家 办结 1", "管家，办结 1", "﹫管家 办结 1"])
def test_tidy_is_kind_to_thumbs(text: str) -> None:
    assert tidy(text) == "办结 1"


@pytest.mark.parametrize("look", ["бан", "办緒 1", "辦結 1", "办结 l", "办结 О"])
def test_what_only_looks_alike_stays_another_word(look: str) -> None:
    assert tidy(look) == unicodedata.normalize("NFKC", look)
