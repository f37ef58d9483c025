// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sheets/xml_parser.h"

#include "sheets/failures.h"

#include <QStringDecoder>

#include <expat.h>

namespace agrafe::sheets {

namespace {

constexpr char spaceEnd = '\x01'; // no XML text holds it

XmlName named(const char *joined)
{
    const std::string_view name(joined);
    const std::size_t at = name.find(spaceEnd);
    return at == std::string_view::npos ? XmlName{{}, name}
                                        : XmlName{name.substr(0, at), name.substr(at + 1)};
}

bool isOfAlternatives(const XmlName &name)
{
    return name.space == "http://schemas.openxmlformats.org/markup-compatibility/2006" &&
           (name.local == "AlternateContent" || name.local == "Choice" || name.local == "Fallback");
}

/// The character that one byte is in an encoding; -1: none.
int characterOf(const QByteArray &encoding, char byte)
{
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder.decode(QByteArrayView(&byte, 1));
    const bool one = text.size() == 1 && !decoder.hasError() && text.front() != QChar::ReplacementCharacter;
    return one ? text.front().unicode() : -1;
}

} // namespace

struct XmlParser::Callbacks
{
    static XmlParser &self(void *data) { return *static_cast<XmlParser *>(data); }

    static void start(void *data, const char *name, const char **attributes)
    {
        XmlParser &parser = self(data);
        if (parser.m_depth + parser.m_untold + parser.m_leftOut >= parser.m_mostDepth)
            return parser.refuse(QStringLiteral("nested too deep"));
        if (parser.enters(named(name)))
            parser.m_handler.start(named(name), XmlAttributes(attributes));
    }

    static void end(void *data, const char *name)
    {
        XmlParser &parser = self(data);
        if (parser.leaves(named(name)))
            parser.m_handler.end(named(name));
    }

    static void text(void *data, const char *bytes, int count)
    {
        if (self(data).m_leftOut == 0)
            self(data).m_handler.text({bytes, static_cast<std::size_t>(count)});
    }

    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        self(data).m_doctype = true;
        self(data).refuse(QStringLiteral("DOCTYPE"));
    }

    static void declaration(void *data, const char *, const char *encoding, int)
    {
        if (encoding)
            self(data).m_utf8 = qstricmp(encoding, "UTF-8") == 0;
    }

    /// Those of one byte a character that old programs write: expat asks once for all bytes.
    static int encoding(void *, const char *name, XML_Encoding *info)
    {
        const QByteArray asked(name);
        for (int byte = 0; byte < 256; ++byte) {
            info->map[byte] = characterOf(asked, static_cast<char>(byte));
            if (byte >= 0x20 && byte < 0x7F && info->map[byte] != byte)
                return XML_STATUS_ERROR;
        }
        return XML_STATUS_OK;
    }

    static void space(void *data, const char *prefix, const char *uri)
    {
        XmlParser &parser = self(data);
        if (prefix)
            parser.m_prefixes.append(prefix).append(' ');
        else
            parser.m_defaultSpace = uri;
    }
};

XmlParser::XmlParser(XmlHandler &handler, int mostDepth)
    : m_handler(handler)
    , m_mostDepth(mostDepth)
    , m_parser(XML_ParserCreateNS(nullptr, spaceEnd))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::doctype);
    XML_SetXmlDeclHandler(m_parser, Callbacks::declaration);
    XML_SetStartNamespaceDeclHandler(m_parser, Callbacks::space);
    XML_SetUnknownEncodingHandler(m_parser, Callbacks::encoding, nullptr);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_parser);
}

/// What is meant for programs that know more ("Choice") is left out.
bool XmlParser::enters(const XmlName &name)
{
    const bool alternative = isOfAlternatives(name);
    if (m_leftOut > 0 || (alternative && name.local == "Choice"))
        ++m_leftOut;
    else
        ++(alternative ? m_untold : m_depth);
    return m_leftOut == 0 && !alternative;
}

bool XmlParser::leaves(const XmlName &name)
{
    const bool alternative = isOfAlternatives(name);
    const bool told = m_leftOut == 0 && !alternative;
    --(m_leftOut > 0 ? m_leftOut : alternative ? m_untold : m_depth);
    return told;
}

bool XmlParser::parse(std::string_view bytes, bool last)
{
    if (!m_error.isEmpty())
        return false;
    if (XML_Parse(m_parser, bytes.data(), static_cast<int>(bytes.size()), last) == XML_STATUS_OK)
        return true;
    if (m_error.isEmpty())
        m_error = QStringLiteral("%1 at line %2")
                      .arg(QLatin1String(XML_ErrorString(XML_GetErrorCode(m_parser))))
                      .arg(XML_GetCurrentLineNumber(m_parser));
    return false;
}

void XmlParser::refuse(const QString &why)
{
    if (m_error.isEmpty())
        m_error = why;
    XML_StopParser(m_parser, XML_FALSE);
}

qint64 XmlParser::eventStart() const
{
    return XML_GetCurrentByteIndex(m_parser);
}

qint64 XmlParser::eventEnd() const
{
    return XML_GetCurrentByteIndex(m_parser) + XML_GetCurrentByteCount(m_parser);
}

bool XmlParser::knowsPrefix(std::string_view prefix) const
{
    const QByteArray wanted = ' ' + QByteArray(prefix.data(), qsizetype(prefix.size())) + ' ';
    return m_prefixes.contains(wanted);
}

Failure XmlParser::failure() const
{
    return m_doctype ? declaresItself() : damaged(m_error);
}

Result<void> XmlParser::parseAll(const QByteArray &part, const QByteArray &bytes, XmlHandler &handler,
                                 int mostDepth)
{
    XmlParser parser(handler, mostDepth);
    if (parser.parse({bytes.constData(), std::size_t(bytes.size())}, true))
        return {};
    Failure failure = parser.failure();
    failure.detail.prepend(QString::fromUtf8(part) + QStringLiteral(": "));
    return Unexpected(failure);
}

bool XmlAttributes::has(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (local == *pair)
            return true;
    return false;
}

std::string_view XmlAttributes::value(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (local == *pair)
            return pair[1];
    return {};
}

std::string_view XmlAttributes::anyValue(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (local == named(*pair).local)
            return pair[1];
    return {};
}

std::string_view XmlAttributes::valueIn(std::string_view space, std::string_view local) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const XmlName name = named(*pair);
        if (local == name.local && name.space.ends_with(space))
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view local) const
{
    const std::string_view found = value(local);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

bool XmlAttributes::isTrue(std::string_view local) const
{
    const std::string_view found = value(local);
    return found == "1" || found == "true" || found == "on";
}

} // namespace agrafe::sheets
