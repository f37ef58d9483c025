// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/chorus/question.h"

#include <QWidget>

class QTreeWidget;

namespace agrafe::ui {

class Banner;

/// A flux until its verdict: where it stands, then what is wrong, invoice by invoice.
class FluxView final : public QWidget
{
    Q_OBJECT

public:
    explicit FluxView(const ChorusServices &services, QWidget *parent = nullptr);

    void follow(const chorus::Session &session, const QString &flux);
    void stop() { m_asking.stop(); }
    [[nodiscard]] const std::optional<chorus::FluxReport> &report() const { return m_report; }
    [[nodiscard]] QString told() const;
    [[nodiscard]] QTreeWidget *errors() const { return m_errors; }

Q_SIGNALS:
    void news(const QString &sentence);
    /// Nothing more will come of it.
    void ended(const agrafe::chorus::FluxReport &report);

private:
    void showReport(const chorus::FluxReport &report);
    void fail(const Failure &failure);
    void addErrors(const QString &title, const QList<chorus::FluxError> &errors);

    ChorusServices m_services;
    std::optional<chorus::Session> m_session;
    QString m_flux;
    Banner *m_banner;
    QTreeWidget *m_errors;
    std::optional<chorus::FluxReport> m_report;
    Question m_asking;
};

} // namespace agrafe::ui
