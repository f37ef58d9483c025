// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/renewal/replaced_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/reading_order.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

ReplacedPage::ReplacedPage(QWidget *parent)
    : QWidget(parent)
    , m_done(new Banner)
    , m_note(new QLabel)
    , m_back(new Banner)
    , m_restore(new QPushButton(tr("&Remettre l’ancien jeton")))
    , m_calendar(new QPushButton(tr("&Ajouter les rappels à mon calendrier…")))
{
    m_note->setWordWrap(true);
    setTextRole(m_note, TextRole::Base, secondaryInk);
    setSign(m_restore, u"annuler"_s);
    setSign(m_calendar, u"calendrier"_s);
    auto *layout = new PageLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(14);
    layout->addWidget(m_done);
    layout->addWidget(m_note);
    layout->addWidget(m_calendar, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_back);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_restore, &QPushButton::clicked, this, &ReplacedPage::restoreRequested);
    connect(m_calendar, &QPushButton::clicked, this, &ReplacedPage::calendarRequested);
    startFocusAt(this, m_calendar);
}

void ReplacedPage::showDone(const QString &what, const QDate &end, bool canRestore, const QString &note)
{
    m_done->say(Tone::Ok, what,
                end.isValid() ? tr("Prochaine échéance : %1. Agrafe vous préviendra 90 jours avant.")
                                    .arg(QLocale().toString(end, QLocale::LongFormat))
                              : QString());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_back->say(Tone::Info, tr("L’ancien jeton reste en mémoire"),
                tr("jusqu’à la fermeture d’Agrafe. S’il y a un doute, remettez-le."));
    m_back->setVisible(canRestore);
    m_restore->setVisible(canRestore);
}

void ReplacedPage::showRestored()
{
    m_done->say(Tone::Info, tr("L’ancien jeton est de nouveau en place."),
                tr("Le nouveau n’est plus sur ce poste : collez-le encore quand vous voudrez."));
    m_note->hide();
    m_back->hide();
    m_restore->hide();
}

} // namespace agrafe::ui
