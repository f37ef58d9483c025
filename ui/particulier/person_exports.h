// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/consultations.h"
#include "particulier/proof.h"
#include "settings/settings.h"
#include "ui/particulier/proof_dialog.h"

#include <QObject>

class QMenu;

namespace agrafe::ui {

/// What may leave the screen for the disk, each time because the agent says so: a proof, or an answer laid
/// out for the spreadsheets made for version 2.
class PersonExports final : public QObject
{
    Q_OBJECT

public:
    /// `window`: above which the dialogs open.
    PersonExports(settings::Settings &settings, QWidget *window);

    /// Of the answers given so far.
    void setAnswers(const QList<ProofDialog::Answer> &answers, const particulier::ProofContext &context);
    [[nodiscard]] bool hasAnswers() const { return !m_answers.isEmpty(); }
    void exportProof();
    /// One line a status that version 2 had.
    void fillTables(QMenu &menu);
    /// Asks where, then writes.
    void exportTable(int answer);
    [[nodiscard]] bool writeTable(int answer, const QString &path);

Q_SIGNALS:
    void news(const QString &sentence);

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString tableName(int answer) const;
    void rememberFolder(const QString &chosen);

    settings::Settings &m_settings;
    QWidget *m_window;
    QList<ProofDialog::Answer> m_answers;
    particulier::ProofContext m_context;
};

} // namespace agrafe::ui
