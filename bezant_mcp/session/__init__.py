"""The session with IBKR: its state as a person needs it, and keeping it alive."""
