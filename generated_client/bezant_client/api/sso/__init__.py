"""The group ``sso``: each operation is a module, loaded when it is first used, and a method.

create_browser_session: A link that opens IBKR's web pages for an end user who is already identified.
create_session: Opens a session on behalf of an end user.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import CreateBrowserSessionResponse, CreateSessionResponse
    from . import create_browser_session as create_browser_session
    from . import create_session as create_session

_OPERATIONS = ("create_browser_session", "create_session")


class SsoGroup(Group):
    """The operations of the group ``sso``, blocking."""

    __slots__ = ()

    _GROUP = "sso"

    def create_browser_session(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> CreateBrowserSessionResponse:
        """A link that opens IBKR's web pages for an end user who is already identified.

        ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

        Args:
            body: The signed request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateBrowserSessionResponse = self._call("create_browser_session", {"body": body}, timeout)
        return _answer

    def create_session(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> CreateSessionResponse:
        """Opens a session on behalf of an end user.

        ``POST /gw/api/v1/sso-sessions``, access account-management.

        Args:
            body: The signed request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateSessionResponse = self._call("create_session", {"body": body}, timeout)
        return _answer


class AsyncSsoGroup(AsyncGroup):
    """The operations of the group ``sso``, asynchronous."""

    __slots__ = ()

    _GROUP = "sso"

    async def create_browser_session(
        self, *, body: str | bytes, timeout: TimeLimit = UNSET
    ) -> CreateBrowserSessionResponse:
        """A link that opens IBKR's web pages for an end user who is already identified.

        ``POST /gw/api/v1/sso-browser-sessions``, access account-management.

        Args:
            body: The signed request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateBrowserSessionResponse = await self._call("create_browser_session", {"body": body}, timeout)
        return _answer

    async def create_session(self, *, body: str | bytes, timeout: TimeLimit = UNSET) -> CreateSessionResponse:
        """Opens a session on behalf of an end user.

        ``POST /gw/api/v1/sso-sessions``, access account-management.

        Args:
            body: The signed request.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateSessionResponse = await self._call("create_session", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
