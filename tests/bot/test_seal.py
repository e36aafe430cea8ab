"""The seal of what was set aside."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.fernet import InvalidToken

from bot.seal import Seal


def test_only_the_same_folder_opens_it(tmp_path: Path) -> None:
    sealed = Seal.in_folder(tmp_path / "a").close("林婶家".encode())
    assert "林婶".encode() not in sealed
    assert Seal.in_folder(tmp_path / "a").open(sealed).decode() == "林婶家"
    with pytest.raises(InvalidToken):
        Seal.in_folder(tmp_path / "b").open(sealed)
    with pytest.raises(InvalidToken):
        Seal.passing().open(sealed)


def test_the_key_is_for_the_bots_own_user_only(tmp_path: Path) -> None:
    Seal.in_folder(tmp_path / "deep" / "folder")
    assert stat.S_IMODE((tmp_path / "deep" / "folder" / "seal.key").stat().st_mode) == 0o600


def test_a_throwaway_seal_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Seal.passing().close(b"x")
    assert list(tmp_path.iterdir()) == []


def test_several_that_begin_at_once_have_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        seals = list(pool.map(lambda _: Seal.in_folder(tmp_path), range(8)))
    sealed = seals[0].close("林婶家".encode())
    assert {seal.open(sealed).decode() for seal in seals} == {"林婶家"}
    assert [path.name for path in tmp_path.iterdir()] == ["seal.key"]


@pytest.mark.parametrize("broken", [b"", b"half of a k"])
def test_a_key_that_was_cut_off_is_made_anew(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "seal.key").write_bytes(broken)
    sealed = Seal.in_folder(tmp_path).close("林婶家".encode())
    assert Seal.in_folder(tmp_path).open(sealed).decode() == "林婶家"
    assert stat.S_IMODE((tmp_path / "seal.key").stat().st_mode) == 0o600
