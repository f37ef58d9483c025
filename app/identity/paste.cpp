// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "identity/paste.h"

#include "communes/birthplace.h"
#include "communes/folding.h"
#include "communes/place_query.h"
#include "identity/labels.h"
#include "identity/names.h"
#include "identity/sentence.h"

#include <QRegularExpression>

#include <algorithm>

namespace agrafe::identity {

namespace {

const QString france = QStringLiteral("99100");

QStringList cellsOf(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[\\t;|]"));
    QStringList cells = line.split(separators);
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells;
}

/// Lays a text out, line after line.
class Splitter
{
public:
    Splitter(const communes::Places &places, QDate today)
        : m_places(places)
        , m_today(today)
    {}
    Split run(const QString &pasted);

private:
    bool readTable(const QStringList &lines);
    void readLine(const QString &line);
    void readCell(const QString &cell);
    void readWords(const QString &cell);
    void readPlace(const QString &cell);
    void take(Label label, const QString &value);
    void takeDate(const QString &value);
    void takeSex(Sex sex, bool doubtful);
    void takeNames(const QString &names);
    void takeFullName(const QString &text);
    void settleNames();
    void settlePair(const QString &first, const QString &second);
    void settlePlace();
    [[nodiscard]] QString countryNamed(const QString &text) const;
    bool settleCountry(const QString &text);
    void settleCommune(const QString &text);
    void doubt(Piece piece);

    const communes::Places &m_places;
    QDate m_today;
    Split m_split;
    QString m_name;      ///< under "Nom": of birth unless another one is
    QStringList m_texts; ///< names or places that nothing announced
    QString m_department;
    QString m_country;
};

void Splitter::doubt(Piece piece)
{
    if (!m_split.doubtful.contains(piece))
        m_split.doubtful += piece;
}

void Splitter::takeDate(const QString &value)
{
    if (const auto date = readBirthDate(value, m_today))
        m_split.identity.birth = *date;
    else
        m_split.unused += value;
}

void Splitter::takeSex(Sex sex, bool doubtful)
{
    if (sex == Sex::Unknown || m_split.identity.sex != Sex::Unknown)
        return;
    m_split.identity.sex = sex;
    if (doubtful)
        doubt(Piece::Sex);
}

void Splitter::take(Label label, const QString &value)
{
    Identity &identity = m_split.identity;
    switch (label) {
    case Label::Name:
        m_name = cleanName(value);
        break;
    case Label::BirthName:
        identity.birthName = cleanName(value);
        break;
    case Label::UsageName:
        identity.usageName = cleanName(value);
        break;
    case Label::FirstNames:
        identity.firstNames = splitFirstNames(value);
        break;
    case Label::Sex:
        takeSex(sexOf(value), value.size() > 1);
        break;
    case Label::Date:
        takeDate(value);
        break;
    case Label::Place:
        m_split.place = value;
        break;
    case Label::Department:
        m_department = value;
        break;
    case Label::CommuneCode:
        identity.place.commune = communes::codeAsTyped(value).value_or(QString());
        break;
    case Label::Country:
        m_country = value;
        break;
    case Label::Other:
    case Label::None:
        m_split.unused += value;
        break;
    }
}

/// Headings above a row.
bool Splitter::readTable(const QStringList &lines)
{
    const QStringList heads = lines.size() > 1 ? cellsOf(lines.first()) : QStringList();
    const auto known =
        std::ranges::count_if(heads, [](const QString &head) { return labelOf(head) != Label::None; });
    if (known < 2)
        return false;
    const QStringList cells = cellsOf(lines.at(1));
    for (qsizetype i = 0; i < qMin(heads.size(), cells.size()); ++i) {
        if (!cells.at(i).isEmpty())
            take(labelOf(heads.at(i)), cells.at(i));
    }
    m_split.unused += lines.mid(2);
    return true;
}

void Splitter::readLine(const QString &line)
{
    const QStringList cells = cellsOf(line);
    if (cells.size() == 2 && labelOf(cells.first()) != Label::None) {
        take(labelOf(cells.first()), cells.last());
        return;
    }
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            readCell(cell);
    }
}

void Splitter::readCell(const QString &cell)
{
    const qsizetype colon = cell.indexOf(QRegularExpression(QStringLiteral("[:=]")));
    const Label label = colon > 0 ? labelOf(cell.left(colon)) : Label::None;
    if (label != Label::None)
        take(label, cell.mid(colon + 1).trimmed());
    else if (const auto date = readBirthDate(cell, m_today); date && m_split.identity.birth.isEmpty())
        m_split.identity.birth = *date;
    else if (sexOf(cell) != Sex::Unknown)
        takeSex(sexOf(cell), cell.size() > 1);
    else
        readWords(cell);
}

void Splitter::readWords(const QString &cell)
{
    const Sentence sentence = readSentence(cell);
    Identity &identity = m_split.identity;
    const bool says =
        !sentence.date.isEmpty() || !sentence.birthName.isEmpty() || !sentence.usageName.isEmpty();
    if (!says && !looksLikeName(sentence.names)) {
        readPlace(cell);
        return;
    }
    takeSex(sentence.sex, sentence.sexFromWords);
    if (!sentence.date.isEmpty())
        takeDate(sentence.date);
    if (!sentence.place.isEmpty())
        m_split.place = sentence.place;
    if (!sentence.usageName.isEmpty())
        identity.usageName = cleanName(sentence.usageName);
    if (!sentence.birthName.isEmpty())
        identity.birthName = cleanName(sentence.birthName);
    takeNames(sentence.names);
}

/// "Solène LEBRUN, tél. 06 00": the names end where no name goes on.
void Splitter::takeNames(const QString &names)
{
    static const QRegularExpression end(QStringLiteral("[,(0-9]"));
    const qsizetype at = looksLikeName(names) ? -1 : names.indexOf(end);
    const QString first = (at < 0 ? names : names.left(at)).trimmed();
    if (looksLikeName(first))
        m_texts += first;
    const QString rest = looksLikeName(first) ? names.mid(at < 0 ? names.size() : at) : names;
    static const QRegularExpression comma(QStringLiteral("^[,\\s]+|[,\\s]+$"));
    if (const QString left = QString(rest).remove(comma); !left.isEmpty())
        m_split.unused += left;
}

/// "72" alone, or a name with a code: "Le Mans (72)".
void Splitter::readPlace(const QString &cell)
{
    const communes::PlaceQuery query = communes::parsePlace(cell);
    const bool place = !query.words.isEmpty() && !query.departments.isEmpty() &&
                       !m_places.gazetteer().search(cell, 1).isEmpty();
    if (place && m_split.place.isEmpty())
        m_split.place = cell;
    else if (query.words.isEmpty() && query.code.isEmpty() && query.departments.size() == 1)
        m_department = cell;
    else
        m_split.unused += cell;
}

/// "Anne LEROY", "LEROY Anne": capitals tell the name; without them the first word is taken as first name.
void Splitter::takeFullName(const QString &text)
{
    QStringList capitals;
    QStringList others;
    for (const QString &word : cleanName(text).split(QLatin1Char(' ')))
        (isInCapitals(word) ? capitals : others) += word;
    if (capitals.isEmpty() || others.isEmpty()) {
        doubt(Piece::BirthName);
        doubt(Piece::FirstNames);
        const QStringList words = capitals + others;
        others = words.mid(0, 1);
        capitals = words.mid(1);
    }
    m_split.identity.firstNames = others;
    m_name = capitals.join(QLatin1Char(' '));
}

/// Two cells: the one in capitals is the name; else the first one.
void Splitter::settlePair(const QString &first, const QString &second)
{
    const bool told = isInCapitals(first) != isInCapitals(second);
    const bool swapped = told && isInCapitals(second);
    m_name = cleanName(swapped ? second : first);
    m_split.identity.firstNames = splitFirstNames(swapped ? first : second);
    if (told)
        return;
    doubt(Piece::BirthName);
    doubt(Piece::FirstNames);
}

void Splitter::settleNames()
{
    Identity &identity = m_split.identity;
    const bool named = !m_name.isEmpty() || !identity.firstNames.isEmpty();
    qsizetype used = 0;
    if (!named && m_split.identity.birthName.isEmpty() && m_texts.size() > 1 &&
        !m_texts.first().contains(QLatin1Char(' '))) {
        settlePair(m_texts.at(0), m_texts.at(1));
        used = 2;
    } else if (!named && !m_texts.isEmpty()) {
        takeFullName(m_texts.first());
        used = 1;
    }
    if (identity.birthName.isEmpty())
        identity.birthName = m_name;
    else if (identity.usageName.isEmpty() && canonicalName(m_name) != canonicalName(identity.birthName))
        identity.usageName = m_name;
    for (const QString &text : m_texts.mid(used)) {
        if (m_country.isEmpty() && !countryNamed(text).isEmpty())
            m_country = text;
        else if (m_split.place.isEmpty() && !m_places.gazetteer().search(text, 1).isEmpty())
            m_split.place = text;
        else
            m_split.unused += text;
    }
}

/// Its code; empty when no country has exactly this name or code.
QString Splitter::countryNamed(const QString &text) const
{
    const QByteArray wanted = communes::folded(text);
    const QList<communes::Country> found = m_places.countries().search(text, 1);
    const bool same = !found.isEmpty() && (communes::folded(found.first().name) == wanted ||
                                           found.first().code.toLatin1() == wanted);
    return same ? found.first().code : QString();
}

bool Splitter::settleCountry(const QString &text)
{
    const QString code = countryNamed(text);
    if (!code.isEmpty())
        m_split.identity.place.country = code;
    return !code.isEmpty();
}

void Splitter::settleCommune(const QString &text)
{
    const communes::PlaceQuery query = communes::parsePlace(text);
    const QByteArray name = query.words.join(' ');
    QList<communes::Commune> same = m_places.gazetteer().search(text);
    const auto isOther = [&](const communes::Commune &commune) {
        const QByteArray own = communes::comparable(communes::folded(commune.name));
        const bool here =
            query.departments.isEmpty() || query.departments.contains(commune.department.toLatin1());
        return !here || !(own == name || own.startsWith(name + " ARRONDISSEMENT"));
    };
    same.removeIf(isOther);
    Birthplace &place = m_split.identity.place;
    if (same.size() == 1) {
        place.commune = communes::codeOn(same.first(), m_split.identity.birth.earliest());
        place.communeName = same.first().name;
        place.department = same.first().department;
        m_split.place.clear();
        return;
    }
    doubt(Piece::Commune);
    // A département of then, that has no such commune today: name, département and year do.
    if (same.isEmpty() && query.departments.size() == 1 && !name.isEmpty()) {
        place.communeName = text.left(text.indexOf(QRegularExpression(QStringLiteral("[(\\d]")))).trimmed();
        place.department = QString::fromLatin1(query.departments.first());
    }
}

void Splitter::settlePlace()
{
    Birthplace &place = m_split.identity.place;
    if (!m_country.isEmpty() && !settleCountry(m_country))
        doubt(Piece::Country);
    const bool abroad = !place.country.isEmpty() && !place.isInFrance();
    if (!place.commune.isEmpty()) {
        place.country = france;
    } else if (!m_split.place.isEmpty() && !abroad) {
        static const QRegularExpression bracketed(QStringLiteral("\\(([^)]+)\\)\\s*$"));
        const QString inBrackets = bracketed.match(m_split.place).captured(1);
        if (settleCountry(m_split.place) || (!inBrackets.isEmpty() && settleCountry(inBrackets))) {
            m_split.place.clear();
            return;
        }
        settleCommune(m_department.isEmpty() ? m_split.place : m_split.place + u' ' + m_department);
        if (m_split.place.isEmpty() || !place.department.isEmpty())
            place.country = france;
    }
}

Split Splitter::run(const QString &pasted)
{
    static const QRegularExpression ends(QStringLiteral("[\\r\\n\\x{2028}]+"));
    const QStringList lines = pasted.split(ends, Qt::SkipEmptyParts);
    if (!readTable(lines)) {
        for (const QString &line : lines)
            readLine(line);
    }
    settleNames();
    settlePlace();
    return m_split;
}

} // namespace

Split splitIdentity(const QString &pasted, const communes::Places &places, QDate today)
{
    return Splitter(places, today).run(pasted);
}

} // namespace agrafe::identity
