// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_library.h"

#include "base/atomic_file.h"
#include "el/matrice_file.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::el {

namespace {

QString sampleFile()
{
    return u":/el/exemple.json"_s;
}

QString fileWord(const QString &text)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._]+"_s);
    QString word = text;
    return word.replace(others, u"-"_s);
}

QString fileName(const Matrice &matrice)
{
    return u"%1-%2.json"_s.arg(fileWord(matrice.id), fileWord(matrice.version));
}

Result<Matrice> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Failure failure = Failure::of(FailureKind::Disk, file.errorString());
        failure.sentence =
            QCoreApplication::translate("MatriceLibrary", "Le fichier « %1 » ne s’ouvre pas.").arg(path);
        return Unexpected(failure);
    }
    auto matrice = readMatrice(file.readAll());
    if (matrice && matrice->id.isEmpty())
        matrice->id = QFileInfo(path).completeBaseName();
    return matrice;
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        paths.append(file.filePath());
    return paths;
}

bool newestFirst(const MatriceEntry &left, const MatriceEntry &right)
{
    QCollator order(QLocale::French);
    order.setNumericMode(true);
    if (left.isSample != right.isSample)
        return right.isSample;
    const int titles = order.compare(left.title, right.title);
    return titles != 0 ? titles < 0 : order.compare(left.version, right.version) > 0;
}

Failure unknownMatrice(const QString &wanted, const QList<MatriceEntry> &entries)
{
    QStringList names;
    for (const MatriceEntry &entry : entries)
        names.append(u"%1 %2"_s.arg(entry.id, entry.version));
    return Failure::input(
        QCoreApplication::translate("MatriceLibrary", "Aucune matrice ne s’appelle « %1 ».").arg(wanted),
        QCoreApplication::translate("MatriceLibrary", "Choisissez parmi : %1.").arg(names.join(u", "_s)));
}

} // namespace

MatriceLibrary::MatriceLibrary(const QString &folder)
    : m_folder(folder)
{}

QList<MatriceEntry> MatriceLibrary::entries() const
{
    QList<MatriceEntry> entries;
    const QStringList paths = filesIn(m_folder) + QStringList{sampleFile()};
    for (const QString &path : paths) {
        if (const auto matrice = readFile(path))
            entries.append({matrice->id, matrice->title, matrice->version, path, path == sampleFile()});
    }
    std::ranges::stable_sort(entries, newestFirst);
    return entries;
}

QStringList MatriceLibrary::brokenFiles() const
{
    QStringList broken = filesIn(m_folder);
    broken.removeIf([](const QString &path) { return readFile(path).has_value(); });
    return broken;
}

Result<Matrice> MatriceLibrary::load(const MatriceEntry &entry) const
{
    return readFile(entry.path);
}

Result<Matrice> MatriceLibrary::find(const QString &wanted) const
{
    const auto known = entries();
    for (const MatriceEntry &entry : known) {
        if (wanted == entry.id || wanted == u"%1 %2"_s.arg(entry.id, entry.version) || wanted == entry.name())
            return load(entry);
    }
    if (QFile::exists(wanted))
        return readFile(wanted);
    return Unexpected(unknownMatrice(wanted, known));
}

Result<MatriceEntry> MatriceLibrary::add(const Matrice &matrice) const
{
    const QString path = m_folder + u'/' + fileName(matrice);
    if (QFile::exists(path)) {
        return Unexpected(Failure::input(
            QCoreApplication::translate("MatriceLibrary", "La version %1 de « %2 » est déjà sur ce poste.")
                .arg(matrice.version, matrice.title),
            QCoreApplication::translate("MatriceLibrary", "Donnez un autre numéro de version à celle-ci.")));
    }
    if (const auto made = makePrivateFolder(m_folder); !made)
        return Unexpected(made.error());
    if (const auto written = writeFileAtomically(path, toJson(matrice), IfExists::Refuse); !written)
        return Unexpected(written.error());
    return MatriceEntry{matrice.id, matrice.title, matrice.version, path, false};
}

Result<void> MatriceLibrary::remove(const MatriceEntry &entry) const
{
    if (entry.isSample) {
        return Unexpected(Failure::input(QCoreApplication::translate(
            "MatriceLibrary", "La matrice d’exemple accompagne le programme : elle reste.")));
    }
    QFile file(entry.path);
    if (file.remove())
        return {};
    Failure failure = Failure::of(FailureKind::Disk, file.errorString());
    failure.sentence =
        QCoreApplication::translate("MatriceLibrary", "Le fichier « %1 » ne peut pas être supprimé.")
            .arg(entry.path);
    return Unexpected(failure);
}

QString sampleTemplatePath()
{
    return u":/el/modele-exemple.xlsx"_s;
}

QString filledSamplePath()
{
    return u":/el/exemple-rempli.xlsx"_s;
}

} // namespace agrafe::el
