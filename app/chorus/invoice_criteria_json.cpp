// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/invoice_search.h"

#include <QJsonArray>

namespace agrafe::chorus {

using namespace Qt::StringLiterals;

namespace {

/// One object read and written by the same list of members: neither can forget what the other does.
class Form
{
public:
    explicit Form(QJsonObject object, bool reading)
        : m_object(std::move(object))
        , m_reading(reading)
    {}

    void text(const QString &name, QString &value)
    {
        if (m_reading)
            value = m_object.value(name).toString();
        else if (!value.isEmpty())
            m_object.insert(name, value);
    }
    void texts(const QString &name, QStringList &values)
    {
        if (!m_reading) {
            if (!values.isEmpty())
                m_object.insert(name, QJsonArray::fromStringList(values));
            return;
        }
        for (const auto &each : m_object.value(name).toArray())
            values.append(each.toString());
    }
    void number(const QString &name, qint64 &value)
    {
        if (m_reading)
            value = m_object.value(name).toInteger();
        else if (value != 0)
            m_object.insert(name, value);
    }
    void numbers(const QString &name, QList<qint64> &values)
    {
        QJsonArray all = m_object.value(name).toArray();
        for (const auto &each : std::as_const(all))
            values.append(each.toInteger());
        if (m_reading || values.isEmpty())
            return;
        for (const qint64 each : std::as_const(values))
            all.append(each);
        m_object.insert(name, all);
    }
    void flag(const QString &name, bool &value)
    {
        if (m_reading)
            value = m_object.value(name).toBool();
        else if (value)
            m_object.insert(name, value);
    }
    void flag(const QString &name, std::optional<bool> &value)
    {
        if (m_reading && m_object.contains(name))
            value = m_object.value(name).toBool();
        else if (!m_reading && value)
            m_object.insert(name, *value);
    }
    void days(const QString &name, DayRange &range)
    {
        day(name + u"From"_s, range.from);
        day(name + u"To"_s, range.to);
    }
    void amounts(const QString &name, AmountRange &range)
    {
        amount(name + u"Min"_s, range.least);
        amount(name + u"Max"_s, range.most);
    }
    template<typename Enum>
    void choice(const QString &name, Enum &value)
    {
        auto index = static_cast<qint64>(value);
        number(name, index);
        value = static_cast<Enum>(index);
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    void day(const QString &name, QDate &value)
    {
        QString written = value.toString(Qt::ISODate);
        text(name, written);
        value = QDate::fromString(written, Qt::ISODate);
    }
    void amount(const QString &name, Amount &value)
    {
        QString written = value.plain();
        text(name, written);
        value = written.isEmpty() ? Amount() : Amount::parsed(written);
    }

    QJsonObject m_object;
    bool m_reading;
};

void pass(Form &form, InvoiceCriteria &criteria)
{
    form.choice(u"view"_s, criteria.view);
    form.flag(u"toTreat"_s, criteria.toTreat);
    form.choice(u"role"_s, criteria.role);
    form.flag(u"worksAmongReceived"_s, criteria.worksAmongReceived);
    form.text(u"number"_s, criteria.number);
    form.days(u"deposited"_s, criteria.deposited);
    form.days(u"dated"_s, criteria.dated);
    form.days(u"statusSince"_s, criteria.statusSince);
    form.texts(u"statuses"_s, criteria.statuses);
    form.texts(u"types"_s, criteria.types);
    form.texts(u"worksTypes"_s, criteria.worksTypes);
    form.text(u"cadre"_s, criteria.cadre);
    form.amounts(u"net"_s, criteria.net);
    form.amounts(u"gross"_s, criteria.gross);
    form.amounts(u"due"_s, criteria.due);
    form.text(u"market"_s, criteria.market);
    form.text(u"engagement"_s, criteria.engagement);
    form.text(u"origin"_s, criteria.origin);
    form.text(u"flux"_s, criteria.flux);
    form.text(u"mode"_s, criteria.mode);
    form.number(u"ownStructure"_s, criteria.ownStructure);
    form.number(u"ownService"_s, criteria.ownService);
    form.texts(u"otherNumbers"_s, criteria.otherNumbers);
    form.numbers(u"others"_s, criteria.others);
    form.flag(u"wholeSiren"_s, criteria.wholeSiren);
    form.text(u"validatorNumber"_s, criteria.validatorNumber);
    form.number(u"validator"_s, criteria.validator);
    form.flag(u"downloaded"_s, criteria.downloaded);
    form.flag(u"rejectTreated"_s, criteria.rejectTreated);
}

} // namespace

QJsonObject InvoiceCriteria::toJson() const
{
    InvoiceCriteria copy = *this;
    Form form({}, false);
    pass(form, copy);
    return form.object();
}

InvoiceCriteria InvoiceCriteria::fromJson(const QJsonObject &object)
{
    InvoiceCriteria criteria;
    Form form(object, true);
    pass(form, criteria);
    return criteria;
}

} // namespace agrafe::chorus
