"""Where the operations of a document are served: the base paths of its ``servers`` become part of the paths."""

from __future__ import annotations

import copy
import re
from typing import Any
from urllib.parse import urlsplit

from .walk import METHODS, Spec, Unrepairable, look

FROM_ROOT = ("/v1/api/", "/gw/", "/oauth2/")
GATEWAY = "/v1/api"
OURS = re.compile(r"(.+\.)?(ibkr\.com|interactivebrokers\.[a-z.]+|localhost)|127\.0\.0\.1|")


def rooted_paths(spec: Spec) -> dict[str, dict[str, Any]]:
    """Return the paths as they stand from the host's root, and take ``servers`` out of the document.

    Raises:
        Unrepairable: a base path is none of IBKR's, or two of them could be meant.
    """
    found: dict[str, dict[str, Any]] = {}
    came: dict[str, str] = {}
    of_document = _addresses(spec.pop("servers", None), "the document")
    for path, item in spec["paths"].items():
        of_path = _addresses(item.pop("servers", None), path) or of_document
        shared = {key: said for key, said in item.items() if key not in METHODS}
        split: dict[str, dict[str, Any]] = {} if item.keys() - shared.keys() else {_rooted(path, of_path, path): {}}
        for method in [key for key in item if key in METHODS]:
            where = f"{method.upper()} {path}"
            addresses = _addresses(item[method].pop("servers", None), where) or of_path
            rooted = _rooted(path, addresses, where)
            split.setdefault(rooted, {})[method] = item[method]
            _tell(spec, f"{method.upper()} {rooted}", addresses, is_rooted=rooted == path)
        for rooted, methods in split.items():
            there = found.setdefault(rooted, {})
            spelled = min(path, came.setdefault(rooted, path))
            for key, data in {**copy.deepcopy(shared), **methods}.items():
                if there.setdefault(key, data) != data:
                    raise Unrepairable(spelled, f"stands in the document as {rooted} as well, and they differ")
    return found


def _rooted(path: str, addresses: list[tuple[str, str]], where: str) -> str:
    """The path from the host's root; of several servers those count that IBKR's Gateway and API have."""
    plain = f"/{path.lstrip('/')}"
    if plain.startswith(FROM_ROOT):
        return plain
    fitting = list(dict.fromkeys(f"{base}{plain}" for _, base in addresses if f"{base}{plain}".startswith(FROM_ROOT)))
    if len(fitting) > 1:
        raise Unrepairable(where, f"is served as {' and as '.join(fitting)}; which one is meant?")
    if not fitting and addresses and all(base for _, base in addresses):
        known = ", ".join(prefix.rstrip("/") for prefix in FROM_ROOT)
        raise Unrepairable(where, f"is served below {addresses[0][1]}, which is none of {known}")
    return fitting[0] if fitting else f"{GATEWAY}{plain}"


def _addresses(servers: Any, where: str) -> list[tuple[str, str]]:
    """Host and base path of each server; one that is relative has no host."""
    if servers is None:
        return []
    if not isinstance(servers, list):
        raise Unrepairable(f"{where} servers", f"is {type(servers).__name__}, should be list")
    found = []
    for server in servers:
        if not isinstance(server, dict) or not isinstance(server.get("url"), str):
            raise Unrepairable(f"{where} servers", "a server is no object with a `url`")
        variables = server.get("variables") or {}
        url = server["url"].strip()
        for name in re.findall(r"\{([^}]*)\}", url):
            url = url.replace("{" + name + "}", _value(variables, name, f"{where} servers"))
        # An address without scheme (`api.ibkr.com/v1/api`) would read as a path.
        parts = urlsplit(url if "//" in url or not re.match(r"[\w-]+(\.[\w-]+)+(:\d+)?(/|$)", url) else f"//{url}")
        if parts.query or parts.fragment:
            raise Unrepairable(f"{where} servers", f"{url} has more than a base path")
        base = re.sub(r"/{2,}", "/", parts.path).strip("/")
        found.append((parts.hostname or "", f"/{base}" if base not in ("", ".") else ""))
    return found


def _value(variables: Any, name: str, where: str) -> str:
    variable = variables.get(name) if isinstance(variables, dict) else None
    value = variable.get("default") if isinstance(variable, dict) else None
    if value is None:
        raise Unrepairable(where, f"the variable {name} has no default")
    return str(value)


def _tell(spec: Spec, where: str, addresses: list[tuple[str, str]], *, is_rooted: bool) -> None:
    """Report what of the servers does not get into the client."""
    bases = [base for _, base in addresses]
    path = where.partition(" ")[2]
    if is_rooted and bases and all(base and not path.startswith(base) for base in bases):
        look(spec, where, f"is said to be served below {bases[0]}, and its path is from the root already")
    if addresses and not any(OURS.fullmatch(host) for host, _ in addresses):
        look(spec, where, f"is served by {addresses[0][0]}, and the client sends it where it sends all others")
