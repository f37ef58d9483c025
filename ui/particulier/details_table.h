// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "particulier/inquiry.h"

#include <QTableWidget>

class QJsonArray;

namespace agrafe::etat {
struct Node;
}

namespace agrafe::ui {

/// An answer field by field: label, value. As high as what it holds; a tooltip tells the name that a field
/// had in the second version of the API.
class DetailsTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit DetailsTable(QWidget *parent = nullptr);

    void showAnswer(const catalogue::EndpointVersion &version, const etat::Answer &answer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addNode(const catalogue::EndpointVersion &version, const etat::Node &node);
    void addErrors(const QJsonArray &errors);
    void addHeading(const QString &text);
    void addRow(const QString &label, const QString &value, const QString &formerName = {});
    void fit();
};

} // namespace agrafe::ui
