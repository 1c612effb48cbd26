"""What is missing before a release, in plain sentences: all of it that can be told without a network."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import addresses

ROOT = Path(__file__).parent.parent
STEPS = "docs/releasing.md"
# Pages that tell how to install, and say "once published" until it is.
PAGES = ("README.md", "SECURITY.md", "docs/*.md")


def missing(root: Path) -> list[str]:
    """Return a sentence for everything that stands in the way of a release."""
    said = []
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    if not addresses.address(root):
        said.append(
            'The address of the repository is missing: add Repository = "https://..." to [project.urls] in '
            "pyproject.toml, then run `make addresses`."
        )
    said += [
        f"{name} does not show the address of pyproject.toml: run `make addresses`." for name in addresses.wrong(root)
    ]
    if f"\n## [{project['version']}]" not in (root / "CHANGELOG.md").read_text("utf-8"):
        said.append(f"CHANGELOG.md has no section [{project['version']}]: rename [Unreleased], and add the date.")
    for step in re.findall(
        r"^- \[ \] (.+?)(?=\n\n|\n- |\Z)", (root / STEPS).read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        said.append(f"Not done yet: {' '.join(step.split())} Tick it in {STEPS} when it is.")
    for path in sorted({path for page in PAGES for path in root.glob(page)} - {root / STEPS}):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if found := re.search("once published|not on PyPI", line, re.IGNORECASE):
                where = f"{path.relative_to(root).as_posix()}:{number}"
                said.append(f'{where} still says "{found[0]}": write it as it is after the release.')
    return said


def main() -> int:
    """Print what is missing; 0 if nothing is."""
    said = missing(ROOT)
    for sentence in said:
        sys.stdout.write(f"- {sentence}\n")
    words = f"{len(said)} things are missing before a release." if said else "Nothing is missing before a release."
    sys.stdout.write(f"{words} The steps are in {STEPS}.\n")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
