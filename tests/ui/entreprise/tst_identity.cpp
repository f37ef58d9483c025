// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/identity_block.h"
#include "ui/entreprise/samples.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"

#include <QPushButton>
#include <QTest>

using namespace agrafe;
using namespace agrafe::test;
using namespace agrafe::ui;
using namespace Qt::StringLiterals;

namespace {

ElidedLabel *labelSaying(const QWidget &block, const QString &text)
{
    const QList<ElidedLabel *> labels = block.findChildren<ElidedLabel *>();
    const auto found = std::ranges::find(labels, text, &ElidedLabel::text);
    return found == labels.end() ? nullptr : *found;
}

QList<QWidget *> partsOf(const QWidget &block)
{
    QList<QWidget *> parts{labelSaying(block, u"Lescure Amandine"_s)};
    const QList<QPushButton *> buttons = block.findChildren<QPushButton *>();
    const QList<BadgeLabel *> pills = block.findChildren<BadgeLabel *>();
    for (QPushButton *button : buttons)
        parts << button;
    for (BadgeLabel *pill : pills)
        parts << pill;
    return parts;
}

QRect placeOf(const QWidget *part, const QWidget &block)
{
    return {part->mapTo(&block, QPoint()), part->size()};
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

private Q_SLOTS:
    void theNameAndTheNumbersAreWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200})
            for (const int width : {1600, 1168, 968})
                QTest::addRow("%d px at %d %%", width, percent) << width << percent;
    }

    void theNameAndTheNumbersAreWhole()
    {
        QFETCH(int, width);
        QFETCH(int, percent);
        m_theme.setTextSize(percent);
        IdentityBlock block;
        block.showIdentity(samplePartialIdentity());
        block.setChorusOffered(true);
        block.show();
        QVERIFY(block.minimumSizeHint().width() <= width);
        block.resize(width, block.sizeHint().height());
        QTRY_VERIFY(!labelSaying(block, u"Lescure Amandine"_s)->isElided());
        QTRY_VERIFY(block.height() >= block.minimumSizeHint().height());
        for (ElidedLabel *label : block.findChildren<ElidedLabel *>())
            if (label->text().startsWith(u"000"))
                QVERIFY(!label->isElided());
        const QList<QWidget *> parts = partsOf(block);
        for (qsizetype a = 0; a < parts.size(); ++a) {
            QVERIFY(placeOf(parts.at(a), block).right() < block.width());
            for (qsizetype b = a + 1; b < parts.size(); ++b)
                QVERIFY(!placeOf(parts.at(a), block).intersects(placeOf(parts.at(b), block)));
        }
    }

    void cleanup() { m_theme.setTextSize(100); }
};

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
