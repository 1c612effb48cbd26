"""The group ``echo``: each operation is a module, loaded when it is first used, and a method.

echo_https: Sends a request back as the server saw it, to test access over HTTPS.
echo_signed_jwt: Sends a signed request back as the server saw it, to test the signature.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import EchoResponse
    from . import echo_https as echo_https
    from . import echo_signed_jwt as echo_signed_jwt

_OPERATIONS = ("echo_https", "echo_signed_jwt")


class EchoGroup(Group):
    """The operations of the group ``echo``, blocking."""

    __slots__ = ()

    _GROUP = "echo"

    def echo_https(self, *, timeout: TimeLimit = UNSET) -> EchoResponse:
        """Sends a request back as the server saw it, to test access over HTTPS.

        ``GET /gw/api/v1/echo/https``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EchoResponse = self._call("echo_https", {}, timeout)
        return _answer

    def echo_signed_jwt(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> EchoResponse:
        """Sends a signed request back as the server saw it, to test the signature.

        ``POST /gw/api/v1/echo/signed-jwt``, access account-management.

        Args:
            body: The signed text to send back.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EchoResponse = self._call("echo_signed_jwt", {"body": body}, timeout)
        return _answer


class AsyncEchoGroup(AsyncGroup):
    """The operations of the group ``echo``, asynchronous."""

    __slots__ = ()

    _GROUP = "echo"

    async def echo_https(self, *, timeout: TimeLimit = UNSET) -> EchoResponse:
        """Sends a request back as the server saw it, to test access over HTTPS.

        ``GET /gw/api/v1/echo/https``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EchoResponse = await self._call("echo_https", {}, timeout)
        return _answer

    async def echo_signed_jwt(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> EchoResponse:
        """Sends a signed request back as the server saw it, to test the signature.

        ``POST /gw/api/v1/echo/signed-jwt``, access account-management.

        Args:
            body: The signed text to send back.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: EchoResponse = await self._call("echo_signed_jwt", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
