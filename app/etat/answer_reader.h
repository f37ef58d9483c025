// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/endpoint.h"
#include "etat/answer.h"
#include "http/response.h"

namespace agrafe::etat {

/// What the journal and the retry policy need of an answer. Pure.
[[nodiscard]] http::Assessment assessAnswer(const catalogue::Endpoint &endpoint,
                                            const http::Response &response);
/// The same for the bytes of a document.
[[nodiscard]] http::Assessment assessDocument(const http::Response &response);
/// Why what a document host sent is no document; nothing when it is one.
[[nodiscard]] std::optional<Failure> documentDefect(const http::Response &response);
/// The words of a document's link past its hour.
[[nodiscard]] Failure withDeadLinkSentence(Failure failure);
/// The failure that a response tells (status ≥ 400, or a body that is not the contract's); nothing when it
/// holds data. `payload` receives the JSON, whatever the status.
[[nodiscard]] std::optional<Failure> failureOf(const http::Response &response, QJsonObject &payload);

} // namespace agrafe::etat
