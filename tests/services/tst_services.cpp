// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "services/services.h"

#include <QTemporaryDir>
#include <QTest>

using namespace agrafe;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueIsThereAtOnce();
    void theCatalogueCanComeLaterInTheSamePlace();
};

void TestServices::theCatalogueIsThereAtOnce()
{
    const QTemporaryDir folder;
    const auto services = services::Services::create({.paths = Paths::under(folder.path())});
    QVERIFY(services.has_value());
    QVERIFY(!(*services)->catalogue().endpoints().isEmpty());
}

void TestServices::theCatalogueCanComeLaterInTheSamePlace()
{
    const QTemporaryDir folder;
    const auto services =
        services::Services::create({.paths = Paths::under(folder.path()), .catalogueLater = true});
    QVERIFY(services.has_value());
    const catalogue::Catalogue &given = (*services)->catalogue(); // as the panel holds it
    QVERIFY(given.endpoints().isEmpty());
    QVERIFY((*services)->readCatalogue().has_value());
    QVERIFY(!given.endpoints().isEmpty());
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
