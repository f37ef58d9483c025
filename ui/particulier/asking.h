// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"

#include <QObject>

#include <memory>
#include <vector>

namespace agrafe::ui {

/// One person's statuses as the window shows them: what is asked with the habilitation's token, and what is
/// asked with the citizen's own, in one list.
class Asking final : public QObject
{
    Q_OBJECT

public:
    /// `citizen`: her FranceConnect token; empty: nothing is asked in that way.
    Asking(const particulier::InquiryRequest &request, const Secret &citizen,
           const catalogue::Catalogue &catalogue, etat::Client &client, QObject *parent = nullptr);

    [[nodiscard]] qsizetype count() const { return qsizetype(m_places.size()); }
    [[nodiscard]] const particulier::Status &status(int index) const;
    [[nodiscard]] QList<particulier::Status> statuses() const;
    [[nodiscard]] QString fingerprintOf(int index) const;
    [[nodiscard]] const particulier::InquiryRequest &request() const { return m_parts.front()->request(); }
    [[nodiscard]] bool isRunning() const;

    void start();
    void stop();
    void retry(int index);
    /// Asked like `index`, as an access of its own; its index.
    int addLike(int index, const particulier::Question &question);
    void forget();
    /// Stops, and waits at most 3 s until the journal knows it.
    QCoro::Task<void> close(Clock &clock);

Q_SIGNALS:
    void statusChanged(int index);
    void finished();
    void failed(const agrafe::Failure &failure);

private:
    struct Place
    {
        particulier::Inquiry *part = nullptr;
        int index = 0;
    };
    particulier::Inquiry *addPart(const particulier::InquiryRequest &request,
                                  const catalogue::Catalogue &catalogue, etat::Client &client);
    [[nodiscard]] int indexOf(const particulier::Inquiry *part, int index) const;

    std::vector<std::unique_ptr<particulier::Inquiry>> m_parts; ///< the habilitation's first
    std::vector<Place> m_places;
};

} // namespace agrafe::ui
