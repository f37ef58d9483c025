// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/happens_page.h"

#include "ui/entreprise/french.h"
#include "ui/entreprise/piece_row.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace agrafe::ui {

using entreprise::Item;
using entreprise::ItemState;

namespace {

QLabel *text(TextRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

bool isOutage(const Item &item)
{
    return item.answer && item.answer->explanation.worthRetrying;
}

QString sentenceOf(const Item &item, const catalogue::Endpoint &endpoint)
{
    if (!item.reason.isEmpty())
        return item.reason;
    if (item.documentFailure)
        return item.documentFailure->sentence.isEmpty()
                   ? HappensPage::tr("Le document n’a pas pu être téléchargé.")
                   : item.documentFailure->sentence;
    if (item.answer && !item.answer->explanation.sentence.isEmpty())
        return item.answer->explanation.sentence;
    return HappensPage::tr("%1 n’a rien répondu.").arg(endpoint.provider);
}

} // namespace

HappensPage::HappensPage(QWidget *parent)
    : QScrollArea(parent)
    , m_banner(new Banner(this))
    , m_nextTry(new QWidget(this))
    , m_nextTitle(text(TextRole::Strong, this))
    , m_bar(new QProgressBar(this))
    , m_wait(text(TextRole::Small, this))
    , m_retry(new QPushButton(tr("Réessayer maintenant"), this))
    , m_stop(new QPushButton(tr("Ne plus réessayer"), this))
    , m_meanwhileTitle(text(TextRole::Strong, this))
    , m_advice(text(TextRole::Base, this))
    , m_askCompany(text(TextRole::Base, this))
    , m_message(new QPushButton(tr("Copier le message type"), this))
    , m_perimeter(text(TextRole::Small, this))
{
    setAccessibleName(tr("Ce qui se passe"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(m_retry, &QPushButton::clicked, this, &HappensPage::retryRequested);
    connect(m_stop, &QPushButton::clicked, this, &HappensPage::stopRetryingRequested);
    connect(m_message, &QPushButton::clicked, this, &HappensPage::messageRequested);
}

void HappensPage::build()
{
    m_meanwhileTitle->setText(tr("En attendant"));
    m_askCompany->setText(tr("Ou demandez la pièce à l’entreprise\u00a0: elle peut la donner autrement."));
    setSign(m_message, QStringLiteral("copier"));
    setButtonKind(m_message, ButtonKind::Outlined, true);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    buildNextTry();
    layout->addWidget(m_nextTry);
    layout->addLayout(retryLine());
    layout->addSpacing(8);
    layout->addWidget(m_meanwhileTitle);
    layout->addWidget(m_advice);
    layout->addWidget(m_askCompany);
    layout->addWidget(m_message, 0, Qt::AlignLeft);
    layout->addWidget(m_perimeter);
    layout->addStretch();
    layout->addLayout(supportLine());
    setWidget(content);
}

void HappensPage::buildNextTry()
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Attente avant le prochain essai"));
    m_wait->setWordWrap(false);
    auto *barLine = new QHBoxLayout;
    barLine->addWidget(m_bar, 1);
    barLine->addSpacing(4);
    barLine->addWidget(m_wait);
    auto *next = new QVBoxLayout(m_nextTry);
    next->setContentsMargins(0, 0, 0, 0);
    next->addWidget(m_nextTitle);
    next->addLayout(barLine);
}

QLayout *HappensPage::lineOf(QPushButton *first, QPushButton *second)
{
    auto *line = new QHBoxLayout;
    line->addWidget(first);
    line->addWidget(second);
    line->addStretch();
    m_lines.append(line);
    return line;
}

QLayout *HappensPage::retryLine()
{
    setSign(m_retry, QStringLiteral("redemander"));
    setButtonKind(m_stop, ButtonKind::Quiet);
    return lineOf(m_retry, m_stop);
}

QLayout *HappensPage::supportLine()
{
    auto *support = new QPushButton(tr("Copier pour le support"), this);
    auto *services = new QPushButton(tr("État des services"), this);
    setSign(support, QStringLiteral("copier"));
    setButtonKind(support, ButtonKind::Outlined, true);
    setSign(services, QStringLiteral("pouls"));
    setButtonKind(services, ButtonKind::Quiet, true);
    support->setToolTip(tr("Requête, route, statut, code, heures\u00a0: aucune donnée, aucun jeton"));
    connect(support, &QPushButton::clicked, this, &HappensPage::supportRequested);
    connect(services, &QPushButton::clicked, this, &HappensPage::servicesRequested);
    return lineOf(support, services);
}

void HappensPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitLines();
}

void HappensPage::fitLines()
{
    for (QBoxLayout *line : std::as_const(m_lines)) {
        int width = 0;
        for (int i = 0; i < line->count(); ++i)
            width += line->itemAt(i)->sizeHint().width() + line->spacing();
        line->setDirection(width > viewport()->width() - 32 ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
    }
}

void HappensPage::showPiece(const Item &item, const catalogue::Endpoint &endpoint, const QString &contact,
                            const QDateTime &now)
{
    const Mark mark = markOf(item);
    const QString sentence = sentenceOf(item, endpoint);
    switch (mark) {
    case Mark::Refused:
        m_banner->say(Tone::No, sentence, tr("C’est un refus explicite de %1.").arg(endpoint.provider));
        break;
    case Mark::NotCovered:
        m_banner->say(Tone::Off, sentence, tr("La pièce n’a pas été demandée."));
        break;
    case Mark::NotConcerned:
        m_banner->say(Tone::Off, sentence, tr("Rien ne manque au dossier."));
        break;
    case Mark::Proved:
        m_banner->say(Tone::Unknown, sentence, tr("La réponse est là, le document manque."));
        break;
    default:
        m_banner->say(
            Tone::Unknown, sentence,
            tr("L’entreprise est peut-être en règle\u00a0: une pièce absente ne justifie pas un rejet."));
    }
    showNextTry(item, now);
    showMeanwhile(item, endpoint, contact);
    m_retry->setVisible(mark != Mark::NotCovered && mark != Mark::NotConcerned && mark != Mark::Refused &&
                        item.state != ItemState::NotAsked);
    m_stop->setVisible(item.state == ItemState::Scheduled);
}

void HappensPage::showNextTry(const Item &item, const QDateTime &now)
{
    const bool scheduled = item.state == ItemState::Scheduled && item.answer;
    m_nextTry->setVisible(scheduled);
    if (!scheduled)
        return;
    m_from = item.answer->askedAt;
    m_until = item.answer->explanation.retryAt;
    m_nextTitle->setText(tr("Prochain essai à %1").arg(nextTryText(m_until, now)));
    tick(now);
}

void HappensPage::tick(const QDateTime &now)
{
    if (!m_until.isValid())
        return;
    const qint64 whole = std::max<qint64>(m_from.secsTo(m_until), 1);
    m_bar->setValue(static_cast<int>(std::clamp<qint64>(m_from.secsTo(now) * 1000 / whole, 0, 1000)));
    m_wait->setText(waitText(m_until, now));
}

void HappensPage::showMeanwhile(const Item &item, const catalogue::Endpoint &endpoint, const QString &contact)
{
    const Mark mark = markOf(item);
    const bool closed = mark == Mark::NotCovered;
    m_meanwhileTitle->setText(isOutage(item) ? tr("En attendant") : tr("Que faire"));
    QString advice = item.answer ? item.answer->explanation.nextAction : QString();
    if (closed)
        advice = contact.isEmpty()
                     ? tr("Ce droit se demande sur DataPass, avec la personne qui a demandé l’habilitation.")
                     : tr("Ce droit se demande sur DataPass. Adressez-vous à %1.").arg(contact);
    else if (mark == Mark::Refused && advice.isEmpty())
        advice = tr("Demandez à l’entreprise de régulariser auprès de %1, ou de donner une pièce à jour.")
                     .arg(endpoint.provider);
    else if (isOutage(item))
        advice = tr("Continuez le dossier\u00a0: les autres pièces arrivent et s’enregistrent sans elle.");
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_askCompany->setVisible(mark == Mark::Unknown || closed);
    m_message->setVisible(mark == Mark::Unknown || closed);
    m_perimeter->setText(tr("Qui s’y trouve\u00a0: %1").arg(endpoint.perimeter));
}

} // namespace agrafe::ui
