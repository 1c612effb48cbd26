"""Errors about IBKR's statements, one class for each thing that a caller would do differently."""

from __future__ import annotations

from datetime import datetime

from bezant_mcp.errors import BezantError


class NotAStatement(BezantError):
    """A file or an answer is not a readable Flex statement."""

    code = "NOT_A_STATEMENT"
    next_step = "Run the query again in the portal with format XML, and use the downloaded file unchanged."


class NoStatement(BezantError):
    """No statement is connected, or the connected ones do not exist."""

    code = "NO_STATEMENT"
    next_step = (
        "Ask the user to set BEZANT_MCP_FLEX_TOKEN_FILE and BEZANT_MCP_FLEX_QUERIES, or BEZANT_MCP_FLEX_FILE for "
        "downloaded statements: docs/statements.md."
    )


class StatementPending(BezantError):
    """IBKR is making a statement; ``seconds`` is when to ask again."""

    code = "STATEMENT_PENDING"

    def __init__(self, query: str, seconds: float) -> None:
        self.seconds = seconds
        minutes = max(1, round(seconds / 60))
        again = f"in {minutes} minutes" if minutes > 1 else "in a minute"
        super().__init__(f"IBKR is still making the statement of query {query}.", f"Ask again {again}.")


class FlexRefused(BezantError):
    """IBKR's statement service gave an error.

    Attributes:
        number: IBKR's code, as ``1012``; ``""`` where there is none. words: IBKR's own.
    """

    code = "FLEX_REFUSED"

    def __init__(self, query: str, number: str, words: str, next_step: str) -> None:
        self.number, self.words = number, words
        said = f"error {number}: '{words}'" if number else words
        super().__init__(f"IBKR's statement service refused query {query}: {said}.", next_step)


class FlexDown(BezantError):
    """IBKR's statement service cannot be reached, or sends a web page instead of an answer."""

    code = "FLEX_DOWN"
    next_step = "Ask again in 15 minutes; if it still fails, check the internet connection."

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"IBKR's statement service cannot be reached: {why}.")


class FlexLocked(BezantError):
    """IBKR has locked its statement service after failed attempts (1025), or may if it is asked again."""

    code = "FLEX_LOCKED"

    def __init__(self, until: datetime) -> None:
        self.until = until
        clock = f"{until:%Y-%m-%d %H:%M} UTC"
        super().__init__(
            f"IBKR has locked its statement service after failed attempts (error 1025) until {clock}.",
            "Check the token and query numbers, and ask again after that time: each attempt prolongs the lock.",
        )


class NotInStatement(BezantError):
    """The statements lack the section with the answer, so nothing is known."""

    code = "NOT_IN_STATEMENT"
    next_step = "Tick it with all its fields in the Flex query, then fetch it again: docs/statements.md."

    def __init__(self, section: str) -> None:
        self.section = section
        super().__init__(f"The statements lack {section}, so whether there was any is unknown.")
