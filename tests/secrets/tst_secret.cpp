// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "secrets/secret.h"
#include "secrets/secret_store.h"

#include <QCoroTask>
#include <QTest>

#include <type_traits>

using namespace agrafe;

template<typename T>
concept Streamable = requires(QDebug debug, T value) { debug << value; };
static_assert(!Streamable<Secret>);
static_assert(Streamable<QByteArray>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptiesBytesThatNobodyElseHolds()
    {
        QByteArray bytes("secret-bytes");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void leavesSharedBytesToTheOther()
    {
        QByteArray bytes("shared-secret");
        const QByteArray other = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(other, QByteArray("shared-secret"));
    }

    void wipingALiteralIsHarmless()
    {
        QByteArray literal = QByteArrayLiteral("literal");
        wipe(literal);
        QVERIFY(literal.isEmpty());
        QCOMPARE(QByteArrayLiteral("literal"), QByteArray("literal"));
        QByteArray empty;
        wipe(empty);
    }

    void keepsACopyOfItsOwn()
    {
        QByteArray typed("typed-by-hand");
        const Secret secret(typed);
        QCOMPARE(typed, QByteArray("typed-by-hand"));
        typed.fill('x');
        QCOMPARE(secret.reveal(), QByteArray("typed-by-hand"));
    }

    void copiesOutliveEachOther()
    {
        Secret kept;
        {
            const Secret first(QByteArray("one"));
            kept = first;
            const Secret copy(kept);
            QVERIFY(copy == first);
        }
        QCOMPARE(kept.reveal(), QByteArray("one"));
        Secret other = kept;
        other = Secret(QByteArray("two"));
        QCOMPARE(kept.reveal(), QByteArray("one"));
        QCOMPARE(other.reveal(), QByteArray("two"));
    }

    void assigningItselfOrAShareChangesNothing()
    {
        Secret secret(QByteArray("same"));
        const Secret &itself = secret;
        secret = itself;
        QCOMPARE(secret.reveal(), QByteArray("same"));
        const Secret share = secret;
        secret = share;
        QCOMPARE(secret.reveal(), QByteArray("same"));
        QCOMPARE(share.reveal(), QByteArray("same"));
    }

    void aMovedOneIsEmpty()
    {
        Secret first(QByteArray("moved"));
        const Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
        QCOMPARE(second.reveal(), QByteArray("moved"));
        Secret third(QByteArray("old"));
        third = Secret(QByteArray("new"));
        QCOMPARE(third.reveal(), QByteArray("new"));
    }

    void namesNeverMeet()
    {
        const SecretName name{QStringLiteral("default"), QStringLiteral("production"), QStringLiteral("u"),
                              QStringLiteral("jeton")};
        QCOMPARE(name.scoped(), QStringLiteral("agrafe/default/production/u/jeton"));
        const SecretName one{QStringLiteral("a/b"), QStringLiteral("c"), QStringLiteral("d"),
                             QStringLiteral("e")};
        const SecretName other{QStringLiteral("a"), QStringLiteral("b/c"), QStringLiteral("d"),
                               QStringLiteral("e")};
        QVERIFY(one.scoped() != other.scoped());
        const SecretName percent{QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"),
                                 QStringLiteral("%4")};
        QCOMPARE(percent.scoped(), QStringLiteral("agrafe/%251/%252/%253/%254"));
    }

    void theSessionKeepsUntilItEnds()
    {
        const SecretName name{QStringLiteral("p"), QStringLiteral("e"), QStringLiteral("u"),
                              QStringLiteral("k")};
        const auto store = makeSessionStore();
        QVERIFY(QCoro::waitFor(store->probe()));
        QVERIFY(store->state() == SecretStore::State::SessionOnly);
        QVERIFY(QCoro::waitFor(store->read(name))->isEmpty());
        QVERIFY(QCoro::waitFor(store->write(name, Secret(QByteArray("one")))));
        QCOMPARE(QCoro::waitFor(store->read(name))->reveal(), QByteArray("one"));
        QVERIFY(QCoro::waitFor(store->remove(name)));
        QVERIFY(QCoro::waitFor(store->read(name))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
