"""From the document IBKR publishes to the typed client: read, repair, correct, shape, generate, check, report."""
