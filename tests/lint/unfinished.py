#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Names every text of a .ts file without a finished translation, or whose %1 places differ from the source's.

--plurals: only the texts that count something. French, the language of the sources, needs no more: lrelease leaves out
what is empty and the source is shown."""
import re
import sys
import xml.etree.ElementTree as tree


def texts(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def places(text):
    return set(re.findall(r"%[\dn]", text))


def faults(path, plurals_only):
    for context in tree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            if plurals_only and message.get("numerus") != "yes":
                continue
            where = f"{context.findtext('name')}: «{source[:70]}»"
            if translation.get("type") == "unfinished" or not all(texts(translation)):
                yield f"{where} is not translated"
            elif any(places(source) != places(text) for text in texts(translation)):
                yield f"{where} has other places than its translation"


if __name__ == "__main__":
    plurals = "--plurals" in sys.argv[1:]
    found = [fault for path in sys.argv[1:] if path != "--plurals" for fault in faults(path, plurals)]
    print("\n".join(found) or "translations: complete")
    sys.exit(1 if found else 0)
