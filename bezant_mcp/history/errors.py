"""What can go wrong with IBKR's statements, one class for each thing that a caller would do differently."""

from __future__ import annotations

from datetime import datetime

from bezant_mcp.errors import BezantError


class NotAStatement(BezantError):
    """A file or an answer is no Flex statement that can be read."""

    code = "NOT_A_STATEMENT"
    next_step = "Run the query again in the portal with format XML, and use the file as it was downloaded."


class NoStatement(BezantError):
    """No statement is connected, or none of those connected is there."""

    code = "NO_STATEMENT"
    next_step = (
        "Ask the user to connect IBKR's statements: BEZANT_MCP_FLEX_TOKEN_FILE and BEZANT_MCP_FLEX_QUERIES, or "
        "BEZANT_MCP_FLEX_FILE for downloaded ones; docs/statements.md leads through it."
    )


class StatementPending(BezantError):
    """IBKR is making a statement; ``seconds`` is when to ask again."""

    code = "STATEMENT_PENDING"

    def __init__(self, query: str, seconds: float) -> None:
        self.seconds = seconds
        minutes = max(1, round(seconds / 60))
        again = f"in {minutes} minutes" if minutes > 1 else "in a minute"
        super().__init__(f"The statement of query {query} is being made by IBKR.", f"Ask again {again}.")


class FlexRefused(BezantError):
    """IBKR's statement service gave an error.

    Attributes:
        number: IBKR's code, as ``1012``; ``""`` where there is none. words: IBKR's own.
    """

    code = "FLEX_REFUSED"

    def __init__(self, query: str, number: str, words: str, next_step: str) -> None:
        self.number, self.words = number, words
        said = f"error {number}: '{words}'" if number else words
        super().__init__(f"IBKR's statement service answered query {query} with {said}.", next_step)


class FlexDown(BezantError):
    """IBKR's statement service cannot be reached, or shows a page in place of an answer."""

    code = "FLEX_DOWN"
    next_step = "Ask again in a quarter of an hour; if it goes on, check the internet connection."

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(f"IBKR's statement service is not reachable: {why}.")


class FlexLocked(BezantError):
    """IBKR has locked its statement service after failed attempts (1025), or may if it is asked again."""

    code = "FLEX_LOCKED"

    def __init__(self, until: datetime) -> None:
        self.until = until
        clock = f"{until:%Y-%m-%d %H:%M} UTC"
        super().__init__(
            f"IBKR has locked its statement service after failed attempts (1025); nothing is sent until {clock}.",
            "Ask again then, not before: each attempt prolongs it. Meanwhile check token and query numbers.",
        )


class NotInStatement(BezantError):
    """The statements lack the section that would tell; that is not the same as none."""

    code = "NOT_IN_STATEMENT"
    next_step = "Tick it in the Flex query, with all its fields, and fetch or download it anew: docs/statements.md."

    def __init__(self, section: str) -> None:
        self.section = section
        super().__init__(f"Not in the statements: {section}. Whether there was any is not known.")
