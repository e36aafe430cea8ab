"""What WeChat writes, as the kinds of the house: never stray XML, never a name that nobody asked for."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.wechat.maps import wgs84
from bot.channels.wechat.puppet import Payload, Type
from bot.channels.wechat.reading import Known, is_system, is_tip, moment, read
from bot.message import Address, Kind, Message

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
APP = "<msg><appmsg><title>{title}</title><type>{form}</type>{more}</appmsg><fromusername>wxid_9</fromusername></msg>"


def heard(text: str = "", type: Type = Type.TEXT, *, leads: bool = False, **more: Any) -> Message:
    given = {"id": "m1", "from_id": "wxid_1", "room_id": "r@chatroom", "timestamp": 1764150000, "mention_ids": []}
    payload = Payload(text=text, type=type, **given | more)
    known = Known(account="", ours={"bot"}, sender_name="林婶", room_name="3栋群", my_names=("管家",), leads=leads)
    return read(payload, known, NOW)


def app(title: str, form: int, more: str = "") -> str:
    return APP.format(title=title, form=form, more=more)


@pytest.mark.parametrize(
    ("type", "kind"),
    [
        (Type.IMAGE, Kind.PICTURE),
        (Type.AUDIO, Kind.VOICE),
        (Type.VIDEO, Kind.VIDEO),
        (Type.EMOTICON, Kind.STICKER),
        (Type.ATTACHMENT, Kind.FILE),
        (Type.CONTACT, Kind.CARD),
        (Type.MINI_PROGRAM, Kind.CARD),
        (Type.URL, Kind.CARD),
        (Type.TRANSFER, Kind.CARD),
        (Type.RED_ENVELOPE, Kind.CARD),
        (Type.LOCATION, Kind.PIN),
        (Type.GROUP_NOTE, Kind.RELAY),
        (Type.POST, Kind.CARD),
        (Type.CHAT_HISTORY, Kind.CARD),
        (Type.RECALLED, Kind.RECALL),
    ],
)
@pytest.mark.parametrize("text", ["", "<msg><broken", app("标题", 5), '<?xml version="1.0"?>\n<msg><a b="c"/></msg>'])
def test_every_kind_arrives_as_itself_and_without_xml(type: Type, kind: Kind, text: str):
    message = heard(text, type)
    assert message.kind in (kind, Kind.CARD)
    assert "<" not in message.text


def test_a_text_is_a_text_with_who_and_where():
    message = heard("楼道灯坏了")
    assert message == Message(
        id="m1",
        room=Address("wechat:r@chatroom"),
        sender=Address("wechat:wxid_1"),
        sender_name="林婶",
        sent_at=datetime(2025, 11, 26, 9, 40, tzinfo=UTC),
        text="楼道灯坏了",
        room_name="3栋群",
    )


@pytest.mark.parametrize("text", ["@管家\u2005帮助", "@管家 帮助", "帮助 @管家", "帮助@管家\u2005"])
def test_the_mention_of_the_bot_is_cut_out(text: str):
    message = heard(text, mention_ids=["bot", "wxid_2"])
    assert (message.text, message.calls_bot, message.mentions) == ("帮助", True, (Address("wechat:wxid_2"),))


def test_nobody_is_called_by_letters():
    message = heard("@管家\u2005帮助")
    assert (message.text, message.calls_bot) == ("@管家 帮助", False)


@pytest.mark.parametrize("dashes", ["- - - - - - - - - - - - - - -", "- - - -"])
def test_a_quote_is_split_from_what_is_said_to_it(dashes: str):
    message = heard(f"「阿伟：电梯停了\n第二行」\n{dashes}\n我家也是")
    assert (message.kind, message.quoted, message.text) == (Kind.TEXT, "电梯停了\n第二行", "我家也是")


@pytest.mark.parametrize("text", ["「好」", "「开头\n- - -", "我说「好」\n- - - - - -\n真的"])
def test_what_only_looks_like_a_quote_is_a_text(text: str):
    assert (heard(text).quoted, heard(text).text) == ("", text)


def test_a_quote_of_newer_gateways_is_read_too():
    refers = "<refermsg><svrid>777</svrid><displayname>阿伟</displayname><content>电梯停了</content></refermsg>"
    message = heard(app("我家也是", 57, refers))
    assert (message.kind, message.text, message.quoted, message.refers) == (Kind.TEXT, "我家也是", "电梯停了", "777")
    assert "阿伟" not in message.quoted


@pytest.mark.parametrize(
    "text", ["#接龙\n明天团菜\n1. 302 两斤\n2. 501 一斤", "#接龙\n\n1. 林婶", app("#接龙\n1. 林婶", 53)]
)
def test_a_relay_is_a_relay(text: str):
    assert heard(text).kind is Kind.RELAY


def test_a_long_relay_comes_with_every_line():
    lines = "\n".join(["#接龙", "周六包粽子，限 30 家", *(f"{n}. 第{n}户人家的名字长 {n}人" for n in range(1, 24))])
    message = heard(app(lines, 53))
    assert (message.kind, message.text) == (Kind.RELAY, lines)


@pytest.mark.parametrize("text", ["#接龙怎么用", "一起接龙\n1. 我"])
def test_talk_about_a_relay_is_talk(text: str):
    assert heard(text).kind is Kind.TEXT


def test_an_announcement_is_one_where_a_leader_makes_it():
    text = "@所有人\u2005今晚停水"
    assert heard(text, leads=True).kind is Kind.ANNOUNCEMENT
    assert heard(text, leads=True).text == "今晚停水"
    assert heard(text).kind is Kind.TEXT
    announced = heard(app("群公告", 87, "<textannouncement>今晚停水</textannouncement>"))
    assert (announced.kind, announced.text) == (Kind.ANNOUNCEMENT, "今晚停水")


def test_a_card_shows_its_title_only():
    message = heard(app("停水&lt;b&gt;通知&lt;/b&gt;", 5, "<des>很长</des><url>https://x</url>"), Type.URL)
    assert (message.kind, message.text) == (Kind.CARD, "停水通知")
    assert heard("https://x.example/1", Type.URL).text == ""
    assert heard('{"title": "x"}', Type.MINI_PROGRAM).text == ""


@pytest.mark.parametrize("type", [Type.CONTACT, Type.TRANSFER, Type.RED_ENVELOPE])
def test_a_persons_card_and_money_show_nothing(type: Type):
    assert heard('<msg nickname="张伟" username="wxid_7"/>', type).text == ""
    assert heard("张伟", type).text == ""


@pytest.mark.parametrize("text", [app("群聊的聊天记录", 19), "群聊的聊天记录"])
def test_chat_that_is_passed_on_is_forwarded(text: str):
    message = heard(text, Type.CHAT_HISTORY)
    assert (message.kind, message.forwarded, message.text) == (Kind.CARD, True, "群聊的聊天记录")


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("12345", "12345"),
        ('<sysmsg type="revokemsg"><revokemsg><newmsgid>678</newmsgid></revokemsg></sysmsg>', "678"),
        ("林婶撤回了一条消息", None),
    ],
)
def test_a_recall_says_what_is_taken_back(text: str, refers: str | None):
    message = heard(text, Type.RECALLED)
    assert (message.kind, message.refers, message.text) == (Kind.RECALL, refers, "")


def test_a_spot_is_told_in_the_worlds_degrees():
    text = '<msg><location x="31.2304" y="121.4737" label="上海市某路 1 号" poiname="观远里"/></msg>'
    message = heard(text, Type.LOCATION)
    assert message.pin
    assert message.text == "观远里"
    assert message.pin == pytest.approx((31.2323, 121.4692), abs=0.0003)
    assert wgs84(48.85, 2.35) == (48.85, 2.35)
    assert heard("<msg><location x='nan' y='a'/></msg>", Type.LOCATION).pin is None


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><msg>&b;</msg>',
        "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><msg/>",
        "<msg>" * 5_000,
        "<msg>" + "长" * 300_000,
    ],
    ids=["entity", "outside", "deep", "long"],
)
def test_hostile_xml_is_a_card_without_words(text: str):
    message = heard(text)
    assert (message.kind, message.text) == (Kind.CARD, "")


@pytest.mark.parametrize(
    ("form", "kind"),
    [(5, Kind.CARD), (6, Kind.FILE), (33, Kind.CARD), (53, Kind.RELAY), (57, Kind.TEXT), (74, Kind.FILE)],
)
def test_what_a_puppet_takes_for_a_file_is_what_its_xml_says(form: int, kind: Kind):
    message = heard(app("通知", form), Type.ATTACHMENT)
    assert (message.kind, message.text) == (kind, "通知")


def test_what_wechat_itself_puts_between_is_nobodys_words():
    tip = "“林婶”修改群名为“3栋停电通知群”"
    assert is_tip(Payload(type=Type.UNKNOWN, text=tip))
    assert is_tip(Payload(type=Type.UNKNOWN))
    assert not is_tip(Payload(type=Type.TEXT, text=tip))
    assert not is_tip(Payload(type=Type.UNKNOWN, text=app("明天停水", 87)))
    assert heard(app("明天停水", 87), Type.UNKNOWN).kind is Kind.ANNOUNCEMENT


@pytest.mark.parametrize("contact", ["gh_123", "weixin", "fmessage", ""])
def test_what_is_no_person_is_told_apart(contact: str):
    assert is_system(contact)
    assert not is_system("wxid_1")


@pytest.mark.parametrize("stamp", [1764150000, 1764150000000])
def test_both_ways_to_write_a_time_are_read(stamp: int):
    assert moment(stamp, NOW) == datetime(2025, 11, 26, 9, 40, tzinfo=UTC)
    assert moment(0, NOW) == NOW


def test_a_message_of_its_own_person_is_private():
    message = heard("您好", room_id="")
    assert message.private
    assert message.room == message.sender == Address("wechat:wxid_1")


@pytest.mark.parametrize("name", ["楼道.JPG", "a.png"])
def test_a_picture_sent_as_a_file_is_a_picture(name: str):
    message = heard("", Type.ATTACHMENT, filename=name)
    assert (message.kind, message.picture) == (Kind.PICTURE, "wechat:/m1")
    assert heard("", Type.ATTACHMENT, filename="合同.pdf").kind is Kind.FILE
