// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/solicitation.h"
#include "ui/chorus/question.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace agrafe::ui {

/// A request for help, prepared as a text to paste into the portal.
class SolicitationDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SolicitationDialog(const ChorusServices &services, const chorus::Session &session,
                       const chorus::SolicitationSubject &subject, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *categories() const { return m_categories; }
    [[nodiscard]] QString text() const;
    /// The sentence below the text.
    [[nodiscard]] QString told() const;

Q_SIGNALS:
    void news(const QString &sentence);

private:
    void build();
    void ask();
    void onCategories(const Result<QList<chorus::Category>> &categories);
    void fillParts();
    void write();
    void copy();

    ChorusServices m_services;
    chorus::Session m_session;
    chorus::SolicitationSubject m_subject;
    QList<chorus::Category> m_known;
    QComboBox *m_categories;
    QComboBox *m_parts;
    QPlainTextEdit *m_text;
    QString m_written; ///< by the program, in the text
    QLabel *m_told;
    Question m_asking;
};

} // namespace agrafe::ui
