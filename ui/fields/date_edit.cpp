// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/fields/date_edit.h"

#include "ui/fields/form_field.h"

#include <QRegularExpression>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

std::optional<QDate> typedDate(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QDate();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression form(u"^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})$"_s);
    const auto found = form.match(typed);
    if (!found.hasMatch())
        return std::nullopt;
    const int year = found.captured(3).toInt();
    const QDate day(year < 100 ? 2000 + year : year, found.captured(2).toInt(), found.captured(1).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("jj/mm/aaaa"));
}

void DateEdit::setDate(const QDate &date)
{
    // As it is typed, in every language.
    setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

QDate DateEdit::date() const
{
    return typedDate(text()).value_or(QDate());
}

void DateEdit::setLatest(const QDate &day)
{
    m_latest = day;
}

bool DateEdit::isRight() const
{
    return problem().isEmpty();
}

QString DateEdit::problem() const
{
    const auto typed = typedDate(text());
    static const QRegularExpression form(
        u"^\\s*(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}(\\d{2})?|\\d{4}-\\d{1,2}-\\d{1,2})\\s*$"_s);
    if (!typed && form.match(text()).hasMatch())
        return tr("Ce jour n’existe pas au calendrier.");
    if (!typed)
        return tr("Une date s’écrit ainsi : 14/01/2027.");
    if (m_latest.isValid() && typed->isValid() && *typed > m_latest)
        return tr("Ce jour est à venir : écrivez celui où c’est arrivé.");
    return {};
}

void DateEdit::checkIn(FormField *field)
{
    field->setCheck([this] { return problem(); });
}

} // namespace agrafe::ui
