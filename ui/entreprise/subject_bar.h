// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/habilitation.h"
#include "identifiers/subject.h"
#include "ui/entreprise/recents.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace agrafe::ui {

class FormField;
class StatusLineEdit;

/// What is asked: the company, the frame, the file's number, and the one button that starts or stops.
class SubjectBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectBar(QWidget *parent = nullptr);
    ~SubjectBar() override;

    void setHabilitation(const habilitation::Habilitation &habilitation);
    void setRecents(const QList<Recent> &recents);
    /// As if typed: from a drop, a recent, the palette.
    void setSubjectText(const QString &text);
    [[nodiscard]] QString objectText() const;
    void setObjectText(const QString &text);
    /// Interroger or Arrêter, in the same place.
    void setRunning(bool running);
    void focusSubject();
    /// Checks everything, says what is wrong; starts when nothing is.
    void start();
    /// With the catalogue as a sign and short fields.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void started(const agrafe::Subject &subject, const QString &context, const QString &object);
    void stopped();
    void catalogueRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void fit();
    void setBrief(bool brief);
    void onTyped();
    void updateStatus();
    void explainStatus(const QString &sentence);
    void tidySubject();
    void showRecents();
    [[nodiscard]] Result<Subject> subject() const;
    [[nodiscard]] QString subjectError() const;
    [[nodiscard]] QString objectError() const;
    [[nodiscard]] bool callsOneself(const Subject &subject) const;

    habilitation::Habilitation m_habilitation;
    QList<Recent> m_recents;
    bool m_running = false;
    std::optional<bool> m_brief;
    QHBoxLayout *m_line;
    StatusLineEdit *m_subjectEdit;
    QComboBox *m_contextBox;
    QLineEdit *m_objectEdit;
    FormField *m_subjectField;
    FormField *m_contextField;
    FormField *m_objectField;
    QPushButton *m_button;
    QPushButton *m_catalogue;
    QTimer m_pause;
};

} // namespace agrafe::ui
