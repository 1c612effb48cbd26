"""The clients: where and how requests are sent, over an httpx client that is made on first use, or one you bring."""

from __future__ import annotations

import os
import re
from collections import Counter
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar
from urllib.parse import urlsplit

from attrs import define, field

from .calling import Call, last_noted, noted
from .groups import AsyncGroups, Groups
from .types import Response

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Awaitable, Callable
    from types import TracebackType

    import httpx

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", "httpx.Client", "httpx.AsyncClient")

GATEWAY = "https://localhost:5000"
"""Where a Client Portal Gateway listens that was started as it comes."""

SECONDS = 30.0
"""The time limit of a client that was given none: IBKR's slowest answers take about 20 s."""

_MAKING = Lock()
# Neither to be used nor, by being collected, closed.
OF_THE_PARENT: list[object] = []


def without_password(address: str) -> str:
    """Return an address as it may be shown: a user name and password in it stay out."""
    return repr(re.sub(r"//[^/]*@", "//", address))


def host_address(address: str) -> str:
    """Return a base address as the client needs it: no ``/v1/api`` and no ``/`` at its end, paths bring both.

    Raises:
        ValueError: it is no address of a web server; says how it is spelled.
    """
    given: Any = address  # whatever a program without a type checker gives
    text = (given.decode() if isinstance(given, bytes) else str(given or "")).strip()
    rest = re.sub(r"^(?:[a-z][a-z0-9+.-]*:[/\\]+|https?:?|[:/\\])*", "", text, flags=re.IGNORECASE)
    scheme = "http" if text.lower().startswith("http:") else "https"
    right = f"write {f'{scheme}://{rest}' if rest and '@' not in rest else GATEWAY!r}"
    if not text:
        raise ValueError(f"base_url is empty: leave it out or {right}")
    if not re.match("https?://", text, re.IGNORECASE):
        raise ValueError(f"base_url does not begin with https:// or http://: {right}")
    try:
        parts = urlsplit(text)
        spelled = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        raise ValueError(f"base_url has no host, or no port number after it: write it as in {GATEWAY!r}") from None
    if not spelled or re.search(r"\s", text):
        raise ValueError(f"base_url names no host: {right if rest and not parts.netloc else f'write {GATEWAY!r}'}")
    host = re.sub(r"(?:/+|/v1/+(?:api|portal)/*)+$", "", text, flags=re.IGNORECASE)
    if (
        parts.query
        or parts.fragment
        or re.search(r"/v1(?:/+(?:api|portal)/|$)|/sso/", urlsplit(host).path, re.IGNORECASE)
    ):
        raise ValueError(f"base_url ends at the host: write {without_password(f'{parts.scheme}://{parts.netloc}')}")
    return host


def _is_loopback(address: str) -> bool:
    """Tell whether an address can only be that of this machine."""
    from ipaddress import ip_address

    host = urlsplit(address).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _without_query(client: H) -> H:
    """Return an httpx client that leaves the query to the operations, of which its own would replace some."""
    if client.params:
        raise ValueError("an httpx client with `params` of its own would drop those of the operation: leave them out")
    return client


def _running_loop() -> Any:
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        return None


def _close_all(transports: list[httpx.BaseTransport | None]) -> None:
    """Close what is below an httpx client that nobody closed before it was dropped, or the program ended."""
    for transport in transports:
        if transport is not None:
            transport.close()


async def _closing(client: httpx.AsyncClient) -> AsyncGenerator[None, None]:
    """Close a client when this generator ends, which a loop sees to before it ends itself, as in ``asyncio.run``."""
    try:
        yield
    finally:
        await client.aclose()


class _Opened:
    """The httpx clients below a client: those made here, and those of the caller's own."""

    def __init__(
        self, own_blocking: httpx.Client | None = None, own_asynchronous: httpx.AsyncClient | None = None
    ) -> None:
        self.own_blocking = own_blocking
        self.own_asynchronous = own_asynchronous
        self.pid = os.getpid()
        self.blocking: httpx.Client | None = None
        # By the loop that their connections belong to.
        self.asynchronous: dict[Any, httpx.AsyncClient] = {}
        self.entered: Counter[Any] = Counter()

    def __reduce__(self) -> tuple[Any, ...]:
        """A copy, in another process too, has the same settings and opens connections of its own."""
        return _Opened, (self.own_blocking, self.own_asynchronous)

    def begin_anew_in_a_fork(self) -> None:
        """Leave the connections to the parent process: whoever reads first would get the other's answer."""
        if self.pid != os.getpid():
            OF_THE_PARENT.append((self.blocking, self.asynchronous))
            self.blocking, self.asynchronous, self.pid = None, {}, os.getpid()


@define
class BaseClient:
    """Where and how requests are sent; the ``client`` of the functions in ``bezant_client.api``.

    Nothing is opened before the first request. Leave it with ``close`` or ``aclose``, or use it in ``with`` or
    ``async with``; afterwards it can be used and entered again, in another event loop too. An httpx client of your own
    replaces all settings (``set_httpx_client``, ``set_async_httpx_client``), and is closed where it is entered only.

    Args:
        base_url: scheme, host and port of the Gateway; a ``/v1/api`` at its end is taken off.
        cookies: sent with every request.
        headers: sent with every request.
        timeout: as httpx takes it: seconds without a byte, or ``None`` to wait for ever.
        verify_ssl: whether to verify the certificate, or the context to do it with. Left out, it is verified everywhere
            but on this machine, where a Gateway has one of its own that nobody vouches for.
        follow_redirects: off by default: a Gateway redirects to its login page. When it is on, nothing goes unverified
            unless ``verify_ssl`` says so.
        retries: how often a method of a group that only reads asks again when the connection failed, or IBKR answered
            502, 503 or 504. Nothing else is ever sent twice.
        httpx_args: further arguments of ``httpx.Client`` and ``httpx.AsyncClient``.
        token: sent with every request, for the account-management operations, which no Gateway serves.
        prefix: stands before the token.
        auth_header_name: the header that the token travels in.
    """

    _base_url: str = field(default=GATEWAY, alias="base_url", converter=host_address, repr=without_password)
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | float | None = field(default=SECONDS, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext | None = field(default=None, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _retries: int = field(default=0, kw_only=True, alias="retries")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _token: str | None = field(default=None, kw_only=True, alias="token", repr=False)
    _prefix: str = field(default="Bearer", kw_only=True, alias="prefix")
    _auth_header_name: str = field(default="Authorization", kw_only=True, alias="auth_header_name")
    _opened: _Opened = field(factory=_Opened, init=False, repr=False, eq=False)

    def _settings(self) -> dict[str, Any]:
        credential = f"{self._prefix} {self._token}" if self._prefix else self._token
        settings = {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": {**self._headers, **({self._auth_header_name: credential} if self._token is not None else {})},
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }
        here = _is_loopback(str(settings["base_url"]))
        if settings["verify"] is None:
            settings["verify"] = not here or bool(settings["follow_redirects"] or settings.get("proxy"))
        # A proxy of the environment would carry account data off this machine.
        return {"trust_env": not here, **settings}

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send the blocking functions' requests through this client; its settings count, not those given here."""
        self._opened.own_blocking = _without_query(client)
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the client for blocking functions, made on first use."""
        opened = self._opened
        if opened.own_blocking is not None:
            return opened.own_blocking
        with _MAKING:
            opened.begin_anew_in_a_fork()
            if opened.blocking is None or opened.blocking.is_closed:
                import weakref

                import httpx

                made = opened.blocking = _without_query(httpx.Client(**self._settings()))
                below = [getattr(made, "_transport", None), *getattr(made, "_mounts", {}).values()]
                weakref.finalize(made, _close_all, below)
            return opened.blocking

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Send the asynchronous functions' requests through this client; its settings count, not those given here."""
        self._opened.own_asynchronous = _without_query(async_client)
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the client for asynchronous functions, made on first use in each event loop."""
        opened = self._opened
        if opened.own_asynchronous is not None:
            return opened.own_asynchronous
        loop = _running_loop()
        with _MAKING:
            opened.begin_anew_in_a_fork()
            for ended in [one for one in list(opened.asynchronous) if one is not None and one.is_closed()]:
                del opened.asynchronous[ended]
            # What was made outside of a loop belongs to the first that uses it.
            client = opened.asynchronous.pop(loop, None) or opened.asynchronous.pop(None, None)
            if client is None or client.is_closed:
                import httpx

                client = _without_query(httpx.AsyncClient(**self._settings()))
            if loop is not None and "closing" not in vars(client):
                closing = vars(client)["closing"] = _closing(client)  # lives as long as the client, not as this object
                with suppress(StopIteration):  # which says that it has come to its yield
                    closing.asend(None).send(None)
            opened.asynchronous[loop] = client
            return client

    def close(self) -> None:
        """Close the blocking connections that were opened here."""
        if self._opened.blocking is not None:
            self._opened.blocking.close()

    async def aclose(self) -> None:
        """Close the connections that were opened here, the blocking ones and those of this event loop."""
        self.close()
        loop = _running_loop()
        for key in {loop, None}:
            client = self._opened.asynchronous.pop(key, None)
            if client is not None:
                await client.aclose()
                if "closing" in vars(client):
                    await vars(client)["closing"].aclose()

    def __enter__(self) -> Self:
        """Return the client; the outermost ``with`` closes it at its end."""
        self._opened.entered[None] += 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what the blocking functions used."""
        self._opened.entered[None] -= 1
        if not self._opened.entered[None]:
            self.close()
            if self._opened.own_blocking is not None:
                self._opened.own_blocking.close()

    async def __aenter__(self) -> Self:
        """Return the client; the outermost ``async with`` closes it at its end."""
        self._opened.entered[_running_loop() or "async"] += 1
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what the functions used."""
        loop = _running_loop() or "async"
        self._opened.entered[loop] -= 1
        if not self._opened.entered[loop]:
            del self._opened.entered[loop]
            await self.aclose()
            if self._opened.own_asynchronous is not None:
                await self._opened.own_asynchronous.aclose()


class Client(Groups, BaseClient):
    """The blocking client: ``client.portfolio.get_ledger(account_id)``; ``BaseClient`` has its arguments."""

    __slots__ = ()

    def _call(self, call: Call) -> Any:
        return call.checked(call.send(self))

    def raw(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Call a method of a group, as in ``client.raw(client.portfolio.get_ledger, account_id)``.

        Returns the answer with its status and headers; ``parsed`` is what the method returns.
        """
        with noted() as seen:
            call(*args, **kwargs)
        answer: Response[T] = last_noted(seen)
        return answer


class AsyncClient(AsyncGroups, BaseClient):
    """The asynchronous client: ``await client.portfolio.get_ledger(account_id)``; ``BaseClient`` has its arguments."""

    __slots__ = ()

    async def _call(self, call: Call) -> Any:
        return call.checked(await call.send_async(self))

    async def raw(self, call: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Call a method of a group, as in ``await client.raw(client.portfolio.get_ledger, account_id)``.

        Returns the answer with its status and headers; ``parsed`` is what the method returns.
        """
        with noted() as seen:
            await call(*args, **kwargs)
        answer: Response[T] = last_noted(seen)
        return answer


__all__ = ["AsyncClient", "BaseClient", "Client"]
