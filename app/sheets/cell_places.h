// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/workbook_patch.h"
#include "sheets/xml_parser.h"

#include <map>
#include <optional>

namespace agrafe::sheets {

/// Finds where in the bytes of a sheet the wanted cells stand, or would stand.
class CellPlaces final : public XmlHandler
{
public:
    struct Place
    {
        qint64 from = 0; ///< bytes to be replaced; none for a cell that is not there yet
        qint64 to = 0;
        QByteArray style;
        QByteArray prefix; ///< of the sheet's elements: "" or "x:"
        const CellPatch *patch = nullptr;
    };

    CellPlaces(const QByteArray &sheet, const std::vector<CellPatch> &patches);
    void setParser(XmlParser *parser) { m_parser = parser; }

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;

    /// In the order of the bytes.
    std::vector<Place> places;

private:
    using Wanted = std::map<qint32, const CellPatch *>;

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void insertBefore(qint32 column);

    /// Of the tag that is being told.
    [[nodiscard]] QByteArray prefix() const;

    const QByteArray &m_sheet;
    std::map<qint64, Wanted> m_rows;
    XmlParser *m_parser = nullptr;
    Wanted *m_row = nullptr;
    Wanted::iterator m_next;
    qint64 m_number = 0;
    qint32 m_column = -1;
    bool m_inData = false;
    bool m_hasFormula = false;
    std::optional<Place> m_open;
};

} // namespace agrafe::sheets
