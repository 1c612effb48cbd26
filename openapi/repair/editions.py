"""Name the editions of IBKR's document: by version, day and content, because two with one version may differ."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, NamedTuple

from .source import Source

PARAGRAPH = re.compile(r"^`client-portal\.json` was made from .*?(?=\n\n)", re.DOTALL | re.MULTILINE)


class Edition(NamedTuple):
    """One edition, as ``editions.json`` lists it.

    Attributes:
        version: ``info.version``.
        openapi: the standard it is written in.
        date: the day it was published or first taken (a month where no more is known).
        content: sha256 of what it says, whatever the order of its keys.
        sha256: of the bytes of the copy that was taken first.
        source: where that came from.
        to_look_at: what its repair could not settle.
    """

    version: str
    openapi: str
    date: str
    content: str
    sha256: str
    source: str
    to_look_at: list[str]

    def __str__(self) -> str:
        return f"{self.version} ({self.date or 'undated'}, OpenAPI {self.openapi}, content {self.content[:12]})"


def edition_of(source: Source, listed: dict[str, Any], noted: list[str]) -> Edition:
    """Return the edition that a document is; one with the same content keeps its date and its first source."""
    known = [Edition(**entry) for entry in listed.get("editions", [])]
    info = source.spec["info"]
    if not source.is_raw:
        return known[-1] if known else Edition(info["version"], source.spec["openapi"], "", "", "", source.name, [])
    content = content_of(source.spec)
    before = next((one for one in known if one.content == content), None)
    if before:
        return before._replace(to_look_at=noted)
    return Edition(info["version"], source.spec["openapi"], source.date, content, source.sha256, source.name, noted)


def content_of(spec: dict[str, Any]) -> str:
    """The sha256 of a document in one order of keys."""
    return hashlib.sha256(json.dumps(spec, sort_keys=True).encode()).hexdigest()


def with_edition(listed: dict[str, Any], edition: Edition) -> dict[str, Any]:
    """The list with this edition as its last."""
    others = [entry for entry in listed.get("editions", []) if entry["content"] != edition.content]
    return {"editions": [*others, edition._asdict()]}


def paragraph(edition: Edition) -> str:
    """What ``openapi/README.md`` says of the edition."""
    return (
        f"`client-portal.json` was made from `{edition.source}`: `info.version` {edition.version}, OpenAPI\n"
        f"{edition.openapi}, dated {edition.date or 'nowhere'}, sha256 `{edition.sha256}`, content\n"
        f"`{edition.content}`. It keeps the interface (paths, parameters,\n"
        "types, names, values) and none of IBKR's text. "
        "How all this is used: [`../docs/codegen.md`](../docs/codegen.md)."
    )


def readme_of(edition: Edition, text: str) -> str:
    """The README with its paragraph on the edition renewed."""
    return PARAGRAPH.sub(lambda _: paragraph(edition), text, count=1)
