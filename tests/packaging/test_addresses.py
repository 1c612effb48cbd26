"""The address of the repository: every file shows the one of pyproject.toml, or none; and what a release needs."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests.conftest import ROOT

EXAMPLE = "https://git.example.org/someone/bezant-mcp"
FILES = ("README.md", "SECURITY.md", "mkdocs.yml", "server.json", "packaging/mcpb/manifest.json")
# Keys that hold the address, and nothing while there is none.
SHOWN = {
    "server.json": ("websiteUrl", "repository", "icons"),
    "packaging/mcpb/manifest.json": ("repository", "homepage", "documentation", "support"),
    "mkdocs.yml": ("repo_url",),
}
# Installs from an index on which the package is not yet.
FROM_INDEX = re.compile(r"(pip install|pipx install|pipx run|pipx reinstall|uvx|uv tool install)\b[^`\n]*\bbezant-mcp")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """What the two programs read, as a tree of its own, without an address."""
    for pattern in (*FILES, "pyproject.toml", "CHANGELOG.md", "packaging/*.py", "docs/*.md"):
        for path in ROOT.glob(pattern):
            to = tmp_path / path.relative_to(ROOT)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)
    change(tmp_path / "pyproject.toml", lambda text: re.sub(r"^Repository = .*\n", "", text, flags=re.MULTILINE))
    run(tmp_path, "addresses", "write")
    return tmp_path


def change(path: Path, how: Callable[[str], str]) -> None:
    path.write_text(how(path.read_text("utf-8")), "utf-8")


def give(copy: Path, address: str) -> None:
    """Fill the address in."""
    change(copy / "pyproject.toml", lambda text: re.sub(r"^Repository = .*\n", "", text, flags=re.MULTILINE))
    change(
        copy / "pyproject.toml",
        lambda text: text.replace("[project.urls]\n", f'[project.urls]\nRepository = "{address}"\n'),
    )


def run(root: Path, program: str, *words: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, root / "packaging" / f"{program}.py", *words], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout + done.stderr


def data(root: Path, name: str) -> dict[str, object]:
    text = (root / name).read_text("utf-8")
    return dict(yaml.safe_load(text) if name.endswith(".yml") else json.loads(text))


def version_of(root: Path) -> str:
    return str(tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def test_the_tree_shows_the_address_of_the_project_and_no_other() -> None:
    assert run(ROOT, "addresses", "check") == (0, "")


def test_without_an_address_nothing_shows_one(copy: Path) -> None:
    for name, keys in SHOWN.items():
        assert not set(keys) & set(data(copy, name)), name
    readme, security = ((copy / name).read_text("utf-8") for name in ("README.md", "SECURITY.md"))
    assert not re.search(r"mcp-name|git clone|OWNER", readme + security)
    assert str(data(copy, "server.json")["name"]).startswith("unpublished/")


@pytest.mark.parametrize("address", [EXAMPLE, f"{EXAMPLE}/", "https://github.com/OWNER/bezant-mcp"])
def test_with_an_address_every_place_shows_it(copy: Path, address: str) -> None:
    give(copy, address)
    code, said = run(copy, "addresses", "check")
    assert code == 1
    assert all(f"{name} does not show the address" in said for name in FILES)
    run(copy, "addresses", "write")
    assert run(copy, "addresses", "check") == (0, "")
    whole = address.rstrip("/")
    assert all(f"{whole}" in (copy / name).read_text("utf-8") for name in FILES)
    for name, keys in SHOWN.items():
        assert all(whole in json.dumps(data(copy, name)[key]) for key in keys), name
    entry = data(copy, "server.json")
    assert (ROOT / "packaging" / "mcpb" / "icon.png").is_file()
    jsonschema.validate(entry, json.loads(Path(__file__).with_name("server.schema.json").read_text("utf-8")))
    owner = "io.github.OWNER" if "github" in address else "org.example.git"
    assert entry["name"] == f"{owner}/bezant-mcp"
    assert f"<!-- mcp-name: {owner}/bezant-mcp -->" in (copy / "README.md").read_text("utf-8")
    assert f"\n```sh\ngit clone {whole} && cd bezant-mcp\nmake demo " in (copy / "README.md").read_text("utf-8")
    assert "There is no public" not in (copy / "SECURITY.md").read_text("utf-8")


def test_an_address_that_goes_leaves_nothing_behind(copy: Path) -> None:
    before = {name: (copy / name).read_bytes() for name in FILES}
    give(copy, "https://git.example.com/somebody/else")
    run(copy, "addresses", "write")
    give(copy, EXAMPLE)
    run(copy, "addresses", "write")
    assert not [name for name in FILES if "example.com" in (copy / name).read_text("utf-8")]
    change(copy / "pyproject.toml", lambda text: text.replace(f'Repository = "{EXAMPLE}"\n', ""))
    run(copy, "addresses", "write")
    assert {name: (copy / name).read_bytes() for name in FILES} == before


@pytest.mark.parametrize("address", ["git.example.org/a/b", "https://git.example.org", "http://git.example.org/a/b"])
def test_what_is_not_an_address_is_refused_in_words(copy: Path, address: str) -> None:
    give(copy, address)
    code, said = run(copy, "addresses", "write")
    assert code == 1
    assert "is not an address like https://" in said


def test_for_an_index_every_link_of_the_readme_is_whole(copy: Path) -> None:
    code, said = run(copy, "addresses", "absolute")
    assert (code, "no address" in said) == (1, True)
    give(copy, EXAMPLE)
    change(copy / "README.md", lambda text: f"{text}\n[![one](docs/a.svg)](docs/tools.md#health)\n")
    assert run(copy, "addresses", "absolute") == (0, "")
    text = (copy / "README.md").read_text("utf-8")
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    assert len(targets) > 20
    assert all(target.startswith(("https://", "#")) for target in targets)
    version = version_of(copy)
    assert f"[![one]({EXAMPLE}/raw/v{version}/docs/a.svg)]({EXAMPLE}/blob/v{version}/docs/tools.md#health)" in text


def test_the_check_for_a_release_says_what_is_missing(copy: Path) -> None:
    change(copy / "docs" / "releasing.md", lambda text: text.replace("- [x]", "- [ ]"))
    code, said = run(copy, "release_check")
    assert code == 1
    for words in ("address of the repository is missing", "make addresses", "Register the name `bezant-mcp` on PyPI"):
        assert words in said
    assert re.search(r'install\.md:\d+ still says "not on PyPI"', said)
    assert all(re.match(r"- [A-Z`\w].*\.$", line) for line in said.splitlines()[:-1]), said


def test_the_check_for_a_release_is_content_where_all_is_done(copy: Path) -> None:
    give(copy, EXAMPLE)
    assert "README.md does not show the address" in run(copy, "release_check")[1]
    run(copy, "addresses", "write")
    change(copy / "docs" / "releasing.md", lambda text: text.replace("- [ ]", "- [x]"))
    for path in (copy / "README.md", copy / "SECURITY.md", *(copy / "docs").glob("*.md")):
        if path.name != "releasing.md":
            change(
                path,
                lambda text: re.sub("once published|not on PyPI", "Since it is published", text, flags=re.IGNORECASE),
            )
    change(copy / "CHANGELOG.md", lambda text: f"{text}\n## [{version_of(copy)}] - 2026-12-01\n")
    code, said = run(copy, "release_check")
    assert (code, said.splitlines()[0].split(".")[0]) == (0, "Nothing is missing before a release"), said


@pytest.mark.parametrize("path", sorted([*ROOT.glob("docs/*.md"), ROOT / "README.md"]), ids=lambda path: path.name)
def test_no_page_tells_to_install_from_an_index_before_the_package_is_there(path: Path) -> None:
    """Under a heading, or in a paragraph, that says so; releasing.md is about the time after it."""
    if path.name == "releasing.md":
        return
    heading = ""
    for paragraph in path.read_text("utf-8").split("\n\n"):
        heading = paragraph if paragraph.startswith("#") else heading
        if FROM_INDEX.search(paragraph):
            assert "once published" in f"{heading} {paragraph}".lower(), paragraph
