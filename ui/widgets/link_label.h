// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "ui/widgets/linked_text.h"

namespace agrafe::ui {

/// A sentence and one link at its end; the link is reached with Tab and read with the sentence.
class LinkLabel final : public LinkedText
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);
    void setTexts(const QString &sentence, const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_sentence;
    QString m_link;
};

} // namespace agrafe::ui
