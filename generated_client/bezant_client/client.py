"""The client that API functions send through: an httpx client with a base address, or one you bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import define, field

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    import httpx


@define
class Client:
    """Where and how requests are sent.

    Paths stand from the host's root, so ``base_url`` is the host: ``https://127.0.0.1:5000`` for a local Gateway.
    A client of your own replaces all settings: ``set_async_httpx_client`` and ``set_httpx_client``.

    Args:
        base_url: scheme, host and port.
        cookies: sent with every request.
        headers: sent with every request.
        timeout: as httpx takes it.
        verify_ssl: whether to verify the certificate, or the context to do it with.
        follow_redirects: off by default: a Gateway redirects to its login page.
        httpx_args: further arguments of ``httpx.Client`` and ``httpx.AsyncClient``.
    """

    _base_url: str = field(alias="base_url")
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | float | None = field(default=None, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False)

    def _settings(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._headers,
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send the synchronous functions' requests through this client; its settings count, not those given here."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the client for synchronous functions, made on first use."""
        if self._client is None:
            import httpx

            self._client = httpx.Client(**self._settings())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Send the asynchronous functions' requests through this client; its settings count, not those given here."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the client for asynchronous functions, made on first use."""
        if self._async_client is None:
            import httpx

            self._async_client = httpx.AsyncClient(**self._settings())
        return self._async_client

    def __enter__(self) -> Self:
        """Enter the synchronous client, which can be done once."""
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the synchronous client."""
        self.get_httpx_client().__exit__(kind, error, trace)

    async def __aenter__(self) -> Self:
        """Enter the asynchronous client, which can be done once."""
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the asynchronous client."""
        await self.get_async_httpx_client().__aexit__(kind, error, trace)


@define
class AuthenticatedClient(Client):
    """A client that sends a token in a header, for the account-management operations, which no Gateway serves.

    Args:
        token: sent with every request.
        prefix: stands before the token.
        auth_header_name: the header it travels in.
    """

    token: str = field(kw_only=True, repr=False)
    prefix: str = field(default="Bearer", kw_only=True)
    auth_header_name: str = field(default="Authorization", kw_only=True)

    def _settings(self) -> dict[str, Any]:
        settings = super()._settings()
        credential = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**settings, "headers": {**settings["headers"], self.auth_header_name: credential}}


__all__ = ["AuthenticatedClient", "Client"]
