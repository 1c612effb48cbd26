"""Account value and returns over every period at once, by account id. One call in 15 minutes.

``POST /v1/api/pa/allperiods``, access read.

Args:
    param: Unknown; leave out.
    body: The account ids.
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
    from ...models import (
        AllPeriodsPerformance,
        AllPeriodsRequest,
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
    )

_OPERATION = "POST /v1/api/pa/allperiods"

_PROMISES = (
    Promise(200, 200, Object("AllPeriodsPerformance")),
    Promise(400, 400, Object("ProblemDetail")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(*, body: AllPeriodsRequest, param: str | Unset = UNSET) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/api/pa/allperiods",
        "params": arguments.query({"param": param}),
    }
    _kwargs["json"] = arguments.body(body)
    return _kwargs


def sync_detailed(
    *, client: BaseClient, body: AllPeriodsRequest, param: str | Unset = UNSET
) -> Response[AllPeriodsPerformance | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Account value and returns over every period at once, by account id. One call in 15 minutes.

    ``POST /v1/api/pa/allperiods``, access read.

    Args:
        param: Unknown; leave out.
        body: The account ids.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body, param=param)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    *, client: BaseClient, body: AllPeriodsRequest, param: str | Unset = UNSET
) -> AllPeriodsPerformance | ProblemDetail | ErrorText | ErrorWithStatus:
    """Account value and returns over every period at once, by account id. One call in 15 minutes.

    ``POST /v1/api/pa/allperiods``, access read.

    Args:
        param: Unknown; leave out.
        body: The account ids.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(client=client, body=body, param=param).parsed


async def asyncio_detailed(
    *, client: BaseClient, body: AllPeriodsRequest, param: str | Unset = UNSET
) -> Response[AllPeriodsPerformance | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Account value and returns over every period at once, by account id. One call in 15 minutes.

    ``POST /v1/api/pa/allperiods``, access read.

    Args:
        param: Unknown; leave out.
        body: The account ids.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(body=body, param=param)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    *, client: BaseClient, body: AllPeriodsRequest, param: str | Unset = UNSET
) -> AllPeriodsPerformance | ProblemDetail | ErrorText | ErrorWithStatus:
    """Account value and returns over every period at once, by account id. One call in 15 minutes.

    ``POST /v1/api/pa/allperiods``, access read.

    Args:
        param: Unknown; leave out.
        body: The account ids.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(client=client, body=body, param=param)).parsed
