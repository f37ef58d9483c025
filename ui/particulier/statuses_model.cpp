// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/statuses_model.h"

#include "particulier/former_names.h"

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using catalogue::Endpoint;

void StatusesModel::setCatalogue(const catalogue::Catalogue &catalogue)
{
    const QStringList before = checked();
    const QMap<QString, QString> ways = chosenWays();
    beginResetModel();
    m_catalogue = &catalogue;
    m_lines.clear();
    for (const catalogue::Theme &theme : catalogue.themes())
        addStatuses(theme);
    endResetModel();
    for (auto each = ways.cbegin(); each != ways.cend(); ++each)
        chooseWay(rowOf(each.key()), each.value());
    setChecked(before);
}

void StatusesModel::addStatuses(const catalogue::Theme &theme)
{
    QStringList ids;
    for (const Endpoint &endpoint : m_catalogue->endpoints())
        if (endpoint.theme == theme.id && !ids.contains(endpoint.id))
            ids += endpoint.id;
    if (ids.isEmpty())
        return;
    Line title;
    title.title = theme.title;
    m_lines += title;
    for (const QString &id : std::as_const(ids))
        m_lines += lineOf(id);
}

StatusesModel::Line StatusesModel::lineOf(const QString &id) const
{
    Line line;
    line.id = id;
    for (const catalogue::Way &way : m_catalogue->ways()) {
        const Endpoint *endpoint = m_catalogue->find(id, way.id);
        if (!endpoint)
            continue;
        line.any = endpoint;
        if (way.reservation.isEmpty() || m_citizenWay)
            line.ways += endpoint;
    }
    lock(line);
    return line;
}

void StatusesModel::lock(Line &line) const
{
    const auto opened = [this](const Endpoint *endpoint) { return m_rights.opens(*endpoint); };
    line.lock = line.ways.isEmpty()                      ? Lock::NotForAgents
                : std::ranges::any_of(line.ways, opened) ? Lock::Open
                                                         : Lock::NotCovered;
    if (line.lock != Lock::Open)
        line.checked = false;
    else if (!opened(line.ways.at(line.way)))
        line.way = int(std::ranges::find_if(line.ways, opened) - line.ways.begin());
}

void StatusesModel::setCitizenWay(bool may)
{
    if (std::exchange(m_citizenWay, may) != may && m_catalogue)
        setCatalogue(*m_catalogue);
}

void StatusesModel::setRights(const habilitation::Rights &rights)
{
    m_rights = rights;
    for (Line &line : m_lines)
        if (!line.id.isEmpty())
            lock(line);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
    Q_EMIT askedChanged();
}

void StatusesModel::toggle(int row)
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).id.isEmpty() ||
        m_lines.at(row).lock != Lock::Open)
        return;
    m_lines[row].checked = !m_lines.at(row).checked;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT askedChanged();
}

void StatusesModel::setChecked(const QStringList &ids)
{
    for (Line &line : m_lines)
        line.checked = line.lock == Lock::Open && !line.id.isEmpty() && ids.contains(line.id);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
    Q_EMIT askedChanged();
}

QStringList StatusesModel::checked() const
{
    QStringList ids;
    for (const Line &line : m_lines)
        if (line.checked)
            ids += line.id;
    return ids;
}

QList<AskedStatus> StatusesModel::asked() const
{
    QList<AskedStatus> asked;
    for (const Line &line : m_lines)
        if (line.checked)
            asked.append({line.ways.at(line.way), &line.ways.at(line.way)->newest()});
    return asked;
}

int StatusesModel::rowOf(const QString &id) const
{
    const auto line = std::ranges::find(m_lines, id, &Line::id);
    return line == m_lines.end() || id.isEmpty() ? -1 : int(line - m_lines.begin());
}

const catalogue::Way *StatusesModel::way(const QString &id) const
{
    const auto found = std::ranges::find(m_catalogue->ways(), id, &catalogue::Way::id);
    return found == m_catalogue->ways().end() ? nullptr : &*found;
}

QList<catalogue::Way> StatusesModel::waysOf(int row) const
{
    QList<catalogue::Way> ways;
    for (const Endpoint *endpoint : m_lines.value(row).ways)
        ways += *way(endpoint->modality);
    return ways;
}

QString StatusesModel::wayOf(int row) const
{
    const Line line = m_lines.value(row);
    return line.ways.isEmpty() ? QString() : line.ways.at(line.way)->modality;
}

void StatusesModel::chooseWay(int row, const QString &way)
{
    if (row < 0 || row >= m_lines.size())
        return;
    Line &line = m_lines[row];
    for (int index = 0; index < line.ways.size(); ++index)
        if (line.ways.at(index)->modality == way)
            line.way = index;
    Q_EMIT dataChanged(this->index(row), this->index(row));
    Q_EMIT askedChanged();
}

QMap<QString, QString> StatusesModel::chosenWays() const
{
    QMap<QString, QString> chosen;
    for (const Line &line : m_lines)
        if (line.ways.size() > 1)
            chosen.insert(line.id, line.ways.at(line.way)->modality);
    return chosen;
}

QString StatusesModel::idOf(int row) const
{
    return m_lines.value(row).id;
}

QString StatusesModel::secondLine(const Line &line) const
{
    switch (line.lock) {
    case Lock::NotCovered:
        return particulier::asksNewRights(*line.any) ? tr("habilitation à faire modifier")
                                                     : tr("non couvert par l’habilitation");
    case Lock::NotForAgents:
        return tr("par FranceConnect seulement");
    case Lock::Open:
        break;
    }
    const QString &modality = line.ways.at(line.way)->modality;
    const bool several = line.ways.size() > 1 && line.ways.at(1)->modality == u"ine";
    return modality == citizenWay       ? tr("%1, par FranceConnect (assistance)").arg(line.any->provider)
           : modality == u"ine"         ? tr("%1, par l’INE").arg(line.any->provider)
           : several                    ? tr("%1, identité ou INE").arg(line.any->provider)
           : modality == u"identifiant" ? tr("%1, demande un identifiant").arg(line.any->provider)
                                        : line.any->provider;
}

QString StatusesModel::lockedText(const Line &line) const
{
    if (line.lock == Lock::NotForAgents) {
        const catalogue::Way *only = way(line.any->modality);
        return only ? only->reservation : QString();
    }
    if (particulier::asksNewRights(*line.any))
        return tr("Votre habilitation ne couvre pas ce statut. Ses droits ont changé avec la version 3 de "
                  "l’API\u00a0: faites modifier l’habilitation sur DataPass, même si elle couvrait ce statut "
                  "avant.");
    return tr("Votre habilitation ne couvre pas ce statut. Demandez ce droit sur DataPass à la personne qui "
              "la gère, ou le justificatif à la personne.");
}

QString StatusesModel::aboutOf(int row) const
{
    const Line line = m_lines.value(row);
    if (!line.any)
        return {};
    if (line.lock != Lock::Open)
        return lockedText(line);
    const Endpoint *endpoint = line.ways.at(line.way);
    if (endpoint->modality == citizenWay)
        return way(endpoint->modality)->reservation;
    return QStringList{line.any->perimeter, line.any->freshness}.join(u' ').trimmed();
}

int StatusesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags StatusesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Line &line = m_lines.at(index.row());
    if (line.id.isEmpty())
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags read = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return line.lock == Lock::Open ? read | Qt::ItemIsUserCheckable : read;
}

QVariant StatusesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const bool status = !line.id.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return status ? line.any->shortTitle : line.title;
    case Qt::ToolTipRole:
        return status ? QVariant(QStringList{line.any->title, secondLine(line)}.join(u'\n')) : QVariant();
    case Qt::AccessibleTextRole:
        return status ? QStringList{line.any->title, secondLine(line)}.join(u", "_s) : line.title;
    case Qt::CheckStateRole:
        return status && line.lock == Lock::Open ? QVariant(line.checked ? Qt::Checked : Qt::Unchecked)
                                                 : QVariant();
    case SecondRole:
        return status ? secondLine(line) : QString();
    case TitleRole:
        return !status;
    case LockedRole:
        return status && line.lock != Lock::Open;
    default:
        return {};
    }
}

} // namespace agrafe::ui
