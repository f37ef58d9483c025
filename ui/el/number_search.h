// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/dossier_number.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace agrafe::ui {

/// Where numbers of a dossier may stand: files, and the names that their column may have.
struct NumberPlaces
{
    QStringList files;
    QStringList columns;
};

/// The numbers of one dossier in many files, looked for in a thread.
class NumberSearch final : public QObject
{
    Q_OBJECT

public:
    NumberSearch(const el::DossierNumber &number, const NumberPlaces &places, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void progressed(int files);
    void found(const QList<agrafe::el::DossierNumber> &numbers);

private:
    el::DossierNumber m_base;
    NumberPlaces m_places;
    std::jthread m_thread; ///< last: what it reads outlives it
};

} // namespace agrafe::ui
