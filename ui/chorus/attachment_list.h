// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "chorus/actions.h"
#include "ui/chorus/question.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace agrafe::ui {

class ReferenceBox;

/// Files to join to an invoice, each of a type that Chorus Pro has: chosen or dropped, taken off again.
class AttachmentList final : public QWidget
{
    Q_OBJECT

public:
    AttachmentList(const ChorusServices &services, const chorus::Session &session, QWidget *parent = nullptr);

    void addFile(const QString &path);
    [[nodiscard]] const QList<chorus::AttachedFile> &files() const { return m_files; }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    /// Of the file that is selected, and of those that come next.
    [[nodiscard]] ReferenceBox *type() const { return m_type; }

Q_SIGNALS:
    void changed();
    void unreadable(const QString &path, const QString &why);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void askFiles();
    void removeCurrent();
    void onCurrent();
    void onType();
    void showRow(int row);
    /// As high as its rows: the page scrolls, not the list.
    void fitRows();
    [[nodiscard]] int currentRow() const;

    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_typeLabel;
    ReferenceBox *m_type;
    QLabel *m_origin;
    QList<chorus::AttachedFile> m_files;
};

} // namespace agrafe::ui
