"""Who lives in the simulated neighbourhood, and what they say; every choice is made by one seeded chance."""

import random
from dataclasses import dataclass, field
from typing import Any

from bot.message import Kind
from storage.groups import Purpose
from storage.roles import Role
from tests.conftest import Town

HERE = "鹭岛街道/莲花社区/观远里"
ADMIN = "小郑"
STAFF = ("何叔", "阿凤", "梅姐", "陈书记", "小王", "老周", ADMIN)
RESIDENTS = ("林秀婶", "阿伟仔", "柯小敏", "郑大勇", "苏丽珠", "叶阿梅")
GROUPS = ("3栋群", "5栋群", "小区群")
MATTERS = ("楼道灯坏了", "停水了", "电梯坏了", "下水道堵了", "门禁坏了", "路灯不亮", "垃圾没人清", "天花板漏水")
SECRETS = ("电话13806051234", "我住3栋502", "找陈小红", "闽D83K27", "微信he_gui88")
CHAT = ("哈哈{}真好笑", "{}今天天气不错", "晚上一起{}跳舞吗", "早上好{}", "{}谢谢大家", "{}666")
RARE = "鲲鹇鲷鹦貔貅饕餮魑魅魍魉麒麟狻猊狴犴"
DANGERS = ("楼道里煤气味好重，头晕", "3栋着火了快来人，楼道全是烟", "电梯困人了，里面有孩子")
HANDLING = (
    "接",
    "办结",
    "不归我",
    "转 老周",
    "部分 还差一点",
    "晚点 2小时",
    "收到",
    "我去",
    "一周",
    "我回来了",
    "解除",
)
REVIEWS = ("满意", "没好", "不满意", "撤回", "还差一点", "1", "来电了")
RIGHTS = ("别记我", "恢复记我", "我的数据", "导出我的", "谁能看到 1", "为什么 1", "删除我的")
OFFICES = ("免去 何叔 楼长 观远里 3栋", "任命 何叔 楼长 观远里 3栋", "免去 阿凤 副楼长 观远里 3栋")
NOTICES = ("转发 明早8点到12点停水，请储水 到 3-5栋", "转发 周六下午消防演练 到 3栋 要回执", "撤回刚才")


@dataclass
class Word:
    """One thing that is said; ``canary``: a word in it that must not be kept."""

    who: str
    text: str
    group: str | None = None
    canary: str = ""
    more: dict[str, Any] = field(default_factory=dict)


class Voices:
    """What is said next."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.spoken: list[tuple[str, Word]] = []

    def next(self, code: str) -> Word:
        """Reports most of all, then handling, then everything else that people do."""
        ways = [self._report] * 6 + [self._handle] * 7 + [self._review] * 3 + [self._chat] * 4
        ways += [self._danger, self._right, self._office, self._notice, self._edit, self._recall, self._other]
        word = self.chance.choice(ways)()
        if code and self.chance.random() < 0.5:
            word = Word("小郑", f"发 {code}")
        return word

    def _report(self) -> Word:
        c = self.chance
        secret = f"，{c.choice(SECRETS)}" if c.random() < 0.5 else ""
        where = c.choice(("", "", "3栋", "5栋1单元", "我家"))
        head = c.choice(("报修 ", "报修 ", ""))
        return Word(c.choice(RESIDENTS), f"{head}{where}{c.choice(MATTERS)}{secret}", c.choice((*GROUPS, None)))

    def _handle(self) -> Word:
        c = self.chance
        number = f" {c.randint(1, 8)}" if c.random() < 0.6 else ""
        deed, _, rest = c.choice(HANDLING).partition(" ")
        return Word(c.choice(STAFF), f"{deed}{number} {rest}".strip())

    def _review(self) -> Word:
        c = self.chance
        number = f" {c.randint(1, 8)}" if c.random() < 0.5 else ""
        return Word(c.choice(RESIDENTS), f"{c.choice(REVIEWS)}{number}", c.choice((*GROUPS, None)))

    def _chat(self) -> Word:
        canary = "".join(self.chance.choices(RARE, k=6))
        text = self.chance.choice(CHAT).format(canary)
        return Word(self.chance.choice((*RESIDENTS, *STAFF)), text, self.chance.choice(GROUPS), canary)

    def _danger(self) -> Word:
        return Word(self.chance.choice(RESIDENTS), self.chance.choice(DANGERS), self.chance.choice((*GROUPS, None)))

    def _right(self) -> Word:
        return Word(self.chance.choice(RESIDENTS), self.chance.choice(RIGHTS))

    def _office(self) -> Word:
        return Word("小郑", self.chance.choice(OFFICES))

    def _notice(self) -> Word:
        return Word("小郑", self.chance.choice(NOTICES))

    def _edit(self) -> Word:
        return self._about(Kind.EDIT, f"报修 5栋{self.chance.choice(MATTERS)}")

    def _recall(self) -> Word:
        return self._about(Kind.RECALL, "")

    def _about(self, kind: Kind, text: str) -> Word:
        if not self.spoken:
            return self._chat()
        id, word = self.chance.choice(self.spoken[-12:])
        return Word(word.who, text, word.group, more={"kind": kind, "refers": id})

    def _other(self) -> Word:
        kind = self.chance.choice((Kind.VOICE, Kind.STICKER, Kind.PICTURE))
        return Word(self.chance.choice(RESIDENTS), "", self.chance.choice((*GROUPS, None)), more={"kind": kind})


async def peopled(town: Town) -> None:
    await town.group("3栋群", f"{HERE}/3栋")
    await town.group("5栋群", f"{HERE}/5栋")
    await town.group("小区群", HERE)
    await town.group("工作群", HERE, Purpose.WORK)
    await town.place(f"{HERE}/5栋/1单元")
    await town.appoint("何叔", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("阿凤", Role.BUILDING_LEADER, f"{HERE}/3栋", deputy=True)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{HERE}/5栋")
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    await town.appoint("小王", Role.GRID_WORKER, "鹭岛街道/莲花社区")
    await town.appoint("老周", Role.DUTY_OFFICER, "鹭岛街道")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道")
    for number, name in enumerate(RESIDENTS, 1):
        await town.person(name, f"{HERE}/{3 if number % 2 else 5}栋", f"{number}02")
