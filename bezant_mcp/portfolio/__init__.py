"""What is held: positions, exposure, performance."""
