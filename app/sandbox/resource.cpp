// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/resource.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

QJsonDocument readResource(const QString &name)
{
    QFile file(u":/sandbox/%1.json"_s.arg(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "sandbox", qUtf8Printable(file.fileName()));
    QJsonParseError error;
    const QJsonDocument json = open ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    Q_ASSERT_X(!json.isNull(), "sandbox", qUtf8Printable(name + u": "_s + error.errorString()));
    return json;
}

} // namespace agrafe::sandbox
