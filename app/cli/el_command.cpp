// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "cli/command.h"
#include "cli/el_steps.h"
#include "cli/output.h"
#include "cli/session.h"

#include <QCoreApplication>

namespace agrafe::cli {

namespace {

using Step = QCoro::Task<int> (*)(Arguments arguments, services::Services &services);

Step stepOf(const QString &word)
{
    static const QMap<QString, Step> steps{
        {QStringLiteral("verifier"), verifyStep}, {QStringLiteral("convertir"), convertStep},
        {QStringLiteral("envoyer"), sendStep},    {QStringLiteral("rapport"), reportStep},
        {QStringLiteral("numero"), numberStep},   {QStringLiteral("historique"), historyStep},
        {QStringLiteral("matrice"), matriceStep}};
    return steps.value(word, nullptr);
}

QCoro::Task<int> run(Arguments arguments)
{
    const bool json = wantsJson(arguments).value_or(false);
    const Step step = stepOf(arguments.words.value(0));
    if (step == nullptr)
        co_return endWith(Failure::input(QCoreApplication::translate(
                              "Cli", "Après « el », écrivez verifier, convertir, envoyer, rapport, numero, "
                                     "historique ou matrice.")),
                          json);
    auto services = makeServices(arguments);
    if (!services)
        co_return endWith(services.error(), json);
    co_return co_await step(std::move(arguments), **services);
}

QList<OptionRule> elOptions()
{
    return QList<OptionRule>{
               {"matrice", "M",
                QT_TRANSLATE_NOOP("Cli", "matrice : son nom ou son fichier (sinon celle des réglages)")},
               {"phase", "P",
                QT_TRANSLATE_NOOP("Cli", "import, phase1, phase2, phase2-sans-creation ou phase3")},
               {"feuille", QT_TRANSLATE_NOOP("Cli", "nom|N"),
                QT_TRANSLATE_NOOP("Cli", "feuille à lire (sinon la première visible)")},
               {"rapport", "R.json|R.csv", QT_TRANSLATE_NOOP("Cli", "fichier où écrire le compte rendu")},
               {"sortie", QT_TRANSLATE_NOOP("Cli", "dossier"),
                QT_TRANSLATE_NOOP("Cli", "dossier où écrire le fichier converti")},
               {"partenaire", "ID", QT_TRANSLATE_NOOP("Cli", "identifiant qui termine le nom du fichier")},
               {"date", "AAAAMMJJ", QT_TRANSLATE_NOOP("Cli", "date de l’export (sinon aujourd’hui)")},
               {"envoi", QT_TRANSLATE_NOOP("Cli", "fichier"),
                QT_TRANSLATE_NOOP("Cli", "fichier envoyé dont vient le rapport (sinon le dernier reçu)")},
               {"sans-controle", "",
                QT_TRANSLATE_NOOP("Cli", "convertit la feuille telle quelle, sans matrice")},
               {"corrections", "R.csv", QT_TRANSLATE_NOOP("Cli", "liste des corrections certaines")},
               {"copie-corrigee", "R.xlsx",
                QT_TRANSLATE_NOOP("Cli", "copie du classeur où elles sont faites")},
               {"titre", QT_TRANSLATE_NOOP("Cli", "titre"),
                QT_TRANSLATE_NOOP("Cli", "titre de la matrice importée")},
               {"version-matrice", "V", QT_TRANSLATE_NOOP("Cli", "version de la matrice importée (sinon 1)")},
               {"colonne", QT_TRANSLATE_NOOP("Cli", "quoi=n"),
                QT_TRANSLATE_NOOP("Cli", "colonne de la matrice importée qui dit quoi"), true},
               {"separateur", "S",
                QT_TRANSLATE_NOOP("Cli", "entre les valeurs d’une cellule de la matrice (sinon trouvé)")},
               {"remplacer", "", QT_TRANSLATE_NOOP("Cli", "écrase un fichier de même nom")},
               {"jour-d-abord", "",
                QT_TRANSLATE_NOOP("Cli", "lit 03/04/2024 comme le 3 avril, là où rien ne le dit")},
               {"lignes-conformes", "", QT_TRANSLATE_NOOP("Cli", "n’écrit que les lignes qu’E#L prendrait")},
           } +
           sessionOptions();
}

} // namespace

Command elCommand()
{
    return {.name = "el",
            .usage = QT_TRANSLATE_NOOP(
                "Cli",
                "verifier FICHIER | convertir FICHIER | envoyer FICHIER | rapport FICHIER | numero NUMÉRO… | "
                "historique | matrice lister|importer|comparer|verifier"),
            .summary = QT_TRANSLATE_NOOP("Cli", "vérifie, convertit et envoie les fichiers d’E#L"),
            .options = elOptions(),
            .run = run};
}

} // namespace agrafe::cli
