// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"
#include "communes/commune.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace agrafe::communes {

/// Every commune of the official geographic code, found by what an agent types. Read once, in any thread;
/// every call is const and safe from several threads.
class Gazetteer
{
public:
    /// From the program's resources. Failure: Internal.
    [[nodiscard]] static Result<Gazetteer> load();
    /// The form of resources/communes/README.md.
    [[nodiscard]] static Gazetteer read(const QByteArray &text, const QByteArray &postal = {});

    /// The best first: the name as typed (its article may miss), what merged with it or its arrondissements,
    /// names that begin so, a word of theirs; then namesakes outside the département typed. A département, a
    /// postal code or a code of Insee may stand beside the name, a code also alone: then the communes that a
    /// postal code serves, and those that have the nearest ones.
    [[nodiscard]] QList<Commune> search(const QString &typed, qsizetype limit = 12) const;
    /// By code of Insee, of today or of Corse before 1976 ("20004"); a commune before the delegated one of
    /// the same code.
    [[nodiscard]] std::optional<Commune> find(const QString &code) const;
    /// The communes that merged into this one, or its arrondissements.
    [[nodiscard]] QList<Commune> partsOf(const QString &code) const;
    /// The communes that a postal code serves, as far as it is known.
    [[nodiscard]] QList<Commune> servedBy(const QString &postalCode) const;
    /// Name of a département: "93", "2A", "974"; empty when there is none.
    [[nodiscard]] QString departmentName(const QString &code) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    friend class Search;

    /// A place in m_text, and what ranks it.
    struct Entry
    {
        quint32 line = 0;
        quint32 name = 0; ///< in m_names
        quint16 nameSize = 0;
        quint8 article = 0; ///< bytes of "LE ", "LA ", "LES ", "L " before the name
        quint8 department = 0;
        Kind kind = Kind::Commune;
        bool divided = false; ///< in arrondissements
    };
    /// Where a word of a name begins.
    struct Word
    {
        quint64 head = 0; ///< its first eight bytes, for a fast comparison
        quint32 at = 0;   ///< in m_names
        quint32 entry = 0;
    };
    struct Department
    {
        QByteArray code;
        QByteArray name;
        QByteArray words; ///< folded
    };
    /// A commune and the one that it merged into.
    struct Part
    {
        QByteArray whole;
        quint32 entry = 0;
    };

    /// A postal code and a commune that it serves.
    struct Postal
    {
        int code = 0;
        quint32 entry = 0;
    };

    void readPostal(const QByteArray &text);
    void readLine(qsizetype from, qsizetype to);
    void readEntry(qsizetype from, qsizetype to);
    void addWords(quint32 entry);
    void sortAll();
    [[nodiscard]] QByteArrayView codeOf(quint32 entry) const;
    [[nodiscard]] QByteArrayView nameOf(quint32 entry) const; ///< folded
    [[nodiscard]] const Department &departmentOf(quint32 entry) const;
    [[nodiscard]] std::optional<quint32> entryOf(QByteArrayView code) const;
    [[nodiscard]] QByteArrayView lineOf(quint32 entry) const;
    [[nodiscard]] QByteArrayView parentOf(quint32 entry) const;
    [[nodiscard]] Commune commune(quint32 entry) const;

    QByteArray m_text;
    QByteArray m_names; ///< folded, each ended by a line feed
    std::vector<Entry> m_entries;
    std::vector<Word> m_words;
    std::vector<Department> m_departments;
    std::vector<Part> m_parts;
    std::vector<Postal> m_postal; ///< by code
};

} // namespace agrafe::communes
