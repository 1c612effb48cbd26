"""The errors that API functions raise besides those of httpx."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import httpx

LOGIN = "nobody is logged in: log in at the Gateway with a browser, then ask again"
# What a status says to whoever reads the error. The Gateway's own words are content, and stay out of the text.
WORDS = {
    204: "there is nothing to give",
    400: "an argument is wrong, or another request has to come first, such as that of the accounts",
    401: f"{LOGIN}; for /iserver the brokerage session may be missing, for /portfolio the account id be unknown",
    403: "this is not permitted to this login, or to this machine's address",
    404: "there is no such thing: the path, or what its ids name",
    405: "this method is not served here",
    423: "this is not set up for this user",
    429: "IBKR's limit on requests is exceeded: ask nothing again for 15 minutes, because every request before that "
    "begins the time anew (docs/faq.md, PENALTY_BOX)",
    500: "IBKR's server failed, often over an argument that it cannot use",
    502: "IBKR cannot be reached from the Gateway just now: wait a minute, then ask again",
    503: "IBKR's server is not ready or took too long, or an id is unknown: wait a minute, then ask again",
    504: "IBKR took too long: wait a minute, then ask again",
}
# Sent once more, an order would be two.
DOUBTFUL = "whether it was done is not known: look first, and send it again only if it was not"


def decoded(content: bytes, content_type: str) -> Any:
    """Return the JSON of a body, which the Gateway gives under any media type.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested more deeply than any answer is.
    """
    try:
        return json.loads(content)
    except UnicodeDecodeError:
        _, named, charset = content_type.partition("charset=")
        if not named:
            raise
        try:
            return json.loads(content.decode(charset.strip("\"' ")))
        except LookupError:
            raise ValueError("the body has an unknown charset") from None


class ApiError(Exception):
    """An answer that tells of an error.

    The text of the error holds no content, which may be secret.

    Attributes:
        operation: method and path, such as ``GET /v1/api/portfolio/accounts``.
        status: HTTP status.
        content: the body as it came.
        headers: the headers of the answer.
        body: the body as the class that is declared for it, else the decoded JSON, or ``None`` where it is no JSON.
        reason: what is wrong with it.
    """

    def __init__(
        self, operation: str, status: int, content: bytes, headers: httpx.Headers, body: Any = None, reason: str = ""
    ) -> None:
        self.operation = operation
        self.status = status
        self.content = content
        self.headers = headers
        self.body = body
        self.reason = reason
        super().__init__(operation, status, content, headers, body, reason)

    @property
    def content_type(self) -> str:
        """The media type the server gave, or an empty text."""
        return str(self.headers.get("content-type", ""))

    def __str__(self) -> str:
        kind = self.content_type or "no media type"
        text = "; ".join(filter(None, (self._words(), self.reason))) or "it tells of an error, which `body` holds"
        return f"{self.operation} answered {self.status} ({kind}, {len(self.content)} bytes): {text}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def _words(self) -> str:
        if 300 <= self.status < 400:
            return f"a redirect, to the login page as a rule: {LOGIN}"
        empty = self.status == 200 and not self.content.strip()
        if (empty or self.status >= 500) and self._changes_something():
            return DOUBTFUL
        if empty:
            return "IBKR may have nothing to give, or not yet: ask once more"
        if self.status < 300 and ("html" in self.content_type or self.content.lstrip().startswith(b"<")):
            return f"a page came, the login page as a rule: {LOGIN}"
        return WORDS.get(self.status, "")

    def _changes_something(self) -> bool:
        """Tell whether the operation may do something, so that it is not to be sent twice."""
        from .operations import OPERATIONS

        access = next((row.access for row in OPERATIONS if f"{row.method} {row.path}" == self.operation), "")
        return access == "write" or (access == "account-management" and not self.operation.startswith("GET "))

    @classmethod
    def of(cls, operation: str, response: httpx.Response, reason: str = "", body: Any = None) -> Self:
        """Return the error for an answer; without a body of a declared class it is the decoded JSON."""
        if body is None:
            try:
                body = decoded(response.content, response.headers.get("content-type", ""))
            except (ValueError, RecursionError):
                body = None
        return cls(operation, response.status_code, response.content, response.headers, body, reason)


class UnreadableAnswer(ApiError):
    """An answer that the API does not promise: odd status, no JSON, empty, or JSON of another kind."""

    @property
    def json(self) -> Any:
        """The decoded body, or ``None`` where it is no JSON."""
        return self.body


class IncompletePages(UnreadableAnswer, RuntimeError):
    """Pages that ended before all of their rows came, or never end; ``body`` is empty."""

    def __str__(self) -> str:
        return self.reason

    @classmethod
    def after(cls, operation: str, reason: str) -> Self:
        """Return the error of an operation whose pages were read."""
        import httpx

        return cls(operation, 200, b"", httpx.Headers(), None, reason)


__all__ = ["ApiError", "IncompletePages", "UnreadableAnswer"]
