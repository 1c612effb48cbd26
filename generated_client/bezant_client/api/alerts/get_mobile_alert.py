"""The one Mobile Trading Assistant alert that every user has.

``GET /v1/api/iserver/account/mta``, access read.

Args:
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import Promise, read_answer
from ...shapes import (
    ListOf,
    Object,
    OneOf,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.alert import Alert
    from ...models.alert_details import AlertDetails

_OPERATION = "GET /v1/api/iserver/account/mta"

_PROMISES = (
    Promise(
        200,
        200,
        OneOf(
            Object("AlertDetails"),
            ListOf(Object("Alert")),
        ),
    ),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api/iserver/account/mta",
    }
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> AlertDetails | list[Alert]:
    parsed: AlertDetails | list[Alert] = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(*, client: BaseClient, response: httpx.Response) -> Response[AlertDetails | list[Alert]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
) -> Response[AlertDetails | list[Alert]]:
    """The one Mobile Trading Assistant alert that every user has.

    ``GET /v1/api/iserver/account/mta``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    *,
    client: BaseClient,
) -> AlertDetails | list[Alert]:
    """The one Mobile Trading Assistant alert that every user has.

    ``GET /v1/api/iserver/account/mta``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: BaseClient,
) -> Response[AlertDetails | list[Alert]]:
    """The one Mobile Trading Assistant alert that every user has.

    ``GET /v1/api/iserver/account/mta``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs()
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    *,
    client: BaseClient,
) -> AlertDetails | list[Alert]:
    """The one Mobile Trading Assistant alert that every user has.

    ``GET /v1/api/iserver/account/mta``, access read.

    Args:
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
