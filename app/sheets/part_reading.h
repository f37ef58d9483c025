// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/part_stream.h"
#include "sheets/xml_parser.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace agrafe::sheets {

enum class Fast : quint8 {
    Item,     ///< one row, one string: taken; `at` is behind it
    End,      ///< no more items; `at` is where they end
    NeedMore, ///< the item is cut
    Unusual   ///< the complete path has to judge it; nothing was taken
};

/// What knows the items of a big part: all of them when expat tells them, the usual ones from the bytes
/// alone.
class PartHandler : public XmlHandler
{
public:
    /// The element that holds the items, without its end: "<sheetData"; the end of one item: "</row>".
    [[nodiscard]] virtual std::string_view opening() const = 0;
    [[nodiscard]] virtual std::string_view itemEnd() const = 0;
    /// expat stands inside the element that holds the items, and in none of them.
    [[nodiscard]] virtual bool isBetweenItems() const = 0;
    /// How many bytes expat had been given where the last item ended.
    [[nodiscard]] virtual qint64 lastItemEnd() const = 0;
    virtual Fast takeFast(const char *&at, const char *end) = 0;

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }
    void setParser(XmlParser *parser) { m_parser = parser; }

protected:
    /// Ends the reading without a failure.
    void stop();
    void fail(const Failure &failure);
    [[nodiscard]] bool isOver() const { return m_stopped || m_failure; }

    XmlParser *m_parser = nullptr;

private:
    bool m_stopped = false;
    std::optional<Failure> m_failure;
};

struct PartProgress
{
    std::stop_token stop;
    std::function<void(qint64 packed)> report;
};

/// Goes through one big part. expat reads what is around the items; between them our own tokenizer goes on,
/// and lends to expat, one by one, the items that it does not know. `completeOnly`: expat reads all.
class PartReading
{
public:
    PartReading(PartStream &stream, PartHandler &handler, const Limits &limits, bool completeOnly);

    Result<void> run(const PartProgress &progress);

private:
    enum class Mode : quint8 { Head, Items, Lent, Rest };

    /// Returns the bytes that it could not take yet.
    std::string_view consume(std::string_view window, bool last);
    const char *head(const char *at, const char *end, bool last);
    const char *items(const char *at, const char *end, bool last);
    const char *lend(const char *at, const char *end);
    const char *feed(const char *from, const char *to);
    void enterItems();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] Result<void> verdict() const;

    PartStream &m_stream;
    PartHandler &m_handler;
    const Limits &m_limits;
    XmlParser m_parser;
    Mode m_mode;
    qint64 m_fed = 0;
    bool m_wait = false;
};

} // namespace agrafe::sheets
