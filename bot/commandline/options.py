"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[Path | None, typer.Option("--config", metavar="文件", help="配置文件（TOML）")]
Data = Annotated[Path | None, typer.Option("--data", metavar="目录", help="数据放在这个目录，默认 data/")]
