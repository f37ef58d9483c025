// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/vat_table.h"

#include "base/day_text.h"
#include "ui/chorus/amount_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Amount;
using chorus::ReferenceRow;
using chorus::VatLine;

namespace {

/// Those of the law: sent as a rate when Chorus Pro's own codes are not known.
QList<ReferenceRow> legalRates()
{
    QList<ReferenceRow> rates;
    for (const QString &rate : {u"20"_s, u"10"_s, u"5.5"_s, u"2.1"_s, u"0"_s})
        rates.append({QString(), QString(), rate});
    return rates;
}

QString rateText(const ReferenceRow &rate)
{
    const QString percent = shownAmount(Amount::parsed(rate.value)) + u"\u00a0%"_s;
    return rate.words.isEmpty() ? percent : u"%1, %2"_s.arg(percent, rate.words);
}

/// A share of a sum, to the cent.
qint64 shareOf(qint64 micros, double percent)
{
    constexpr double cent = 10'000;
    return std::llround(static_cast<double>(micros) * percent / 100 / cent) * 10'000;
}

} // namespace

VatTable::VatTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(tr("Ajouter un taux"), this))
    , m_origin(new QLabel(this))
    , m_rates(legalRates())
{
    int column = 0;
    for (const QString &title : {tr("Taux de TVA"), tr("Base HT"), tr("TVA")}) {
        auto *label = new QLabel(title, this);
        setTextRole(label, TextRole::SmallLabel, secondaryInk);
        m_grid->addWidget(label, 0, column);
        m_grid->setColumnStretch(column, column == 0 ? 2 : 1);
        ++column;
    }
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    setButtonKind(m_add, ButtonKind::Quiet, true);
    setTextRole(m_origin, TextRole::Small, mutedInk);
    m_origin->setWordWrap(true);
    m_origin->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_origin);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.last().rate->setFocus();
    });
    addLine();
}

void VatTable::read(const ChorusServices &services, const chorus::Session &session)
{
    m_asking.ask(
        services, this,
        [&references = services.references, session](std::stop_token stop) {
            return references.table(session, chorus::ReferenceList::VatRates, false, stop);
        },
        [this](const Result<chorus::ReferenceTable> &table) { onRates(table); });
}

void VatTable::onRates(const Result<chorus::ReferenceTable> &table)
{
    const bool came = table && !table->rows.isEmpty();
    m_origin->setText(
        came ? tr("Taux de Chorus Pro, lus le %1.").arg(dayText(table->readAt.toLocalTime().date()))
             : tr("Les taux de Chorus Pro n’ont pas pu être lus\u00a0: ceux de la loi."));
    m_origin->show();
    if (!came)
        return;
    m_rates = table->rows;
    for (const Line &line : std::as_const(m_lines))
        showRates(line.rate);
}

QString VatTable::origin() const
{
    return m_origin->text();
}

/// The rate that was chosen stays, under its name in the list.
void VatTable::showRates(QComboBox *box) const
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Taux à choisir"), QString());
    for (const ReferenceRow &rate : m_rates)
        box->addItem(rateText(rate), Amount::parsed(rate.value).plain());
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
}

void VatTable::addLine()
{
    const Line line{new QComboBox(this), new QLineEdit(this), new QLineEdit(this)};
    const qsizetype row = m_lines.size() + 1;
    line.rate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.rate->setMinimumContentsLength(12);
    line.rate->setAccessibleName(tr("Taux de TVA, ligne %1").arg(row));
    line.base->setAccessibleName(tr("Base HT, ligne %1").arg(row));
    line.vat->setAccessibleName(tr("TVA, ligne %1").arg(row));
    for (QLineEdit *edit : {line.base, line.vat})
        edit->setAlignment(Qt::AlignRight);
    showRates(line.rate);
    m_lines.append(line);
    m_grid->addWidget(line.rate, static_cast<int>(row), 0);
    m_grid->addWidget(line.base, static_cast<int>(row), 1);
    m_grid->addWidget(line.vat, static_cast<int>(row), 2);
    setTabOrder(line.vat, m_add);
    setTabOrder(line.base, line.vat);
    setTabOrder(line.rate, line.base);
    connect(line.rate, &QComboBox::activated, this, [this, line] {
        suggest(line);
        Q_EMIT edited();
    });
    connect(line.base, &QLineEdit::editingFinished, this, [this, line] { suggest(line); });
    connect(line.base, &QLineEdit::textEdited, this, &VatTable::edited);
    connect(line.vat, &QLineEdit::textEdited, this, &VatTable::edited);
}

const ReferenceRow *VatTable::rateOf(const Line &line) const
{
    const QString chosen = line.rate->currentData().toString();
    const auto found = std::ranges::find_if(m_rates, [&chosen](const ReferenceRow &each) {
        return Amount::parsed(each.value).plain() == chosen;
    });
    return chosen.isEmpty() || found == m_rates.end() ? nullptr : &*found;
}

/// What the rate makes of the base, when no tax was typed.
void VatTable::suggest(const Line &line)
{
    const ReferenceRow *rate = rateOf(line);
    const auto base = typedAmount(line.base->text()).micros();
    if (!rate || !base || !line.vat->text().isEmpty())
        return;
    line.vat->setText(shownAmount(Amount::ofMicros(shareOf(*base, rate->value.toDouble()))));
    Q_EMIT edited();
}

void VatTable::fill(const Amount &net, const Amount &vat)
{
    const Line &line = m_lines.first();
    line.base->setText(shownAmount(net));
    line.vat->setText(shownAmount(vat));
    if (!net.micros() || !vat.micros())
        return;
    for (int at = 1; at < line.rate->count(); ++at) {
        const double percent = line.rate->itemData(at).toString().toDouble();
        if (shareOf(*net.micros(), percent) == *vat.micros())
            line.rate->setCurrentIndex(at);
    }
}

QList<VatLine> VatTable::lines() const
{
    QList<VatLine> lines;
    for (const Line &line : m_lines) {
        const Amount base = typedAmount(line.base->text());
        const Amount vat = typedAmount(line.vat->text());
        if (base.isNone() && vat.isNone())
            continue;
        VatLine row;
        row.base = base;
        row.vat = vat;
        if (const ReferenceRow *rate = rateOf(line)) {
            row.code = rate->code;
            row.rate = Amount::parsed(rate->value);
        }
        lines.append(row);
    }
    return lines;
}

QString VatTable::problem() const
{
    for (const VatLine &line : lines()) {
        if (!line.base.micros() || !line.vat.micros())
            return tr("Une base ou une TVA manque, ou n’est pas un montant.");
        if (line.rate.isNone())
            return tr("Le taux d’une ligne de TVA n’est pas choisi.");
    }
    return {};
}

} // namespace agrafe::ui
