"""One sentence that names the file and the key; the environment before the file."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import (
    PlaygroundSettings,
    SecondReader,
    Settings,
    SettingsProblem,
    TelegramSettings,
    WechatSettings,
    load,
)
from tests.house.sources import ROOT


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "jinlin.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('[town]\nnmae = "莲花"', "town.nmae"),
        ("[tonw]\n", "tonw"),
        ('[town]\nzone = "Asia/Xiamen"', "town.zone"),
        ('[town]\nzone = "../../etc/passwd"', "town.zone"),
        ("[town]\nname = 3", "town.name"),
        ('[storage]\ndatabase = "mysql://x"', "storage.database"),
        ('[storage]\nredis = "127.0.0.1:6379"', "storage.redis"),
        ('[channels.playground]\nlisten = "8080"', "channels.playground.listen"),
        ('[channels.playground]\nlisten = "127.0.0.1:99999"', "channels.playground.listen"),
        ('[channels.wechatt]\ntoken = "x"', "channels.wechatt"),
    ],
)
def test_a_wrong_key_is_one_sentence(tmp_path: Path, text: str, key: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsProblem) as problem:
        load(path)
    said = str(problem.value)
    assert str(path) in said
    assert f" {key} " in said
    assert "\n" not in said
    assert problem.value.__suppress_context__


@pytest.mark.parametrize("text", ["[town", "town = ", "\ufeff\0"])
def test_a_broken_file_is_one_sentence(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsProblem, match=r"jinlin\.toml"):
        load(path)


def test_a_file_that_is_no_text_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "jinlin.toml"
    with pytest.raises(SettingsProblem, match="读不到"):
        load(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsProblem, match="不是正确的 TOML"):
        load(path)


def test_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, '[town]\nname = "文件"\nzone = "Asia/Urumqi"')
    monkeypatch.setenv("JINLIN_TOWN__NAME", "环境")
    settings = load(path)
    assert (settings.town.name, settings.town.zone) == ("环境", "Asia/Urumqi"), "and only what it says"


def test_a_wrong_key_in_the_environment_is_named_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JINLIN_TOWN__ZONE", "Nowhere")
    with pytest.raises(SettingsProblem, match=r"JINLIN_… 的 town\.zone 不对"):
        load()


def test_the_data_folder_is_used_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    assert load(data=tmp_path).storage.database == f"sqlite:///{tmp_path / 'jinlin.db'}"
    path = written(tmp_path, '[storage]\ndatabase = "sqlite://"')
    assert load(path, tmp_path).storage.database == "sqlite://"
    far = written(tmp_path, '[storage]\ndatabase = "postgresql://x"')
    assert load(far, tmp_path).storage.folder == str(tmp_path), (
        "keys and a wire's ids lie there, not where it is started"
    )


def test_settings_do_not_change() -> None:
    settings = Settings()
    with pytest.raises(ValueError, match="frozen"):
        settings.town.name = "x"


@pytest.mark.parametrize(("listen", "host", "port"), [("127.0.0.1:0", "127.0.0.1", 0), ("[::1]:8080", "::1", 8080)])
def test_where_to_listen(listen: str, host: str, port: int) -> None:
    settings = PlaygroundSettings(listen=listen)
    assert (settings.host, settings.port) == (host, port)


def test_the_wires_and_their_secrets(tmp_path: Path) -> None:
    path, file = tmp_path / "jinlin.toml", tmp_path / "token"
    file.write_text("1:canary\n", "utf-8")
    path.write_text(
        f'[channels.wechat]\nendpoint = "127.0.0.1:8788"\ntoken = "t"\n'
        f'[channels.wechat.accounts.second]\nendpoint = "127.0.0.1:8789"\n'
        f'[channels.telegram]\ntoken_file = "{file}"\n',
        "utf-8",
    )
    channels = load(path).channels
    assert channels.wechat
    assert {name: a.port for name, a in channels.wechat.every.items()} == {"": 8788, "second": 8789}
    assert channels.wechat.secret() == "t"
    assert channels.telegram
    assert channels.telegram.key() == "1:canary"
    assert "canary" not in repr(channels)
    path.write_text('[channels.wechat]\nendpoint = "gateway"\n', "utf-8")
    with pytest.raises(SettingsProblem, match=r"channels\.wechat\.endpoint 不对：要写成 地址:端口"):
        load(path)
    path.write_text('[channels.telegram]\ntoken_file = "nowhere"\n', "utf-8")
    told = load(path).channels.telegram
    assert told
    with pytest.raises(SettingsProblem, match=r"读不到 channels\.telegram\.token_file"):
        told.key()


READER = "[nlp.second_reader]\n"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('url = "ftp://x/v1"\nmodel = "m"', "url"),
        ('url = "http:///v1"\nmodel = "m"', "url"),
        ('url = "https://me:secret@x.example/v1"\nmodel = "m"', "url"),
        ('url = "https://x.example/v1?key=1"\nmodel = "m"', "url"),
        ('url = "http://x.example/v1"\nmodel = "m"', "url"),
        ('url = "http://8.8.8.8/v1"\nmodel = "m"', "url"),
        ('url = "https://x.example:99999/v1"\nmodel = "m"', "url"),
        ("timeout = 0", "timeout"),
        ("timeout = 11", "timeout"),
        ("a_day = -1", "a_day"),
        ('key = "secret"', "key"),
        ('modell = "m"', "modell"),
    ],
)
def test_a_second_reader_that_cannot_be(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(SettingsProblem) as problem:
        load(written(tmp_path, READER + text))
    assert f"nlp.second_reader.{key} " in str(problem.value)
    assert "secret" not in str(problem.value)


def test_an_address_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(SettingsProblem, match="还要写 model"):
        load(written(tmp_path, READER + 'url = "https://x.example/v1"'))


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://llm.example.com/v1/", "llm.example.com", 443),
        ("http://127.0.0.1:8000/v1", "127.0.0.1", 8000),
        ("http://10.1.2.3/v1", "10.1.2.3", 80),
        ("http://[::1]:9/v1", "::1", 9),
        ("http://ollama:11434/v1", "ollama", 11434),
        ("http://gpu.lan/v1", "gpu.lan", 80),
    ],
)
def test_a_second_reader_and_its_host(url: str, host: str, port: int) -> None:
    told = SecondReader(url=url, model="m")
    assert (told.host, told.port, told.secret()) == (host, port, "")


def test_off_unless_an_address_is_given() -> None:
    told = Settings().nlp.second_reader
    assert (told.url, told.host, told.timeout, told.a_day) == ("", "", 8, 500)


def test_the_key_comes_from_the_environment_or_a_file_and_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JINLIN_NLP__SECOND_READER__KEY", "secret-1")
    told = load(written(tmp_path, READER + 'url = "https://x.example/v1"\nmodel = "m"')).nlp.second_reader
    assert told.secret() == "secret-1"
    assert "secret-1" not in f"{told!r}{told}{told.model_dump_json()}"
    (tmp_path / "key").write_text("secret-2\n", "ascii")
    assert SecondReader(key_file=str(tmp_path / "key")).secret() == "secret-2"
    with pytest.raises(SettingsProblem, match="读不到"):
        SecondReader(key_file=str(tmp_path / "none")).secret()


def test_the_page_shows_every_key_as_it_is_unless_said_otherwise() -> None:
    page = (ROOT / "docs/operating.md").read_text("utf-8")
    (shown,) = (text for text in re.findall(r"```toml\n(.*?)```", page, re.DOTALL) if text.startswith("[town]"))
    usual = Settings().model_dump()
    usual["channels"] |= {"wechat": WechatSettings().model_dump(), "telegram": TelegramSettings().model_dump()}
    del usual["channels"]["wechat"]["accounts"]  # further ones, each with a name of its own

    def told(values: dict[str, object]) -> dict[str, object]:
        """Without secrets, which stand in no file that is shown around."""
        kept = {name: value for name, value in values.items() if not isinstance(value, SecretStr)}
        return {name: told(value) if isinstance(value, dict) else value for name, value in kept.items()}

    as_written = tomllib.loads(shown)
    as_written["channels"]["wechat"]["pause"] = tuple(as_written["channels"]["wechat"]["pause"])
    assert as_written == told(usual)
