// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/particulier/answers_side.h"
#include "ui/particulier/person_window.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace agrafe::test {

/// The whole window on the panel, before a real sandbox; a new one for each test.
class PanelBench : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() { new ui::Theme(this); }
    void init();
    void cleanup();

protected:
    void fill(const QString &who, const QStringList &statuses);
    void askAll();
    [[nodiscard]] ui::AnswerCard *card(int index) const { return m_panel->answers()->card(index); }
    [[nodiscard]] QString news() const { return m_window->statusStrip()->news(); }
    static void type(const QString &text);
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool shows(const QString &text) const;

    std::unique_ptr<PersonStation> m_station;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PersonPanel *m_panel = nullptr;
};

} // namespace agrafe::test
