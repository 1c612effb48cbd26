"""How a host must start this program: hosts have another PATH than a terminal, so with whole paths."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

NAME = "bezant-mcp"
# In which of its folders ``pipx run`` installs: Linux, macOS, Windows.
CACHES = frozenset({".cache", "Caches", "Cache"})


def launch_command(
    prefix: str = sys.prefix,
    executable: str = sys.executable,
    find: Callable[[str], str | None] = shutil.which,
    system: str = sys.platform,
) -> list[str]:
    """The command that starts what runs now, and still does so tomorrow.

    ``uvx`` and ``pipx run`` install into a cache that is emptied now and then; there the runner itself is the command.
    """
    parts = Path(prefix).parts
    if any(part.startswith(("archive-v", "environments-v", "builds-v")) for part in parts):
        return [find("uvx") or "uvx", NAME]
    if "pipx" in parts and not CACHES.isdisjoint(parts):
        return [find("pipx") or "pipx", "run", NAME]
    # Not resolved: the interpreter of a virtual environment is a link, and the script stands beside the link.
    script = Path(executable).with_name(f"{NAME}.exe" if system == "win32" else NAME)
    if script.is_file():
        return [str(script)]
    return [executable, "-m", "bezant_mcp"]
