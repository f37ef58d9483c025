// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/documents/document_desk.h"
#include "sandbox/etat/call.h"

#include <QJsonObject>
#include <QJsonValue>

namespace agrafe::sandbox {

/// Puts links of our own document port in the places where an answer offers documents; every other place
/// keeps its value.
class DocumentLinks
{
public:
    DocumentLinks(DocumentDesk &desk, const Call &call, const QJsonObject &facts, const QDate &today,
                  DocumentFlaw flaw);

    /// In a default answer every document's place gets a link; in a case only those that hold one.
    enum class Fill { Everywhere, WhereALinkIs };
    [[nodiscard]] QJsonValue replaceIn(const QJsonValue &payload, Fill fill);
    /// The shortest life among the links given; nothing was given: a day.
    [[nodiscard]] std::chrono::seconds shortestLife() const { return m_shortest; }

private:
    [[nodiscard]] QJsonValue walk(const QJsonValue &value, const QString &path, const QJsonObject &parent);
    [[nodiscard]] bool isDocument(const QString &path, const QJsonValue &value) const;
    [[nodiscard]] std::chrono::seconds lifeOf(const QString &path, const QJsonObject &parent) const;
    [[nodiscard]] QString linkFor(const QString &path, const QJsonObject &parent);
    [[nodiscard]] Specimen specimen(const QString &path, const QJsonObject &parent) const;

    DocumentDesk &m_desk;
    const Call &m_call;
    QJsonObject m_facts;
    QDate m_today;
    DocumentFlaw m_flaw;
    Fill m_fill = Fill::WhereALinkIs;
    std::chrono::seconds m_shortest{86'400};
};

} // namespace agrafe::sandbox
