// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QObject>

#include <memory>

namespace agrafe {

/// A coroutine resumes inside the emission it waits for: the emitter must outlive that emission.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

template<typename T>
using LaterPtr = std::unique_ptr<T, DeleteLater>;

} // namespace agrafe
