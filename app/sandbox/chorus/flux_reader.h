// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace agrafe::sandbox::cpro {

/// What integration looks at in one invoice of a flux.
struct FluxInvoice
{
    QString fault; ///< of the XML itself; the rest is then empty
    QString number;
    QString cadre; ///< "A1"
    QString typeCode;
    QString supplier;
    QString recipient;
    QString service;
    QString engagement;
    QString paymentMeans;
    QDate date;
    qint64 netCents = 0;
    qint64 vatCents = 0;
    qint64 grossCents = 0;
    qint64 dueCents = 0;
};

/// The invoices of a deposited file: an XML, a PDF that holds one, or a ZIP or TAR.GZ of these.
[[nodiscard]] QList<FluxInvoice> readFlux(const QByteArray &file);

} // namespace agrafe::sandbox::cpro
