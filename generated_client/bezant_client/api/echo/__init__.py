"""Operations of the group ``echo``; each is a module that loads when it is first used.

echo_https: Sends a request back as the server saw it, to test access over HTTPS.
echo_signed_jwt: Sends a signed request back as the server saw it, to test the signature.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import echo_https as echo_https
    from . import echo_signed_jwt as echo_signed_jwt

_OPERATIONS = (
    "echo_https",
    "echo_signed_jwt",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
