"""The wire: HTTP/1.1 to the Gateway as it really behaves."""

from __future__ import annotations

import httpx

from bezant_mcp.gateway.request import GatewayRequest


class Wire:
    """Send a request on a connection that nothing has spoilt.

    The Gateway listens on IPv4 only, while ``localhost`` often means IPv6 first: 127.0.0.1 is tried before the name.
    It sends stray bytes behind a 204 or 304, which garble what follows, so that such a connection is closed. After a
    protocol error httpx closes the connection by itself.
    """

    def __init__(self, network: httpx.AsyncBaseTransport) -> None:
        self.network = network

    async def handle_async_request(self, request: GatewayRequest) -> httpx.Response:
        """Send one request and return its answer, the body still to be read."""
        response = await self._send(request)
        if response.status_code in (httpx.codes.NO_CONTENT, httpx.codes.NOT_MODIFIED):
            # Closed unread: httpx gives a connection to the next request only after its answer was read to the end.
            await response.aclose()
            return httpx.Response(response.status_code, headers=response.headers, request=request)
        return response

    async def _send(self, request: GatewayRequest) -> httpx.Response:
        if request.url.host != "localhost":
            return await self.network.handle_async_request(request)
        named = request.url
        request.url = named.copy_with(host="127.0.0.1")
        try:
            return await self.network.handle_async_request(request)
        except httpx.ConnectError:
            request.url = named
            return await self.network.handle_async_request(request)
        finally:
            request.url = named

    async def aclose(self) -> None:
        """Close every connection."""
        await self.network.aclose()
