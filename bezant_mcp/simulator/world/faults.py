"""Faults that a test can put on any endpoint, as a table."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from bezant_mcp.simulator import messages as m

LOGIN_PAGE = "https://api.ibkr.com/sso/Login?forwardTo=22&RL=1&ip2loc=US"
AIRPLAY = m.Reply(403, headers=(("Server", "AirTunes/870.14.1"),), forwarded=False)

# Kind of fault -> the reply in place of the real one.
REPLACES: dict[str, m.Reply] = {
    "airplay": AIRPLAY,
    "401-empty": m.EMPTY_401,
    "401-text": m.text_reply("Unauthorized", 401),
    "401-html": m.html_reply("Unauthorized", 401),
    "302-login": m.redirect(LOGIN_PAGE),
    "302-dispatcher": m.redirect("https://api.ibkr.com/sso/Dispatcher"),
    "200-no-session": m.error("no session", 200),
    "400-no-bridge": m.bad_request("no bridge"),
    "401-no-bridge": m.error_with_status("no bridge", 401),
    "400-init-session": m.error_with_status("Init session first", 400),
    "400-text": m.text_reply("Bad Request", 400),
    "400-html": m.html_reply("Bad Request", 400),
    "500-query-accounts": m.error("Please query /accounts first", 500),
    "400-query-accounts": m.bad_request("Please query /accounts first"),
    "competing": m.json_reply({}),
    "403-blocked": m.html_reply("Access Denied", 403, text="Reference #18.5ec4e70e.1767225600.1"),
    "403-json": m.error_with_status("not permitted", 403),
    "403-empty": m.Reply(403),
    "404-empty": m.Reply(404),
    "404-html": m.html_reply("Not Found", 404),
    "404-json": m.error_with_status("Not found", 404),
    "405": m.Reply(405),
    "410": m.Reply(410),
    "411": m.html_reply("Length Required", 411),
    "423": m.json_reply({"status": "not configured"}, 423),
    "429": m.error("Too many requests", 429),
    "429-empty": m.Reply(429),
    "500-json": m.error("unknown", 500),
    "500-html": m.html_reply("Internal Server Error", 500),
    "500-text": m.text_reply("Internal Server Error", 500),
    "502-html": m.html_reply("Bad Gateway", 502),
    "504-html": m.html_reply("Gateway Timeout", 504),
    "503-empty": m.Reply(503, headers=(("x-response-time", "10003ms"),)),
    "503-json": m.error_with_status("Service unavailable", 503),
    "200-error": m.error("something went wrong", 200),
    "200-html": m.html_reply("Log in"),
    "200-empty": m.Reply(200),
    "200-list": m.json_reply([]),
    "200-text": m.text_reply("not json"),
    "204": m.Reply(204),
}

# Kind of fault -> what becomes of the real reply.
ALTERS: dict[str, Callable[[m.Reply], m.Reply]] = {
    "truncated": lambda reply: reply.but(body=reply.body[: max(1, len(reply.body) // 2)]),
    "half": lambda reply: reply.but(ending="half"),
    "cut": lambda _: m.SILENCE,
}

# Kind of fault -> what the proxy or the whole program does.
SPECIAL = {
    "reply": "`reply` is answered: its `text`, with its `status` (200) and `content_type` (`application/json`)",
    "never": "the broker never answers: the client waits and one of the five upstream slots stays taken",
    "slow": "the answer comes after `seconds` (5)",
    "penalty": "429, and 429 for everything during the next `seconds` (900)",
    "down": "the process ends: nothing listens any more",
    "expire": "the login is gone from this request on",
    "lose-brokerage": "the brokerage session is gone from this request on",
    "compete": "another session takes the brokerage session from this request on",
}

FLEX_PATHS = ("Flex", "SendRequest", "GetStatement")
# What the Flex service says by itself: code -> text; only 1019 is a warning.
FLEX_ERRORS = {
    1001: "Statement could not be generated at this time. Please try again shortly.",
    1003: "Statement is not available.",
    1004: "Statement is incomplete at this time. Please try again shortly.",
    1005: "Settlement data is not ready at this time. Please try again shortly.",
    1006: "FIFO P/L data is not ready at this time. Please try again shortly.",
    1007: "MTM P/L data is not ready at this time. Please try again shortly.",
    1008: "MTM and FIFO P/L data is not ready at this time. Please try again shortly.",
    1009: "The server is under heavy load. Statement could not be generated at this time. Please try again shortly.",
    1010: "Legacy Flex Queries are no longer supported. Please convert over to Activity Flex.",
    1011: "Service account is inactive.",
    1012: "Token has expired.",
    1013: "IP restriction.",
    1014: "Query is invalid.",
    1015: "Token is invalid.",
    1016: "Account is invalid.",
    1017: "Reference code is invalid.",
    1018: "Too many requests have been made from this token. Please try again shortly.",
    1019: "Statement generation in progress. Please try again shortly.",
    1020: "Invalid request or unable to validate request.",
    1021: "Statement could not be retrieved at this time. Please try again shortly.",
    1025: "Too many failed attempts. Please review your configuration.",
}
SPECIAL |= {f"flex-{code}": f"the Flex service says {code}" for code in FLEX_ERRORS} | {
    "flex-one-day": "SendRequest takes the last closed business day alone for the period, silently",
    "flex-no-override": "SendRequest says 1003 to `fd`, `td` and `p`",
    "flex-other-host": "SendRequest gives an address on another server",
    "flex-empty": "GetStatement gives a statement without a single row",
    "flex-csv": "GetStatement gives text instead of XML, as for a query saved so",
}

KINDS = (*REPLACES, *ALTERS, *SPECIAL)
# Member of a fault that is a number -> of which kind.
MEMBERS: dict[str, Any] = {"times": int | None, "after": int, "seconds": float | int | None}


@dataclass(slots=True)
class Fault:
    """One fault on the endpoints that match.

    Attributes:
        kind: One of :data:`KINDS`.
        pattern: Glob over ``METHOD /path`` or ``/path``, without ``/v1/api``; ``*Flex*`` is the Flex service.
        times: How often it strikes; always when None.
        after: How many matching requests pass first.
        seconds: Length of ``slow`` (5 when None) and ``penalty`` (900 when None); how long a reply that replaces the
            real one takes.
        reply: What ``reply`` answers: ``text``, ``status``, ``content_type``.
    """

    kind: str
    pattern: str = "*"
    times: int | None = None
    after: int = 0
    seconds: float | None = None
    reply: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such fault: {self.kind}; there are {', '.join(KINDS)}")
        if not isinstance(self.pattern, str):
            raise TypeError(f"pattern cannot be {self.pattern!r}")
        for name, kinds in MEMBERS.items():
            given = getattr(self, name)
            if isinstance(given, bool) or not isinstance(given, kinds) or (given is not None and given < 0):
                raise ValueError(f"{name} cannot be {given!r}")
        if (self.kind == "reply") != (self.reply is not None):
            raise ValueError("the kind reply, and no other, needs a reply")
        if self.reply is not None:
            self.chosen_reply()

    def chosen_reply(self) -> m.Reply:
        """What ``reply`` answers.

        Raises:
            ValueError: it has a member that it should not have, or one of the wrong kind.
        """
        given = {"text": "", "status": 200, "content_type": "application/json", **(self.reply or {})}
        kinds = {name: type(value) for name, value in given.items()}
        if kinds != {"text": str, "status": int, "content_type": str} or not 200 <= given["status"] <= 999:
            raise ValueError(f"reply cannot be {self.reply!r}")
        return m.text_reply(given["text"], given["status"], content_type=given["content_type"])

    def strikes(self, method: str, path: str) -> bool:
        """Whether this request is hit; counts it when it matches."""
        target = f"{method} {path}" if " " in self.pattern else path
        if self.times == 0 or not fnmatchcase(target, self.pattern):
            return False
        if self.after > 0:
            self.after -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass(slots=True)
class Faults:
    """The faults in force; the first that strikes wins."""

    active: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Put one more fault in force, ahead of the older ones."""
        self.active.insert(0, fault)

    def clear(self) -> None:
        """Lift all faults."""
        self.active.clear()

    def struck(self, method: str, path: str) -> Fault | None:
        """The fault that hits this request, if any; the Flex service is hit by those alone that name its path."""
        flex = "/Flex" in path
        fits = (fault for fault in self.active if not flex or any(word in fault.pattern for word in FLEX_PATHS))
        return next((fault for fault in fits if fault.strikes(method, path)), None)


def as_json(fault: Fault) -> dict[str, Any]:
    """A fault as the control endpoint shows it."""
    return {name: getattr(fault, name) for name in Fault.__slots__}


def from_json(given: dict[str, Any] | list[dict[str, Any]]) -> list[Fault]:
    """The faults in a request to the control endpoint: one object or a list of them.

    Raises:
        ValueError: An unknown kind or an unknown member.
    """
    try:
        return [Fault(**row) for row in (given if isinstance(given, list) else [given])]
    except TypeError as unknown:
        raise ValueError(str(unknown)) from unknown
