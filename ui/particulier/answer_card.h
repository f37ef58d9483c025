// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"
#include "particulier/variants.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace agrafe::ui {

class BadgeLabel;
class DetailsTable;

/// One answer: what it is, the sentence to act on, what can be done; its fields when they are asked for.
class AnswerCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);

    /// `retryAt`: when it is asked again by itself; invalid: it is not.
    void show(const particulier::Status &status, const QDateTime &retryAt, const QDateTime &now,
              const QList<particulier::Variant> &variants);
    /// Nothing of the answer stays, before the card itself goes.
    void forget();
    /// Everything of it as one sentence, for readers.
    [[nodiscard]] QString spokenText() const;
    /// In the order of the eye: some of them come with an answer.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    [[nodiscard]] DetailsTable *details() const { return m_table; }
    [[nodiscard]] QList<QPushButton *> variantButtons() const { return m_variants; }
    [[nodiscard]] QToolButton *retryButton() const { return m_retry; }
    [[nodiscard]] QPushButton *detailsButton() const { return m_details; }
    [[nodiscard]] QPushButton *completeButton() const { return m_complete; }

Q_SIGNALS:
    void stopsChanged();
    void retryRequested();
    void variantRequested(int index);
    void completeRequested(const QString &parameter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showHidden(const particulier::Reading &reading);
    void showVariants(const QList<particulier::Variant> &variants);
    void unfold(bool open);

    particulier::Status m_status;
    BadgeLabel *m_badge;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_action;
    QWidget *m_hidden; ///< what the habilitation does not cover
    QLabel *m_hiddenText;
    QWidget *m_choices;
    QBoxLayout *m_choicesLayout;
    QList<QPushButton *> m_variants;
    QPushButton *m_complete;
    QPushButton *m_details;
    QToolButton *m_retry;
    DetailsTable *m_table = nullptr;
    QGridLayout *m_layout;
    QString m_blamed;
};

} // namespace agrafe::ui
