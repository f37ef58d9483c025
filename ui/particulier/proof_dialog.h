// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/proof.h"
#include "ui/widgets/dialog_frame.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QTableWidget;

namespace agrafe::ui {

class FormField;

/// The one way by which something of a person goes to the disk: shows what the proof of one answer will
/// contain and until when it may be kept, before it is written.
class ProofDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// `statuses`: with their fingerprints, those that were answered.
    struct Answer
    {
        particulier::Status status;
        QString fingerprint;
    };
    ProofDialog(const QList<Answer> &answers, const particulier::ProofContext &context, const QString &folder,
                const QString &pattern, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *answerBox() const { return m_answer; }
    [[nodiscard]] QListWidget *detailsList() const { return m_details; }
    [[nodiscard]] QTableWidget *contents() const { return m_contents; }
    [[nodiscard]] QLineEdit *folderEdit() const { return m_folder; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }
    [[nodiscard]] QString retentionText() const;

Q_SIGNALS:
    void written(const QString &path);

private:
    void layOut(const QString &folder);
    void showAnswer();
    void showContents();
    void browse();
    void write();
    [[nodiscard]] particulier::ProofContext context() const;
    [[nodiscard]] const Answer &answer() const;

    QList<Answer> m_answers;
    particulier::ProofContext m_context;
    QString m_pattern;
    QComboBox *m_answer;
    QListWidget *m_details;
    QTableWidget *m_contents;
    QLabel *m_retention;
    QLineEdit *m_folder;
    FormField *m_place;
    QPushButton *m_write;
};

} // namespace agrafe::ui
