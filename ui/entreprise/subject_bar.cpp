// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/subject_bar.h"

#include "ui/fields/form_field.h"
#include "ui/fields/status_line_edit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/reading_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace agrafe::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseOfAPerson = 900ms;
constexpr int longestObject = 49;

} // namespace

SubjectBar::SubjectBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_subjectEdit(new StatusLineEdit(this))
    , m_contextBox(new QComboBox(this))
    , m_objectEdit(new QLineEdit(this))
    , m_subjectField(new FormField(tr("&Entreprise"), m_subjectEdit, this))
    , m_contextField(new FormField(tr("&Cadre"), m_contextBox, this))
    , m_objectField(new FormField(tr("&Objet"), m_objectEdit, this))
    , m_button(new QPushButton(this))
    , m_catalogue(new QPushButton(this))
{
    build();
    setRunning(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfAPerson);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_subjectEdit->text().trimmed().isEmpty())
            m_subjectField->validate();
    });
    connect(m_subjectEdit, &QLineEdit::textChanged, this, &SubjectBar::onTyped);
    connect(m_subjectEdit, &QLineEdit::editingFinished, this, &SubjectBar::tidySubject);
    connect(m_subjectEdit, &QLineEdit::returnPressed, this, &SubjectBar::start);
    connect(m_objectEdit, &QLineEdit::returnPressed, this, &SubjectBar::start);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT stopped();
        else
            start();
    });
}

/// A field that goes says once more that its editing is finished: nobody is there to hear it.
SubjectBar::~SubjectBar()
{
    m_subjectEdit->disconnect(this);
    m_objectEdit->disconnect(this);
}

void SubjectBar::build()
{
    m_subjectEdit->setLeadingSign(QStringLiteral("chercher"));
    m_subjectEdit->installEventFilter(this);
    startFocusAt(this, m_subjectEdit);
    m_subjectField->setAside(tr("SIRET, SIREN ou RNA"));
    m_subjectField->setCheck([this] { return subjectError(); });
    // A long context is cut in the field, never the other fields by it: the tooltip says it whole.
    m_contextBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contextBox->setMinimumContentsLength(6);
    connect(m_contextBox, &QComboBox::currentTextChanged, m_contextBox, &QWidget::setToolTip);
    m_objectEdit->setMaxLength(longestObject);
    m_objectField->setAside(tr("n° du dossier"));
    m_objectField->setCheck([this] { return objectError(); });
    auto *buttonPlace = new QVBoxLayout;
    const int labels = QFontMetrics(textFont(TextRole::SmallLabel)).height() + 4;
    buttonPlace->addSpacing(labels); // beside the controls, below the labels
    buttonPlace->addWidget(m_button);
    buttonPlace->addStretch();
    setButtonKind(m_catalogue, ButtonKind::Quiet);
    setSign(m_catalogue, QStringLiteral("journal"));
    m_catalogue->setAccessibleName(tr("Catalogue…"));
    m_catalogue->setToolTip(tr("Tout ce qui peut être demandé"));
    connect(m_catalogue, &QPushButton::clicked, this, &SubjectBar::catalogueRequested);
    auto *cataloguePlace = new QVBoxLayout;
    cataloguePlace->addSpacing(labels);
    cataloguePlace->addWidget(m_catalogue);
    cataloguePlace->addStretch();
    m_line->setContentsMargins(16, 8, 16, 12);
    m_line->addWidget(m_subjectField, 10, Qt::AlignTop);
    m_line->addWidget(m_contextField, 6, Qt::AlignTop);
    m_line->addWidget(m_objectField, 6, Qt::AlignTop);
    m_line->addLayout(buttonPlace);
    m_line->addStretch(8);
    m_line->addLayout(cataloguePlace);
    fit();
}

bool SubjectBar::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void SubjectBar::fit()
{
    const int labels = QFontMetrics(textFont(TextRole::Medium)).horizontalAdvance(tr("Catalogue…"));
    setBrief(width() < scaled(276 + 150 + 150 + 100 + 40) + labels + 2 * 16 + 4 * 12);
}

void SubjectBar::setBrief(bool brief)
{
    // A whole SIRET and what is said of it.
    m_subjectEdit->setMinimumWidth(scaled(brief ? 190 : 276));
    m_contextBox->setMinimumWidth(scaled(brief ? 88 : 150));
    m_objectEdit->setMinimumWidth(scaled(brief ? 88 : 150));
    if (m_brief == brief)
        return;
    m_brief = brief;
    m_subjectEdit->setBrief(brief);
    m_catalogue->setText(brief ? QString() : tr("Catalogue…"));
    m_line->setSpacing(brief ? 8 : 12);
    m_line->setStretch(m_line->count() - 2, brief ? 0 : 8); // the gap before the catalogue
}

QSize SubjectBar::minimumSizeHint() const
{
    const int fields = scaled(190 + 88 + 88);
    const int buttons = m_button->sizeHint().width() + scaled(40);
    return {fields + buttons + 2 * 16 + 5 * 8, QWidget::minimumSizeHint().height()};
}

void SubjectBar::setHabilitation(const habilitation::Habilitation &habilitation)
{
    // Its token read again changes nothing to what was chosen.
    const QString context = m_habilitation.id == habilitation.id ? m_contextBox->currentText() : QString();
    m_habilitation = habilitation;
    m_contextBox->clear();
    m_contextBox->addItems(habilitation.contexts);
    m_contextBox->setCurrentIndex(std::max(0, m_contextBox->findText(context)));
    m_contextBox->setToolTip(m_contextBox->currentText());
    m_objectEdit->setPlaceholderText(habilitation.objectHint);
    updateStatus();
}

void SubjectBar::setRecents(const QList<Recent> &recents)
{
    m_recents = recents;
}

void SubjectBar::setSubjectText(const QString &text)
{
    m_subjectEdit->setText(text.trimmed());
    tidySubject();
    m_subjectField->validate();
}

QString SubjectBar::objectText() const
{
    return m_objectEdit->text().simplified();
}

void SubjectBar::setObjectText(const QString &text)
{
    m_objectEdit->setText(text);
}

void SubjectBar::setRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Arrêter") : tr("Interroger"));
    m_button->setToolTip(running ? tr("Arrêter\u00a0: les pièces reçues restent (Échap)")
                                 : tr("Interroger (Entrée)"));
    setSign(m_button, running ? QStringLiteral("arret") : QString());
}

void SubjectBar::focusSubject()
{
    m_subjectEdit->setFocus(Qt::ShortcutFocusReason);
    m_subjectEdit->selectAll();
}

void SubjectBar::start()
{
    m_pause.stop();
    tidySubject();
    const bool objectRight = m_objectField->validate();
    const bool subjectRight = m_subjectField->validate();
    if (!subjectRight)
        return m_subjectEdit->setFocus(Qt::OtherFocusReason);
    if (!objectRight)
        return m_objectEdit->setFocus(Qt::OtherFocusReason);
    Q_EMIT started(*subject(), m_contextBox->currentText(), objectText());
}

Result<Subject> SubjectBar::subject() const
{
    return Subject::parse(m_subjectEdit->text(),
                          m_habilitation.isFictitious() ? KeyCheck::NotRequired : KeyCheck::Required);
}

bool SubjectBar::callsOneself(const Subject &subject) const
{
    return subject.siren && subject.siren->digits() == m_habilitation.recipient.left(9);
}

QString SubjectBar::subjectError() const
{
    const Result<Subject> parsed = subject();
    if (!parsed)
        return parsed.error().sentence;
    if (callsOneself(*parsed))
        return tr("C’est votre propre administration\u00a0: le service refuse cet appel (00211). Rien n’a "
                  "été envoyé.");
    return {};
}

QString SubjectBar::objectError() const
{
    return objectText().isEmpty() ? tr("Donnez le numéro du dossier\u00a0: il justifie chaque accès.")
                                  : QString();
}

void SubjectBar::onTyped()
{
    updateStatus();
    m_pause.start();
}

void SubjectBar::updateStatus()
{
    const QString text = m_subjectEdit->text();
    const Result<Subject> strict = Subject::parse(text, KeyCheck::Required);
    m_subjectEdit->setToolTip({});
    if (strict && strict->siren) {
        m_subjectEdit->setStatus(Tone::Ok, QStringLiteral("coche"), tr("clé vérifiée"));
        explainStatus(tr("Ce numéro est bien formé. La réponse dira s’il existe."));
    } else if (strict) {
        m_subjectEdit->setStatus(Tone::Ok, QStringLiteral("coche"), tr("numéro RNA"));
    } else if (m_habilitation.isFictitious() && Subject::parse(text, KeyCheck::NotRequired)) {
        m_subjectEdit->setStatus(Tone::Fictitious, QStringLiteral("fiole"), tr("clé inexacte"));
        explainStatus(tr("La clé de ce numéro est inexacte\u00a0: seules les données fictives l’acceptent."));
    } else {
        m_subjectEdit->setStatus(Tone::Ok, {}, {});
    }
}

void SubjectBar::explainStatus(const QString &sentence)
{
    m_subjectEdit->setToolTip(sentence);
    m_subjectEdit->setAccessibleDescription(QStringLiteral("%1. %2").arg(m_subjectEdit->status(), sentence));
}

/// What was understood is shown as people read it: "000 245 118 00021".
void SubjectBar::tidySubject()
{
    if (const Result<Subject> parsed = subject(); parsed && m_subjectEdit->text() != parsed->display())
        m_subjectEdit->setText(parsed->display());
}

bool SubjectBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_subjectEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showRecents();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SubjectBar::showRecents()
{
    if (m_recents.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Entreprises récentes"));
    menu->setMinimumWidth(m_subjectEdit->width());
    for (const Recent &recent : std::as_const(m_recents)) {
        const auto parsed = Subject::parse(recent.key, KeyCheck::NotRequired);
        const QString number = parsed ? parsed->display() : recent.key;
        const QString text =
            recent.name.isEmpty() ? number : QStringLiteral("%1   %2").arg(number, recent.name);
        menu->addAction(text, this, [this, key = recent.key] { setSubjectText(key); });
    }
    menu->popup(m_subjectEdit->mapToGlobal(QPoint(0, m_subjectEdit->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace agrafe::ui
