"""Takes every name to the emulator, as a hosts file would, for clients that know no proxy. Python loads it at its start."""

import os
import socket

address, port = os.environ["EMULATOR_ADDRESS"].split(":")
real = socket.getaddrinfo


def getaddrinfo(host, service, *arguments, **options):
    if host in (address, "localhost", None):
        return real(host, service, *arguments, **options)
    return real(address, int(port), *arguments, **options)


socket.getaddrinfo = getaddrinfo
