"""Name, exchanges, currency, industry and expiry of one contract.

``GET /v1/api/iserver/contract/{conid}/info``, access read.

Args:
    conid: see the type.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Answer, read_answer
from ...client import Client
from ...shapes import (
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...models.contract_info import ContractInfo
    from ...models.error_text import ErrorText
    from ...models.error_with_status import ErrorWithStatus
    from ...models.problem_detail import ProblemDetail

_OPERATION = "GET /v1/api/iserver/contract/{conid}/info"

_ANSWERS = (
    Answer(200, 200, Object("ContractInfo")),
    Answer(401, 401, Object("ProblemDetail")),
    Answer(500, 500, Object("ErrorText")),
    Answer(503, 503, Object("ErrorWithStatus")),
)


def _get_kwargs(
    conid: str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api/iserver/contract/{conid}/info".format(
            conid=arguments.path_segment("conid", conid),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: Client, response: httpx.Response
) -> ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus:
    parsed: ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus = read_answer(_OPERATION, response, _ANSWERS)
    return parsed


def _build_response(
    *, client: Client, response: httpx.Response
) -> Response[ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conid: str,
    *,
    client: Client,
) -> Response[ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Name, exchanges, currency, industry and expiry of one contract.

    ``GET /v1/api/iserver/contract/{conid}/info``, access read.

    Args:
        conid: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
    )
    return _build_response(client=client, response=client.get_httpx_client().request(**kwargs))


def sync(
    conid: str,
    *,
    client: Client,
) -> ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus:
    """Name, exchanges, currency, industry and expiry of one contract.

    ``GET /v1/api/iserver/contract/{conid}/info``, access read.

    Args:
        conid: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(
        conid=conid,
        client=client,
    ).parsed


async def asyncio_detailed(
    conid: str,
    *,
    client: Client,
) -> Response[ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus]:
    """Name, exchanges, currency, industry and expiry of one contract.

    ``GET /v1/api/iserver/contract/{conid}/info``, access read.

    Args:
        conid: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(
        conid=conid,
    )
    return _build_response(client=client, response=await client.get_async_httpx_client().request(**kwargs))


async def asyncio(
    conid: str,
    *,
    client: Client,
) -> ContractInfo | ProblemDetail | ErrorText | ErrorWithStatus:
    """Name, exchanges, currency, industry and expiry of one contract.

    ``GET /v1/api/iserver/contract/{conid}/info``, access read.

    Args:
        conid: see the type.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (
        await asyncio_detailed(
            conid=conid,
            client=client,
        )
    ).parsed
