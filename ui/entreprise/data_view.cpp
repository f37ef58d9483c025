// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/entreprise/data_view.h"

#include "ui/entreprise/answer_document.h"
#include "ui/fields/clear_button.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace agrafe::ui {

namespace {

QTextBrowser *makeBrowser(const QString &name, QWidget *parent)
{
    auto *browser = new QTextBrowser(parent);
    browser->setAccessibleName(name);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false);
    browser->setTabChangesFocus(true);
    browser->document()->setDocumentMargin(16);
    wantRing(browser);
    return browser;
}

QByteArray indented(const etat::Answer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.raw);
    if (json.isNull())
        return answer.raw;
    return json.toJson(QJsonDocument::Indented);
}

} // namespace

DataView::DataView(QWidget *parent)
    : QWidget(parent)
    , m_searchEdit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_rawButton(new QToolButton(this))
    , m_fields(makeBrowser(tr("Données de la pièce"), this))
    , m_raw(makeBrowser(tr("Réponse JSON"), this))
    , m_pages(new QStackedWidget(this))
{
    build();
    connect(m_searchEdit, &QLineEdit::textChanged, this, [this] {
        markMatches();
        (isRaw() ? m_raw : m_fields)->moveCursor(QTextCursor::Start);
        search(false); // the first one is seen at once
    });
    connect(m_searchEdit, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyAll();
        Q_EMIT copied(tr("Données copiées."));
    });
    connect(m_rawButton, &QToolButton::toggled, this, &DataView::setRaw);
    connect(m_fields, &QTextBrowser::anchorClicked, this, &DataView::followField);
}

void DataView::build()
{
    m_searchEdit->setPlaceholderText(tr("Chercher dans les données"));
    m_searchEdit->setAccessibleName(tr("Chercher dans les données"));
    addClearButton(m_searchEdit);
    setTextRole(m_count, TextRole::Small, mutedInk);
    setSign(m_copy, QStringLiteral("copier"));
    m_copy->setText(tr("Tout copier"));
    m_copy->setToolTip(tr("Copier toutes les données (Ctrl+Maj+C)"));
    m_rawButton->setText(tr("JSON"));
    m_rawButton->setCheckable(true);
    m_rawButton->setToolTip(tr("La réponse telle que reçue (Ctrl+J)"));
    for (const auto &[keys, button] : {std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), m_copy),
                                       std::pair(QKeySequence(Qt::CTRL | Qt::Key_J), m_rawButton)})
        new QShortcut(keys, this, button, &QToolButton::click); // from the list too, while this page is seen
    new QShortcut(QKeySequence::Find, this, this, &DataView::openSearch);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(m_searchEdit, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_copy);
    bar->addWidget(m_rawButton);
    m_fields->setPlaceholderText(tr("Les données s’affichent ici dès qu’elles arrivent."));
    m_raw->setFont(textFont(TextRole::Code));
    m_raw->setLineWrapMode(QTextEdit::NoWrap);
    setTextRole(m_raw, TextRole::Code);
    m_pages->addWidget(m_fields);
    m_pages->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
}

void DataView::setAnswer(const catalogue::EndpointVersion *version, const etat::Answer &answer,
                         bool partialDiffusion)
{
    m_tree = version ? etat::answerTree(*version, answer.payload, partialDiffusion) : etat::Node{};
    m_rawText = answer.raw.isEmpty() ? QJsonDocument(answer.payload).toJson() : indented(answer);
    rewrite();
}

void DataView::clear()
{
    m_tree = {};
    m_rawText.clear();
    rewrite();
}

void DataView::rewrite()
{
    writeAnswer(*m_fields->document(), m_tree, tokensOf(palette()));
    m_fields->document()->setDefaultStyleSheet({});
    m_fields->moveCursor(QTextCursor::Start);
    if (isRaw())
        m_raw->setPlainText(QString::fromUtf8(m_rawText));
    markMatches();
}

bool DataView::isRaw() const
{
    return m_pages->currentWidget() == m_raw;
}

void DataView::setRaw(bool raw)
{
    m_rawButton->setChecked(raw);
    if (raw)
        m_raw->setPlainText(QString::fromUtf8(m_rawText));
    m_pages->setCurrentWidget(raw ? m_raw : m_fields);
    markMatches();
}

void DataView::copyAll() const
{
    QApplication::clipboard()->setText(isRaw() ? QString::fromUtf8(m_rawText) : etat::toPlainText(m_tree));
}

void DataView::followField(const QUrl &link)
{
    const etat::Node *node = nodeAt(m_tree, link.path());
    if (!node)
        return;
    if (node->format == catalogue::FieldFormat::DocumentUrl)
        return Q_EMIT documentRequested();
    QApplication::clipboard()->setText(node->text);
    Q_EMIT copied(tr("« %1 » copié.").arg(node->label));
}

void DataView::openSearch()
{
    m_searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_searchEdit->selectAll();
}

void DataView::search(bool backward)
{
    auto *page = isRaw() ? m_raw : m_fields;
    const QTextDocument::FindFlags flags =
        backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (page->find(m_searchEdit->text(), flags) || m_searchEdit->text().isEmpty())
        return;
    page->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    page->find(m_searchEdit->text(), flags);
}

void DataView::markMatches()
{
    auto *page = isRaw() ? m_raw : m_fields;
    const QString words = m_searchEdit->text();
    QList<QTextEdit::ExtraSelection> marks;
    const Tokens &t = tokensOf(palette());
    if (!words.isEmpty()) {
        for (QTextCursor at = page->document()->find(words); !at.isNull() && marks.size() < 500;
             at = page->document()->find(words, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(t.unknown.fill);
            mark.format.setForeground(t.unknown.ink);
            marks.append(mark);
        }
    }
    page->setExtraSelections(marks);
    m_count->setText(words.isEmpty()   ? QString()
                     : marks.isEmpty() ? tr("introuvable")
                                       : QString::number(marks.size()));
}

void DataView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rewrite();
}

} // namespace agrafe::ui
