// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/solicitation_dialog.h"

#include "ui/desktop/header_words.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using chorus::Category;

SolicitationDialog::SolicitationDialog(const ChorusServices &services, const chorus::Session &session,
                                       const chorus::SolicitationSubject &subject, QWidget *parent)
    : DialogFrame(tr("Demande au support de Chorus Pro"), parent)
    , m_services(services)
    , m_session(session)
    , m_subject(subject)
    , m_categories(new QComboBox(this))
    , m_parts(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
{
    setFictitious(fictitiousSource(session.habilitation));
    build();
    connect(m_categories, &QComboBox::currentIndexChanged, this, &SolicitationDialog::fillParts);
    connect(m_parts, &QComboBox::currentIndexChanged, this, &SolicitationDialog::write);
    write();
    ask();
}

void SolicitationDialog::build()
{
    auto *why = new QLabel(chorus::ticketsAreNotPublished() + u' ' +
                               tr("Ce texte reste en français, la langue du portail."),
                           this);
    why->setWordWrap(true);
    for (QComboBox *box : {m_categories, m_parts}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_text->setAccessibleName(tr("Texte de la demande"));
    m_text->setTabChangesFocus(true);
    setTextRole(m_told, TextRole::Small, secondaryInk);
    m_told->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Catégorie"), m_categories);
    form->addRow(tr("Sous-catégorie"), m_parts);
    body()->addWidget(why);
    body()->addLayout(form);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_told);
    connect(addButton(tr("Fermer")), &QPushButton::clicked, this, &QDialog::reject);
    QPushButton *copyButton = addButton(tr("Copier ce texte"), true);
    connect(copyButton, &QPushButton::clicked, this, &SolicitationDialog::copy);
    resizeScaled(580, 480);
}

void SolicitationDialog::ask()
{
    m_told->setText(tr("Catégories demandées à Chorus Pro…"));
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return chorus::solicitationCategories(m_services.client, m_session, stop);
        },
        [this](const Result<QList<Category>> &categories) { onCategories(categories); });
}

void SolicitationDialog::onCategories(const Result<QList<Category>> &categories)
{
    if (!categories)
        return m_told->setText(
            tr("Les catégories ne sont pas venues\u00a0: choisissez-les sur le portail. %1")
                .arg(categories.error().sentence));
    m_told->clear();
    m_known = *categories;
    for (const Category &each : std::as_const(m_known))
        m_categories->addItem(each.name);
}

void SolicitationDialog::fillParts()
{
    m_parts->clear();
    const int at = m_categories->currentIndex();
    if (at >= 0 && at < m_known.size()) {
        for (const Category &part : std::as_const(m_known.at(at).parts))
            m_parts->addItem(part.name);
    }
    write();
}

void SolicitationDialog::write()
{
    m_subject.category = m_categories->currentText();
    m_subject.part = m_parts->currentText();
    const QString text = chorus::solicitationText(m_subject);
    if (!m_text->document()->isModified())
        m_text->setPlainText(text);
    else if (text != m_written) // what the agent wrote stays
        m_told->setText(tr("Votre texte reste comme vous l’avez écrit\u00a0: changez-y la catégorie."));
    m_written = text;
}

QString SolicitationDialog::text() const
{
    return m_text->toPlainText();
}

QString SolicitationDialog::told() const
{
    return m_told->text();
}

void SolicitationDialog::copy()
{
    QApplication::clipboard()->setText(text());
    m_told->setText(tr("Texte copié\u00a0: collez-le dans une demande, sur le portail."));
    Q_EMIT news(m_told->text());
}

} // namespace agrafe::ui
