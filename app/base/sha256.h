// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QString>

#include <memory>
#include <string_view>

namespace agrafe {

/// The digest of a long file, piece by piece: by OpenSSL, since QCryptographicHash takes ten times as long.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept = default;
    Sha256 &operator=(Sha256 &&) noexcept = default;
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    ~Sha256() = default;

    void add(std::string_view bytes);
    /// Once, at the end.
    [[nodiscard]] QString hex();

private:
    struct Free
    {
        void operator()(void *context) const;
    };
    std::unique_ptr<void, Free> m_context;
};

} // namespace agrafe
