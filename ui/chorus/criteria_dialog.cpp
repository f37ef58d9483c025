// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/criteria_dialog.h"

#include "chorus/words.h"
#include "ui/chorus/amount_text.h"
#include "ui/chorus/structure_criteria.h"
#include "ui/desktop/header_words.h"
#include "ui/fields/date_edit.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Amount;
using chorus::CodeList;
using chorus::InvoiceCriteria;

namespace {

void addCodes(QComboBox *box, CodeList list, const QString &all)
{
    box->addItem(all, QString());
    const QStringList codes = chorus::codesOf(list);
    for (const QString &code : codes)
        box->addItem(chorus::wordsOf(list, code), code);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
}

/// Those that this list does not take have no row.
void keepHidden(QWidget *owner, const QList<QWidget *> &fields)
{
    for (QWidget *each : fields) {
        if (each->parentWidget())
            continue;
        each->setParent(owner);
        each->hide();
    }
}

bool isAmount(const QLineEdit *field)
{
    const Amount amount = typedAmount(field->text());
    return amount.isNone() || amount.micros().has_value();
}

} // namespace

CriteriaDialog::CriteriaDialog(InvoiceKind kind, const InvoiceCriteria &criteria,
                               const ChorusServices &services, const chorus::Session &session,
                               QWidget *parent)
    : DialogFrame(tr("Critères de la recherche"), parent)
    , m_kind(kind)
    , m_before(criteria)
    , m_structures(new StructureCriteria(kind, services, session, this))
    , m_number(new QLineEdit)
    , m_engagement(new QLineEdit)
    , m_market(new QLineEdit)
    , m_depositedFrom(new DateEdit)
    , m_depositedTo(new DateEdit)
    , m_datedFrom(new DateEdit)
    , m_datedTo(new DateEdit)
    , m_statusFrom(new DateEdit)
    , m_statusTo(new DateEdit)
    , m_netLeast(new QLineEdit)
    , m_netMost(new QLineEdit)
    , m_grossLeast(new QLineEdit)
    , m_grossMost(new QLineEdit)
    , m_dueLeast(new QLineEdit)
    , m_dueMost(new QLineEdit)
    , m_status(new QComboBox)
    , m_type(new QComboBox)
    , m_cadre(new QComboBox)
    , m_downloaded(new QComboBox)
    , m_flux(new QLineEdit)
    , m_origin(new QLineEdit)
    , m_mode(new QComboBox)
    , m_treated(new QComboBox)
    , m_problem(new QLabel)
{
    setFictitious(fictitiousSource(session.habilitation));
    addChoices();
    build();
    fill(criteria);
    connect(m_structures, &StructureCriteria::resolved, this, &CriteriaDialog::end);
    connect(m_structures, &StructureCriteria::failed, this, [this](const Failure &failure) {
        say(QStringList{failure.sentence, failure.nextAction}.join(u' ').trimmed());
    });
}

void CriteriaDialog::addChoices()
{
    addCodes(m_status, CodeList::Status, tr("Tous les statuts"));
    addCodes(m_type, m_kind == InvoiceKind::Works ? CodeList::WorksType : CodeList::InvoiceType,
             tr("Tous les types"));
    addCodes(m_cadre, CodeList::Cadre, tr("Tous les cadres"));
    addCodes(m_mode, CodeList::DepositMode, tr("Tous les modes de dépôt"));
    m_downloaded->addItem(tr("Téléchargées ou non"));
    m_downloaded->addItem(tr("Déjà téléchargées"), true);
    m_downloaded->addItem(tr("Pas encore téléchargées"), false);
    m_treated->addItem(tr("Rejets traités ou non"));
    m_treated->addItem(tr("Rejets déjà traités"), true);
    m_treated->addItem(tr("Rejets à traiter"), false);
}

void CriteriaDialog::addRange(QFormLayout *form, const QString &title, QWidget *from, QWidget *to)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *until = new QLabel(tr("à"));
    layout->addWidget(from, 1);
    layout->addWidget(until);
    layout->addWidget(to, 1);
    from->setAccessibleName(tr("%1, à partir de").arg(title));
    to->setAccessibleName(tr("%1, jusqu’à").arg(title));
    auto *label = new QLabel(title);
    label->setBuddy(from);
    form->addRow(label, row);
}

void CriteriaDialog::build()
{
    // Scrolls: with large text all of them are higher than a screen.
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(4, 4, 12, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form);
    keepHidden(page, {m_number,     m_engagement, m_market,   m_depositedFrom, m_depositedTo, m_datedFrom,
                      m_datedTo,    m_statusFrom, m_statusTo, m_netLeast,      m_netMost,     m_grossLeast,
                      m_grossMost,  m_dueLeast,   m_dueMost,  m_status,        m_type,        m_cadre,
                      m_downloaded, m_flux,       m_origin,   m_mode,          m_treated});
    keepHidden(page, m_structures->fields());
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setMinimumWidth(page->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    setTextRole(m_problem, TextRole::Small, QPalette::WindowText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(area, 1);
    body()->addWidget(m_problem);
    QPushButton *none = addLeftButton(tr("Tout effacer"));
    connect(none, &QPushButton::clicked, this, [this] {
        InvoiceCriteria empty;
        empty.view = m_before.view;
        empty.toTreat = m_before.toTreat;
        empty.role = m_before.role;
        fill(empty);
    });
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_search = addButton(tr("Rechercher"), true);
    m_search->setDefault(true);
    connect(m_search, &QPushButton::clicked, this, &CriteriaDialog::search);
    resizeScaled(560, 640);
}

void CriteriaDialog::addFields(QFormLayout *form)
{
    if (m_kind == InvoiceKind::ToTreat) // Chorus Pro takes nothing else there
        return m_structures->addRows(form, m_before);
    form->addRow(tr("Numéro de facture"), m_number);
    form->addRow(tr("Engagement"), m_engagement);
    form->addRow(tr("Marché"), m_market);
    m_structures->addRows(form, m_before);
    addRange(form, tr("Déposée"), m_depositedFrom, m_depositedTo);
    addRange(form, tr("Datée"), m_datedFrom, m_datedTo);
    addRange(form, tr("Statut depuis"), m_statusFrom, m_statusTo);
    form->addRow(tr("Statut"), m_status);
    addRange(form, tr("Montant HT"), m_netLeast, m_netMost);
    addRange(form, tr("Montant TTC"), m_grossLeast, m_grossMost);
    addRange(form, tr("Reste à payer"), m_dueLeast, m_dueMost);
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Cadre"), m_cadre);
    if (m_kind == InvoiceKind::Received)
        form->addRow(tr("Téléchargement"), m_downloaded);
    if (m_kind != InvoiceKind::Issued)
        return;
    form->addRow(tr("Numéro de flux"), m_flux);
    form->addRow(tr("Facture d’origine"), m_origin);
    form->addRow(tr("Mode de dépôt"), m_mode);
    form->addRow(tr("Rejets"), m_treated);
}

void CriteriaDialog::fill(const InvoiceCriteria &criteria)
{
    m_structures->fill(criteria);
    m_number->setText(criteria.number);
    m_engagement->setText(criteria.engagement);
    m_market->setText(criteria.market);
    m_flux->setText(criteria.flux);
    m_origin->setText(criteria.origin);
    m_status->setCurrentIndex(std::max(m_status->findData(criteria.statuses.value(0)), 0));
    m_mode->setCurrentIndex(std::max(m_mode->findData(criteria.mode), 0));
    m_treated->setCurrentIndex(criteria.rejectTreated ? (*criteria.rejectTreated ? 1 : 2) : 0);
    m_depositedFrom->setDate(criteria.deposited.from);
    m_depositedTo->setDate(criteria.deposited.to);
    m_datedFrom->setDate(criteria.dated.from);
    m_datedTo->setDate(criteria.dated.to);
    m_statusFrom->setDate(criteria.statusSince.from);
    m_statusTo->setDate(criteria.statusSince.to);
    m_netLeast->setText(shownAmount(criteria.net.least));
    m_netMost->setText(shownAmount(criteria.net.most));
    m_grossLeast->setText(shownAmount(criteria.gross.least));
    m_grossMost->setText(shownAmount(criteria.gross.most));
    m_dueLeast->setText(shownAmount(criteria.due.least));
    m_dueMost->setText(shownAmount(criteria.due.most));
    const QStringList &types = m_kind == InvoiceKind::Works ? criteria.worksTypes : criteria.types;
    m_type->setCurrentIndex(std::max(m_type->findData(types.value(0)), 0));
    m_cadre->setCurrentIndex(std::max(m_cadre->findData(criteria.cadre), 0));
    m_downloaded->setCurrentIndex(criteria.downloaded ? (*criteria.downloaded ? 1 : 2) : 0);
}

InvoiceCriteria CriteriaDialog::criteria() const
{
    InvoiceCriteria criteria = m_before;
    m_structures->writeTo(criteria);
    criteria.number = m_number->text().trimmed();
    criteria.engagement = m_engagement->text().trimmed();
    criteria.market = m_market->text().trimmed();
    criteria.flux = m_flux->text().trimmed();
    criteria.origin = m_origin->text().trimmed();
    const QString status = m_status->currentData().toString();
    criteria.statuses = status.isEmpty() ? QStringList() : QStringList{status};
    criteria.mode = m_mode->currentData().toString();
    const QVariant treated = m_treated->currentData();
    criteria.rejectTreated = treated.isValid() ? std::optional(treated.toBool()) : std::nullopt;
    criteria.net = {typedAmount(m_netLeast->text()), typedAmount(m_netMost->text())};
    criteria.deposited = {m_depositedFrom->date(), m_depositedTo->date()};
    criteria.dated = {m_datedFrom->date(), m_datedTo->date()};
    criteria.statusSince = {m_statusFrom->date(), m_statusTo->date()};
    criteria.gross = {typedAmount(m_grossLeast->text()), typedAmount(m_grossMost->text())};
    criteria.due = {typedAmount(m_dueLeast->text()), typedAmount(m_dueMost->text())};
    const QString type = m_type->currentData().toString();
    QStringList &types = m_kind == InvoiceKind::Works ? criteria.worksTypes : criteria.types;
    types = type.isEmpty() ? QStringList() : QStringList{type};
    criteria.cadre = m_cadre->currentData().toString();
    const QVariant downloaded = m_downloaded->currentData();
    criteria.downloaded = downloaded.isValid() ? std::optional(downloaded.toBool()) : std::nullopt;
    return criteria;
}

/// Of what was typed; empty: none.
QString CriteriaDialog::problem() const
{
    for (const DateEdit *edit :
         {m_depositedFrom, m_depositedTo, m_datedFrom, m_datedTo, m_statusFrom, m_statusTo}) {
        if (!edit->isRight())
            return tr("«\u00a0%1\u00a0» n’est pas un jour. Écrivez-le comme 14/01/2027.").arg(edit->text());
    }
    for (const QLineEdit *edit : {m_netLeast, m_netMost, m_grossLeast, m_grossMost, m_dueLeast, m_dueMost}) {
        if (!isAmount(edit))
            return tr("«\u00a0%1\u00a0» n’est pas un montant. Écrivez-le comme 1236,60.").arg(edit->text());
    }
    const auto right = criteria().check();
    return right ? QString() : right.error().sentence;
}

QWidget *CriteriaDialog::wrongField() const
{
    for (const auto &[from, to] :
         {std::pair{m_depositedFrom, m_depositedTo}, {m_datedFrom, m_datedTo}, {m_statusFrom, m_statusTo}}) {
        if (!from->isRight())
            return from;
        const bool backwards = from->date().isValid() && to->date().isValid() && to->date() < from->date();
        if (!to->isRight() || backwards)
            return to;
    }
    for (const auto &[least, most] :
         {std::pair{m_netLeast, m_netMost}, {m_grossLeast, m_grossMost}, {m_dueLeast, m_dueMost}}) {
        if (!isAmount(least))
            return least;
        const auto from = typedAmount(least->text()).micros();
        const auto to = typedAmount(most->text()).micros();
        if (!isAmount(most) || (from && to && *to < *from))
            return most;
    }
    return nullptr;
}

QString CriteriaDialog::told() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void CriteriaDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void CriteriaDialog::search()
{
    const QString said = problem();
    say(said);
    if (QWidget *wrong = wrongField(); wrong && !said.isEmpty())
        wrong->setFocus();
    if (!said.isEmpty())
        return;
    const InvoiceCriteria wanted = criteria();
    if (!wanted.otherNumbers.isEmpty() || !wanted.validatorNumber.isEmpty())
        say(tr("Ces structures sont cherchées dans Chorus Pro…"));
    m_structures->resolve(wanted);
}

void CriteriaDialog::end(const InvoiceCriteria &criteria)
{
    Q_EMIT chosen(criteria);
    accept();
}

} // namespace agrafe::ui
