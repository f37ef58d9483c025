// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sheets/workbook_patch.h"
#include "sheets/xml_parser.h"

#include <optional>
#include <string>

namespace agrafe::sheets {

/// The bytes of a sheet with some cells corrected: takes them piece by piece, and gives them back so, keeping
/// little more than a piece. The complete way through XML, by expat.
class SheetPatcher final : public XmlHandler
{
public:
    /// The patches outlive it; the last one of several for one cell stands.
    explicit SheetPatcher(const std::vector<CellPatch> &patches);

    /// False: the sheet is broken, or is no UTF-8; see error().
    bool take(std::string_view bytes, bool last);
    /// What can be given away; the caller empties it.
    std::string ready;
    [[nodiscard]] QString error() const;
    /// Once all was taken.
    [[nodiscard]] PatchReport report() const;

    void start(const XmlName &name, const XmlAttributes &attributes) override;
    void end(const XmlName &name) override;

private:
    using Wanted = std::vector<const CellPatch *>;

    /// A cell that is being told, and is to be replaced.
    struct OpenCell
    {
        qint64 from = 0;
        std::string style;
        std::string prefix; ///< of the sheet's elements: "" or "x:"
        const CellPatch *patch = nullptr;
        bool hasFormula = false;
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void insertBefore(qint32 column);
    void replace(const OpenCell &cell, qint64 to);
    void giveUpTo(qint64 place);
    [[nodiscard]] std::string prefix() const;

    const std::vector<CellPatch> &m_patches;
    Wanted m_wanted; ///< by row and column
    std::vector<bool> m_written;
    qint64 m_count = 0;
    XmlParser m_parser;
    std::string m_held;  ///< bytes taken but not given yet
    qint64 m_heldAt = 0; ///< where in the sheet they begin
    qint64 m_given = 0;  ///< up to where the sheet was given
    qint64 m_told = 0;   ///< where the last event began
    QString m_refusal;
    Wanted::const_iterator m_next;
    qint64 m_number = 0;
    qint32 m_column = -1;
    bool m_inData = false;
    bool m_inRow = false; ///< one that has cells to correct
    std::optional<OpenCell> m_open;
};

} // namespace agrafe::sheets
