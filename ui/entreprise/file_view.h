// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/identity.h"
#include "entreprise/item.h"
#include "pdf/renderer.h"
#include "settings/settings.h"
#include "ui/entreprise/detail_pane.h"
#include "ui/entreprise/pieces_model.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace agrafe::ui {

class IdentityBlock;
class PiecesSide;

/// One company's file on the screen: identity, pieces, the selected piece. It only shows what it is given;
/// what is asked of a piece leaves as a signal.
class FileView final : public QWidget
{
    Q_OBJECT

public:
    FileView(const catalogue::Catalogue &catalogue, pdf::Renderer &renderer, settings::Settings &settings,
             PiecesModel::Now now, QWidget *parent = nullptr);
    ~FileView() override;

    void setFile(const Subject &subject, const QList<entreprise::Item> &items, const QString &contact);
    void updateItem(int item, const entreprise::Item &content);
    void addItem(const entreprise::Item &content);
    void setIdentity(const entreprise::Identity &identity);
    void setChorusOffered(bool offered);
    void select(int item);
    void focusList();
    [[nodiscard]] int currentPiece() const { return m_detail->piece(); }
    [[nodiscard]] int currentDocument() const { return m_detail->currentDocument(); }
    [[nodiscard]] const PiecesModel &pieces() const { return *m_pieces; }
    [[nodiscard]] DetailPane *detail() const { return m_detail; }
    [[nodiscard]] PiecesSide *side() const { return m_side; }

Q_SIGNALS:
    void actionRequested(int item, agrafe::ui::PieceAction action);
    void chorusRequested();
    void publicSheetRequested();
    void saveRequested();
    void news(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void fit();
    void openDetail();
    void closeDetail();
    void showPanes();
    void showPiece(int item);
    void showTheme(int theme);
    void followLink(int item, PieceLink link);
    void showMenu(int item, const QPoint &globalPosition);
    void onTick();

    settings::Settings &m_settings;
    PiecesModel::Now m_now;
    PiecesModel *m_pieces;
    IdentityBlock *m_identity;
    PiecesSide *m_side;
    DetailPane *m_detail;
    QSplitter *m_splitter;
    QString m_contact;
    int m_theme = -1; ///< shown instead of a piece
    bool m_partial = false;
    bool m_narrow = false;     ///< one pane at a time
    bool m_detailOpen = false; ///< which one, when narrow
    QTimer m_tick;
};

} // namespace agrafe::ui
