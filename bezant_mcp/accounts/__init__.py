"""What IBKR says of each account: which there are, their summaries and ledgers, and the pages of their positions."""
