"""The tables a neighbourhood is written in, and how their columns may be called."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column.  ``key``: its name in the code, which is its English heading too."""

    key: str
    names: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a sheet, a CSV file, or an array of tables in TOML."""

    key: str
    title: str
    columns: tuple[Column, ...]

    def column(self, heading: str) -> Column | None:
        """The column of that heading, in either language."""
        word = plain(heading).casefold()
        return next((c for c in self.columns if word == c.key or word in c.names), None)

    def missing(self, headings: Iterable[str]) -> list[str]:
        """Titles of required columns that are not among the headings."""
        found = {column.key for heading in headings if (column := self.column(heading))}
        return [column.names[0] for column in self.columns if column.required and column.key not in found]


@dataclass(frozen=True, slots=True)
class Row:
    """One row, and where it stands, as the operator finds it again.  Empty cells are left out."""

    table: str
    where: str
    cells: Mapping[str, str]

    def get(self, key: str) -> str:
        """The cell; empty where there is none."""
        return self.cells.get(key, "")


PLACES = Table(
    "places",
    "地点",
    (
        Column("name", ("名称", "名字", "地点"), required=True),
        Column("parent", ("上级", "上级路径", "属于")),
        Column("kind", ("类型", "类别")),
        Column("households", ("户数",)),
        Column("area", ("面积", "面积(平方公里)", "面积(km2)")),
        Column("pin", ("坐标", "经纬度", "位置坐标")),
        Column("profile", ("小区类型", "小区类别")),
        Column("managed", ("物业", "有无物业")),
        Column("spots", ("地名", "小地名")),
    ),
)
HOUSEHOLDS = Table(
    "households",
    "住户",
    (
        Column("place", ("地点", "位置"), required=True),
        Column("room", ("房号", "房间"), required=True),
        Column("area", ("面积", "面积(平方米)", "面积(㎡)", "建筑面积", "专有面积")),
        Column("owners", ("业主", "产权人", "登记业主")),
    ),
)
PEOPLE = Table(
    "people",
    "人员",
    (
        Column("name", ("姓名", "名字"), required=True),
        Column("home", ("住处", "住址", "住")),
        Column("address", ("通道地址", "地址")),
    ),
)
ROLES = Table(
    "roles",
    "角色",
    (
        Column("name", ("姓名", "名字"), required=True),
        Column("role", ("角色", "身份"), required=True),
        Column("place", ("地点", "位置"), required=True),
        Column("deputy", ("副", "副职")),
        Column("post", ("职务", "岗位")),
        Column("starts", ("起", "开始", "起始")),
        Column("ends", ("止", "结束", "截止")),
        Column("home", ("住处", "住址")),
        Column("address", ("通道地址", "地址")),
    ),
)
GROUPS = Table(
    "groups",
    "群",
    (
        Column("address", ("通道地址", "地址"), required=True),
        Column("title", ("名称", "群名"), required=True),
        Column("place", ("地点", "位置"), required=True),
        Column("purpose", ("用途",)),
    ),
)
SERVICES = Table(
    "services",
    "服务",
    (
        Column("place", ("地点", "位置"), required=True),
        Column("name", ("名称", "服务"), required=True),
        Column("words", ("关键词",)),
        Column("provider", ("提供者", "由谁"), required=True),
        Column("price", ("价格", "价钱"), required=True),
        Column("about", ("说明", "备注")),
        Column("capacity", ("名额",)),
    ),
)
WAYS = Table(
    "ways",
    "办法",
    (
        Column("place", ("地点", "位置"), required=True),
        Column("name", ("项目", "名称"), required=True),
        Column("value", ("内容",), required=True),
    ),
)
ROUTES = Table(
    "routes",
    "分流",
    (
        Column("place", ("地点", "位置"), required=True),
        Column("category", ("类别", "事项"), required=True),
        Column("posts", ("岗位", "去向", "派给"), required=True),
    ),
)
SHIFTS = Table(
    "shifts",
    "值班",
    (
        Column("place", ("地点", "位置"), required=True),
        Column("point", ("值班点", "点位"), required=True),
        Column("name", ("姓名", "名字"), required=True),
        Column("date", ("日期", "日子"), required=True),
        Column("hours", ("时间", "时段")),
        Column("home", ("住处", "住址")),
    ),
)
TABLES = (PLACES, HOUSEHOLDS, PEOPLE, ROLES, GROUPS, SERVICES, WAYS, ROUTES, SHIFTS)
_REMARKS = frozenset({"备注", "remark", "remarks", "note", "notes", "序号", "no"})


def named(word: str) -> Table | None:
    """The table called so, in either language."""
    plain_word = plain(word).casefold()
    return next((table for table in TABLES if plain_word in (table.key, table.title)), None)


def of_header(headings: Iterable[str]) -> Table | None:
    """The table that these headings can only mean: all it requires is there, and it knows the most of the rest."""
    words = [heading for heading in headings if plain(heading)]
    fitting = [table for table in TABLES if not table.missing(words)]
    known = {table.key: sum(table.column(word) is not None for word in words) for table in fitting}
    best = max(known.values(), default=0)
    chosen = [table for table in fitting if known[table.key] == best]
    return chosen[0] if len(chosen) == 1 else None


def strangers(table: Table, headings: Iterable[str]) -> list[str]:
    """Headings the table does not know; remarks may stand anywhere."""
    return [h for h in headings if plain(h) and table.column(h) is None and plain(h).casefold() not in _REMARKS]


def plain(text: str) -> str:
    """One width, no marks that do not show, no blanks around."""
    shown = unicodedata.normalize("NFKC", text)
    return "".join(c for c in shown if unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Co")).strip()
