"""The tone of every error about statements: short, in plain English, with a next step."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bezant_mcp.errors import BezantError
from bezant_mcp.history import errors
from bezant_mcp.history.envelopes import ERRORS, OTHER
from bezant_mcp.history.needs import SECTIONS
from bezant_mcp.history.scope import label
from tests.support.tone import faults_of

WORDS = "Statement could not be generated at this time. Please try again shortly"
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
ORDINARY: list[BezantError] = [
    errors.NotAStatement("statement-2025.xml is not complete XML: no element found: line 10, column 3."),
    errors.NoStatement("No IBKR statements are connected."),
    errors.StatementPending("1234567", 600),
    errors.FlexDown("it answered with HTTP 503 and a web page"),
    errors.FlexLocked(NOON),
    *(
        errors.FlexRefused("1234567", number, WORDS, known.next_step)
        for number, known in [*ERRORS.items(), ("9", OTHER)]
    ),
    *(errors.NotInStatement(label(section)) for section in SECTIONS),
]


@pytest.mark.parametrize("error", ORDINARY, ids=lambda error: error.code)
def test_every_error_about_statements_is_short_and_plain_and_says_what_to_do(error: BezantError) -> None:
    assert faults_of(str(error)) == []
