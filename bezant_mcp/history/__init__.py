"""Income, gains, lots and returns over years, from IBKR's statements: what the Gateway cannot tell."""
