// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "communes/places.h"
#include "identifiers/key_check.h"
#include "identity/identity.h"
#include "particulier/question.h"

#include <QDate>
#include <QSet>

namespace agrafe::ui {

/// The citizen's own way: never an agent's but for support, on fictitious data.
inline constexpr QLatin1StringView citizenWay("france_connect");
/// Where the form keeps her token: it is sent as the access, never among the parameters.
[[nodiscard]] QString citizenTokenKey();

/// A status that is ticked, in the way in which it is asked.
struct AskedStatus
{
    const catalogue::Endpoint *endpoint = nullptr;
    const catalogue::EndpointVersion *version = nullptr;
};

/// A field beside the identity: a number, a school year…
struct ExtraField
{
    QString key; ///< two services' "identifiant" are two fields
    catalogue::Parameter parameter;
    bool required = false;
    bool alternative = false; ///< one and only one of those is filled
    QStringList statuses;     ///< who wants it
};

/// What the form must hold: the union of what the ticked statuses ask.
struct FormNeeds
{
    QSet<QString> asked; ///< of the identity, by the services' names
    QSet<QString> required;
    QList<ExtraField> extras;

    [[nodiscard]] bool asks(const QString &name) const { return asked.contains(name); }
    [[nodiscard]] bool wants(const QString &name) const { return required.contains(name); }
    [[nodiscard]] bool isEmpty() const { return asked.isEmpty() && extras.isEmpty(); }
};

[[nodiscard]] FormNeeds needsOf(const QList<AskedStatus> &statuses);
/// Where the form keeps a parameter that is not of the identity.
[[nodiscard]] QString extraKey(const catalogue::Parameter &parameter);

/// What was typed.
struct FormContent
{
    identity::Identity identity;
    QMap<QString, QString> extras; ///< by key
};

/// What a question carries, by the services' names.
[[nodiscard]] particulier::Fields questionFields(const AskedStatus &status, const FormContent &content,
                                                 const communes::Gazetteer &gazetteer);

/// What keeps a status from being asked, and where it stands in the form: a name of the identity, or an
/// extra's key.
struct FieldProblem
{
    QString key;
    QString sentence;
};
[[nodiscard]] QList<FieldProblem> problemsOf(const QList<AskedStatus> &statuses, const FormContent &content,
                                             const communes::Gazetteer &gazetteer, QDate today,
                                             KeyCheck keyCheck);

} // namespace agrafe::ui
