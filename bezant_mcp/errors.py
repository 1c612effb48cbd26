"""What can go wrong, one class for each thing that a caller would do differently.

Every error has a ``code`` that programs can test, says what happened and where, and ends with the one next step for the
human (``next_step``). Nothing here quotes a whole body from outside: pages and tokens stay out of messages.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Mapping


class BezantError(Exception):
    """Anything that this package raises on purpose.

    Attributes:
        argument: The argument whose value has to be another one, where it is known which.
        choices: Values that it may have, and what each stands for in words for a person.
    """

    code = "ERROR"
    next_step = ""
    # Whether what is secret has been struck out of it.
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
        """Strike out of every text in it what is secret."""
        self.args = tuple(clean(each) if isinstance(each, str) else each for each in self.args)
        for name, value in vars(self).items():
            if isinstance(value, str):
                setattr(self, name, clean(value))
        self.choices = {clean(value): clean(label) for value, label in self.choices.items()}
        self.cleared = True


class BadSetting(BezantError):
    """A setting has a value that cannot be used."""

    code = "BAD_SETTING"


class BadArgument(BezantError):
    """An argument of a question has a value that cannot be used."""

    code = "BAD_ARGUMENT"


class NotPermitted(BezantError):
    """The request is not on the list of reads, so it was refused before a byte left."""

    code = "REFUSED"
    next_step = "bezant-mcp only reads; `bezant-mcp allowlist` prints every request that it can make."

    def __init__(self, method: str, path: str, why: str = "it is not on the list of permitted reads") -> None:
        self.method, self.path = method, path
        super().__init__(f"Refused to send {method} {path}: {why}.")


class GatewayDown(BezantError):
    """Nothing listens at the Gateway's address, or nothing there can be reached."""

    code = "GATEWAY_DOWN"

    def __init__(self, url: str, what: str = "", next_step: str = "", system: str = sys.platform) -> None:
        self.url = url
        start = r"bin\run.bat root\conf.yaml" if system == "win32" else "bin/run.sh root/conf.yaml"
        super().__init__(
            what or f"Nothing listens at {url}.",
            next_step or f"Start the Client Portal Gateway ({start}), or correct IBKR_GATEWAY_URL.",
        )


class NotAGateway(BezantError):
    """Something listens at the address, but it is not a Client Portal Gateway that lets us in."""

    code = "NOT_A_GATEWAY"

    def __init__(self, url: str, what: str, next_step: str | None = None, *, is_gateway: bool = False) -> None:
        self.url = url
        super().__init__(
            f"The Gateway at {url} {what}."
            if is_gateway
            else f"{url} does not answer like a Client Portal Gateway: {what}.",
            next_step or "Set IBKR_GATEWAY_URL to the port on which the Gateway listens.",
        )


class NoAnswer(BezantError):
    """The Gateway took the request and did not answer in time, its way of reporting a fault on the line to IBKR."""

    code = "NO_ANSWER"
    next_step = "Wait a minute and ask again; if it goes on, check the internet connection and restart the Gateway."

    def __init__(self, url: str, seconds: float, known: str = "") -> None:
        self.url, self.seconds = url, seconds
        detail = f" {known}" if known else ""
        super().__init__(f"The Gateway at {url} got no answer from IBKR within {seconds:g} s.{detail}")


class LoginNeeded(BezantError):
    """The Gateway runs, but nobody is logged in to it."""

    code = "LOGIN_NEEDED"

    def __init__(self, login_url: str, lost: str = "") -> None:
        self.login_url, self.lost = login_url, lost
        why = {
            "taken": "The Gateway logged itself out, because another device took the brokerage session.",
            "gone": "The Gateway logged itself out, because the brokerage session was lost.",
        }
        both = " To keep TWS or the phone and the Gateway, log in here with a second user name." if lost else ""
        super().__init__(
            why.get(lost, "Nobody is logged in to the Gateway."),
            f"Ask the user to open {login_url} in a browser on the Gateway's machine, log in, and ask again.{both}",
        )


class BrokerageDown(BezantError):
    """Logged in, but without the brokerage session that ``/iserver`` needs.

    ``ends``: the Gateway will log itself out within a minute, as it does where IBKR is connected without it.
    """

    code = "BROKERAGE_DOWN"
    what = "The login has no brokerage session."
    mend = "For this question the user must open the brokerage session: log in at the Gateway again."

    def __init__(self, what: str = "", *, ends: bool = False) -> None:
        for_now = ", for less than a minute: then the Gateway logs itself out" if ends else ""
        works = f"Accounts, summaries, positions and conid look-ups still work{for_now}."
        super().__init__(what or self.what, f"{works} {self.mend}")


class Competing(BrokerageDown):
    """Another device holds the brokerage session of this user name."""

    code = "COMPETING"
    what = "Another device (TWS, IBKR Mobile or Client Portal) holds the brokerage session."
    mend = (
        "For this question the user must leave TWS or IBKR Mobile and log in to the Gateway again, or log in to it "
        "with a second user name, which keeps both."
    )


class PenaltyBox(BezantError):
    """IBKR answered 429: asking again before the ban ends would prolong it."""

    code = "PENALTY_BOX"

    def __init__(self, what: str, until: str, seconds: float) -> None:
        self.until, self.seconds = until, seconds
        super().__init__(
            f"IBKR limits the rate of {what} (HTTP 429); nothing is sent until {until}.",
            f"Ask again after {until}, in {max(1, round(seconds / 60))} min.",
        )


class Busy(BezantError):
    """The pacing limits leave no turn for this request within the time of one question; nothing was sent."""

    code = "BUSY"

    def __init__(self, what: str, seconds: float, known: str = "") -> None:
        self.seconds = seconds
        whole = max(1, math.ceil(seconds))
        super().__init__(
            f"IBKR's pacing limit for {what} leaves no turn for {whole} s; nothing was sent. {known}".strip(),
            f"Ask again in {whole} s.",
        )


class IbkrUnavailable(BezantError):
    """IBKR's servers answer that they are not ready: restart, maintenance, daily reset."""

    code = "IBKR_UNAVAILABLE"
    next_step = "IBKR restarts some servers every night; ask again in a few minutes."

    def __init__(self, where: str, status: int, unproven: str = "") -> None:
        """``unproven``: the address, while no Gateway has answered there yet."""
        self.status = status
        what = f"{unproven or 'IBKR'} answered {where} with HTTP {status} and no reason."
        other = " If it never gives another answer, IBKR_GATEWAY_URL names another program: correct it."
        super().__init__(what, self.next_step + other if unproven else None)


class BadAccount(BezantError):
    """The account id is none of those of this login."""

    code = "BAD_ACCOUNT"

    # More would cost more than list_accounts.
    named_at_most = 20

    def __init__(self, what: str, known: tuple[str, ...] = (), *, choices: Mapping[str, str] | None = None) -> None:
        choices = choices or {name: name for name in known}
        self.known = tuple(choices)
        more = len(choices) - self.named_at_most
        others = f" and {more} more, which list_accounts tells" if more > 0 else ""
        named = ", ".join([*choices.values()][: self.named_at_most])
        step = f"Use one of: {named}{others}." if named else "Ask list_accounts for the accounts of this login."
        super().__init__(what, step, argument="account_id", choices=choices)


class Incomplete(BezantError):
    """A list could not be read to its end; a part of it is not given, because it would read like the whole."""

    code = "INCOMPLETE"
    next_step = "Ask again; nothing of the part that was read is given, because it would read like the whole."


class UnexpectedAnswer(BezantError):
    """IBKR answered with something that its interface does not describe, or with an error of its own words."""

    code = "UNEXPECTED_ANSWER"
    next_step = "Ask again once; if it goes on, IBKR has a fault or another interface: look for a newer bezant-mcp."
    words = ""

    def __init__(self, what: str, status: int | None = None, next_step: str | None = None) -> None:
        self.status = status
        super().__init__(what, next_step)


class IbkrError(UnexpectedAnswer):
    """IBKR answered with an error in its own words, which may speak of an argument or of a fault of its own.

    ``of_its_own``: they say nothing about the question.
    """

    code = "IBKR_ERROR"
    next_step = "If these words speak of an argument, correct it; else ask again in a minute."

    def __init__(self, where: str, words: str, status: int, next_step: str | None = None) -> None:
        self.words, self.of_its_own = words, next_step is not None
        super().__init__(f"IBKR answered {where} with an error: '{words}'.", status, next_step)


class NothingInIt(UnexpectedAnswer):
    """IBKR answered with success and no body."""

    def __init__(self, status: int, where: str = "the question") -> None:
        super().__init__(f"IBKR answered {where} with HTTP {status} and nothing in it.", status)
