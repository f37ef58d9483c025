// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <vector>

class QShortcutEvent;
class QWidget;

namespace agrafe::ui {

/// "Tout masquer": takes everything off every window of the program, for eyes and for screen readers, until
/// it is asked again. Nothing is lost underneath; what arrives meanwhile stays hidden too.
class Curtain final : public QObject
{
    Q_OBJECT

public:
    explicit Curtain(QObject *parent);

    [[nodiscard]] bool isDrawn() const { return m_drawn; }
    void toggle();
    /// They draw it from a modal dialog too, where the shortcuts of the window behind do not reach.
    void setKeys(const QKeySequence &keys) { m_keys = keys; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool drawn);

private:
    struct Covered
    {
        QPointer<QWidget> window;
        QPointer<QWidget> pane;
        QPointer<QWidget> focus;
        QString title; ///< it may name what is hidden
        std::vector<QPointer<QWidget>> hidden;
    };
    void cover(QWidget *window);
    void uncover(Covered &covered);
    /// What reaches a covered window itself; true: it goes no further.
    bool onCovered(Covered &covered, const QEvent *event);
    [[nodiscard]] bool isOwnShortcut(const QShortcutEvent &event) const;
    [[nodiscard]] bool isAskedFrom(const QWidget *widget, const QEvent *event) const;

    QKeySequence m_keys;
    bool m_drawn = false;
    std::vector<Covered> m_covered;
};

} // namespace agrafe::ui
