"""The settings of one process: frozen, and checked once when they are read."""

from __future__ import annotations

import codecs
import errno
import os
import re
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bezant_mcp.errors import BadSetting

DEFAULT_URL = "https://localhost:5000/v1/api"
WRITE_IT_LIKE = "Write it like https://localhost:5000."
# What people write for the Gateway on this machine: its name alone, or its port alone.
ALONE = re.compile(r"(?P<host>localhost|127(?:\.\d{1,3}){3}|\[::1\])?(?P<port>:?\d{1,5})?(?P<path>/.*)?", re.IGNORECASE)
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
# Sets of tools beside those that everyone gets.
OPTIONAL_TOOLSETS = ("research", "personal", "history")
# The Gateway serves the same API under both; requests are always sent under the first.
API_PREFIXES = ("/v1/api", "/v1/portal")
HOST = re.compile(r"(?=.{1,253}$)[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*\.?")
REDIS_EXAMPLE = "Write rediss://:PASSWORD@HOST:6379/0, or redis://localhost:6379/0 on this machine."
# Others could take the host, or the check of its certificate, from the rest of the address.
REDIS_OPTIONS = frozenset(("db", "ssl_ca_certs", "ssl_certfile", "ssl_keyfile"))
# A token and the number of a query, as IBKR's portal shows them: both go into the address of a request.
FLEX_TOKEN = re.compile(r"[0-9A-Za-z]{6,128}", re.ASCII)
LONGEST_QUERY = 12
FLEX_QUERY = re.compile(rf"[0-9]{{1,{LONGEST_QUERY}}}", re.ASCII)
FLEX_EXAMPLE = "Write the query ids as Flex Queries in the portal shows them, for example 1234567."
LONGEST_TOKEN_FILE = 4096
UNREADABLE = {
    errno.ENOENT: "it does not exist",
    errno.ELOOP: "it is a link",
    errno.EACCES: "permission denied",
    errno.EISDIR: "it is a directory",
}
LONGEST_SHOWN = 60
QUOTES = tuple("\"'`\u201c\u201d\u2018\u2019")
YES, NO = ("1", "true", "yes", "on"), ("", "0", "false", "no", "off")


def read_flag(given: Mapping[str, str], name: str) -> bool:
    """Read a switch from the environment; anything that is neither yes nor no is an error."""
    text = given.get(name, "")
    if text.lower() not in YES + NO:
        raise BadSetting(f"{name} is {shortened(text)!r}, which is neither yes nor no.", "Use 1 or 0.")
    return text.lower() in YES


def read_seconds(name: str, text: str) -> float:
    """Read a positive number of seconds."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds < 1e6:
        what = f"{name} is {shortened(text)!r}, which is not a number of seconds above 0."
        raise BadSetting(what, "Write a number, for example 60.")
    return seconds


def shortened(text: str) -> str:
    """A value as an error repeats it."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[:30]}...{text[-27:]}"


def read_toolsets(text: str) -> tuple[str, ...]:
    """Read the optional sets of tools from ``research, history``; ``all`` means every one."""
    wanted = {name for name in text.lower().replace(",", " ").split() if name != "default"}
    if unknown := wanted - {*OPTIONAL_TOOLSETS, "all"}:
        raise BadSetting(
            f"BEZANT_MCP_TOOLSETS names {shortened(', '.join(sorted(unknown)))}, which is not an optional toolset.",
            f"Use one or more of {', '.join(OPTIONAL_TOOLSETS)}, or all.",
        )
    return tuple(name for name in OPTIONAL_TOOLSETS if wanted & {name, "all"})


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address is this machine's own loopback."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def checked_host(host: str) -> str:
    """A host name in ASCII, or an address, as it can be asked for.

    Raises:
        ValueError: it is neither.
    """
    if ":" in host:
        ip_address(host)
    elif not HOST.fullmatch(host):
        raise ValueError(host)
    if "xn--" in host.lower():
        host.encode("ascii").decode("idna")  # raises for what claims to be an encoded name and is none
    return host


def gateway_origin(url: str) -> str:
    """Check a Gateway address and return it without the API's own path, which generated paths carry themselves.

    ``https://localhost:5000``, ``.../v1/api`` and ``.../v1/api/`` mean the same, and so do ``localhost:5000``,
    ``localhost``, ``127.0.0.1`` and ``5000`` on this machine; another host without a scheme means https.
    """
    text = url.strip()
    if (alone := ALONE.fullmatch(text)) and text:
        port = (alone["port"] or "5000").removeprefix(":")
        text = f"https://{(alone['host'] or 'localhost').lower()}:{port}{alone['path'] or ''}"
    # A user name or password in it is refused, and not repeated.
    said = f"IBKR_GATEWAY_URL is {shortened(re.sub(r'[^/@]*@', '[removed]@', url))!r}"
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        port, host = parts.port, checked_host(parts.hostname or "")
    except ValueError:
        raise BadSetting(f"{said}, which is not a valid address.", WRITE_IT_LIKE) from None
    path = parts.path.rstrip("/")
    for prefix in API_PREFIXES:
        path = path.removesuffix(prefix)
    if parts.scheme not in ("https", "http") or port == 0 or "@" in parts.netloc or parts.query or parts.fragment:
        raise BadSetting(f"{said}, which is not a Gateway address.", WRITE_IT_LIKE)
    # The rest of the API's addresses, and that of the login, are no part of it.
    if not re.fullmatch(r"(?!.*/(?:v1|sso)(?:/|$))(?:/[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)*", path, re.IGNORECASE):
        raise BadSetting(f"{said}, whose path cannot be used.", WRITE_IT_LIKE)
    if parts.scheme == "http" and not is_loopback(host):
        what = f"{said}: account data would cross the network unencrypted."
        raise BadSetting(what, "Use https, except on this machine.")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}{path}"


def checked_ca_file(path: Path) -> Path:
    """A file with a certificate in it, before anything is asked of the Gateway.

    Raises:
        BadSetting: it is something else; a missing file is found by ``Settings``.
    """
    try:
        if path.is_file() and b"-----BEGIN " not in path.read_bytes():
            what = f"The CA file {shortened(str(path))} is not a PEM file."
            raise BadSetting(what, "Set BEZANT_MCP_CA_FILE to a file with -----BEGIN CERTIFICATE----- in it.")
    except OSError as error:
        what = f"The CA file {shortened(str(path))} cannot be read: {error.strerror}."
        raise BadSetting(what, "Set BEZANT_MCP_CA_FILE to a PEM file.") from None
    return path


def read_flex_token(path: Path) -> str:
    """Read the token of IBKR's statements from a file that nobody but this user, or root, can read.

    Raises:
        BadSetting: the file is not such a file.
    """
    try:
        # A pipe would be waited for without end, and a link may lead anywhere.
        guards = (getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC"))
        file = os.open(path, os.O_RDONLY | sum(guards))
        try:
            found, content = os.fstat(file), os.read(file, LONGEST_TOKEN_FILE)
        finally:
            os.close(file)
        # Editors on Windows write one of two marks first.
        wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        token = content.decode("utf-16" if wide else "utf-8-sig").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = UNREADABLE.get(getattr(error, "errno", None) or 0, "it is not a text file")
        raise BadSetting(
            # Not its name: somebody may have given the token itself.
            f"The file that BEZANT_MCP_FLEX_TOKEN_FILE names cannot be read: {why}.",
            "Give the full path of a text file that holds the token.",
        ) from None
    if not stat.S_ISREG(found.st_mode) or (
        sys.platform != "win32" and (found.st_mode & 0o077 or found.st_uid not in (os.geteuid(), 0))
    ):
        raise BadSetting(
            "BEZANT_MCP_FLEX_TOKEN_FILE names a file that other users can read or own.",
            "Use a file of your own, and run: chmod 600 FILE.",
        )
    if not token:
        raise BadSetting(
            "BEZANT_MCP_FLEX_TOKEN_FILE names an empty file.", "Paste the token into the file and save it."
        )
    return token


def checked_flex_url(url: str) -> str:
    """The address of a statement service on this machine, which a test or a demo asks in place of IBKR's.

    Raises:
        BadSetting: it leads elsewhere; the token goes to IBKR and to nobody else.
    """
    try:
        parts = urlsplit(url)
        port, usable = parts.port, is_loopback(parts.hostname or "")
    except ValueError:
        port, usable = None, False
    if not (usable and port and parts.scheme in ("https", "http")) or "@" in parts.netloc or parts.query:
        raise BadSetting(
            "BEZANT_MCP_FLEX_URL is not an address on this machine; it is only for the simulated service.",
            "Remove it, or write https://127.0.0.1:5000/AccountManagement/FlexWebService.",
        )
    return url.rstrip("/")


def stays_here(redis_url: str) -> bool:
    """Whether Redis is on this machine."""
    parts = urlsplit(redis_url)
    return parts.scheme == "unix" or is_loopback(parts.hostname or "")


def checked_redis_url(url: str) -> str:
    """An address of Redis that can be used: beyond this machine with TLS, a verified certificate and a password.

    Whoever can write there could end a ban of IBKR's, or begin one. The address is never shown.
    """
    try:
        parts = urlsplit(url)
        _, known = parts.port, {*parse_qs(parts.query, keep_blank_values=True)} <= REDIS_OPTIONS
    except ValueError:
        known = False
    if not known or parts.scheme not in ("redis", "rediss", "unix") or bool(parts.hostname) == (parts.scheme == "unix"):
        raise BadSetting("BEZANT_MCP_REDIS_URL is not a valid Redis address.", REDIS_EXAMPLE)
    if not stays_here(url) and (parts.scheme != "rediss" or not parts.password):
        lacking = "has no password" if parts.scheme == "rediss" else "is not encrypted"
        raise BadSetting(f"BEZANT_MCP_REDIS_URL names another machine and {lacking}.", REDIS_EXAMPLE)
    return url


def state_folder(environ: Mapping[str, str], home: Path, system: str = sys.platform) -> Path:
    """The platform's own place for state of ``bezant-mcp``."""
    if system == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "bezant-mcp"
    if system == "darwin":
        return home / "Library" / "Application Support" / "bezant-mcp"
    given = environ.get("XDG_STATE_HOME", "")
    return (Path(given) if given.startswith("/") else home / ".local" / "state") / "bezant-mcp"


def shared_folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The state of this user's servers and other programs, which IBKR counts together; None without a home."""
    given = environ.get("BEZANT_MCP_STATE_DIR", "").strip()
    try:
        return Path(given).expanduser() if given and not given.startswith("${") else state_folder(environ, Path.home())
    except RuntimeError:
        return None


@dataclass(frozen=True)
class Settings:
    """Where the Gateway is and how to treat it.

    Attributes:
        gateway_url: Address of the Gateway, with or without ``/v1/api`` at its end.
        reject_invalid_certs: Verify the certificate on loopback too. The Gateway's own has expired and proves nothing.
        ca_file: PEM file with the authority that signed the Gateway's certificate.
        keepalive_seconds: Seconds between two tickles of a live session.
        answer_seconds: Longest wait for the first byte, and between two bytes, of one answer.
        question_seconds: Longest time that one question may take in all, every request of it included.
        brokerage_session: Open the brokerage session when a question needs it and no other device holds it.
        mask_accounts: Show account ids as ``U***567``; a masked id is taken as an argument too.
        state_dir: Folder of what this user's processes share (pacing, kept answers, conids), by default that of the
            server; None keeps it in this process's memory.
        redis_url: Redis in place of that folder, for servers on several machines.
        request_log: File to which a line is added for every request that is sent or refused; None for no such file.
        demo: Answers come from the simulated Gateway and say so.
        toolsets: Sets of tools beside the default ones, of ``OPTIONAL_TOOLSETS``.
        flex_token: Token of IBKR's Flex Web Service, which makes statements; it reads and can do nothing else.
        flex_queries: Numbers of the Flex queries whose statements are fetched once a day.
        flex_files: Statements that the user has downloaded, or folders of them.
        flex_url: A simulated statement service on this machine in place of IBKR's.
    """

    gateway_url: str = DEFAULT_URL
    reject_invalid_certs: bool = False
    ca_file: Path | None = None
    keepalive_seconds: float = 60.0
    answer_seconds: float = 20.0
    question_seconds: float = 24.0
    log_level: str = "WARNING"
    brokerage_session: bool = False
    mask_accounts: bool = False
    state_dir: Path | None = field(default_factory=shared_folder)
    redis_url: str = field(default="", repr=False)  # may hold a password
    request_log: Path | None = None
    demo: bool = False
    toolsets: tuple[str, ...] = ()
    flex_token: str = field(default="", repr=False)
    flex_queries: tuple[str, ...] = ()
    flex_files: tuple[Path, ...] = ()
    flex_url: str = ""
    origin: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "origin", gateway_origin(self.gateway_url))
        for name in ("ca_file", "state_dir", "request_log"):  # programs give texts, too
            if given := getattr(self, name):
                object.__setattr__(self, name, Path(given))
        if self.ca_file is not None and not self.ca_file.is_file():
            why = "is a directory" if self.ca_file.is_dir() else "does not exist"
            what = f"The CA file {shortened(str(self.ca_file))} {why}."
            raise BadSetting(what, "Set BEZANT_MCP_CA_FILE to a PEM file.")
        if self.log_level not in LOG_LEVELS:
            what = f"BEZANT_MCP_LOG is {shortened(self.log_level)!r}, which is not a log level."
            raise BadSetting(what, f"Use one of {', '.join(LOG_LEVELS)}.")
        if self.redis_url:
            checked_redis_url(self.redis_url)
        self._check_statements()

    def _check_statements(self) -> None:
        """Check what is said of IBKR's statements."""
        object.__setattr__(self, "flex_queries", tuple(dict.fromkeys(map(str, self.flex_queries))))
        object.__setattr__(self, "flex_files", tuple(dict.fromkeys(map(Path, self.flex_files))))
        if self.flex_token and not FLEX_TOKEN.fullmatch(self.flex_token):
            raise BadSetting(
                "The Flex token is very short, or holds characters other than letters and digits.",
                "Set it again, as Flex Web Service Configuration in the portal shows it.",
            )
        # It would be shown, and each attempt with it would count towards a lock-out.
        if any(len(query) > LONGEST_QUERY and query.isalnum() for query in self.flex_queries):
            raise BadSetting(
                "BEZANT_MCP_FLEX_QUERIES holds what looks like a token; a query id has fewer digits.",
                FLEX_EXAMPLE,
            )
        if not all(map(FLEX_QUERY.fullmatch, self.flex_queries)):
            raise BadSetting("BEZANT_MCP_FLEX_QUERIES holds something that is not a query id.", FLEX_EXAMPLE)
        if self.flex_url:
            object.__setattr__(self, "flex_url", checked_flex_url(self.flex_url))

    @property
    def has_statements(self) -> bool:
        """Whether IBKR's statements are connected: by token and query, or as files; a demo has its own."""
        return bool(self.flex_files or self.demo or (self.flex_token and self.flex_queries))

    @property
    def login_url(self) -> str:
        """Where a person logs in."""
        return f"{self.origin}/"

    @property
    def on_loopback(self) -> bool:
        """Whether the Gateway is on this machine."""
        return is_loopback(urlsplit(self.origin).hostname or "")

    @classmethod
    def from_env(cls, environ: Mapping[str, str]) -> Settings:
        """Read the settings from environment variables; an unset, empty or unfilled one means its default.

        A client without a value for a setting sends the placeholder itself (``${user_config.url}``).
        """
        given = {name: text.strip() for name, text in environ.items() if text.strip() and not text.startswith("${")}
        for name, text in given.items():
            if name.startswith(("BEZANT_", "IBKR_GATEWAY_URL")) and text[0] in QUOTES:
                raise BadSetting(f"The value of {name} has quotation marks in it.", "Write it without them.")
        demo = read_flag(given, "BEZANT_MCP_DEMO")
        if demo and gateway_origin(given.get("IBKR_GATEWAY_URL", DEFAULT_URL)) != gateway_origin(DEFAULT_URL):
            what = "BEZANT_MCP_DEMO asks for the simulated Gateway, and IBKR_GATEWAY_URL names another."
            raise BadSetting(what, "Leave one of the two out.")
        ca_file, request_log = given.get("BEZANT_MCP_CA_FILE"), given.get("BEZANT_MCP_REQUEST_LOG")
        # A demo has statements of its own, and nothing real is asked for beside them.
        flex = {} if demo else {name: text for name, text in given.items() if name.startswith("BEZANT_MCP_FLEX_")}
        token_file = flex.get("BEZANT_MCP_FLEX_TOKEN_FILE")
        flex_files = flex.get("BEZANT_MCP_FLEX_FILE", "").split(os.pathsep)
        return cls(
            gateway_url=given.get("IBKR_GATEWAY_URL", DEFAULT_URL),
            reject_invalid_certs=read_flag(given, "BEZANT_REJECT_INVALID_CERTS"),
            ca_file=checked_ca_file(Path(ca_file).expanduser()) if ca_file else None,
            keepalive_seconds=read_seconds("BEZANT_MCP_KEEPALIVE_SECS", given.get("BEZANT_MCP_KEEPALIVE_SECS", "60")),
            log_level=given.get("BEZANT_MCP_LOG", "WARNING").upper(),
            brokerage_session=read_flag(given, "BEZANT_MCP_BROKERAGE"),
            mask_accounts=read_flag(given, "BEZANT_MCP_MASK_ACCOUNTS"),
            toolsets=read_toolsets(given.get("BEZANT_MCP_TOOLSETS", "")),
            # What a demo invents must not be remembered.
            state_dir=None if demo else shared_folder(environ),
            redis_url="" if demo else given.get("BEZANT_MCP_REDIS_URL", ""),
            request_log=Path(request_log).expanduser() if request_log else None,
            demo=demo,
            flex_token=read_flex_token(Path(token_file).expanduser())
            if token_file
            else flex.get("BEZANT_MCP_FLEX_TOKEN", ""),
            flex_queries=tuple(flex.get("BEZANT_MCP_FLEX_QUERIES", "").replace(",", " ").split()),
            flex_files=tuple(Path(name).expanduser() for name in flex_files if name),
            flex_url=flex.get("BEZANT_MCP_FLEX_URL", ""),
        )
