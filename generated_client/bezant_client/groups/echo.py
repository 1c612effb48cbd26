"""The operations of the group ``echo`` as methods, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calling import AsyncGroup, Group, TimeLimit
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.echo_response import EchoResponse


class EchoGroup(Group):
    """The operations of the group ``echo``, blocking."""

    __slots__ = ()

    NAME = "echo"

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

    NAME = "echo"

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
