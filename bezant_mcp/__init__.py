"""Read an Interactive Brokers account, and never do anything else to it."""
