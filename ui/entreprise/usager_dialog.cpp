// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/usager_dialog.h"

#include "ui/theme/fonts.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

UsagerDialog::UsagerDialog(const habilitation::Habilitation &habilitation, const QString &subject,
                           const QString &object, QWidget *parent)
    : PanelDialog(tr("Avant d’interroger"), habilitation.isFictitious(), parent)
{
    auto *why = new QLabel(tr("Votre habilitation demande de confirmer ceci une fois pour le dossier %1, "
                              "entreprise %2. La confirmation est tracée.")
                               .arg(object, subject),
                           this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    setTextRole(why, TextRole::Base, secondaryInk);
    content()->addWidget(why);
    if (habilitation.usagerInformed) {
        m_informed = new QCheckBox(tr("L’&usager est informé que ses données sont demandées."), this);
        content()->addWidget(m_informed);
        connect(m_informed, &QCheckBox::toggled, this, &UsagerDialog::updateButton);
    }
    if (habilitation.consentNeeded) {
        m_consent =
            new QCheckBox(tr("Il &consent à ce que ses données soient utilisées pour ce dossier."), this);
        content()->addWidget(m_consent);
        connect(m_consent, &QCheckBox::toggled, this, &UsagerDialog::updateButton);
    }
    content()->addStretch();
    auto *cancel = addButton(tr("Annuler"));
    m_go = addButton(tr("Interroger"), true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(scaled(460));
    updateButton();
}

bool UsagerDialog::informed() const
{
    return m_informed && m_informed->isChecked();
}

bool UsagerDialog::consents() const
{
    return m_consent && m_consent->isChecked();
}

void UsagerDialog::updateButton()
{
    m_go->setEnabled((!m_informed || m_informed->isChecked()) && (!m_consent || m_consent->isChecked()));
}

} // namespace agrafe::ui
