// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "etat/value_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace agrafe;
using namespace Qt::StringLiterals;
using catalogue::Field;
using catalogue::FieldFormat;

namespace {

Field field(const QString &path, const QString &label, FieldFormat format = FieldFormat::Text)
{
    Field made;
    made.path = path;
    made.label = label;
    made.format = format;
    return made;
}

/// Spaces that never break, made plain: the tables below stay readable.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class ValueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Paris"); }

    void frenchForms_data()
    {
        QTest::addColumn<FieldFormat>("format");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, FieldFormat format, const QJsonValue &value,
                            const QString &expected) { QTest::newRow(name) << format << value << expected; };
        row("day", FieldFormat::Date, u"2009-03-12"_s, u"12/03/2009"_s);
        row("year alone", FieldFormat::Date, u"2009"_s, u"2009"_s);
        row("month of year", FieldFormat::Date, u"1965-01"_s, u"01/1965"_s);
        row("month first", FieldFormat::Date, u"07-1985"_s, u"07/1985"_s);
        row("closing day", FieldFormat::Date, u"12-31"_s, u"31 décembre"_s);
        row("closing day, day first", FieldFormat::Date, u"30-06"_s, u"30 juin"_s);
        row("closing day in doubt", FieldFormat::Date, u"06-07"_s, u"06-07"_s);
        row("no such day", FieldFormat::Date, u"2009-02-30"_s, u"2009-02-30"_s);
        row("moment", FieldFormat::DateTime, u"2026-07-01T10:05:00Z"_s, u"01/07/2026 à 12 h 05"_s);
        row("moment with zone", FieldFormat::DateTime, u"2026-01-01T23:30:00+02:00"_s,
            u"01/01/2026 à 22 h 30"_s);
        row("moment, words", FieldFormat::DateTime, u"hier soir, tard"_s, u"hier soir, tard"_s);
        row("seconds", FieldFormat::Timestamp, 1'678'579'200, u"12/03/2023"_s);
        row("seconds as text", FieldFormat::Timestamp, u"1678579200"_s, u"12/03/2023"_s);
        row("before 1970", FieldFormat::Timestamp, -155'523'600, u"27/01/1965"_s);
        row("beyond time", FieldFormat::Timestamp, 1e300, u"1e+300"_s);
        row("month", FieldFormat::Month, u"08"_s, u"août"_s);
        row("month and year", FieldFormat::Month, u"202212"_s, u"décembre 2022"_s);
        row("no such month", FieldFormat::Month, u"13"_s, u"13"_s);
        row("year", FieldFormat::Year, u"2023"_s, u"2023"_s);
        row("year as number", FieldFormat::Year, 2023, u"2023"_s);
        row("euros", FieldFormat::Euros, 1250, u"1 250 €"_s);
        row("euros and cents", FieldFormat::Euros, 50123.6, u"50 123,60 €"_s);
        row("euros as text", FieldFormat::Euros, u"-9001"_s, u"-9 001 €"_s);
        row("no amount", FieldFormat::Euros, u"NS"_s, u"NS"_s);
        row("kiloeuros", FieldFormat::KiloEuros, 12000, u"12 000 k€"_s);
        row("percent", FieldFormat::Percent, 12.34, u"12,34 %"_s);
        row("percent as text", FieldFormat::Percent, u"51"_s, u"51 %"_s);
        row("number", FieldFormat::Number, 1234567.125, u"1 234 567,125"_s);
        row("yes", FieldFormat::Boolean, true, u"Oui"_s);
        row("no", FieldFormat::Boolean, false, u"Non"_s);
        row("neither", FieldFormat::Boolean, u"peut-être"_s, u"peut-être"_s);
        row("siren", FieldFormat::Siren, u"130025265"_s, u"130 025 265"_s);
        row("siret", FieldFormat::Siret, u"13002526500013"_s, u"130 025 265 00013"_s);
        row("short siret", FieldFormat::Siret, u"1300252"_s, u"1300252"_s);
        row("ten minutes", FieldFormat::Duration, 600, u"10 minutes"_s);
        row("a day", FieldFormat::Duration, 86'400, u"24 heures"_s);
        row("three months", FieldFormat::Duration, 7'889'238, u"91 jours et 7 heures"_s);
        row("a second", FieldFormat::Duration, 1, u"1 seconde"_s);
        row("no time", FieldFormat::Duration, 0, u"0 seconde"_s);
        row("phone", FieldFormat::Phone, u"0123456789"_s, u"01 23 45 67 89"_s);
        row("foreign phone", FieldFormat::Phone, u"+33123456789"_s, u"+33123456789"_s);
        row("text", FieldFormat::Text, u"Société"_s, u"Société"_s);
        row("decimal", FieldFormat::Text, 0.5, u"0,5"_s);
        row("large whole number", FieldFormat::Text, qint64(100'004'763'104), u"100004763104"_s);
        row("null", FieldFormat::Euros, QJsonValue(), u"Non communiqué"_s);
        row("blank", FieldFormat::Text, u" "_s, u"Non communiqué"_s);
        row("empty list", FieldFormat::Text, QJsonArray(), u"Aucun"_s);
        row("empty object", FieldFormat::Text, QJsonObject(), u"Aucun"_s);
    }

    void frenchForms()
    {
        QFETCH(FieldFormat, format);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        const Field described = field(u"data.x"_s, u"X"_s, format);
        const QString text = etat::valueText(value, &described);
        QCOMPARE(plain(text), expected);
    }

    void amountsNeverBreak()
    {
        const Field amount = field(u"data.x"_s, u"X"_s, FieldFormat::Euros);
        QCOMPARE(etat::valueText(1'250'000, &amount), u"1\u00a0250\u00a0000\u00a0€"_s);
    }

    void unitsAgree()
    {
        Field staff = field(u"data.x"_s, u"X"_s, FieldFormat::Number);
        staff.unit = u"salariés"_s;
        QCOMPARE(plain(etat::valueText(12.66, &staff)), u"12,66 salariés"_s);
        QCOMPARE(plain(etat::valueText(1, &staff)), u"1 salarié"_s);
        staff.unit = u"s"_s;
        QCOMPARE(plain(etat::valueText(1, &staff)), u"1 s"_s);
    }

    void enumerations()
    {
        Field status = field(u"data.status"_s, u"Situation"_s, FieldFormat::Enumeration);
        status.values = {{u"up_to_date"_s, u"À jour"_s}, {u"true"_s, u"Vrai"_s}};
        QCOMPARE(etat::valueText(u"up_to_date"_s, &status), u"À jour"_s);
        QCOMPARE(etat::valueText(true, &status), u"Vrai"_s);
        QCOMPARE(etat::valueText(u"lost"_s, &status), u"lost (valeur non répertoriée)"_s);
    }
};

QTEST_GUILESS_MAIN(ValueTextTest)
#include "tst_value_text.moc"
