"""The errors that API functions raise besides those of httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx


class UnreadableAnswer(Exception):
    """An answer that the API does not promise: odd status, no JSON, empty, or JSON of another kind.

    The text of the error holds no content, which may be secret.

    Attributes:
        operation: method and path, such as ``GET /v1/api/portfolio/accounts``.
        status: HTTP status.
        content: the body as it came.
        content_type: the media type the server gave, or ``""``.
        headers: the headers of the answer.
        reason: what is wrong with it.
        json: the decoded body, or ``None`` where it is no JSON.
    """

    def __init__(
        self,
        operation: str,
        status: int,
        content: bytes,
        content_type: str,
        headers: httpx.Headers,
        reason: str,
        json: Any = None,
    ) -> None:
        self.operation = operation
        self.status = status
        self.content = content
        self.content_type = content_type
        self.headers = headers
        self.reason = reason
        self.json = json
        super().__init__(operation, status, content, content_type, headers, reason, json)

    def __str__(self) -> str:
        kind = self.content_type or "no media type"
        return f"{self.operation} answered {self.status} ({kind}, {len(self.content)} bytes): {self.reason}"

    @classmethod
    def of(cls, operation: str, response: httpx.Response, reason: str, json: Any = None) -> UnreadableAnswer:
        """Return the error for an answer."""
        content_type = response.headers.get("content-type", "")
        return cls(operation, response.status_code, response.content, content_type, response.headers, reason, json)


__all__ = ["UnreadableAnswer"]
