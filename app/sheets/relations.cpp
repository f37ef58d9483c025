// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/relations.h"

#include "sheets/entry_reader.h"
#include "sheets/failures.h"
#include "sheets/xml_parser.h"

namespace agrafe::sheets {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(const QByteArray &part)
        : m_part(part)
    {}

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        if (name.local != "Relationship")
            return;
        const QByteArray type = bytesOf(attributes.value("Type"));
        const QByteArray target = bytesOf(attributes.value("Target"));
        Relation relation;
        relation.id = bytesOf(attributes.value("Id"));
        relation.type = type.mid(type.lastIndexOf('/') + 1);
        relation.external = attributes.value("TargetMode") == "External";
        relation.target = relation.external ? target : resolved(m_part, target);
        relations.push_back(relation);
    }

    std::vector<Relation> relations;

private:
    QByteArray m_part;
};

QByteArray relationsPart(const QByteArray &part)
{
    const qsizetype slash = part.lastIndexOf('/') + 1;
    return part.left(slash) + "_rels/" + part.mid(slash) + ".rels";
}

} // namespace

QByteArray resolved(const QByteArray &from, const QByteArray &target)
{
    QByteArray path = QByteArray(target).replace('\\', '/');
    path.truncate(path.indexOf('#') < 0 ? path.size() : path.indexOf('#'));
    if (!path.startsWith('/'))
        path.prepend(from.left(from.lastIndexOf('/') + 1));
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part == ".." && !parts.isEmpty())
            parts.removeLast();
        else if (!part.isEmpty() && part != "." && part != "..")
            parts += part;
    }
    return parts.join('/');
}

Result<QByteArray> partBytes(ZipArchive &archive, const QByteArray &part, const Limits &limits)
{
    const ZipEntry *entry = archive.find(part);
    if (!entry)
        return Unexpected(damaged(QStringLiteral("no part %1").arg(QString::fromUtf8(part))));
    return EntryReader::readAll(archive, *entry, limits);
}

Result<std::vector<Relation>> relationsOf(ZipArchive &archive, const QByteArray &part, const Limits &limits)
{
    const QByteArray name = relationsPart(part);
    if (!archive.find(name))
        return std::vector<Relation>();
    const auto bytes = partBytes(archive, name, limits);
    if (!bytes)
        return Unexpected(bytes.error());
    RelationsHandler handler(part);
    return XmlParser::parseAll(name, *bytes, handler, limits.xmlDepth).map([&handler] {
        return handler.relations;
    });
}

} // namespace agrafe::sheets
