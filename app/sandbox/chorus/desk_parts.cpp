// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/chorus/desk_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox::cpro {

Reply noSuchInvoice()
{
    return refused(20'000, u"GDP_MSG_11.008 - La demande de paiement n'existe pas."_s);
}

Reply noRightOnInvoice()
{
    return refused(20'001, u"GDP_MSG_11.005 - Vous n'avez pas les droits sur cette demande."_s);
}

Reply wrongStatus(int code)
{
    return refused(code, u"GDP_MSG_11.001 - Le statut de la facture ne permet pas cette action."_s);
}

bool isOwn(const World &world, qint64 structure)
{
    const Structure *found = world.structure(structure);
    return found != nullptr && found->own;
}

std::optional<Reply> routingFault(const World &world, const QString &recipient, const QString &service)
{
    const Structure *to = world.structure(recipient);
    if (to == nullptr || !to->active)
        return refused(20'005, u"GDP_MSG_01.028 - Le destinataire n'existe pas ou n'est pas actif."_s);
    const ServiceOf *wanted = to->service(service);
    if (!service.isEmpty() && (wanted == nullptr || !wanted->active))
        return refused(20'007, u"GDP_MSG_01.029 - Le service n'existe pas ou n'est pas actif."_s);
    return std::nullopt;
}

Reply paged(QJsonArray rows, const QJsonObject &body, const QString &paging, const QString &list,
            const QString &usualColumn, bool descending)
{
    sort(rows, body.value(paging).toObject(), usualColumn, descending);
    const QJsonObject page = cut(rows, pageOf(body, paging));
    return given({{list, rows}, {u"parametresRetour"_s, page}});
}

} // namespace agrafe::sandbox::cpro
