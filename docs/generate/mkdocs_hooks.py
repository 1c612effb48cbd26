"""What the built pages need: links out of ``docs/`` name the file, lists may hold code, and options do not break."""

from __future__ import annotations

import logging
import re
from pathlib import Path, PurePosixPath
from typing import Any

log = logging.getLogger("mkdocs.hooks")
ROOT = Path(__file__).parent.parent.parent
# Within a list, Markdown knows code by its indentation only; ":::" names the language.
FENCED = re.compile(r"^( {4,})```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"(?<=[ >])--[a-z][a-z-]*")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s#]+)(#[^)\s]*)?\)")


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Name files of the repository in place of links to them, warn if one is missing, and indent code in lists."""
    folder = PurePosixPath("docs") / PurePosixPath(page.file.src_uri).parent

    def leave(found: re.Match[str]) -> str:
        picture, text, target, _ = found.groups()
        if "://" in target or target.startswith(("mailto:", "/")):
            return found[0]
        path = (ROOT / folder / target).resolve()
        if path.is_relative_to(Path(config.docs_dir).resolve()):
            return found[0]
        if picture or not path.exists() or not path.is_relative_to(ROOT.resolve()):
            log.warning("%s links to %s, which does not exist", page.file.src_uri, target)
            return found[0]
        name = path.relative_to(ROOT.resolve()).as_posix()
        return text if name in text else f"{text} (`{name}`)"

    def indented(found: re.Match[str]) -> str:
        indent, language, code = found.groups()
        lines = [f"{indent}:::{language}", *code.splitlines()]
        return "\n".join(f"    {line}" for line in lines)

    return FENCED.sub(indented, LINK.sub(leave, markdown))


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Keep an option such as ``--write`` on one line."""
    return OPTION.sub(r'<span class="option">\g<0></span>', html)
