"""What MkDocs is told beside its settings: the order of the pages, and links that leave ``docs/``."""

from __future__ import annotations

import logging
import re
from pathlib import Path, PurePosixPath
from typing import Any

log = logging.getLogger("mkdocs.hooks")
ROOT = Path(__file__).parent.parent.parent
# What a newcomer reads first; pages that are not named follow by name.
FIRST = (
    "index.md",
    "quickstart.md",
    "install.md",
    "doctor.md",
    "tools.md",
    "statements.md",
    "errors.md",
    "faq.md",
    "security.md",
    "http.md",
    "sdk.md",
    "recipes.md",
    "types.md",
    "simulator.md",
    "architecture.md",
    "modules.md",
    "codegen.md",
    "reference/index.md",
)
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s#]+)(#[^)\s]*)?\)")


def on_config(config: Any) -> Any:
    """List every page there is."""
    pages = {str(path.relative_to(config.docs_dir)) for path in Path(config.docs_dir).rglob("*.md")}
    ordered = [name for name in FIRST if name in pages]
    config.nav = [*ordered, *sorted(pages - set(ordered))]
    return config


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Turn links to files of the repository into their names; where there is no such file, warn."""
    folder = PurePosixPath("docs") / PurePosixPath(page.file.src_uri).parent

    def leave(found: re.Match[str]) -> str:
        picture, text, target, _ = found.groups()
        if "://" in target or target.startswith(("mailto:", "/")):
            return found[0]
        path = (ROOT / folder / target).resolve()
        if path.is_relative_to(Path(config.docs_dir).resolve()):
            return found[0]
        if picture or not path.exists() or not path.is_relative_to(ROOT.resolve()):
            log.warning("%s links to %s, which is not there", page.file.src_uri, target)
            return found[0]
        name = path.relative_to(ROOT.resolve()).as_posix()
        return text if name in text else f"{text} (`{name}`)"

    return LINK.sub(leave, markdown)
