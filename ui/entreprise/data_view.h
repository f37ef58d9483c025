// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/answer.h"
#include "etat/answer_tree.h"

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace agrafe::ui {

/// An answer read as a document: fields with labels, groups, tables; search; copy of a field or of all; the
/// raw JSON behind "⋯".
class DataView final : public QWidget
{
    Q_OBJECT

public:
    explicit DataView(QWidget *parent = nullptr);

    void setAnswer(const catalogue::EndpointVersion *version, const etat::Answer &answer,
                   bool partialDiffusion);
    void clear();
    [[nodiscard]] const etat::Node &tree() const { return m_tree; }
    [[nodiscard]] bool isRaw() const;
    void setRaw(bool raw);
    void copyAll() const;
    void openSearch();

Q_SIGNALS:
    void copied(const QString &what); ///< for the status bar
    void documentRequested();         ///< its link was followed

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rewrite();
    void followField(const QUrl &link);
    void search(bool backward);
    void markMatches();

    etat::Node m_tree;
    QByteArray m_rawText;
    QLineEdit *m_searchEdit;
    QLabel *m_count;
    QToolButton *m_copy;
    QToolButton *m_rawButton;
    QTextBrowser *m_fields;
    QTextBrowser *m_raw;
    QStackedWidget *m_pages;
};

} // namespace agrafe::ui
