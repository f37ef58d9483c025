#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Makes tests/sheets/data: the same fictitious table written by each spreadsheet program that Debian has, and what
each of them writes of its own (hidden rows, filters, tables, dates since 1904…).

Needs: python3-openpyxl libreoffice-calc-nogui gnumeric. The tests need only what it wrote."""
import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl
from openpyxl.styles import Font
from openpyxl.worksheet.table import Table

DATA = pathlib.Path(__file__).resolve().parent / "data"
HEADERS = ["Numéro", "SIRET", "Nom", "Né le", "Saisi le", "Montant", "Actif", "Note", "Total", "Faute"]
ROWS = [
    ["ADIE1-A", "73282932000074", "Dupont & fils", datetime.date(1961, 2, 28), datetime.datetime(2021, 1, 1, 12, 30),
     1234.56, True, "deux\nlignes", "=F{r}*2", "=1/0"],
    ["ADIE2-B", 73282932000074, "L’Été <œuvre>", datetime.date(2000, 2, 29), datetime.datetime(2024, 2, 29, 23, 59, 59),
     -0.1, False, "  espaces  ", "=F{r}*2", '="a"&"b"'],
    ["ADIE3-C", 12345678901234, "😀 ]]> _x000D_", datetime.date(1900, 3, 1), None, 1e-7, True, None, "=F{r}*2", None],
]


def joined_sheets(path):
    """E#L's own example: 3 appointments and 2 events of one dossier, on three sheets; one date is no date."""
    book = openpyxl.Workbook()
    number = "OPER100876-AHG-4U"
    sheets = {
        "Dossiers": [["NUM_DOSSIER", "OPER", "RESEAU", "DATE_ENTREE", "CIVILITE", "NOM", "PRENOM", "DATE_NAISSANCE", "CP",
                      "COMMUNE", "SITUATION"],
                     [number, "OPER", "Envol", datetime.date(2026, 1, 5), "Mme", "Durand", "Jeanne",
                      datetime.date(1990, 4, 1), "75011", "Paris", "Salarié"]],
        "RDV": [["RDV_DATE", "NUM_DOSSIER", "RDV_TYPE", "RDV_DUREE"]] +
               [[datetime.date(2026, month, 12), number, "Physique", 60] for month in (2, 3, 4)],
        "Événements": [["NUM_DOSSIER", "EVT_DATE", "EVT_TYPE"], [number, datetime.date(2026, 2, 20), "Atelier"],
                       [number, "hier", "Forum"]],
    }
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path.parent.mkdir(exist_ok=True)
    book.save(path)


def sheet_of(book):
    sheet = book.active
    sheet.title = "Dossiers"
    sheet["A1"] = "Déclaration 2026"
    sheet["A1"].font = Font(bold=True)
    for column, name in enumerate(HEADERS, 1):
        sheet.cell(3, column, name)
    for r, row in enumerate(ROWS, 4):
        for column, value in enumerate(row, 1):
            if isinstance(value, str) and value.startswith("="):
                value = value.replace("{r}", str(r))
            cell = sheet.cell(r, column, value)
            if isinstance(value, datetime.datetime):
                cell.number_format = "dd/mm/yyyy\\ hh:mm"
            elif isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    return sheet


def plain(path):
    book = openpyxl.Workbook()
    sheet_of(book)
    book.save(path)


def structure(path):
    """All that a template's rules do not want."""
    book = openpyxl.Workbook()
    sheet = sheet_of(book)
    sheet.merge_cells("A1:C1")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.column_dimensions["XFC"].hidden = True
    sheet.auto_filter.ref = "A3:J6"
    sheet.add_table(Table(displayName="Liste", ref="L3:M4"))
    sheet["L3"], sheet["M3"], sheet["L4"], sheet["M4"] = "x", "y", "1", "2"
    book.create_sheet("Autre")["A1"] = "x"
    book.create_sheet("Cachée").sheet_state = "hidden"
    book.create_chartsheet("Graphique")
    book.save(path)


def since_1904(path):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    sheet_of(book)
    book.save(path)


def iso_dates(path):
    book = openpyxl.Workbook()
    book.iso_dates = True
    sheet_of(book)
    book.save(path)


def write_only(path):
    """openpyxl's way of writing row by row: texts in the cells."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Dossiers")
    sheet.append(HEADERS[:3])
    for row in ROWS:
        sheet.append(row[:3])
    book.save(path)


def libreoffice(source, target, filter_name):
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to",
                        filter_name, "--outdir", home, str(source)], check=True, capture_output=True)
        suffix = filter_name.split(":")[0]
        shutil.move(pathlib.Path(home) / f"{source.stem}.{suffix}", target)


def gnumeric(source, target):
    subprocess.run(["ssconvert", "--recalc", str(source), str(target)], check=True, capture_output=True)


def main():
    DATA.mkdir(exist_ok=True)
    joined_sheets(DATA.parent.parent / "cli" / "data" / "trois_feuilles.xlsx")
    plain(DATA / "openpyxl.xlsx")
    structure(DATA / "structure.xlsx")
    since_1904(DATA / "since_1904.xlsx")
    iso_dates(DATA / "iso_dates.xlsx")
    write_only(DATA / "write_only.xlsx")
    source = DATA / "openpyxl.xlsx"
    libreoffice(source, DATA / "libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
    libreoffice(source, DATA / "libreoffice.ods", "ods")
    libreoffice(source, DATA / "libreoffice.csv", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false")
    libreoffice(source, DATA / "libreoffice.xls", "xls:MS Excel 97")
    libreoffice(DATA / "structure.xlsx", DATA / "libreoffice_structure.xlsx", "xlsx:Calc MS Excel 2007 XML")
    libreoffice(DATA / "structure.xlsx", DATA / "libreoffice_structure.ods", "ods")
    gnumeric(source, DATA / "gnumeric.xlsx")
    gnumeric(source, DATA / "gnumeric.ods")
    gnumeric(source, DATA / "gnumeric.csv")


if __name__ == "__main__":
    main()
