// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "settings/value_check.h"

#include <QRegularExpression>

namespace agrafe::settings {

namespace {

// A hand-written "a, b" in an INI file is read as a list.
QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(", "));
    return value.toString();
}

QVariant checkedBoolean(const QString &text)
{
    if (text == u"true" || text == u"1")
        return true;
    if (text == u"false" || text == u"0")
        return false;
    return {};
}

QVariant checkedInteger(const QString &text, const QStringList &bounds)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || (bounds.size() == 2 && (number < bounds[0].toInt() || number > bounds[1].toInt())))
        return {};
    return number;
}

// Modifiers, then one key; empty: no shortcut.
bool isShortcut(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:Ctrl|Alt|Shift|Meta)\\+)*(?:[^\\s+]|[A-Z][A-Za-z]+|F\\d{1,2})$"));
    return text.isEmpty() || form.match(text).hasMatch();
}

} // namespace

QVariant checked(const Definition &row, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const QString text = textOf(value);
    const QStringList choices = QString::fromLatin1(row.choices).split(u';', Qt::SkipEmptyParts);
    switch (row.type) {
    case Type::Boolean:
        return checkedBoolean(text);
    case Type::Integer:
        return checkedInteger(text, choices);
    case Type::Choice:
        return choices.contains(text) ? QVariant(text) : QVariant();
    case Type::Secret:
        return {};
    case Type::Shortcut:
        return isShortcut(text) ? QVariant(text) : QVariant();
    case Type::Text:
    case Type::Folder:
    case Type::File:
        break;
    }
    return text;
}

} // namespace agrafe::settings
