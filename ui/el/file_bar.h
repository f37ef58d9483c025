// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice_library.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QBoxLayout;
class QPushButton;
class QToolButton;

namespace agrafe::ui {

class ElidedLabel;
class FileWork;
class NoteButton;
class ResultBar;

/// Above the grid: which file, checked by which matrice and for which moment, what it is worth, and the
/// repairs that are certain. While the file is read: how far, and the way to stop.
class FileBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    void setMatrices(const QList<el::MatriceEntry> &entries, const QString &currentPath);
    void setPhase(el::Phase phase);
    void setWork(FileWork *work);
    /// Its button is the window's next step: filled.
    [[nodiscard]] QPushButton *repairButton() const { return m_repair; }
    /// In a low window: one line, and what else there is to choose in a menu.
    void setTight(bool tight);
    /// The ways out of a low window, that has no bar for them; the first has a button.
    void setOutActions(const QList<QAction *> &actions);
    /// What was sent today.
    void setWarning(const QString &text);
    /// What is to be known of the file, when nothing else says it.
    void setRemarks(const QString &text);
    /// Of its shorter words.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested();
    void cancelRequested();
    void repairAllRequested();
    void matriceImportRequested();
    void matricesRequested();
    void matriceChosen(const agrafe::el::MatriceEntry &entry);
    void sheetChosen(const QString &name);
    void phaseChosen(agrafe::el::Phase phase);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int importLine() const;
    QLayout *makeFirstLine();
    QLayout *makeSecondLine();
    void fillMenu();
    void updateParts();
    void refresh(const FileWork &work);
    void fillSheets(const FileWork &work);
    void fitPhases();
    void showCounts(const FileWork &work);
    /// In a narrow window, or with large text: fewer words.
    void setShort(bool isShort);

    QList<el::MatriceEntry> m_entries;
    ElidedLabel *m_name;
    QLabel *m_sheet;
    QComboBox *m_sheets; ///< when there are several, instead
    QComboBox *m_matrice;
    int m_current = 0; ///< of its list
    QComboBox *m_phase;
    QPushButton *m_open;
    ResultBar *m_bar;
    QProgressBar *m_progress;
    QLabel *m_conforming;
    QLabel *m_refused;
    QPushButton *m_repair;
    QPushButton *m_cancel;
    QList<QWidget *> m_extras; ///< that a narrow window does without
    QPointer<FileWork> m_work;
    QBoxLayout *m_lines = nullptr;
    QToolButton *m_more; ///< of a low window
    NoteButton *m_remarks;
    NoteButton *m_warning;
    QToolButton *m_send;
    QList<QAction *> m_out;
    QString m_warningText;
    bool m_isShort = false;
    bool m_isTight = false;
};

} // namespace agrafe::ui
