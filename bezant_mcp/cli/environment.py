"""What the doctor can see without the Gateway: Python, the packages, other processes of this program."""

from __future__ import annotations

import contextlib
import importlib
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from bezant_mcp.cli.report import Check

OLDEST_PYTHON = (3, 11)
SHARING = "those of the same Gateway and state folder share the pacing with this one"
# Where the program was installed, by a part of the path of its Python; and how it is installed anew.
INSTALLERS = {"pipx": "pipx reinstall bezant-mcp", "uv/tools": "uv tool install --reinstall bezant-mcp"}
INSTALLERS |= {"uv/": "uvx --refresh bezant-mcp", "": "python -m pip install --force-reinstall bezant-mcp"}
# Asks Windows for what /proc and ps tell elsewhere.
POWERSHELL = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'


def check_python() -> Check:
    """Whether this Python is new enough."""
    said = f"{platform.python_version()} ({platform.python_implementation()}, {platform.system()} {platform.machine()})"
    if sys.version_info < OLDEST_PYTHON:
        return Check("python", "fail", said, "Install Python 3.11 or newer.")
    return Check("python", "ok", said)


def check_packages(distribution: str = "bezant-mcp") -> Check:
    """Whether everything that was installed with the program is there, in a version that it can use."""
    wrong, told = [], [f"bezant-mcp {version(distribution)}"]
    for requirement in map(Requirement, requires(distribution) or ()):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue  # for an extra, or another system
        name, limits = requirement.name, str(requirement.specifier)
        try:
            installed = version(name)
        except PackageNotFoundError:
            wrong.append(f"{name} is missing")
            continue
        if not fits(installed, limits):
            wrong.append(f"{name} {installed} does not fit {limits}")
        if name in ("mcp", "httpx"):
            told.append(f"{name} {installed}")
    for module in ("bezant_client", "mcp", "httpx"):
        try:
            importlib.import_module(module)
        except Exception as error:
            wrong.append(f"{module} cannot be loaded ({type(error).__name__})")
    if wrong:
        place = Path(sys.prefix).as_posix()
        again = next(command for part, command in INSTALLERS.items() if part in place)
        again = again.replace("python ", f"{sys.executable} ", 1)
        return Check("packages", "fail", "; ".join(wrong), f"Install it anew: {again}")
    return Check("packages", "ok", ", ".join(told))


def fits(installed: str, limits: str) -> bool:
    """Whether a version is within limits such as ``>=a,<b``; a preview is."""
    return SpecifierSet(limits).contains(installed, prereleases=True)


def check_processes() -> Check:
    """The other processes of this program. Each host starts its own; those of one folder share one count."""
    try:
        others = other_servers(list_processes())
    except (OSError, subprocess.SubprocessError):
        return Check("processes", "note", "other bezant-mcp processes cannot be listed on this system")
    if not others:
        return Check("processes", "ok", "no other bezant-mcp process runs")
    shown = ", ".join(map(str, others[:8])) + (" ..." if len(others) > 8 else "")
    return Check("processes", "ok", f"{len(others)} other bezant-mcp (process {shown}); {SHARING}")


def list_processes() -> list[tuple[int, list[str]]]:
    """Number and words of the command of each process that this user may see."""
    if Path("/proc/self/cmdline").exists():
        found = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit():
                with contextlib.suppress(OSError):  # it has ended meanwhile
                    words = (folder / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
                    found.append((int(folder.name), words))
        return found
    windows = ["powershell", "-NoProfile", "-Command", POWERSHELL]
    command = windows if sys.platform == "win32" else ["ps", "-axww", "-o", "pid=,command="]
    listed = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)  # noqa: S603 - fixed words
    rows = (line.split() for line in listed.stdout.splitlines())
    return [(int(words[0]), words[1:]) for words in rows if len(words) > 1 and words[0].isdigit()]


def other_servers(processes: Iterable[tuple[int, list[str]]]) -> list[int]:
    """Those that are servers of this program: by its script's name, or ``-m bezant_mcp``."""
    mine = {os.getpid(), os.getppid()}
    return sorted(pid for pid, words in processes if pid not in mine and is_server(words))


def is_server(words: list[str]) -> bool:
    """Whether a command starts the server, and no other command of this program, nor a runner around it."""
    names = [re.split(r"[/\\]", word)[-1].removesuffix(".exe") for word in words[:3]]
    if not names or names[0].startswith(("uv", "pipx")):
        return False  # a runner only waits for the process that counts
    script = names[:1] == ["bezant-mcp"] or (names[0].startswith("python") and names[1:2] == ["bezant-mcp"])
    started = script or any(pair == ["-m", "bezant_mcp"] for pair in (words[1:3], words[2:4]))
    commands = {"demo", "simulate", "allowlist", "doctor", "install", "--version", "--help", "-h"}
    return started and not commands & set(words)
