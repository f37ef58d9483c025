// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/shell/own_shortcut.h"

#include "settings/settings.h"

#include <QWidget>

namespace agrafe::ui {

QKeySequence keysOf(const settings::Settings &settings, const QString &key)
{
    return {settings.text(key), QKeySequence::PortableText};
}

QString nameOf(const QKeySequence &keys)
{
    const auto name = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return keys.toString(QKeySequence::NativeText).replace(name(Qt::Key_Return), name(Qt::Key_Enter));
}

QString shownKeys(const settings::Settings &settings, const QString &key)
{
    return nameOf(keysOf(settings, key)).replace(u'+', u' ');
}

QString withKeys(const QString &words, const QString &keys)
{
    return keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys);
}

QKeySequence shifted(const QKeySequence &keys)
{
    return keys.isEmpty() ? keys : QKeySequence(keys[0].toCombined() | Qt::SHIFT);
}

namespace {

QShortcut *addFollowing(settings::Settings &settings, const QString &key, QWidget *parent,
                        std::function<void()> run, QKeySequence (*shown)(const QKeySequence &))
{
    auto *shortcut = new QShortcut(shown(keysOf(settings, key)), parent);
    QObject::connect(shortcut, &QShortcut::activated, parent, std::move(run));
    QObject::connect(&settings, &settings::Settings::changed, shortcut,
                     [&settings, shortcut, key, shown](const QString &changed) {
                         if (changed == key)
                             shortcut->setKey(shown(keysOf(settings, key)));
                     });
    return shortcut;
}

} // namespace

QShortcut *addOwnShortcut(settings::Settings &settings, const QString &key, QWidget *parent,
                          std::function<void()> run)
{
    return addFollowing(settings, key, parent, std::move(run), [](const QKeySequence &keys) { return keys; });
}

QShortcut *addShiftedShortcut(settings::Settings &settings, const QString &key, QWidget *parent,
                              std::function<void()> run)
{
    return addFollowing(settings, key, parent, std::move(run), &shifted);
}

} // namespace agrafe::ui
