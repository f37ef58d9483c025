// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/pattern.h"

#include <QRegularExpression>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace agrafe::el {

struct Pattern::Code
{
    explicit Code(const QString &expression);
    void compile(const QByteArray &expression);
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;
    ~Code();

    std::optional<ByteShape> shape;
    pcre2_code *compiled = nullptr; ///< where there is no shape
    pcre2_match_data *match = nullptr;
    pcre2_match_context *context = nullptr;
    pcre2_jit_stack *stack = nullptr;
};

Pattern::Code::Code(const QString &expression)
    : shape(ByteShape::of(expression))
{
    if (!shape)
        compile(QRegularExpression::anchoredPattern(expression).toUtf8());
}

void Pattern::Code::compile(const QByteArray &expression)
{
    constexpr std::size_t firstStack = 32 * 1024;
    constexpr std::size_t largestStack = 512 * 1024;
    int error = 0;
    PCRE2_SIZE offset = 0;
    compiled = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.constData()),
                             static_cast<PCRE2_SIZE>(expression.size()), PCRE2_UTF | PCRE2_MATCH_INVALID_UTF,
                             &error, &offset, nullptr);
    if (compiled == nullptr)
        return;
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE); // without it, matching is slower and the same
    match = pcre2_match_data_create_from_pattern(compiled, nullptr);
    context = pcre2_match_context_create(nullptr);
    stack = pcre2_jit_stack_create(firstStack, largestStack, nullptr);
    pcre2_jit_stack_assign(context, nullptr, stack);
}

Pattern::Code::~Code()
{
    pcre2_jit_stack_free(stack);
    pcre2_match_context_free(context);
    pcre2_match_data_free(match);
    pcre2_code_free(compiled);
}

Pattern::Pattern(const QString &expression)
    : m_code(std::make_shared<Code>(expression))
{}

bool Pattern::matches(std::string_view text) const
{
    if (m_code->shape)
        return m_code->shape->matches(text);
    return m_code->compiled != nullptr &&
           pcre2_match(m_code->compiled, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                       m_code->match, m_code->context) > 0;
}

const ByteShape *Pattern::shape() const
{
    return m_code->shape ? &*m_code->shape : nullptr;
}

} // namespace agrafe::el
