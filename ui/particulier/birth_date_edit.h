// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "identity/birth_date.h"

#include <QWidget>

class QLineEdit;

namespace agrafe::ui {

/// Day, month and year of birth, in three boxes; the day, or the day and the month, may stay empty. A whole
/// date typed or pasted in one box goes to its places.
class BirthDateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit BirthDateEdit(QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void setDate(const identity::BirthDate &date);
    /// 0 where nothing, or no number, stands.
    [[nodiscard]] identity::BirthDate date() const;
    [[nodiscard]] bool isEmpty() const;
    /// What is wrong with what is typed; empty: nothing. An empty date is right here.
    [[nodiscard]] QString problem() const;
    void setWrong(bool wrong);
    void setSpokenName(const QString &name);
    [[nodiscard]] QLineEdit *day() const { return m_day; }
    [[nodiscard]] QLineEdit *month() const { return m_month; }
    [[nodiscard]] QLineEdit *year() const { return m_year; }

Q_SIGNALS:
    void edited();
    void left(); ///< the person has finished

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addBox(const QString &placeholder, int width, int digits);
    void onTyped(QLineEdit *box, const QString &text);
    void leave(const QLineEdit *box);

    QDate m_today = QDate::currentDate();
    QLineEdit *m_day;
    QLineEdit *m_month;
    QLineEdit *m_year;
};

} // namespace agrafe::ui
