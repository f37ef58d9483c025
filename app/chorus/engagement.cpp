// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/engagement.h"

#include "chorus/words.h"

#include <QCoreApplication>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

QJsonObject EngagementQuery::body() const
{
    QJsonObject body;
    const auto put = [&body](const QString &name, const QJsonValue &value) {
        const bool says = value.isString() ? !value.toString().isEmpty() : !value.isNull();
        if (says)
            body.insert(name, value);
    };
    put(u"numeroEngagementJuridique"_s, number);
    put(u"numeroMarcheEngagementJuridique"_s, market);
    put(u"etatCourantEngagementJuridique"_s, stateCode);
    // Text, although it is a number everywhere else.
    put(u"structureReceptriceEngagementJuridique"_s, recipient == 0 ? QString() : QString::number(recipient));
    put(u"periodeDateNotificationEJDu"_s, from.toString(Qt::ISODate));
    put(u"periodeDateNotificationEJAu"_s, to.toString(Qt::ISODate));
    put(u"montantTTCMin"_s, least.toJson());
    put(u"montantTTCMax"_s, most.toJson());
    return body;
}

Engagement readEngagement(const QJsonObject &row)
{
    return {.id = numberAt(row, u"idEngagementJuridique"),
            .number = textAt(row, u"numeroEngagementJuridique"),
            .type = textAt(row, u"libelleTypeEngagementJuridique"),
            .recipientNumber = textAt(row, u"identifiantStructureReceptrice"),
            .recipientName = textAt(row, u"libelleStructureReceptrice"),
            .serviceCode = textAt(row, u"codeServiceExecutant"),
            .serviceName = textAt(row, u"libelleServiceExecutant"),
            .notified = momentAt(row, u"dateNotificationEJ"),
            .stateCode = textAt(row, u"libelleEtatCourantEJ"),
            .total = amountAt(row, u"montantTotalTtc"),
            .currency = textAt(row, u"deviseEngagement")};
}

EngagementVerdict verdictOf(const QString &number, const QList<Engagement> &found)
{
    EngagementVerdict verdict;
    for (const Engagement &each : found) {
        if (each.number == number)
            verdict.found.append(each);
    }
    if (verdict.found.isEmpty()) {
        verdict.sentence =
            QCoreApplication::translate(
                "Chorus", "L’engagement %1 n’est pas visible : Chorus Pro ne montre que ceux de l’État "
                          "adressés à votre structure. Il peut exister ailleurs.")
                .arg(number);
        return verdict;
    }
    const Engagement &first = verdict.found.first();
    verdict.kind = EngagementVerdict::Kind::Found;
    verdict.sentence = QCoreApplication::translate("Chorus", "L’engagement %1 existe : %2, %3, état « %4 ».")
                           .arg(number, first.recipientName, first.total.text(first.currency),
                                wordsOf(CodeList::EngagementState, first.stateCode));
    return verdict;
}

} // namespace agrafe::chorus
