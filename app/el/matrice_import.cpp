// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_import.h"

#include "el/matrice_file.h"
#include "el/value_mark.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

constexpr qsizetype mostLines = 3000;

class Lines : public sheets::RowSink
{
public:
    bool header(const sheets::Row &row) override
    {
        sheet.header = textsOf(row);
        return true;
    }
    bool row(const sheets::Row &row) override
    {
        sheet.lines.append({row.number, textsOf(row)});
        return sheet.lines.size() <= mostLines;
    }

    MatriceSheet sheet;

private:
    static QStringList textsOf(const sheets::Row &row)
    {
        QStringList texts;
        for (const sheets::Cell &cell : row.cells)
            texts.append(
                QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())).trimmed());
        return texts;
    }
};

bool holdsWord(const QString &folded, std::initializer_list<const char *> words)
{
    const QString padded = u'_' + folded + u'_';
    return std::ranges::any_of(words,
                               [&](const char *word) { return padded.contains(u'_' + QLatin1String(word)); });
}

bool isYes(const QString &text)
{
    const QString folded = foldedHeader(text);
    return folded == "X"_L1 || folded == "O"_L1 || folded == "1"_L1 ||
           (holdsWord(folded, {"OUI", "OBLIGATOIRE", "VRAI", "TRUE", "YES", "REQUIS"}) &&
            !holdsWord(folded, {"NON", "FACULTATIF"}));
}

/// One line of the sheet on its way to a field.
class LineReader
{
public:
    LineReader(const MatriceSheet::Line &line, const MatriceMapping &mapping, const QString &valueMark,
               QList<ImportRemark> &remarks)
        : m_line(line)
        , m_mapping(mapping)
        , m_mark(valueMark)
        , m_remarks(remarks)
    {}

    [[nodiscard]] QString text(MatriceColumn column) const
    {
        const int at = m_mapping.value(column, -1);
        return at < 0 ? QString() : m_line.cells.value(at);
    }

    Field field()
    {
        m_field.name = foldedName();
        m_field.title = text(MatriceColumn::Title);
        if (m_field.title.isEmpty() && m_field.name != text(MatriceColumn::Name))
            m_field.title = text(MatriceColumn::Name);
        m_field.description = text(MatriceColumn::Description);
        m_field.example = text(MatriceColumn::Example);
        readType();
        readDateForm();
        readKind();
        readValues();
        readBounds();
        readPhases();
        m_field.unique = isYes(text(MatriceColumn::Unique));
        return m_field;
    }

private:
    void remark(const QString &sentence) { m_remarks.append({m_line.number, sentence}); }

    QString foldedName()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_-]+$"_s);
        const QString name = text(MatriceColumn::Name);
        if (allowed.match(name).hasMatch())
            return name;
        remark(
            QCoreApplication::translate("MatriceImport", "« %1 » ne peut pas être un en-tête d’E#L : lu %2.")
                .arg(name, foldedHeader(name)));
        return foldedHeader(name);
    }

    void readType()
    {
        const QString type = text(MatriceColumn::Type);
        const QString folded = foldedHeader(type);
        if (holdsWord(folded, {"DATE_HEURE", "DATETIME", "HORODAT"}))
            m_field.type = FieldType::DateTime;
        else if (holdsWord(folded, {"DATE"}))
            m_field.type = FieldType::Date;
        else if (holdsWord(folded, {"BOOL", "OUI_NON", "LOGIQUE"}))
            m_field.type = FieldType::Boolean;
        else if (holdsWord(folded, {"ENTIER", "INT"}))
            m_field.type = FieldType::Integer;
        else if (holdsWord(folded, {"NUM", "DECIMAL", "REEL", "DOUBLE", "FLOAT", "MONTANT", "NOMBRE"}))
            m_field.type = FieldType::Number;
        else if (!type.isEmpty() &&
                 !holdsWord(folded, {"TEXT", "CHAINE", "STRING", "ALPHA", "CAR", "VARCHAR", "LISTE", "ENUM"}))
            remark(QCoreApplication::translate("MatriceImport",
                                               "Le type « %1 » n’est pas compris : %2 est lu comme un texte.")
                       .arg(type, m_field.name));
        if (m_field.type == FieldType::Integer || m_field.type == FieldType::Number)
            m_field.fmeType = type.toUpper() == "NUM"_L1 ? u"NUM"_s : QString();
        if (m_field.type == FieldType::Boolean) {
            m_field.trueValues = {u"Oui"_s};
            m_field.falseValues = {u"Non"_s};
        }
    }

    void readDateForm()
    {
        const QString own = text(MatriceColumn::Format).toUpper();
        const QString format = own.isEmpty() ? text(MatriceColumn::Type).toUpper() : own;
        const bool moment = m_field.type == FieldType::DateTime;
        if (!moment && m_field.type != FieldType::Date)
            return;
        const QString hour = moment ? u" %H:%M:%S"_s : QString();
        if (format.contains("JJ/MM/AAAA"_L1) || format.contains("DD/MM/YYYY"_L1))
            m_field.dateFormat = u"%d/%m/%Y"_s + hour;
        else if (format.contains("AAAAMMJJ"_L1) || format.contains("YYYYMMDD"_L1))
            m_field.dateFormat = u"%Y%m%d"_s + hour;
        else
            m_field.dateFormat = u"%Y-%m-%d"_s + hour;
        if (!own.isEmpty() && m_field.dateFormat.startsWith("%Y-"_L1) && !format.contains(u'-'))
            remark(QCoreApplication::translate(
                       "MatriceImport", "La forme de date « %1 » n’est pas comprise : %2 attend AAAA-MM-JJ.")
                       .arg(own, m_field.name));
    }

    // A number whose name says what it is: zeros at its start count.
    void readKind()
    {
        const QString folded = foldedHeader(m_field.name);
        if (holdsWord(folded, {"SIRET"}))
            m_field.kind = FieldKind::Siret;
        else if (holdsWord(folded, {"SIREN"}))
            m_field.kind = FieldKind::Siren;
        else if (holdsWord(folded, {"NUM_DOSSIER", "NUMERO_DOSSIER", "ID_DOSSIER"}))
            m_field.kind = FieldKind::DossierNumber;
        else if (holdsWord(folded, {"CP_", "CODE_POSTAL"}))
            m_field.kind = FieldKind::PostalCode;
        else if (holdsWord(folded, {"MAIL", "EMAIL", "COURRIEL"}))
            m_field.kind = FieldKind::Email;
        if (m_field.kind == FieldKind::Plain)
            return;
        if (m_field.type == FieldType::Integer || m_field.type == FieldType::Number)
            m_field.fmeType = u"NUM"_s;
        m_field.type = FieldType::Text;
    }

    // A cell without the mark of the others has its own. A doubtful one may be part of a value: it is said.
    QStringList listOfValues(const QString &text)
    {
        const QString mark = holdsMark(text, m_mark) ? m_mark : markOf(text);
        const QStringList values = valuesBetween(text, mark);
        if (values.isEmpty() && !text.isEmpty())
            remark(QCoreApplication::translate(
                       "MatriceImport",
                       "«\u00a0%1\u00a0» n’est pas une liste de valeurs\u00a0: %2 acceptera tout texte.")
                       .arg(text.trimmed(), m_field.name));
        else if (isDoubtfulMark(mark))
            remark(QCoreApplication::translate("MatriceImport",
                                               "Les valeurs de %1 sont séparées par «\u00a0%2\u00a0»\u00a0: "
                                               "vérifiez-les.")
                       .arg(m_field.name, mark));
        return values;
    }

    /// Each has its arrow: what stands between them is seldom what stands between the values.
    [[nodiscard]] QStringList pairs() const
    {
        static const QRegularExpression sure(u"\\s*[\\n;|]\\s*"_s);
        const QString text = this->text(MatriceColumn::Correspondences);
        const QStringList parts = text.split(sure, Qt::SkipEmptyParts);
        const QStringList finer = valuesBetween(text, m_mark);
        const bool better = parts.size() == 1 && std::ranges::all_of(finer, [](const QString &part) {
                                return part.contains(arrow());
                            });
        return better && !finer.isEmpty() ? finer : parts;
    }

    static const QRegularExpression &arrow()
    {
        static const QRegularExpression arrow(u"\\s*(?:→|=>|->|=)\\s*"_s);
        return arrow;
    }

    void readValues()
    {
        if (m_field.type == FieldType::Text && m_field.kind == FieldKind::Plain)
            m_field.values = listOfValues(text(MatriceColumn::Values));
        const QStringList all = pairs();
        for (const QString &pair : all) {
            const QStringList sides = pair.split(arrow());
            const bool right =
                sides.size() == 2 && (m_field.values.isEmpty() || m_field.values.contains(sides.last()));
            if (right)
                m_field.correspondences.insert(sides.first(), sides.last());
            else
                remark(QCoreApplication::translate("MatriceImport",
                                                   "La correspondance « %1 » n’est pas comprise.")
                           .arg(pair));
        }
    }

    std::optional<double> number(MatriceColumn column)
    {
        QString digits = text(column);
        if (digits.isEmpty())
            return std::nullopt;
        bool right = false;
        const double value = digits.remove(u' ').replace(u',', u'.').toDouble(&right);
        if (!right)
            remark(QCoreApplication::translate("MatriceImport",
                                               "« %1 » n’est pas un nombre : la borne de %2 est laissée.")
                       .arg(text(column), m_field.name));
        return right ? std::optional(value) : std::nullopt;
    }

    std::optional<int> length(MatriceColumn column)
    {
        const auto value = number(column);
        return value && *value >= 0 ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    void readBounds()
    {
        m_field.minLength = length(MatriceColumn::MinLength);
        m_field.maxLength = length(MatriceColumn::MaxLength);
        if (m_field.type == FieldType::Integer || m_field.type == FieldType::Number) {
            m_field.minimum = number(MatriceColumn::Minimum);
            m_field.maximum = number(MatriceColumn::Maximum);
        }
        const QString pattern = text(MatriceColumn::Pattern);
        if (QRegularExpression(pattern).isValid())
            m_field.pattern = pattern;
        else
            remark(QCoreApplication::translate("MatriceImport",
                                               "L’expression « %1 » ne se lit pas : elle est laissée.")
                       .arg(pattern));
    }

    void readPhases()
    {
        constexpr std::array phases{
            std::pair{MatriceColumn::Import, Phase::Import},
            std::pair{MatriceColumn::Phase1, Phase::Phase1},
            std::pair{MatriceColumn::Phase2, Phase::Phase2},
            std::pair{MatriceColumn::Phase2WithoutCreation, Phase::Phase2WithoutCreation},
            std::pair{MatriceColumn::Phase3, Phase::Phase3},
        };
        for (const auto &[column, phase] : phases) {
            if (isYes(text(column)))
                m_field.mandatoryFor |= phase;
        }
    }

    const MatriceSheet::Line &m_line;
    const MatriceMapping &m_mapping;
    const QString &m_mark;
    QList<ImportRemark> &m_remarks;
    Field m_field;
};

Failure refusal(const QString &sentence)
{
    return Failure::input(
        sentence, QCoreApplication::translate("MatriceImport",
                                              "Revoyez le choix des colonnes, ou corrigez le fichier."));
}

} // namespace

Result<MatriceSheet> readMatriceSheet(const QString &path, const sheets::ReadOptions &options)
{
    Lines lines;
    if (const auto read = sheets::readTable(path, lines, options); !read)
        return Unexpected(read.error());
    if (lines.sheet.lines.size() > mostLines)
        return Unexpected(
            refusal(QCoreApplication::translate("MatriceImport",
                                                "Ce fichier a plus de %1 lignes : ce n’est pas une matrice.")
                        .arg(mostLines)));
    if (lines.sheet.lines.isEmpty())
        return Unexpected(refusal(
            QCoreApplication::translate("MatriceImport", "Ce fichier n’a aucune ligne sous son en-tête.")));
    return std::move(lines.sheet);
}

Result<ImportedMatrice> importMatrice(const MatriceSheet &sheet, const MatriceMapping &mapping,
                                      const Matrice &named, const QString &valueMark)
{
    if (!mapping.contains(MatriceColumn::Name))
        return Unexpected(refusal(
            QCoreApplication::translate("MatriceImport", "Aucune colonne ne donne l’en-tête des champs.")));
    const QString mark = valueMark.isEmpty() ? proposedValueMark(sheet, mapping) : valueMark;
    ImportedMatrice imported{named, {}, mark};
    imported.matrice.fields.clear();
    for (const MatriceSheet::Line &line : sheet.lines) {
        LineReader reader(line, mapping, mark, imported.remarks);
        if (!reader.text(MatriceColumn::Name).isEmpty())
            imported.matrice.fields.append(reader.field());
    }
    const auto number = imported.matrice.dossierNumberField();
    if (imported.matrice.key.isEmpty() && number >= 0)
        imported.remarks.append(
            {0, QCoreApplication::translate(
                    "MatriceImport", "Indiquez quels champs nomment une ligne (numéro, rendez-vous, "
                                     "événement) : sans eux, les lignes en double ne sont pas vues.")});
    if (const QString fault = faultOf(imported.matrice); !fault.isEmpty())
        return Unexpected(refusal(fault));
    return imported;
}

QString textOf(const ImportRemark &remark)
{
    if (remark.line == 0)
        return remark.sentence;
    return QCoreApplication::translate("MatriceImport", "Ligne %1 : %2")
        .arg(remark.line)
        .arg(remark.sentence);
}

} // namespace agrafe::el
