// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "habilitation/habilitation.h"
#include "habilitation/rights.h"
#include "ui/entreprise/panel_dialog.h"

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace agrafe::ui {

/// Everything that can be asked: what it is, whose, about whom, which fields, which right, how fresh; a piece
/// can be asked for the open file from here.
class CatalogueBrowser final : public PanelDialog
{
    Q_OBJECT

public:
    CatalogueBrowser(const catalogue::Catalogue &catalogue, const habilitation::Rights &rights,
                     const std::optional<habilitation::Habilitation> &habilitation, QWidget *parent);

    void setCanAsk(bool can);
    void select(const QString &endpointId);
    void search(const QString &words);
    /// One piece among those that the words find; they stay out when they would not find it here.
    void find(const QString &endpointId, const QString &words);
    [[nodiscard]] QStringList shownIds() const;

Q_SIGNALS:
    void askRequested(const QString &endpointId);

private:
    void build();
    void fill();
    [[nodiscard]] QList<const catalogue::Endpoint *> found() const;
    void addLine(const catalogue::Endpoint &endpoint);
    void describe();
    [[nodiscard]] const catalogue::Endpoint *current() const;

    const catalogue::Catalogue &m_catalogue;
    habilitation::Rights m_rights;
    QString m_contact;
    bool m_canAsk = false;
    QLineEdit *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    QTextBrowser *m_description;
    QPushButton *m_ask;
};

/// The description of one piece, as simple HTML.
[[nodiscard]] QString describeEndpoint(const catalogue::Endpoint &endpoint,
                                       const catalogue::Catalogue &catalogue, bool opened,
                                       const QString &contact);
/// True when each word is found in the title, provider, theme, perimeter or fields; accents and case do not
/// count.
[[nodiscard]] bool matchesWords(const catalogue::Endpoint &endpoint, const QString &words);
/// True when each word is found in the title or the provider: what is looked for by its name comes first.
[[nodiscard]] bool namedByWords(const catalogue::Endpoint &endpoint, const QString &words);

} // namespace agrafe::ui
