// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/diagnostic/diagnostic_dialog.h"

#include "ui/diagnostic/check_list.h"
#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/rule.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using diagnostic::Check;
using diagnostic::State;

namespace {

QString summaryOf(const QList<Check> &checks)
{
    const auto count = [&checks](State state) {
        return static_cast<int>(std::ranges::count(checks, state, &Check::state));
    };
    const int bad = count(State::Bad);
    const int attention = count(State::Attention);
    if (bad > 0)
        return DiagnosticDialog::tr("%n point(s) à corriger", nullptr, bad);
    return attention > 0 ? DiagnosticDialog::tr("Tout fonctionne, %n point(s) à regarder", nullptr, attention)
                         : DiagnosticDialog::tr("Tout est en ordre");
}

} // namespace

DiagnosticDialog::DiagnosticDialog(QWidget *parent)
    : DialogFrame(tr("Diagnostic"), parent)
    , m_which(new QComboBox)
    , m_summary(new QLabel)
    , m_told(new QLabel)
    , m_list(new CheckList)
{
    connect(m_which, &QComboBox::activated, this, &DiagnosticDialog::request);
    setTextRole(m_summary, TextRole::Title);
    setTextRole(m_told, TextRole::Small, mutedInk);
    m_told->setWordWrap(true);
    auto *which = new FormField(tr("&Vérifier l’accès de"), m_which);
    body()->addWidget(which);
    body()->addWidget(m_summary);
    body()->addWidget(new Rule(Qt::Horizontal));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_told);
    addCommands();
    resizeScaled(720, 640);
}

void DiagnosticDialog::addCommands()
{
    m_again = addLeftButton(tr("&Revérifier"));
    m_copy = addButton(tr("&Copier le rapport"));
    setSign(m_again, u"redemander"_s);
    setSign(m_copy, u"copier"_s);
    auto *settings = addButton(tr("Ré&glages…"));
    setSign(settings, u"reglages"_s);
    connect(addButton(tr("Fermer"), true), &QPushButton::clicked, this, &QDialog::accept);
    connect(m_again, &QPushButton::clicked, this, &DiagnosticDialog::request);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticDialog::copyReport);
    connect(settings, &QPushButton::clicked, this, &DiagnosticDialog::settingsRequested);
}

void DiagnosticDialog::setHabilitations(const QList<habilitation::Habilitation> &all, const QUuid &current)
{
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const habilitation::Habilitation &each : all)
        m_which->addItem(tr("%1 (%2, %3)")
                             .arg(each.name, habilitation::titleOf(each.service),
                                  habilitation::titleOf(each.environment, each.service)),
                         each.id);
    m_which->addItem(tr("Ce poste seulement"), QUuid());
    m_which->setCurrentIndex(std::max(0, m_which->findData(current)));
}

void DiagnosticDialog::request()
{
    Q_EMIT runRequested(m_which->currentData().toUuid());
}

void DiagnosticDialog::showPlan(const QList<Check> &checks)
{
    m_report.clear();
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_told->setText(tr("Un seul appel au service pour les droits du jeton, tracé au journal."));
    m_list->setChecks(checks);
    m_list->setFocus(Qt::OtherFocusReason);
    m_summary->setText(tr("Vérification en cours…"));
}

void DiagnosticDialog::showCheck(const Check &check)
{
    m_list->setCheck(check);
    m_summary->setText(tr("Vérification en cours, %1 sur %2…").arg(m_list->known()).arg(m_list->count()));
}

void DiagnosticDialog::showEnd(const diagnostic::Subject &subject, const QList<Check> &checks)
{
    m_list->setChecks(checks);
    m_report = reportOf(subject, checks);
    m_summary->setText(summaryOf(checks));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    const auto wrong = std::ranges::find(checks, State::Bad, &Check::state);
    if (wrong != checks.end())
        m_list->setCurrentRow(static_cast<int>(wrong - checks.begin()));
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DiagnosticDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_report);
    m_told->setText(tr("Rapport copié : il ne contient ni jeton ni mot de passe."));
    QAccessibleEvent event(m_told, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace agrafe::ui
