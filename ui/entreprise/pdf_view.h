// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "entreprise/item.h"
#include "pdf/renderer.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace agrafe::ui {

class EmptyState;
class PdfCanvas;

/// The documents of one piece: tool bar, search, list of pages, pages.
class PdfView final : public QWidget
{
    Q_OBJECT

public:
    explicit PdfView(pdf::Renderer &renderer, QWidget *parent = nullptr);
    ~PdfView() override;

    /// Keeps the place when the documents are those already shown.
    void setDocuments(const QList<entreprise::FetchedDocument> &documents);
    /// No document: why.
    void say(const QString &title, const QString &sentence);
    [[nodiscard]] int currentDocument() const;
    [[nodiscard]] PdfCanvas *canvas() const { return m_canvas; }
    void openSearch();
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void saveRequested(int document);
    void openRequested(int document);
    void askAgainRequested();

private:
    void build();
    QWidget *buildTools();
    QWidget *buildSearch();
    QToolButton *tool(const QString &sign, const QString &name, const QKeySequence &shortcut = {});
    void showDocument(int document);
    void onInspected(const QByteArray &pdf, const Result<pdf::DocumentInfo> &info);
    void fillPageList(int count);
    void updatePageText();
    void readAloud();
    void search();
    void step(int direction);
    void showMatch();
    void print();

    pdf::Renderer &m_renderer;
    QList<entreprise::FetchedDocument> m_documents;
    pdf::DocumentInfo m_info;
    QList<pdf::TextMatch> m_matches;
    int m_match = -1;
    bool m_inspecting = false;
    std::stop_source m_stop;
    QTimer m_searchPause;

    QPushButton *m_save;
    QComboBox *m_documentBox;
    QToolButton *m_pagesButton;
    QLabel *m_zoomLabel;
    QWidget *m_searchBar = nullptr;
    QLineEdit *m_searchEdit = nullptr;
    QLabel *m_searchCount = nullptr;
    QListWidget *m_pageList;
    PdfCanvas *m_canvas;
    EmptyState *m_nothing;
    QWidget *m_tools = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace agrafe::ui
