// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "habilitation/rights_text.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace agrafe::ui {

/// What another token would change, in titles of pieces: gained, lost, the same. Signs and words, never the
/// colour alone.
class RightsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RightsCard(QWidget *parent = nullptr);

    /// `contact`: who to ask for a lost right; may be empty.
    void showChange(const habilitation::RightsChange &change, const QString &contact);
    /// Before any trial: what the token says that it opens.
    void showClaimed(const habilitation::OpenedPieces &pieces);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { Gained, Lost, Kept };

    void start(const QString &title, const QString &aside);
    void addPart(Kind kind, const QStringList &titles, const QString &note = {});
    void addFolded(const QString &text, const QStringList &titles);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace agrafe::ui
