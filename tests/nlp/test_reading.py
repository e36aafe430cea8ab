"""A reading as a whole: what a message is, what the bot would do, and that it never fails."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp import Reading, read, warm
from nlp.labels import Act, Label, Subject
from nlp.matters import titles
from nlp.reading import heard_as
from nlp.signs import Said

warm_once = pytest.fixture(scope="module", autouse=True)(warm)


@pytest.mark.parametrize(
    ("text", "label", "subject"),
    [
        ("3栋2单元停电了 有人管吗", "need", "power"),
        ("电梯坏了三天还没人来修", "need", "elevator"),
        ("垃圾桶满了 臭死了 麻烦清一下", "need", "sanitation"),
        ("楼上半夜装修 吵得睡不着 说了也不听", "dispute", "noise"),
        ("物业凭什么乱涨停车费", "dispute", None),
        ("【通知】因管道检修，明天8:00至17:00停水，请各位业主提前储水", "notice", None),
        ("谢谢大家 已经修好了", "chat", None),
        ("早上好", "chat", None),
        ("哈哈哈笑死", "chat", None),
    ],
)
def test_plain_cases_are_plain(text: str, label: str, subject: str | None) -> None:
    reading = read(text)
    assert reading.label == label
    if subject:
        assert reading.subject == subject


@pytest.mark.parametrize("text", ["", " ", "?", "……", "🙂🙂", "[图片]", "\x00", "\ud800", "1", "+1", "收到"])
def test_what_means_nothing_does_nothing(text: str) -> None:
    assert read(text).act == Act.NONE


def test_a_sure_fault_opens_a_ticket_under_our_own_title() -> None:
    reading = read("3栋2单元停电了，麻烦物业来看一下")
    assert (reading.act, reading.matter, reading.place.building) == (Act.OPEN, "停电", "3")
    assert reading.because


def test_sarcasm_is_never_sure() -> None:
    assert read("电梯修得可真快呢，物业半个月了，感谢物业让我天天爬楼").act != Act.OPEN


def test_an_advert_is_not_relayed_however_much_it_sounds_like_a_notice() -> None:
    assert read("温馨提示：新店开业，会员充值八折优惠，即日起至月底，欢迎各位业主光临").act != Act.RELAY


def test_the_matter_last_spoken_of_is_borrowed() -> None:
    reading = read("还没好吗 有人管没有", before=["早", "3栋又停水了"])
    assert reading.subject in (None, "water")
    assert read("到现在都没人来修", before=["电梯坏了两天了"]).subject == "elevator"


_TALK = (
    *(("林婶", "电梯又停了"), ("阿伟", "哪部？"), ("林婶", "左边那个"), ("阿伟", "晚上吃火锅 谁来")),
    *(("老张", "我也被关在外面过"), ("林婶", "两天了"), ("物业小陈", "师傅在路上了"), ("林婶", "还没到")),
)


def test_what_was_heard_says_as_much_as_its_words() -> None:
    """A bot that keeps no words of a group understands as one that is told all of them."""
    heard: list[Said] = []
    for at, (speaker, text) in enumerate(_TALK):
        kept = read(text, level="building", before=heard, speaker=speaker)
        told = read(text, level="building", before=[Said(words, name) for name, words in _TALK[:at]], speaker=speaker)
        assert (kept.label, kept.act, kept.subject, kept.scores.labels) == (
            *(told.label, told.act, told.subject),
            told.scores.labels,
        )
        heard.append(Said("", speaker, heard=heard_as(kept)))


def test_who_says_it_counts() -> None:
    """The same words go on about one's own matter, or are an answer to another's."""
    before = [Said("3栋电梯坏了 按了没反应", "林婶"), Said("我看看", "物业小陈", "property")]
    own, other = (read("还没好", level="building", before=before, speaker=name) for name in ("林婶", "老张"))
    unknown = read("还没好", level="building", before=[one.text for one in before])
    assert len({own.scores.labels, other.scores.labels, unknown.scores.labels}) == 3


def _is_whole(reading: Reading) -> None:
    assert reading.label in Label
    assert reading.act in Act
    assert 0 <= reading.confidence <= 1
    assert reading.subject is None or reading.subject in set(Subject)
    assert (reading.subject is None) == (reading.label in (Label.NOTICE, Label.CHAT))
    assert reading.matter in titles()
    assert not reading.urgent or reading.label in (Label.NEED, Label.DISPUTE)


_SCRAPS = st.sampled_from(
    [*"的了没不坏漏水电气梯楼栋号单元门123一二三十#-—:.,，。！？「」[]()@ \n", "煤气", "着火", "3栋", "\ud800", "\x00"]
)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(_SCRAPS, max_size=60).map("".join)), st.lists(st.text(max_size=20), max_size=3))
def test_reading_never_raises(text: str, others: list[str]) -> None:
    _is_whole(read(text, before=others, spots=others, role="nobody", level="moon"))


@pytest.mark.parametrize("text", ["水" * 100_000, "1" * 100_000, "「" * 100_000, "\ud800" * 100_000, "﷽" * 100_000])
def test_a_flood_of_text_is_read(text: str) -> None:
    _is_whole(read(text))
