#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Names what the program asks to be translated and lupdate does not see, and contexts of a .ts that nothing asks for."""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LITERAL = r'"(?:[^"\\]|\\.)*"'
TEXT = rf"({LITERAL}(?:\s*{LITERAL})*)"
NAMED = re.compile(rf"(?:\btranslate|TRANSLATE_NOOP3?|TRANSLATE_N_NOOP3?)\(\s*({LITERAL})\s*,\s*{TEXT}")
METHOD = re.compile(rf"\btr\(\s*{TEXT}")
CLASS = re.compile(r"\b(?:class|struct) (\w+)[^;{]*\{\s*Q_OBJECT\b")
DECLARED = re.compile(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)")
HIDDEN = re.compile(r"\btr\(\s*QT_T|\btr\(const char")
ESCAPES = {"n": "\n", "t": "\t"}


def spoken(literals):
    """The string that a run of C++ literals stands for."""
    joined = "".join(part[1:-1] for part in re.findall(LITERAL, literals))
    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))",
                  lambda found: chr(int(found[1], 16)) if found[1] else ESCAPES.get(found[2], found[2]), joined)


def sources():
    for folder in ("app", "ui"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def faults(ts):
    known = {(context.findtext("name"), message.findtext("source") or "")
             for context in tree.parse(ts).getroot().findall("context") for message in context.findall("message")}
    texts, contexts = {text for _, text in known}, set()
    for path, code in sources():
        contexts.update(name.rsplit("::", 1)[-1] for name in CLASS.findall(code))
        contexts.update(DECLARED.findall(code))
        for name, text in NAMED.findall(code):
            contexts.add(spoken(name))
            if (spoken(name), spoken(text)) not in known:
                yield f"{path}: lupdate does not see «{spoken(text)[:70]}»"
        yield from (f"{path}: lupdate does not see «{spoken(text)[:70]}»"
                    for text in METHOD.findall(code) if spoken(text) not in texts)
        if HIDDEN.search(code):
            yield f"{path}: a function of one's own named tr hides its texts from lupdate"
    for name in sorted({context for context, _ in known}):
        if name not in contexts and not (name.startswith("agrafe::") and name.rsplit("::", 1)[-1] in contexts):
            yield f"nothing asks for the context {name}"


if __name__ == "__main__":
    found = list(faults(sys.argv[1]))
    print("\n".join(found) or "translations: every text is seen")
    sys.exit(1 if found else 0)
