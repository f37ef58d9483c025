// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"

#include "ui/fields/clear_button.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/dialog_frame.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace agrafe::ui {

using catalogue::Endpoint;

CatalogueBrowser::CatalogueBrowser(const catalogue::Catalogue &catalogue, const habilitation::Rights &rights,
                                   const std::optional<habilitation::Habilitation> &habilitation,
                                   QWidget *parent)
    : PanelDialog(tr("Tout ce qui peut être demandé"), habilitation && habilitation->isFictitious(), parent)
    , m_catalogue(catalogue)
    , m_rights(rights)
    , m_contact(habilitation ? habilitation->contact : QString())
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_description(new QTextBrowser(this))
{
    build();
    auto *close = addButton(tr("Fermer"));
    m_ask = addButton(tr("Demander"), true);
    m_ask->setToolTip(tr("Ajoute la pièce au dossier ouvert"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const Endpoint *endpoint = current())
            Q_EMIT askRequested(endpoint->id);
        accept();
    });
    connect(m_search, &QLineEdit::textChanged, this, &CatalogueBrowser::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &CatalogueBrowser::describe);
    fill();
}

void CatalogueBrowser::build()
{
    m_search->setPlaceholderText(tr("Chercher une pièce, un fournisseur, un champ"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    setTextRole(m_count, TextRole::Small, mutedInk);
    m_list->setAccessibleName(tr("Pièces"));
    m_list->setUniformItemSizes(true);
    m_description->setAccessibleName(tr("Description de la pièce"));
    m_description->setOpenExternalLinks(true);
    m_description->setTabChangesFocus(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_list, 9);
    columns->addWidget(m_description, 10);
    content()->addLayout(top);
    content()->addLayout(columns, 1);
    resizeOnScreen(this, 880, 600);
}

/// By theme, in the order of the list of pieces; those that are named by the words before the others.
QList<const Endpoint *> CatalogueBrowser::found() const
{
    const QString words = m_search->text();
    QList<const Endpoint *> list;
    for (const catalogue::Theme &theme : m_catalogue.themes()) {
        for (const Endpoint &endpoint : m_catalogue.endpoints()) {
            if (endpoint.theme == theme.id && endpoint.api == catalogue::Api::Entreprise &&
                matchesWords(endpoint, words))
                list << &endpoint;
        }
    }
    std::ranges::stable_partition(
        list, [&words](const Endpoint *endpoint) { return namedByWords(*endpoint, words); });
    return list;
}

void CatalogueBrowser::fill()
{
    const QString before = current() ? current()->id : QString();
    m_list->clear();
    const QList<const Endpoint *> all = found();
    for (const Endpoint *endpoint : all)
        addLine(*endpoint);
    m_count->setText(all.size() > 1 ? tr("%1 pièces").arg(all.size()) : tr("%1 pièce").arg(all.size()));
    m_list->setCurrentRow(0);
    if (!before.isEmpty() && m_search->text().isEmpty())
        select(before);
    describe();
}

void CatalogueBrowser::addLine(const Endpoint &endpoint)
{
    const bool opened = m_rights.opens(endpoint);
    const QString sign = !opened                                      ? QStringLiteral("noncouvert")
                         : endpoint.kind == catalogue::Kind::Document ? QStringLiteral("document")
                                                                      : QStringLiteral("fiche");
    auto *item = new QListWidgetItem(
        icon(sign), QStringLiteral("%1, %2").arg(endpoint.bareTitle(), endpoint.provider), m_list);
    item->setData(Qt::UserRole, endpoint.id);
    item->setData(Qt::AccessibleTextRole, opened ? item->text() : tr("%1, non couvert").arg(item->text()));
    item->setToolTip(item->text());
}

const Endpoint *CatalogueBrowser::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_catalogue.find(item->data(Qt::UserRole).toString()) : nullptr;
}

void CatalogueBrowser::describe()
{
    const Endpoint *endpoint = current();
    const bool opened = endpoint && m_rights.opens(*endpoint);
    m_ask->setEnabled(m_canAsk && opened);
    m_description->setHtml(endpoint ? describeEndpoint(*endpoint, m_catalogue, opened, m_contact)
                                    : tr("<p>Aucune pièce pour cette recherche.</p>"));
}

void CatalogueBrowser::setCanAsk(bool can)
{
    m_canAsk = can;
    describe();
}

void CatalogueBrowser::select(const QString &endpointId)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == endpointId)
            return m_list->setCurrentRow(row);
    }
}

void CatalogueBrowser::search(const QString &words)
{
    m_search->setText(words);
}

void CatalogueBrowser::find(const QString &endpointId, const QString &words)
{
    const Endpoint *endpoint = m_catalogue.find(endpointId);
    if (endpoint && matchesWords(*endpoint, words))
        search(words);
    select(endpointId);
}

QStringList CatalogueBrowser::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids << m_list->item(row)->data(Qt::UserRole).toString();
    return ids;
}

} // namespace agrafe::ui
