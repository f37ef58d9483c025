// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/hostile_pdfs.h"
#include "pdf/renderer.h"

#include <QBuffer>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace agrafe;
using namespace agrafe::pdf;
using namespace agrafe::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Runs a task to its end inside a test.
template<typename T>
std::optional<T> ended(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

QString worker()
{
    return QStringLiteral(AGRAFE_WORKER);
}

QByteArray realPdf(const QString &name)
{
    QFile file(QStringLiteral(AGRAFE_REAL_PDFS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128;
    return count;
}

int livingWorkers()
{
    int count = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &pid : processes)
        count += QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)) == worker();
    return count;
}

} // namespace

/// A picture as a scanner makes it: black below a white half.
QByteArray picture(const char *format)
{
    QImage image(400, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 300; y < 600; ++y)
        for (int x = 0; x < 400; ++x)
            image.setPixel(x, y, qRgb(0, 0, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreAPage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JPEG") << picture("jpg");
        QTest::newRow("PNG") << picture("png");
    }

    void picturesAreAPage()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(looksLikePicture(bytes));
        Renderer renderer(worker());
        const auto info = ended(renderer.inspect(bytes, {}));
        QVERIFY2(info->has_value(), info->has_value() ? "" : qPrintable(info->error().sentence));
        QCOMPARE((*info)->pageSizes, QList<QSizeF>{QSizeF(192, 288)});
        const auto page = ended(renderer.page(bytes, 0, 1.0, {}));
        QVERIFY(page->has_value());
        QCOMPARE((*page)->size(), QSize(192, 288));
        QCOMPARE(qGray((*page)->pixel(96, 40)) > 200, true);
        QCOMPARE(qGray((*page)->pixel(96, 240)) < 50, true);
        QVERIFY((*ended(renderer.search(bytes, u"mot"_s, {})))->isEmpty());
        // Cut on the way: said, not shown half.
        QVERIFY(!ended(renderer.inspect(bytes.first(bytes.size() / 2), {}))->has_value());
    }

    void realDocuments_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(AGRAFE_REAL_PDFS)).entryList({u"*.pdf"_s});
        if (names.isEmpty())
            QSKIP("the official test documents are not on this machine");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void realDocuments()
    {
        QFETCH(QString, name);
        const QByteArray pdf = realPdf(name);
        Renderer renderer(worker());
        const auto info = ended(renderer.inspect(pdf, {}));
        QVERIFY2(*info, qPrintable(info->has_value() ? QString() : info->error().detail));
        QVERIFY(!(*info)->pageSizes.isEmpty());
        const QSizeF points = (*info)->pageSizes.first();
        const auto image = ended(renderer.page(pdf, 0, 1.5, {}));
        QVERIFY(image->has_value());
        QCOMPARE((*image)->size(), (points * 1.5).toSize());
        QVERIFY(darkPixels(**image) > 100);
        QVERIFY(darkPixels(**image) < (*image)->width() * (*image)->height() / 2); // paper is white
    }

    void findsTextWithoutCaseOrAccent()
    {
        const QByteArray pdf = plainPdf("Attestation de vigil\\341nce");
        Renderer renderer(worker());
        const auto text = ended(renderer.text(pdf, 0, {}));
        QCOMPARE(text->value().trimmed(), u"Attestation de vigil\u00e1nce"_s);
        const auto found = ended(renderer.search(pdf, u"VIGILANCE"_s, {}));
        QCOMPARE(found->value().size(), 1);
        const QList<QRectF> where = found->value().first().rectangles;
        QCOMPARE(where.size(), 1);
        QVERIFY(QRectF(72, 100, 400, 60).contains(where.first()));
        QVERIFY(where.first().left() > 200); // after "Attestation de "
        QVERIFY(ended(renderer.search(pdf, u"absent"_s, {}))->value().isEmpty());
    }

    void clampsThePixels()
    {
        Renderer renderer(worker(), {8s, 1024LL * 1024 * 1024, 500});
        const auto image = ended(renderer.page(hugePage(), 0, 3, {}));
        QVERIFY(image->has_value());
        QCOMPARE((*image)->size(), QSize(500, 500));
    }

    void aPageThatDoesNotExist()
    {
        Renderer renderer(worker());
        const QByteArray pdf = plainPdf("x");
        QVERIFY(ended(renderer.page(pdf, 7, 1, {}))->error().kind == FailureKind::Protocol);
        QVERIFY(ended(renderer.page(pdf, 0, 1, {}))->has_value()); // the worker is still there
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("kids cycle") << kidsCycle();
        QTest::newRow("form inside itself") << recursiveForm();
        QTest::newRow("two million brackets") << deepNesting();
        QTest::newRow("60000 x 60000 image") << hugeImage();
        QTest::newRow("password") << encrypted();
        QTest::newRow("not a PDF") << QByteArray("<html>Service indisponible</html>");
        QTest::newRow("empty") << QByteArray();
        const QByteArray whole = plainPdf("x");
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("header and tail only") << QByteArray("%PDF-1.4\n%%EOF\n");
    }

    /// Whatever the file does, one answer comes before the deadline (and a bit), and a good file still works.
    void hostileFiles()
    {
        QFETCH(QByteArray, pdf);
        Renderer renderer(worker(), {2s, 1024LL * 1024 * 1024, 2000});
        QElapsedTimer timer;
        timer.start();
        const auto info = ended(renderer.inspect(pdf, {}));
        const auto image = ended(renderer.page(pdf, 0, 1, {}));
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        for (const std::optional<Failure> &failure :
             {info->has_value() ? std::nullopt : std::optional(info->error()),
              image->has_value() ? std::nullopt : std::optional(image->error())}) {
            if (!failure)
                continue;
            QVERIFY(QList({FailureKind::Protocol, FailureKind::Timeout, FailureKind::TooLarge})
                        .contains(failure->kind));
            QVERIFY(!failure->sentence.isEmpty());
            QVERIFY(!failure->nextAction.isEmpty());
        }
        QVERIFY(ended(renderer.page(plainPdf("Bonjour"), 0, 1, {}))->has_value());
    }

    void whatCannotBeShownSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a PDF") << QByteArray("<html></html>") << u"n’est pas un PDF complet"_s;
        QTest::newRow("password") << encrypted() << u"mot de passe"_s;
        QTest::newRow("broken") << QByteArray("%PDF-1.4\n%%EOF\n") << u"abîmé"_s;
    }

    void whatCannotBeShownSaysWhy()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, words);
        Renderer renderer(worker());
        const auto info = ended(renderer.inspect(pdf, {}));
        QVERIFY(!info->has_value());
        QVERIFY2(info->error().sentence.contains(words), qPrintable(info->error().sentence));
    }

    void stoppedIsCancelled()
    {
        Renderer renderer(worker());
        std::stop_source source;
        auto task = renderer.page(kidsCycle(), 0, 1, source.get_token());
        source.request_stop();
        QVERIFY(ended(std::move(task))->error().kind == FailureKind::Cancelled);
    }

    void goingAwayAnswersAndLeavesNoProcess()
    {
        auto renderer = std::make_unique<Renderer>(worker());
        auto task = renderer->page(kidsCycle(), 0, 1, {});
        renderer.reset();
        QVERIFY(ended(std::move(task))->error().kind == FailureKind::Cancelled);
        QTRY_COMPARE(livingWorkers(), 0);
    }

    void missingWorkerIsSaid()
    {
        Renderer renderer(u"/nonexistent/agrafe-pdf-worker"_s);
        const auto info = ended(renderer.inspect(plainPdf("x"), {}));
        QVERIFY(info->error().kind == FailureKind::Internal);
        QVERIFY(info->error().sentence.contains(u"introuvable"_s));
    }

    void manyPagesAtOnceAreServedInTurn()
    {
        Renderer renderer(worker());
        const QByteArray pdf = plainPdf("x");
        std::vector<QCoro::Task<Result<QImage>>> tasks;
        for (int i = 1; i <= 5; ++i)
            tasks.push_back(renderer.page(pdf, 0, i / 5.0, {}));
        for (int i = 1; i <= 5; ++i)
            QCOMPARE((*ended(std::move(tasks[static_cast<size_t>(i - 1)])))->width(), 595 * i / 5);
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
