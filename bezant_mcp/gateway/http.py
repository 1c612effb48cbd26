"""The last transport before the wire: HTTP/1.1 to the Gateway as it really behaves."""

from __future__ import annotations

import ssl

import httpx


class Network(httpx.AsyncBaseTransport):
    """Send requests to the Gateway.

    The Gateway listens on IPv4 only, while ``localhost`` often means IPv6 first: 127.0.0.1 is tried before the name.
    """

    def __init__(self, tls: ssl.SSLContext) -> None:
        self.inner = httpx.AsyncHTTPTransport(verify=tls, trust_env=False, retries=0)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and return its answer, the body still to be read."""
        if request.url.host != "localhost":
            return await self.inner.handle_async_request(request)
        named = request.url
        request.url = named.copy_with(host="127.0.0.1")
        try:
            return await self.inner.handle_async_request(request)
        except httpx.ConnectError:
            request.url = named
            return await self.inner.handle_async_request(request)
        finally:
            request.url = named

    async def aclose(self) -> None:
        """Close every connection."""
        await self.inner.aclose()
