"""Reads configuration files as pip and twine do, with Python's own configparser, and says what it found.

A line in is a JSON list of files, each as its encoding and its bytes. A line out is the list of answers: the options
of `[DEFAULT]` and of each section, or {"error": class, "line": number}.
"""

import configparser
import io
import json
import sys


def read(encoding, text):
    data = text.encode("latin-1")
    parser = configparser.RawConfigParser()
    try:
        parser.read_file(io.TextIOWrapper(io.BytesIO(data), encoding=encoding))
    except configparser.ParsingError as error:
        # MissingSectionHeaderError is one of these, with a line of its own.
        line = error.lineno if hasattr(error, "lineno") else error.errors[0][0]
        return {"error": type(error).__name__, "line": line}
    except (configparser.DuplicateSectionError, configparser.DuplicateOptionError) as error:
        return {"error": type(error).__name__, "line": error.lineno}
    sections = [[name, parser.items(name)] for name in parser.sections()]
    return {"defaults": list(parser.defaults().items()), "sections": sections}


# Python takes the code page of Windows for a pipe unless it is told; Node.js writes UTF-8 everywhere.
for line in sys.stdin:
    answers = [read(*file) for file in json.loads(line)]
    sys.stdout.write(json.dumps(answers, separators=(",", ":")) + "\n")
    sys.stdout.flush()
