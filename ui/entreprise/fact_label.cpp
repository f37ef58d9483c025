// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/fact_label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace agrafe::ui {

namespace {

class CrossedEye final : public QWidget
{
public:
    explicit CrossedEye(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(scaled(18), scaled(16));
        setToolTip(FactLabel::tr("Champ protégé par la diffusion partielle\u00a0: ne pas rediffuser."));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, {0, 0, scaled(16), scaled(16)}, QStringLiteral("masquer"),
                  tokensOf(palette()).info.ink);
    }
};

} // namespace

FactLabel::FactLabel(const QString &label, bool figures, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_eye(new CrossedEye(this))
    , m_value(new ElidedLabel(this))
{
    setTextRole(m_label, TextRole::Small, mutedInk);
    setTextRole(m_value, figures ? TextRole::Figures : TextRole::Base);
    if (figures)
        m_value->setElideMode(Qt::ElideNone); // half a number is another number
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_eye);
    line->addWidget(m_value, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addLayout(line);
    m_eye->hide();
    levelValues();
}

void FactLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        levelValues();
    QWidget::changeEvent(event);
}

/// Figures stand in a taller font than words: side by side, both have the room of the taller one.
void FactLabel::levelValues()
{
    m_value->setMinimumHeight(qMax(QFontMetrics(textFont(TextRole::Figures)).height(),
                                   QFontMetrics(textFont(TextRole::Base)).height()));
}

void FactLabel::setLabel(const QString &label)
{
    m_label->setText(label);
    speak();
}

void FactLabel::setValue(const QString &value, bool protectedValue)
{
    m_protected = protectedValue;
    m_eye->setVisible(protectedValue);
    m_value->setText(value.isEmpty() ? QStringLiteral("—") : value);
    speak();
}

void FactLabel::speak()
{
    const QString said = QStringLiteral("%1, %2").arg(m_label->text(), m_value->text());
    setAccessibleName(m_protected ? tr("%1, champ protégé").arg(said) : said);
}

} // namespace agrafe::ui
