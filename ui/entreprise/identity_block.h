// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/identity.h"
#include "identifiers/subject.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QHBoxLayout;
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
    /// With the lines below each other: a narrow window folds it instead of being held wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void publicSheetRequested();
    void saveRequested();

protected:
    bool event(QEvent *event) override;

private:
    /// Where the pills and the buttons are: the name has its whole width first.
    enum class Lines { One, PillsBelow, BothBelow, Three };

    void build();
    [[nodiscard]] Lines fittingLines() const;
    void arrange();
    void showPills(const entreprise::Identity &identity);

    QString m_waiting;
    std::optional<Lines> m_lines;
    QGridLayout *m_top;
    QHBoxLayout *m_facts;
    QWidget *m_pills;
    QWidget *m_buttons;
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
