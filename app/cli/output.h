// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "base/failure.h"
#include "catalogue/endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace agrafe::cli {

/// Text and JSON go to stdout, progress and messages to stderr.
void printLine(const QString &text);
void printJson(const QJsonDocument &document);
/// True once something meant for stdout could not be written (full disk, closed pipe): the program ends
/// with 1.
[[nodiscard]] bool outputLost();
void printMessage(const QString &text);
/// A line of progress that the next one replaces; nothing when stderr is no terminal.
void printProgress(const QString &text);
void clearProgress();

/// {"error":{…}}, as every command says it.
[[nodiscard]] QJsonObject errorDocument(const Failure &failure,
                                        catalogue::Api about = catalogue::Api::Entreprise);

/// The end of a command that could not do its work: sentence and next action to stderr, or, with `json`,
/// errorDocument() to stdout. `about`: whose words are said. Returns the exit code of the failure.
[[nodiscard]] int endWith(const Failure &failure, bool json,
                          catalogue::Api about = catalogue::Api::Entreprise);

/// What was answered stays; that the trace of `lost` accesses is not whole is said, and seen in the exit
/// code.
[[nodiscard]] int withTraces(int code, int lost);

} // namespace agrafe::cli
