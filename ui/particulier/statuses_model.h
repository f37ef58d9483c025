// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "habilitation/rights.h"
#include "ui/particulier/form_needs.h"

#include <QAbstractListModel>

namespace agrafe::ui {

/// Every status of the catalogue, under the title of its theme, with a box to tick. What the habilitation
/// does not open, and what agents do not ask, is there with the reason in words.
class StatusesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SecondRole = Qt::UserRole, TitleRole, LockedRole };

    using QAbstractListModel::QAbstractListModel;

    /// `catalogue` outlives the model.
    void setCatalogue(const catalogue::Catalogue &catalogue);
    void setRights(const habilitation::Rights &rights);
    /// Support staff may ask in the citizen's own way, on fictitious data.
    void setCitizenWay(bool may);

    void toggle(int row);
    void setChecked(const QStringList &ids);
    [[nodiscard]] QStringList checked() const;
    /// Those that are ticked and may be asked.
    [[nodiscard]] QList<AskedStatus> asked() const;
    [[nodiscard]] int rowOf(const QString &id) const;

    /// How a status can be asked by an agent, and how it will be.
    [[nodiscard]] QList<catalogue::Way> waysOf(int row) const;
    [[nodiscard]] QString wayOf(int row) const;
    void chooseWay(int row, const QString &way);
    [[nodiscard]] QMap<QString, QString> chosenWays() const; ///< by status, where there is a choice

    [[nodiscard]] QString idOf(int row) const;
    /// Who is found there, how fresh it is; for a locked one why, and what to do.
    [[nodiscard]] QString aboutOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void askedChanged();

private:
    enum class Lock { Open, NotCovered, NotForAgents };
    struct Line
    {
        QString title; ///< of a theme: the line is only that
        QString id;
        QList<const catalogue::Endpoint *> ways; ///< an agent's, in the catalogue's order
        const catalogue::Endpoint *any = nullptr;
        int way = 0;
        bool checked = false;
        Lock lock = Lock::Open;
    };
    void addStatuses(const catalogue::Theme &theme);
    [[nodiscard]] Line lineOf(const QString &id) const;
    [[nodiscard]] const catalogue::Way *way(const QString &id) const;
    [[nodiscard]] QString secondLine(const Line &line) const;
    [[nodiscard]] QString lockedText(const Line &line) const;
    void lock(Line &line) const;

    const catalogue::Catalogue *m_catalogue = nullptr;
    habilitation::Rights m_rights;
    bool m_citizenWay = false;
    QList<Line> m_lines;
};

} // namespace agrafe::ui
