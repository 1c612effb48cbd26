"""What can go wrong, one class for each thing that a caller would do differently.

Every error has a ``code`` that programs can test, says what happened and where (``what``), and ends with one next step
for a person (``next_step``), in 200 characters at most. No message quotes a whole body of IBKR, which may hold secrets.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping


class BezantError(Exception):
    """The base class of every error that this package raises on purpose.

    Attributes:
        code: A name for programs, such as ``LOGIN_NEEDED``.
        what: What happened and where, as a sentence.
        next_step: What to do about it, as a sentence.
        argument: The name of the argument with the wrong value, where one is to blame.
        choices: The values it may have, each with a label for a person.
    """

    code = "ERROR"
    next_step = ""
    # True once secrets have been removed from it.
    cleared = False

    def __init__(
        self,
        what: str,
        next_step: str | None = None,
        *,
        argument: str = "",
        choices: Mapping[str, str] | None = None,
    ) -> None:
        self.what, self.argument, self.choices = what, argument, dict(choices or {})
        if next_step is not None:
            self.next_step = next_step
        super().__init__(f"{self.what} {self.next_step}".strip())

    def clear(self, clean: Callable[[str], str]) -> None:
        """Remove secrets from every text in it."""
        self.args = tuple(clean(each) if isinstance(each, str) else each for each in self.args)
        for name, value in vars(self).items():
            if isinstance(value, str):
                setattr(self, name, clean(value))
        self.choices = {clean(value): clean(label) for value, label in self.choices.items()}
        self.cleared = True


class BadSetting(BezantError):
    """A setting has a value that is not valid."""

    code = "BAD_SETTING"


class BadArgument(BezantError):
    """An argument has a value that is not valid."""

    code = "BAD_ARGUMENT"


class NotPermitted(BezantError):
    """The request is not on the list of permitted reads, so it was not sent."""

    code = "REFUSED"
    next_step = "Run `bezant-mcp allowlist` to see every request that bezant-mcp can send: it only reads."

    def __init__(self, method: str, path: str, why: str = "it is not on the list of permitted reads") -> None:
        self.method, self.path = method, path
        super().__init__(f"Refused to send {method} {path}: {why}.")


class GatewayDown(BezantError):
    """The Gateway does not run at this address, or cannot be reached."""

    code = "GATEWAY_DOWN"

    def __init__(self, url: str, what: str = "", next_step: str = "", system: str = sys.platform) -> None:
        self.url = url
        start = r"bin\run.bat root\conf.yaml" if system == "win32" else "bin/run.sh root/conf.yaml"
        super().__init__(
            what or f"Nothing listens at {url}.",
            next_step or f"Start the Client Portal Gateway ({start}), or correct IBKR_GATEWAY_URL.",
        )


class NotAGateway(BezantError):
    """The program at this address is not a Client Portal Gateway, or refuses bezant-mcp."""

    code = "NOT_A_GATEWAY"

    def __init__(self, url: str, what: str, next_step: str | None = None, *, is_gateway: bool = False) -> None:
        self.url = url
        super().__init__(
            f"The Gateway at {url} {what}." if is_gateway else f"{url} does not answer like a Gateway: {what}.",
            next_step or "Set IBKR_GATEWAY_URL to the address and port of the Gateway.",
        )


class NoAnswer(BezantError):
    """The Gateway took the request but did not answer in time, often because it has no connection to IBKR."""

    code = "NO_ANSWER"
    next_step = "Ask again in a minute; if that fails, check the internet or restart the Gateway."

    def __init__(self, url: str, seconds: float, known: str = "", next_step: str | None = None) -> None:
        self.url, self.seconds = url, seconds
        super().__init__(f"The Gateway at {url} gave no answer within {seconds:g} s. {known}".rstrip(), next_step)


class LoginNeeded(BezantError):
    """The Gateway runs, but nobody is logged in to it."""

    code = "LOGIN_NEEDED"

    def __init__(self, login_url: str, lost: str = "") -> None:
        self.login_url, self.lost = login_url, lost
        why = {
            "taken": "Another device took the brokerage session, so the Gateway logged out.",
            "gone": "The brokerage session was lost, so the Gateway logged out.",
        }
        how = "; a second user name keeps TWS too" if lost else ", in a browser, and ask again"
        super().__init__(
            why.get(lost, "Nobody is logged in to the Gateway."),
            f"Ask the user to log in at {login_url} on the Gateway's machine{how}.",
        )


class BrokerageDown(BezantError):
    """Someone is logged in, but without the brokerage session that quotes, orders and trades need.

    ``ends``: the Gateway will log out within a minute, as it does while IBKR is connected without that session.
    """

    code = "BROKERAGE_DOWN"
    what = "The login has no brokerage session."
    remedy = "Ask the user to log in at the Gateway again."

    def __init__(self, what: str = "", *, ends: bool = False) -> None:
        for_now = " for under a minute" if ends else ""
        works = f"Accounts, positions and conid look-ups still work{for_now}."
        super().__init__(what or self.what, f"{self.remedy} {works}")


class Competing(BrokerageDown):
    """Another device holds the brokerage session of this user name."""

    code = "COMPETING"
    what = "TWS, IBKR Mobile or Client Portal holds the brokerage session."
    remedy = "Ask the user to close it and log in, or to use a second user name."


class PenaltyBox(BezantError):
    """IBKR answered 429 and blocks requests for a while; asking sooner would prolong the block."""

    code = "PENALTY_BOX"

    def __init__(self, what: str, until: str, seconds: float) -> None:
        self.until, self.seconds = until, seconds
        super().__init__(
            f"IBKR's rate limit for {what} was exceeded (HTTP 429); nothing is sent until {until}.",
            f"Ask again after {until}, in {max(1, round(seconds / 60))} min, and not before.",
        )


class Busy(BezantError):
    """The pacing limits (IBKR's rate limits) do not allow this request in time, so it was not sent."""

    code = "BUSY"

    def __init__(self, what: str, seconds: float, known: str = "") -> None:
        self.seconds = seconds
        whole = max(1, math.ceil(seconds))
        super().__init__(
            f"IBKR's pacing limit for {what} allows no request for {whole} s; nothing was sent. {known}".rstrip(),
            f"Ask again in {whole} s.",
        )


class IbkrUnavailable(BezantError):
    """IBKR's servers are not ready: a restart, maintenance or the daily reset."""

    code = "IBKR_UNAVAILABLE"
    next_step = "Ask again in a few minutes; IBKR restarts some servers every night."

    def __init__(self, where: str, status: int, unproven: str = "") -> None:
        """``unproven``: the address, while no Gateway has answered there yet."""
        self.status = status
        what = f"{unproven or 'IBKR'} answered {where} with HTTP {status} and no reason."
        other = "Ask again in a few minutes, or correct IBKR_GATEWAY_URL if it names another program."
        super().__init__(what, other if unproven else None)


class BadAccount(BezantError):
    """The account id does not belong to this login."""

    code = "BAD_ACCOUNT"

    # More would cost more than list_accounts.
    named_at_most = 20

    def __init__(self, what: str, known: tuple[str, ...] = (), *, choices: Mapping[str, str] | None = None) -> None:
        choices = choices or {name: name for name in known}
        self.known = tuple(choices)
        more = len(choices) - self.named_at_most
        others = f" and {more} more (see list_accounts)" if more > 0 else ""
        named = ", ".join([*choices.values()][: self.named_at_most])
        step = f"Use one of: {named}{others}." if named else "Call list_accounts to see the accounts of this login."
        super().__init__(what, step, argument="account_id", choices=choices)


class Incomplete(BezantError):
    """A list could not be read to its end; a part is not shown, because it would look like the whole."""

    code = "INCOMPLETE"
    next_step = "Ask again; the part that was read is not shown, because it would look like the whole."


class UnexpectedAnswer(BezantError):
    """IBKR's answer does not fit its documented interface, or could not be read."""

    code = "UNEXPECTED_ANSWER"
    next_step = "Ask again once; if that fails, look for a newer bezant-mcp: IBKR may have changed its interface."
    words = ""

    def __init__(self, what: str, status: int | None = None, next_step: str | None = None) -> None:
        self.status = status
        super().__init__(what, next_step)


class IbkrError(UnexpectedAnswer):
    """IBKR answered with an error in its own words, about an argument or about a fault at IBKR.

    ``of_its_own``: the words say nothing about the question.
    """

    code = "IBKR_ERROR"
    next_step = "Correct the argument that IBKR names, or ask again in a minute."

    def __init__(self, where: str, words: str, status: int, next_step: str | None = None) -> None:
        self.words, self.of_its_own = words, next_step is not None
        super().__init__(f"IBKR answered {where} with an error: '{words}'.", status, next_step)


class NothingInIt(UnexpectedAnswer):
    """IBKR answered with success and an empty body."""

    def __init__(self, status: int, where: str = "the question") -> None:
        super().__init__(f"IBKR answered {where} with HTTP {status} and an empty body.", status)
