// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/drop_page.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/reading_order.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

/// A dashed edge around what to do.
class DropPage::Zone final : public QWidget
{
public:
    explicit Zone(QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(8, 8, 8, 8);
    }

    void setHovered(bool hovered)
    {
        m_hovered = hovered;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(m_hovered ? t.primary : t.lineStrong, m_hovered ? 2 : 1, Qt::CustomDashLine);
        pen.setDashPattern({4, 4});
        painter.setPen(pen);
        painter.setBrush(m_hovered ? t.bgSelected : t.bgWindow);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }

private:
    bool m_hovered = false;
};

namespace {

constexpr int widestRecent = 360;

QPushButton *quiet(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setButtonKind(button, ButtonKind::Quiet);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

DropPage::DropPage(QWidget *parent)
    : QScrollArea(parent)
    , m_zone(new Zone(this))
    , m_title(new QLabel(tr("Ouverts récemment"), this))
    , m_list(new QVBoxLayout)
{
    auto *page = new QWidget(this);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    auto *empty = new EmptyState(
        u"el"_s, tr("Déposez le classeur ici"),
        tr("Un fichier Excel, OpenDocument ou CSV rempli d’après le modèle. Il est "
           "seulement lu\u00a0: le classeur d’origine n’est jamais modifié. Le rapport d’erreurs "
           "reçu d’E#L se dépose ici aussi."),
        m_zone);
    QPushButton *open = empty->button(tr("Ouvrir un fichier…"));
    open->setToolTip(u"Ctrl+O"_s);
    startFocusAt(this, open);
    connect(open, &QPushButton::clicked, this, &DropPage::openRequested);
    m_zone->layout()->addWidget(empty);
    setTextRole(m_title, TextRole::SmallLabel, mutedInk);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    auto *examplesTitle = new QLabel(tr("Pour essayer"), this);
    setTextRole(examplesTitle, TextRole::SmallLabel, mutedInk);
    QPushButton *sample = quiet(tr("Ouvrir le classeur d’exemple, rempli et fictif"), page);
    QPushButton *model = quiet(tr("Enregistrer le modèle vide…"), page);
    auto *toolsTitle = new QLabel(tr("Matrices et envois"), this);
    setTextRole(toolsTitle, TextRole::SmallLabel, mutedInk);
    QPushButton *matrice = quiet(tr("Importer une matrice…"), page);
    QPushButton *matrices = quiet(tr("Comparer ou supprimer des matrices…"), page);
    QPushButton *number = quiet(tr("Prochaine sous-version d’un dossier…"), page);
    QPushButton *history = quiet(tr("Envois et reçus…"), page);
    connect(matrice, &QPushButton::clicked, this, &DropPage::matriceRequested);
    connect(matrices, &QPushButton::clicked, this, &DropPage::matricesRequested);
    connect(number, &QPushButton::clicked, this, &DropPage::numberRequested);
    connect(history, &QPushButton::clicked, this, &DropPage::historyRequested);
    connect(sample, &QPushButton::clicked, this, &DropPage::sampleRequested);
    connect(model, &QPushButton::clicked, this, &DropPage::templateRequested);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_zone);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addWidget(examplesTitle);
    column->addWidget(sample, 0, Qt::AlignLeft);
    column->addWidget(model, 0, Qt::AlignLeft);
    column->addWidget(toolsTitle);
    column->addWidget(matrice, 0, Qt::AlignLeft);
    column->addWidget(matrices, 0, Qt::AlignLeft);
    column->addWidget(number, 0, Qt::AlignLeft);
    column->addWidget(history, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
    setRecents({});
}

void DropPage::setHovered(bool hovered)
{
    m_zone->setHovered(hovered);
}

void DropPage::setRecents(const QStringList &paths)
{
    while (QLayoutItem *old = m_list->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    m_title->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QPushButton *button = quiet({}, widget());
        // A long name must not widen the page; its tooltip and its accessible name say it whole.
        const QString shown =
            button->fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle, scaled(widestRecent));
        button->setText(QString(shown).replace(u'&', u"&&"_s));
        button->setAccessibleName(file.fileName());
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_list->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace agrafe::ui
