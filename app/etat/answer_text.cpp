// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
// Reading a tree as text: copied whole, or searched.
#include "etat/answer_tree.h"
#include "etat/value_text.h"

namespace agrafe::etat {

using namespace Qt::StringLiterals;

namespace {

void appendPlainText(const Node &node, int level, QString &text)
{
    const QString indent(2 * level, u' ');
    if (node.type == Node::Type::Value) {
        QString shown = node.text;
        shown.replace(u'\n', u"\n  "_s + indent);
        text += indent + node.label + QChar(0x00a0) + u": "_s + shown + u'\n';
        return;
    }
    if (!node.label.isEmpty())
        text += indent + node.label + u'\n';
    for (const Node &child : node.children)
        appendPlainText(child, node.label.isEmpty() ? level : level + 1, text);
}

/// Compatibility forms turn every space into the plain one; the accents stand alone, then go.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            letters += c == QChar(0x2019) ? QChar(u'\'') : c;
    }
    return letters.toCaseFolded();
}

void appendMatches(const Node &node, const QString &words, QList<const Node *> &found)
{
    const bool matches = folded(node.label).contains(words) || folded(node.text).contains(words) ||
                         folded(rawText(node.raw)).contains(words);
    if (matches)
        found += &node;
    for (const Node &child : node.children)
        appendMatches(child, words, found);
}

} // namespace

QString toPlainText(const Node &root)
{
    QString text;
    appendPlainText(root, 0, text);
    return text;
}

QList<const Node *> findNodes(const Node &root, const QString &words)
{
    QList<const Node *> found;
    const QString wanted = folded(words).simplified();
    if (!wanted.isEmpty())
        appendMatches(root, wanted, found);
    return found;
}

} // namespace agrafe::etat
