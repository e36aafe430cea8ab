"""How records of a person, and what stands in them, are called by people."""

_SECTIONS = {
    "people": "我",
    "households": "住处",
    "residences": "和住处的关系",
    "addresses": "联系方式",
    "roles": "身份",
    "tickets": "登记的事",
    "reports": "在哪里报的",
    "remarks": "我说过的话",
    "dispute_sides": "调解里我的话",
    "pictures": "照片",
    "corrections": "用来改进听懂的话",
    "readings": "谁看过我的资料",
    "receipts": "通知的回执",
    "broadcasts": "我发的通知",
    "consults": "问小员",
    "summonses": "吹哨报到",
    "whistles": "我吹的哨",
    "claims": "双报到",
    "volunteers": "愿意帮的忙",
    "windows": "方便的时间",
    "shifts": "值班",
    "lifelines": "救命号码",
    "ballots": "我家投的票",
    "objections": "我对表决的意见",
    "mandates": "我替别家投票的委托",
    "votes": "我发起的表决",
    "procedures": "我开始的程序",
    "signups": "我发起的接龙",
    "signup_entries": "我报的名",
    "meetings": "联席会",
    "care_files": "上门档案",
    "care_visits": "上门",
    "care_todos": "上门时说起要办的",
    "care_pairs": "",
    "expert_turns": "",
    "turns": "",
    "rounds": "",
    "questions": "",
    "buttons": "",
}
"""Kinds of records in the order in which people look for them; without a name where they tell people nothing."""

_FIELDS = {
    "name": "名字",
    "away_until": "请假到",
    "room": "房号",
    "place_id": "地方",
    "tie": "关系",
    "until": "到",
    "at": "时间",
    "address": "通道",
    "failed_at": "发不到",
    "suspended_at": "停用",
    "role": "身份",
    "deputy": "副职",
    "post": "岗位",
    "starts_at": "从",
    "ends_at": "到",
    "id": "编号",
    "ticket_id": "工单",
    "matter": "事项",
    "words": "原话",
    "subject": "主题",
    "state": "状态",
    "urgent": "紧急",
    "public": "群里看得到",
    "spot": "哪里",
    "price": "价钱",
    "opened_at": "登记",
    "due_at": "最迟回话",
    "done_at": "办好",
    "closed_at": "结束",
    "settled": "已解决",
    "field": "看了什么",
    "why": "为什么",
    "title": "标题",
    "scope": "发到哪里",
    "sent_at": "发出",
    "answer": "回答",
    "read_as": "当时听成",
    "label": "是什么",
    "phone": "电话",
    "choice": "投的是",
    "paper": "纸质票",
    "closes_at": "截止",
    "asked_at": "问的时间",
    "agreed_at": "同意",
    "begins_at": "开始",
    "held_at": "开过",
    "skill": "哪一类",
    "skills": "会什么",
    "unit": "单位",
    "unit_place_id": "单位在",
    "point": "值班点",
    "workday": "工作日",
    "opens": "几点起",
    "closes": "几点止",
    "department": "部门",
    "response": "答复",
    "reason": "理由",
    "proposed_at": "约的时间",
    "answered_at": "答的时间",
    "meets_at": "碰头",
    "lead": "牵头",
    "blown_at": "吹哨时间",
    "finding": "查明",
    "works_from": "开工",
    "works_until": "完工",
    "made_at": "写好",
    "consent": "怎么同意的",
    "every": "几天一次",
    "met_at": "上次见到",
    "next_at": "下次",
    "stopped_at": "停止",
    "outcome": "结果",
    "what": "要办的",
    "send_at": "定好发出",
    "adults": "几位大人",
    "children": "几个孩子",
    "left_at": "退出时间",
    "most": "名额",
}
"""What people read of a record; a number that only the database needs is in the copy for programs."""

_UNTOLD = frozenset({("reports", "room"), ("corrections", "role"), ("broadcasts", "room"), ("pictures", "state")})
_NUMBERED = "tickets"

_LOOKED_AT = "原话和称呼"
CARE = "care"
"""What was looked at, where it is somebody's care file; else it is words or a name."""


def looked_at(field: str) -> str:
    """What somebody looked at, as people call it."""
    return _SECTIONS["care_files"] if field == CARE else _LOOKED_AT


def kinds() -> tuple[str, ...]:
    """The kinds of records that have a name, in that order."""
    return tuple(_SECTIONS)


def title_of(kind: str) -> str:
    """How records of that kind are called."""
    return _SECTIONS.get(kind, kind)


def label_of(kind: str, name: str) -> str:
    """How people call that part of a record; empty where it tells them nothing."""
    hidden = (kind, name) in _UNTOLD or (name == "id" and kind != _NUMBERED)
    return "" if hidden else _FIELDS.get(name, "")
