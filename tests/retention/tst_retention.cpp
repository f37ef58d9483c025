// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/digest.h"
#include "report/proof.h"
#include "retention/retention.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace agrafe;
using namespace agrafe::retention;

class TestRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    habilitation::Habilitation m_habilitation;
    const QDate m_today{2026, 11, 22};

    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // As the program saves it.
    void save(const QString &base, const QDateTime &askedAt) const
    {
        const QByteArray pdf = "%PDF-1.4 " + base.toUtf8();
        report::Proof proof;
        proof.title = QStringLiteral("Attestation");
        proof.sha256 = sha256Hex(pdf);
        proof.habilitation = m_habilitation.name;
        proof.habilitationId = m_habilitation.id.toString(QUuid::WithoutBraces);
        proof.askedAt = askedAt;
        write(base + QStringLiteral(".pdf"), pdf);
        write(base + QStringLiteral(".json"), report::toJson(proof));
    }

    [[nodiscard]] static QDateTime at(int year, int month, int day)
    {
        return QDateTime(QDate(year, month, day), QTime(10, 0), Qt::UTC);
    }
    [[nodiscard]] QList<ExpiredDocument> expired() const
    {
        return expiredDocuments(m_home->path(), {m_habilitation}, m_today);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_habilitation = {};
        m_habilitation.id = QUuid::createUuid();
        m_habilitation.name = QStringLiteral("Marchés");
        m_habilitation.retentionMonths = 12;
    }

    void onlyWhatIsTooOldIsListed()
    {
        save(QStringLiteral("MP-1/2025-11-21_a"), at(2025, 11, 21));
        save(QStringLiteral("MP-1/2025-11-22_b"), at(2025, 11, 22));
        save(QStringLiteral("MP-1/2025-11-23_c"), at(2025, 11, 23));
        const auto found = expired();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().path, path(QStringLiteral("MP-1/2025-11-21_a.pdf")));
        QCOMPARE(found.first().expiredOn, QDate(2026, 11, 21));
        QCOMPARE(found.first().habilitation, m_habilitation.name);
        QVERIFY(found.first().bytes > 0);
        QVERIFY(!found.first().modified);
    }

    void aRenamedHabilitationIsTheSame()
    {
        save(QStringLiteral("MP-1/a"), at(2024, 1, 1));
        m_habilitation.name = QStringLiteral("Commande publique");
        QCOMPARE(expired().size(), 1);
        m_habilitation.id = QUuid::createUuid();
        QVERIFY(expired().isEmpty());
    }

    void withoutDeclaredRetentionEverythingStays()
    {
        save(QStringLiteral("MP-1/a"), at(2010, 1, 1));
        m_habilitation.retentionMonths = 0;
        QVERIFY(expired().isEmpty());
    }

    void whatAgrafeDidNotWriteIsLeftAlone()
    {
        write(QStringLiteral("notes.json"), R"({"access":{"askedAt":"2010-01-01"}})");
        write(QStringLiteral("notes.pdf"), "%PDF");
        write(QStringLiteral("autre.json"), "[]");
        write(QStringLiteral("vieux.pdf"), "%PDF");
        QVERIFY(expired().isEmpty());
        save(QStringLiteral("seul"), at(2010, 1, 1));
        QVERIFY(QFile::remove(path(QStringLiteral("seul.pdf"))));
        QVERIFY(expired().isEmpty());
    }

    void aChangedDocumentIsTheAgentsToDecide()
    {
        save(QStringLiteral("MP-1/a"), at(2024, 1, 1));
        write(QStringLiteral("MP-1/a.pdf"), "%PDF annotated");
        const auto found = expired();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().modified);
        QCOMPARE(deleteDocuments(found).documents, 0);
        QVERIFY(QFile::exists(path(QStringLiteral("MP-1/a.pdf"))));
        QCOMPARE(deleteDocuments(found, true).documents, 1);
        QVERIFY(!QFile::exists(path(QStringLiteral("MP-1/a.pdf"))));
    }

    void theSynthesisGoesWithTheLastDocument()
    {
        save(QStringLiteral("MP-1/a"), at(2024, 1, 1));
        save(QStringLiteral("MP-1/b"), at(2026, 11, 1));
        write(QStringLiteral("MP-1/synthese.pdf"), "%PDF");
        QCOMPARE(expired().size(), 1);
        QVERIFY(QFile::remove(path(QStringLiteral("MP-1/b.json"))));
        QVERIFY(QFile::remove(path(QStringLiteral("MP-1/b.pdf"))));
        const auto found = expired();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.last().path, path(QStringLiteral("MP-1/synthese.pdf")));
        const auto deletion = deleteDocuments(found);
        QCOMPARE(deletion.documents, 2);
        QVERIFY(deletion.failed.isEmpty());
        QVERIFY(!QDir(path(QStringLiteral("MP-1"))).exists());
        QVERIFY(expired().isEmpty());
    }

    void whatTheDiskKeepsIsSaid()
    {
        save(QStringLiteral("MP-1/a"), at(2024, 1, 1));
        const auto found = expired();
        QVERIFY(QFile::remove(found.first().path));
        const auto deletion = deleteDocuments(found);
        QCOMPARE(deletion.documents, 0);
        QCOMPARE(deletion.failed, QStringList(found.first().path));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
