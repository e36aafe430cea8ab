"""The model the bot reads with: the one that was shipped, or the one the operator's settings name."""

from pathlib import Path

from bot.settings import SettingsProblem
from nlp.model import Model, load


def chosen(path: str) -> Model | None:
    """The model in the file at ``path``; None, the shipped one, for an empty path.

    Raises SettingsProblem with a sentence where there is no model to be read.
    """
    if not path:
        return None
    try:
        return load(Path(path))
    except OSError:
        raise SettingsProblem(f"读不到模型文件 {path}，请检查 [nlp] model 的路径和权限；留空就用自带的模型。") from None
    except Exception:  # whatever a broken file makes the reader stumble over, it is no model
        raise SettingsProblem(
            f"{path} 不是近邻的模型文件，或是别的版本训练的；请用 jinlin train --out 重新训练，或把 [nlp] model 留空。"
        ) from None
