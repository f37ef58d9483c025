// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace agrafe::ui {

/// The panels at the top, what serves them all at the bottom. Icons alone when the window is narrow: the
/// names are then tooltips. Arrows move, Enter and Space choose.
class SideBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// `shortcut` only for the tooltip: the window owns the keys.
    void addPanel(const QString &id, const QString &sign, const QString &title, const QString &shortcut);
    void addTool(const QString &id, const QString &sign, const QString &title, const QString &shortcut);
    void setKeys(const QString &id, const QString &shortcut);
    void setPanelsVisible(bool visible);
    void setToolVisible(const QString &id, bool visible);
    void setCurrent(const QString &id);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// The buttons, in reading order.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    /// Where F6 arrives.
    [[nodiscard]] QWidget *entryPoint() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractButton *addButton(const QString &id, const QString &sign, const QString &title,
                               const QString &shortcut, bool checkable, int position);
    void applyWidth();

    QVBoxLayout *m_layout;
    QHash<QString, QAbstractButton *> m_buttons;
    QStringList m_panels;
    bool m_compact = false;
};

} // namespace agrafe::ui
