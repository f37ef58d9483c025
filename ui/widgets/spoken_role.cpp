// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/widgets/spoken_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace agrafe::ui {

namespace {

constexpr auto roleProperty = "agrafeSpokenRole";

/// One of several choices that are buttons: said to be on, and pressed by a reader as by a hand.
class SpokenChoice final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? button()->text().remove(u'&') : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.selectable = role() == QAccessible::PageTab;
        state.selected = state.selectable && state.checked;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *readerOf(const QString & /*className*/, QObject *object)
{
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    if (!role.isValid())
        return nullptr;
    const auto spoken = static_cast<QAccessible::Role>(role.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new SpokenChoice(button, spoken);
    return new QAccessibleWidget(static_cast<QWidget *>(object), spoken);
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(readerOf), true);
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
    // A button was told of to readers when it got its text: they ask anew.
    if (qobject_cast<QAbstractButton *>(widget)) {
        QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget);
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace agrafe::ui
