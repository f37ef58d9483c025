// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/table.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace agrafe::ui {

class BadgeLabel;
class FileWork;

/// What is wrong with the current cell, what is expected, what E#L will say, and what can be done.
class ProblemPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProblemPane(QWidget *parent = nullptr);

    /// Of several problems of the cell, the one of the preferred rule comes first.
    void showCell(const FileWork *work, const std::optional<el::CellPlace> &place,
                  const el::ProblemFilter &preferred = {});
    [[nodiscard]] QString sentence() const;
    /// "Réparer" is the window's next step: filled.
    void setRepairFilled(bool filled);
    /// In a low window: what can be done beside the title, less of it, the rest below.
    void setTight(bool tight);
    void setKeys(const QString &repair, const QString &next);

Q_SIGNALS:
    void repairRequested();
    void repairAlikeRequested(agrafe::el::Rule rule);
    /// In this file, the day of a date comes first.
    void dayFirstRequested();
    void editRequested();
    void leaveRequested();
    void undoRequested();
    void redoRequested();

protected:
    [[nodiscard]] QSize minimumSizeHint() const override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeWords();
    void makeChange();
    void makeButtons();
    void layOut();
    void showNothing(const QString &sentence);
    void showField(const FileWork &work, el::CellPlace place);
    void showProblem(const FileWork &work, el::CellPlace place, const el::Problem &problem);
    void showRepair(const el::Table &table, el::CellPlace place, const el::Problem &problem);
    void showBeforeAfter(const QString &before, const QString &after);
    void updateUndo(const FileWork *work);

    QGridLayout *m_layout;
    QWidget *m_head;
    QWidget *m_words;
    QWidget *m_buttons;
    QLabel *m_title;
    BadgeLabel *m_badge;
    QLabel *m_sentence;
    QWidget *m_messageBox;
    QLabel *m_messageLabel;
    QLabel *m_message;
    QWidget *m_change;
    QWidget *m_side; ///< of the change and the buttons, beside the words
    QLabel *m_before;
    QLabel *m_after;
    QPushButton *m_repair;
    QPushButton *m_alike;
    QPushButton *m_dayFirst;
    QPushButton *m_edit;
    QPushButton *m_leave;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QString m_beforeText;
    QString m_afterText;
    el::Rule m_rule = el::Rule::Type;
    bool m_isTight = false;
};

} // namespace agrafe::ui
