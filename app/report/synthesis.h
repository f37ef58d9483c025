// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace agrafe::report {

/// One line of the synthesis: every piece of the file, found or not.
struct SynthesisPiece
{
    QString theme;
    QString title;
    QString provider;
    QString outcome; ///< "proved", "refused", "unknown", "notCovered", "notConcerned", "pending"
    QString sentence;
    QString validity;
    QString fileName; ///< of the saved document, or empty
    QString requestId;
    QDateTime askedAt;
};

struct Synthesis
{
    QString entity;
    QList<QPair<QString, QString>> identity; ///< label, value
    QString object;
    QString context;
    QString recipient;
    QString organisation;
    QString habilitation;
    QString agent;
    QDateTime at;
    bool fictitious = false; ///< ribbon on every page
    enum class LeftOut { Nothing, Opposed, NotKnown };
    LeftOut leftOut = LeftOut::Nothing; ///< protected fields, and why: said on the first page
    QList<SynthesisPiece> pieces;
};

/// A4 PDF, one page or more; every outcome in words, shape and colour. Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Synthesis &synthesis);

} // namespace agrafe::report
