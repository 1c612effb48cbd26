"""The market: which contract a text means, quotes, price history, options, exchange rates, futures, scans."""
