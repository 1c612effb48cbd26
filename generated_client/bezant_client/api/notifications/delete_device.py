"""Forgets a device that gets notifications; the answer has no body.

``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

Args:
    device_id: Device id, one of those that get_delivery_options gives.
    client: what to send it through.

Raises:
    UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
    httpx.HTTPError: no answer at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import arguments
from ...answers import Promise, read_response
from ...types import Response

if TYPE_CHECKING:
    from ...client import BaseClient


_OPERATION = "DELETE /v1/api/fyi/deliveryoptions/{deviceId}"

_PROMISES = (Promise(200, 200),)

_ERRORS = ()


def _get_kwargs(device_id: str) -> dict[str, Any]:
    return {
        "method": "delete",
        "url": "/v1/api/fyi/deliveryoptions/{device_id}".format(
            device_id=arguments.path_segment("device_id", device_id)
        ),
    }


def sync_detailed(device_id: str, *, client: BaseClient) -> Response[None]:
    """Forgets a device that gets notifications; the answer has no body.

    ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

    Args:
        device_id: Device id, one of those that get_delivery_options gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(device_id=device_id)
    return read_response(_OPERATION, client.get_httpx_client().request(**kwargs), _PROMISES)


def sync(device_id: str, *, client: BaseClient) -> None:
    """Forgets a device that gets notifications; the answer has no body.

    ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

    Args:
        device_id: Device id, one of those that get_delivery_options gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return sync_detailed(device_id=device_id, client=client).parsed


async def asyncio_detailed(device_id: str, *, client: BaseClient) -> Response[None]:
    """Forgets a device that gets notifications; the answer has no body.

    ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

    Args:
        device_id: Device id, one of those that get_delivery_options gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    kwargs = _get_kwargs(device_id=device_id)
    return read_response(_OPERATION, await client.get_async_httpx_client().request(**kwargs), _PROMISES)


async def asyncio(device_id: str, *, client: BaseClient) -> None:
    """Forgets a device that gets notifications; the answer has no body.

    ``DELETE /v1/api/fyi/deliveryoptions/{deviceId}``, access write.

    Args:
        device_id: Device id, one of those that get_delivery_options gives.
        client: what to send it through.

    Raises:
        UnreadableAnswer: an undeclared status, or a body that is not what the status promises.
        httpx.HTTPError: no answer at all.
    """
    return (await asyncio_detailed(device_id=device_id, client=client)).parsed
