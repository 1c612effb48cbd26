"""What can go wrong with IBKR's statements, one class for each thing that a caller would do differently."""

from __future__ import annotations

from bezant_mcp.errors import BezantError


class NotAStatement(BezantError):
    """A file or an answer is no Flex statement that can be read."""

    code = "NOT_A_STATEMENT"
    next_step = "Run the query again in the portal with format XML, and use the file as it was downloaded."


class NotInStatement(BezantError):
    """The statements lack the section that would tell; that is not the same as none."""

    code = "NOT_IN_STATEMENT"
    next_step = "Tick it in the Flex query, with all its fields, and fetch or download it anew: docs/statements.md."

    def __init__(self, section: str) -> None:
        self.section = section
        super().__init__(f"Not in the statements: {section}. Whether there was any is not known.")
