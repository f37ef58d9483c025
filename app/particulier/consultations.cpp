// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "particulier/consultations.h"

#include <QSet>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::particulier {

namespace {

/// The same fields without some of them.
Fields without(Fields fields, const QStringList &names)
{
    for (const QString &name : names)
        fields.remove(name);
    return fields;
}

/// With all that may have been told of one thing, and with less and less of it.
QList<Fields> lessened(const QList<Fields> &all, const QList<QStringList> &left)
{
    QList<Fields> result = all;
    for (const Fields &fields : all) {
        for (const QStringList &names : left)
            result += without(fields, names);
    }
    return result;
}

/// Of either sex, when it is not told.
QList<Fields> ofEitherSex(const QList<Fields> &all)
{
    QList<Fields> result = all;
    for (const Fields &fields : all) {
        if (!fields.value(u"sexeEtatCivil"_s).isEmpty())
            continue;
        for (const QString &sex : {u"F"_s, u"M"_s}) {
            result += fields;
            result.last().insert(u"sexeEtatCivil"_s, sex);
        }
    }
    return result;
}

QList<Fields> waysToTell(const Fields &fields, const MergedInto &mergedInto)
{
    QList<Fields> told{fields};
    for (const Variant &variant : variantsOf(fields, mergedInto))
        told += variant.fields;
    told = ofEitherSex(told);
    const QString day = u"jourDateNaissance"_s;
    const QString month = u"moisDateNaissance"_s;
    told = lessened(told, {{day}, {day, month}, {day, month, u"anneeDateNaissance"_s}});
    told = lessened(told, {{u"sexeEtatCivil"_s}});
    const QStringList commune{u"codeCogInseeCommuneNaissance"_s, u"nomCommuneNaissance"_s,
                              u"codeCogInseeDepartementNaissance"_s};
    return lessened(told,
                    {{commune.first()}, commune, commune + QStringList{u"codeCogInseePaysNaissance"_s}});
}

} // namespace

QStringList fingerprintsOf(const FingerprintKey &key, const catalogue::Catalogue &catalogue,
                           const Fields &fields, const MergedInto &mergedInto)
{
    QSet<QByteArray> forms;
    const QList<Fields> told = waysToTell(fields, mergedInto);
    for (const catalogue::Endpoint &endpoint : catalogue.endpoints()) {
        for (const Fields &one : told)
            forms.insert(canonicalForm(endpoint, one));
    }
    QStringList fingerprints;
    for (const QByteArray &form : std::as_const(forms)) {
        if (const QString made = fingerprint(key, form); !made.isEmpty())
            fingerprints += made;
    }
    return fingerprints;
}

QCoro::Task<Result<Consultations>> consultationsOf(journal::Journal &journal, QStringList fingerprints,
                                                   QDateTime from, QDateTime to)
{
    constexpr int all = std::numeric_limits<int>::max();
    Consultations found;
    if (!fingerprints.isEmpty()) {
        const journal::Filter ofThePerson{
            .from = from, .to = to, .subjects = std::move(fingerprints), .limit = all};
        const auto accesses = co_await journal.read(ofThePerson);
        if (!accesses)
            co_return Unexpected(accesses.error());
        found.accesses = *accesses;
    }
    const journal::Filter ofSessions{
        .from = from, .to = to, .subjectStart = notComparableStart(), .limit = all};
    const auto others = co_await journal.read(ofSessions);
    if (!others)
        co_return Unexpected(others.error());
    found.notComparable = static_cast<int>(others->size());
    co_return found;
}

} // namespace agrafe::particulier
