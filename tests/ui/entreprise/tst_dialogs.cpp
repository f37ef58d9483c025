// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/catalogue_browser.h"
#include "ui/entreprise/samples.h"
#include "ui/entreprise/usager_dialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void theUsagerIsConfirmedBeforeAnything()
    {
        habilitation::Habilitation habilitation = sampleHabilitation();
        habilitation.usagerInformed = habilitation.consentNeeded = true;
        UsagerDialog dialog(habilitation, u"000 245 118"_s, u"MP-1"_s, nullptr);
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QPushButton *go = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"Interroger"_s)
                go = button;
        QVERIFY(!go->isEnabled());
        boxes.first()->setChecked(true);
        QVERIFY(!go->isEnabled());
        boxes.last()->setChecked(true);
        QVERIFY(go->isEnabled());
        QVERIFY(dialog.informed() && dialog.consents());
    }

    void theCatalogueIsSearchedByAnything_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        QTest::newRow("title, no accent") << u"regularite fiscale"_s << u"dgfip/attestation_fiscale"_s;
        QTest::newRow("provider and title") << u"vigilance URSSAF"_s << u"urssaf/attestation_vigilance"_s;
        QTest::newRow("identifier") << u"rne/extrait"_s << u"inpi/rne/extrait_rne"_s;
    }

    void theCatalogueIsSearchedByAnything()
    {
        QFETCH(QString, words);
        QFETCH(QString, id);
        CatalogueBrowser browser(sampleCatalogue(), {}, sampleHabilitation(), nullptr);
        const qsizetype all = browser.shownIds().size();
        browser.search(words);
        QVERIFY(browser.shownIds().contains(id));
        QVERIFY(browser.shownIds().size() < all / 2);
        browser.search(u"xyzzy introuvable"_s);
        QVERIFY(browser.shownIds().isEmpty());
    }

    void whatIsNamedComesFirst()
    {
        CatalogueBrowser browser(sampleCatalogue(), {}, sampleHabilitation(), nullptr);
        browser.search(u"adresse publique insee"_s); // associations have these words in their fields
        QVERIFY(browser.shownIds().size() > 1);
        QCOMPARE(browser.shownIds().first(), u"insee/sirene/diffusibles/adresse"_s);
        browser.search({});
        QCOMPARE(browser.shownIds().size(),
                 CatalogueBrowser(sampleCatalogue(), {}, {}, nullptr).shownIds().size());
    }

    void everyPieceHasItsDescription()
    {
        for (const catalogue::Endpoint &endpoint : sampleCatalogue().endpoints()) {
            const QString html = describeEndpoint(endpoint, sampleCatalogue(), false, {});
            QVERIFY(html.contains(endpoint.provider.toHtmlEscaped()));
            QVERIFY2(!endpoint.perimeter.isEmpty(), qPrintable(endpoint.id));
            QVERIFY(html.contains(endpoint.perimeter.toHtmlEscaped()));
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
