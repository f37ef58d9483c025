// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace agrafe::ui {

class FormField;

/// A day that may be left out, typed as it is read: "14/01/2027". Also "14.1.27" and "2027-01-14".
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(const QDate &date);
    /// Invalid when the field is empty or cannot be read.
    [[nodiscard]] QDate date() const;
    /// For what has already happened.
    void setLatest(const QDate &day);
    [[nodiscard]] bool isRight() const;
    /// Its sentence under the field that holds it.
    void checkIn(FormField *field);

private:
    [[nodiscard]] QString problem() const;

    QDate m_latest;
};

/// Nothing when the text is no day; an invalid date when it is empty.
[[nodiscard]] std::optional<QDate> typedDate(const QString &text);

} // namespace agrafe::ui
