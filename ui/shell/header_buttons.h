// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/shell/header.h"

#include <QAbstractButton>

namespace agrafe::ui {

/// Key, name, organisation, chevron: opens the list of habilitations.
class HabilitationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HabilitationButton(QWidget *parent);
    void show(const QString &name, const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
    mutable int m_wordsWidth = 0; ///< measured when asked for: layouts ask many times
};

/// Looks like a search field, opens the palette.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent);
    void setCompact(bool compact);
    void setKeys(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    bool m_compact = false;
};

/// The light of the providers, with its words while there is room.
class ServicesButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ServicesButton(QWidget *parent);
    void setLight(ServicesLight light, const QString &text);
    /// Something else than a service is missing.
    void setMissing(const QString &text);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServicesLight m_light = ServicesLight::Hidden;
    bool m_compact = false;
};

} // namespace agrafe::ui
