"""Drawing figures as a picture."""
