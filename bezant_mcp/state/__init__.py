"""What all processes of a user share about one Gateway: one SQLite file, Redis, or memory."""
