"""What goes with a permitted request through the transports, and what comes back beside an answer's body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

import httpx

from bezant_mcp.errors import PenaltyBox
from bezant_mcp.gateway.endpoints import API, Endpoint

# When the question that asks must be answered, in seconds of ``time.monotonic``. What has no turn by then is not sent.
DEADLINE: ContextVar[float | None] = ContextVar("bezant_deadline", default=None)


@dataclass(slots=True)
class Outcome:
    """What is known of an answer beside its body; each transport adds what it knows.

    Attributes:
        age_seconds: How long ago IBKR gave it; None: at this moment.
        kept_as: Under what it is kept, for whoever finds that it cannot be read.
        cold: After the last try, it still looks like a first answer that only started something.
        ban: What a 429 has closed, and until when.
    """

    age_seconds: float | None = None
    kept_as: str = ""
    cold: bool = False
    ban: PenaltyBox | None = None


# That of the last answer in this task, for ``Gateway.ask``: the generated functions pass on headers and body only.
LAST_OUTCOME: ContextVar[Outcome | None] = ContextVar("bezant_last_outcome", default=None)


def outcome_of(response: httpx.Response) -> Outcome:
    """What the transports have noted of this answer so far."""
    outcome: Outcome = response.extensions.setdefault("bezant", Outcome())
    return outcome


class GatewayRequest(httpx.Request):
    """A permitted request.

    Attributes:
        endpoint: Its row.
        deadline: When its answer is wanted, in seconds of ``time.monotonic``; None: whenever it comes.
        fresh: An answer of this moment is wanted, because asking has an effect at IBKR that a kept answer lacks.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        url: httpx.URL | str,
        headers: Mapping[str, str],
        content: bytes = b"",
        extensions: Mapping[str, Any] | None = None,
        *,
        deadline: float | None = None,
        fresh: bool = False,
    ) -> None:
        super().__init__(
            endpoint.method, url, headers=headers, content=content, extensions=dict(extensions) if extensions else None
        )
        self.endpoint = endpoint
        self.deadline = deadline
        self.fresh = fresh

    @property
    def path(self) -> str:
        """The path below ``/v1/api``, for people."""
        return self.url.path.split(API, 1)[-1]

    def aside(self, endpoint: Endpoint, origin: str, *, fresh: bool = False) -> GatewayRequest:
        """A request of the transports' own, on behalf of this one."""
        headers = {"user-agent": self.headers.get("user-agent", "")}
        content = b""
        if endpoint.method == "POST":
            headers["content-type"] = "application/json"
            content = json.dumps(endpoint.body or {}).encode()
        url = f"{origin}{API}{endpoint.path}"
        return GatewayRequest(endpoint, url, headers, content, self.extensions, deadline=self.deadline, fresh=fresh)


class Transport(Protocol):
    """One of the links between the guard and the network."""

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Return the answer, or raise what is in its way."""
        ...

    async def aclose(self) -> None:
        """Close this link and those below."""
        ...
