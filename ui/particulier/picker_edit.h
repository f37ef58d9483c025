// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/particulier/choice_popup.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace agrafe::ui {

/// A field where a thing is chosen by typing its name: the list opens at two letters, ↑↓ choose, Enter takes,
/// Esc closes and keeps the text.
class PickerEdit final : public QLineEdit
{
    Q_OBJECT

public:
    struct Source
    {
        std::function<QList<Choice>(const QString &typed)> find;
        /// Under the list, for the line that is current (none: −1) among those found.
        std::function<QString(const QString &typed, const QList<Choice> &found, int current)> foot;
        /// What is meant by a text that was not chosen in the list; an empty id: nothing.
        std::function<Choice(const QString &typed)> meant;
        /// With nothing typed, ↓ opens the whole list.
        bool opensEmpty = false;
    };

    explicit PickerEdit(Source source, QWidget *parent = nullptr);

    /// The chosen thing; an empty id: none.
    void choose(const Choice &choice);
    [[nodiscard]] const Choice &choice() const { return m_choice; }
    void typeIn(const QString &text); ///< and opens nothing: for a pasted text
    [[nodiscard]] ChoicePopup *popup() const { return m_popup; }
    [[nodiscard]] bool isOpen() const { return m_popup && m_popup->isVisible(); }

Q_SIGNALS:
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool event(QEvent *event) override;

private:
    void onTyped(const QString &text);
    void open();
    void close();
    void take(int row);
    void settle();
    void sayCurrent(int row);

    Source m_source;
    Choice m_choice;
    ChoicePopup *m_popup = nullptr;
};

} // namespace agrafe::ui
