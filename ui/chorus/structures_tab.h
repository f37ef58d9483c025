// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"
#include "ui/fields/status_line_edit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace agrafe::ui {

class Banner;
class EmptyState;
class Segments;
class StructureCard;

/// Structures by SIRET, name, VAT or another identifier; engagements of the State by number.
class StructuresTab final : public QWidget
{
    Q_OBJECT

public:
    enum class What { Structures, Engagements };

    explicit StructuresTab(const ChorusServices &services, QWidget *parent = nullptr);

    void setSession(const std::optional<chorus::Session> &session);
    /// Empty: the API answers. Else what keeps it from answering, above everything.
    void setBlocked(const QString &sentence);
    void look(What what, const QString &text);
    [[nodiscard]] QComboBox *by() const { return m_by; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] StructureCard *card() const { return m_card; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] bool isReading() const { return m_asking.isRunning(); }

Q_SIGNALS:
    void news(const QString &sentence);
    void summaryChanged(const QString &sentence);
    void companyRequested(const QString &siret);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showWhat();
    void search();
    void searchStructures(const QString &text);
    void searchEngagements(const QString &number);
    void onStructures(const chorus::Found<chorus::StructureRow> &found);
    void showEngagements(const QList<chorus::Engagement> &engagements);
    void onChosen();
    void updateEmpty();
    void fail(const Failure &failure);
    void setSummary(const QString &sentence);

    ChorusServices m_services;
    std::optional<chorus::Session> m_session;
    QList<chorus::StructureRow> m_structures;
    Segments *m_what;
    QComboBox *m_by; ///< which identifier of a structure
    StatusLineEdit *m_field;
    QPushButton *m_search;
    QLabel *m_hint;
    Banner *m_blocked;
    Banner *m_banner;
    QSplitter *m_split;
    EmptyState *m_empty;
    QTreeWidget *m_list;
    StructureCard *m_card;
    QString m_summary;
    Question m_asking;
};

} // namespace agrafe::ui
