"""What lies around the code: no host of a package registry, pages that agree, containers that can be built."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.sources import ROOT

SKIPPED = {".git", ".venv", "data", "node_modules", "build", "dist"}
LOCKS = ("requirements.lock", "requirements-dev.lock")
REGISTRY = re.compile(
    "|".join(
        (r"py" + r"pi\.", r"files\.python" + r"hosted", r"registry\.n" + r"pmjs", r"--(?:extra-)?index-" + r"url[ =]")
    )
)


def _files() -> list[Path]:
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not SKIPPED & set(path.relative_to(ROOT).parts)
        if not any(
            part.endswith("_cache") or part.endswith(".egg-info") or part == "__pycache__" for part in path.parts
        )
        if path.suffix not in (".png", ".bin", ".db", ".pyc")
    ]


def test_no_host_of_a_package_registry():
    found = [str(p.relative_to(ROOT)) for p in _files() if REGISTRY.search(p.read_text("utf-8", errors="replace"))]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_everything_that_is_asked_for(lock: str):
    text = (ROOT / lock).read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9_.-]+)==", text, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = ("fast",) if lock == LOCKS[0] else ("fast", "postgres", "train", "test")
    asked = [*project["dependencies"], *(name for extra in extras for name in project["optional-dependencies"][extra])]
    names = {re.split(r"[\[<>=~! ]", name)[0].lower().replace("_", "-") for name in asked}
    assert names - locked == set()
    blocks = re.split(r"\n(?=[a-z])", text.strip())
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_both_locks_agree():
    pins = [
        dict(re.findall(r"^([a-z0-9_.-]+)==(\S+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE)) for lock in LOCKS
    ]
    assert pins[0].items() - pins[1].items() == set()


def test_both_readmes_have_the_same_parts_and_point_to_each_other():
    english, chinese = ((ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md"))
    assert "README.zh-CN.md" in english
    assert "README.md" in chinese
    levels = [
        re.findall(r"^(#+) ", re.sub(r"```.*?```", "", text, flags=re.DOTALL), re.MULTILINE)
        for text in (english, chinese)
    ]
    assert levels[0] == levels[1]


def test_both_readmes_tell_the_same_figures():
    """Row by row: “how well” must not depend on the language one reads."""
    english, chinese = (
        [
            sorted(re.findall(r"\d[\d,.]*\d|\d", re.sub(r"\(docs/[^)]*\)", "", row)))
            for row in (ROOT / name).read_text("utf-8").partition(head)[2].partition("\n\n")[0].splitlines()
        ]
        for name, head in (("README.md", "| what | figure | where |"), ("README.zh-CN.md", "| 什么 | 数字 | 在哪 |"))
    )
    assert english == chinese


@pytest.mark.parametrize(
    "page", sorted(p for p in _files() if p.suffix == ".md"), ids=lambda p: str(p.relative_to(ROOT))
)
def test_links_of_a_page_lead_somewhere(page: Path):
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text) + re.findall(r'src="([^"]+)"', text)
    local = [target for target in targets if "://" not in target and not target.startswith("mailto:")]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_the_container_copies_what_is_there_and_runs_as_nobody():
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    copied = [
        word for line in lines if line.startswith("COPY ") and "--from" not in line for word in line.split()[1:-1]
    ]
    assert [word for word in copied if not (ROOT / word).exists()] == []
    kept = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert [word for word in copied if f"!{word}" not in kept] == []
    users = [line.split()[1] for line in lines if line.startswith("USER ")]
    assert users
    assert users[-1].isdecimal()
    assert int(users[-1]) > 0


def test_the_composition_is_one_process_on_this_machine_only():
    text = (ROOT / "compose.yml").read_text("utf-8")
    assert re.findall(r'ports: \["([\d.]+):', text) == ["127.0.0.1"]
    assert "read_only: true" in text
    assert len(re.findall(r"^  \w+:$", text.partition("volumes:\n  data")[0], re.MULTILINE)) == 1
