// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/notice.h"

#include <QCoreApplication>

namespace agrafe::sheets {

namespace {

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString ofStructure(const Notice &notice)
{
    const int n = plural(notice.count);
    switch (notice.kind) {
    case NoticeKind::RowsAboveHeader:
        return QCoreApplication::translate(
            "Sheets", "%n ligne(s) au-dessus de l’en-tête : elles ne sont pas lues.", nullptr, n);
    case NoticeKind::ExtraSheets:
        return QCoreApplication::translate(
                   "Sheets", "Le classeur contient %n autre(s) feuille(s), non lue(s) : %1.", nullptr, n)
            .arg(notice.where);
    case NoticeKind::HiddenSheets:
        return QCoreApplication::translate("Sheets", "Le classeur contient %n feuille(s) masquée(s) : %1.",
                                           nullptr, n)
            .arg(notice.where);
    case NoticeKind::HiddenSheetRead:
        return QCoreApplication::translate("Sheets", "La feuille lue, « %1 », est masquée.")
            .arg(notice.where);
    case NoticeKind::HiddenRows:
        return QCoreApplication::translate(
                   "Sheets", "%n ligne(s) masquée(s), lue(s) comme les autres ; première : %1.", nullptr, n)
            .arg(notice.where);
    case NoticeKind::HiddenColumns:
        return QCoreApplication::translate(
                   "Sheets", "%n colonne(s) masquée(s), lue(s) comme les autres ; première : %1.", nullptr, n)
            .arg(notice.where);
    case NoticeKind::Filter:
        return QCoreApplication::translate(
                   "Sheets", "Un filtre est posé sur %1 : les lignes qu’il masque sont lues aussi.")
            .arg(notice.where);
    case NoticeKind::MergedCells:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n plage(s) de cellules fusionnées, dont %1 : seule la première cellule a une valeur.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::Tables:
        return QCoreApplication::translate("Sheets", "%n tableau(x) Excel : %1. Le modèle n’en veut pas.",
                                           nullptr, n)
            .arg(notice.where);
    case NoticeKind::EmptySheet:
        if (notice.where.isEmpty())
            return QCoreApplication::translate("Sheets", "Le fichier ne contient aucune valeur.");
        return QCoreApplication::translate("Sheets", "La feuille « %1 » est vide.").arg(notice.where);
    default:
        return {};
    }
}

QString ofCells(const Notice &notice)
{
    const int n = plural(notice.count);
    switch (notice.kind) {
    case NoticeKind::Formulas:
        return QCoreApplication::translate(
                   "Sheets", "%n formule(s), dont %1 : la valeur calculée par le tableur est lue.", nullptr,
                   n)
            .arg(notice.where);
    case NoticeKind::FormulasWithoutValue:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n formule(s) sans valeur, dont %1 : ouvrez le classeur dans le tableur, "
                   "enregistrez-le, puis déposez-le de nouveau.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::ErrorCells:
        return QCoreApplication::translate("Sheets", "%n cellule(s) en erreur, dont %1.", nullptr, n)
            .arg(notice.where);
    case NoticeKind::DamagedCharacters:
        return QCoreApplication::translate(
                   "Sheets", "%n caractère(s) illisible(s), remplacé(s) par « � » ; premier à la ligne %1.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::OpenQuotes:
        return QCoreApplication::translate("Sheets", "Un guillemet ouvert à la ligne %1 n’est jamais fermé.")
            .arg(notice.where);
    case NoticeKind::UnevenRows:
        return QCoreApplication::translate(
                   "Sheets", "%n ligne(s) ont plus de valeurs que l’en-tête n’a de colonnes ; première : %1.",
                   nullptr, n)
            .arg(notice.where);
    default:
        return {};
    }
}

QString ofDisorder(const Notice &notice)
{
    const int n = plural(notice.count);
    switch (notice.kind) {
    case NoticeKind::RowsOutOfOrder:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n ligne(s) ne sont pas à leur place dans le fichier, dont la ligne %1 : elles sont "
                   "lues dans l’ordre de leurs numéros.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::SplitRows:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n ligne(s) sont écrites en plusieurs morceaux, dont la ligne %1 : leurs cellules sont "
                   "réunies.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::RepeatedCells:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n cellule(s) sont écrites plusieurs fois, dont %1 : la dernière valeur est lue ; "
                   "vérifiez-la.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::TwoValues:
        return QCoreApplication::translate(
                   "Sheets",
                   "%n cellule(s) contiennent plusieurs valeurs, dont %1 : la première est lue ; "
                   "vérifiez-la.",
                   nullptr, n)
            .arg(notice.where);
    case NoticeKind::SplitTexts:
        return QCoreApplication::translate(
            "Sheets", "%n texte(s) du classeur sont écrits en plusieurs morceaux : ils sont réunis.", nullptr,
            n);
    default:
        return {};
    }
}

QString ofFile(const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::ExternalReferences:
        return QCoreApplication::translate("Sheets", "Le classeur fait référence à %n autre(s) fichier(s).",
                                           nullptr, plural(notice.count));
    case NoticeKind::Macros:
        return QCoreApplication::translate(
            "Sheets", "Le classeur contient des macros : elles ne sont ni lues ni exécutées.");
    case NoticeKind::Dates1904:
        return QCoreApplication::translate(
            "Sheets", "Le classeur compte ses dates depuis 1904 : elles sont lues ainsi.");
    case NoticeKind::NameDiffersFromContent:
        return QCoreApplication::translate(
                   "Sheets", "Le nom du fichier annonce autre chose que son contenu, qui est : %1.")
            .arg(notice.where);
    case NoticeKind::AssumedWindows1252:
        return QCoreApplication::translate(
            "Sheets", "Le fichier n’est pas en UTF-8 : il est lu en Windows-1252 ; vérifiez les accents.");
    default:
        return {};
    }
}

} // namespace

QString sentence(const Notice &notice)
{
    for (const auto &family : {ofStructure, ofCells, ofDisorder, ofFile}) {
        const QString text = family(notice);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace agrafe::sheets
