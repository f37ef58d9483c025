// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/answer_rule.h"
#include "catalogue/parameter_rule.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace agrafe::catalogue {

enum class Api { Entreprise, Particulier };
enum class Kind { Data, Document };
/// In what form an answer says who the company is.
enum class IdentityForm { None, Sirene, Association, Rcs, Rne };

/// One parameter of a route, with what the service accepts.
struct Parameter
{
    QString name;
    QString in; ///< "path", "query", "header"
    bool required = false;
    QString type;   ///< "string", "integer", "array" (sent as "name[]", once a value)
    QString format; ///< "siren", "siret", "rna", "siret_or_rna", "siren_or_rna", "siren_or_siret_or_rna",
                    ///< "siret_or_eori", "year", "month", "date", "commune", "country", "ine", …; empty: free
    QStringList values; ///< enumeration; empty: any
    QMap<QString, QString>
        words;                  ///< of the values: code → French words; empty: the codes speak for themselves
    std::optional<int> minimum; ///< of a number; of a text, its length; of an array, how many values
    std::optional<int> maximum;
    QString label;       ///< French
    QString help;        ///< French, may be empty
    QString errorCode;   ///< what the service answers (422) when it is wrong, e.g. "00302"
    QString missingCode; ///< … and when it is not there, e.g. "00203"; empty: the same
};

/// How a leaf of an answer reads.
enum class FieldFormat {
    Text,
    Date,
    DateTime,
    Timestamp,
    Year,
    Month,
    Euros,
    KiloEuros,
    Percent,
    Number,
    Boolean,
    Enumeration,
    Siren,
    Siret,
    Rna,
    Url,
    DocumentUrl,
    Duration,
    Email,
    Phone
};

/// One place of an answer: `path` from the payload's root, lists as "[]" ("data[].data.organisme.nom").
struct Field
{
    QString path;
    QString label; ///< French
    FieldFormat format = FieldFormat::Text;
    QString unit;                  ///< "salariés", "s"; empty when the format says it all
    QMap<QString, QString> values; ///< of an enumeration: code → French words
    bool protectedByPartialDiffusion =
        false;              ///< left out of every shareable export when diffusion is partial
    bool technical = false; ///< shown last, folded (internal ids)
    QStringList scopes;     ///< all are needed to see it: its own and those of the groups around it
    QString formerName;     ///< as version 2 named it (several with commas); empty: not told, or none
    bool newRight = false;  ///< its right did not exist in version 2: an older habilitation lacks it

    /// An absent field that the scopes do not show means "no right", never "no".
    [[nodiscard]] bool shownBy(const QStringList &granted) const;
};

/// A document offered by an answer: where its link stands and how long it lives.
struct DocumentRule
{
    QString urlPath;                       ///< like Field::path
    QString expiresInPath;                 ///< may be empty
    std::chrono::seconds lifetime{86'400}; ///< when the answer does not say
};

/// Which whole answers are not "proved". First match wins; with no match a 2xx is proved, anything else
/// unknown.
struct OutcomeRule
{
    QString code;     ///< a service code ("38422"), or
    QString path;     ///< a place in the payload ("data.entity_status.code") …
    QString value;    ///< … and its value as text
    QString outcome;  ///< "refused" or "unknown"
    QString sentence; ///< French; may be empty: the table of codes says it
};

struct EndpointVersion
{
    int version = 0;
    QString path; ///< "/v4/urssaf/unites_legales/{siren}/attestation_vigilance"
    bool deprecated = false;
    bool collection = false;     ///< data is a list of {data, links, meta}
    bool acceptsNoCache = false; ///< Cache-Control: no-cache asks the provider again
    QList<Parameter> parameters; ///< recipient, context, object included
    QList<ParameterRule> rules;  ///< what they ask of one another
    AnswerRule answer;           ///< of a question about a person; empty path: none
    QList<int> statuses;         ///< documented ones
    QList<DocumentRule> documents;
    QString validFromPath;
    QString validUntilPath;
    QString securityCodePath;
    QList<Field> fields;
    QHash<QString, qsizetype> fieldIndex; ///< path → place in `fields`; the loader fills it

    [[nodiscard]] const Parameter *parameter(const QString &name) const;
    /// The path parameter that names the subject ("siren", "siret_or_rna"…).
    [[nodiscard]] const Parameter *subject() const;
    /// The field of a concrete place: list indexes count as "[]"; nullptr when the catalogue has none.
    [[nodiscard]] const Field *field(const QString &path) const;
};

/// One piece that can be asked for; its versions, newest first.
struct Endpoint
{
    QString id; ///< "urssaf/attestation_vigilance"
    Api api = Api::Entreprise;
    QString modality;   ///< API Particulier's way of calling; empty for companies
    QString title;      ///< French
    QString shortTitle; ///< for file names and narrow rows; French
    QString provider;   ///< as agents know it: "Urssaf"
    QString theme;      ///< identifier, see Theme
    Kind kind = Kind::Data;
    QString quotaGroup;      ///< see QuotaGroup
    QStringList scopes;      ///< any one opens it; empty: open to every token
    QString perimeter;       ///< one French sentence: who is found here, who is not
    QString freshness;       ///< one French sentence
    QString cache;           ///< "jusqu’à 8 h": how long the service repeats its answer; may be empty
    QString documentation;   ///< public page
    bool publicData = false; ///< a `diffusibles`/open-data twin: may be shown to the public
    QString twinOf;          ///< the id of the fuller route that this public one mirrors; empty otherwise
    IdentityForm identity = IdentityForm::None;
    bool bringsNumbers = false; ///< its answer gives the other numbers of a company and its legal form
    bool existedBefore = false; ///< in version 2 of API Particulier
    QStringList removedNames;   ///< what version 2 answered and no version does any more
    QList<OutcomeRule> outcomes;
    QList<EndpointVersion> versions;

    /// The title for where the provider stands beside it: "(CIBTP)" is left to "CIBTP France".
    [[nodiscard]] QString bareTitle() const;
    [[nodiscard]] const EndpointVersion &newest() const { return versions.first(); }
    [[nodiscard]] const EndpointVersion *version(int number) const;
    [[nodiscard]] bool openedBy(const QStringList &scopes) const;
};

/// A way of calling: by what a person is named.
struct Way
{
    QString id;          ///< "identite", "identifiant", "ine", "france_connect"
    QString title;       ///< French
    QString help;        ///< French
    QString reservation; ///< French: why agents do not ask in this way; empty: they do
};

struct Theme
{
    QString id;
    QString title; ///< French
};

struct QuotaGroup
{
    QString id;
    int perMinute = 0;
    int perSecond = 0;
};

} // namespace agrafe::catalogue
