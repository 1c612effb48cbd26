"""The clients that must have a token."""

from __future__ import annotations

from attrs import define, field
from attrs.validators import instance_of

from .client import AsyncClient, Client


@define
class AuthenticatedClient(Client):
    """A blocking client that sends a token, for the account-management operations, which no Gateway serves."""

    _token: str | None = field(kw_only=True, alias="token", repr=False, validator=instance_of(str))


@define
class AsyncAuthenticatedClient(AsyncClient):
    """An asynchronous client that sends a token, for the account-management operations, which no Gateway serves."""

    _token: str | None = field(kw_only=True, alias="token", repr=False, validator=instance_of(str))
