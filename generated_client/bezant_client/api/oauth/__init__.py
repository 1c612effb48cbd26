"""The group ``oauth``: each operation is a module, loaded when it is first used, and a method.

create_access_token: Second step of OAuth 1.0a - the access token and its encrypted secret.
create_live_session_token: Last step of OAuth 1.0a - the Diffie-Hellman reply from which the session's signing key is computed.
create_request_token: First step of OAuth 1.0a - a token that a user can authorise.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        CreateAccessTokenAnswer,
        CreateLiveSessionTokenAnswer,
        CreateRequestTokenAnswer,
    )
    from . import create_access_token as create_access_token
    from . import create_live_session_token as create_live_session_token
    from . import create_request_token as create_request_token

_OPERATIONS = ("create_access_token", "create_live_session_token", "create_request_token")


class OauthGroup(Group):
    """The operations of the group ``oauth``, blocking."""

    __slots__ = ()

    _GROUP = "oauth"

    def create_access_token(self, *, timeout: TimeLimit = UNSET) -> CreateAccessTokenAnswer:
        """Second step of OAuth 1.0a - the access token and its encrypted secret.

        ``POST /v1/api/oauth/access_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateAccessTokenAnswer = self._call("create_access_token", {}, timeout)
        return _answer

    def create_live_session_token(self, *, timeout: TimeLimit = UNSET) -> CreateLiveSessionTokenAnswer:
        """Last step of OAuth 1.0a - the Diffie-Hellman reply from which the session's signing key is computed.

        ``POST /v1/api/oauth/live_session_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateLiveSessionTokenAnswer = self._call("create_live_session_token", {}, timeout)
        return _answer

    def create_request_token(self, *, timeout: TimeLimit = UNSET) -> CreateRequestTokenAnswer:
        """First step of OAuth 1.0a - a token that a user can authorise.

        ``POST /v1/api/oauth/request_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateRequestTokenAnswer = self._call("create_request_token", {}, timeout)
        return _answer


class AsyncOauthGroup(AsyncGroup):
    """The operations of the group ``oauth``, asynchronous."""

    __slots__ = ()

    _GROUP = "oauth"

    async def create_access_token(self, *, timeout: TimeLimit = UNSET) -> CreateAccessTokenAnswer:
        """Second step of OAuth 1.0a - the access token and its encrypted secret.

        ``POST /v1/api/oauth/access_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateAccessTokenAnswer = await self._call("create_access_token", {}, timeout)
        return _answer

    async def create_live_session_token(self, *, timeout: TimeLimit = UNSET) -> CreateLiveSessionTokenAnswer:
        """Last step of OAuth 1.0a - the Diffie-Hellman reply from which the session's signing key is computed.

        ``POST /v1/api/oauth/live_session_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateLiveSessionTokenAnswer = await self._call("create_live_session_token", {}, timeout)
        return _answer

    async def create_request_token(self, *, timeout: TimeLimit = UNSET) -> CreateRequestTokenAnswer:
        """First step of OAuth 1.0a - a token that a user can authorise.

        ``POST /v1/api/oauth/request_token``, access account-management.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateRequestTokenAnswer = await self._call("create_request_token", {}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
