// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/part_reading.h"
#include "sheets/row_order.h"
#include "sheets/sheet_tokenizer.h"

namespace agrafe::sheets {

/// A worksheet: its rows are put in order, what stands around them becomes notices.
class SheetHandler final : public PartHandler
{
public:
    SheetHandler(RowBuilder &builder, RowOrder &order, NoticeList &notices, const Limits &limits);

    [[nodiscard]] std::string_view opening() const override { return "<sheetData"; }
    [[nodiscard]] std::string_view itemEnd() const override { return "</row>"; }
    [[nodiscard]] bool isBetweenItems() const override;
    [[nodiscard]] qint64 lastItemEnd() const override { return m_lastRowEnd; }
    Fast takeFast(const char *&at, const char *end) override;

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void text(std::string_view bytes) override;

    /// Once the whole part was read.
    void conclude();

private:
    enum class Element : quint8 {
        Other,
        Root,
        Data,
        Row,
        Cell,
        Value,
        Formula,
        Inline,
        Run,
        Text,
        Columns,
        Merges
    };
    struct Range
    {
        qint64 first;
        qint64 last;
    };

    [[nodiscard]] Element elementOf(std::string_view local) const;
    [[nodiscard]] Element parent() const { return m_open.empty() ? Element::Other : m_open.back(); }
    void around(std::string_view local, const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    bool startNamed(std::string_view reference);
    void startValue();
    void startInline();
    void endCell();
    void endRow();
    void deliver();
    void append(std::string &to, std::string_view bytes);

    RowBuilder &m_builder;
    RowOrder &m_order;
    NoticeList &m_notices;
    const Limits &m_limits;
    SheetTokenizer m_tokenizer;
    std::vector<Element> m_open;
    RawCell m_cell;
    bool m_hasInline = false;
    bool m_isFirst = true;    // of the values of the cell
    bool m_twoValues = false; // which only broken writers do
    int m_plainTexts = 0;
    std::string m_value;
    std::string m_inline;
    qint64 m_rowBytes = 0;
    qint64 m_lastRowEnd = -1;
    bool m_asked = false;
    std::vector<Range> m_hiddenColumns;
};

} // namespace agrafe::sheets
