// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "etat/client.h"

#include <QObject>

#include <optional>

namespace agrafe::ui {

/// What is bound to a habilitation is bound to it in its environment: "production/<uuid>".
[[nodiscard]] QString habilitationKey(const habilitation::Habilitation &habilitation);

/// In whose name the window works: the one place that knows. A habilitation is chosen first, its access and
/// rights come later; neither outlives the choice.
class CurrentAccess final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,    ///< no habilitation
        Opening, ///< its access is being read
        Ready,
        Failed ///< see failure()
    };

    explicit CurrentAccess(QObject *parent = nullptr);

    /// From now on nothing can be asked until open(), even when it was chosen already.
    void choose(const habilitation::Habilitation &habilitation);
    void leave();
    /// Refused when it is not the chosen habilitation's.
    bool open(const etat::Access &access);
    void setRights(const habilitation::Rights &rights);
    void fail(const Failure &failure);

    [[nodiscard]] State state() const;
    [[nodiscard]] const std::optional<habilitation::Habilitation> &habilitation() const
    {
        return m_habilitation;
    }
    [[nodiscard]] const std::optional<etat::Access> &access() const { return m_access; }
    [[nodiscard]] const habilitation::Rights &rights() const { return m_rights; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    /// True while what was made with it may still be used here.
    [[nodiscard]] bool allows(const etat::Access &access) const;

Q_SIGNALS:
    void chosen(); ///< or left; access and rights are gone
    void opened();
    void failed(); ///< see failure()
    void rightsRead();

private:
    std::optional<habilitation::Habilitation> m_habilitation;
    std::optional<etat::Access> m_access;
    std::optional<Failure> m_failure;
    habilitation::Rights m_rights;
};

} // namespace agrafe::ui
