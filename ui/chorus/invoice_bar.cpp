// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/invoice_bar.h"

#include "base/day_text.h"
#include "chorus/words.h"
#include "ui/fields/clear_button.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;
using chorus::InvoiceCriteria;
using chorus::View;
using chorus::WorksRole;

namespace {

constexpr int chosenDays = -1; ///< the period comes from the criteria
constexpr int allDays = 0;

} // namespace

int countOfCriteria(const InvoiceCriteria &criteria)
{
    const InvoiceCriteria none;
    const bool filled[] = {!criteria.number.isEmpty(),        !criteria.statuses.isEmpty(),
                           criteria.dated != none.dated,      criteria.statusSince != none.statusSince,
                           !criteria.types.isEmpty(),         !criteria.worksTypes.isEmpty(),
                           !criteria.cadre.isEmpty(),         criteria.net != none.net,
                           criteria.gross != none.gross,      criteria.due != none.due,
                           !criteria.market.isEmpty(),        !criteria.engagement.isEmpty(),
                           !criteria.origin.isEmpty(),        !criteria.flux.isEmpty(),
                           !criteria.mode.isEmpty(),          criteria.ownStructure != 0,
                           criteria.ownService != 0,          !criteria.others.isEmpty(),
                           criteria.validator != 0,           criteria.downloaded.has_value(),
                           criteria.rejectTreated.has_value()};
    return static_cast<int>(std::ranges::count(filled, true));
}

InvoiceBar::InvoiceBar(InvoiceKind kind, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_today(today)
    , m_search(new StatusLineEdit(this))
    , m_period(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_criteriaButton(new QToolButton(this))
    , m_deposit(new QPushButton(tr("Déposer…"), this))
    , m_download(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
{
    m_criteria.view = kind == InvoiceKind::Issued  ? View::Issued
                      : kind == InvoiceKind::Works ? View::Works
                                                   : View::Received;
    m_criteria.toTreat = kind == InvoiceKind::ToTreat;
    addPeriods();
    addWho();
    build();
    setStatuses({});
    showCriteria();
    connect(m_search, &QLineEdit::textChanged, this, &InvoiceBar::wordsChanged);
    connect(m_status, &QComboBox::activated, this,
            [this] { Q_EMIT statusChosen(m_status->currentData().toString()); });
    connect(m_period, &QComboBox::activated, this, &InvoiceBar::criteriaChanged);
    connect(m_who, &QComboBox::activated, this, &InvoiceBar::criteriaChanged);
    connect(m_criteriaButton, &QToolButton::clicked, this, &InvoiceBar::criteriaRequested);
}

void InvoiceBar::build()
{
    showPlaceholder();
    connect(m_who, &QComboBox::currentIndexChanged, this, &InvoiceBar::showPlaceholder);
    m_search->setAccessibleName(tr("Chercher dans la liste"));
    m_search->setLeadingSign(u"chercher"_s);
    addClearButton(m_search);
    m_search->setMinimumWidth(scaled(150));
    // Readers on Linux give the value as the name of a box: what it chooses is its description.
    m_period->setAccessibleName(tr("Période de dépôt"));
    m_period->setAccessibleDescription(m_period->accessibleName());
    m_status->setAccessibleName(tr("Statut"));
    m_status->setAccessibleDescription(m_status->accessibleName());
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_status->setMinimumContentsLength(12);
    setSign(m_criteriaButton, u"filtre"_s);
    setButtonKind(m_criteriaButton, ButtonKind::Outlined);
    m_criteriaButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSign(m_deposit, u"envoyer"_s);
    m_deposit->setVisible(m_kind == InvoiceKind::Issued);
    setSign(m_download, u"enregistrer"_s);
    m_download->setText(tr("Télécharger…"));
    m_download->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonKind(m_download, ButtonKind::Outlined);
    setSign(m_more, u"plusmenu"_s);
    m_more->setAccessibleName(tr("Autres commandes de la liste"));
    m_more->setToolTip(tr("Exporter, recherches enregistrées"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_lines->setContentsMargins(16, 8, 16, 8);
    for (QBoxLayout *layout :
         {m_lines, static_cast<QBoxLayout *>(m_first), static_cast<QBoxLayout *>(m_second)})
        layout->setSpacing(8);
    m_lines->addLayout(m_first, 1);
    m_lines->addLayout(m_second);
    m_first->addWidget(m_search, 1);
    m_first->addWidget(m_who);
    m_first->addWidget(m_period);
    m_first->addWidget(m_status);
    m_second->addWidget(m_criteriaButton);
    m_second->addWidget(m_deposit);
    m_second->addStretch();
    m_second->addWidget(m_download);
    m_second->addWidget(m_more);
}

void InvoiceBar::showPlaceholder()
{
    m_search->setPlaceholderText(criteria().view == View::Issued ? tr("Destinataire, facture, marché")
                                                                 : tr("Fournisseur, facture, engagement"));
}

QSize InvoiceBar::minimumSizeHint() const
{
    return {scaled(440), QWidget::minimumSizeHint().height()};
}

void InvoiceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void InvoiceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

/// The commands go below where one line would squeeze the words.
void InvoiceBar::fit()
{
    const int wanted = m_first->minimumSize().width() + m_second->minimumSize().width();
    const bool beside = wanted + 3 * m_lines->spacing() + 2 * 16 <= width();
    m_lines->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void InvoiceBar::addPeriods()
{
    m_period->addItem(tr("Depuis 30 jours"), 30);
    m_period->addItem(tr("Depuis 90 jours"), 90);
    m_period->addItem(tr("Depuis un an"), 365);
    m_period->addItem(tr("Toutes les dates"), allDays);
    m_period->setVisible(m_kind != InvoiceKind::ToTreat); // all that waits, however old
}

void InvoiceBar::addWho()
{
    m_who->setAccessibleName(tr("En tant que"));
    m_who->setAccessibleDescription(m_who->accessibleName());
    m_who->setVisible(m_kind == InvoiceKind::Works || m_kind == InvoiceKind::ToTreat);
    if (m_kind == InvoiceKind::ToTreat) {
        m_who->addItem(tr("Reçues"), int(View::Received));
        m_who->addItem(tr("Émises"), int(View::Issued));
        return;
    }
    m_who->addItem(tr("Destinataire"), int(WorksRole::Recipient));
    m_who->addItem(tr("Maître d’ouvrage"), int(WorksRole::Owner));
    m_who->addItem(tr("Maître d’œuvre"), int(WorksRole::Architect));
    m_who->addItem(tr("Fournisseur"), int(WorksRole::Supplier));
    m_who->addItem(tr("Valideur"), int(WorksRole::Validator));
}

chorus::DayRange InvoiceBar::chosenPeriod() const
{
    const int days = m_period->currentData().toInt();
    if (days == chosenDays)
        return m_criteria.deposited;
    return days == allDays ? chorus::DayRange() : chorus::DayRange{m_today.addDays(-days), {}};
}

InvoiceCriteria InvoiceBar::criteria() const
{
    InvoiceCriteria criteria = m_criteria;
    if (m_kind == InvoiceKind::ToTreat)
        criteria.view = View(m_who->currentData().toInt());
    else
        criteria.deposited = chosenPeriod();
    if (m_kind == InvoiceKind::Works)
        criteria.role = WorksRole(m_who->currentData().toInt());
    return criteria;
}

void InvoiceBar::setCriteria(const InvoiceCriteria &criteria)
{
    const bool samePeriod = criteria.deposited == chosenPeriod();
    m_criteria = criteria;
    if (m_kind == InvoiceKind::Works)
        m_who->setCurrentIndex(m_who->findData(int(criteria.role)));
    if (m_kind != InvoiceKind::ToTreat && !samePeriod) {
        const bool all = criteria.deposited == chorus::DayRange();
        int at = m_period->findData(all ? allDays : chosenDays);
        if (at < 0) {
            m_period->addItem(tr("Dates choisies"), chosenDays);
            at = m_period->count() - 1;
        }
        m_period->setCurrentIndex(at);
    }
    showCriteria();
    Q_EMIT criteriaChanged();
}

void InvoiceBar::showCriteria()
{
    const int count = countOfCriteria(m_criteria);
    m_criteriaButton->setText(count == 0 ? QString() : QString::number(count));
    m_criteriaButton->setAccessibleName(count == 0 ? tr("Autres critères…")
                                                   : tr("Autres critères\u00a0: %1").arg(count));
    m_criteriaButton->setToolTip(m_kind == InvoiceKind::ToTreat
                                     ? tr("Autre critère\u00a0: votre structure")
                                     : tr("Autres critères\u00a0: numéro, dates, montants, structures…"));
}

void InvoiceBar::setStatuses(const QList<chorus::InvoiceRow> &invoices)
{
    QMap<QString, int> counts;
    for (const chorus::InvoiceRow &invoice : invoices)
        ++counts[invoice.statusCode];
    const QString chosen = m_status->currentData().toString();
    m_status->clear();
    m_status->addItem(tr("Tous les statuts"), QString());
    QStringList codes = chorus::codesOf(CodeList::Status);
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        if (!codes.contains(each.key()))
            codes << each.key();
    }
    for (const QString &code : std::as_const(codes)) {
        if (counts.value(code) > 0)
            m_status->addItem(u"%1 %2"_s.arg(chorus::wordsOf(CodeList::Status, code),
                                             QLocale().toString(counts.value(code))),
                              code);
    }
    m_status->setCurrentIndex(std::max(m_status->findData(chosen), 0));
    if (m_status->currentData().toString() != chosen)
        Q_EMIT statusChosen(QString());
}

} // namespace agrafe::ui
