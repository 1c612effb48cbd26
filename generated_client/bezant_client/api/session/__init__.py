"""The group ``session``: each operation is a module, loaded when it is first used, and a method.

get_status: Whether the brokerage session is authenticated, connected, or contested by another login.
get_status_by_get: The same as get_status, for edges that refuse a POST without a body.
init: Opens the brokerage session; with compete true it throws the user's other sessions out.
init_historical: Opens the session of the historical data server, which few logins reach (status 404).
logout: Ends the session; a person has to log in again.
reauthenticate: The old way to reopen the brokerage session, done in the background; init replaces it.
tickle: Keeps the session alive and tells its state and life left in milliseconds. Holds a secret session token.
tickle_by_get: The same as tickle, for edges that refuse a POST without a body.
validate: State and life left of the browser login, which it prolongs. Holds login names. One call a minute.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        BrokerageSessionRequest,
        JsonObject,
        Logout,
        Reauthentication,
        SessionStatus,
        SsoSession,
        Tickle,
    )
    from . import get_status as get_status
    from . import get_status_by_get as get_status_by_get
    from . import init as init
    from . import init_historical as init_historical
    from . import logout as logout
    from . import reauthenticate as reauthenticate
    from . import tickle as tickle
    from . import tickle_by_get as tickle_by_get
    from . import validate as validate

_OPERATIONS = (
    "get_status",
    "get_status_by_get",
    "init",
    "init_historical",
    "logout",
    "reauthenticate",
    "tickle",
    "tickle_by_get",
    "validate",
)


class SessionGroup(Group):
    """The operations of the group ``session``, blocking."""

    __slots__ = ()

    _GROUP = "session"

    def get_status(self, *, timeout: TimeLimit = UNSET) -> SessionStatus:
        """Whether the brokerage session is authenticated, connected, or contested by another login.

        ``POST /v1/api/iserver/auth/status``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = self._call("get_status", {}, timeout)
        return _answer

    def get_status_by_get(self, *, timeout: TimeLimit = UNSET) -> SessionStatus:
        """The same as get_status, for edges that refuse a POST without a body.

        ``GET /v1/api/iserver/auth/status``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = self._call("get_status_by_get", {}, timeout)
        return _answer

    def init(self, *, body: BrokerageSessionRequest, timeout: TimeLimit = UNSET) -> SessionStatus:
        """Opens the brokerage session; with compete true it throws the user's other sessions out.

        ``POST /v1/api/iserver/auth/ssodh/init``, access session.

        Args:
            body: publish true always; compete true throws other sessions of the user out.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = self._call("init", {"body": body}, timeout)
        return _answer

    def init_historical(self, *, timeout: TimeLimit = UNSET) -> JsonObject:
        """Opens the session of the historical data server, which few logins reach (status 404).

        ``POST /v1/api/hmds/auth/init``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: JsonObject = self._call("init_historical", {}, timeout)
        return _answer

    def logout(self, *, timeout: TimeLimit = UNSET) -> Logout:
        """Ends the session; a person has to log in again.

        ``POST /v1/api/logout``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Logout = self._call("logout", {}, timeout)
        return _answer

    def reauthenticate(self, *, force: bool | Unset = UNSET, timeout: TimeLimit = UNSET) -> Reauthentication:
        """The old way to reopen the brokerage session, done in the background; init replaces it.

        ``POST /v1/api/iserver/reauthenticate``, access session.

        Args:
            force: True reopens a session that still works.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Reauthentication = self._call("reauthenticate", {"force": force}, timeout)
        return _answer

    def tickle(self, *, timeout: TimeLimit = UNSET) -> Tickle:
        """Keeps the session alive and tells its state and life left in milliseconds. Holds a secret session token.

        ``POST /v1/api/tickle``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Tickle = self._call("tickle", {}, timeout)
        return _answer

    def tickle_by_get(self, *, timeout: TimeLimit = UNSET) -> Tickle:
        """The same as tickle, for edges that refuse a POST without a body.

        ``GET /v1/api/tickle``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Tickle = self._call("tickle_by_get", {}, timeout)
        return _answer

    def validate(self, *, timeout: TimeLimit = UNSET) -> SsoSession:
        """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

        ``GET /v1/api/sso/validate``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SsoSession = self._call("validate", {}, timeout)
        return _answer


class AsyncSessionGroup(AsyncGroup):
    """The operations of the group ``session``, asynchronous."""

    __slots__ = ()

    _GROUP = "session"

    async def get_status(self, *, timeout: TimeLimit = UNSET) -> SessionStatus:
        """Whether the brokerage session is authenticated, connected, or contested by another login.

        ``POST /v1/api/iserver/auth/status``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = await self._call("get_status", {}, timeout)
        return _answer

    async def get_status_by_get(self, *, timeout: TimeLimit = UNSET) -> SessionStatus:
        """The same as get_status, for edges that refuse a POST without a body.

        ``GET /v1/api/iserver/auth/status``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = await self._call("get_status_by_get", {}, timeout)
        return _answer

    async def init(self, *, body: BrokerageSessionRequest, timeout: TimeLimit = UNSET) -> SessionStatus:
        """Opens the brokerage session; with compete true it throws the user's other sessions out.

        ``POST /v1/api/iserver/auth/ssodh/init``, access session.

        Args:
            body: publish true always; compete true throws other sessions of the user out.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SessionStatus = await self._call("init", {"body": body}, timeout)
        return _answer

    async def init_historical(self, *, timeout: TimeLimit = UNSET) -> JsonObject:
        """Opens the session of the historical data server, which few logins reach (status 404).

        ``POST /v1/api/hmds/auth/init``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: JsonObject = await self._call("init_historical", {}, timeout)
        return _answer

    async def logout(self, *, timeout: TimeLimit = UNSET) -> Logout:
        """Ends the session; a person has to log in again.

        ``POST /v1/api/logout``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Logout = await self._call("logout", {}, timeout)
        return _answer

    async def reauthenticate(self, *, force: bool | Unset = UNSET, timeout: TimeLimit = UNSET) -> Reauthentication:
        """The old way to reopen the brokerage session, done in the background; init replaces it.

        ``POST /v1/api/iserver/reauthenticate``, access session.

        Args:
            force: True reopens a session that still works.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Reauthentication = await self._call("reauthenticate", {"force": force}, timeout)
        return _answer

    async def tickle(self, *, timeout: TimeLimit = UNSET) -> Tickle:
        """Keeps the session alive and tells its state and life left in milliseconds. Holds a secret session token.

        ``POST /v1/api/tickle``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Tickle = await self._call("tickle", {}, timeout)
        return _answer

    async def tickle_by_get(self, *, timeout: TimeLimit = UNSET) -> Tickle:
        """The same as tickle, for edges that refuse a POST without a body.

        ``GET /v1/api/tickle``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: Tickle = await self._call("tickle_by_get", {}, timeout)
        return _answer

    async def validate(self, *, timeout: TimeLimit = UNSET) -> SsoSession:
        """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

        ``GET /v1/api/sso/validate``, access session.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SsoSession = await self._call("validate", {}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
