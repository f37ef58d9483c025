// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>

/// Like QTEST_MAIN, inside a running application: QApplication tells widgets about a new palette or font only
/// while it runs.
#define AGRAFE_RUNNING_TEST_MAIN(TestClass)                                                                  \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        QApplication application(argc, argv);                                                                \
        int result = 1;                                                                                      \
        QTimer::singleShot(0, &application, [&] {                                                            \
            TestClass test;                                                                                  \
            result = QTest::qExec(&test, argc, argv);                                                        \
            QApplication::exit();                                                                            \
        });                                                                                                  \
        QApplication::exec();                                                                                \
        return result;                                                                                       \
    }
