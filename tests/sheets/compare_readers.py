#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Reads by agrafe-cli what other programs wrote, and compares every value with what was put there, with openpyxl's
reading of the same file and (texts and numbers) with LibreOffice's CSV of it. Random tables, each written by openpyxl in two ways, by
LibreOffice and by Gnumeric (.xlsx and .ods), then rewritten as rarer writers do: prefixes, no references, texts in
the cells, runs and phonetic hints, single quotes. Exit 1 on a difference.

What differs by nature is levelled before: Agrafe reads the escapes of Excel (_x000D_) as Excel does; openpyxl and
Gnumeric neither write nor read them, LibreOffice knows those of what XML cannot hold (not _x0041_).

  compare_readers.py CLI [tables] [first seed]

Where AGRAFE_CORPUS names a folder, each sheet of its workbooks is compared with openpyxl's reading of it too.

Needs: python3-openpyxl libreoffice-calc-nogui gnumeric; a program that is missing is named, and its files skipped.
"""
import csv
import datetime
import decimal
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import warnings
import zipfile

import openpyxl

EPOCH = datetime.datetime(1899, 12, 30)
TEXTS = ["Dupont & fils", "L’Été <œuvre>", " espaces  ", "deux\nlignes", "tab\tulation", "😀 ]]> ok", "_x000D_ gardé",
         "00123", "1,5", "VRAI", "#N/A en texte", "=1+1 en texte", "'apostrophe", "\u00a0insécable\u00a0", "a" * 300,
         "«\u202fguillemets\u202f»", "e\u0301 décomposé", "\"doubles\" ; point-virgule", "2024-02-29", "&amp;", "x_y"]
NUMBERS = [0, 1, -1, 73282932000074, 12345678901234, 1234.56, -0.1, 0.1 + 0.2, 1e-7, 1.5e15, 99999999999999, 1 / 3,
           2 / 3 * 1e6, 0.55, 123456.789, 4.35 * 100, -1e-5, 500, 1e9]
FORMATS = ["General", "0", "0.00", "#,##0.00\\ \"€\"", "0%", "0.00E+00", "@", "[Red]0;-0", "0\" jours\""]
DATE_FORMATS = ["dd/mm/yyyy", "yyyy\\-mm\\-dd", "[$-40C]d\\ mmmm\\ yyyy", "mm-dd-yy"]
ERRORS = ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#VALUE!", "#NULL!"]


def number_text(value):
    """At most 15 significant digits, a point, no exponent."""
    rounded = decimal.Decimal("%.15g" % value)
    text = format(rounded, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def moment_text(value):
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M:%S")
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    value = (value + datetime.timedelta(microseconds=500_000)).replace(microsecond=0)
    timed = value.time() != datetime.time()
    return value.strftime("%Y-%m-%d %H:%M:%S") if timed else value.date().isoformat()


def unescaped(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def value_text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, datetime.timedelta):
        return number_text(value / datetime.timedelta(days=1))
    if isinstance(value, (datetime.date, datetime.time)):
        return moment_text(value)
    return unescaped(value)


class Table:
    """Random cells: what each holds, and how it is written in the CSV."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.rows = [[self.cell(row, column) for column in range(8)] for row in range(40)]
        self.rows[0] = [(f"Colonne {i}", None) for i in range(8)]

    def cell(self, row, column):
        draw = self.random.random
        kind = (column + row // 20) % 8 if draw() < 0.7 else self.random.randrange(9)
        if kind <= 1:
            return self.random.choice(TEXTS), None
        if kind == 2:
            return self.random.choice(NUMBERS), self.random.choice(FORMATS)
        if kind == 3:
            return round(draw() * 10 ** self.random.randrange(1, 7), self.random.randrange(0, 5)), "General"
        if kind == 4:
            return datetime.date(1904, 1, 2) + datetime.timedelta(days=self.random.randrange(60000)), \
                self.random.choice(DATE_FORMATS)
        if kind == 5:
            return datetime.datetime(1950, 1, 1) + datetime.timedelta(seconds=self.random.randrange(2**31)), \
                "dd/mm/yyyy\\ hh:mm:ss"
        if kind == 6:
            return draw() < 0.5, None
        if kind == 7:
            return None, "dd/mm/yyyy"
        return self.random.choice(ERRORS), None

    def expected(self):
        return [[value_text(value) for value, _ in row] for row in self.rows]


def by_openpyxl(table, path, write_only=False, iso=False, since_1904=False):
    book = openpyxl.Workbook(write_only=write_only, iso_dates=iso)
    if since_1904:
        book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    sheet = book.create_sheet("Données") if write_only else book.active
    for row in table.rows:
        cells = []
        for value, number_format in row:
            cell = openpyxl.cell.WriteOnlyCell(sheet, value) if write_only else openpyxl.cell.Cell(sheet, 1, 1, value)
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
            if number_format:
                cell.number_format = number_format
            cells.append(cell)
        sheet.append(cells)
    book.save(path)


def office(source, target_folder, filter_name):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to",
                        filter_name, "--outdir", str(target_folder), str(source)], check=True, capture_output=True)
    return target_folder / f"{source.stem}.{filter_name.split(':')[0]}"


def rewritten(source, target, change):
    """The same archive with its sheet, and what `change` says of the other parts, written otherwise."""
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in archive.namelist():
            text = archive.read(name)
            if name.endswith(".xml") and ("worksheets/" in name or name.endswith("sharedStrings.xml")):
                text = change(text.decode("utf-8"), "worksheets/" in name).encode("utf-8")
            out.writestr(name, text)


def prefixed(text, _):
    text = re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", text)
    return text.replace("xmlns=", "xmlns:x=", 1)


def without_references(text, is_sheet):
    """Cells count from the one before: rows whose cells all stand there."""
    if not is_sheet:
        return text

    def row(found):
        names = re.findall(r'<c r="([A-Z]+)', found.group(0))
        whole = names == [chr(65 + i) for i in range(len(names))]
        return re.sub(r'<c r="[A-Z]+[0-9]+"', "<c", found.group(0)) if whole else found.group(0)
    return re.sub(r"<row .*?</row>", row, text, flags=re.S)


def single_quoted(text, _):
    return re.sub(r'(<[^>]*>)', lambda tag: tag.group(1).replace('"', "'"), text)


def in_runs(text, is_sheet):
    """Each shared text in two runs, with a phonetic hint that is no part of it."""
    if is_sheet:
        return text

    def item(found):
        inner = found.group(1)
        cut = inner.find(" ", len(inner) // 2)
        if cut < 0 or "&" in inner or "_x" in inner:
            return found.group(0)
        space = ' xml:space="preserve"'
        return (f"<si><r><rPr><b/></rPr><t{space}>{inner[:cut]}</t></r><r><t{space}>{inner[cut:]}</t></r>"
                '<rPh sb="0" eb="1"><t>フリガナ</t></rPh><phoneticPr fontId="1"/></si>')
    return re.sub(r"<si><t(?: [^>]*)?>([^<]*)</t></si>", item, text)


def with_comments(text, is_sheet):
    text = text.replace("</row>", "<!-- </row> --></row>") if is_sheet else text
    return re.sub(r"<v>([0-9]+)</v>", r"<v><!-- 1 -->\1</v>", text)


def by_agrafe(cli, path, folder, sheet=None):
    out = folder / "agrafe"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    done = subprocess.run([cli, "el", "convertir", str(path), "--sans-controle", "--partenaire", "essai", "--date",
                           "20260101", "--sortie", str(out), "--config", str(folder / "config"),
                           *(["--feuille", sheet] if sheet else [])],
                          capture_output=True, text=True, check=False)
    made = list(out.glob("*.csv"))
    if not made:
        return None, done.stderr.strip()
    with open(made[0], encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter=";")), ""


def values_of(sheet):
    return [[value_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def read_by_openpyxl(path):
    return values_of(openpyxl.load_workbook(path, data_only=True).worksheets[0])


def read_by_office(path, folder, table):
    """Texts and numbers; what LibreOffice shows in a form of its own is left as it was put."""
    made = office(path, folder, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false")
    with open(made, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    read = []
    for row, values in zip(rows, table.rows):
        read.append([])
        for text, (value, _) in zip(row, values):
            if isinstance(value, str) and value not in ERRORS:
                read[-1].append(text)
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                read[-1].append(number_text(float(text.rstrip("%")) / (100 if text.endswith("%") else 1)))
            else:
                read[-1].append(value_text(value))
    return read


def trimmed(rows):
    rows = [list(row) for row in rows]
    width = max((len(row) for row in rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    while width and all(row[width - 1] == "" for row in rows):
        width -= 1
    rows = [row[:width] for row in rows]
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def differences(ours, theirs):
    ours, theirs = trimmed(ours), trimmed(theirs)
    if len(ours) != len(theirs):
        return [(0, 0, f"{len(ours)} rows", f"{len(theirs)} rows")]
    return [(r + 1, c + 1, mine, other) for r, (a, b) in enumerate(zip(ours, theirs))
            for c, (mine, other) in enumerate(zip(a + [""] * (len(b) - len(a)), b + [""] * (len(a) - len(b))))
            if mine != other]


class Comparison:
    def __init__(self, cli, folder):
        self.cli = cli
        self.folder = folder
        self.files = 0
        self.cells = 0
        self.faults = []

    def file(self, path, expected, what, with_openpyxl=True):
        self.files += 1
        ours, why = by_agrafe(self.cli, path, self.folder)
        if ours is None:
            self.faults.append(f"{what}: not read: {why}")
            return
        if path.suffix == ".ods":  # where these letters are no escape
            ours = [[unescaped(text) for text in row] for row in ours]
        self.cells += sum(len(row) for row in ours)
        if expected is not None:
            self.tell(what, "what was put there", differences(ours, expected))
        if with_openpyxl:
            self.tell(what, "openpyxl", differences(ours, read_by_openpyxl(path)))

    def tell(self, what, whose, found):
        for row, column, mine, other in found:
            self.faults.append(f"{what}, row {row} column {column}: {mine!r}, {whose}: {other!r}")


def rewrite(comparison, source, changes, expected, seed):
    for change in changes:
        path = source.with_name(f"{change.__name__}_{source.name}")
        rewritten(source, path, change)
        comparison.file(path, expected, f"{seed} {source.parent.name} {change.__name__}")


def tables(comparison, folder, seed):
    table = Table(seed)
    expected = table.expected()
    plain = folder / f"plain{seed}.xlsx"
    by_openpyxl(table, plain)
    comparison.file(plain, expected, f"{seed} openpyxl")
    for name, how in (("write_only", {"write_only": True}), ("iso", {"iso": True}), ("1904", {"since_1904": True})):
        path = folder / f"{name}{seed}.xlsx"
        by_openpyxl(table, path, **how)
        comparison.file(path, expected, f"{seed} openpyxl {name}")
    rewrite(comparison, plain, (prefixed, without_references, single_quoted, with_comments), expected, seed)
    if shutil.which("soffice"):
        ours, _ = by_agrafe(comparison.cli, plain, folder)
        comparison.tell(f"{seed} openpyxl", "LibreOffice", differences(ours or [], read_by_office(plain, folder, table)))
        for kind in ("xlsx:Calc MS Excel 2007 XML", "ods"):
            made = folder / "office"
            made.mkdir(exist_ok=True)
            path = office(plain, made, kind)
            comparison.file(path, expected, f"{seed} LibreOffice {path.suffix}", path.suffix == ".xlsx")
        rewrite(comparison, made / f"{plain.stem}.xlsx", (prefixed, single_quoted, in_runs), expected, seed)
    if shutil.which("ssconvert"):
        for suffix in ("xlsx", "ods"):
            path = folder / f"gnumeric{seed}.{suffix}"
            subprocess.run(["ssconvert", str(plain), str(path)], check=True, capture_output=True)
            comparison.file(path, expected, f"{seed} Gnumeric .{suffix}", suffix == "xlsx")


def corpus(comparison, folder):
    for path in sorted(p for p in pathlib.Path(folder).rglob("*") if p.suffix in (".xlsx", ".xlsm")):
        try:
            sheets = openpyxl.load_workbook(path, data_only=True).worksheets
        except Exception as fault:  # whatever openpyxl makes of a file that others wrote
            print(f"{path.name}: SKIPPED, openpyxl does not read it: {type(fault).__name__}")
            continue
        comparison.files += 1
        for sheet in sheets:
            ours, why = by_agrafe(comparison.cli, path, comparison.folder, sheet.title)
            what = f"{path.name} [{sheet.title}]"
            if ours is None:
                comparison.faults.append(f"{what}: not read: {why}")
                continue
            comparison.cells += sum(len(row) for row in ours)
            comparison.tell(what, "openpyxl", differences(ours, values_of(sheet)))


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    warnings.filterwarnings("ignore", module="openpyxl")
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    for program in ("soffice", "ssconvert"):
        if not shutil.which(program):
            print(f"SKIPPED: what {program} would write, it is not installed")
    with tempfile.TemporaryDirectory() as home:
        comparison = Comparison(sys.argv[1], pathlib.Path(home))
        for seed in range(first, first + count):
            tables(comparison, pathlib.Path(home), seed)
        if os.environ.get("AGRAFE_CORPUS"):
            corpus(comparison, os.environ["AGRAFE_CORPUS"])
    print("\n".join(comparison.faults))
    print(f"{comparison.files} files, {comparison.cells} values, {len(comparison.faults)} differences")
    return 1 if comparison.faults else 0


if __name__ == "__main__":
    sys.exit(main())
