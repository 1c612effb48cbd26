"""What a user keeps at IBKR, and what IBKR writes to them: watchlists, alerts, notifications."""
