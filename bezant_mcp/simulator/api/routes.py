"""A path and what answers it, and the request that reached it."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bezant_mcp.simulator.messages import Reply, Request
from bezant_mcp.simulator.world.book import Account
from bezant_mcp.simulator.world.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """One request that reached an endpoint, with the parameters of its path."""

    request: Request
    params: Mapping[str, str]
    template: str

    @property
    def query(self) -> dict[str, str]:
        """The decoded query."""
        return self.request.query

    def body(self) -> dict[str, Any]:
        """The JSON object in the body; empty when there is none."""
        try:
            given = json.loads(self.request.body or b"{}")
        except ValueError:
            return {}
        return given if isinstance(given, dict) else {}

    def account(self, world: World) -> Account:
        """The account that the path names; gates made sure that it exists."""
        account = world.book.account(self.params["accountId"])
        if account is None:
            raise LookupError(self.params["accountId"])
        return account


Gate = Callable[[World, Call], Reply | None]
Handler = Callable[[World, Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation of the broker's API.

    Attributes:
        template: Path below ``/v1/api`` with ``{name}`` for what varies.
        gates: What must be true first; see :mod:`bezant_mcp.simulator.api.preconditions`.
    """

    method: str
    template: str
    handler: Handler
    gates: tuple[Gate, ...]

    def match(self, parts: list[str]) -> dict[str, str] | None:
        """The parameters when the path fits this template, else None."""
        params: dict[str, str] = {}
        for wanted, given in zip(self.template.strip("/").split("/"), parts, strict=True):
            if wanted.startswith("{"):
                params[wanted.strip("{}")] = given
            elif wanted != given:
                return None
        return params


class Routes:
    """All routes, found by method and path; literal paths come before templates."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._by_length: dict[int, list[Route]] = {}
        for route in sorted(routes, key=lambda route: route.template.count("{")):
            self._by_length.setdefault(route.template.count("/"), []).append(route)

    def find(self, method: str, path: str) -> tuple[Route | None, Mapping[str, str], bool]:
        """The route and its parameters; the last value says whether the path exists under another method."""
        parts = path.strip("/").split("/")
        other_method = False
        for route in self._by_length.get(path.count("/"), []):
            params = route.match(parts)
            if params is None:
                continue
            if route.method == method:
                return route, params, False
            other_method = True
        return None, {}, other_method

    def __iter__(self) -> Iterator[Route]:
        return (route for routes in self._by_length.values() for route in routes)
