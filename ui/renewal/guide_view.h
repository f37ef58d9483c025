// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "renewal/guide.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace agrafe::ui {

/// Some steps of a guide, to be read and used: sentences, addresses to open, values ready to copy. A text to
/// adapt can be written over before it is copied; nothing of it is kept.
class GuideView final : public QWidget
{
    Q_OBJECT

public:
    explicit GuideView(const QList<renewal::GuideStep> &steps, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QUrl &address);
    void copied(const QString &label);

private:
    struct Row
    {
        QString label;
        std::function<QString()> value;
    };

    /// The list as it stands, one value a paragraph.
    [[nodiscard]] static QString asText(const QList<Row> &rows);
    void addStep(const renewal::GuideStep &step, bool first);
    void addLinks(const QList<renewal::GuideLink> &links);
    void addItem(const renewal::GuideItem &item);
    QWidget *makeValue(const renewal::GuideItem &item, Row &row);
    void copy(const QString &label, const QString &text);

    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace agrafe::ui
