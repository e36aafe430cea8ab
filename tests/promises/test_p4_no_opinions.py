"""P4: nothing of what people think, feel or are like is kept: every column is on this list, written by hand."""

import itertools
import random
import re
from datetime import timedelta

import pytest

from storage.roles import Role
from storage.schema import metadata
from tests.bot.house import count_rows
from tests.conftest import Town
from tests.figures import size, tell

COLUMNS = """
addresses: address person_id failed_at suspended_at heard_by
annoyances: address week times
asides: id message_id channel reason sealed at
ballots: id vote_id place elector digest link salt choice paper at
broadcast_copies: id broadcast_id address place_id kind outbox_id
broadcasts: id author_id room title words scope stage asks reminds repeats code wrong needs_second confirmed approver_id
broadcasts: corrects_id begins_at ends_at send_at made_at sent_at chased_at
buttons: id token outbox_id address room label words question until
care_files: person_id by_id consent agreed_at every met_at next_at chased stopped_at
care_pairs: person_id by_id
care_todos: id person_id what until ticket_id at
care_visits: id person_id by_id outcome at message_id
claims: ticket_id person_id unit unit_place_id at
codes: hash purpose until
consults: id asker_id expert_id skill place_id ticket_id words named tried asked_at
corrections: message_id words read_as label subject role level author_id corrected_by ticket_id at
dispute_points: ticket_id draft number words
dispute_sides: id ticket_id person_id answer words lent refused_id draft level
disputes: ticket_id level stage result draft opened_at due_at ended_at
electors: vote_id number household_id area voice
expert_turns: id person_id skill at
facts: name value
groups: address place_id title purpose bound_at lost_at suspended_at heard_by
heard: message_id at
households: id place_id room area
journal: id verb ticket_id person_id at detail
lifelines: id person_id contact_id phone asked_at agreed_at
mandates: vote_id elector person_id by_id at
meeting_items: id meeting_id ticket_id decided
meetings: id place_id caller_id begins_at held_at
minutes: procedure_id number people words by_id at
objections: id vote_id person_id words at
optouts: hash at
orders: ticket_id service_id
outbox: id channel address audience text mention picture deed refers urgent once purpose ticket_id state put_at next_at
outbox: tries receipt until
papers: vote_id elector by_id choice at
people: id name household_id away_until
pictures: id handle ticket_id message_id sender album state jpeg tries next_at kept_until
places: id parent_id kind name path ways
posters: code place_id made_at
procedures: id place_id caller_id title template steps opened_at ended_at
publications: id place_id week figures at
questions: id person_id name payload asked_at until
readings: id digest link place salt at by_id about_id field why
receipts: broadcast_id household_id at told_by
remarks: id ticket_id person_id verb words at
reports: id ticket_id person_id household_id room message_id settled at
residences: person_id household_id tie until at
roles: id person_id role place_id deputy post starts_at ends_at
rounds: person_id started_at step
services: id place_id name words provider price about
services: capacity
shifts: id place_id point person_id starts_at ends_at
signup_entries: id signup_id person_id message_id changed_in own name adults children split was left_at absent
signups: id room place_id organiser_id message_id words most by_head begins_at ends_at touched_at crowded closed_at
summonses: id ticket_id department person_id response reason proposed_at answered_at raised_at
tickets: id kind subject matter words state urgent public place_id spot level_id reporter_id owner_id refusals
tickets: merged_into parent_id price opened_at told_at due_at done_at closed_at score
tickets: estate_id
timers: key name due_at payload
turns: person_id place_in_line
versions: name number
volunteers: person_id place_id unit skills shown at
votes: id place_id caller_id title formal plan rules opened_at closes_at salt register head counted_at cancelled_at
votes: result code shown_until kept_until erased_at
whistles: id ticket_id caller_id lead meets_at due_at blown_at told_at finding works_from works_until ended_at
windows: id person_id workday opens closes
wires: account session since
"""
"""A new column is a decision: whoever adds one says here that it holds no opinion, mood, rank or private life.

``ballots.choice`` is a ballot that a household cast on purpose in a vote: of a drawn number, readable by nobody but
that household, erased after the publication.  ``objections`` are of those who agreed to be named to whoever called it.
``care_visits`` say whether somebody was met, ``care_todos`` what is to be done, each by a closed list; no words.
``annoyances`` counts weeks of a group, ``refusals`` and ``score`` are of a matter, never of a person.
"""

FORBIDDEN = re.compile(
    r"opinion|sentiment|mood|emotion|stab|rank|trust|risk|politic|party_view|religion|faith|health|behaviou?r|profile"
    r"|reputation|loyal|attitude|tag$|tags|label_of_person|credit"
)

SAID = size("JINLIN_SAYINGS", 60)
TOPICS = (
    *(
        "股市",
        "房价",
        "国足",
        "美国大选",
        "某国打仗",
        "油价",
        "延迟退休",
        "彩礼",
        "补课",
        "明星离婚",
        "网红带货",
        "中医",
        "西医",
    ),
    *(
        "佛教",
        "基督教",
        "转基因",
        "预制菜",
        "直播打赏",
        "内卷",
        "躺平",
        "二胎政策",
        "高考改革",
        "公务员考试",
        "996",
        "外卖平台",
    ),
    *(
        "电动汽车",
        "国产手机",
        "春晚",
        "贸易战",
        "联合国",
        "某位专家",
        "那个大导演",
        "隔壁市的新规",
        "今年的经济",
        "现在的电影",
    ),
    *(
        "丁克家庭",
        "相亲角",
        "广场舞",
        "星座",
        "算命",
        "养生课",
        "数字货币",
        "移民的人",
        "南方人",
        "北方人",
        "九零后",
        "零零后",
    ),
)
VIEWS = (
    *(
        "我坚决支持",
        "我是反对的",
        "真让人失望",
        "谁信谁傻",
        "说了也白说",
        "早该这样了",
        "太不公平了",
        "都是套路",
        "我很看好",
    ),
    *(
        "我越来越看不懂",
        "跟我们老百姓没关系",
        "听听就好",
        "好得很",
        "迟早要完",
        "让人感动",
        "让人心寒",
        "我爱了",
        "我烦透了",
    ),
    *(
        "，各有各的看法",
        "，仁者见仁吧",
        "，我投反对票",
        "，我投赞成票",
        "，气得我睡不着",
        "，高兴得我睡不着",
        "，不想评论",
    ),
    *("就是骗钱的", "比以前强多了", "一年不如一年", "我第一个报名", "我绝对不碰", "，不懂就别乱说", "，历史会证明的"),
    *("，我女儿特别迷", "，我老公天天看", "，你们信吗", "，有人跟我一样想吗", "，争来争去没意思", "，别上纲上线"),
    *("，我信", "，我不信", "，笑死我了", "，看哭了", "，这事我佩服", "，这事我鄙视", "，吵了一晚上", "，懂的都懂"),
)

SAYINGS = (
    "我觉得现在的政策越来越好了",
    "我不同意这个政策，老百姓压力太大了",
    "上面说的都是空话",
    "这届领导比上届强多了",
    "我看新闻说要改革养老金了，大家怎么看",
    "我支持某国，他们做得对",
    "打仗受苦的都是老百姓",
    "房价再跌我就要哭了",
    "股票又绿了，心情不好",
    "我最近特别抑郁，啥也不想干",
    "今天心情好极了",
    "我信佛，初一十五吃素",
    "周日去教堂的有吗",
    "我们家老头子脾气越来越坏",
    "隔壁那对小夫妻好像离婚了",
    "那家人不是什么好人",
    "老陈这个人一向爱占便宜",
    "我就是看不惯这种人",
    "他儿子没工作还天天打游戏",
    "她肯定是第三者",
    "现在的年轻人一点不尊重人",
    "外地人素质就是低",
    "退休金两千块够干啥",
    "工资三个月没涨了",
    "这社会不公平",
    "选谁都一样",
    "我投了反对票",
    "业委会换届我谁也不信",
    "要我说就该全部拆了",
    "我反对养狗的人",
    "我女儿考上公务员了",
    "儿子当兵去了，光荣",
    "老婆怀二胎了",
    "我有糖尿病不能吃甜的",
    "昨天体检出了结节，吓死我",
    "我是党员我先说两句心里话",
    "当年我们插队的时候可苦了",
    "专家的话不能信",
    "美国又降息了",
    "网上说的都是谣言吧",
    "现在的电视剧都在胡编",
    "教育太卷了，孩子睡不够",
    "医院都是骗钱的",
    "我骂的就是某些人，自己心里清楚",
    "大家要相信组织",
    "听说隔壁街道要拆迁，真的假的",
    "别在群里谈政治",
    "我讲句公道话，谁都不容易",
    "我一个人过得挺好",
    "这日子没法过了，哈哈开玩笑",
)


def test_every_column_is_on_the_list_and_none_could_hold_an_opinion_of_a_person() -> None:
    listed: dict[str, set[str]] = {}
    for line in COLUMNS.split("\n"):
        table, colon, columns = line.partition(":")
        if colon:
            listed.setdefault(table, set()).update(columns.split())
    there = {table.name: {column.name for column in table.columns} for table in metadata.sorted_tables}
    assert there == listed
    assert not [f"{t}.{c}" for t, columns in there.items() for c in (t, *columns) if FORBIDDEN.search(c)]


def sayings() -> list[str]:
    """Those above, then as many others as are wanted: what somebody thinks of something that everybody talks about."""
    composed = [f"{topic}{view}" for topic, view in itertools.product(TOPICS, VIEWS)]
    more = random.Random(20261126).sample(composed, max(0, SAID - len(SAYINGS)))
    return [*SAYINGS, *more]


async def test_what_people_think_leaves_no_row(town: Town) -> None:
    await town.group("3栋群", "某街道/某社区/柳荫里/3栋")
    await town.pass_time(days=2)
    before = await town.ask(count_rows)
    for number, saying in enumerate(sayings()):
        town.clock.time += timedelta(
            minutes=40
        )  # a talk of its own: one after the other they would sound like a quarrel
        assert await town.say(f"邻居{number % 7}", saying, "3栋群") == [], saying
        assert number % 50 or await town.ask(count_rows) == before, saying
    assert await town.ask(count_rows) == before
    tell("p4.sayings", len(sayings()), "sayings", title="of what people think: no row, no answer")


@pytest.mark.parametrize("who", ["何叔", "小郑"])
async def test_nobody_may_ask_who_thinks_what(town: Town, who: str) -> None:
    await town.appoint("何叔", Role.BUILDING_LEADER, "某街道/某社区/柳荫里/3栋")
    await town.appoint("小郑", Role.ADMIN, "某街道")
    await town.group("3栋群", "某街道/某社区/柳荫里/3栋")
    for saying in SAYINGS[:10]:
        await town.say("林婶", saying, "3栋群")
    for question in ("谁反对政策", "林婶 是什么人", "谁最爱抱怨", "排名 居民", "重点人员 名单"):
        heard = await town.say(who, question)
        assert not any(saying[:6] in words or "林婶" in words for saying in SAYINGS for _, words in heard), heard
