// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice.h"

#include <QLatin1StringView>

#include <array>

/// The words of a matrice's file for the values of the enumerations.
namespace agrafe::el {

template<typename Value>
struct Word
{
    Value value;
    QLatin1StringView word;
};

inline constexpr std::array typeWords{
    Word{FieldType::Text, QLatin1StringView("string")},
    Word{FieldType::Integer, QLatin1StringView("integer")},
    Word{FieldType::Number, QLatin1StringView("number")},
    Word{FieldType::Boolean, QLatin1StringView("boolean")},
    Word{FieldType::Date, QLatin1StringView("date")},
    Word{FieldType::DateTime, QLatin1StringView("datetime")},
};
inline constexpr std::array kindWords{
    Word{FieldKind::Plain, QLatin1StringView("plain")},
    Word{FieldKind::DossierNumber, QLatin1StringView("dossierNumber")},
    Word{FieldKind::Siret, QLatin1StringView("siret")},
    Word{FieldKind::Siren, QLatin1StringView("siren")},
    Word{FieldKind::PostalCode, QLatin1StringView("postalCode")},
    Word{FieldKind::Email, QLatin1StringView("email")},
    Word{FieldKind::Phone, QLatin1StringView("phone")},
};
inline constexpr std::array partWords{
    Word{FieldPart::Dossier, QLatin1StringView("dossier")},
    Word{FieldPart::Appointment, QLatin1StringView("appointment")},
    Word{FieldPart::Event, QLatin1StringView("event")},
};
inline constexpr std::array caseWords{
    Word{LetterCase::Any, QLatin1StringView("any")},
    Word{LetterCase::Upper, QLatin1StringView("upper")},
    Word{LetterCase::Lower, QLatin1StringView("lower")},
};
inline constexpr std::array effectWords{
    Word{Condition::Effect::Required, QLatin1StringView("required")},
    Word{Condition::Effect::Empty, QLatin1StringView("empty")},
};

template<typename Value, std::size_t size>
[[nodiscard]] QString wordOf(const std::array<Word<Value>, size> &words, Value value)
{
    for (const Word<Value> &word : words) {
        if (word.value == value)
            return word.word;
    }
    return {};
}

template<typename Value, std::size_t size>
[[nodiscard]] std::optional<Value> valueOf(const std::array<Word<Value>, size> &words, const QString &text)
{
    for (const Word<Value> &word : words) {
        if (word.word == text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace agrafe::el
