// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"
#include "habilitation/habilitation.h"
#include "identifiers/subject.h"

#include <QObject>

#include <functional>

class QWidget;

namespace agrafe::ui {

class CurrentAccess;

/// What the habilitation wants confirmed before a company is asked about: once per file, that is per
/// habilitation, company and object.
class UsagerConfirmation final : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const etat::Frame &confirmed)>;

    UsagerConfirmation(const CurrentAccess &current, QWidget *panel);

    /// `then` runs at once when nothing has to be asked; never when the agent says no.
    void confirm(const Subject &subject, const etat::Frame &frame, const Then &then);

private:
    void ask(const habilitation::Habilitation &habilitation, const Subject &subject, const etat::Frame &frame,
             const QString &file, const Then &then);

    const CurrentAccess &m_current;
    QWidget *m_panel;
    QString m_file; ///< what was confirmed last
    etat::Frame m_confirmed;
};

} // namespace agrafe::ui
