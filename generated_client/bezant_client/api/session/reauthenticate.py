"""The old way to reopen the brokerage session, done in the background; init replaces it.

``POST /v1/api/iserver/reauthenticate``, access session.

Args:
    force: True reopens a session that still works.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...shapes import Object
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import BaseClient
    from ...models import ErrorText, ErrorWithStatus, ProblemDetail, Reauthentication

_OPERATION = "POST /v1/api/iserver/reauthenticate"

_PROMISES = (
    Promise(200, 200, Object("Reauthentication")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, force: bool | Unset = UNSET) -> dict[str, Any]:
    return {"method": "post", "url": "/v1/api/iserver/reauthenticate", "params": arguments.query({"force": force})}


def sync_detailed(
    *, client: BaseClient, force: bool | Unset = UNSET
) -> Response[Reauthentication | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The old way to reopen the brokerage session, done in the background; init replaces it.

    ``POST /v1/api/iserver/reauthenticate``, access session.

    Args:
        force: True reopens a session that still works.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(force=force)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, force: bool | Unset = UNSET
) -> Reauthentication | ProblemDetail | ErrorText | ErrorWithStatus:
    """The old way to reopen the brokerage session, done in the background; init replaces it.

    ``POST /v1/api/iserver/reauthenticate``, access session.

    Args:
        force: True reopens a session that still works.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, force=force).parsed


async def asyncio_detailed(
    *, client: BaseClient, force: bool | Unset = UNSET
) -> Response[Reauthentication | ProblemDetail | ErrorText | ErrorWithStatus]:
    """The old way to reopen the brokerage session, done in the background; init replaces it.

    ``POST /v1/api/iserver/reauthenticate``, access session.

    Args:
        force: True reopens a session that still works.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(force=force)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, force: bool | Unset = UNSET
) -> Reauthentication | ProblemDetail | ErrorText | ErrorWithStatus:
    """The old way to reopen the brokerage session, done in the background; init replaces it.

    ``POST /v1/api/iserver/reauthenticate``, access session.

    Args:
        force: True reopens a session that still works.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, force=force)).parsed
