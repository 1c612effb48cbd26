"""Get the document to work on: IBKR's published one, or ours."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import yaml

from .walk import Spec, Unrepairable

UPSTREAM = "https://api.ibkr.com/gw/api/v3/api-docs"
FOREIGN = "this is not IBKR's document"
DAMAGED = f"{FOREIGN}, or a damaged copy of it"
READ = ("3.0", "3.1")
DATED = re.compile(r"date|updated|modified|published|released", re.IGNORECASE)


class Source(NamedTuple):
    """A document and whether it is IBKR's own, which still wants repair.

    Attributes:
        spec: the document.
        is_raw: whether it is as published.
        name: file or address, without the folder.
        date: the day that the document, its host or its file gives for it; empty when none does.
        sha256: of the bytes as they came.
    """

    spec: Spec
    is_raw: bool
    name: str
    date: str = ""
    sha256: str = ""


def read_committed(root: Path) -> Source:
    """Return the repaired document of this repository."""
    path = root / "openapi" / "client-portal.json"
    return Source(_decoded(_bytes(path), str(path.relative_to(root))), is_raw=False, name=path.name)


def committed(root: Path) -> Spec | None:
    """Return the repaired document of this repository, or None before the first."""
    return read_committed(root).spec if (root / "openapi" / "client-portal.json").exists() else None


def read_upstream(place: str) -> Source:
    """Return the document at a URL or in a file, as published: JSON or YAML, compressed or not.

    Raises:
        Unrepairable: it cannot be had, or is no OpenAPI document.
    """
    is_address = re.match(r"https?://", place) is not None
    content, date = _fetched(place) if is_address else (_bytes(Path(place)), _day_of_file(Path(place)))
    spec = _decoded(content, place)
    return Source(
        spec,
        is_raw=True,
        name=place if is_address else Path(place).name,
        date=_day_within(spec["info"]) or date,
        sha256=hashlib.sha256(content).hexdigest(),
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unrepairable(str(path), f"cannot be read: {error}") from error


def _day_of_file(path: Path) -> str:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()


def _fetched(url: str) -> tuple[bytes, str]:
    """The document at an address, and the day its host says it was changed; else today, the day it was first seen."""
    try:
        answer = httpx.get(url, timeout=60, follow_redirects=True)
        answer.raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unrepairable(url, f"cannot be fetched: {error!r}") from error
    try:
        day = parsedate_to_datetime(answer.headers["last-modified"]).astimezone(UTC)
    except (KeyError, ValueError):
        day = datetime.now(UTC)
    return answer.content, day.date().isoformat()


def _day_within(info: dict[str, Any]) -> str:
    """The last day that a document's ``info`` gives for itself."""
    texts = [str(value) for key, value in info.items() if DATED.search(key)] + [str(info.get("version", ""))]
    return max((day for text in texts for day in re.findall(r"\b20\d\d-[01]\d-[0-3]\d", text)), default="")


# --- what the bytes say ----------------------------------------------------------------------------------------------


def _decoded(content: bytes, place: str) -> Spec:
    spec = _parsed(_text(content, place), place)
    if not isinstance(spec, dict) or not isinstance(spec.get("paths"), dict) or not spec["paths"]:
        raise Unrepairable(place, f"{FOREIGN}: it is no OpenAPI document, it has no paths")
    if not isinstance(spec.setdefault("components", {}), dict | None):
        raise Unrepairable(place, f"{DAMAGED}: `components` is no object")
    spec["components"] = spec["components"] or {}
    info: Any = spec.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    if isinstance(version, bool) or not isinstance(version, str | int | float) or not str(version).strip():
        raise Unrepairable(place, f"{DAMAGED}: `info.version` is missing")
    info["version"] = " ".join(str(version).split())  # It is part of one line.
    spec["openapi"] = str(spec.get("openapi", "3.0.0" if "swagger" not in spec else "")).strip()
    return spec


def refuse_other_builds(spec: Spec, place: str) -> None:
    """Refuse a document of another standard, by its name.

    Raises:
        Unrepairable: it is neither OpenAPI 3.0 nor 3.1.
    """
    standard = f"OpenAPI {spec['openapi']}" if spec["openapi"] else f"Swagger {spec.get('swagger')}"
    if not spec["openapi"].startswith(READ) or spec.get("swagger"):
        raise Unrepairable(place, f"is {standard}, and only OpenAPI {' and '.join(READ)} are read")


def _text(content: bytes, place: str) -> str:
    try:
        if content.startswith(b"\x1f\x8b"):
            content = gzip.decompress(content)
        return content.decode(json.detect_encoding(content)).removeprefix("\ufeff")
    except (OSError, EOFError, zlib.error) as error:
        raise Unrepairable(place, f"{DAMAGED}: it is compressed and cannot be opened: {error}") from error
    except UnicodeDecodeError as error:
        raise Unrepairable(place, f"{FOREIGN}: it is no JSON: {error}") from error


def _parsed(text: str, place: str) -> Any:
    if re.match(r"\s*<", text):
        raise Unrepairable(place, f"{FOREIGN}: it is no JSON but a page of HTML or XML, such as a login or an error")
    try:
        return json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse_constant)
    except _Twins as error:
        raise Unrepairable(place, str(error)) from error
    except RecursionError as error:
        raise Unrepairable(place, f"{DAMAGED}: it is nested too deep") from error
    except ValueError as error:
        if re.match(r"\s*[{\[\"]", text):
            raise Unrepairable(place, f"{FOREIGN}, or not all of it: it is no JSON: {error}") from error
        try:
            found = yaml.load(text, Loader=_Yaml)  # noqa: S506 - a safe loader
        except (yaml.YAMLError, RecursionError, ValueError) as other:
            raise Unrepairable(place, f"{FOREIGN}: it is no JSON ({error}) and no YAML ({other})") from other
        if not isinstance(found, dict):
            raise Unrepairable(place, f"{FOREIGN}: it is no JSON: {error}") from error
        return found


class _Twins(ValueError):
    """One object has a key twice, and the two differ; which one is meant nobody can tell."""


def _without_twins(pairs: list[tuple[Any, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        for key, value in pairs:
            if found[key] != value:
                beside = ", ".join(f"`{other}`" for other in list(found)[:4] if other != key)
                raise _Twins(f"the key `{key}` stands twice in one object" + (f", beside {beside}" if beside else ""))
    return found


def _refuse_constant(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


class _Yaml(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # which one depends on the build
    """YAML as JSON has it: keys are texts as written, ``on`` and dates are texts, no key twice."""


_Yaml.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if tag.rsplit(":", 1)[-1] not in ("timestamp", "bool", "value")]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Yaml.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$"), list("tTfF"))


def _mapping(loader: Any, node: Any) -> dict[str, Any]:
    loader.flatten_mapping(node)
    pairs = []
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise _Twins(f"line {key.start_mark.line + 1}: a key is no text")
        pairs.append((key.value, loader.construct_object(value, deep=True)))
    return _without_twins(pairs)


_Yaml.add_constructor("tag:yaml.org,2002:map", _mapping)
