// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "el/matrice_object.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace agrafe::el {

MatriceObject::MatriceObject(const QJsonValue &value, const QString &place, QString &fault)
    : m_object(value.toObject())
    , m_place(place)
    , m_fault(fault)
{
    if (!value.isObject() && !value.isUndefined() && m_fault.isEmpty())
        m_fault =
            QCoreApplication::translate("MatriceFile", "%1 : un objet « { … } » est attendu.").arg(place);
}

void MatriceObject::report(QLatin1StringView key, const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = QCoreApplication::translate("MatriceFile", "%1, « %2 » : %3").arg(m_place, key, what);
}

QJsonValue MatriceObject::any(QLatin1StringView key)
{
    m_asked.append(key);
    return m_object.value(key);
}

QJsonValue MatriceObject::typed(QLatin1StringView key, QJsonValue::Type type, const QString &what)
{
    const QJsonValue value = any(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    report(key, what);
    return QJsonValue::Undefined;
}

QString MatriceObject::text(QLatin1StringView key)
{
    return typed(key, QJsonValue::String,
                 QCoreApplication::translate("MatriceFile", "un texte entre guillemets est attendu."))
        .toString();
}

bool MatriceObject::flag(QLatin1StringView key)
{
    return typed(key, QJsonValue::Bool,
                 QCoreApplication::translate("MatriceFile", "true ou false est attendu."))
        .toBool();
}

std::optional<int> MatriceObject::count(QLatin1StringView key)
{
    const QString what = QCoreApplication::translate("MatriceFile", "un nombre entier est attendu.");
    const QJsonValue value = typed(key, QJsonValue::Double, what);
    if (value.isUndefined())
        return std::nullopt;
    const int count = value.toInt(-1);
    if (count < 0)
        report(key, what);
    return count;
}

QStringList MatriceObject::texts(QLatin1StringView key)
{
    const QString what = QCoreApplication::translate("MatriceFile", "une liste de textes est attendue.");
    const QJsonArray values = typed(key, QJsonValue::Array, what).toArray();
    QStringList texts;
    for (const QJsonValue value : values) {
        if (!value.isString())
            report(key, what);
        texts.append(value.toString());
    }
    return texts;
}

QMap<QString, QString> MatriceObject::words(QLatin1StringView key)
{
    const QString what =
        QCoreApplication::translate("MatriceFile", "une table « \"mot\": \"valeur\" » est attendue.");
    const QJsonObject table = typed(key, QJsonValue::Object, what).toObject();
    QMap<QString, QString> words;
    for (auto word = table.begin(); word != table.end(); ++word) {
        if (!word.value().isString())
            report(key, what);
        words.insert(word.key(), word.value().toString());
    }
    return words;
}

MatriceObject MatriceObject::object(QLatin1StringView key)
{
    return {any(key), QCoreApplication::translate("MatriceFile", "%1, « %2 »").arg(m_place, key), m_fault};
}

void MatriceObject::finish()
{
    for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
        if (!m_asked.contains(entry.key()) && m_fault.isEmpty())
            m_fault = QCoreApplication::translate("MatriceFile", "%1 : la clé « %2 » est inconnue.")
                          .arg(m_place, entry.key());
    }
}

} // namespace agrafe::el
