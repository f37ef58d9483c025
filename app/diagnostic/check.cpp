// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "diagnostic/check.h"

#include "base/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace agrafe::diagnostic {

namespace {

struct Title
{
    const char *id;
    const char *text;
};

constexpr Title titles[] = {
    {"reglages", QT_TRANSLATE_NOOP("Diagnostic", "Réglages")},
    {"dossier-reglages", QT_TRANSLATE_NOOP("Diagnostic", "Dossier des réglages")},
    {"dossier-journal", QT_TRANSLATE_NOOP("Diagnostic", "Dossier du journal")},
    {"dossier-documents", QT_TRANSLATE_NOOP("Diagnostic", "Dossier des documents")},
    {"journal", QT_TRANSLATE_NOOP("Diagnostic", "Journal")},
    {"trousseau", QT_TRANSLATE_NOOP("Diagnostic", "Trousseau")},
    {"proxy", QT_TRANSLATE_NOOP("Diagnostic", "Serveur mandataire")},
    {"dns", QT_TRANSLATE_NOOP("Diagnostic", "Nom du service")},
    {"tls", QT_TRANSLATE_NOOP("Diagnostic", "Liaison chiffrée")},
    {"service", QT_TRANSLATE_NOOP("Diagnostic", "Service")},
    {"heure", QT_TRANSLATE_NOOP("Diagnostic", "Heure du poste")},
    {"adresse", QT_TRANSLATE_NOOP("Diagnostic", "Adresse de ce poste")},
    {"jeton", QT_TRANSLATE_NOOP("Diagnostic", "Jeton")},
    {"droits", QT_TRANSLATE_NOOP("Diagnostic", "Droits")},
    {"application", QT_TRANSLATE_NOOP("Diagnostic", "Application PISTE")},
    {"compte-technique", QT_TRANSLATE_NOOP("Diagnostic", "Compte technique")},
    {"raccordement", QT_TRANSLATE_NOOP("Diagnostic", "CGU, API et raccordement")},
};

QString withoutHome(QString text)
{
    // Not of a folder whose name only begins as this one's.
    const QRegularExpression home(QRegularExpression::escape(QDir::homePath()) +
                                  QStringLiteral("(?![\\w.-])"));
    return text.replace(home, QStringLiteral("~"));
}

QStringList linesOf(const Check &check)
{
    QStringList lines{QStringLiteral("[%1] %2 : %3").arg(titleOf(check.state), check.title, check.sentence)};
    if (!check.nextAction.isEmpty())
        lines.append(QStringLiteral("    → ") + check.nextAction);
    if (!check.detail.isEmpty())
        lines.append(QStringLiteral("    (%1)").arg(check.detail));
    return lines;
}

} // namespace

QString toString(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("good");
    case State::Attention:
        return QStringLiteral("attention");
    case State::Bad:
        return QStringLiteral("bad");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

QString titleOf(State state)
{
    switch (state) {
    case State::Good:
        return QCoreApplication::translate("Diagnostic", "En ordre");
    case State::Attention:
        return QCoreApplication::translate("Diagnostic", "À regarder");
    case State::Bad:
        return QCoreApplication::translate("Diagnostic", "À corriger");
    case State::Unknown:
        return QCoreApplication::translate("Diagnostic", "Inconnu");
    case State::Skipped:
        return QCoreApplication::translate("Diagnostic", "Sans objet");
    }
    return {};
}

Check checkNamed(const QString &id)
{
    const auto *const title =
        std::ranges::find_if(titles, [&id](const Title &each) { return id == QLatin1String(each.id); });
    Check check;
    check.id = id;
    if (title != std::end(titles))
        check.title = QCoreApplication::translate("Diagnostic", title->text);
    return check;
}

Check checkNamed(const QString &id, State state, const QString &sentence, const QString &nextAction,
                 const QString &detail)
{
    Check check = checkNamed(id);
    check.state = state;
    check.sentence = sentence;
    check.nextAction = nextAction;
    check.detail = detail;
    return check;
}

QString technicalOf(const Failure &failure)
{
    QStringList words;
    if (failure.httpStatus > 0)
        words.append(QString::number(failure.httpStatus));
    words << failure.code << failure.requestId << failure.detail;
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

State overall(const QList<Check> &checks)
{
    State worst = State::Good;
    for (const Check &check : checks) {
        if (check.state == State::Bad)
            return State::Bad;
        if (check.state == State::Attention)
            worst = State::Attention;
    }
    return worst;
}

QString reportOf(const Subject &subject, const QList<Check> &checks)
{
    QStringList lines{QStringLiteral("Agrafe %1, Qt %2, %3")
                          .arg(version(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
                      QLocale().toString(subject.at.toLocalTime(), QLocale::LongFormat)};
    QStringList whose{subject.habilitation, subject.environment, subject.address};
    whose.removeAll(QString()); // the sandbox of this workstation has no address of its own
    if (!whose.isEmpty())
        lines.append(whose.join(QStringLiteral(", ")));
    lines.append(QString());
    for (const Check &check : checks)
        lines += linesOf(check);
    return withoutHome(lines.join(u'\n'));
}

QJsonDocument jsonOf(const Subject &subject, const QList<Check> &checks)
{
    QJsonArray all;
    for (const Check &check : checks)
        all.append(QJsonObject{{QStringLiteral("id"), check.id},
                               {QStringLiteral("title"), check.title},
                               {QStringLiteral("state"), toString(check.state)},
                               {QStringLiteral("sentence"), withoutHome(check.sentence)},
                               {QStringLiteral("nextAction"), withoutHome(check.nextAction)},
                               {QStringLiteral("detail"), withoutHome(check.detail)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version()},
                                     {QStringLiteral("at"), subject.at.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("habilitation"), subject.habilitation},
                                     {QStringLiteral("environment"), subject.environment},
                                     {QStringLiteral("address"), subject.address},
                                     {QStringLiteral("state"), toString(overall(checks))},
                                     {QStringLiteral("checks"), all}});
}

} // namespace agrafe::diagnostic
