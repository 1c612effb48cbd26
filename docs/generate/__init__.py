"""The pages of the documentation that are written from the code, and what MkDocs is told beside its settings."""
