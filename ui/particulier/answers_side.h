// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"
#include "particulier/variants.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace agrafe::ui {

class AnswerCard;
class Banner;
class EmptyState;

/// The answers, in the order in which they were asked; a variant stands below the answer that it follows.
class AnswersSide final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersSide(QWidget *parent = nullptr);

    /// Before anything is asked.
    void showNothing(const QString &title, const QString &sentence);
    /// A place for `index`; `after` −1: at the end.
    void add(int index, int after = -1);
    void show(int index, const particulier::Status &status, const QDateTime &retryAt, const QDateTime &now,
              const QList<particulier::Variant> &variants);
    void clear();
    /// Above the answers; an empty sentence hides it.
    void say(const QString &sentence, const QString &strong);
    [[nodiscard]] QString said() const;
    [[nodiscard]] AnswerCard *card(int index) const { return m_cards.value(index); }
    [[nodiscard]] qsizetype count() const { return m_cards.size(); }
    /// Where commands of the whole go.
    void addHeadButton(QWidget *button);

Q_SIGNALS:
    void retryRequested(int index);
    void variantRequested(int index, int variant);
    void completeRequested(const QString &parameter);

private:
    void orderTabs();

    QHBoxLayout *m_head;
    QWidget *m_lastHead = nullptr;
    Banner *m_banner;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_page;
    QVBoxLayout *m_list;
    QHash<int, AnswerCard *> m_cards;
};

} // namespace agrafe::ui
