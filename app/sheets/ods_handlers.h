// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/header_finder.h"
#include "sheets/part_reading.h"
#include "sheets/row_builder.h"
#include "sheets/sheet_choice.h"

#include <QSet>

namespace agrafe::sheets {

/// An OpenDocument has no fast way: expat reads all of it.
class OdsPart : public PartHandler
{
public:
    [[nodiscard]] std::string_view opening() const override { return {}; }
    [[nodiscard]] std::string_view itemEnd() const override { return {}; }
    [[nodiscard]] bool isBetweenItems() const override { return false; }
    [[nodiscard]] qint64 lastItemEnd() const override { return -1; }
    Fast takeFast(const char *&, const char *) override { return Fast::Unusual; }
};

/// First time through: which sheets there are, and what stands outside of them.
class OdsContents final : public OdsPart
{
public:
    void start(const XmlName &name, const XmlAttributes &attributes) override;

    std::vector<NamedSheet> sheets;
    int externalLinks = 0;
    QList<std::pair<QString, QString>> filters; ///< sheet, range

private:
    void addFilter(const XmlAttributes &attributes);

    QString m_style;
    QSet<QString> m_hiddenStyles;
};

/// Second time through: the rows of one sheet.
class OdsSheet final : public OdsPart
{
public:
    OdsSheet(const QString &sheet, RowBuilder &builder, HeaderFinder &finder, NoticeList &notices,
             const Limits &limits);

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;
    void text(std::string_view bytes) override;

    void conclude();

private:
    void startInTable(std::string_view local, const XmlAttributes &attributes);
    [[nodiscard]] bool isTold() const { return m_inside && m_tables == 1; }
    void startText(std::string_view local, const XmlAttributes &attributes);
    void startColumn(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void readValue(const XmlAttributes &attributes);
    void endCell();
    void takeText();
    void endRow();
    void deliver(bool hidden);
    void append(std::string_view bytes);

    QString m_sheet;
    RowBuilder &m_builder;
    HeaderFinder &m_finder;
    NoticeList &m_notices;
    const Limits &m_limits;
    bool m_inside = false; // the sheet that is wanted
    int m_tables = 0;      // a cell may hold a table of its own
    int m_beside = 0;      // elements that are open inside a note, a shape: not the value of a cell
    bool m_done = false;   // a second sheet of that name is another one
    bool m_inCell = false;
    bool m_hidden = false;
    bool m_isText = false; // the value is what is shown
    bool m_calledError = false;
    qint64 m_rowsDone = 0;
    qint64 m_rowRepeat = 1;
    qint64 m_cellRepeat = 1;
    qint64 m_columnsDone = 0;
    qint64 m_cellColumn = 0;
    qint64 m_rowBytes = 0;
    qint64 m_repeated = 0; // values that stand for others
    int m_paragraphs = 0;
    int m_openParagraphs = 0;
    RawCell m_cell;
    std::string m_text;
    TextArena m_texts;
    std::vector<RawCell> m_cells;
    std::vector<std::pair<qint64, qint64>> m_hiddenColumns;
};

} // namespace agrafe::sheets
