// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace agrafe::ui {

/// Before any file is open: where to drop it, the last files, a filled sample to try.
class DropPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DropPage(QWidget *parent = nullptr);
    void setRecents(const QStringList &paths);
    /// A file is held above the panel.
    void setHovered(bool hovered);

Q_SIGNALS:
    void openRequested();
    void fileChosen(const QString &path);
    void sampleRequested();
    void templateRequested();
    void matriceRequested();
    void matricesRequested();
    void numberRequested();
    void historyRequested();

private:
    class Zone;
    Zone *m_zone;
    QLabel *m_title;
    QVBoxLayout *m_list;
};

} // namespace agrafe::ui
