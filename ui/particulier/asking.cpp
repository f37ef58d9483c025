// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/asking.h"

#include "ui/particulier/form_needs.h"

#include <algorithm>

namespace agrafe::ui {

using particulier::Inquiry;
using particulier::InquiryRequest;
using particulier::Question;

Asking::Asking(const InquiryRequest &request, const Secret &citizen, const catalogue::Catalogue &catalogue,
               etat::Client &client, QObject *parent)
    : QObject(parent)
{
    InquiryRequest own = request;
    own.questions.removeIf([](const Question &question) { return question.modality == citizenWay; });
    Inquiry *ofToken = addPart(own, catalogue, client);
    Inquiry *ofCitizen = nullptr;
    if (own.questions.size() < request.questions.size()) {
        InquiryRequest hers = request;
        hers.questions.removeIf([](const Question &question) { return question.modality != citizenWay; });
        hers.access.token = citizen;
        hers.rights = {}; // her token is not asked for its rights
        ofCitizen = addPart(hers, catalogue, client);
    }
    int nextOwn = 0;
    int nextHers = 0;
    for (const Question &question : request.questions) {
        const bool isHers = question.modality == citizenWay;
        m_places.push_back({isHers ? ofCitizen : ofToken, isHers ? nextHers++ : nextOwn++});
    }
}

Inquiry *Asking::addPart(const InquiryRequest &request, const catalogue::Catalogue &catalogue,
                         etat::Client &client)
{
    m_parts.push_back(std::make_unique<Inquiry>(request, catalogue, client));
    Inquiry *part = m_parts.back().get();
    connect(part, &Inquiry::statusChanged, this, [this, part](int index) {
        if (const int at = indexOf(part, index); at >= 0)
            Q_EMIT statusChanged(at);
    });
    connect(part, &Inquiry::finished, this, [this] {
        if (!isRunning())
            Q_EMIT finished();
    });
    connect(part, &Inquiry::failed, this, &Asking::failed);
    return part;
}

int Asking::indexOf(const Inquiry *part, int index) const
{
    const auto found = std::ranges::find_if(
        m_places, [&](const Place &place) { return place.part == part && place.index == index; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

const particulier::Status &Asking::status(int index) const
{
    const Place &place = m_places.at(std::size_t(index));
    return place.part->statuses().at(place.index);
}

QList<particulier::Status> Asking::statuses() const
{
    QList<particulier::Status> all;
    for (int index = 0; index < count(); ++index)
        all += status(index);
    return all;
}

QString Asking::fingerprintOf(int index) const
{
    const Place &place = m_places.at(std::size_t(index));
    return place.part->fingerprintOf(place.index);
}

bool Asking::isRunning() const
{
    return std::ranges::any_of(m_parts, [](const auto &part) { return part->isRunning(); });
}

void Asking::start()
{
    for (const auto &part : m_parts)
        if (!part->statuses().isEmpty())
            part->start();
}

void Asking::stop()
{
    for (const auto &part : m_parts)
        part->stop();
}

void Asking::retry(int index)
{
    const Place place = m_places.at(std::size_t(index));
    place.part->retry(place.index);
}

int Asking::addLike(int index, const Question &question)
{
    Inquiry *part = m_places.at(std::size_t(index)).part;
    // Before it is added: it may be answered at once.
    m_places.push_back({part, int(part->statuses().size())});
    part->add(question);
    return int(count()) - 1;
}

QCoro::Task<void> Asking::close(Clock &clock)
{
    // Each begins at once: the list is not needed any more when the first one ends.
    std::vector<QCoro::Task<void>> closing;
    closing.reserve(m_parts.size());
    for (const auto &part : m_parts)
        closing.push_back(part->close(clock));
    for (auto &each : closing)
        co_await each;
}

void Asking::forget()
{
    m_places.clear();
    for (const auto &part : m_parts)
        part->forget();
}

} // namespace agrafe::ui
