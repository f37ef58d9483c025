// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/spoken_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace agrafe::ui {

namespace {

constexpr auto roleProperty = "agrafeSpokenRole";

QAccessibleInterface *readerOf(const QString & /*className*/, QObject *object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object),
                                 static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(readerOf), true);
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace agrafe::ui
