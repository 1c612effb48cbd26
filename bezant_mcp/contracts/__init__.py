"""What a contract is: how people write it, where it is listed, what its class is, in which unit it is quoted."""
