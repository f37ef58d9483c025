// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/pdf_printing.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QMessageBox>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace agrafe::ui {

namespace {

/// One job: lives until its last page is printed or its window is gone.
class PrintJob final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)

public:
    PrintJob(pdf::Renderer &renderer, const QByteArray &pdf, int pages, QWidget *window)
        : QObject(window)
        , m_renderer(renderer)
        , m_pdf(pdf)
        , m_pages(pages)
        , m_printer(QPrinter::HighResolution)
    {
        m_printer.setFromTo(1, pages);
    }

    ~PrintJob() override { m_stop.request_stop(); }

    void ask(QWidget *window)
    {
        auto *dialog = new QPrintDialog(&m_printer, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setMinMax(1, m_pages);
        connect(dialog, &QDialog::accepted, this, &PrintJob::begin);
        connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
        dialog->open();
    }

private:
    void begin()
    {
        m_next = std::max(m_printer.fromPage(), 1) - 1;
        m_last = m_printer.toPage() > 0 ? std::min(m_printer.toPage(), m_pages) - 1 : m_pages - 1;
        if (m_painter.begin(&m_printer))
            printNext();
        else
            fail(tr("L’imprimante ne répond pas."));
    }

    void printNext()
    {
        const double dots = std::min(m_printer.resolution(), 300) / 72.0;
        QCoro::connect(m_renderer.page(m_pdf, m_next, dots, m_stop.get_token()), this,
                       [this](Result<QImage> image) {
                           if (!image)
                               return fail(image.error().sentence);
                           put(*image);
                           if (m_next++ >= m_last)
                               return deleteLater();
                           m_printer.newPage();
                           printNext();
                       });
    }

    void put(const QImage &image)
    {
        const QRect room = m_painter.viewport();
        const QSize size = image.size().scaled(room.size(), Qt::KeepAspectRatio);
        m_painter.drawImage(QRect(QPoint((room.width() - size.width()) / 2, 0), size), image);
    }

    void fail(const QString &why)
    {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Impression arrêtée"), why, QMessageBox::Close,
                                    qobject_cast<QWidget *>(parent()));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        deleteLater();
    }

    pdf::Renderer &m_renderer;
    QByteArray m_pdf;
    int m_pages;
    int m_next = 0;
    int m_last = 0;
    QPrinter m_printer;
    QPainter m_painter;
    std::stop_source m_stop;
};

} // namespace

void printPdf(pdf::Renderer &renderer, const QByteArray &pdf, const pdf::DocumentInfo &info, QWidget *parent)
{
    auto *job = new PrintJob(renderer, pdf, static_cast<int>(info.pageSizes.size()), parent);
    job->ask(parent);
}

} // namespace agrafe::ui
