"""The operations of the group ``oauth`` as methods, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calling import AsyncGroup, Group, TimeLimit
from ..types import UNSET

if TYPE_CHECKING:
    from ..models.create_access_token_answer import CreateAccessTokenAnswer
    from ..models.create_live_session_token_answer import CreateLiveSessionTokenAnswer
    from ..models.create_request_token_answer import CreateRequestTokenAnswer


class OauthGroup(Group):
    """The operations of the group ``oauth``, blocking."""

    __slots__ = ()

    NAME = "oauth"

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

    NAME = "oauth"

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
