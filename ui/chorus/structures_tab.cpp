// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/structures_tab.h"

#include "chorus/words.h"
#include "ui/chorus/structure_card.h"
#include "ui/fields/clear_button.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::CodeList;
using chorus::Engagement;
using chorus::EngagementVerdict;
using chorus::Found;
using chorus::StructureQuery;
using chorus::StructureRow;

StructuresTab::StructuresTab(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_what(new Segments(tr("Chercher"), {tr("Structures"), tr("Engagements")}, this))
    , m_by(new QComboBox(this))
    , m_field(new StatusLineEdit(this))
    , m_search(new QPushButton(tr("Rechercher"), this))
    , m_hint(new QLabel(this))
    , m_blocked(new Banner(this))
    , m_banner(new Banner(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(u"chercher"_s, {}, {}, this))
    , m_list(new QTreeWidget(this))
    , m_card(new StructureCard(services, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    showWhat();
    connect(m_what, &Segments::currentChanged, this, [this] {
        showWhat();
        m_field->selectAll(); // what is typed next takes the place of what was looked for there
        if (!FocusRing::byKeyboard())
            m_field->setFocus(Qt::MouseFocusReason);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &StructuresTab::search);
    connect(m_search, &QPushButton::clicked, this, &StructuresTab::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StructuresTab::onChosen);
    connect(m_banner, &Banner::linkActivated, this, &StructuresTab::search);
    connect(m_card, &StructureCard::news, this, &StructuresTab::news);
    connect(m_card, &StructureCard::companyRequested, this, &StructuresTab::companyRequested);
}

void StructuresTab::build()
{
    m_blocked->hide();
    m_banner->hide();
    m_by->setAccessibleName(tr("Chercher par"));
    m_by->setAccessibleDescription(m_by->accessibleName()); // on Linux its name is its value
    m_by->addItem(tr("SIRET, nom ou TVA"));
    // Their form does not tell them from one another.
    for (const QString &type : {u"HORS_UE"_s, u"RIDET"_s, u"TAHITI"_s, u"AUTRE"_s, u"PARTICULIER"_s})
        m_by->addItem(chorus::wordsOf(CodeList::IdentifierType, type), type);
    m_by->setMinimumContentsLength(12);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setLeadingSign(u"chercher"_s);
    addClearButton(m_field);
    setTextRole(m_hint, TextRole::Small, mutedInk);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(16, 0, 16, 8);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(8);
    asked->addWidget(m_by);
    asked->addWidget(m_field, 1);
    asked->addWidget(m_search);
    auto *bar = new FoldingRow(8);
    bar->setContentsMargins(16, 8, 16, 4);
    bar->addWidget(m_what);
    bar->addLayout(asked, 1);
    m_split->addWidget(m_list);
    m_split->addWidget(m_card);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_blocked);
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    layout->addWidget(m_banner);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
}

void StructuresTab::showWhat()
{
    const bool structures = What(m_what->current()) == What::Structures;
    m_asking.stop();
    m_banner->hide();
    m_card->clear();
    m_list->clear();
    m_structures.clear();
    setSummary({});
    m_by->setVisible(structures);
    m_field->setPlaceholderText(structures ? tr("SIRET, nom, numéro de TVA hors de France")
                                           : tr("Numéro d’engagement"));
    m_field->setAccessibleName(structures ? tr("Structure à chercher") : tr("Engagement à vérifier"));
    m_hint->setText(structures
                        ? tr("Les structures publiques, et les privées que Chorus Pro laisse voir.")
                        : tr("Seuls les engagements de l’État adressés à votre structure se voient ici. Sans "
                             "numéro\u00a0: tous."));
    m_empty->setTexts(structures ? tr("Cherchez une structure") : tr("Cherchez un engagement"),
                      structures ? tr("Sa fiche dit ce que ses factures doivent porter.")
                                 : tr("Vérifiez un numéro avant de le mettre sur une facture."));
    updateEmpty();
    m_list->setAccessibleName(structures ? tr("Structures trouvées") : tr("Engagements trouvés"));
    m_list->setColumnCount(structures ? 3 : 5);
    m_list->setHeaderLabels(
        structures ? QStringList{tr("Nom"), tr("Identifiant"), tr("État")}
                   : QStringList{tr("Numéro"), tr("Destinataire"), tr("Notifié le"), tr("TTC"), tr("État")});
    // The name gives way, never a number, a day or an amount.
    QHeaderView *header = m_list->header();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(structures ? 0 : 1, QHeaderView::Stretch);
}

void StructuresTab::setSession(const std::optional<chorus::Session> &session)
{
    m_session = session;
    showWhat();
    m_search->setEnabled(session.has_value());
}

void StructuresTab::setBlocked(const QString &sentence)
{
    m_blocked->say(Tone::Off, sentence);
    m_blocked->setVisible(!sentence.isEmpty());
}

QString StructuresTab::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->spokenText();
}

void StructuresTab::look(What what, const QString &text)
{
    m_what->setCurrent(int(what));
    m_by->setCurrentIndex(0);
    m_field->setText(text);
    search();
}

void StructuresTab::search()
{
    if (!m_session)
        return fail(Failure::of(FailureKind::Input));
    m_banner->hide();
    m_card->clear();
    m_list->clear();
    updateEmpty();
    const QString text = m_field->text().trimmed();
    if (What(m_what->current()) == What::Structures)
        searchStructures(text);
    else
        searchEngagements(text);
}

void StructuresTab::searchStructures(const QString &text)
{
    const QString type = m_by->currentData().toString();
    const auto query = type.isEmpty() ? StructureQuery::ofText(text) : StructureQuery::ofNumber(text, type);
    if (!query)
        return fail(query.error());
    setSummary(tr("Recherche de structures…"));
    m_asking.ask(
        m_services, this,
        [this, query = *query](std::stop_token stop) {
            return m_services.desk.structures(*m_session, query, stop);
        },
        [this](const Result<Found<StructureRow>> &found) {
            if (!found)
                return fail(found.error());
            onStructures(*found);
        });
}

void StructuresTab::onStructures(const Found<StructureRow> &found)
{
    m_structures = found.rows;
    for (const StructureRow &row : found.rows) {
        auto *item = new QTreeWidgetItem(m_list, {row.name, row.number, chorus::stateText(row)});
        item->setToolTip(0, row.name);
        item->setFont(1, textFont(TextRole::Figures));
    }
    updateEmpty();
    setSummary(found.rows.size() > 1 ? tr("%1 structures").arg(QLocale().toString(found.rows.size()))
                                     : tr("%1 structure").arg(found.rows.size()));
    if (found.rows.isEmpty()) {
        m_banner->say(Tone::Info, tr("Chorus Pro ne connaît pas de structure ainsi."),
                      tr("Vérifiez l’identifiant, ou cherchez par un autre mot du nom."));
        m_banner->show();
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    Q_EMIT news(m_summary);
}

void StructuresTab::searchEngagements(const QString &number)
{
    setSummary(tr("Recherche d’engagements…"));
    if (number.isEmpty()) {
        m_asking.ask(
            m_services, this,
            [this](std::stop_token stop) { return m_services.desk.engagements(*m_session, {}, stop); },
            [this](const Result<Found<Engagement>> &found) {
                if (!found)
                    return fail(found.error());
                showEngagements(found->rows);
            });
        return;
    }
    m_asking.ask(
        m_services, this,
        [this, number](std::stop_token stop) {
            return m_services.desk.checkEngagement(*m_session, number, stop);
        },
        [this](const Result<EngagementVerdict> &verdict) {
            if (!verdict)
                return fail(verdict.error());
            showEngagements(verdict->found);
            const bool found = verdict->kind == EngagementVerdict::Kind::Found;
            m_banner->say(found ? Tone::Ok : Tone::Unknown, verdict->sentence);
            m_banner->show();
            Q_EMIT news(verdict->sentence);
        });
}

void StructuresTab::showEngagements(const QList<Engagement> &engagements)
{
    for (const Engagement &each : engagements) {
        auto *item =
            new QTreeWidgetItem(m_list, {each.number, each.recipientName, each.notified.text(),
                                         each.total.text(each.currency.isEmpty() ? u"EUR"_s : each.currency),
                                         chorus::wordsOf(CodeList::EngagementState, each.stateCode)});
        item->setToolTip(1, each.recipientName);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(3, textFont(TextRole::Figures));
    }
    updateEmpty();
    setSummary(engagements.size() > 1 ? tr("%1 engagements").arg(QLocale().toString(engagements.size()))
                                      : tr("%1 engagement").arg(engagements.size()));
}

/// An empty table says nothing.
void StructuresTab::updateEmpty()
{
    const bool empty = m_list->topLevelItemCount() == 0;
    m_split->setVisible(!empty);
    m_empty->setVisible(empty);
}

void StructuresTab::onChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (What(m_what->current()) == What::Structures && row >= 0 && row < m_structures.size() && m_session)
        m_card->showStructure(m_structures.at(row), *m_session);
}

void StructuresTab::fail(const Failure &failure)
{
    setSummary({});
    if (failure.kind == FailureKind::Cancelled)
        return;
    const QString sentence =
        failure.sentence.isEmpty() ? tr("La recherche n’a pas pu être faite.") : failure.sentence;
    m_banner->say(Tone::Unknown, sentence, failure.nextAction,
                  failure.kind == FailureKind::Input ? QString() : tr("Réessayer"));
    m_banner->show();
    Q_EMIT news(sentence);
}

void StructuresTab::setSummary(const QString &sentence)
{
    m_summary = sentence;
    Q_EMIT summaryChanged(sentence);
}

/// The card below the list where both do not fit; the page then scrolls.
void StructuresTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int besideFrom = 720;
    m_list->setMinimumHeight(scaled(96));
    m_field->setMinimumWidth(scaled(220)); // a SIRET and its two signs
    m_split->setOrientation(width() < scaled(besideFrom) ? Qt::Vertical : Qt::Horizontal);
}

void StructuresTab::focusInEvent(QFocusEvent *event)
{
    m_field->setFocus(event->reason());
}

} // namespace agrafe::ui
