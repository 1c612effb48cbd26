"""The first command of a newcomer: which Python it takes, and what it says where there is none that will do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("make") is None, reason="Windows has no make, and docs/install.md says what to do"),
]
# What stands in for a Python: it knows its version, and whether it has what makes virtual environments.
PYTHON = """#!/bin/sh
case "$2" in
  *sys.exit*) exit {too_old} ;;
  *" and %s is"*) echo ", and $3 is Python {version}" ;;
  *ensurepip*) exit {without_venv} ;;
  *python%d*) echo "python{version}-venv" ;;
  *) echo "$0 $@" >> made; mkdir -p .venv/bin; touch .venv/bin/python ;;
esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of what make reads, in a folder whose name has a space, and an empty folder for programs."""
    copy = tmp_path / "a copy"
    (copy / "bin").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    for name in ("sh", "echo", "rm", "mkdir", "touch", "grep", "sed", "expand"):
        found = shutil.which(name)
        assert found is not None
        (copy / "bin" / name).symlink_to(found)
    return copy


def python(folder: Path, name: str, version: str, *, too_old: bool = False, without_venv: bool = False) -> None:
    path = folder / "bin" / name
    path.write_text(PYTHON.format(version=version, too_old=int(too_old), without_venv=int(without_venv)))
    path.chmod(0o755)


def make(folder: Path, *words: str) -> tuple[int, str]:
    command = [str(shutil.which("make")), *words]
    environ = {"PATH": str(folder / "bin"), "HOME": str(folder)}
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_an_old_python_alone_is_named_with_what_is_needed(folder: Path) -> None:
    python(folder, "python3", "3.9", too_old=True)
    code, said = make(folder, "demo")
    assert code != 0
    assert "bezant-mcp needs Python 3.11 or newer, and python3 is Python 3.9." in said
    assert "make demo PYTHON=/path/to/python3.12" in said


def test_no_python_at_all_is_said_as_plainly(folder: Path) -> None:
    code, said = make(folder, "demo")
    assert code != 0
    assert said.startswith("bezant-mcp needs Python 3.11 or newer.\n")


def test_a_python_without_its_module_for_environments_is_told_as_debian_wants_it(folder: Path) -> None:
    python(folder, "python3", "3.12", without_venv=True)
    code, said = make(folder, "demo")
    assert code != 0
    assert "sudo apt install python3.12-venv" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("words", [(), ("PYTHON=python3.14",)])
def test_a_newer_python_beside_an_old_one_is_taken(folder: Path, words: tuple[str, ...]) -> None:
    python(folder, "python3", "3.9", too_old=True)
    python(folder, "python3.13", "3.13")
    python(folder, "python3.14", "3.14", too_old=not words)
    code, said = make(folder, ".venv/bin/python", *words)
    assert code == 0, said
    assert f"python3.1{4 if words else 3} -m venv --clear .venv" in (folder / "made").read_text()


def test_a_real_python_makes_a_real_environment_and_again_when_it_is_gone(folder: Path) -> None:
    (folder / "bin" / "python3").symlink_to(os.path.realpath(sys.executable))
    for _ in range(2):
        code, said = make(folder, ".venv/bin/python")
        assert code == 0, said
        assert (folder / ".venv" / "bin" / "pip").exists()
        (folder / ".venv" / "bin" / "python").unlink()
        (folder / ".venv" / "bin" / "python").symlink_to(folder / "an older python, since removed")


def test_each_stage_is_installed_once_and_again_when_the_project_has_changed(folder: Path) -> None:
    """A stand-in for pip notes what it is asked for."""
    bin_ = folder / ".venv" / "bin"
    bin_.mkdir(parents=True)
    (bin_ / "python").write_text('#!/bin/sh\necho "$@" >> asked\n')
    (bin_ / "python").chmod(0o755)
    os.utime(bin_ / "python", (0, 0))
    asked = folder / "asked"

    def installs(target: str) -> list[str]:
        asked.unlink(missing_ok=True)
        code, said = make(folder, target)
        assert code == 0, said
        return re.findall(r"--editable (\S+)", asked.read_text() if asked.exists() else "")

    def project_changes() -> None:
        for name in (".demo", ".installed"):
            os.utime(folder / ".venv" / name, (1, 1))

    assert installs("demo") == [".[pretty]"]
    assert installs("demo") == []
    assert installs("setup") == [".[dev]"]
    assert installs("setup") == []
    assert installs("demo") == []
    project_changes()
    assert installs("demo") == [".[pretty]"]
    assert installs("setup") == [".[dev]"]
    # As the workflows do, which install with uv.
    (folder / ".venv" / ".demo").unlink()
    assert installs("setup") == []


def test_help_describes_every_target(folder: Path) -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony is not None
    code, said = make(folder, "help")
    assert code == 0
    described = {line.split()[0] for line in said.splitlines()[1:]}
    assert described == set(phony[1].split()) == set(re.findall(r"^([a-z-]+):", text, re.MULTILINE))
    assert all(len(line.split(None, 1)[1]) > 10 for line in said.splitlines()[1:])
