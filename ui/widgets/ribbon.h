// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QWidget>

namespace agrafe::ui {

/// "Données fictives": on top of every window and dialog while nothing real is shown. Cannot be focused; read
/// as static text.
class Ribbon final : public QWidget
{
    Q_OBJECT

public:
    explicit Ribbon(QWidget *parent = nullptr);
    /// The words after "Données fictives.": where they come from.
    void setSource(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace agrafe::ui
