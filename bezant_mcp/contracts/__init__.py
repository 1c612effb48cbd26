"""What a contract is: how people write it, where it is listed, in which unit it is quoted."""
