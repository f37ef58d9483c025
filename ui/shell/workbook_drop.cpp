// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/workbook_drop.h"

#include "ui/shell/curtain.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

QString droppedWorkbook(const QMimeData *data)
{
    static const QStringList suffixes{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s, u"txt"_s};
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

WorkbookDrop::WorkbookDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_window->setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool WorkbookDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window ||
        (m_except && (m_except == widget || m_except->isAncestorOf(widget))))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedWorkbook(drop->mimeData());
    const auto *curtain = m_window->findChild<Curtain *>();
    if (path.isEmpty() || (curtain && curtain->isDrawn()))
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (type == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace agrafe::ui
