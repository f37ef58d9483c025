// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "sandbox/seeded.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace agrafe::sandbox::cpro {

using Now = std::function<QDateTime()>;

/// The two places of Chorus Pro: fictitious recipients live in the first alone.
enum class Side { Qualification, Production };

struct ServiceOf
{
    qint64 id = 0;
    QString code;
    QString name;
    bool active = true;
    bool engagement = false; ///< wants a number even where its structure does not
};

struct Structure
{
    qint64 id = 0;
    QString type; ///< "SIRET", "UE_HORS_FRANCE"…
    QString number;
    QString name;
    bool isPublic = false;
    bool active = true;
    bool own = false; ///< the technical account acts for it
    bool state = false;
    QString town;
    QString postcode;
    QString vat;
    QString email;
    QJsonObject parameters;
    QList<ServiceOf> services;
    QJsonArray bank;

    [[nodiscard]] const ServiceOf *service(const QString &code) const;
    [[nodiscard]] const ServiceOf *service(qint64 id) const;
};

/// One passage of an invoice through a status.
struct Passage
{
    QString status;
    QDateTime at;
    QString comment;
    QString firstName;
    QString lastName;
};

struct Line
{
    QString reference;
    QString name;
    double quantity = 1;
    QString unit;
    qint64 unitCents = 0;
    QString vatCode = QStringLiteral("TVA5");
    int ratePerMille = 200;

    [[nodiscard]] qint64 netCents() const;
    [[nodiscard]] qint64 vatCents() const;
};

struct Attachment
{
    qint64 id = 0;
    QString name;
    QString extension;
    QString type;
    QByteArray bytes;
};

/// In cents: what is written comes from integers alone.
struct Totals
{
    qint64 net = 0;
    qint64 vat = 0;
    qint64 gross = 0;
    qint64 due = 0;
};

struct Invoice
{
    qint64 id = 0;
    QString kind = QStringLiteral("FACTURE"); ///< or "FACTURE_TRAVAUX"
    QString worksType;
    QString number;
    QString type = QStringLiteral("FACTURE"); ///< or "AVOIR"
    qint64 supplier = 0;
    qint64 recipient = 0;
    QString service;
    QString engagement;
    QString market;
    QString cadre = QStringLiteral("A1_FACTURE_FOURNISSEUR");
    QString mode = QStringLiteral("EDI_XML_STRUCT");
    QString flux;
    QString origin; ///< number of the invoice that a credit note is about
    QDate date;
    QDateTime deposited;
    QList<Line> lines;
    Totals totals;
    QList<Passage> history;
    QList<Attachment> attachments;
    QString comment;
    QString mandate;
    qint64 validator = 0; ///< of a subcontractor's or co-contractor's invoice
    bool downloaded = false;
    bool rejectTreated = false;

    [[nodiscard]] QString status() const { return history.isEmpty() ? QString() : history.last().status; }
    void addTotals();
};

/// What one side of Chorus Pro holds: structures of section 17 and invented ones, engagements, invoices. The
/// technical account acts for Valorne, that receives, and for its régie, that issues.
class World
{
public:
    World(Side side, const Seeded &seeded, Now now);

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] QDateTime now() const { return m_now(); }
    [[nodiscard]] const Seeded &seeded() const { return m_seeded; }
    [[nodiscard]] const QList<Structure> &structures() const { return m_structures; }
    [[nodiscard]] const Structure *structure(qint64 id) const;
    [[nodiscard]] const Structure *structure(const QString &number) const;
    [[nodiscard]] const QJsonArray &engagements() const { return m_engagements; }
    [[nodiscard]] const QJsonObject &references() const { return m_references; }

    [[nodiscard]] const QList<Invoice> &invoices() const { return m_invoices; }
    [[nodiscard]] Invoice *invoice(qint64 id);
    /// Of that supplier: a number is used once.
    [[nodiscard]] const Invoice *invoice(qint64 supplier, const QString &number) const;
    qint64 add(Invoice invoice);
    [[nodiscard]] qint64 nextId() { return ++m_lastId; }
    void pass(Invoice &invoice, const QString &status, const QString &comment = {});

    /// A file put aside until an invoice takes it.
    qint64 keep(Attachment attachment);
    [[nodiscard]] const Attachment *attachment(qint64 id) const;

private:
    void readStructures(const QJsonArray &structures);
    void fill();
    void addReceived(int rank, int all);
    void addIssued(int rank);
    void addWorks(int rank);
    void addToValidate(int rank);

    Side m_side;
    Seeded m_seeded;
    Now m_now;
    QList<Structure> m_structures;
    QJsonArray m_engagements;
    QJsonObject m_references;
    QList<Invoice> m_invoices;
    QList<Attachment> m_kept;
    qint64 m_lastId = 5'100'000'000;
};

} // namespace agrafe::sandbox::cpro
