"""What can go wrong with IBKR's statements, one class for each thing that a caller would do differently."""

from __future__ import annotations

from bezant_mcp.errors import BezantError


class NotAStatement(BezantError):
    """A file or an answer is no Flex statement that can be read."""

    code = "NOT_A_STATEMENT"
    next_step = "Run the query again in the portal with format XML, and use the file as it was downloaded."
