"""What each endpoint of the broker answers: one file per subject, with its ``ROUTES``.

``endpoints`` is the table of all routes, ``routes`` says what a route is, ``preconditions`` what must be true before
one answers, ``writes`` which operations change something. Nothing here knows of connections, limits or faults.
"""
