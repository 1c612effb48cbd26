"""The way from a client to an endpoint: port, TLS, HTTP and websocket, the Gateway's program, the broker's servers.

``port`` listens, ``http`` takes a request, ``proxy`` answers it or passes it on with its five slots, and ``broker``
applies limits and faults before it asks the endpoint.
"""
