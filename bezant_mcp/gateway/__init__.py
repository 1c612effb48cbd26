"""The way to the Client Portal Gateway: what may be asked, at which pace, and what its answers and faults mean."""
