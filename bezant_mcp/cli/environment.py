"""What the doctor can see without the Gateway: Python, the packages, other processes of this program."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.metadata import distribution as distribution_of
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from bezant_mcp.cli.commands import COMMANDS
from bezant_mcp.cli.report import Check

OLDEST_PYTHON = (3, 11)
OLDEST_JAVA = "8u192"
SHARING = "those with the same Gateway and state directory share IBKR's rate limits with this one"
# How the program is installed again, by a part of the path of its Python: by what remembers where it came from.
INSTALLERS = {
    "pipx": "pipx reinstall bezant-mcp",
    "uv/tools": "uv tool upgrade --reinstall bezant-mcp",
    "uv/": "uvx --refresh bezant-mcp",
}
# Asks Windows for what /proc and ps tell elsewhere.
POWERSHELL = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'


def check_python() -> Check:
    """Whether this Python is new enough."""
    system = f"{platform.python_implementation()}, {platform.system()} {platform.machine()}"
    said = f"Python {platform.python_version()} ({system})"
    if sys.version_info < OLDEST_PYTHON:
        return Check("python", "fail", said, "Install Python 3.11 or newer.")
    return Check("python", "ok", said)


def check_packages(distribution: str = "bezant-mcp") -> Check:
    """Whether everything that was installed with the program is there, in a version that it can use."""
    wrong, misfits, told = [], [], [f"bezant-mcp {version(distribution)}"]
    for requirement in map(Requirement, requires(distribution) or ()):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue  # for an extra, or another system
        name, limits = requirement.name, str(requirement.specifier)
        try:
            installed = version(name)
        except PackageNotFoundError:
            wrong.append(f"{name} is missing")
            misfits.append(f"{name}{limits}")
            continue
        if not fits(installed, limits):
            wrong.append(f"{name} {installed} does not fit {limits}")
            misfits.append(f"{name}{limits}")
        if name in ("mcp", "httpx"):
            told.append(f"{name} {installed}")
    for module in ("bezant_client", "mcp", "httpx"):
        try:
            importlib.import_module(module)
        except Exception as error:
            wrong.append(f"{module} cannot be loaded ({type(error).__name__})")
    if wrong:
        origin = distribution_of(distribution).read_text("direct_url.json")
        return Check("packages", "fail", "; ".join(wrong), repair(sys.prefix, sys.executable, origin, misfits))
    return Check("packages", "ok", ", ".join(told))


def repair(prefix: str, executable: str, origin: str | None, misfits: Sequence[str]) -> str:
    """How the program is installed again, by how it was installed.

    Args:
        prefix: The folder of its Python.
        executable: Its Python.
        origin: What ``pip`` has written of a folder, file or repository that it was installed from (PEP 610); None
            for an index.
        misfits: What is missing or does not fit, with the versions that do.
    """
    place = Path(prefix).as_posix()
    pip = f'"{executable}" -m pip install --force-reinstall'
    known = next((command for part, command in INSTALLERS.items() if part in place), "")
    if source := source_of(origin or "{}"):
        # The next start of uvx would take the same again.
        of_uvx = f'uvx --refresh --from "{source}" bezant-mcp' if "/archive-v" in place else ""
        known = of_uvx or known or f'{pip} "{source}"'
    if known:
        return f"Install it again: {known}"
    if misfits:
        return f"Install what it needs: {pip} {' '.join(map(quoted, misfits))}"
    return "Install bezant-mcp again, as you did before."


def quoted(text: str) -> str:
    """A word as every shell takes it whole."""
    return f'"{text}"'


def source_of(origin: str) -> str:
    """The folder, file or repository that a program was installed from, as ``pip`` wants it named; empty if unknown."""
    told = json.loads(origin)
    url = str(told.get("url", ""))
    if "vcs_info" in told:
        return f"{told['vcs_info']['vcs']}+{url}"
    return url2pathname(urlsplit(url).path) if url.startswith("file:") else url


def check_java() -> Check:
    """Whether there is a Java that can run the Gateway; asked for only where no Gateway runs on this machine."""
    home = os.environ.get("JAVA_HOME", "")
    java = shutil.which("java") or (shutil.which("java", path=str(Path(home) / "bin")) if home else None)
    step = f"Install Java {OLDEST_JAVA} or newer, for example from https://adoptium.net."
    missing = Check("java", "fail", f"Java was not found, and the Gateway needs it ({OLDEST_JAVA} or newer)", step)
    if java is None:
        return missing
    try:  # macOS has a program of this name that only says where to get Java
        told = subprocess.run([java, "-version"], capture_output=True, text=True, timeout=10, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return missing
    version_told = re.search(r'version "(1\.8\.0_)?(\d+)[^"]*"', told.stderr + told.stdout)
    if version_told is None:
        return Check("java", "ok", f"Java is at {java}")
    eight, number = version_told.groups()
    if int(number) < (192 if eight else 8):
        return Check("java", "fail", f"Java {version_told[0][9:-1]} is too old for the Gateway", step)
    return Check("java", "ok", f"Java {version_told[0][9:-1]} at {java}")


def fits(installed: str, limits: str) -> bool:
    """Whether a version is within limits such as ``>=a,<b``; a preview is."""
    return SpecifierSet(limits).contains(installed, prereleases=True)


def check_processes() -> Check:
    """The other processes of this program. Each client starts its own; those of one directory share one count."""
    try:
        others = other_servers(list_processes())
    except (OSError, subprocess.SubprocessError):
        return Check("processes", "note", "other bezant-mcp processes cannot be listed on this system")
    if not others:
        return Check("processes", "ok", "no other bezant-mcp runs")
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
    others = {*COMMANDS, "--version", "--help", "-h"} - {"serve"}
    return started and others.isdisjoint(words)
