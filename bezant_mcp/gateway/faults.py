"""What an answer of the Gateway means: nothing wrong, or which of the known faults.

Pure functions over status, headers and body. IBKR reports faults in a dozen forms, many of them with status 200; the
order of the tests matters and follows the evidence: status first, then the words of a top-level ``error``, never the
Content-Type.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from bezant_mcp.errors import (
    BadAccount,
    BezantError,
    BrokerageDown,
    IbkrError,
    IbkrUnavailable,
    LoginNeeded,
    NotAGateway,
    PenaltyBox,
    UnexpectedAnswer,
)
from bezant_mcp.gateway.endpoints import TICKLE, Endpoint
from bezant_mcp.gateway.http import NOT_JSON, decoded
from bezant_mcp.parsing import APOSTROPHE, in_quotes, text
from bezant_mcp.redaction import REMOVED, SECRET_SHAPES

LOGIN_PAGES = ("/sso/login", "/sso/dispatcher")
# One of these is in every answer of `tickle` that speaks of a session.
OF_A_SESSION = frozenset({"session", "ssoExpires", "userId", "collission", "iserver", "hmds"})
# How a web server without this path, or without POST, refuses a probe; a Gateway knows both.
WRONG_METHOD = (405, 501)
UNKNOWN_HERE = (403, 404, *WRONG_METHOD)
NO_BROKERAGE = ("no bridge", "init session first")
NOT_PRIMED = "query /accounts first"
MOVE_PORT = "Turn off AirPlay Receiver, or move the Gateway to another port and set IBKR_GATEWAY_URL to it."
ALLOW_ADDRESS = "Add the address to ips.allow in the Gateway's conf.yaml and restart the Gateway."
WRONG_PORT = "Ask again once, or correct IBKR_GATEWAY_URL if it names another program."
LOGIN_AGAIN = "Ask again once; if that fails, log in at {} again."
CHECK_ARGUMENTS = "Check the id or name that was given, or look for a newer bezant-mcp."
FEWER = "Ask for fewer symbols or fields at once."
NOT_PERMITTED = "Check in Client Portal, under Settings, that this login may read it."
REDIRECTS = (301, 302, 303, 307, 308)
# The reference number that IBKR's network puts under its refusals.
OF_THE_NETWORK = b"reference"
# What helps after words of IBKR, by status; and words that say nothing about the question.
IBKRS_OWN = "Ask the same again in a minute; the fault is at IBKR, not in the question."
AFTER_WORDS = {403: NOT_PERMITTED, 502: IBKRS_OWN, 503: IBKRS_OWN, 504: IBKRS_OWN}
SAY_NOTHING = re.compile(
    r"(?:unknown(?: error)?|error|something went wrong|internal (?:server )?error|failed to process request"
    r"|service unavailable|(?:request |gateway )?time(?:d )?-?out|bad gateway|null)\W*",
    re.IGNORECASE,
)


# What stands behind the name of a secret, in whatever IBKR writes about it.
LABELLED = re.compile(
    r"\b(?:session(?:[\s_-]?(?:id|token))?|(?:paper[\s_-]?)?user(?:[\s_-]?(?:id|name))?|login(?:[\s_-]?name)?"
    r"|credentials?|token|mac(?:[\s_-]?address)?|hardware[\s_-]?(?:id|info)|cookies?|password|ip(?:[\s_-]?address)?)"
    r"[\"']?\s?[:=]\s?[\"']?[^\s\"',;]+",
    re.IGNORECASE,
)


class NotPrimed(BezantError):
    """A call that must come first in each session has not been made; it is then made, so no caller sees this."""

    code = "NOT_PRIMED"
    next_step = "Ask again."


@dataclass(frozen=True)
class RawResponse:
    """The parts of one answer that have a meaning; ``known``: a Gateway has answered at this address before."""

    endpoint: Endpoint
    path: str
    status: int
    location: str
    server: str
    content: bytes
    known: bool = True

    @cached_property
    def body(self) -> Any:
        """The decoded JSON, or ``NOT_JSON``."""
        return decoded(self.content)

    @property
    def is_of_a_gateway(self) -> bool:
        """True where hardly any other program could have given it."""
        return self.known or (self.body is not NOT_JSON and self.status not in UNKNOWN_HERE)

    @property
    def plainly_fine(self) -> bool:
        """A whole JSON array or object with nothing in it that could be an error; spares decoding it here."""
        ends = self.content[:1] + self.content[-1:]
        return self.status == 200 and ends in (b"[]", b"{}") and b'"error"' not in self.content


def plain(words: str, limit: int = 200) -> str:
    """Text from outside for an error message, which puts it in quotation marks: no markup, no secrets, short."""
    said = text(words, 20 * limit) or ""
    said = LABELLED.sub(REMOVED, SECRET_SHAPES.sub(REMOVED, said))
    return (text(said, limit) or "").replace("'", APOSTROPHE)


def find_fault(answer: RawResponse, gateway_url: str, login_url: str) -> BezantError | None:
    """Return the fault that an answer stands for, or None if it can be read.

    A bare 401 gives ``LoginNeeded``; whoever can ask the Gateway more tells it apart from a wrong account and from a
    missing brokerage session.
    """
    told_session = answer.endpoint is TICKLE and answer.status == 200 and isinstance(answer.body, dict)
    if answer.plainly_fine and not told_session:
        return None
    if 300 <= answer.status < 400:
        return fault_of_redirect(answer, gateway_url, login_url)
    if answer.status == 429:
        return PenaltyBox("this request", "15 minutes from now", 900)
    body = answer.body
    words = body.get("error") if isinstance(body, dict) else None
    if words and isinstance(words, str):  # null means no error
        return fault_of_words(words, answer, gateway_url, login_url)
    if told_session and not OF_A_SESSION & body.keys():
        # A session is alive only where the answer speaks of one: an empty object must not pass for a login.
        what = f"The answer of {answer.path} does not mention a session."
        return UnexpectedAnswer(what, answer.status, LOGIN_AGAIN.format(login_url))
    if answer.status == 401:
        return LoginNeeded(login_url)
    if answer.status in (403, 404):
        return fault_of_refusal(answer, gateway_url)
    if answer.status == 423:
        what = f"{answer.path} is not set up for this login (HTTP 423)."
        return UnexpectedAnswer(what, 423, "Turn it on in Client Portal, under Settings, to use it.")
    if answer.status == 414:  # the Gateway's own, for lines of more than 4,096 bytes
        return UnexpectedAnswer(f"The question was too long for the Gateway ({answer.path}, HTTP 414).", 414, FEWER)
    if answer.endpoint.probe and answer.status in WRONG_METHOD:
        return NotAGateway(gateway_url, f"HTTP {answer.status} to {answer.path}")
    if answer.status >= 500:
        return IbkrUnavailable(answer.path, answer.status, "" if answer.is_of_a_gateway else gateway_url)
    if answer.status >= 400 and not answer.is_of_a_gateway:
        return fault_of_stranger(answer, gateway_url)
    if answer.status >= 400:
        words = in_quotes(plain(answer.content[:2000].decode("utf-8", "replace")) or "(empty)")
        return UnexpectedAnswer(f"{answer.path} was answered with HTTP {answer.status}: {words}", answer.status)
    if body is NOT_JSON and answer.content.strip():
        return fault_of_page(answer, gateway_url, login_url)
    return None


def fault_of_redirect(answer: RawResponse, gateway_url: str, login_url: str) -> BezantError:
    """A redirect to the login page, or off the machine; it is followed in neither case."""
    if any(page in answer.location.lower() for page in LOGIN_PAGES):
        return LoginNeeded(login_url)
    path = urlsplit(gateway_url).path
    if path and urlsplit(answer.location).path.startswith(path):  # so a Gateway answers where it knows nothing
        step = f"Set IBKR_GATEWAY_URL to {gateway_url.removesuffix(path)}, without a path."
        return NotAGateway(gateway_url, f"does not know the path {path}", step, is_gateway=True)
    redirect = answer.status in REDIRECTS and answer.location
    said = f"HTTP {answer.status}, a redirect," if redirect else f"HTTP {answer.status}"
    if answer.endpoint.probe:  # a Gateway knows these
        return NotAGateway(gateway_url, f"{said} to {answer.path}")
    if not answer.known:
        return fault_of_stranger(answer, gateway_url)
    what = "a redirect, which is not followed" if redirect else "nothing to read"
    what = f"{answer.path} was answered with HTTP {answer.status}, {what}."
    return UnexpectedAnswer(what, answer.status, LOGIN_AGAIN.format(login_url))


def fault_of_words(words: str, answer: RawResponse, gateway_url: str, login_url: str) -> BezantError:
    """IBKR's own words say what is wrong, whatever the status."""
    lower = words.lower()
    if NOT_PRIMED in lower:
        return NotPrimed(f"{answer.path} needs the list of accounts to be read first.")
    if any(sign in lower for sign in NO_BROKERAGE):
        return BrokerageDown()
    if "no session" in lower:
        return LoginNeeded(login_url)
    if "accountid is not valid" in lower or "invalid account" in lower:
        return BadAccount("IBKR does not know this account id.")
    if answer.status == 401:
        return LoginNeeded(login_url)
    if not answer.is_of_a_gateway:
        return fault_of_stranger(answer, gateway_url)
    # The account of a portfolio question comes from IBKR's own list: such words are not about what was asked.
    own = SAY_NOTHING.fullmatch(words.strip()) or answer.endpoint.about_login or answer.endpoint.refused == "account"
    step = AFTER_WORDS.get(answer.status) or (IBKRS_OWN if own else None)
    return IbkrError(answer.path, plain(words), answer.status, step)


def fault_of_refusal(answer: RawResponse, gateway_url: str) -> BezantError:
    """A 403 or 404: another program, a caller or a network that is not let in, or nothing at this path."""
    denied = b"access denied" in answer.content[:2000].lower()
    if "airtunes" in answer.server.lower():
        return NotAGateway(gateway_url, "it is AirPlay Receiver of macOS", MOVE_PORT)
    if denied and b"<" not in answer.content[:200]:
        refuses = f"refuses this machine's address (HTTP {answer.status}, Access Denied)"
        return NotAGateway(gateway_url, refuses, ALLOW_ADDRESS, is_gateway=True)
    if denied and (OF_THE_NETWORK in answer.content[:4000].lower() or not answer.endpoint.probe):
        return UnexpectedAnswer(
            f"IBKR's network refuses the Gateway's internet address (HTTP {answer.status}, Access Denied).",
            answer.status,
            "Leave the VPN or change the network, then ask again.",
        )
    if answer.endpoint.probe:
        return NotAGateway(gateway_url, f"HTTP {answer.status} to {answer.path}")
    if not answer.is_of_a_gateway:
        return fault_of_stranger(answer, gateway_url)
    reason, step = "does not know", CHECK_ARGUMENTS
    if answer.status == 403:
        reason, step = "does not permit this login to read", NOT_PERMITTED
    return UnexpectedAnswer(f"IBKR {reason} {answer.path} (HTTP {answer.status}).", answer.status, step)


def fault_of_stranger(answer: RawResponse, gateway_url: str) -> BezantError:
    """A refusal at an address where no Gateway has answered yet."""
    if answer.endpoint.probe and answer.status in UNKNOWN_HERE:
        return NotAGateway(gateway_url, f"HTTP {answer.status} to {answer.path}")
    what = f"{gateway_url} answered {answer.path} with HTTP {answer.status} and may not be a Gateway."
    return UnexpectedAnswer(what, answer.status, WRONG_PORT)


def fault_of_page(answer: RawResponse, gateway_url: str, login_url: str) -> BezantError:
    """Text or a page where JSON was due: a login page served as an answer, another program, or a cut body."""
    if any(page.encode() in answer.content.lower() for page in LOGIN_PAGES):
        return LoginNeeded(login_url)
    if answer.endpoint.probe and answer.content.lstrip()[:1] not in (b"{", b"["):
        return NotAGateway(gateway_url, "it sent a page instead of JSON")
    is_json = answer.content.lstrip()[:1] in (b"{", b"[")
    kind, step = ("incomplete JSON", None) if is_json else ("a page or text instead of JSON", WRONG_PORT)
    return UnexpectedAnswer(f"{answer.path} was answered with HTTP {answer.status} and {kind}.", answer.status, step)
