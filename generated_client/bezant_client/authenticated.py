"""The clients that must have a token."""

from __future__ import annotations

from attrs import define, field

from .client import AsyncClient, Client


@define
class AuthenticatedClient(Client):
    """A blocking client that sends a token, for the account-management operations, which no Gateway serves."""

    _token: str = field(kw_only=True, alias="token", repr=False)


@define
class AsyncAuthenticatedClient(AsyncClient):
    """An asynchronous client that sends a token, for the account-management operations, which no Gateway serves."""

    _token: str = field(kw_only=True, alias="token", repr=False)
