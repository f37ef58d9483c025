// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/welcome/welcome_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/welcome/step_number.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/sign.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 792;

QLabel *text(const QString &words, TextRole role, QPalette::ColorRole ink = QPalette::WindowText)
{
    auto *label = new QLabel(words);
    setTextRole(label, role, ink);
    label->setWordWrap(true);
    return label;
}

QLayout *line(QWidget *sign, QWidget *words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return row;
}

QVBoxLayout *cardLayout(QWidget *card, const QString &sign, const QString &title, const QString &sentence)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    auto *picture = new Sign(sign, 28, card);
    picture->setInk(Sign::Ink::Primary);
    layout->addWidget(picture);
    layout->addSpacing(4);
    layout->addWidget(text(title, TextRole::Screen));
    layout->addSpacing(4);
    layout->addWidget(text(sentence, TextRole::Base, secondaryInk));
    layout->addSpacing(4);
    return layout;
}

QPushButton *startButton(const QString &words)
{
    auto *button = new QPushButton(words);
    setSign(button, u"fleche"_s);
    button->setProperty("agrafeSignAfter", true);
    return button;
}

} // namespace

WelcomePage::WelcomePage(int fictitiousCompanies, QWidget *parent)
    : QScrollArea(parent)
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Bienvenue"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setMaximumWidth(scaled(pageWidth) + 64);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(text(tr("Par quoi commencer ?"), TextRole::Entity));
    layout->addWidget(text(tr("Agrafe réunit ce que l’administration sait déjà d’une entreprise.\n"
                              "Les deux choix restent ouverts plus tard."),
                           TextRole::Base, secondaryInk));
    layout->addSpacing(20);
    m_cards->setSpacing(24);
    m_cards->addWidget(tryCard(fictitiousCompanies), 1);
    m_cards->addWidget(configureCard(), 1);
    layout->addLayout(m_cards);
    layout->addSpacing(20);
    layout->addWidget(facts());
    layout->addStretch(2);
    auto *ground = new QWidget;
    auto *centre = new QHBoxLayout(ground);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch();
    centre->addWidget(page, 100);
    centre->addStretch();
    setWidget(ground);
    startFocusAt(this, m_try);
}

/// Side by side while each keeps its lines short enough to read.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    const bool wide = viewport()->width() >= scaled(680);
    m_cards->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

QWidget *WelcomePage::tryCard(int companies)
{
    auto *card = new Card;
    card->setAccessibleName(tr("Essayer avec des données fictives"));
    auto *layout = cardLayout(card, u"fiole"_s, tr("Essayer avec des données fictives"),
                              tr("Un bac à sable sur ce poste, sans jeton ni réseau."));
    const auto add = [&](const QString &sign, const QString &words) {
        auto *picture = new Sign(sign, 18);
        picture->setInk(Sign::Ink::Primary);
        layout->addLayout(line(picture, text(words, TextRole::Base, secondaryInk)));
    };
    add(u"entreprise"_s, tr("%1 entreprises et associations inventées, avec tous les cas").arg(companies));
    add(u"document"_s, tr("des justificatifs PDF à lire et à enregistrer"));
    auto *ribbon = new Sign(u"fiole"_s, 16);
    ribbon->setTone(Tone::Fictitious);
    layout->addSpacing(4);
    layout->addLayout(line(
        ribbon, text(tr("Un ruban « Données fictives » reste visible."), TextRole::Small, secondaryInk)));
    layout->addStretch();
    layout->addSpacing(8);
    m_try = startButton(tr("Essayer"));
    setButtonKind(m_try, ButtonKind::Filled);
    layout->addWidget(m_try, 0, Qt::AlignLeft);
    connect(m_try, &QPushButton::clicked, this, &WelcomePage::tryRequested);
    return card;
}

QWidget *WelcomePage::configureCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Configurer une habilitation"));
    auto *layout = cardLayout(card, u"cle"_s, tr("Configurer une habilitation"),
                              tr("Trois étapes, cinq minutes, si vous avez le jeton."));
    const QString steps[] = {tr("Votre organisme : son SIRET et l’usage autorisé"),
                             tr("Le jeton, collé depuis votre espace DataPass"),
                             tr("Un essai, avant tout enregistrement")};
    int number = 1;
    for (const QString &step : steps)
        layout->addLayout(line(new StepNumber(number++), text(step, TextRole::Base, secondaryInk)));
    layout->addSpacing(4);
    layout->addLayout(
        line(new Sign(u"bouclier"_s, 16),
             text(tr("Jeton gardé par le trousseau, jamais affiché."), TextRole::Small, secondaryInk)));
    layout->addStretch();
    layout->addSpacing(8);
    QPushButton *button = startButton(tr("Configurer"));
    auto *import = new QPushButton(tr("Importer les réglages…"));
    import->setToolTip(tr("Un fichier de votre administrateur, sans aucun secret."));
    setButtonKind(import, ButtonKind::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button);
    row->addWidget(import);
    row->addStretch();
    layout->addLayout(row);
    connect(button, &QPushButton::clicked, this, &WelcomePage::configureRequested);
    connect(import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    return card;
}

QWidget *WelcomePage::facts()
{
    auto *place = new QWidget;
    place->setAccessibleName(tr("Ce poste"));
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(8);
    m_keychain = addFact(layout);
    m_journal = addFact(layout);
    const Fact help = addFact(layout);
    m_keychain.text->setTexts(tr("Trousseau : recherche en cours…"), {});
    m_journal.text->setTexts(tr("Journal : ouverture en cours…"), {});
    help.sign->setName(u"aide"_s);
    help.text->setTexts(tr("Pas encore de jeton ?"), tr("Qui peut le demander et comment"));
    connect(help.text, &QLabel::linkActivated, this, &WelcomePage::tokenHelpRequested);
    addPanel(layout, u"el"_s, tr("Vous n’envoyez que des classeurs à E#L\u00a0?"), tr("Ouvrir E#L"));
    addPanel(layout, u"chorus"_s, tr("Vous ne suivez que des factures\u00a0?"), tr("Ouvrir Chorus Pro"));
    return place;
}

void WelcomePage::addPanel(QVBoxLayout *layout, const QString &panel, const QString &sentence,
                           const QString &link)
{
    const Fact way = addFact(layout);
    way.sign->setName(panel);
    way.text->setTexts(sentence, link);
    connect(way.text, &QLabel::linkActivated, this, [this, panel] { Q_EMIT panelRequested(panel); });
}

WelcomePage::Fact WelcomePage::addFact(QVBoxLayout *layout)
{
    const Fact fact{new Sign(u"encours"_s, 16), new LinkLabel};
    layout->addLayout(line(fact.sign, fact.text));
    return fact;
}

void WelcomePage::setFact(const Fact &fact, bool good, const QString &sentence)
{
    fact.text->setTexts(sentence, {});
    fact.sign->setName(good ? u"prouve"_s : u"alerte"_s);
    fact.sign->setTone(good ? Tone::Ok : Tone::Unknown);
}

void WelcomePage::showKeychain(KeychainSight seen)
{
    if (seen == KeychainSight::Unlocked)
        setFact(m_keychain, true, tr("Trousseau trouvé et déverrouillé."));
    else if (seen == KeychainSight::Closed)
        setFact(m_keychain, true,
                tr("Trousseau trouvé\u00a0: il s’ouvrira quand vous enregistrerez un jeton."));
    else
        setFact(m_keychain, false,
                tr("Aucun trousseau ne répond : un jeton ne serait gardé que cette session seulement."));
}

void WelcomePage::showJournalReady()
{
    setFact(m_journal, true, tr("Journal prêt : chaque accès sera tracé et gardé 36 mois."));
}

void WelcomePage::showJournalFailed(const Failure &failure)
{
    setFact(m_journal, false, (failure.sentence + u' ' + failure.nextAction).trimmed());
}

} // namespace agrafe::ui
