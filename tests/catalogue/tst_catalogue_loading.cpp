// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "catalogue/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace agrafe;
using namespace agrafe::catalogue;

namespace {

/// The files of a small catalogue that is right, by name.
QMap<QString, QString> goodFiles()
{
    const QDir folder(QStringLiteral(SAMPLE_FOLDER));
    QMap<QString, QString> files;
    for (const QString &name : {u"entreprise/shared/themes.json"_s, u"entreprise/shared/quotas.json"_s,
                                u"entreprise/shared/parameters.json"_s, u"entreprise/shared/fieldsets.json"_s,
                                u"entreprise/acme.json"_s}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, QString::fromUtf8(file.readAll()));
    }
    return files;
}

void write(const QDir &folder, const QMap<QString, QString> &files)
{
    folder.mkpath(u"entreprise/shared"_s);
    folder.mkpath(u"translations/en/entreprise/shared"_s);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QFile opened(folder.filePath(file.key()));
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(file.value().toUtf8());
    }
}

} // namespace

/// What loading accepts, and what it says of a catalogue that is wrong.
class TestCatalogueLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void translatesWhatItCan();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesAMissingFile();
    void refusesWhatIsThereTwice_data();
    void refusesWhatIsThereTwice();
};

void TestCatalogueLoading::readsEverything()
{
    const QTemporaryDir folder;
    write(QDir(folder.path()), goodFiles());
    const auto loaded = Catalogue::loadFrom(folder.path());
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
    const Endpoint &endpoint = loaded->endpoints().first();
    QCOMPARE(endpoint.outcomes.first().outcome, u"refused"_s);
    const EndpointVersion &version = endpoint.newest();
    QCOMPARE(version.documents.first().lifetime, std::chrono::seconds(600));
    QCOMPARE(version.fields.size(), 6);
    QCOMPARE(version.field(u"data.adresse.pays.code"_s)->label, u"Code"_s);
    QVERIFY(version.field(u"data.adresse.pays.code"_s)->protectedByPartialDiffusion);
    QVERIFY(!version.field(u"data.etat"_s)->protectedByPartialDiffusion);
    QCOMPARE(version.field(u"data.etat"_s)->values.value(u"oui"_s), u"En règle"_s);
    QCOMPARE(version.field(u"data.lien"_s)->format, FieldFormat::DocumentUrl);
}

void TestCatalogueLoading::translatesWhatItCan()
{
    const QTemporaryDir folder;
    write(QDir(folder.path()), goodFiles());
    write(
        QDir(folder.path()),
        {{u"translations/en/entreprise/acme.json"_s, u"{\"Carte\": \"Card\", \"En règle\": \"In order\"}"_s},
         {u"translations/en/entreprise/shared/fieldsets.json"_s, u"{\"Ville\": \"Town\"}"_s}});
    const auto loaded = Catalogue::loadFrom(folder.path(), QLocale::English);
    QVERIFY(loaded.has_value());
    const EndpointVersion &version = loaded->endpoints().first().newest();
    QCOMPARE(loaded->endpoints().first().title, u"Card"_s);
    QCOMPARE(version.field(u"data.etat"_s)->values.value(u"oui"_s), u"In order"_s);
    QCOMPARE(version.field(u"data.adresse.ville"_s)->label, u"Town"_s);
    QCOMPARE(version.field(u"data.adresse"_s)->label, u"Adresse"_s);
    QCOMPARE(Catalogue::loadFrom(folder.path())->endpoints().first().title, u"Carte"_s);
}

void TestCatalogueLoading::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &file, const char *before, const char *after,
                        const QString &said) {
        QTest::newRow(name) << file << QString::fromUtf8(before) << QString::fromUtf8(after) << said;
    };
    const QString acme = u"entreprise/acme.json"_s;
    const QString endpoint = acme + u": endpoints[0]"_s;
    const QString version = endpoint + u".versions[0]"_s;
    row("unknown key", acme, R"("theme")", R"("colour": 1, "theme")", endpoint + u": unknown key “colour”"_s);
    row("missing key", acme, R"("perimeter": "Tous.",)", "", endpoint + u": “perimeter” is missing"_s);
    row("empty text", acme, R"("Tous.")", R"("")", endpoint + u": “perimeter” is empty"_s);
    row("wrong type", acme, R"("version": 3)", R"("version": "3")",
        version + u": “version” must be a number"_s);
    row("unknown theme", acme, R"("theme": "certifications")", R"("theme": "x")",
        endpoint + u": unknown theme “x”"_s);
    row("unknown quota", acme, R"("quotaGroup": "json")", R"("quotaGroup": "x")",
        endpoint + u": unknown quota group “x”"_s);
    row("unknown kind", acme, R"("kind": "data")", R"("kind": "film")",
        endpoint + u": unknown kind “film”"_s);
    row("unknown format", acme, "document_url", "film", version + u".fields[0]: unknown format “film”"_s);
    row("field without label", acme, R"("label": "Carte", )", "",
        version + u".fields[0]: “label” is missing"_s);
    row("unknown key of a field", acme, R"("protected")", R"("hidden")",
        version + u".fields[1]: unknown key “hidden”"_s);
    row("unknown set", acme, R"("use": "address")", R"("use": "x")",
        version + u".fields[1]: unknown set of fields “x”"_s);
    row("enumeration without values", acme, R"(, "values": {"oui": "En règle", "non": "Pas en règle"})", "",
        version + u".fields[2]: “values” goes with"_s);
    row("value without words", acme, "En règle", "", version + u".fields[2]: value “oui” has no words"_s);
    row("field twice", acme, R"("path": "data.lien", "label")", R"("path": "data.etat", "label")",
        version + u".fields: “data.etat” is there twice"_s);
    row("unknown parameter", acme, R"(["siren"])", R"(["siret"])",
        version + u".parameters[0]: unknown parameter"_s);
    row("parameter not in path", acme, "/{siren}/", "/{x}/", version + u": the path does not hold"_s);
    row("parameter not described", acme, "/{siren}/", "/{siren}/{x}/",
        version + u": a parameter of the path"_s);
    row("path of another version", acme, R"("/v3/)", R"("/v4/)", version + u": the path does not begin"_s);
    row("document of no field", acme, R"("url": "data.lien")", R"("url": "data.x")",
        version + u": “data.x” is not among the fields"_s);
    row("outcome of no field", acme, R"("path": "data.etat", "value")", R"("path": "data.x", "value")",
        endpoint + u": an outcome looks at “data.x”"_s);
    row("unknown outcome", acme, R"("refused")", R"("perhaps")",
        endpoint + u".outcomes[0]: unknown outcome"_s);
    row("outcome without a rule", acme, R"("path": "data.etat", "value": "non", )", "",
        endpoint + u".outcomes[0]: an outcome needs"_s);
    row("broken JSON", acme, R"({"version": 3)", R"({"version" 3)", acme + u": line 7: "_s);
    row("unknown twin", acme, R"("kind")", R"("twinOf": "acme/x", "kind")",
        u"acme/carte: unknown twin “acme/x”"_s);
    row("set of itself", u"entreprise/shared/fieldsets.json"_s, R"("path": "code")",
        R"("use": "address", "path": "code")",
        u"entreprise/shared/fieldsets.json: address: this set of fields uses itself"_s);
    row("theme without title", u"entreprise/shared/themes.json"_s, R"(, "title": "Certifications")", "",
        u"entreprise/shared/themes.json: [0]: “title” is missing"_s);
    row("quota without limit", u"entreprise/shared/quotas.json"_s, R"(, "perMinute": 250)", "",
        u"entreprise/shared/quotas.json: [0]: “perMinute” is missing"_s);
    row("place of a parameter", u"entreprise/shared/parameters.json"_s, R"("in": "path")", R"("in": "body")",
        u"entreprise/shared/parameters.json: siren: unknown place of a parameter “body”"_s);
}

void TestCatalogueLoading::namesWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, said);
    QMap<QString, QString> files = goodFiles();
    QVERIFY2(files.value(file).contains(before), "the case changes nothing");
    files[file].replace(before, after);
    const QTemporaryDir folder;
    write(QDir(folder.path()), files);
    const auto loaded = Catalogue::loadFrom(folder.path());
    QVERIFY(!loaded.has_value());
    QVERIFY(loaded.error().kind == FailureKind::Internal);
    QVERIFY2(loaded.error().detail.startsWith(u"catalogue: "_s + said), qPrintable(loaded.error().detail));
}

void TestCatalogueLoading::namesAMissingFile()
{
    const QTemporaryDir folder;
    QMap<QString, QString> files = goodFiles();
    files.remove(u"entreprise/shared/quotas.json"_s);
    write(QDir(folder.path()), files);
    const auto loaded = Catalogue::loadFrom(folder.path());
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().detail.contains(u"quotas.json"), qPrintable(loaded.error().detail));
}

void TestCatalogueLoading::refusesWhatIsThereTwice_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("said");
    QTest::newRow("identifier") << u"/v3/acme/"_s << u"/v3/other/"_s
                                << u"entreprise/other.json: acme/carte: this identifier is there twice"_s;
    QTest::newRow("path")
        << u"\"acme/carte\""_s << u"\"other/carte\""_s
        << u"entreprise/other.json: other/carte: the path “/v3/acme/{siren}/carte” is there twice"_s;
}

void TestCatalogueLoading::refusesWhatIsThereTwice()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, said);
    QMap<QString, QString> files = goodFiles();
    const QString acme = files.value(u"entreprise/acme.json"_s);
    files.insert(u"entreprise/other.json"_s, QString(acme).replace(before, after));
    const QTemporaryDir folder;
    write(QDir(folder.path()), files);
    const auto loaded = Catalogue::loadFrom(folder.path());
    QVERIFY(!loaded.has_value());
    QCOMPARE(loaded.error().detail, u"catalogue: "_s + said);
}

QTEST_GUILESS_MAIN(TestCatalogueLoading)
#include "tst_catalogue_loading.moc"
