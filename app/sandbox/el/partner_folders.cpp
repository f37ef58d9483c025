// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/el/partner_folders.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

PartnerFolders::PartnerFolders()
    : m_manners{{u"valorne"_s, Manner::Plain},
                {u"remplace"_s, Manner::Overwrites},
                {u"pages"_s, Manner::Pages},
                {u"panne"_s, Manner::Down},
                {u"coupe-avant"_s, Manner::CutsBefore},
                {u"coupe-apres"_s, Manner::CutsAfter},
                {u"lent"_s, Manner::Slow}}
{}

PartnerFolders::Manner PartnerFolders::manner(const QString &folder) const
{
    return m_manners.value(folder, Manner::Plain);
}

bool PartnerFolders::holds(const QString &folder, const QString &name) const
{
    const QList<File> files = m_files.value(folder);
    return std::ranges::any_of(files, [&name](const File &file) { return file.name == name; });
}

void PartnerFolders::put(const QString &folder, const File &file)
{
    QList<File> &files = m_files[folder];
    files.removeIf([&file](const File &each) { return each.name == file.name; });
    files.append(file);
}

std::optional<PartnerFolders::File> PartnerFolders::takeNewest(const QString &folder)
{
    const QList<File> files = m_files.take(folder);
    if (files.isEmpty())
        return std::nullopt;
    return files.last();
}

} // namespace agrafe::sandbox
