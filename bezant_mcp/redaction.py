"""The one place where text is cleared of secrets before it leaves the process: in answers, in errors and in the log.

Secrets are known in two ways: by their key, when IBKR sends one (its value is remembered here and struck out wherever
it turns up), and by their shape (session tokens, hardware addresses). Account ids can be masked too; a masked id is
still good as an argument.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

REMOVED = "[removed]"
# Keys of IBKR's answers whose values are nobody else's business, in lower case.
SECRET_KEYS = frozenset(
    {
        "session", "sessionid", "mac", "hardware_info", "userid", "user_id", "user_name", "username", "credential",
        "paper_user_name", "ip", "submitter", "machineid", "cookie", "cookies",
    }
)  # fmt: skip
SECRET_SHAPES = re.compile(
    r"\b(?:[0-9a-f]{8}\|)?(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b"  # hardware addresses, with IBKR's prefix
    r"|\b[0-9a-f]{32,}\b"  # session tokens
    r"|\b(?=[0-9.]*[a-f])[0-9a-f]{8}\.[0-9a-f]{8}\b"  # the session id of accounts
    r"|\b(?:x-sess-uuid|JSESSIONID|XYZAB[\w.]*|USERID|cp|api)=[^;\s\"]+",  # cookies
    re.IGNORECASE,
)
# Account ids: in the midst of a text; of masters, whose accounts are listed apart; and what may be repeated to a model.
ACCOUNT_ID = re.compile(r"\b(D?[UFI][A-Z]?)\d{2,}(\d{3})\b")
MASTER_ID = re.compile(r"D?[FI]\w+", re.ASCII)
LIKE_AN_ACCOUNT_ID = re.compile(r"[A-Za-z0-9*]{4,16}", re.ASCII)
# Shorter values would strike out ordinary words and numbers.
SHORTEST_SECRET = 6


class Redaction:
    """What is known to be secret in this process."""

    def __init__(self, *, mask_accounts: bool = False) -> None:
        self.mask_accounts = mask_accounts
        self.values: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def learn(self, body: Any) -> None:
        """Remember the values of all secret keys in an answer of IBKR."""
        found = {value for value in secret_values(body) if len(value) >= SHORTEST_SECRET}
        if not found <= self.values:
            self.values |= found
            longest_first = sorted(self.values, key=len, reverse=True)
            self._pattern = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in longest_first))

    def clean_secrets(self, text: str) -> str:
        """The text without secrets."""
        if self._pattern is not None:
            text = self._pattern.sub(REMOVED, text)
        return SECRET_SHAPES.sub(REMOVED, text)

    def clean(self, text: str) -> str:
        """The text without secrets, and with masked account ids where that is wanted."""
        text = self.clean_secrets(text)
        return ACCOUNT_ID.sub(r"\1***\2", text) if self.mask_accounts else text

    def clean_data(self, data: Any) -> Any:
        """The same for every text in an answer; numbers and names of fields stay as they are."""
        if isinstance(data, str):
            return self.clean(data)
        if isinstance(data, dict):
            return {self.clean(key): self.clean_data(value) for key, value in data.items()}
        if isinstance(data, list):
            return [self.clean_data(value) for value in data]
        return data


def secret_values(body: Any) -> Iterator[str]:
    """The values under secret keys, at any depth."""
    if isinstance(body, dict):
        for key, value in body.items():
            if key.lower() in SECRET_KEYS and isinstance(value, str | int) and not isinstance(value, bool):
                yield str(value)
            else:
                yield from secret_values(value)
    elif isinstance(body, list):
        for value in body:
            yield from secret_values(value)


def without_secrets(body: Any) -> Any:
    """The body without its secret keys, for what is put on disk."""
    if isinstance(body, dict):
        return {key: without_secrets(value) for key, value in body.items() if key.lower() not in SECRET_KEYS}
    return [without_secrets(value) for value in body] if isinstance(body, list) else body


class RedactingFormatter(logging.Formatter):
    """Log lines without secrets, tracebacks included."""

    def __init__(self, layout: str, redaction: Redaction) -> None:
        super().__init__(layout)
        self.redaction = redaction

    def format(self, record: logging.LogRecord) -> str:
        """Format one record and clear it."""
        return self.redaction.clean(super().format(record))


def masked_match(masked: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The account ids that a masked one may stand for."""
    if "***" not in masked:
        return ()
    return tuple(name for name in known if ACCOUNT_ID.sub(r"\1***\2", name) == masked)
