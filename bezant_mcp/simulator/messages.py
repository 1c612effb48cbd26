"""Requests and replies as plain values, and the reply shapes that IBKR uses."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

JSON_TYPE = ("Content-Type", "application/json;charset=utf-8")
HTML_TYPE = ("Content-Type", "text/html;charset=utf-8")

Ending = Literal["whole", "half", "silence"]


def never_gone() -> bool:
    """The default answer to "has the client left?" for requests that no client sent."""
    return False


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as it arrived, path and query still encoded."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    client_gone: Callable[[], bool] = never_gone

    @property
    def path(self) -> str:
        """The path without its query, still encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The query, decoded; the last of equal names wins."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def has(self, header: str) -> bool:
        """Whether the request carried this header (lower case)."""
        return header in self.headers


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP reply.

    Attributes:
        ending: ``half`` sends half of the body and then nothing, ``silence`` sends nothing at all.
        forwarded: True writes it as the Gateway passes an answer on (chunked), False as its own (Content-Length).
    """

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    ending: Ending = "whole"
    forwarded: bool = True

    def but(self, **changes: Any) -> "Reply":
        """The same reply with some members changed."""
        return replace(self, **changes)


SILENCE = Reply(0, ending="silence")
EMPTY_401 = Reply(401)


def json_reply(value: Any, status: int = 200) -> Reply:
    """A JSON body."""
    return Reply(status, json.dumps(value, separators=(",", ":")).encode(), (JSON_TYPE,))


def text_reply(text: str, status: int = 200, *, content_type: str | None = "text/plain") -> Reply:
    """A plain-text body; ``content_type`` None leaves the header out."""
    headers = (("Content-Type", content_type),) if content_type else ()
    return Reply(status, text.encode(), headers)


def html_reply(title: str, status: int = 200, *, text: str = "") -> Reply:
    """A small HTML page."""
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{text}</body></html>"
    return Reply(status, page.encode(), (HTML_TYPE,))


def error(text: str, status: int) -> Reply:
    """``{"error": text}``, the shape of a 500."""
    return json_reply({"error": text}, status)


def error_with_status(text: str, status: int) -> Reply:
    """``{"error": text, "statusCode": status}``, the shape of most 4xx and 503."""
    return json_reply({"error": text, "statusCode": status}, status)


def bad_request(detail: str) -> Reply:
    """A 400 as most endpoints word it."""
    return error_with_status(f"Bad Request: {detail}", 400)


def redirect(location: str) -> Reply:
    """An empty 302."""
    return Reply(302, headers=(("Location", location),))
