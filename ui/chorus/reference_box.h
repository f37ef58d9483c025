// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QComboBox>

namespace agrafe::ui {

/// A choice in one of the lists that Chorus Pro keeps: what Agrafe knows of it at once, the list itself when
/// it came.
class ReferenceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReferenceBox(chorus::ReferenceList list, QWidget *parent = nullptr);

    /// The choice of none, before all others.
    void addNone(const QString &words);
    /// Nothing is chosen unasked, and a code that the list does not have may be typed.
    void letType();
    void read(const ChorusServices &services, const chorus::Session &session);
    [[nodiscard]] QString code() const;
    /// A code that the list does not have is added as it is.
    void setCode(const QString &code);
    [[nodiscard]] const chorus::ReferenceRow *row() const;
    /// French: from where the choices are. Empty while they are asked for.
    [[nodiscard]] const QString &origin() const { return m_origin; }

Q_SIGNALS:
    /// The list came, or it did not.
    void answered();

private:
    void show(const QList<chorus::ReferenceRow> &rows);
    void onTable(const Result<chorus::ReferenceTable> &table);

    chorus::ReferenceList m_list;
    QString m_none;
    QList<chorus::ReferenceRow> m_rows;
    QString m_origin;
    Question m_asking;
};

} // namespace agrafe::ui
