// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/workbook.h"

#include "sheets/content.h"
#include "sheets/entry_reader.h"
#include "sheets/failures.h"
#include "sheets/number_format.h"
#include "sheets/relations.h"
#include "sheets/spaces.h"
#include "sheets/xml_parser.h"

#include <QCoreApplication>

#include <algorithm>

namespace agrafe::sheets {

namespace {

/// The tabs, by the id of the relation that leads to their part.
struct TabsHandler final : XmlHandler
{
    struct Tab
    {
        QString name;
        QByteArray id;
        bool hidden = false;
    };

    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        // An extension may have a workbookPr of its own.
        if (!isSpreadsheetSpace(name.space))
            return;
        if (name.local == "workbookPr")
            date1904 = attributes.isTrue("date1904");
        if (name.local != "sheet")
            return;
        const std::string_view id = attributes.anyValue("id");
        const std::string_view state = attributes.value("state");
        tabs.push_back({attributes.text("name"),
                        {id.data(), qsizetype(id.size())},
                        !state.empty() && state != "visible"});
    }

    std::vector<Tab> tabs;
    bool date1904 = false;
};

/// Which cell styles show a date. Only what stands directly in the two lists: conditional formats and
/// extensions have elements of the same names.
struct StylesHandler final : XmlHandler
{
    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        constexpr int inTheList = 2;
        if (depth == 1)
            list = QByteArray(name.local.data(), qsizetype(name.local.size()));
        if (depth == inTheList && list == "numFmts" && name.local == "numFmt")
            formats.insert(number(attributes.value("numFmtId")), lookOf(attributes.value("formatCode")));
        else if (depth == inTheList && list == "cellXfs" && name.local == "xf")
            cells.push_back(number(attributes.value("numFmtId")));
        ++depth;
    }

    void end(const XmlName &) override { --depth; }

    /// Of each cell style, once all was read: the lists may come in any order.
    [[nodiscard]] std::vector<NumberLook> looks() const
    {
        std::vector<NumberLook> looks;
        looks.reserve(cells.size());
        for (const int format : cells)
            looks.push_back(formats.value(format, lookOfBuiltIn(format)));
        return looks;
    }

    static int number(std::string_view text)
    {
        return QByteArrayView(text.data(), qsizetype(text.size())).toInt();
    }

    QHash<int, NumberLook> formats;
    std::vector<int> cells;
    QByteArray list;
    int depth = 0;
};

struct TableHandler final : XmlHandler
{
    void start(const XmlName &element, const XmlAttributes &attributes) override
    {
        if (element.local == "table" && name.isEmpty())
            name = attributes.text(attributes.has("displayName") ? "displayName" : "name");
    }

    QString name;
};

/// What kind of document a part is, as the package itself says.
struct TypesHandler final : XmlHandler
{
    void start(const XmlName &name, const XmlAttributes &attributes) override
    {
        const std::string_view type = attributes.value("ContentType");
        if (name.local == "Override")
            types.insert(resolved({}, attributes.text("PartName").toUtf8()).toLower(),
                         {type.data(), qsizetype(type.size())});
        else if (name.local == "Default")
            defaults.insert(attributes.text("Extension").toUtf8().toLower(),
                            {type.data(), qsizetype(type.size())});
    }

    [[nodiscard]] QByteArray typeOf(const QByteArray &part) const
    {
        return types.value(part.toLower(), defaults.value(part.mid(part.lastIndexOf('.') + 1).toLower()));
    }

    QHash<QByteArray, QByteArray> types;
    QHash<QByteArray, QByteArray> defaults;
};

/// A zip that is no workbook of ours.
Failure otherArchive(const ZipArchive &archive)
{
    const auto holds = [&archive](const char *start) {
        return std::ranges::any_of(archive.entries(),
                                   [start](const ZipEntry &entry) { return entry.name.startsWith(start); });
    };
    if (std::ranges::any_of(archive.entries(), &ZipEntry::encrypted))
        return encryptedWorkbook();
    if (holds("word/"))
        return noTable(QCoreApplication::translate("Sheets", "un document Word"));
    if (holds("ppt/"))
        return noTable(QCoreApplication::translate("Sheets", "une présentation"));
    if (holds("Index/"))
        return otherFormat(QCoreApplication::translate("Sheets", "un document d’Apple Numbers"));
    if (holds("content.xml") || holds("mimetype"))
        return noTable(
            QCoreApplication::translate("Sheets", "un document OpenDocument qui n’est pas un classeur"));
    if (holds("xl/"))
        return damaged(QStringLiteral("no workbook part"));
    return Failure::input(
        QCoreApplication::translate("Sheets", "Ce fichier est une archive compressée, pas un classeur."),
        QCoreApplication::translate("Sheets", "Extrayez le classeur qu’elle contient, puis déposez-le."));
}

/// Programs do not agree on its letters' case.
bool isOfType(const Relation &relation, const char *type)
{
    return relation.type.compare(type, Qt::CaseInsensitive) == 0;
}

const Relation *firstOf(const std::vector<Relation> &relations, const char *type)
{
    const auto found =
        std::ranges::find_if(relations, [type](const Relation &each) { return isOfType(each, type); });
    return found == relations.end() ? nullptr : &*found;
}

/// Reads the parts that one workbook part leads to.
class WorkbookReading
{
public:
    WorkbookReading(ZipArchive &archive, const Limits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {}

    Result<Workbook> run();

private:
    Result<QByteArray> mainPart();
    Result<void> checkKind(const QByteArray &part);
    Result<void> readTabs(const QByteArray &part);
    Result<void> readStyles();
    Result<void> parse(const QByteArray &part, XmlHandler &handler);

    ZipArchive &m_archive;
    const Limits &m_limits;
    std::vector<Relation> m_relations;
    Workbook m_workbook;
};

Result<void> WorkbookReading::parse(const QByteArray &part, XmlHandler &handler)
{
    const auto bytes = partBytes(m_archive, part, m_limits);
    if (!bytes)
        return Unexpected(bytes.error());
    return XmlParser::parseAll(part, *bytes, handler, m_limits.xmlDepth);
}

Result<QByteArray> WorkbookReading::mainPart()
{
    const auto package = relationsOf(m_archive, {}, m_limits);
    if (!package)
        return Unexpected(package.error());
    const Relation *document = firstOf(*package, "officeDocument");
    const QByteArray part = document ? document->target : QByteArray("xl/workbook.xml");
    if (!m_archive.find(part))
        return Unexpected(otherArchive(m_archive));
    return part;
}

Result<void> WorkbookReading::checkKind(const QByteArray &part)
{
    TypesHandler types;
    // Excel alone cannot do without it.
    if (m_archive.find("[Content_Types].xml")) {
        if (auto read = parse("[Content_Types].xml", types); !read)
            return read;
    }
    const QByteArray type = types.typeOf(part);
    if (type.contains("sheet.binary") || part.endsWith(".bin"))
        return Unexpected(
            otherFormat(QCoreApplication::translate("Sheets", "un classeur Excel binaire (.xlsb)")));
    if (type.contains("wordprocessingml") || type.contains("presentationml"))
        return Unexpected(otherArchive(m_archive));
    m_workbook.macros = type.contains("macroEnabled");
    return {};
}

Result<void> WorkbookReading::readTabs(const QByteArray &part)
{
    TabsHandler tabs;
    if (auto read = parse(part, tabs); !read)
        return read;
    m_workbook.date1904 = tabs.date1904;
    for (const TabsHandler::Tab &tab : tabs.tabs) {
        const auto relation = std::ranges::find(m_relations, tab.id, &Relation::id);
        // Charts and dialogs have tabs of their own.
        if (relation != m_relations.end() && isOfType(*relation, "worksheet"))
            m_workbook.sheets.push_back({tab.name, relation->target, tab.hidden});
    }
    if (m_workbook.sheets.empty())
        return Unexpected(noWorksheet());
    return {};
}

Result<void> WorkbookReading::readStyles()
{
    const Relation *styles = firstOf(m_relations, "styles");
    if (!styles || !m_archive.find(styles->target))
        return {};
    StylesHandler handler;
    auto read = parse(styles->target, handler);
    m_workbook.numberLooks = handler.looks();
    return read;
}

Result<Workbook> WorkbookReading::run()
{
    const auto part = mainPart();
    if (!part)
        return Unexpected(part.error());
    if (auto kind = checkKind(*part); !kind)
        return Unexpected(kind.error());
    auto relations = relationsOf(m_archive, *part, m_limits);
    if (!relations)
        return Unexpected(relations.error());
    m_relations = *std::move(relations);
    // Without a relation to them they are where they usually are.
    const Relation *strings = firstOf(m_relations, "sharedStrings");
    const QByteArray stringsPart = strings ? strings->target : QByteArray("xl/sharedStrings.xml");
    if (m_archive.find(stringsPart))
        m_workbook.sharedStrings = stringsPart;
    m_workbook.externalLinks =
        static_cast<int>(std::ranges::count(m_relations, QByteArray("externalLink"), &Relation::type));
    return readTabs(*part).and_then([this] { return readStyles(); }).map([this] { return m_workbook; });
}

} // namespace

Result<Workbook> readWorkbook(ZipArchive &archive, const Limits &limits)
{
    return WorkbookReading(archive, limits).run();
}

Result<QStringList> tablesOf(ZipArchive &archive, const SheetPart &sheet, const Limits &limits)
{
    const auto relations = relationsOf(archive, sheet.part, limits);
    if (!relations)
        return Unexpected(relations.error());
    QStringList names;
    for (const Relation &relation : *relations) {
        if (!isOfType(relation, "table"))
            continue;
        TableHandler handler;
        const auto bytes = partBytes(archive, relation.target, limits);
        if (!bytes)
            return Unexpected(bytes.error());
        if (XmlParser::parseAll(relation.target, *bytes, handler, limits.xmlDepth))
            names += handler.name;
    }
    return names;
}

bool isOpenDocument(const ZipArchive &archive)
{
    return archive.find("content.xml") && archive.find("META-INF/manifest.xml");
}

} // namespace agrafe::sheets
