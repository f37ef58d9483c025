// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "secrets/keychain_lock.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace agrafe::ui {

class LinkLabel;
class Sign;

/// First start: two ways to begin, and the facts that matter for the choice. Nothing is asked from the
/// network before one is taken.
class WelcomePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(int fictitiousCompanies, QWidget *parent = nullptr);

    // What was found on the workstation.
    void showKeychain(KeychainSight seen);
    void showJournalReady();
    void showJournalFailed(const Failure &failure);

Q_SIGNALS:
    void tryRequested();
    void configureRequested();
    void importRequested();
    void tokenHelpRequested();
    void panelRequested(const QString &id); ///< what works without a habilitation to the State's API

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        Sign *sign;
        LinkLabel *text;
    };
    QWidget *tryCard(int companies);
    QWidget *configureCard();
    QWidget *facts();
    Fact addFact(QVBoxLayout *layout);
    void addPanel(QVBoxLayout *layout, const QString &panel, const QString &sentence, const QString &link);
    static void setFact(const Fact &fact, bool good, const QString &sentence);

    QBoxLayout *m_cards;
    QPushButton *m_try = nullptr;
    Fact m_keychain{};
    Fact m_journal{};
};

} // namespace agrafe::ui
