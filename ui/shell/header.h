// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QList>
#include <QUuid>
#include <QWidget>

class QLabel;
class QToolButton;

namespace agrafe::ui {

class BadgeLabel;
class HabilitationButton;
class SearchButton;
class ServicesButton;

enum class ServicesLight { Hidden, Asking, Available, Degraded, Unknown };

/// What the header shows of one habilitation.
struct HabilitationEntry
{
    QUuid id;
    QString name;
    QString detail;      ///< "Ville de Valorne · API Entreprise"
    QString environment; ///< "Bac à sable", "Production"…
    bool fictitious = false;
};

/// In whose name, on what, and the ways to everything: always in the same place.
class Header final : public QWidget
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    /// Instead of the habilitation: title of a page that belongs to none ("Bienvenue").
    void setTitle(const QString &title);
    void setHabilitations(const QList<HabilitationEntry> &entries, const QUuid &current);
    void setServices(ServicesLight light, const QString &text);
    /// Instead of the services' light: what the panel lacks to work ("Connexion incomplète"); empty: nothing.
    void setMissing(const QString &text);
    /// As read: "Ctrl+K".
    void setKeys(const QString &palette, const QString &hide);
    /// The controls, in reading order.
    [[nodiscard]] QList<QWidget *> tabStops() const;
    [[nodiscard]] QWidget *entryPoint() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void habilitationChosen(const QUuid &id);
    void manageRequested();
    void addRequested();
    void paletteRequested();
    void servicesRequested();
    /// What it says is missing was pressed.
    void missingRequested();
    void diagnosticRequested();
    void hideRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void openMenu();
    void makeRoom();
    void showLight();

    QList<HabilitationEntry> m_entries;
    QUuid m_current;
    ServicesLight m_light = ServicesLight::Hidden;
    QString m_lightText;
    QString m_missing;
    QLabel *m_title;
    HabilitationButton *m_habilitation;
    BadgeLabel *m_environment;
    SearchButton *m_search;
    ServicesButton *m_services;
    QToolButton *m_hide;
};

} // namespace agrafe::ui
