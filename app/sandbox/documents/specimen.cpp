// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "sandbox/documents/specimen.h"

#include "sandbox/documents/pdf_writer.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace agrafe::sandbox {

namespace {

constexpr double left = 56;
constexpr double right = PdfWriter::pageWidth - left;
constexpr double lineHeight = 18;
constexpr double valueColumn = left + 150;

QString day(const QDate &date)
{
    return QLocale(QLocale::French).toString(date, u"d MMMM yyyy"_s);
}

QString grouped(const QString &siren)
{
    return u"%1 %2 %3"_s.arg(siren.left(3), siren.mid(3, 3), siren.mid(6));
}

/// The sheet under construction, and how far down it is filled.
class Sheet
{
public:
    explicit Sheet(const Specimen &specimen)
        : m_specimen(specimen)
    {}

    [[nodiscard]] QByteArray make()
    {
        header();
        body();
        details();
        stamp();
        if (m_specimen.company.value(u"etablissements"_s).toArray().size() > 2)
            establishments();
        return m_pdf.finish(m_specimen.title + u" – spécimen"_s);
    }

private:
    [[nodiscard]] QString fact(const QString &name) const
    {
        return m_specimen.company.value(name).toVariant().toString();
    }

    void header()
    {
        m_pdf.text(left, 70, m_specimen.provider, 15, PdfWriter::Font::Bold);
        m_pdf.text(left, 86, u"Centre fictif de Valorne"_s, 9, PdfWriter::Font::Regular, 0.35);
        m_pdf.textRight(right, 70, u"Valorne, le %1"_s.arg(day(m_specimen.issued)), 9);
        m_pdf.textRight(right, 86, u"Code de sécurité"_s, 9, PdfWriter::Font::Regular, 0.35);
        m_pdf.textRight(right, 100, m_specimen.securityCode, 11, PdfWriter::Font::Bold);
        m_pdf.line(left, 116, right, 116);
        m_pdf.textCentered(160, m_specimen.title, 17, PdfWriter::Font::Bold);
    }

    void body()
    {
        m_y = 200;
        m_y += m_pdf.paragraph(
            left, m_y, right - left,
            u"Ce document concerne l’entreprise désignée ci-dessous, telle que le bac à "
            u"sable d’Agrafe la décrit. Il est établi à la date du %1."_s.arg(day(m_specimen.issued)),
            10.5);
        m_y += 12;
    }

    void row(const QString &label, const QString &value)
    {
        m_pdf.text(left + 12, m_y, label, 10, PdfWriter::Font::Regular, 0.35);
        m_pdf.text(valueColumn, m_y, value, 10, PdfWriter::Font::Bold);
        m_y += lineHeight;
    }

    void details()
    {
        const double top = m_y;
        m_y += 22;
        row(u"Dénomination"_s, fact(u"denomination"_s));
        row(u"SIREN"_s, grouped(fact(u"siren"_s)));
        row(u"Établissement"_s, fact(u"siret"_s));
        row(u"Adresse"_s, fact(u"ligne_voie"_s));
        row(QString(), fact(u"ligne_commune"_s));
        row(u"Activité"_s, fact(u"naf"_s) + u' ' + fact(u"naf_libelle"_s));
        row(u"Effectif"_s, fact(u"tranche_libelle"_s));
        m_pdf.frame(left, top, right - left, m_y - top);
        m_y += 30;
        if (m_specimen.validUntil.isValid())
            m_pdf.text(left, m_y, u"Valable jusqu’au %1."_s.arg(day(m_specimen.validUntil)), 11,
                       PdfWriter::Font::Bold);
        m_y += 20;
        m_y += m_pdf.paragraph(left, m_y, right - left,
                               u"L’authenticité se vérifie avec le code de sécurité ci-dessus. Document sans "
                               u"rature ni surcharge, produit pour la démonstration."_s,
                               9, 0.35);
    }

    void stamp()
    {
        constexpr double top = PdfWriter::pageHeight - 130;
        m_pdf.frame(left, top, right - left, 46, true);
        m_pdf.textCentered(top + 21, u"SPÉCIMEN – DONNÉES FICTIVES"_s, 14, PdfWriter::Font::Bold);
        m_pdf.textCentered(top + 36, u"Aucune administration n’a délivré ce document."_s, 9);
    }

    void establishments()
    {
        m_pdf.newPage();
        m_pdf.text(left, 70, u"Établissements de l’entreprise"_s, 14, PdfWriter::Font::Bold);
        m_y = 104;
        for (const auto &value : m_specimen.company.value(u"etablissements"_s).toArray()) {
            const QJsonObject one = value.toObject();
            m_pdf.text(left, m_y, one.value(u"siret"_s).toString(), 10, PdfWriter::Font::Bold);
            m_pdf.text(valueColumn, m_y,
                       one.value(u"ligne_voie"_s).toString() + u", "_s +
                           one.value(u"ligne_commune"_s).toString(),
                       10);
            m_y += lineHeight;
        }
        stamp();
    }

    const Specimen &m_specimen;
    PdfWriter m_pdf;
    double m_y = 0;
};

} // namespace

QByteArray specimenPdf(const Specimen &specimen)
{
    return Sheet(specimen).make();
}

} // namespace agrafe::sandbox
