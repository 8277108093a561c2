"""Reads TOML files as Python's clients do, with Python's own `tomllib`, and says what it found.

A line in is a JSON list of files, each its bytes. A line out is the list of answers: {"value": table}, or {"error": message}.
Dates, and numbers that JSON does not have, come as text. Needs Python 3.11.
"""

import json
import math
import sys
import tomllib


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return repr(value)
    return value if isinstance(value, (str, bool, int, float)) else str(value)


def read(text):
    try:
        return {"value": plain(tomllib.loads(text.encode("latin-1").decode("utf-8")))}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return {"error": str(error)}


for line in sys.stdin:
    answers = [read(text) for text in json.loads(line)]
    sys.stdout.write(json.dumps(answers, separators=(",", ":")) + "\n")
    sys.stdout.flush()
