"""What is the case: the market, the accounts, the clock, both sessions, and the limits and faults in force.

A test sets it and an endpoint reads it, as :class:`~bezant_mcp.simulator.world.world.World`. ``scenarios`` has the
named starting points. Nothing here knows a path's answer.
"""
