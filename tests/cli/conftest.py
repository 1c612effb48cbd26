"""What the tests of the command line share."""

from __future__ import annotations

import socket

import pytest

from bezant_mcp.cli.ports import USUAL_PORTS


@pytest.fixture
def nothing_on_the_usual_ports() -> None:
    """Skip where the doctor would find a Gateway, or another program, that the test knows nothing of."""
    for port in USUAL_PORTS:
        with socket.socket() as knocking:
            knocking.settimeout(0.5)
            if knocking.connect_ex(("127.0.0.1", port)) == 0:
                pytest.skip(f"something listens on port {port} of this machine, where the doctor looks too")
