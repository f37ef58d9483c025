// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/amount_text.h"

namespace agrafe::ui {

chorus::Amount typedAmount(const QString &text)
{
    QString plain = text;
    plain.remove(u' ').remove(u'\u00a0').remove(u'\u202f').remove(u'€');
    return plain.isEmpty() ? chorus::Amount() : chorus::Amount::parsed(plain.replace(u',', u'.'));
}

QString shownAmount(const chorus::Amount &amount)
{
    return amount.plain().replace(u'.', u',');
}

} // namespace agrafe::ui
