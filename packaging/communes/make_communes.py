#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Writes resources/communes/ from Insee's official geographic code; --check compares instead of writing.

    make_communes.py [--check] COG_FOLDER resources/communes [codes-postaux.json]

COG_FOLDER holds communes-2025.csv and pays-2025.csv; codes-postaux.json is the one of the Base Adresse Nationale:
without it the postal codes stay as they are. resources/communes/README.md tells the forms written. Exits with 1 when
a compared file differs and with 77 when COG_FOLDER is not there.
"""
import collections
import csv
import json
import pathlib
import sys

KINDS = {"COM": "", "COMD": "D", "COMA": "A", "ARM": "M"}
ABSENT = 77


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def line(*cells):
    return ";".join(cells).rstrip(";")


def says_nothing_new(row, chief_names):
    """The chief place of a merger, delegated under the name and the code that the whole has taken."""
    return row["type"] == "COMD" and chief_names.get(row["code"]) == row["name"]


def department_of(code):
    return code[:3] if code.startswith("97") else code[:2]


def commune_lines(communes):
    """One line a commune, in the order of the codes; its delegated namesake by code follows it.

    The few that merged into a commune of the next département stay in that of their code: it is where people were born.
    """
    chief_names = {row["code"]: row["name"] for row in communes if row["type"] == "COM"}
    names = {row["department_code"]: row["department_name"] for row in communes}
    department = None
    for row in sorted(communes, key=lambda row: (row["code"], row["type"])):
        if says_nothing_new(row, chief_names):
            continue
        if department_of(row["code"]) != department:
            department = department_of(row["code"])
            yield line("#" + department, names[department])
        yield line(row["code"], row["name"], KINDS[row["type"]], row["parent_code"])


def country_lines(countries):
    for row in sorted(countries, key=lambda row: row["code"]):
        since = row["first_year"] if row["first_year"] != "0" else ""
        yield line(row["code"], row["iso2"], row["name"], row["official_name"], since)


def postal_lines(pairs, communes):
    """One line a postal code, with the communes of today's geographic code that it serves."""
    known = {row["code"] for row in communes}
    served = collections.defaultdict(set)
    for pair in pairs:
        if pair["codeCommune"] in known:
            served[pair["codePostal"]].add(pair["codeCommune"])
    for postal in sorted(served):
        yield line(postal, *sorted(served[postal]))


def main(arguments):
    checks = arguments[:1] == ["--check"]
    cog, target, *postal = (pathlib.Path(argument) for argument in arguments[1 if checks else 0:])
    if not cog.is_dir():
        print(f"no geographic code to read: {cog} is not there")
        return ABSENT
    made = {"communes.txt": commune_lines(rows(cog / "communes-2025.csv")),
            "countries.txt": country_lines(rows(cog / "pays-2025.csv"))}
    if postal:
        pairs = json.loads(postal[0].read_text(encoding="utf-8"))
        made["postal.txt"] = postal_lines(pairs, rows(cog / "communes-2025.csv"))
    differs = 0
    for name, lines in made.items():
        text = "\n".join(lines) + "\n"
        if not checks:
            (target / name).write_text(text, encoding="utf-8")
        elif (target / name).read_text(encoding="utf-8") != text:
            print(f"{name} is not what the geographic code gives: run {pathlib.Path(__file__).name}")
            differs = 1
    return differs


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
