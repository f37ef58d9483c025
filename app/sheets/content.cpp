// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/content.h"

#include "sheets/failures.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace agrafe::sheets {

namespace {

constexpr qint64 lookedAt = 4096;

struct Signature
{
    QByteArrayView start;
    const char *kind;
    bool table;         ///< the spreadsheet can open it and save it anew
    bool binary = true; ///< what follows is no text: a column may be called "MZ"
};

/// The names are marked for translation here and translated where they are shown.
constexpr std::array<Signature, 18> signatures{{
    {"%PDF-", QT_TRANSLATE_NOOP("Sheets", "un document PDF"), false, false},
    {"{\\rtf", QT_TRANSLATE_NOOP("Sheets", "un texte mis en forme (RTF)"), false, false},
    {"\x89PNG", QT_TRANSLATE_NOOP("Sheets", "une image"), false},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Sheets", "une image"), false},
    {"GIF8", QT_TRANSLATE_NOOP("Sheets", "une image"), false},
    {"II*", QT_TRANSLATE_NOOP("Sheets", "une image"), false},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"7z\xBC\xAF", QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"Rar!", QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"BZh", QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"\xFD"
     "7zXZ",
     QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("Sheets", "un fichier compressé"), false},
    {"SQLite format 3", QT_TRANSLATE_NOOP("Sheets", "une base de données"), false},
    {"PAR1", QT_TRANSLATE_NOOP("Sheets", "une base de données"), false},
    {"MZ", QT_TRANSLATE_NOOP("Sheets", "un programme"), false},
    {"\x7F"
     "ELF",
     QT_TRANSLATE_NOOP("Sheets", "un programme"), false},
    {"\x09\x08", QT_TRANSLATE_NOOP("Sheets", "un classeur Excel d’une version ancienne"), true},
    {"\x09\x04", QT_TRANSLATE_NOOP("Sheets", "un classeur Excel d’une version ancienne"), true},
}};

bool holdsControls(const QByteArray &bytes)
{
    return std::ranges::any_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

/// "ID;PWXL;N;E", then records that begin with their kind. Columns may be called "ID" and "Prénom".
bool isSylk(const QByteArray &start)
{
    if (!start.startsWith("ID;P"))
        return false;
    const QByteArray second = start.mid(start.indexOf('\n') + 1);
    static constexpr std::array<QByteArrayView, 7> records{"P;P", "F;", "B;Y", "B;X", "C;Y", "C;X", "O;"};
    return std::ranges::any_of(records, [&second](QByteArrayView kind) { return second.startsWith(kind); });
}

/// UTF-8 without its mark, whatever the file's Unicode.
QByteArray asUtf8(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(start)).toUtf8();
    return start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
}

QByteArray utf16(const char *name)
{
    QByteArray out;
    for (const char *c = name; *c != '\0'; ++c)
        out.append(*c).append('\0');
    return out;
}

/// The names of an OLE2 file's streams stand in its directory, anywhere in the file.
bool holds(QFile &file, const char *stream)
{
    constexpr qint64 piece = 1 << 20;
    const QByteArray wanted = utf16(stream);
    QByteArray seen;
    file.seek(0);
    while (!file.atEnd()) {
        seen = seen.right(wanted.size()) + file.read(piece);
        if (seen.contains(wanted))
            return true;
    }
    return false;
}

Failure oleRefusal(QFile &file)
{
    if (holds(file, "EncryptedPackage"))
        return encryptedWorkbook();
    if (holds(file, "Workbook") || holds(file, "Book"))
        return otherFormat(QCoreApplication::translate("Sheets", "un classeur Excel 97-2003 (.xls)"));
    return noTable(QCoreApplication::translate("Sheets", "un document Office d’un ancien format"));
}

/// Pages and XML that Excel opens under a borrowed name.
std::optional<Failure> markupRefusal(const QByteArray &start)
{
    const QByteArray text = start.trimmed().toLower();
    const auto says = [&text](const char *word) { return text.contains(word); };
    if (!text.startsWith('<'))
        return {};
    if (says("urn:schemas-microsoft-com:office:spreadsheet"))
        return otherFormat(QCoreApplication::translate("Sheets", "une feuille de calcul XML 2003"));
    if (says("urn:oasis:names:tc:opendocument"))
        return otherFormat(
            QCoreApplication::translate("Sheets", "un classeur OpenDocument en un seul fichier (.fods)"));
    if (says("<html") || says("<!doctype html") || says("<table") || says("<head"))
        return otherFormat(QCoreApplication::translate("Sheets", "une page web"));
    if (text.startsWith("<?xml") || says("</"))
        return noTable(QCoreApplication::translate("Sheets", "un document XML"));
    return {};
}

std::optional<Failure> textRefusal(const QByteArray &start)
{
    const QByteArray text = start.trimmed();
    if (text.startsWith("MIME-Version:") && text.contains("multipart/related"))
        return otherFormat(QCoreApplication::translate("Sheets", "une page web"));
    const bool object = text.startsWith('{') && text.mid(1).trimmed().startsWith('"');
    const bool list = text.startsWith('[') && text.mid(1).trimmed().startsWith('{');
    if (object || list)
        return noTable(QCoreApplication::translate("Sheets", "un document JSON"));
    return markupRefusal(start);
}

QString saveAsXlsx()
{
    return QCoreApplication::translate(
        "Sheets", "Ouvrez-le dans le tableur, choisissez « Enregistrer sous » et le format "
                  "« Classeur Excel (.xlsx) », puis déposez ce nouveau fichier.");
}

} // namespace

Result<Content> contentOf(QFile &file)
{
    file.seek(0);
    const QByteArray start = file.peek(lookedAt);
    if (start.isEmpty() && file.error() != QFileDevice::NoError)
        return Unexpected(unreadable(file));
    const QByteArray text = asUtf8(start);
    if (text.trimmed().isEmpty())
        return Unexpected(
            Failure::input(QCoreApplication::translate("Sheets", "Le fichier est vide."),
                           QCoreApplication::translate("Sheets", "Vérifiez que c’est le bon fichier.")));
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return Content::Zip;
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return Unexpected(oleRefusal(file));
    for (const Signature &signature : signatures) {
        if (!start.startsWith(signature.start) || (signature.binary && !holdsControls(start)))
            continue;
        const QString kind = QCoreApplication::translate("Sheets", signature.kind);
        return Unexpected(signature.table ? otherFormat(kind) : noTable(kind));
    }
    if (isSylk(start))
        return Unexpected(otherFormat(QCoreApplication::translate("Sheets", "une feuille au format SYLK")));
    if (auto refusal = textRefusal(text))
        return Unexpected(*std::move(refusal));
    return Content::Text;
}

Failure otherFormat(const QString &kind)
{
    return Failure::input(
        QCoreApplication::translate("Sheets", "Ce fichier est %1 : Agrafe ne lit pas ce format.").arg(kind),
        saveAsXlsx());
}

Failure noTable(const QString &kind)
{
    return Failure::input(
        QCoreApplication::translate("Sheets", "Ce fichier est %1 : ce n’est pas une feuille de calcul.")
            .arg(kind),
        QCoreApplication::translate("Sheets", "Déposez un classeur (.xlsx, .ods) ou un fichier CSV."));
}

Failure encryptedWorkbook()
{
    return Failure::input(
        QCoreApplication::translate("Sheets", "Ce classeur est protégé par un mot de passe."),
        QCoreApplication::translate(
            "Sheets", "Ouvrez-le dans le tableur, retirez le mot de passe d’ouverture (Fichier, "
                      "Informations, Protéger le classeur), enregistrez, puis déposez-le de nouveau."));
}

} // namespace agrafe::sheets
