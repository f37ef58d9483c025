// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "base/sha256.h"

#include <QByteArray>

#include <array>
#include <openssl/evp.h>

namespace agrafe {

namespace {

EVP_MD_CTX *contextOf(void *context)
{
    return static_cast<EVP_MD_CTX *>(context);
}

void require(int done)
{
    if (done != 1)
        qFatal("SHA-256 is not at hand"); // no memory, or an OpenSSL without its own algorithms
}

} // namespace

void Sha256::Free::operator()(void *context) const
{
    EVP_MD_CTX_free(contextOf(context));
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    require(EVP_DigestInit_ex(contextOf(m_context.get()), EVP_sha256(), nullptr));
}

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(contextOf(m_context.get()), bytes.data(), bytes.size()));
}

QString Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(contextOf(m_context.get()), digest.data(), &size));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size))
            .toHex());
}

} // namespace agrafe
