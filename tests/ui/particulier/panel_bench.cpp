// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/panel_bench.h"

#include "ui/particulier/person_form.h"
#include "ui/particulier/statuses_side.h"

#include <QKeyEvent>
#include <QLabel>

namespace agrafe::test {

using namespace agrafe::ui;
using namespace Qt::StringLiterals;

void PanelBench::init()
{
    m_station = std::make_unique<PersonStation>();
    QVERIFY(m_station->access.rights().isKnown());
    m_window = personWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PanelBench::cleanup()
{
    m_panel->stop();
    QTRY_COMPARE(m_station->line.http.inFlight(), 0);
    m_window.reset();
    m_station.reset();
}

void PanelBench::fill(const QString &who, const QStringList &statuses)
{
    m_panel->statuses()->model()->setChecked(statuses);
    m_panel->form()->setContent(castMember(*m_station, who));
    m_panel->form()->setFileNumber(u"Aide-2026-1183"_s);
}

void PanelBench::askAll()
{
    m_panel->ask();
    QTRY_VERIFY2(m_panel->inquiry(), qPrintable(news()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_panel->inquiry()->isRunning(), 30'000);
}

void PanelBench::type(const QString &text)
{
    // QTest knows no accents.
    for (const QChar sign : text) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(QApplication::focusWidget(), &key);
    }
}

bool PanelBench::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace agrafe::test
