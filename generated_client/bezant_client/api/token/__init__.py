"""The group ``token``: each operation is a module, loaded when it is first used, and a method.

create_token: An OAuth 2.0 access token in exchange for a signed client assertion.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import TokenRequest, TokenResponse
    from . import create_token as create_token

_OPERATIONS = ("create_token",)


class TokenGroup(Group):
    """The operations of the group ``token``, blocking."""

    __slots__ = ()

    _GROUP = "token"

    def create_token(self, *, body: TokenRequest, timeout: TimeLimit = UNSET) -> TokenResponse:
        """An OAuth 2.0 access token in exchange for a signed client assertion.

        ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

        Args:
            body: The grant with the signed client assertion.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TokenResponse = self._call("create_token", {"body": body}, timeout)
        return _answer


class AsyncTokenGroup(AsyncGroup):
    """The operations of the group ``token``, asynchronous."""

    __slots__ = ()

    _GROUP = "token"

    async def create_token(self, *, body: TokenRequest, timeout: TimeLimit = UNSET) -> TokenResponse:
        """An OAuth 2.0 access token in exchange for a signed client assertion.

        ``POST /oauth2/api/v1/token``, access account-management. IBKR calls it ``generateToken``.

        Args:
            body: The grant with the signed client assertion.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: TokenResponse = await self._call("create_token", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
