// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/send_dialog.h"

#include "el/row_difference.h"
#include "ui/el/file_work.h"
#include "ui/el/receipt.h"
#include "ui/el/rows_choice.h"
#include "ui/entreprise/french.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"

#include <QCoroCore>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;

namespace {

enum Fact : quint8 { File, Address, Name, Rows };

Tone toneOf(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Received:
        return Tone::Ok;
    case SendOutcome::Refused:
        return Tone::No;
    case SendOutcome::Unknown:
    case SendOutcome::NotSent:
        break;
    }
    return Tone::Unknown;
}

/// What the agent mends is the access: its token, its address.
bool isOfAccess(const el::Sending &sending)
{
    constexpr int unauthorised = 401;
    constexpr int notFound = 404;
    return sending.status == unauthorised || sending.status == notFound;
}

} // namespace

SendDialog::SendDialog(const FileWork &work, const SendOrder &order, const ElServices &services,
                       QWidget *parent)
    : DialogFrame(tr("Envoyer à E#L"), parent)
    , m_order(order)
    , m_services(services)
    , m_table(work.sharedTable())
    , m_facts(new QGridLayout)
    , m_rows(new RowsChoice(work.rows(), work.refusedRows(), this))
    , m_advice(new Banner(this))
    , m_before(new Banner(this))
    , m_progress(new QProgressBar(this))
    , m_result(new Banner(this))
    , m_receipt(new QLabel(this))
{
    build(work);
    resizeScaled(600, 420);
    prepare();
    // Its answer may come at once: not before somebody listens.
    QMetaObject::invokeMethod(this, &SendDialog::askAccess, Qt::QueuedConnection);
}

SendDialog::~SendDialog()
{
    m_stop.request_stop();
}

void SendDialog::build(const FileWork &work)
{
    advise(work);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &name : {tr("Fichier"), tr("Destination"), tr("Au nom de"), tr("Contenu")}) {
        auto *label = new QLabel(name, this);
        setTextRole(label, TextRole::SmallLabel, mutedInk);
        auto *value = new QLabel(this);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
        m_values << value;
    }
    setFact(File, m_order.fileName);
    setFact(Name, m_order.habilitation.partner.isEmpty()
                      ? m_order.habilitation.name
                      : tr("%1, partenaire «\u00a0%2\u00a0»")
                            .arg(m_order.habilitation.name, m_order.habilitation.partner));
    m_before->hide();
    m_result->hide();
    m_receipt->hide();
    m_receipt->setWordWrap(true);
    m_receipt->setTextFormat(Qt::PlainText);
    m_receipt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_receipt, TextRole::Small, secondaryInk);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement"));
    body()->addLayout(m_facts);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_rows, m_advice, m_before, m_progress, m_result, m_receipt})
        body()->addWidget(part);
    body()->addStretch();
    m_cancel = addButton(tr("Annuler"));
    m_send = addButton(tr("Envoyer"), true);
    setSign(m_send, u"envoyer"_s);
    connect(m_cancel, &QPushButton::clicked, this, &SendDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_rows, &RowsChoice::changed, this, [this] {
        m_isChoosing = true;
        prepare();
    });
    connect(m_result, &Banner::linkActivated, this, [this] {
        Q_EMIT habilitationRequested();
        QDialog::reject();
    });
}

/// E#L takes one file a day: it is not spent on rows that a click would have repaired.
void SendDialog::advise(const FileWork &work)
{
    const int repairs = static_cast<int>(work.sureRepairs());
    const bool nothing = work.rows() > 0 && work.refusedRows() == work.rows();
    m_isPremature = repairs > 0 || nothing;
    m_advice->hide();
    if (!m_isPremature)
        return;
    m_advice->say(Tone::Unknown,
                  repairs > 0 ? tr("%n réparation(s) sûre(s) ne sont pas faites.", nullptr, repairs)
                              : tr("Aucune ligne n’est conforme."),
                  nothing ? tr("E#L n’importerait rien, et ne prend qu’un fichier par jour.")
                          : tr("E#L ignorerait les lignes concernées."),
                  repairs > 0 ? tr("Réparer d’abord") : QString());
    connect(m_advice, &Banner::linkActivated, this, [this] {
        QDialog::reject();
        Q_EMIT repairRequested();
    });
}

void SendDialog::setFact(int row, const QString &text)
{
    m_values.at(row)->setText(text);
}

QString SendDialog::said() const
{
    return m_result->isHidden() ? QString() : m_result->spokenText();
}

void SendDialog::turnTo(Step step)
{
    m_step = step;
    const bool over = step == Step::Done || step == Step::Failed;
    m_progress->setVisible(step == Step::Preparing || step == Step::Sending);
    m_rows->setVisible(!over);
    m_rows->setEnabled(step == Step::Preparing || step == Step::Ready);
    m_advice->setVisible(!over && m_isPremature);
    m_before->setVisible(!over && !m_warnings.isEmpty());
    m_send->setVisible(!over);
    m_send->setEnabled(step == Step::Ready);
    m_cancel->setText(over ? tr("Fermer") : step == Step::Sending ? tr("Arrêter") : tr("Annuler"));
    m_result->setVisible(over);
    // Another choice of rows is no end of choosing.
    if (step == Step::Ready && !m_isChoosing)
        (m_isSecond || m_isPremature ? m_cancel : m_send)->setFocus();
    if (over)
        m_cancel->setFocus();
}

void SendDialog::prepare()
{
    turnTo(Step::Preparing);
    delete m_csvWork;
    m_csv.reset();
    const QString path = u"%1/%2.csv"_s.arg(m_folder.path()).arg(++m_files);
    m_csvWork = new CsvWork(m_table, {path, m_order.form, m_rows->conformingOnly(), IfExists::Replace}, this);
    connect(m_csvWork, &CsvWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_csvWork, &CsvWork::finished, this, &SendDialog::onCsv);
    m_csvWork->start();
}

void SendDialog::askAccess()
{
    QCoro::connect(m_services.access(m_order.habilitation), this,
                   [this](const Result<el::SendAccess> &access) {
                       if (!access)
                           return fail(access.error());
                       m_access = *access;
                       const QString address = el::addressOf(access->habilitation);
                       setFact(Address, address);
                       Q_EMIT addressKnown(address);
                       if (m_csv)
                           compareWithSent();
                   });
}

void SendDialog::onCsv(const Result<el::WrittenCsv> &csv)
{
    if (!csv)
        return fail(csv.error());
    m_csv = *csv;
    setFact(Rows, tr("%1 lignes, %2").arg(QLocale().toString(csv->rows), sizeText(csv->bytes)));
    if (m_access)
        compareWithSent();
}

/// Reading both files takes a while: in a thread.
void SendDialog::compareWithSent()
{
    const auto known = m_services.history.inTheWayOf(el::addressOf(m_access->habilitation), m_order.fileName);
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return showReady();
    const el::Sending before = known->first();
    // A resend after a lost answer is what settles it; one after a receipt is bound to be refused.
    m_isSecond =
        before.outcome == SendOutcome::Received || std::ranges::any_of(*known, [this](const auto &each) {
            return each.outcome == SendOutcome::Received && each.fileName == m_order.fileName;
        });
    m_comparing = std::jthread([this, before, copy = m_services.history.copyOf(before), now = m_csv->path] {
        const auto difference = el::compareRows(copy, now);
        const QString warning = el::secondSendWarning(before, m_order.fileName,
                                                      difference ? std::optional(*difference) : std::nullopt);
        QMetaObject::invokeMethod(this, [this, warning, now] {
            if (!m_csv || m_csv->path != now)
                return;
            m_warnings = {warning};
            m_send->setText(m_isSecond ? tr("Envoyer quand même") : tr("Envoyer"));
            showReady();
        });
    });
}

void SendDialog::showReady()
{
    if (m_step != Step::Preparing)
        return;
    if (!m_warnings.isEmpty())
        m_before->say(Tone::Unknown, m_warnings.first());
    turnTo(Step::Ready);
}

void SendDialog::send()
{
    turnTo(Step::Sending);
    m_progress->setValue(0);
    const auto progress = [self = QPointer(this)](qint64 sent, qint64 total) {
        if (self && total > 0)
            self->m_progress->setValue(static_cast<int>(100 * sent / total));
    };
    QCoro::connect(m_services.send(*m_access, m_csv->path, m_order.fileName, m_stop, progress), this,
                   [this](const Result<el::SendReport> &report) { onReport(report); });
}

void SendDialog::onReport(const Result<el::SendReport> &report)
{
    if (!report) {
        fail(report.error());
        return;
    }
    m_cancel->setEnabled(true);
    turnTo(Step::Done);
    m_result->say(toneOf(report->sending.outcome), report->verdict.sentence, report->verdict.nextAction,
                  isOfAccess(report->sending) ? tr("Ouvrir l’accès à E#L…") : QString());
    showReceipt(*report);
    Q_EMIT copyKept(report->sending.rows);
    Q_EMIT news(report->verdict.sentence);
    Q_EMIT sent();
}

void SendDialog::showReceipt(const el::SendReport &report)
{
    m_receipt->setText(receiptText(report.sending));
    m_receipt->show();
}

void SendDialog::fail(const Failure &failure)
{
    m_cancel->setEnabled(true);
    turnTo(Step::Failed);
    const QString sentence = !failure.sentence.isEmpty() ? failure.sentence
                             : failure.kind == FailureKind::Cancelled
                                 ? tr("Envoi arrêté\u00a0: rien n’est parti.")
                                 : tr("L’envoi n’a pas pu se faire.");
    m_result->say(Tone::Unknown, sentence, failure.nextAction,
                  failure.kind == FailureKind::Secret ? tr("Voir l’habilitation") : QString());
    Q_EMIT news(sentence);
    Q_EMIT sent();
}

void SendDialog::reject()
{
    if (m_step != Step::Sending)
        return QDialog::reject();
    m_stop.request_stop();
    m_cancel->setEnabled(false);
}

} // namespace agrafe::ui
