"""The one place where text is cleared of secrets before it leaves the process: in answers, in errors and in the log.

Secrets are known in two ways: by their key, when IBKR sends one (its value is remembered here and struck out wherever
it turns up), and by their shape (session tokens, hardware addresses). Account ids can be masked too; a masked id is
still good as an argument.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import secrets
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote

REMOVED = "[removed]"
# Keys of IBKR's answers whose values are nobody else's business, in lower case.
SECRET_KEYS = frozenset(
    {
        "session", "sessionid", "mac", "hardware_info", "userid", "user_id", "user_name", "username", "credential",
        "paper_user_name", "ip", "submitter", "machineid", "cookie", "cookies",
    }
)  # fmt: skip
# Keys under which IBKR names accounts, in lower case.
ACCOUNT_KEYS = frozenset(
    {"accountid", "acctid", "accountvan", "account", "acct", "accounts", "selectedaccount", "accountcode"}
)
# Between letters and digits on both sides nothing ends: an underscore parts words.
BEGIN, END = r"(?<![^\W_])", r"(?![^\W_])"
SECRET_SHAPES = re.compile(
    rf"{BEGIN}(?:[0-9a-f]{{8}}\|)?(?:[0-9a-f]{{2}}[:-]){{5}}[0-9a-f]{{2}}{END}"  # hardware addresses, IBKR's prefix
    rf"|{BEGIN}[0-9a-f]{{32,}}{END}"  # session tokens
    # The session id of accounts; the id of an execution begins like it and goes on.
    rf"|{BEGIN}(?=[0-9.]*[a-f])[0-9a-f]{{8}}\.[0-9a-f]{{8}}{END}(?!\.\d)"
    rf"|{BEGIN}(?:x-sess-uuid|JSESSIONID|XYZAB[\w.]*|USERID|cp|api)=[^;\s\"\\]+",  # cookies
    re.IGNORECASE,
)
# What a login's name and an internet address look like, where nobody has said which they are.
LIKE_A_SECRET = re.compile(rf"{BEGIN}(?:(?=[^\W_]{{8}})[a-z]{{3,}}\d[a-z0-9]*|\d{{1,3}}(?:\.\d{{1,3}}){{3}}){END}")
# Account ids: in the midst of a text; of masters, whose accounts are listed apart; and what may be repeated to a model.
# An ISIN has ten digits behind its two letters.
ACCOUNT_ID = re.compile(rf"{BEGIN}(D?[UFI][A-Z]?)\d{{2,5}}(\d{{3}}[A-Z]?){END}", re.IGNORECASE)
MASKED = r"\1***\2"
MASTER_ID = re.compile(r"D?[FI]\w+", re.ASCII)
LIKE_AN_ACCOUNT_ID = re.compile(r"[A-Za-z0-9*]{4,16}", re.ASCII)
# Shorter values would strike out ordinary words and numbers.
SHORTEST_SECRET = 6
WORD = re.compile(r"[^\W_]+")
# Beside one of these, letters of what stands for another character would belong to the word.
ESCAPE = re.compile(r"\\(?:[abfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4})", re.IGNORECASE)
# Fields of our own making, in which a chance likeness would do harm.
NO_TEXT = frozenset({"cursor"})


class Words:
    """Texts that are looked for in other texts as whole words, in any case; one more costs the same however many."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        self._by_first: dict[str, set[str]] = {}

    def add(self, text: str) -> None:
        """Look for this one too."""
        text = text.casefold().strip()
        if text not in self.texts and (first := WORD.search(text)):
            self.texts.add(text)
            self._by_first.setdefault(first[0], set()).add(text[first.start() :])

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where they are in a text, from the left, the longest where several begin."""
        if not self.texts or self._by_first.keys().isdisjoint(WORD.findall(text.casefold())):
            return
        end = 0
        for word in WORD.finditer(text):
            if word.start() < end:
                continue
            at = word.start()
            # Of two that begin alike the longer one is the later in the alphabet.
            for known in sorted(self._by_first.get(word[0].casefold(), ()), reverse=True):
                end_of_this = at + len(known)
                whole = not known[-1].isalnum() or not text[end_of_this : end_of_this + 1].isalnum()
                if whole and text[at:end_of_this].casefold() == known:
                    end = end_of_this
                    yield at, end
                    break


class Redaction:
    """What is known to be secret in this process.

    Attributes:
        mask_accounts: Account ids are not told whole.
        wary: The secrets of the login could not be asked for, so that what looks like one is struck out too.
        public: What is no secret wherever it stands: the Gateway's own address.
    """

    def __init__(self, *, mask_accounts: bool = False) -> None:
        self.mask_accounts = mask_accounts
        self.wary = False
        self.public = {"127.0.0.1", "localhost"}
        self._known = Words()
        self._accounts = Words()
        self._salt = secrets.token_bytes(16)
        self._marks: dict[bytes, set[str]] = {}

    def learn(self, body: Any) -> None:
        """Remember the values of all secret keys in an answer of IBKR, and its account ids."""
        for key, value in told(body):
            if key in SECRET_KEYS:
                self.learn_value(value)
            elif self.mask_accounts and LIKE_AN_ACCOUNT_ID.fullmatch(value) and any(map(str.isdigit, value)):
                self._accounts.add(value)

    def learn_value(self, value: str) -> None:
        """Remember a secret; of one with several parts each part as well."""
        for part in {value, *value.split("|")} - self.public:
            if len(part) >= SHORTEST_SECRET:
                self._known.add(part)

    def marks(self) -> bytes:
        """By what another process recognises these secrets without being told them."""
        hashed = [marked(self._salt, text) for text in (*self._known.texts,) if WORD.fullmatch(text)]
        return json.dumps([self._salt.hex(), hashed]).encode()

    def take_marks(self, marks: bytes) -> None:
        """Strike out what another process knows to be secret."""
        salt, hashed = json.loads(marks)
        self._marks[bytes.fromhex(salt)] = set(hashed)

    def clean_kept(self, text: str) -> str:
        """The text without what is known to be a secret or has the shape of one."""
        return also_escaped(text, self._without_known)

    def _without_known(self, text: str) -> str:
        text = replaced(text, self._known.find(text), lambda _: REMOVED)
        if self._marks:
            text = WORD.sub(lambda word: REMOVED if self._is_marked(word[0]) else word[0], text)
        return SECRET_SHAPES.sub(REMOVED, text)

    def clean_secrets(self, text: str) -> str:
        """The text without secrets, and without what may be one where they could not be asked for."""
        return also_escaped(text, self._without_likely)

    def _without_likely(self, text: str) -> str:
        text = self._without_known(text)
        if self.wary:
            text = LIKE_A_SECRET.sub(lambda found: found[0] if found[0] in self.public else REMOVED, text)
        return text

    def _is_marked(self, word: str) -> bool:
        """Whether another process knows a word to be secret."""
        return len(word) >= SHORTEST_SECRET and any(
            marked(salt, word.casefold()) in known for salt, known in (*self._marks.items(),)
        )

    def clean(self, text: str) -> str:
        """The text without secrets, and with masked account ids where that is wanted."""
        return also_escaped(text, self._clean)

    def _clean(self, text: str) -> str:
        text = self._without_likely(text)
        if not self.mask_accounts:
            return text
        return ACCOUNT_ID.sub(MASKED, replaced(text, self._accounts.find(text), mask))

    def clean_data(self, data: Any) -> Any:
        """The same for every text in an answer; numbers stay as they are."""
        return each_text(data, self.clean)


def each_text(data: Any, clean: Callable[[str], str]) -> Any:
    """The data with every text in it cleaned, names of fields included."""
    if isinstance(data, str):
        return clean(data)
    if isinstance(data, dict):
        return {clean(key): value if key in NO_TEXT else each_text(value, clean) for key, value in data.items()}
    if isinstance(data, list):
        return [each_text(value, clean) for value in data]
    return data


def also_escaped(text: str, clean: Callable[[str], str]) -> str:
    """The text, cleaned: as it is, or in the characters meant where something is in it that its escapes had hidden."""
    said = clean(text)
    if "%" not in said and "\\" not in said:
        return said
    meant = ESCAPE.sub(" ", unquote(said))
    return said if meant == said or (cleaned := clean(meant)) == meant else cleaned


def replaced(text: str, places: Iterator[tuple[int, int]], by: Callable[[str], str]) -> str:
    """The text with something else in some places."""
    pieces, last = [], 0
    for start, end in places:
        pieces += [text[last:start], by(text[start:end])]
        last = end
    return "".join((*pieces, text[last:])) if pieces else text


def marked(salt: bytes, word: str) -> str:
    """A mark by which a word can be recognised and not read."""
    return hashlib.blake2b(word.encode(), key=salt, digest_size=16).hexdigest()


def mask(account_id: str) -> str:
    """An account id without what is in the middle."""
    said = ACCOUNT_ID.sub(MASKED, account_id)
    return said if "***" in said else f"{account_id[:1]}***{account_id[-3:]}"


def told(body: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Each text and whole number under a key that tells a secret or an account, at any depth."""
    if isinstance(body, dict):
        for name, value in body.items():
            yield from told(value, name.lower())
    elif isinstance(body, list):
        for value in body:
            yield from told(value, key if isinstance(value, str) else "")
    elif (key in SECRET_KEYS or key in ACCOUNT_KEYS) and isinstance(body, str | int) and not isinstance(body, bool):
        yield key, str(body)


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


def masked_match(masked_id: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The account ids that a masked one may stand for."""
    if "***" not in masked_id:
        return ()
    return tuple(name for name in known if mask(name).upper() == masked_id.upper())
