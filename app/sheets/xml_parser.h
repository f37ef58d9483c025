// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace agrafe::sheets {

/// A name with its namespace; the prefix does not count.
struct XmlName
{
    std::string_view space;
    std::string_view local;
};

/// Of one element; valid during start().
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {}

    /// An attribute without a namespace; empty when absent.
    [[nodiscard]] std::string_view value(std::string_view local) const;
    [[nodiscard]] bool has(std::string_view local) const;
    /// An attribute of any namespace, the first that has this name ("r:id").
    [[nodiscard]] std::string_view anyValue(std::string_view local) const;
    /// An attribute whose namespace ends with `space` ("office:1.0").
    [[nodiscard]] std::string_view valueIn(std::string_view space, std::string_view local) const;
    [[nodiscard]] QString text(std::string_view local) const;
    /// "1", "true", "on".
    [[nodiscard]] bool isTrue(std::string_view local) const;

private:
    const char **m_pairs;
};

class XmlHandler
{
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;

    virtual void start(const XmlName &name, const XmlAttributes &attributes) = 0;
    virtual void end(const XmlName &) {}
    virtual void text(std::string_view) {}
};

/// The complete path through any XML, by expat: no DOCTYPE (so no entity of its own), no deep nesting. Of
/// markup in alternatives (mc:AlternateContent) the handler is told the fallback alone, as if it stood there
/// by itself.
class XmlParser
{
public:
    XmlParser(XmlHandler &handler, int mostDepth);
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;
    ~XmlParser();

    /// False: the document is broken or refused, see error().
    bool parse(std::string_view bytes, bool last);
    /// A handler may say that it has had enough; parse() then gives false.
    void refuse(const QString &why);
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] int depth() const { return m_depth; }
    /// Bytes from the beginning up to the event that is being told.
    [[nodiscard]] qint64 eventStart() const;
    /// Bytes from the beginning up to the end of the event that is being told.
    [[nodiscard]] qint64 eventEnd() const;
    [[nodiscard]] bool isUtf8() const { return m_utf8; }
    /// The namespace of names without a prefix, as it is bound where parsing stands.
    [[nodiscard]] const QByteArray &defaultSpace() const { return m_defaultSpace; }
    [[nodiscard]] bool knowsPrefix(std::string_view prefix) const;

    /// A whole small document, the part of that name.
    static Result<void> parseAll(const QByteArray &part, const QByteArray &bytes, XmlHandler &handler,
                                 int mostDepth);
    /// Of a document that was broken or refused.
    [[nodiscard]] Failure failure() const;

private:
    struct Callbacks;

    /// False: the handler is not to be told of this element.
    bool enters(const XmlName &name);
    bool leaves(const XmlName &name);

    XmlHandler &m_handler;
    int m_mostDepth;
    int m_depth = 0;   ///< of what the handler is told
    int m_untold = 0;  ///< frames of alternatives that are open
    int m_leftOut = 0; ///< elements that are open inside an alternative for others
    bool m_utf8 = true;
    QByteArray m_defaultSpace;
    QByteArray m_prefixes = " "; // " r x14ac "
    QString m_error;
    bool m_doctype = false;
    XML_ParserStruct *m_parser;
};

} // namespace agrafe::sheets
