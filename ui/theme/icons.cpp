// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/theme/icons.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

/// The shape of a sign, in whatever colour its file has: read once, tinted for each use.
QPixmap shape(const QString &name, int deviceSide)
{
    const QString key = u"agrafe-shape-%1-%2"_s.arg(name).arg(deviceSide);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(deviceSide, deviceSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(u":/icons/"_s + name + u".svg"_s);
    renderer.render(&painter, QRectF(0, 0, deviceSide, deviceSide));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap tinted(QPixmap pixmap, const QColor &color)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

int deviceSideOf(int side, double ratio)
{
    return qMax(1, qRound(side * ratio));
}

QPixmap cached(const QString &name, int side, double ratio, const QColor &color)
{
    const int deviceSide = deviceSideOf(side, ratio);
    const QString key =
        u"agrafe-icon-%1-%2-%3-%4"_s.arg(name).arg(deviceSide).arg(ratio).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(shape(name, deviceSide), color);
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor inkFor(QIcon::Mode mode)
{
    const Tokens &t = tokensOf(QGuiApplication::palette());
    return mode == QIcon::Disabled ? t.textOff : t.text;
}

class SignEngine final : public QIconEngine
{
public:
    explicit SignEngine(QString name)
        : m_name(std::move(name))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(painter, rect, m_name, inkFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return cached(m_name, qMin(size.width(), size.height()), 1.0, inkFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        // The size asked for is already the device's.
        const int side = qMin(size.width(), size.height());
        QPixmap pixmap = cached(m_name, qRound(side / scale), scale, inkFor(mode));
        return pixmap;
    }
    QString iconName() override { return m_name; }
    QString key() const override { return u"agrafe-sign"_s; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new SignEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SignEngine(name));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    const QPixmap pixmap = cached(name, side, painter->device()->devicePixelRatio(), color);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

void warmIcons(std::span<const IconUse> uses)
{
    const double ratio = qApp->devicePixelRatio();
    for (const IconUse &use : uses)
        shape(use.name, deviceSideOf(scaled(use.side), ratio));
}

bool isSign(const QString &name)
{
    return !name.isEmpty() && QFile::exists(u":/icons/%1.svg"_s.arg(name));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace agrafe::ui
