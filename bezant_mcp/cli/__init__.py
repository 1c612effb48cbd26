"""The command line: serve, demo, doctor, install."""

from bezant_mcp.cli.main import main

__all__ = ["main"]
