"""How a host must start this program: hosts have another PATH than a terminal, so with whole paths."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

NAME = "bezant-mcp"
# What the server does more with, and the module that tells whether it is here.
EXTRAS = {"charts": "matplotlib", "redis": "redis"}
# In which of its folders ``pipx run`` installs: Linux, macOS, Windows.
CACHES = frozenset({".cache", "Caches", "Cache"})


def launch_command(
    prefix: str = sys.prefix,
    executable: str = sys.executable,
    find: Callable[[str], str | None] = shutil.which,
    system: str = sys.platform,
    has: Callable[[str], object] = find_spec,
) -> list[str]:
    """The command that starts what runs now, and still does so tomorrow.

    ``uvx`` and ``pipx run`` install into a cache that is emptied now and then; there the runner itself is the command,
    with the extras that are here now.
    """
    extras = ",".join(extra for extra, module in EXTRAS.items() if has(module))
    wanted = f"{NAME}[{extras}]"
    parts = Path(prefix).parts
    if any(part.startswith(("archive-v", "environments-v", "builds-v")) for part in parts):
        return [find("uvx") or "uvx", *(["--from", wanted] if extras else []), NAME]
    if "pipx" in parts and not CACHES.isdisjoint(parts):
        return [find("pipx") or "pipx", "run", *(["--spec", wanted] if extras else []), NAME]
    # Not resolved: the interpreter of a virtual environment is a link, and the script stands beside the link.
    script = Path(executable).with_name(f"{NAME}.exe" if system == "win32" else NAME)
    if script.is_file():
        return [str(script)]
    return [executable, "-m", "bezant_mcp"]
