// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/field_check.h"

namespace agrafe::el {

/// Tells most right cells of a field from the others in a few instructions; what it does not accept is for
/// FieldCheck to judge. Small, so that those of a whole row stay at hand.
class QuickLook
{
public:
    explicit QuickLook(const FieldCheck &check);

    /// True: right, and the CSV holds it as it stands. `day`: of a date known to have the field's form.
    [[nodiscard]] bool accepts(std::string_view text, qint32 day) const
    {
        switch (m_way) {
        case Way::Judge:
            return false;
        case Way::Text:
            return isOrdinary(text) && (m_kind == FieldKind::Plain || hasFormOf(m_kind, text));
        case Way::Shape:
            return m_shape->matches(text) && isOrdinary(text);
        case Way::Siret:
            return isSiret(text);
        case Way::Siren:
            return isSiren(text);
        case Way::Number:
            return isWithin(text);
        case Way::Day:
            return day >= m_earliest && day <= m_latest;
        }
        return false;
    }
    [[nodiscard]] bool isMandatory() const { return m_mandatory; }
    /// A text that comes back has the same worth, and nothing more is learnt from it (no day).
    [[nodiscard]] bool mayBeRemembered() const { return m_remembered; }

private:
    enum class Way : quint8 { Judge, Text, Shape, Siret, Siren, Number, Day };

    [[nodiscard]] static Way wayOf(const FieldCheck &check);
    [[nodiscard]] static Way wayOfText(const FieldCheck &check, bool anyLength);
    void learnRange(const FieldCheck &check);
    [[nodiscard]] bool isOrdinary(std::string_view text) const;
    [[nodiscard]] bool isWithin(std::string_view number) const;

    Way m_way;
    FieldKind m_kind;
    bool m_mandatory;
    bool m_remembered;
    bool m_decimals;
    char m_decimalChar;
    qint32 m_earliest = Judgement::noDay + 1;
    qint32 m_latest = std::numeric_limits<qint32>::max();
    quint32 m_fewest = 0; ///< characters
    quint32 m_most = std::numeric_limits<quint32>::max();
    const ByteShape *m_shape; ///< of the check, which outlives this
    double m_minimum;
    double m_maximum;
};

} // namespace agrafe::el
