// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/process_hardening.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoPictureOfMemory();
};

void TestProcessHardening::leavesNoPictureOfMemory()
{
    agrafe::hideMemory();
    rlimit core{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0)); // nobody in this process can take it back
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
#endif
}

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_process_hardening.moc"
