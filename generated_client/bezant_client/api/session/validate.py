"""State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

``GET /v1/api/sso/validate``, access session.

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
    Object,
)
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import BaseClient
    from ...models.problem_detail import ProblemDetail
    from ...models.sso_session import SsoSession

_OPERATION = "GET /v1/api/sso/validate"

_PROMISES = (
    Promise(200, 200, Object("SsoSession")),
    Promise(401, 401, Object("ProblemDetail")),
)

_ERRORS: tuple[str, ...] = ()


def _get_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/api/sso/validate",
    }
    return _kwargs


def _parse_response(*, client: BaseClient, response: httpx.Response) -> SsoSession | ProblemDetail:
    parsed: SsoSession | ProblemDetail = read_answer(_OPERATION, response, _PROMISES)
    return parsed


def _build_response(*, client: BaseClient, response: httpx.Response) -> Response[SsoSession | ProblemDetail]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: BaseClient,
) -> Response[SsoSession | ProblemDetail]:
    """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

    ``GET /v1/api/sso/validate``, access session.

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
) -> SsoSession | ProblemDetail:
    """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

    ``GET /v1/api/sso/validate``, access session.

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
) -> Response[SsoSession | ProblemDetail]:
    """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

    ``GET /v1/api/sso/validate``, access session.

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
) -> SsoSession | ProblemDetail:
    """State and life left of the browser login, which it prolongs. Holds login names. One call a minute.

    ``GET /v1/api/sso/validate``, access session.

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
