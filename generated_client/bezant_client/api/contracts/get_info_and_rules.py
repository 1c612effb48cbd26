"""What get_info gives, together with the trading rules.

``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

Args:
    conid: Contract id, for example 111222333.
    is_buy: Rules for buying if true, for selling if false.
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
        ContractInfoAndRules,
        ErrorText,
        ErrorWithStatus,
        ProblemDetail,
    )

_OPERATION = "GET /v1/api/iserver/contract/{conid}/info-and-rules"

_PROMISES = (
    Promise(200, 200, Object("ContractInfoAndRules")),
    Promise(401, 401, Object("ProblemDetail")),
    Promise(500, 500, Object("ErrorText")),
    Promise(503, 503, Object("ErrorWithStatus")),
)

_ERRORS = ()


def _get_kwargs(conid: str | int, *, is_buy: bool | Unset = UNSET) -> dict[str, Any]:
    return {
        "method": "get",
        "url": "/v1/api/iserver/contract/{conid}/info-and-rules".format(conid=arguments.path_segment("conid", conid)),
        "params": arguments.query({"isBuy": is_buy}),
    }


def sync_detailed(
    conid: str | int, *, client: BaseClient, is_buy: bool | Unset = UNSET
) -> Response[ContractInfoAndRules | ProblemDetail | ErrorText | ErrorWithStatus]:
    """What get_info gives, together with the trading rules.

    ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        is_buy: Rules for buying if true, for selling if false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, is_buy=is_buy)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(
    conid: str | int, *, client: BaseClient, is_buy: bool | Unset = UNSET
) -> ContractInfoAndRules | ProblemDetail | ErrorText | ErrorWithStatus:
    """What get_info gives, together with the trading rules.

    ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        is_buy: Rules for buying if true, for selling if false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(conid=conid, client=client, is_buy=is_buy).parsed


async def asyncio_detailed(
    conid: str | int, *, client: BaseClient, is_buy: bool | Unset = UNSET
) -> Response[ContractInfoAndRules | ProblemDetail | ErrorText | ErrorWithStatus]:
    """What get_info gives, together with the trading rules.

    ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        is_buy: Rules for buying if true, for selling if false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(conid=conid, is_buy=is_buy)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(
    conid: str | int, *, client: BaseClient, is_buy: bool | Unset = UNSET
) -> ContractInfoAndRules | ProblemDetail | ErrorText | ErrorWithStatus:
    """What get_info gives, together with the trading rules.

    ``GET /v1/api/iserver/contract/{conid}/info-and-rules``, access read.

    Args:
        conid: Contract id, for example 111222333.
        is_buy: Rules for buying if true, for selling if false.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(conid=conid, client=client, is_buy=is_buy)).parsed
