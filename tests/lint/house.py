#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""House rules that a machine can read: SPDX lines, no nested event loop, no blocking wait, French spaces."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# A line must not break before a double punctuation mark, nor inside quotes.
BREAKABLE = re.compile(r"« | »|[\w»)%.’…] [:;!?](?=\s|$|\\n)")
SOURCE = {".cpp", ".h", ".py", ".sh", ".cmake"}
FORBIDDEN = [
    (re.compile(r"\bprocessEvents\s*\("), "processEvents", ("app", "ui")),
    (re.compile(r"\bQEventLoop\b"), "a nested event loop", ("app", "ui")),
    (re.compile(r"\bwaitFor(Finished|ReadyRead|BytesWritten|Connected|Started)\s*\("), "a blocking wait", ("app", "ui")),
    (re.compile(r"\bsender\(\)"), "sender()", ("app", "ui")),
    (re.compile(r"\bSIGNAL\(|\bSLOT\("), "a string-based connect", ("app", "ui", "tests")),
    (re.compile(r"^using namespace (?!Qt::)", re.M), "using namespace in a header", ("headers",)),
]


def tracked():
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in names.splitlines() if (ROOT / name).is_file()]


def spacing(name, text):
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("//") or "QRegularExpression" in line or "SELECT " in line:
            continue
        for literal in LITERAL.findall(line):
            if BREAKABLE.search(literal):
                yield f"{name}:{number}: a plain space where French wants a no-break one: {literal}"


def faults():
    for path in tracked():
        name = path.relative_to(ROOT)
        if path.suffix not in SOURCE and path.name not in ("CMakeLists.txt", "dev"):
            continue
        text = path.read_text()
        head = "\n".join(text.splitlines()[:4])
        if "SPDX-License-Identifier: EUPL-1.2" not in head or "SPDX-FileCopyrightText:" not in head:
            yield f"{name}: no SPDX lines"
        if path.suffix == ".cpp" and name.parts[0] in ("app", "ui"):
            yield from spacing(name, text)
        for pattern, what, places in FORBIDDEN:
            inside = name.parts[0] in places or ("headers" in places and path.suffix == ".h")
            # D-Bus knows no other connect.
            if what == "a string-based connect" and "QDBusConnection" in text:
                continue
            if inside and path.suffix in (".cpp", ".h") and pattern.search(text):
                yield f"{name}: {what}"


if __name__ == "__main__":
    found = list(faults())
    print("\n".join(found) or "house rules: nothing to say")
    sys.exit(1 if found else 0)
