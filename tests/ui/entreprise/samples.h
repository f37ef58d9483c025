// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "catalogue/catalogue.h"
#include "entreprise/identity.h"
#include "entreprise/item.h"
#include "habilitation/habilitation.h"
#include "support/fake_clock.h"

#include <QByteArray>
#include <QList>

/// An invented company's file in each of its states, as the dossier would give it. Friday 20 November 2026.
namespace agrafe::test {

[[nodiscard]] const catalogue::Catalogue &sampleCatalogue();
[[nodiscard]] QDateTime sampleNow();
[[nodiscard]] habilitation::Habilitation sampleHabilitation();
[[nodiscard]] Subject sampleSubject();
[[nodiscard]] entreprise::Identity sampleIdentity();
[[nodiscard]] entreprise::Identity samplePartialIdentity();

/// Two pages of text, made here.
[[nodiscard]] QByteArray samplePdf();

[[nodiscard]] entreprise::Item waiting(const QString &id);
[[nodiscard]] entreprise::Item asking(const QString &id, int seconds);
[[nodiscard]] entreprise::Item proved(const QString &id, const QString &json = {});
[[nodiscard]] entreprise::Item provedDocument(const QString &id, const QDate &validUntil);
[[nodiscard]] entreprise::Item fetching(const QString &id, int percent, bool linkExpired);
[[nodiscard]] entreprise::Item refused(const QString &id, const QString &sentence, const QString &code);
[[nodiscard]] entreprise::Item unknown(const QString &id, const QString &sentence, const QString &nextAction);
[[nodiscard]] entreprise::Item scheduled(const QString &id, const QString &sentence, int minutes);
[[nodiscard]] entreprise::Item notCovered(const QString &id);

[[nodiscard]] QList<entreprise::Item> receivedFile(); ///< most pieces are there
[[nodiscard]] QList<entreprise::Item> waitingFile();  ///< nothing has come
[[nodiscard]] QList<entreprise::Item> failingFile();  ///< a provider is down, a right is missing…

} // namespace agrafe::test
