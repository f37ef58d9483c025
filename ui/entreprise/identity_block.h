// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/identity.h"
#include "identifiers/subject.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace agrafe::ui {

class BadgeLabel;
class ElidedLabel;
class FactLabel;

/// Who the company is: name, state, diffusion, six facts; keeps its place while they come.
class IdentityBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityBlock(QWidget *parent = nullptr);

    /// Before anything is known: the number that was typed.
    void expect(const Subject &subject);
    void showIdentity(const entreprise::Identity &identity);
    void setSavable(bool savable);

Q_SIGNALS:
    void publicSheetRequested();
    void saveRequested();

private:
    void build();
    void showPills(const entreprise::Identity &identity);

    QString m_waiting;
    ElidedLabel *m_name;
    BadgeLabel *m_state;
    BadgeLabel *m_diffusion;
    QPushButton *m_publicSheet;
    QPushButton *m_save;
    FactLabel *m_siret;
    FactLabel *m_seat;
    FactLabel *m_activity;
    FactLabel *m_form;
    FactLabel *m_directors;
    FactLabel *m_rna;
};

} // namespace agrafe::ui
