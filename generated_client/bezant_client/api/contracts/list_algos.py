"""Algorithms that can work an order in one contract.

``GET /v1/api/iserver/contract/{conid}/algos``, access read.

Args:
    add_description: 1 adds a description of each algorithm.
    add_params: 1 adds the parameters of each algorithm.
    algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
    conid: Contract id, for example 111222333.
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
        Algos,
        ErrorText,
        ErrorWithStatus,
        ListAlgosAddDescription,
        ListAlgosAddParams,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/iserver/contract/{conid}/algos"

_PROMISES = (
    Promise(200, 200, Object("Algos")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(
    conid: str | int,
    *,
    algos: str | Unset = UNSET,
    add_description: ListAlgosAddDescription | Unset = UNSET,
    add_params: ListAlgosAddParams | Unset = UNSET,
) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/contract/{conid}/algos".format(conid=arguments.path_segment("conid", conid)),
        "params": arguments.query({"algos": algos, "addDescription": add_description, "addParams": add_params}),
    }


def sync_detailed(
    conid: str | int,
    *,
    client: BaseClient,
    algos: str | Unset = UNSET,
    add_description: ListAlgosAddDescription | Unset = UNSET,
    add_params: ListAlgosAddParams | Unset = UNSET,
) -> Response[Algos | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Algorithms that can work an order in one contract.

    ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

    Args:
        add_description: 1 adds a description of each algorithm.
        add_params: 1 adds the parameters of each algorithm.
        algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, algos=algos, add_description=add_description, add_params=add_params)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    conid: str | int,
    *,
    client: BaseClient,
    algos: str | Unset = UNSET,
    add_description: ListAlgosAddDescription | Unset = UNSET,
    add_params: ListAlgosAddParams | Unset = UNSET,
) -> Algos | ProblemDetail | ErrorText | ErrorWithStatus:
    """Algorithms that can work an order in one contract.

    ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

    Args:
        add_description: 1 adds a description of each algorithm.
        add_params: 1 adds the parameters of each algorithm.
        algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        conid=conid, client=client, algos=algos, add_description=add_description, add_params=add_params
    ).parsed


async def asyncio_detailed(
    conid: str | int,
    *,
    client: BaseClient,
    algos: str | Unset = UNSET,
    add_description: ListAlgosAddDescription | Unset = UNSET,
    add_params: ListAlgosAddParams | Unset = UNSET,
) -> Response[Algos | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Algorithms that can work an order in one contract.

    ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

    Args:
        add_description: 1 adds a description of each algorithm.
        add_params: 1 adds the parameters of each algorithm.
        algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, algos=algos, add_description=add_description, add_params=add_params)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    conid: str | int,
    *,
    client: BaseClient,
    algos: str | Unset = UNSET,
    add_description: ListAlgosAddDescription | Unset = UNSET,
    add_params: ListAlgosAddParams | Unset = UNSET,
) -> Algos | ProblemDetail | ErrorText | ErrorWithStatus:
    """Algorithms that can work an order in one contract.

    ``GET /v1/api/iserver/contract/{conid}/algos``, access read.

    Args:
        add_description: 1 adds a description of each algorithm.
        add_params: 1 adds the parameters of each algorithm.
        algos: Algorithm names separated by semicolons, 8 at most, case-sensitive. Left out, all.
        conid: Contract id, for example 111222333.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            conid=conid, client=client, algos=algos, add_description=add_description, add_params=add_params
        )
    ).parsed
