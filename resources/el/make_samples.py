#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
# SPDX-FileCopyrightText: 2026 The Agrafe authors
"""Write the two workbooks that go with exemple.json: a template to fill, and one filled with fictitious people.

Needs python3-openpyxl. Run it again after a change of exemple.json; the same matrice gives the same values."""
import datetime
import json
import pathlib
import random

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

HERE = pathlib.Path(__file__).parent
FIELDS = json.loads((HERE / "exemple.json").read_text())["fields"]
NAMES = [field["name"] for field in FIELDS]
ROWS = 40
TODAY = datetime.date(2026, 11, 20)
LAST = "Maréchal Costa Beauchêne Diop Garnier Rey Vasseur Elbaz Joubert Lefèvre Traoré Nguyen Pélissier Haddad".split()
FIRST = "Yanis Inès Lou Awa Noé Élise Hugo Maud Sarah Paul Zoé Malik Camille Anaïs".split()
TOWNS = [("93300", "Aubervilliers"), ("75019", "Paris"), ("92110", "Clichy"), ("77100", "Meaux"), ("95200", "Sarcelles")]


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)
    return total % 10


def keyed(head, length):
    """The head and what makes the key of so many digits right."""
    for tail in range(10 ** (length - len(head))):
        digits = head + str(tail).zfill(length - len(head))
        if luhn(digits) == 0:
            return digits
    raise ValueError(head)


def siret(draw):
    # Fictitious: no SIREN of the directory starts with three zeros and a low number.
    return keyed(keyed("000%05d" % draw.randrange(10_000, 99_999), 9) + "000", 14)


def day(draw, first, last):
    return TODAY - datetime.timedelta(days=draw.randrange(last, first))


def allowed(name):
    return next(f["constraints"]["enum"] for f in FIELDS if f["name"] == name)


def dossier(draw, number):
    code, town = draw.choice(TOWNS)
    first, last = draw.choice(FIRST), draw.choice(LAST)
    row = {
        "NUM_DOSSIER": f"ENVO1-{400 + number}-{last[:2].upper().replace('É', 'E')}", "OPER": "ENVO", "RESEAU": "Envol",
        "SIRET": siret(draw), "DATE_ENTREE": day(draw, 120, 60), "DATE_MAJ": TODAY, "CIVILITE": draw.choice(["Mme", "M."]),
        "NOM": last, "PRENOM": first, "DATE_NAISSANCE": datetime.date(1965 + draw.randrange(38), 1 + draw.randrange(12), 5),
        "NATIONALITE": "Française", "EMAIL": f"dossier{400 + number}@exemple.fr", "TELEPHONE": "06%08d" % number,
        "ADRESSE": f"{1 + draw.randrange(90)} rue des Érables", "CP": code, "COMMUNE": town, "QPV": draw.choice(["Oui", "Non"]),
        "SITUATION": draw.choice(allowed("SITUATION")), "BRSA": "Non", "RQTH": "Non",
        "NIVEAU_ETUDES": draw.choice(allowed("NIVEAU_ETUDES")), "PROJET_INTITULE": "Atelier de réparation de vélos",
        "PROJET_TYPE": "Création", "PROJET_SECTEUR": draw.choice(allowed("PROJET_SECTEUR")), "PROJET_CP": code,
        "P1_DEBUT": day(draw, 58, 50), "P1_FIN": day(draw, 48, 40), "P1_ISSUE": "Poursuite en phase 2",
    }
    if draw.random() < 0.5:
        row |= {"RDV_DATE": day(draw, 38, 20), "RDV_TYPE": draw.choice(allowed("RDV_TYPE")), "RDV_DUREE": 60}
    if draw.random() < 0.3:
        row |= {"PRET1_RESEAU": "Envol", "PRET1_MONTANT": 500 * draw.randrange(2, 40), "PRET1_DATE": day(draw, 19, 3)}
    return row


# What goes wrong in practice, one row each.
FAULTS = {
    4: lambda row: row.update(SIRET=int(row["SIRET"])),
    9: lambda row: row.update(CP=1400, COMMUNE="Châtillon-sur-Chalaronne"),
    13: lambda row: row.update(DATE_ENTREE=46270),
    17: lambda row: row.update(NOM=None),
    21: lambda row: row.update(SITUATION="chômage"),
    25: lambda row: row.update(OPER="ENV"),
    29: lambda row: row.update(P1_FIN=row["P1_DEBUT"] - datetime.timedelta(days=3)),
    33: lambda row: row.update(PRET1_RESEAU="Envol", PRET1_MONTANT="4,5 k"),
}


def sheet(rows):
    book = Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 11, 20)
    page = book.active
    page.title = "Dossiers"
    page.append(NAMES)
    for cell in page[1]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8E8F8")
        page.column_dimensions[cell.column_letter].width = max(12, len(cell.value) + 2)
    page.freeze_panes = "B2"
    for number, row in enumerate(rows, 2):
        for column, name in enumerate(NAMES, 1):
            value = row.get(name)
            if value is None:
                continue
            cell = page.cell(number, column, value)
            if isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    return book


def filled():
    draw = random.Random(2026)
    for number in range(ROWS):
        row = dossier(draw, number)
        FAULTS.get(number, lambda _: None)(row)
        yield row


if __name__ == "__main__":
    sheet([]).save(HERE / "modele-exemple.xlsx")
    sheet(filled()).save(HERE / "exemple-rempli.xlsx")
