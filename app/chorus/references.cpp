// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/references.h"

#include "base/atomic_file.h"
#include "chorus/lenient.h"
#include "chorus/words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

/// How one list is asked and read.
struct Source
{
    ReferenceList list;
    const char *name;
    const Operation *operation;
    const char16_t *code;
    const char16_t *words;         ///< empty: ours
    const char16_t *value;         ///< empty: none
    std::optional<CodeList> codes; ///< our words, where it gives none
    const char *request = nullptr; ///< a member that the request wants
    const char *requested = nullptr;
};

const Source &sourceOf(ReferenceList list)
{
    static const Source sources[] = {
        {ReferenceList::Cadres, "cadres", &op::cadres, u"codeCadreFacturation", u"", u"", CodeList::Cadre,
         "typeDemandePaiement", "FACTURE"},
        {ReferenceList::DepositModes, "modes-depot", &op::depositModes, u"modeDepot", u"", u"",
         CodeList::DepositMode},
        {ReferenceList::PaymentModes, "modes-paiement", &op::paymentModes, u"modePaiement", u"", u"",
         CodeList::PaymentMode},
        {ReferenceList::VatRates,
         "taux-tva",
         &op::vatRates,
         u"codeTauxTva",
         u"libelleTauxTva",
         u"valeurTauxTva",
         {}},
        {ReferenceList::Countries, "pays", &op::countries, u"codePays", u"libellePays", u"", {}},
        {ReferenceList::Currencies, "devises", &op::currencies, u"codeDevise", u"libelleDevise", u"", {}},
        {ReferenceList::AttachmentTypes,
         "types-pieces",
         &op::attachmentTypes,
         u"codeTypePieceJointe",
         u"libelleTypePieceJointe",
         u"",
         {}},
        {ReferenceList::Exemptions,
         "motifs-exoneration",
         &op::exemptions,
         u"codeMotifExonerationTva",
         u"libelleMotifExonerationTva",
         u"",
         {}}};
    return *std::ranges::find(sources, list, &Source::list);
}

ReferenceRow rowOf(const Source &source, const QJsonObject &row)
{
    ReferenceRow read{.code = textAt(row, QStringView(source.code)),
                      .words = textAt(row, QStringView(source.words)),
                      .value = textAt(row, QStringView(source.value))};
    if (read.words.isEmpty() && source.codes)
        read.words = wordsOf(*source.codes, read.code);
    return read;
}

QJsonObject toJson(const ReferenceTable &table)
{
    QJsonArray rows;
    for (const ReferenceRow &row : table.rows)
        rows.append(QJsonArray{row.code, row.words, row.value});
    return {{u"readAt"_s, table.readAt.toString(Qt::ISODateWithMs)}, {u"rows"_s, rows}};
}

ReferenceTable fromJson(const QJsonObject &object)
{
    ReferenceTable table;
    table.readAt = QDateTime::fromString(object.value(u"readAt").toString(), Qt::ISODateWithMs);
    for (const auto &each : object.value(u"rows").toArray()) {
        const QJsonArray row = each.toArray();
        table.rows.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString()});
    }
    return table;
}

} // namespace

References::References(Client &client, const Paths &paths, Clock &clock)
    : m_client(client)
    , m_folder(paths.cache + u"/chorus"_s)
    , m_clock(clock)
{}

QString References::fileOf(const Session &session, ReferenceList list) const
{
    // One folder an address: its name says nothing of it.
    const QByteArray place = QCryptographicHash::hash(
        session.habilitation.apiUrl().toEncoded(QUrl::RemovePath | QUrl::RemoveUserInfo),
        QCryptographicHash::Sha256);
    return u"%1/%2/%3.json"_s.arg(m_folder, QString::fromLatin1(place.toHex().left(16)),
                                  QString::fromLatin1(sourceOf(list).name));
}

std::optional<ReferenceTable> References::kept(const Session &session, ReferenceList list) const
{
    QFile file(fileOf(session, list));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const ReferenceTable table = fromJson(QJsonDocument::fromJson(file.readAll()).object());
    return table.readAt.isValid() && !table.rows.isEmpty() ? std::optional(table) : std::nullopt;
}

QCoro::Task<Result<ReferenceTable>> References::table(Session session, ReferenceList list, bool fresh,
                                                      std::stop_token stop)
{
    const auto old = kept(session, list);
    if (old && !fresh && old->readAt.addDays(daysKept) > m_clock.now())
        co_return *old;
    const Source &source = sourceOf(list);
    Call call{.operation = source.operation, .body = {}};
    if (source.request != nullptr)
        call.body.insert(QString::fromLatin1(source.request), QString::fromLatin1(source.requested));
    const auto rows = co_await m_client.rows(session, call, stop);
    if (!rows && old)
        co_return *old;
    if (!rows)
        co_return Unexpected(rows.error());
    ReferenceTable table{.rows = {}, .readAt = m_clock.now()};
    for (const QJsonObject &row : rows->rows)
        table.rows.append(rowOf(source, row));
    // What may be lost: a failure to keep it costs one more call.
    (void)writeFileAtomically(fileOf(session, list),
                              QJsonDocument(toJson(table)).toJson(QJsonDocument::Compact), IfExists::Replace);
    co_return table;
}

QCoro::Task<Result<ReferenceTable>> References::bankAccounts(Session session, qint64 structure,
                                                             std::stop_token stop)
{
    const Call call{.operation = &op::bankAccounts, .body = {{u"idStructure"_s, structure}}};
    const auto rows = co_await m_client.rows(std::move(session), call, stop);
    if (!rows)
        co_return Unexpected(rows.error());
    ReferenceTable table{.rows = {}, .readAt = m_clock.now()};
    for (const QJsonObject &row : rows->rows)
        table.rows.append(
            {textAt(row, u"idCoordonneeBancaire"), textAt(row, u"nomCoordonneeBancaire"), QString()});
    co_return table;
}

} // namespace agrafe::chorus
