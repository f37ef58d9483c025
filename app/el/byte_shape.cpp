// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/byte_shape.h"

#include "el/bytes.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace agrafe::el {

namespace {

constexpr std::string_view quantifiers = "{*+?";
constexpr quint32 noEnd = std::numeric_limits<quint32>::max();

bool isOneOf(char c, std::string_view those)
{
    return those.find(c) != std::string_view::npos;
}

bool isAsciiByte(char c)
{
    return static_cast<signed char>(c) >= 0;
}

} // namespace

/// Reads an expression from its start; false as soon as it says more than a shape can.
class ByteShapeReader
{
public:
    explicit ByteShapeReader(std::string_view expression)
        : m_rest(expression)
    {}

    bool read()
    {
        while (!m_rest.empty()) {
            if (m_shape.m_steps.size() == ByteShape::mostSteps)
                return false;
            m_shape.m_steps.push_back({quint32(1) << m_shape.m_steps.size(), 1, 1});
            if (!atom() || !times())
                return false;
        }
        return m_shape.isOfOneMind();
    }

    ByteShape m_shape;

private:
    [[nodiscard]] bool isNext(char c) const { return m_rest.starts_with(c); }
    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    void allow(char from, char to)
    {
        for (int c = static_cast<unsigned char>(from); c <= static_cast<unsigned char>(to); ++c)
            m_shape.m_classes[static_cast<std::size_t>(c)] |= m_shape.m_steps.back().bit;
    }

    bool atom()
    {
        const char c = take();
        if (c == '[')
            return choice();
        if (c == '\\')
            return escaped();
        allow(c, c);
        // A letter of several bytes is as many steps: it can only stand once.
        if (!isAsciiByte(c))
            return m_rest.empty() || !isOneOf(m_rest.front(), quantifiers);
        return c >= ' ' && !isOneOf(c, "^$.|?*+()]{}");
    }

    bool escaped()
    {
        if (m_rest.empty() || !isAsciiByte(m_rest.front()))
            return false;
        const char c = take();
        if (c == 'd') {
            allow('0', '9');
            return true;
        }
        allow(c, c);
        return c > ' ' && !isLetterOrDigit(c) && c != '\x7f';
    }

    bool choice()
    {
        if (isNext('^') || isNext(']'))
            return false;
        while (!m_rest.empty() && !isNext(']')) {
            if (isNext('\\') ? (take(), !escaped()) : !range())
                return false;
        }
        return !m_rest.empty() && take() == ']';
    }

    bool range()
    {
        const char from = take();
        if (from < ' ' || !isAsciiByte(from) || from == '[' || from == '-')
            return false;
        if (!isNext('-')) {
            allow(from, from);
            return true;
        }
        take();
        if (m_rest.empty() || !isLetterOrDigit(from) || !isLetterOrDigit(m_rest.front()) ||
            m_rest.front() < from)
            return false;
        allow(from, take());
        return true;
    }

    bool times()
    {
        auto &step = m_shape.m_steps.back();
        if (m_rest.empty() || !isOneOf(m_rest.front(), quantifiers))
            return true;
        const char sign = take();
        step.fewest = sign == '+' ? 1 : 0;
        step.most = sign == '?' ? 1 : noEnd;
        if (sign == '{' && !braces(step))
            return false;
        return m_rest.empty() ||
               !isOneOf(m_rest.front(), quantifiers); // lazy and possessive ones are for the engine
    }

    bool braces(ByteShape::Step &step)
    {
        if (!number(step.fewest))
            return false;
        step.most = step.fewest;
        if (isNext(',')) {
            take();
            step.most = noEnd;
            if (!isNext('}') && !number(step.most))
                return false;
        }
        return step.fewest <= step.most && isNext('}') && take() == '}';
    }

    bool number(quint32 &value)
    {
        constexpr quint32 most = 65535;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (read.ec != std::errc() || value > most)
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return true;
    }

    std::string_view m_rest;
};

/// No byte that ends a step could also have gone on with it: taking all that fits is the only way.
bool ByteShape::isOfOneMind() const
{
    for (std::size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const quint32 both = m_steps[i].bit | m_steps[i + 1].bit;
        const bool shared = std::ranges::any_of(m_classes, [both](quint32 c) { return (c & both) == both; });
        if (m_steps[i].fewest != m_steps[i].most && (shared || m_steps[i + 1].fewest == 0))
            return false;
    }
    return true;
}

std::optional<ByteShape> ByteShape::of(const QString &expression)
{
    const std::string text = expression.toStdString();
    ByteShapeReader reader(text);
    if (!reader.read())
        return std::nullopt;
    return std::move(reader.m_shape);
}

bool ByteShape::matches(std::string_view text) const
{
    const char *at = text.data();
    const char *const end = at + text.size();
    for (const Step &step : m_steps) {
        quint32 count = 0;
        while (at != end && count < step.most &&
               (m_classes[static_cast<unsigned char>(*at)] & step.bit) != 0) {
            ++at;
            ++count;
        }
        if (count < step.fewest)
            return false;
    }
    return at == end;
}

} // namespace agrafe::el
