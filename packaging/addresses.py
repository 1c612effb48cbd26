"""The address of the repository: it stands in ``pyproject.toml``, and every file that shows it is made from it.

``addresses.py write`` writes it into those files, ``addresses.py check`` names the files that say something else, and
``addresses.py absolute`` makes the README's links whole, as an index that shows the README needs them: before a
release is built, and never to be committed. While ``[project.urls]`` is empty, no file shows any address.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from string import Template
from typing import NamedTuple
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
KEY = "Repository"
# The name in the registry while nobody owns one: the schema wants a name, and this one is nobody's.
UNPUBLISHED = "unpublished/bezant-mcp"


class Place(NamedTuple):
    """A file that shows the address.

    Attributes:
        file: Its path.
        after: The text after which the lines stand, as a pattern.
        filled: The lines where there is an address.
        empty: The lines where there is none.
    """

    file: str
    after: str
    filled: str
    empty: str = ""


PLACES = (
    Place("README.md", r"^# bezant-mcp\n", "\n<!-- mcp-name: $name -->\n"),
    Place("README.md", r"^```sh\n(?=(?:git clone .*\n)?make demo)", "git clone $repository && cd bezant-mcp\n"),
    Place("README.md", r"^## Help\n\n", "Questions and faults: <$repository/issues>.\n"),
    Place(
        "SECURITY.md",
        r"^## Reporting\n\n",
        "Please report a vulnerability privately, with this form: <$repository/security/advisories/new>.\n",
        "There is no public repository yet, so no form: report a vulnerability to whoever gave you this copy.\n",
    ),
    Place(
        "SECURITY.md",
        r"^## Where a release comes from\n\n",
        "Check a file that you downloaded: `gh attestation verify FILE --repo $path`.\n\n",
    ),
    Place("mkdocs.yml", r"^site_description: .*\n", "repo_url: $repository\n"),
    Place("server.json", r'^  "\$schema": .*\n', '  "name": "$name",\n', f'  "name": "{UNPUBLISHED}",\n'),
    Place(
        "server.json",
        r'^  "version": .*\n',
        '  "websiteUrl": "$repository",\n  "repository": { "url": "$repository", "source": "$source" },\n'
        '  "icons": [{ "src": "$repository/raw/HEAD/packaging/mcpb/icon.png", "mimeType": "image/png" }],\n',
    ),
    Place(
        "packaging/mcpb/manifest.json",
        r'^  "version": .*\n',
        '  "repository": { "type": "git", "url": "$repository" },\n  "homepage": "$repository",\n'
        '  "documentation": "$repository/tree/HEAD/docs",\n  "support": "$repository/issues",\n',
    ),
)


def address(root: Path) -> str:
    """Return the address in ``pyproject.toml``, without a slash at its end; "" while there is none."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    found = str(project.get("urls", {}).get(KEY, "")).rstrip("/")
    if found and not re.fullmatch(r"https://[\w.-]+(/[\w.-]+){2,}", found):
        raise SystemExit(
            f"pyproject.toml: {KEY} is {found!r}, which is not an address like https://github.com/OWNER/NAME."
        )
    return found


def parts(repository: str) -> dict[str, str]:
    """Return what the lines are filled with."""
    split = urlsplit(repository)
    host, path = split.hostname or "", split.path.strip("/")
    # The registry lets the owner of a GitHub account, or of a domain, use these names.
    space = f"io.github.{path.split('/')[0]}" if host == "github.com" else ".".join(reversed(host.split(".")))
    source = "github" if host == "github.com" else host
    return {"repository": repository, "path": path, "name": f"{space}/{path.split('/')[-1]}", "source": source}


def filled(repository: str, text: str, place: Place) -> str:
    """Return a file's text with one place as it should be."""
    for lines in filter(None, (place.filled, place.empty)):
        # What was written before, with whatever address.
        old = re.sub(r"\\\$\w+", r'[^\\s"<>`]+', re.escape(lines))
        text = re.sub(f"({place.after}){old}", r"\1", text, flags=re.MULTILINE)
    wanted = Template(place.filled).substitute(parts(repository)) if repository else place.empty
    found = re.search(place.after, text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{place.file} has no line like {place.after!r}, after which the address stands.")
    return text[: found.end()] + wanted + text[found.end() :]


def written(root: Path) -> dict[Path, str]:
    """Return every file that shows the address, with the text that it should have."""
    repository, texts = address(root), dict[Path, str]()
    for place in PLACES:
        path = root / place.file
        texts[path] = filled(repository, texts.get(path) or path.read_text("utf-8"), place)
    return texts


def wrong(root: Path) -> list[str]:
    """Return the names of the files that say something else."""
    return [str(path.relative_to(root)) for path, text in written(root).items() if path.read_text("utf-8") != text]


def whole_links(root: Path, text: str) -> str:
    """Return a README whose links and pictures are whole addresses, at the tag of this version."""
    repository = address(root)
    if not repository:
        raise SystemExit(f"There is no address yet: pyproject.toml has no {KEY} in [project.urls].")
    tag = "v" + tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    text = re.sub(r"\]\((?!https?:|#)(?=[^)\s]+\.(?:svg|png)\))", f"]({repository}/raw/{tag}/", text)
    return re.sub(r"\]\((?!https?:|#)", f"]({repository}/blob/{tag}/", text)


def main(words: list[str]) -> int:
    """Run one of the three commands and return its exit code."""
    if words == ["write"]:
        for path, text in written(ROOT).items():
            path.write_text(text, "utf-8")
    elif words == ["check"]:
        for name in wrong(ROOT):
            sys.stderr.write(f"{name} does not show the address of pyproject.toml. Run: make addresses\n")
        return bool(wrong(ROOT))
    elif words == ["absolute"]:
        readme = ROOT / "README.md"
        readme.write_text(whole_links(ROOT, readme.read_text("utf-8")), "utf-8")
    else:
        sys.stderr.write("usage: addresses.py write | check | absolute\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
