// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "renewal/guide.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace agrafe;
using namespace agrafe::habilitation;
using namespace agrafe::renewal;

namespace {

Habilitation sample(Service service)
{
    Habilitation one;
    one.id = QUuid::createUuid();
    one.name = QStringLiteral("Marchés publics");
    one.service = service;
    one.recipient = QStringLiteral("13002526500013");
    one.organisation = QStringLiteral("Ville de Valorne");
    one.contexts = {QStringLiteral("Marchés publics")};
    one.partner = QStringLiteral("valorne");
    one.technicalAccount = QStringLiteral("TECH_1_21990001900013@cpro.fr");
    return one;
}

QString textOf(const QList<GuideStep> &steps)
{
    QStringList all;
    for (const GuideStep &step : steps) {
        all << step.title << step.paragraphs;
        for (const GuideLink &link : step.links)
            all << link.label << link.url.toString();
        for (const GuideItem &item : step.items)
            all << item.label << item.help << item.value;
    }
    return all.join(u'\n');
}

const GuideItem *itemOf(const QList<GuideStep> &steps, const QString &id)
{
    for (const GuideStep &step : steps) {
        const auto found = std::ranges::find(step.items, id, &GuideItem::id);
        if (found != step.items.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<settings::Settings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings =
            std::make_unique<settings::Settings>(m_home.filePath(QStringLiteral("agrafe.conf")), QString());
        QVERIFY(m_settings->setValue(QStringLiteral("organisme/delegue-protection"),
                                     QStringLiteral("Alix Invenni, dpd@valorne.example")));
    }

    void everyServiceHasItsSteps_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("language");
        for (const Service service :
             {Service::Entreprise, Service::Particulier, Service::El, Service::Chorus}) {
            for (const QLocale::Language language : {QLocale::French, QLocale::English})
                QTest::addRow("%s %d", qPrintable(toString(service)), language)
                    << static_cast<int>(service) << static_cast<int>(language);
        }
    }

    void everyServiceHasItsSteps()
    {
        QFETCH(int, service);
        QFETCH(int, language);
        const auto guide = Guide::load(QLocale::Language(language));
        QVERIFY2(guide, guide ? "" : qPrintable(guide.error().detail));
        const Habilitation one = sample(Service(service));
        const auto renewal = guide->renewal(one, *m_settings);
        const auto leak = guide->leak(one, *m_settings);
        QVERIFY(!renewal.isEmpty());
        QVERIFY(leak.size() >= 3);
        for (const auto &steps : {renewal, leak}) {
            static const QRegularExpression place(QStringLiteral("\\{[a-z-]+\\}"));
            const QString text = textOf(steps);
            QVERIFY2(!text.contains(place), qPrintable(place.match(text).captured()));
            for (const GuideStep &step : steps) {
                QVERIFY(!step.id.isEmpty() && !step.title.isEmpty() && !step.paragraphs.isEmpty());
                for (const GuideLink &link : step.links)
                    QVERIFY2(link.url.isValid() &&
                                 (link.url.scheme() == u"https" || link.url.scheme() == u"mailto"),
                             qPrintable(link.label));
            }
        }
    }

    void theOrganisationsOwnValuesAreReadyToCopy()
    {
        const auto guide = Guide::load();
        const auto steps = guide->renewal(sample(Service::Entreprise), *m_settings);
        QCOMPARE(itemOf(steps, QStringLiteral("siret"))->value, QStringLiteral("13002526500013"));
        QCOMPARE(itemOf(steps, QStringLiteral("delegue"))->value,
                 QStringLiteral("Alix Invenni, dpd@valorne.example"));
        QCOMPARE(itemOf(steps, QStringLiteral("technique"))->value, QString());
        const GuideItem *description = itemOf(steps, QStringLiteral("description"));
        QVERIFY(description->toAdapt);
        QVERIFY(description->value.contains(QStringLiteral("Ville de Valorne")));
        for (const char *wanted : {"organisme", "editeur", "projet", "destinataires", "conservation",
                                   "cadre-juridique", "piece", "responsable", "metier"})
            QVERIFY2(itemOf(steps, QLatin1String(wanted)) != nullptr, wanted);
    }

    void theAddressesAreThoseOfTheService()
    {
        const auto guide = Guide::load();
        const QString company = textOf(guide->renewal(sample(Service::Entreprise), *m_settings));
        const QString person = textOf(guide->renewal(sample(Service::Particulier), *m_settings));
        QVERIFY(company.contains(QStringLiteral("https://entreprise.api.gouv.fr/compte")));
        QVERIFY(company.contains(QStringLiteral("https://datapass.api.gouv.fr")));
        QVERIFY(person.contains(QStringLiteral("https://particulier.api.gouv.fr/compte")));
        QVERIFY(textOf(guide->leak(sample(Service::Particulier), *m_settings))
                    .contains(QStringLiteral("mailto:support@particulier.api.gouv.fr")));
        QVERIFY(
            !textOf(guide->renewal(sample(Service::El), *m_settings)).contains(QStringLiteral("datapass")));
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
