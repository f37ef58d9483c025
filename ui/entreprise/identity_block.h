// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/identity.h"
#include "identifiers/subject.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;
class QToolButton;

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
    /// Whether Chorus Pro can be asked about the company.
    void setChorusOffered(bool offered);
    /// Little height: the facts wait behind a button, the other buttons are signs.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// With the lines below each other: a narrow window folds it instead of being held wide.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chorusRequested();
    void publicSheetRequested();
    void saveRequested();

protected:
    bool event(QEvent *event) override;

private:
    /// Where the pills and the buttons are: the name has its whole width first.
    enum class Lines { One, PillsBelow, BothBelow, Three };

    void build();
    [[nodiscard]] Lines fittingLines() const;
    [[nodiscard]] int chorusWordsWidth() const;
    [[nodiscard]] int buttonsWidth() const;
    void arrange();
    void arrangeFacts();
    void showFacts();
    void showPills(const entreprise::Identity &identity);

    QString m_waiting;
    std::optional<Lines> m_lines;
    bool m_folded = false;
    int m_factColumns = 0;
    QGridLayout *m_top;
    ElidedLabel *m_name;
    QWidget *m_pills;
    QWidget *m_buttons;
    QWidget *m_factsPlace;
    QGridLayout *m_facts;
    BadgeLabel *m_state;
    BadgeLabel *m_diffusion;
    QToolButton *m_unfold;
    QPushButton *m_chorus;
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
