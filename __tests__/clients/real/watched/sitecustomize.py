"""Watches a Python client from within; Python loads this at its start, from PYTHONPATH.

The argument list of every process that it starts goes to the file ARGUMENTS. With EMULATOR_ADDRESS every name leads to the
emulator, as with a hosts file, for clients that know no proxy.
"""

import os
import socket
import sys


def record(event, arguments):
    if event in ("subprocess.Popen", "os.exec", "os.posix_spawn"):
        with open(os.environ["ARGUMENTS"], "a", encoding="utf-8") as file:
            file.write(repr(arguments[1]) + "\n")


sys.addaudithook(record)

if "EMULATOR_ADDRESS" in os.environ:
    address, port = os.environ["EMULATOR_ADDRESS"].split(":")
    real = socket.getaddrinfo

    def getaddrinfo(host, service, *arguments, **options):
        if host in (address, "localhost", None):
            return real(host, service, *arguments, **options)
        return real(address, int(port), *arguments, **options)

    socket.getaddrinfo = getaddrinfo
