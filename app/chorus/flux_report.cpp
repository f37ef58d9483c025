// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/flux_report.h"

#include "chorus/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

/// States under their code, and as an older report writes them.
struct State
{
    const char *code;
    const char *older;
    FluxProgress progress;
};

constexpr State states[] = {
    {"IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP", nullptr, FluxProgress::Waiting},
    {"IN_RECU", "Reçu", FluxProgress::Waiting},
    {"IN_TRAITE_SE_CPP", "Traité SE CPP", FluxProgress::Waiting},
    {"IN_EN_ATTENTE_TRAITEMENT_CPP", "En attente de traitement", FluxProgress::Waiting},
    {"IN_EN_COURS_TRAITEMENT_CPP", "En cours de traitement", FluxProgress::Waiting},
    {"IN_EN_ATTENTE_RETRAITEMENT_CPP", "En attente de retraitement", FluxProgress::Blocked},
    {"IN_INTEGRE", "Intégré", FluxProgress::Integrated},
    {"IN_INTEGRE_PARTIEL", "Intégré partiellement", FluxProgress::Partial},
    {"IN_REJETE", "Rejeté", FluxProgress::Rejected},
    {"IN_INCIDENTE", "Incidenté", FluxProgress::Failed},
    {"IN_A_RELANCER", nullptr, FluxProgress::Failed},
    {"IN_ERREUR_INTERNE", nullptr, FluxProgress::Failed},
};

constexpr qsizetype longestText = 200; // where Chorus Pro cuts

/// What an error says, by a form of its text.
struct Explanation
{
    const char *form;
    const char *sentence; ///< %1: the first capture
    const char *nextAction;
    bool existsAlready = false;
};

constexpr Explanation explanations[] = {
    {"identifiant fournisseur.*n'est pas r[eé]f[eé]renc",
     QT_TRANSLATE_NOOP("Chorus", "Le fournisseur n’est pas connu de Chorus Pro sous cet identifiant."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Mettez le SIRET (14 chiffres) de l’établissement qui facture, pas le SIREN.")},
    {"identifiant destinataire.*n'est pas r[eé]f[eé]renc",
     QT_TRANSLATE_NOOP("Chorus", "Le destinataire n’est pas connu de Chorus Pro, ou n’y est plus actif."),
     QT_TRANSLATE_NOOP("Chorus", "Cherchez sa structure dans Agrafe pour trouver le bon SIRET.")},
    {"code service '?([^' ]*)'? n'existe pas",
     QT_TRANSLATE_NOOP("Chorus",
                       "Le code service « %1 » n’existe pas chez le destinataire, ou n’y est plus actif."),
     QT_TRANSLATE_NOOP("Chorus", "La fiche de la structure dans Agrafe donne ses services actifs.")},
    {"engagement ou le code service.*obligatoire",
     QT_TRANSLATE_NOOP(
         "Chorus", "Il manque le code service ou le numéro d’engagement : l’un des deux est obligatoire."),
     QT_TRANSLATE_NOOP("Chorus", "Demandez-les au service qui a passé la commande.")},
    {"code service.*obligatoire", QT_TRANSLATE_NOOP("Chorus", "Le code service du destinataire manque."),
     QT_TRANSLATE_NOOP("Chorus", "La fiche de la structure dans Agrafe donne ses services actifs.")},
    {"engagement.*obligatoire", QT_TRANSLATE_NOOP("Chorus", "Le numéro d’engagement manque."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Il figure sur le bon de commande ; sinon, demandez-le au service acheteur.")},
    {"PaymentMeans.*autoris[eé] pour un avoir",
     QT_TRANSLATE_NOOP("Chorus", "Un avoir ne porte pas de moyen de paiement (BT-81)."),
     QT_TRANSLATE_NOOP("Chorus", "Ôtez-le de l’avoir, puis déposez-le de nouveau.")},
    {"PaymentMeans\\.(TypeCode|PaymentMeansCode)",
     QT_TRANSLATE_NOOP("Chorus", "Le code du moyen de paiement (BT-81) manque."),
     QT_TRANSLATE_NOOP("Chorus", "Par exemple 30 pour un virement.")},
    {"cadre de facturation '?([^' ]*)'?",
     QT_TRANSLATE_NOOP("Chorus", "Le cadre de facturation « %1 » n’est pas admis."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Mettez A1 dans l’identifiant de processus (BT-23) pour une facture ordinaire.")},
    {"G1\\.05|d[eé]passer 20 caract",
     QT_TRANSLATE_NOOP("Chorus", "Le numéro de facture dépasse 20 caractères."),
     QT_TRANSLATE_NOOP("Chorus", "Donnez un numéro plus court, et unique pour ce fournisseur.")},
    {"existe d[eé]j[aà]|doublon",
     QT_TRANSLATE_NOOP("Chorus", "Une facture de ce numéro existe déjà pour ce fournisseur."),
     QT_TRANSLATE_NOOP("Chorus", "Cherchez-la avant de déposer de nouveau : elle a peut-être été intégrée."),
     true},
    {"IRRECEVABILITE|cvc-|ERR_XSD", QT_TRANSLATE_NOOP("Chorus", "Le fichier ne respecte pas sa syntaxe."),
     QT_TRANSLATE_NOOP("Chorus",
                       "Faites corriger l’outil qui l’écrit : le texte d’origine donne l’endroit.")},
    {"element [\\w.]*?\\.?(\\w+)(?:\\.value)? est obligatoire",
     QT_TRANSLATE_NOOP("Chorus", "L’élément « %1 » est obligatoire et manque."),
     QT_TRANSLATE_NOOP("Chorus", "Faites compléter le fichier par l’outil qui l’écrit.")},
};

QList<FluxError> errorsOf(const QString &text)
{
    QList<FluxError> errors;
    const bool cut = text.size() >= longestText;
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        errors.append(explainFluxError(part.trimmed()));
    if (cut && !errors.isEmpty())
        errors.last().cut = true;
    return errors;
}

const State *stateOf(const QString &text)
{
    for (const State &each : states) {
        if (text == QLatin1String(each.code) ||
            (each.older != nullptr && text == QString::fromUtf8(each.older)))
            return &each;
    }
    return nullptr;
}

} // namespace

FluxProgress progressOf(const QString &state)
{
    const State *known = stateOf(state);
    return known ? known->progress : FluxProgress::Unknown;
}

bool isTerminal(FluxProgress progress)
{
    return progress == FluxProgress::Integrated || progress == FluxProgress::Partial ||
           progress == FluxProgress::Rejected || progress == FluxProgress::Failed;
}

FluxError explainFluxError(const QString &original)
{
    FluxError error;
    error.original = original;
    for (const Explanation &each : explanations) {
        const QRegularExpression form(QString::fromUtf8(each.form),
                                      QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(original);
        if (!match.hasMatch())
            continue;
        error.sentence = QCoreApplication::translate("Chorus", each.sentence);
        if (error.sentence.contains(u"%1"))
            error.sentence = error.sentence.arg(match.captured(1));
        error.nextAction = QCoreApplication::translate("Chorus", each.nextAction);
        error.existsAlready = each.existsAlready;
        return error;
    }
    error.sentence = QCoreApplication::translate("Chorus", "Chorus Pro écrit : « %1 »").arg(original);
    return error;
}

FluxReport readFluxReport(const QString &number, const QJsonObject &answer)
{
    FluxReport report;
    report.number = number;
    report.stateCode = textAt(answer, {u"etatCourantDepotFlux", u"etatCourantFlux"});
    if (const State *known = stateOf(report.stateCode)) {
        report.stateCode = QString::fromLatin1(known->code);
        report.progress = known->progress;
    }
    report.deposited = momentAt(answer, u"dateDepotFlux");
    report.stateAt = momentAt(answer, u"dateHeureEtatCourantFlux");
    report.fileName = textAt(answer, {u"nomFichier", u"nomFichierFlux"});
    for (const QJsonObject &row : rowsAt(answer, u"listeErreurDP"))
        report.invoices.append({.number = textAt(row, u"numeroDP"),
                                .supplier = textAt(row, u"identifiantFournisseur"),
                                .recipient = textAt(row, u"identifiantDestinataire"),
                                .errors = errorsOf(textAt(row, u"libelleErreurDP"))});
    for (const QJsonObject &row : rowsAt(answer, u"listeErreurTechnique")) {
        FluxError error = explainFluxError(textAt(row, u"libelleErreur"));
        error.original = QStringList{textAt(row, u"codeErreur"), error.original}.join(u' ').trimmed();
        report.technical.append(error);
    }
    return report;
}

QString sentenceOf(const FluxReport &report)
{
    switch (report.progress) {
    case FluxProgress::Waiting:
        return QCoreApplication::translate("Chorus", "Reçu par Chorus Pro, pas encore accepté : %1.")
            .arg(wordsOf(CodeList::FluxState, report.stateCode));
    case FluxProgress::Blocked:
        return QCoreApplication::translate("Chorus",
                                           "Le dépôt est bloqué chez Chorus Pro, qui doit le relancer.");
    case FluxProgress::Integrated:
        return QCoreApplication::translate("Chorus",
                                           "Toutes les factures du dépôt sont créées dans Chorus Pro.");
    case FluxProgress::Partial:
        return QCoreApplication::translate("Chorus", "Une partie des factures est créée ; celles dont une "
                                                     "erreur suit sont rejetées et n’existent pas.");
    case FluxProgress::Rejected:
        return QCoreApplication::translate("Chorus", "Le dépôt est rejeté : aucune facture n’est créée.");
    case FluxProgress::Failed:
        return QCoreApplication::translate(
            "Chorus", "Chorus Pro n’a pas traité le dépôt : aucune facture n’est créée.");
    case FluxProgress::Unknown:
        break;
    }
    return QCoreApplication::translate("Chorus",
                                       "Chorus Pro donne un état qu’Agrafe ne connaît pas : « %1 ».")
        .arg(report.stateCode);
}

QString nextActionOf(const FluxReport &report)
{
    switch (report.progress) {
    case FluxProgress::Waiting:
        return QCoreApplication::translate("Chorus",
                                           "Attendez le verdict avant de tenir la facture pour déposée.");
    case FluxProgress::Blocked:
        return QCoreApplication::translate("Chorus",
                                           "S’il reste ainsi, préparez une sollicitation avec son numéro.");
    case FluxProgress::Integrated:
        return {};
    case FluxProgress::Partial:
        return QCoreApplication::translate(
            "Chorus", "Corrigez les factures rejetées, puis déposez-les seules : les autres sont déjà là.");
    case FluxProgress::Rejected:
        return QCoreApplication::translate("Chorus",
                                           "Corrigez le fichier d’après les erreurs, puis déposez-le.");
    case FluxProgress::Failed:
        return QCoreApplication::translate("Chorus",
                                           "Déposez de nouveau le fichier entier, sur votre décision.");
    case FluxProgress::Unknown:
        break;
    }
    return QCoreApplication::translate("Chorus", "Vérifiez sur le portail de Chorus Pro ce qu’il en est.");
}

} // namespace agrafe::chorus
