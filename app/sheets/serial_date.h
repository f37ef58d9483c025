// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QDateTime>

#include <optional>
#include <string>
#include <string_view>

namespace agrafe::sheets {

/// What Excel's serial number means; without a time zone (Qt::LocalTime is not meant: Qt::UTC is used to hold
/// it). Invalid for the 29 February 1900 that Excel made up, and outside the years 1 to 9999.
[[nodiscard]] QDateTime fromSerial(double serial, bool date1904);
[[nodiscard]] QDate dateFromSerial(double serial, bool date1904);

/// The other way round.
[[nodiscard]] double toSerial(const QDateTime &when, bool date1904);

/// The serial number of an ISO 8601 date, with or without a time, or of a time alone; none for anything else.
[[nodiscard]] std::optional<double> serialFromIso(std::string_view iso, bool date1904);

/// As a file would hold it: "44197.5".
[[nodiscard]] std::string serialText(double serial);

} // namespace agrafe::sheets
