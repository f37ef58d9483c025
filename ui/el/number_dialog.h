// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/el/number_search.h"
#include "ui/widgets/dialog_frame.h"

class QLabel;
class QLineEdit;

namespace agrafe::ui {

class Banner;
class FormField;
class ProgressLine;

/// The number that one more operator takes for a dossier: from the numbers that past files know.
class NumberDialog final : public DialogFrame
{
    Q_OBJECT

public:
    NumberDialog(const NumberPlaces &places, const QString &number, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *numberEdit() const { return m_number; }
    [[nodiscard]] QPushButton *findButton() const { return m_find; }
    [[nodiscard]] QString next() const;
    [[nodiscard]] QString said() const;
    void addFiles(const QStringList &files);

private:
    void build();
    void browse();
    void find();
    void forget();
    void showPlaces();
    void onFound(const el::DossierNumber &number, const QList<el::DossierNumber> &known);

    NumberPlaces m_places;
    QLineEdit *m_number;
    FormField *m_field;
    QLabel *m_where;
    ProgressLine *m_progress;
    QLabel *m_next;
    Banner *m_banner;
    QPushButton *m_copy = nullptr;
    QPushButton *m_find = nullptr;
    NumberSearch *m_search = nullptr;
};

} // namespace agrafe::ui
