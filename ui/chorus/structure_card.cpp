// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/structure_card.h"

#include "chorus/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::ServiceRow;
using chorus::StructureDetail;
using chorus::StructureRow;

namespace {

enum Column : quint8 { Code, Name, State, Wish };

Badge stateBadge(const StructureRow &row)
{
    const QString text = chorus::stateText(row);
    if (row.isActive())
        return {u"prouve"_s, text, Tone::Ok};
    return row.isInactive() ? Badge{u"alerte"_s, text, Tone::Unknown} : Badge{u"info"_s, text, Tone::Off};
}

QString serviceState(const ServiceRow &service)
{
    if (!service.active)
        return StructureCard::tr("État inconnu");
    return *service.active ? StructureCard::tr("Actif") : StructureCard::tr("Inactif");
}

QString serviceWish(const ServiceRow &service)
{
    if (!service.engagement)
        return StructureCard::tr("À voir"); // a blank would read as "nothing"
    return *service.engagement ? StructureCard::tr("Engagement demandé") : StructureCard::tr("Rien de plus");
}

QString factsOf(const StructureDetail &detail)
{
    QStringList parts{u"%1 %2"_s.arg(chorus::wordsOf(chorus::CodeList::IdentifierType, detail.row.typeCode),
                                     detail.row.number)};
    if (detail.isPublic)
        parts << (*detail.isPublic ? StructureCard::tr("publique") : StructureCard::tr("privée"));
    if (!detail.vat.isEmpty())
        parts << StructureCard::tr("TVA %1").arg(detail.vat);
    QString text = parts.join(u" · "_s);
    if (!detail.address.isEmpty())
        text += u'\n' + detail.address.join(u", "_s);
    if (detail.paymentNotTold.value_or(false))
        text += u'\n' + StructureCard::tr("Cette structure n’annonce jamais la mise en paiement.");
    if (detail.worksOnly.value_or(false))
        text += u'\n' + StructureCard::tr("Elle ne reçoit que des factures de travaux.");
    return text;
}

} // namespace

StructureCard::StructureCard(const ChorusServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(new QLabel(this))
    , m_state(new BadgeLabel(this))
    , m_facts(new QLabel(this))
    , m_demand(new QLabel(this))
    , m_servicesTitle(new QLabel(tr("Services"), this))
    , m_list(new QTreeWidget(this))
    , m_textTitle(new QLabel(tr("Quoi écrire sur votre facture"), this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copier ce texte"), this))
    , m_company(new QPushButton(tr("Voir l’entreprise"), this))
{
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StructureCard::onServiceChosen);
    connect(m_copy, &QPushButton::clicked, this, &StructureCard::copyText);
    connect(m_company, &QPushButton::clicked, this, [this] { Q_EMIT companyRequested(m_row->number); });
    clear();
}

void StructureCard::build()
{
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_facts, TextRole::Base, secondaryInk);
    setTextRole(m_demand, TextRole::Strong);
    setTextRole(m_servicesTitle, TextRole::Strong);
    setTextRole(m_textTitle, TextRole::Strong);
    for (QLabel *label : {m_name, m_facts, m_demand}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_list->setAccessibleName(tr("Services de la structure"));
    m_list->setHeaderLabels({tr("Code"), tr("Nom"), tr("État"), tr("Demande")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(m_textTitle->text());
    setSign(m_copy, u"copier"_s);
    setButtonKind(m_copy, ButtonKind::Filled, true);
    setSign(m_company, u"entreprise"_s);
    setButtonKind(m_company, ButtonKind::Outlined, true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_company);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_demand);
    layout->addWidget(m_servicesTitle);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_textTitle);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void StructureCard::clear()
{
    m_asking.stop();
    m_wish.stop();
    m_row.reset();
    m_detail.reset();
    hide();
}

void StructureCard::showStructure(const StructureRow &structure, const chorus::Session &session)
{
    clear();
    m_row = structure;
    m_session = session;
    m_name->setText(structure.name);
    m_state->setBadge(stateBadge(structure));
    m_facts->setText(tr("Lecture de la structure…"));
    for (QWidget *part : {static_cast<QWidget *>(m_demand), static_cast<QWidget *>(m_servicesTitle),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_textTitle),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_copy)})
        part->hide();
    m_company->setVisible(structure.number.size() == 14);
    show();
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) { return m_services.desk.structure(*m_session, m_row->id, stop); },
        [this](const Result<StructureDetail> &detail) { onDetail(detail); });
}

void StructureCard::onDetail(const Result<StructureDetail> &detail)
{
    if (!detail) {
        m_facts->setText(detail.error().sentence + u' ' + detail.error().nextAction);
        return Q_EMIT news(detail.error().sentence);
    }
    m_detail = *detail;
    // The list says the state; not every answer repeats it.
    if (m_detail->row.statusCode.isEmpty())
        m_detail->row.statusCode = m_row->statusCode;
    m_facts->setText(factsOf(*m_detail));
    fillServices();
    for (QWidget *part : {static_cast<QWidget *>(m_demand), static_cast<QWidget *>(m_textTitle),
                          static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_copy)})
        part->show();
    const bool any = !m_detail->services.isEmpty();
    m_servicesTitle->setVisible(any);
    m_list->setVisible(any);
    showDemand();
    Q_EMIT news(u"%1. %2"_s.arg(m_name->text(), demand()));
}

void StructureCard::fillServices()
{
    m_list->clear();
    for (const ServiceRow &service : std::as_const(m_detail->services)) {
        auto *item = new QTreeWidgetItem(
            m_list, {service.code, service.name, serviceState(service), serviceWish(service)});
        if (!service.engagement) {
            item->setData(Wish, Qt::AccessibleTextRole, tr("pas encore demandé à Chorus Pro"));
            item->setToolTip(Wish, tr("Choisissez le service\u00a0: Chorus Pro dira ce qu’il demande."));
        }
    }
}

ServiceRow *StructureCard::chosenService()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return m_detail && row >= 0 && row < m_detail->services.size() ? &m_detail->services[row] : nullptr;
}

void StructureCard::onServiceChosen()
{
    const ServiceRow *service = chosenService();
    showDemand();
    if (!service || service->engagement)
        return;
    m_wish.ask(
        m_services, this,
        [this, service = *service](std::stop_token stop) {
            return m_services.desk.wishOf(*m_session, m_detail->row.id, service, stop);
        },
        [this](const Result<ServiceRow> &wish) {
            ServiceRow *chosen = chosenService();
            if (!wish)
                return Q_EMIT news(wish.error().sentence);
            if (!chosen || chosen->id != wish->id)
                return;
            *chosen = *wish;
            m_list->currentItem()->setText(Wish, chosen->engagement ? serviceWish(*chosen)
                                                                    : tr("Il ne le dit pas"));
            m_list->currentItem()->setToolTip(Wish, {});
            m_list->currentItem()->setData(Wish, Qt::AccessibleTextRole, {});
            showDemand();
        });
}

void StructureCard::showDemand()
{
    if (!m_detail)
        return;
    const ServiceRow *service = chosenService();
    m_demand->setText(chorus::demandSentence(chorus::demandOf(*m_detail, service)));
    m_text->setPlainText(chorus::whatToWrite(*m_detail, service));
}

QString StructureCard::demand() const
{
    return m_demand->text();
}

QString StructureCard::textToWrite() const
{
    return m_text->toPlainText();
}

void StructureCard::copyText()
{
    QApplication::clipboard()->setText(textToWrite());
    Q_EMIT news(tr("Texte copié\u00a0: collez-le dans votre message au fournisseur."));
}

} // namespace agrafe::ui
