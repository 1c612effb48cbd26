"""What happens in an account: orders, trades, transactions, profit and loss, dividends, cash."""
