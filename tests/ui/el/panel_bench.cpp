// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/panel_bench.h"

#include "ui/el/file_work.h"

#include <QFile>
#include <QTest>

namespace agrafe::test {

using namespace Qt::StringLiterals;

void PanelBench::makeWindow()
{
    m_station = std::make_unique<ElStation>();
    m_window = elWindow(*m_station, m_panel);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PanelBench::closeWindow()
{
    m_window.reset();
    m_station.reset();
}

void PanelBench::openSample()
{
    m_panel->openSample();
    QVERIFY(m_panel->work());
    QTRY_VERIFY(!m_panel->work() || m_panel->work()->isReady());
    QVERIFY2(m_panel->work(), qPrintable(m_panel->message()));
}

QString PanelBench::put(const QString &name, const QByteArray &content)
{
    QFile file(m_station->folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

void PanelBench::openCsv(const QString &name, const QByteArray &content)
{
    const QString path = put(name, content);
    QVERIFY(!path.isEmpty());
    m_panel->openFile(path);
    QTRY_VERIFY(m_panel->work() && m_panel->work()->path() == path && m_panel->work()->isReady());
}

el::CellPlace PanelBench::placeOf(el::Rule rule) const
{
    const el::Table &table = m_panel->work()->table();
    return table.placeOf(table.problems().next(0, 0, {.rule = rule, .field = {}, .severity = {}}))
        .value_or(el::CellPlace{-1, -1});
}

} // namespace agrafe::test
