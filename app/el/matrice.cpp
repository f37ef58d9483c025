// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace agrafe::el {

namespace {

struct PhaseRow
{
    Phase phase;
    Phases demanded;
    const char *id;
    const char *title;
};

const std::array phaseTable{
    PhaseRow{Phase::Import, Phase::Import, "import", QT_TRANSLATE_NOOP("ElPhase", "Import initial")},
    PhaseRow{Phase::Phase1, Phase::Import | Phase::Phase1, "phase1",
             QT_TRANSLATE_NOOP("ElPhase", "Clôture de la phase 1")},
    PhaseRow{Phase::Phase2, Phase::Import | Phase::Phase1 | Phase::Phase2, "phase2",
             QT_TRANSLATE_NOOP("ElPhase", "Clôture de la phase 2")},
    PhaseRow{Phase::Phase2WithoutCreation, Phase::Import | Phase::Phase1 | Phase::Phase2WithoutCreation,
             "phase2-sans-creation", QT_TRANSLATE_NOOP("ElPhase", "Clôture de la phase 2 sans création")},
    PhaseRow{Phase::Phase3, Phase::Import | Phase::Phase1 | Phase::Phase2 | Phase::Phase3, "phase3",
             QT_TRANSLATE_NOOP("ElPhase", "Clôture de la phase 3")},
};

const PhaseRow &rowOf(Phase phase)
{
    return *std::ranges::find(phaseTable, phase, &PhaseRow::phase);
}

} // namespace

Phases demandedBy(Phase phase)
{
    return rowOf(phase).demanded;
}

QList<Phase> allPhases()
{
    QList<Phase> phases;
    for (const PhaseRow &row : phaseTable)
        phases.append(row.phase);
    return phases;
}

QString phaseId(Phase phase)
{
    return QString::fromLatin1(rowOf(phase).id);
}

QString phaseTitle(Phase phase)
{
    return QCoreApplication::translate("ElPhase", rowOf(phase).title);
}

std::optional<Phase> phaseOf(const QString &id)
{
    const auto *found = std::ranges::find_if(
        phaseTable, [&](const PhaseRow &row) { return id == QLatin1StringView(row.id); });
    return found == phaseTable.end() ? std::nullopt : std::optional(found->phase);
}

qsizetype Matrice::indexOf(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? -1 : found - fields.begin();
}

const Field *Matrice::field(QStringView name) const
{
    const auto index = indexOf(name);
    return index < 0 ? nullptr : &fields.at(index);
}

qsizetype Matrice::dossierNumberField() const
{
    const auto found = std::ranges::find(fields, FieldKind::DossierNumber, &Field::kind);
    return found == fields.end() ? -1 : found - fields.begin();
}

QStringList Matrice::dossierNumberNames() const
{
    const qsizetype place = dossierNumberField();
    if (place < 0)
        return {};
    const Field &field = fields.at(place);
    return QStringList{field.name, field.title} + field.aliases;
}

QStringList Matrice::header() const
{
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    return names;
}

QString foldedHeader(const QString &header)
{
    QString folded;
    bool gap = false;
    for (const QChar letter : header.normalized(QString::NormalizationForm_KD).toUpper()) {
        if (letter.isMark())
            continue;
        if (!letter.isLetterOrNumber()) {
            gap = !folded.isEmpty();
            continue;
        }
        if (std::exchange(gap, false))
            folded += u'_';
        folded += letter;
    }
    return folded;
}

} // namespace agrafe::el
