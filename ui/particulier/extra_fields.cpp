// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/extra_fields.h"

#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

QString ExtraFields::Row::value() const
{
    return box ? box->currentData().toString() : edit->text().trimmed();
}

void ExtraFields::Row::setValue(const QString &value) const
{
    if (box)
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else
        edit->setText(value);
    field->showError({});
}

ExtraFields::ExtraFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

ExtraFields::Row ExtraFields::makeRow(const ExtraField &what)
{
    Row row;
    row.what = what;
    if (what.parameter.values.isEmpty()) {
        row.edit = new QLineEdit(this);
        if (what.key == citizenTokenKey())
            row.edit->setEchoMode(QLineEdit::Password);
        connect(row.edit, &QLineEdit::returnPressed, this, &ExtraFields::submitted);
    } else {
        row.box = new QComboBox(this);
        row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.box->setMinimumContentsLength(8);
        row.box->addItem(what.required ? QString() : tr("Sans précision"), QString());
        for (const QString &value : what.parameter.values)
            row.box->addItem(what.parameter.words.value(value, value), value);
    }
    QWidget *control = row.box ? static_cast<QWidget *>(row.box) : row.edit;
    row.field = new FormField(what.parameter.label, control, this);
    row.field->setRequired(what.required);
    const QString several = what.parameter.type == u"array" ? tr("Séparez-les par des virgules.") : QString();
    const QString help = QStringList{what.parameter.help, several}.join(u' ').trimmed();
    // What may stay empty does not ask for as much room.
    const bool optional = !what.required && !what.alternative;
    row.field->setHint(optional ? QString() : help);
    control->setToolTip(optional ? help : QString());
    if (row.edit && optional)
        row.edit->setPlaceholderText(tr("facultatif"));
    connect(row.field, &FormField::edited, this, &ExtraFields::edited);
    return row;
}

void ExtraFields::setFields(const QList<ExtraField> &fields)
{
    const auto isSame = [](const Row &row, const ExtraField &field) {
        return row.what.key == field.key && row.what.required == field.required;
    };
    if (std::ranges::equal(m_rows, fields, isSame))
        return;
    QMap<QString, QString> before = m_waiting;
    before.insert(values());
    const QList<Row> gone = std::exchange(m_rows, {});
    for (const Row &row : gone) {
        row.field->hide();
        row.field->deleteLater();
    }
    if (m_choice) {
        m_choice->hide();
        m_choice->deleteLater();
        m_choice = nullptr;
    }
    for (const ExtraField &field : fields)
        m_rows.append(makeRow(field));
    makeChoice();
    for (const Row &row : std::as_const(m_rows)) {
        m_layout->addWidget(row.field);
        row.field->show();
    }
    setValues(before);
    setVisible(!m_rows.isEmpty());
}

QList<const ExtraFields::Row *> ExtraFields::alternatives() const
{
    QList<const Row *> rows;
    for (const Row &row : m_rows)
        if (row.what.alternative)
            rows += &row;
    return rows;
}

/// The perimeters come together, below what chooses one.
void ExtraFields::makeChoice()
{
    QList<Row> perimeters;
    for (const Row &row : std::as_const(m_rows))
        if (row.what.alternative)
            perimeters += row;
    m_rows.removeIf([](const Row &row) { return row.what.alternative; });
    m_rows += perimeters;
    const QList<const Row *> rows = alternatives();
    if (rows.isEmpty())
        return;
    QStringList words;
    for (const Row *row : rows)
        words += row->what.parameter.name == u"codeEtablissement"      ? tr("Établissement")
                 : row->what.parameter.name == u"codesBcnDepartements" ? tr("Départements")
                                                                       : tr("Régions");
    m_choice = new Segments(tr("Périmètre de la recherche"), words, this);
    m_choice->setCurrent(0);
    m_layout->addWidget(m_choice);
    connect(m_choice, &Segments::currentChanged, this, [this] {
        showChosen();
        Q_EMIT edited();
    });
}

void ExtraFields::showChosen()
{
    const QList<const Row *> rows = alternatives();
    for (qsizetype index = 0; index < rows.size(); ++index)
        rows.at(index)->field->setVisible(!m_choice || index == m_choice->current());
}

QMap<QString, QString> ExtraFields::values() const
{
    QMap<QString, QString> values;
    for (const Row &row : m_rows) {
        const bool chosen = !row.what.alternative || !row.field->isHidden();
        if (const QString value = row.value(); chosen && !value.isEmpty())
            values.insert(row.what.key, value);
    }
    return values;
}

void ExtraFields::setValues(const QMap<QString, QString> &values)
{
    m_waiting = values;
    for (const Row &row : std::as_const(m_rows))
        row.setValue(values.value(row.what.key));
    const QList<const Row *> rows = alternatives();
    for (qsizetype index = 0; index < rows.size(); ++index)
        if (m_choice && !values.value(rows.at(index)->what.key).isEmpty())
            m_choice->setCurrent(int(index));
    showChosen();
}

void ExtraFields::clear()
{
    setValues({});
    if (m_choice)
        m_choice->setCurrent(0);
}

QList<QWidget *> ExtraFields::tabStops() const
{
    QList<QWidget *> stops;
    bool chosen = false;
    for (const Row &row : m_rows) {
        // Between the other fields and the perimeters stands what chooses one of them.
        for (int index = 0; row.what.alternative && m_choice && !chosen && m_choice->button(index); ++index)
            stops += m_choice->button(index);
        chosen = chosen || row.what.alternative;
        stops += row.field->control();
    }
    return stops;
}

FormField *ExtraFields::field(const QString &key) const
{
    const auto row = std::ranges::find_if(m_rows, [&key](const Row &each) { return each.what.key == key; });
    if (row == m_rows.end())
        return nullptr;
    if (!row->field->isHidden() || !m_choice)
        return row->field;
    // Another perimeter is on the screen: that one is to be filled.
    const QList<const Row *> rows = alternatives();
    return rows.at(std::max(0, m_choice->current()))->field;
}

} // namespace agrafe::ui
