// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "chorus/exact_json.h"

#include <QJsonDocument>

#include <string_view>

namespace agrafe::chorus {

namespace {

constexpr std::size_t longestInteger = 18;

bool startsNumber(char sign)
{
    return sign == '-' || (sign >= '0' && sign <= '9');
}

bool isOfNumber(char sign)
{
    return startsNumber(sign) || sign == '+' || sign == '.' || sign == 'e' || sign == 'E';
}

// From the opening quote to behind the closing one.
std::size_t endOfText(std::string_view json, std::size_t at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

std::size_t endOfNumber(std::string_view json, std::size_t at)
{
    while (at < json.size() && isOfNumber(json[at]))
        ++at;
    return at;
}

bool losesFigures(std::string_view number)
{
    return number.size() > longestInteger || number.find_first_of(".eE") != std::string_view::npos;
}

QByteArray withDecimalsAsText(std::string_view json)
{
    QByteArray result;
    const auto size = static_cast<qsizetype>(json.size());
    result.reserve(size + size / 8);
    for (std::size_t at = 0; at < json.size();) {
        const bool text = json[at] == '"';
        const bool number = !text && startsNumber(json[at]);
        const std::size_t end = text ? endOfText(json, at) : number ? endOfNumber(json, at) : at + 1;
        const std::string_view piece = json.substr(at, end - at);
        const bool quoted = number && losesFigures(piece);
        if (quoted)
            result += '"';
        result.append(piece.data(), static_cast<qsizetype>(piece.size()));
        if (quoted)
            result += '"';
        at = end;
    }
    return result;
}

} // namespace

std::optional<QJsonObject> exactObject(const QByteArray &json)
{
    const std::string_view whole(json.constData(), static_cast<std::size_t>(json.size()));
    const QJsonDocument document = QJsonDocument::fromJson(withDecimalsAsText(whole));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace agrafe::chorus
