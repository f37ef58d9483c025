// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/chorus/submission_form.h"

#include "chorus/words.h"
#include "ui/chorus/amount_text.h"
#include "ui/chorus/reference_box.h"
#include "ui/chorus/routing_fields.h"
#include "ui/chorus/vat_table.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using chorus::Amount;
using chorus::CodeList;
using chorus::ReferenceList;

namespace {

constexpr int longestNumber = 20;

/// A subcontractor's or a co-contractor's goes to the holder of the contract first.
bool needsValidator(const QString &cadre)
{
    return cadre == u"A9_FACTURE_SOUSTRAITANT" || cadre == u"A12_FACTURE_COTRAITANT";
}

QComboBox *codesBox(CodeList list, const QStringList &codes)
{
    auto *box = new QComboBox;
    for (const QString &code : codes)
        box->addItem(chorus::wordsOf(list, code), code);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

/// Whole and unchanged: a number that is cut is another one.
QString problemOfNumber(const QString &number)
{
    if (number.size() > longestNumber)
        return SubmissionForm::tr("20 signes au plus\u00a0: celui-ci en a %1.").arg(number.size());
    return number.isEmpty() || chorus::isInvoiceNumber(number)
               ? QString()
               : SubmissionForm::tr("Des lettres sans accent, des chiffres et - _ / + seulement.");
}

} // namespace

SubmissionForm::SubmissionForm(const ChorusServices &services, const chorus::Session &session,
                               QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(session)
    , m_supplier(new QComboBox)
    , m_bank(new QComboBox)
    , m_date(new DateEdit)
    , m_type(codesBox(CodeList::InvoiceType, {u"FACTURE"_s, u"AVOIR"_s}))
    , m_vatMode(codesBox(CodeList::VatMode, chorus::codesOf(CodeList::VatMode)))
    , m_cadre(new ReferenceBox(ReferenceList::Cadres))
    , m_currency(new ReferenceBox(ReferenceList::Currencies))
    , m_payment(new ReferenceBox(ReferenceList::PaymentModes))
    , m_exemption(new ReferenceBox(ReferenceList::Exemptions))
    , m_routing(new RoutingFields(services, session, this))
    , m_vatTable(new VatTable(this))
    , m_grid(new QGridLayout(this))
{
    addFields();
    addChoices();
    build();
    connect(m_routing, &RoutingFields::news, this, &SubmissionForm::news);
    connect(m_supplier, &QComboBox::currentIndexChanged, this, &SubmissionForm::askBank);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SubmissionForm::showExceptions);
    connect(m_vatMode, &QComboBox::currentIndexChanged, this, &SubmissionForm::showExceptions);
    connect(m_cadre, &QComboBox::currentIndexChanged, this, &SubmissionForm::showExceptions);
    showExceptions();
    askLists();
}

void SubmissionForm::addFields()
{
    const auto add = [this](Field field, const QString &label, QWidget *control, bool required = false) {
        auto *own = new FormField(label, control, this);
        own->setRequired(required);
        m_fields.insert(field, own);
    };
    add(Field::Number, tr("Numéro de facture"), new QLineEdit, true);
    add(Field::Date, tr("Date de la facture"), m_date, true);
    add(Field::Origin, tr("Facture d’origine"), new QLineEdit);
    add(Field::Market, tr("Numéro de marché"), new QLineEdit);
    add(Field::Validator, tr("SIRET du valideur"), new QLineEdit);
    add(Field::Net, tr("Total HT"), new QLineEdit, true);
    add(Field::Vat, tr("Total TVA"), new QLineEdit);
    add(Field::Gross, tr("Total TTC"), new QLineEdit, true);
    add(Field::Due, tr("Reste à payer"), new QLineEdit, true);
    add(Field::Comment, tr("Commentaire"), new QLineEdit);
    m_date->checkIn(field(Field::Date));
    field(Field::Number)->setCheck([this] { return problemOfNumber(textOf(Field::Number)); });
    for (const Field each : {Field::Net, Field::Vat, Field::Gross, Field::Due})
        checkAmount(each);
}

void SubmissionForm::addChoices()
{
    const auto add = [this](Field field, const QString &label, QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        m_fields.insert(field, new FormField(label, box, this));
    };
    m_currency->setCode(u"EUR"_s);
    m_payment->setCode(u"VIREMENT"_s);
    m_exemption->letType();
    add(Field::Supplier, tr("Structure qui facture"), m_supplier);
    add(Field::Bank, tr("Coordonnées bancaires"), m_bank);
    add(Field::Type, tr("Type"), m_type);
    add(Field::Cadre, tr("Cadre de facturation"), m_cadre);
    add(Field::Currency, tr("Devise"), m_currency);
    add(Field::VatMode, tr("Régime de TVA"), m_vatMode);
    add(Field::Payment, tr("Mode de règlement"), m_payment);
    add(Field::Exemption, tr("Motif d’exonération"), m_exemption);
    m_exemption->lineEdit()->setAccessibleName(tr("Motif d’exonération"));
    field(Field::Validator)
        ->setHint(
            tr("Le titulaire ou le mandataire du marché\u00a0: il valide la facture avant le destinataire."));
}

void SubmissionForm::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    const auto pair = [this, &row](Field left, Field right) {
        m_grid->addWidget(field(left), row, 0, Qt::AlignTop);
        m_grid->addWidget(field(right), row++, 1, Qt::AlignTop);
    };
    const auto whole = [this, &row](QWidget *part) { m_grid->addWidget(part, row++, 0, 1, 2); };
    pair(Field::Number, Field::Date);
    pair(Field::Type, Field::Origin);
    whole(m_routing);
    whole(field(Field::Market));
    pair(Field::Supplier, Field::Bank);
    pair(Field::Net, Field::Vat);
    pair(Field::Gross, Field::Due);
    pair(Field::VatMode, Field::Exemption);
    whole(m_vatTable);
    pair(Field::Cadre, Field::Validator);
    pair(Field::Currency, Field::Payment);
    whole(field(Field::Comment));
}

void SubmissionForm::focusFirst()
{
    for (const Field each : {Field::Number, Field::Date}) {
        if (textOf(each).isEmpty())
            return field(each)->control()->setFocus();
    }
    m_routing->recipientField()->control()->setFocus();
}

void SubmissionForm::checkAmount(Field which)
{
    FormField *own = field(which);
    own->setCheck([this, which] {
        const Amount amount = typedAmount(textOf(which));
        return amount.isNone() || amount.micros() ? QString()
                                                  : tr("Un montant s’écrit ainsi\u00a0: 1236,60.");
    });
    static_cast<QLineEdit *>(own->control())->setAlignment(Qt::AlignRight);
}

void SubmissionForm::askLists()
{
    for (ReferenceBox *box : {m_cadre, m_currency, m_payment, m_exemption})
        box->read(m_services, m_session);
    connect(m_currency, &ReferenceBox::answered, this,
            [this] { field(Field::Currency)->setHint(m_currency->origin()); });
    connect(m_payment, &ReferenceBox::answered, this,
            [this] { field(Field::Payment)->setHint(m_payment->origin()); });
    connect(m_exemption, &ReferenceBox::answered, this,
            [this] { field(Field::Exemption)->setHint(m_exemption->origin()); });
    m_vatTable->read(m_services, m_session);
    m_asking.ask(
        m_services, this,
        [this](std::stop_token stop) {
            return m_services.desk.ownStructures(m_session, chorus::View::Issued, stop);
        },
        [this](const Result<QList<chorus::StructureRow>> &suppliers) { onSuppliers(suppliers); });
}

void SubmissionForm::onSuppliers(const Result<QList<chorus::StructureRow>> &suppliers)
{
    FormField *own = field(Field::Supplier);
    if (!suppliers) {
        own->showError(tr("Vos structures n’ont pas pu être lues\u00a0: %1").arg(suppliers.error().sentence));
        return Q_EMIT news(own->error());
    }
    m_supplier->clear();
    for (const chorus::StructureRow &each : *suppliers) {
        m_supplier->addItem(u"%1 (%2)"_s.arg(each.name, each.number), each.id);
        m_supplier->setItemData(m_supplier->count() - 1, each.number, Qt::UserRole + 1);
    }
    if (suppliers->isEmpty())
        own->showError(tr("Ce compte technique ne facture pour aucune structure."));
    fillChoice(Field::Supplier, m_reading.supplier);
}

void SubmissionForm::askBank()
{
    m_bank->clear();
    m_bank->addItem(tr("Aucune"), 0);
    const qint64 supplier = m_supplier->currentData().toLongLong();
    if (supplier == 0)
        return m_bankAsking.stop();
    m_bankAsking.ask(
        m_services, this,
        [this, supplier](std::stop_token stop) {
            return m_services.references.bankAccounts(m_session, supplier, stop);
        },
        [this](const Result<chorus::ReferenceTable> &accounts) {
            field(Field::Bank)
                ->setHint(accounts
                              ? QString()
                              : tr("Elles n’ont pas pu être lues\u00a0: %1").arg(accounts.error().sentence));
            if (!accounts)
                return;
            for (const chorus::ReferenceRow &each : accounts->rows)
                m_bank->addItem(each.words, each.code.toLongLong());
            if (accounts->rows.size() == 1)
                m_bank->setCurrentIndex(1);
        });
}

bool SubmissionForm::isAsking() const
{
    return m_asking.isRunning() || m_bankAsking.isRunning() || m_routing->isAsking();
}

/// What only some invoices need.
void SubmissionForm::showExceptions()
{
    const bool credit = codeOf(Field::Type) == u"AVOIR";
    const bool validated = needsValidator(m_cadre->code());
    field(Field::Validator)->setVisible(validated);
    field(Field::Validator)->setRequired(validated);
    const bool exempt = codeOf(Field::VatMode) == u"EXONERATION";
    field(Field::Origin)->setVisible(credit);
    field(Field::Origin)->setRequired(credit);
    field(Field::Exemption)->setVisible(exempt);
    field(Field::Exemption)->setRequired(exempt);
}

void SubmissionForm::fill(const chorus::PdfReading &reading)
{
    m_reading = reading;
    fillText(Field::Number, reading.number);
    m_date->setDate(reading.date.day);
    mark(Field::Date, m_date->text());
    fillText(Field::Net, shownAmount(reading.totals.net));
    fillText(Field::Vat, shownAmount(reading.totals.vat));
    fillText(Field::Gross, shownAmount(reading.totals.gross));
    fillText(Field::Due, shownAmount(reading.totals.due));
    fillChoice(Field::Type, reading.typeCode);
    fillChoice(Field::VatMode, reading.vatMode);
    fillChoice(Field::Currency, reading.currency);
    fillChoice(Field::Supplier, reading.supplier);
    m_vatTable->fill(reading.totals.net, reading.totals.vat);
    m_routing->fill(reading.recipient, {.service = reading.service, .engagement = reading.engagement});
    const QString notRead = tr("pas lu dans le PDF");
    const QString read = tr("lu dans le PDF");
    m_routing->recipientField()->setAside(reading.recipient.isEmpty() ? notRead : read);
    m_routing->serviceField()->setAside(reading.service.isEmpty() ? QString() : read);
    m_routing->engagementField()->setAside(reading.engagement.isEmpty() ? QString() : read);
}

void SubmissionForm::fillText(Field which, const QString &read)
{
    static_cast<QLineEdit *>(field(which)->control())->setText(read);
    mark(which, read);
}

void SubmissionForm::fillChoice(Field which, const QString &code)
{
    if (code.isEmpty())
        return;
    auto *box = static_cast<QComboBox *>(field(which)->control());
    const int at = which == Field::Supplier ? box->findData(code, Qt::UserRole + 1) : box->findData(code);
    if (at < 0)
        return;
    box->setCurrentIndex(at);
    mark(which, box->currentText());
}

void SubmissionForm::mark(Field which, const QString &read)
{
    FormField *own = field(which);
    own->setAside(read.isEmpty() ? tr("pas lu dans le PDF") : tr("lu dans le PDF"));
    if (read.isEmpty())
        return;
    connect(own, &FormField::edited, own, [this, own, which, read] {
        own->setAside(textOf(which) == read ? tr("lu dans le PDF") : tr("corrigé, lu\u00a0: %1").arg(read));
    });
}

QString SubmissionForm::textOf(Field which) const
{
    const QWidget *control = field(which)->control();
    if (const auto *box = qobject_cast<const QComboBox *>(control))
        return box->currentText();
    return static_cast<const QLineEdit *>(control)->text().trimmed();
}

QString SubmissionForm::codeOf(Field which) const
{
    return static_cast<const QComboBox *>(field(which)->control())->currentData().toString();
}

QString SubmissionForm::supplierName() const
{
    return m_supplier->currentText();
}

chorus::Submission SubmissionForm::submission() const
{
    chorus::Submission submission;
    submission.fileId = m_reading.fileId;
    submission.number = textOf(Field::Number);
    submission.date = m_date->date();
    submission.recipient = m_routing->recipient();
    submission.service = m_routing->routing().service;
    submission.engagement = m_routing->routing().engagement;
    submission.supplier = m_supplier->currentData().toLongLong();
    submission.bankAccount = m_bank->currentData().toLongLong();
    submission.cadre = m_cadre->code();
    submission.validator = needsValidator(submission.cadre) ? textOf(Field::Validator) : QString();
    submission.currency = m_currency->code();
    submission.typeCode = codeOf(Field::Type);
    submission.vatMode = codeOf(Field::VatMode);
    submission.exemption = submission.vatMode == u"EXONERATION" ? m_exemption->code() : QString();
    submission.paymentMode = m_payment->code();
    submission.market = textOf(Field::Market);
    submission.origin = submission.typeCode == u"AVOIR" ? textOf(Field::Origin) : QString();
    submission.totals.net = typedAmount(textOf(Field::Net));
    submission.totals.vat = typedAmount(textOf(Field::Vat));
    submission.totals.gross = typedAmount(textOf(Field::Gross));
    submission.totals.due = typedAmount(textOf(Field::Due));
    submission.vatTable = m_vatTable->lines();
    submission.comment = textOf(Field::Comment);
    return submission;
}

bool SubmissionForm::validate()
{
    QList<QWidget *> wrong; // as they are read
    const auto check = [this, &wrong](std::initializer_list<Field> fields) {
        for (const Field each : fields) {
            if (!field(each)->isHidden() && !field(each)->validate())
                wrong << field(each)->control();
        }
    };
    check({Field::Number, Field::Date, Field::Origin});
    if (!m_routing->validate())
        wrong << m_routing->firstWrong();
    check({Field::Net, Field::Vat, Field::Gross, Field::Due, Field::Exemption, Field::Validator});
    if (!wrong.isEmpty())
        wrong.first()->setFocus();
    return wrong.isEmpty();
}

QStringList SubmissionForm::remarks() const
{
    const chorus::Submission submission = this->submission();
    const chorus::InvoiceTotals &totals = submission.totals;
    QStringList sentences;
    if (totals.net.micros() && totals.vat.micros() && totals.net + totals.vat != totals.gross)
        sentences << tr("Le total TTC n’est pas la somme du HT et de la TVA.");
    Amount base = Amount::ofMicros(0);
    Amount vat = Amount::ofMicros(0);
    for (const chorus::VatLine &line : submission.vatTable) {
        base = base + line.base;
        vat = vat + line.vat;
    }
    const Amount &total = totals.vat;
    if (!submission.vatTable.isEmpty() && (base != totals.net || (!total.isNone() && vat != total)))
        sentences << tr("Le détail de la TVA ne fait pas les totaux.");
    if (submission.bankAccount == 0)
        sentences << tr("Aucune coordonnée bancaire n’est jointe.");
    return sentences;
}

} // namespace agrafe::ui
