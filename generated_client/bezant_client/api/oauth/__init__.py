"""Operations of the group ``oauth``; each is a module that loads when it is first used.

create_access_token: Second step of OAuth 1.0a - the access token and its encrypted secret.
create_live_session_token: Last step of OAuth 1.0a - the Diffie-Hellman reply from which the session's signing key is computed.
create_request_token: First step of OAuth 1.0a - a token that a user can authorise.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_access_token as create_access_token
    from . import create_live_session_token as create_live_session_token
    from . import create_request_token as create_request_token

_OPERATIONS = (
    "create_access_token",
    "create_live_session_token",
    "create_request_token",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
