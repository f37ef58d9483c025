// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/answer_document.h"

#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace agrafe::ui {

using etat::Node;

namespace {

constexpr int mostRows = 300;
constexpr int mostColumns = 4; // more do not fit beside the list: a row is then a group of fields

class Writer
{
public:
    Writer(QTextDocument &document, const Tokens &tokens)
        : m_cursor(&document)
        , m_tokens(tokens)
    {}

    void writeGroup(const Node &group, int depth);

private:
    [[nodiscard]] QTextCharFormat characters(TextRole role, const QColor &color) const;
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below);
    void writeHeading(const Node &node, int depth);
    void writeFields(const QList<const Node *> &fields);
    void writeValue(QTextCursor cursor, const Node &node);
    void writeHead(QTextTable &grid, const QList<Node> &heads);
    void writeTable(const Node &table, int depth);
    void writeRowsAsFields(const Node &table, int rows);
    void sayRest(const Node &table, int rows);

    QTextCursor m_cursor;
    const Tokens &m_tokens;
    bool m_first = true;
};

QTextCharFormat Writer::characters(TextRole role, const QColor &color) const
{
    QTextCharFormat format;
    format.setFont(textFont(role));
    format.setForeground(color);
    return format;
}

void Writer::paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    m_first ? m_cursor.setBlockFormat(block) : m_cursor.insertBlock(block);
    m_first = false;
    m_cursor.insertText(text, format);
}

void Writer::writeHeading(const Node &node, int depth)
{
    if (node.label.isEmpty())
        return;
    const bool large = depth <= 1;
    paragraph(node.label, characters(large ? TextRole::Title : TextRole::Strong, m_tokens.text),
              large ? 16 : 10, 4);
}

void Writer::writeGroup(const Node &group, int depth)
{
    writeHeading(group, depth);
    QList<const Node *> fields;
    for (const Node &child : group.children) {
        if (child.type == Node::Type::Value) {
            fields.append(&child);
            continue;
        }
        writeFields(fields);
        fields.clear();
        child.type == Node::Type::Table ? writeTable(child, depth + 1) : writeGroup(child, depth + 1);
    }
    writeFields(fields);
}

/// Labels in one column, values in another.
void Writer::writeFields(const QList<const Node *> &fields)
{
    if (fields.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 40), QTextLength(QTextLength::PercentageLength, 60)});
    QTextTable *table = m_cursor.insertTable(static_cast<int>(fields.size()), 2, format);
    for (int row = 0; row < fields.size(); ++row) {
        const Node &node = *fields.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(
            node.label, characters(node.technical ? TextRole::Small : TextRole::Base, m_tokens.text3));
        writeValue(table->cellAt(row, 1).firstCursorPosition(), node);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_first = false;
}

void Writer::writeValue(QTextCursor cursor, const Node &node)
{
    QTextCharFormat format = characters(node.technical ? TextRole::Small : TextRole::Base,
                                        node.text.isEmpty() ? m_tokens.text3 : m_tokens.text);
    format.setAnchor(true);
    format.setAnchorHref(QStringLiteral("champ:") + node.path);
    format.setToolTip(QCoreApplication::translate("DataView", "Cliquez pour copier"));
    if (node.protectedField)
        cursor.insertText(QCoreApplication::translate("DataView", "protégé "),
                          characters(TextRole::SmallLabel, m_tokens.info.ink));
    if (node.format == catalogue::FieldFormat::DocumentUrl && !node.text.isEmpty()) {
        format.setForeground(m_tokens.primary);
        format.setFontUnderline(true);
        format.setToolTip(QCoreApplication::translate("DataView", "Voir le document"));
        cursor.insertText(QCoreApplication::translate("DataView", "Document"), format);
        return;
    }
    cursor.insertText(node.text.isEmpty() ? QStringLiteral("—") : node.text, format);
}

void Writer::writeHead(QTextTable &grid, const QList<Node> &heads)
{
    for (int column = 0; column < heads.size(); ++column) {
        QTextTableCell cell = grid.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(m_tokens.bgSunken);
        cell.setFormat(head);
        cell.firstCursorPosition().insertText(heads.at(column).label,
                                              characters(TextRole::SmallLabel, m_tokens.text3));
    }
}

void Writer::writeTable(const Node &table, int depth)
{
    writeHeading(table, depth);
    if (table.children.isEmpty())
        return;
    const QList<Node> &heads = table.children.first().children;
    const int rows = static_cast<int>(std::min<qsizetype>(table.children.size(), mostRows));
    const int columns = static_cast<int>(heads.size());
    if (columns == 0)
        return;
    if (columns > mostColumns)
        return writeRowsAsFields(table, rows);
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_tokens.line);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = m_cursor.insertTable(rows + 1, columns, format);
    writeHead(*grid, heads);
    for (int row = 0; row < rows; ++row) {
        const QList<Node> &cells = table.children.at(row).children;
        for (int column = 0; column < columns && column < cells.size(); ++column)
            writeValue(grid->cellAt(row + 1, column).firstCursorPosition(), cells.at(column));
    }
    m_cursor.movePosition(QTextCursor::End);
    m_first = false;
    sayRest(table, rows);
}

void Writer::writeRowsAsFields(const Node &table, int rows)
{
    for (int row = 0; row < rows; ++row) {
        paragraph(
            QCoreApplication::translate("DataView", "%1 sur %2").arg(row + 1).arg(table.children.size()),
            characters(TextRole::SmallLabel, m_tokens.text2), 8, 2);
        QList<const Node *> fields;
        for (const Node &cell : table.children.at(row).children)
            fields.append(&cell);
        writeFields(fields);
    }
    sayRest(table, rows);
}

void Writer::sayRest(const Node &table, int rows)
{
    if (rows < table.children.size())
        paragraph(QCoreApplication::translate(
                      "DataView", "… et %1 autres lignes\u00a0: « Tout copier » les donne toutes.")
                      .arg(table.children.size() - rows),
                  characters(TextRole::Small, m_tokens.text2), 4, 0);
}

} // namespace

void writeAnswer(QTextDocument &document, const Node &root, const Tokens &tokens)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    Writer(document, tokens).writeGroup(root, 0);
}

const Node *nodeAt(const Node &root, const QString &path)
{
    if (root.path == path && root.type == Node::Type::Value)
        return &root;
    for (const Node &child : root.children) {
        if (const Node *found = nodeAt(child, path))
            return found;
    }
    return nullptr;
}

} // namespace agrafe::ui
