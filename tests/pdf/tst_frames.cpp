// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "pdf/frames.h"

#include <QTest>

using namespace agrafe::pdf;

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeInAnyPieces()
    {
        const QByteArray wire = frame(QByteArray("un")) + frame(QByteArray()) + frame(QByteArray("trois"));
        FrameReader reader(100);
        QByteArrayList got;
        for (const char byte : wire) {
            reader.append(QByteArray(1, byte));
            while (const auto whole = reader.take())
                got << *whole;
        }
        QCOMPARE(got, (QByteArrayList{"un", "", "trois"}));
    }

    void aFrameThatIsTooLongEndsTheReading()
    {
        FrameReader reader(4);
        reader.append(frame(QByteArray("12345")) + frame(QByteArray("1")));
        QVERIFY(!reader.take());
        QVERIFY(reader.failed());
        QVERIFY(!reader.take());
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
