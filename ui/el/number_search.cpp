// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/el/number_search.h"

#include "el/known_numbers.h"

namespace agrafe::ui {

NumberSearch::NumberSearch(const el::DossierNumber &number, const NumberPlaces &places, QObject *parent)
    : QObject(parent)
    , m_base(number.base())
    , m_places(places)
{}

void NumberSearch::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) {
        QList<el::DossierNumber> all;
        int done = 0;
        for (const QString &file : std::as_const(m_places.files)) {
            if (stop.stop_requested())
                return;
            const QList<el::DossierNumber> numbers = el::numbersIn(file, m_places.columns, m_base, stop);
            for (const el::DossierNumber &number : numbers)
                if (!all.contains(number))
                    all << number;
            QMetaObject::invokeMethod(this, [this, files = ++done] { Q_EMIT progressed(files); });
        }
        QMetaObject::invokeMethod(this, [this, all] { Q_EMIT found(all); });
    });
}

} // namespace agrafe::ui
