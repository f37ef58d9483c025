// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/particulier/person_form.h"

#include "communes/commune_words.h"
#include "identity/names.h"
#include "ui/fields/form_field.h"
#include "ui/particulier/birth_date_edit.h"
#include "ui/particulier/chips_edit.h"
#include "ui/particulier/extra_fields.h"
#include "ui/particulier/place_sources.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/page_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using identity::Identity;
using identity::Piece;
using identity::Sex;

namespace {

constexpr int longestNumber = 49;
const QString france = u"99100"_s;

QLayout *sideBySide(QWidget *first, QWidget *second)
{
    auto *line = new FoldingRow(12);
    line->addWidget(first, 1, Qt::AlignTop);
    line->addWidget(second, 1, Qt::AlignTop);
    return line;
}

} // namespace

PersonForm::PersonForm(const communes::Places &places, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_places(places)
    , m_clock(clock)
    , m_number(new QLineEdit(this))
    , m_birthName(new QLineEdit(this))
    , m_usageName(new QLineEdit(this))
    , m_firstNames(new ChipsEdit(this))
    , m_sex(new QWidget(this))
    , m_female(new QRadioButton(tr("Féminin"), m_sex))
    , m_male(new QRadioButton(tr("Masculin"), m_sex))
    , m_sexes(new QButtonGroup(this))
    , m_date(new BirthDateEdit(this))
    , m_country(new PickerEdit(countrySource(places, [this] { return birthDay(); }), this))
    , m_commune(new PickerEdit(communeSource(places, [this] { return birthDay(); }), this))
    , m_numberField(new FormField(tr("Objet"), m_number, this))
    , m_birthNameField(new FormField(tr("Nom de naissance"), m_birthName, this))
    , m_usageNameField(new FormField(tr("Nom d’usage"), m_usageName, this))
    , m_firstNamesField(new FormField(tr("Prénoms"), m_firstNames, this))
    , m_sexField(new FormField(tr("Sexe à l’état civil"), m_sex, this))
    , m_dateField(new FormField(tr("Date de naissance"), m_date, this))
    , m_countryField(new FormField(tr("Pays de naissance"), m_country, this))
    , m_communeField(new FormField(tr("Commune de naissance"), m_commune, this))
    , m_extras(new ExtraFields(this))
{
    makeParts();
    layOut();
    setChecks();
    connectParts();
    clear();
    showNeeds();
}

/// Fields that go say once more that their editing is finished: nobody is there to hear it.
PersonForm::~PersonForm()
{
    const QList<QWidget *> parts{m_number, m_birthName, m_usageName, m_firstNames,
                                 m_date,   m_country,   m_commune,   m_extras};
    for (QWidget *part : parts)
        part->disconnect(this);
}

void PersonForm::makeParts()
{
    m_number->setObjectName(u"fileNumber"_s);
    m_number->setMaxLength(longestNumber);
    m_numberField->setAside(tr("n° du dossier"));
    m_numberField->setRequired(true);
    m_firstNamesField->setAside(tr("1 à 3, dans l’ordre de l’état civil"));
    m_firstNames->setSpokenName(tr("Prénoms, 1 à 3, dans l’ordre de l’état civil, obligatoire"));
    m_date->setSpokenName(tr("date de naissance"));
    m_date->setToday(m_clock.now().toLocalTime().date());
    m_sexes->addButton(m_female);
    m_sexes->addButton(m_male);
    auto *sexes = new QHBoxLayout(m_sex);
    sexes->setContentsMargins(0, 4, 0, 4);
    sexes->setSpacing(8);
    sexes->addWidget(m_female);
    sexes->addWidget(m_male);
    sexes->addStretch();
    m_female->setAccessibleName(tr("Féminin, sexe à l’état civil"));
    m_male->setAccessibleName(tr("Masculin, sexe à l’état civil"));
    for (QRadioButton *button : {m_female, m_male})
        wantRing(button);
    m_country->setPlaceholderText(tr("Nom du pays"));
    m_commune->setPlaceholderText(tr("Nom, et département si vous l’avez"));
}

void PersonForm::layOut()
{
    auto *layout = new PageLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_numberField);
    layout->addLayout(sideBySide(m_birthNameField, m_usageNameField));
    layout->addWidget(m_firstNamesField);
    layout->addLayout(sideBySide(m_sexField, m_dateField));
    layout->addWidget(m_countryField);
    layout->addWidget(m_communeField);
    layout->addWidget(m_extras);
    layout->addStretch(1);
}

void PersonForm::setChecks()
{
    m_birthNameField->setCheck([this] { return problemOf(Piece::BirthName); });
    m_usageNameField->setCheck([this] { return problemOf(Piece::UsageName); });
    m_countryField->setCheck([this] {
        return m_country->choice().id.isEmpty() ? tr("Choisissez le pays dans la liste.") : QString();
    });
    m_communeField->setCheck([this] {
        const bool open = m_commune->choice().id.isEmpty() && !m_commune->text().trimmed().isEmpty();
        return open
                   ? tr("Plusieurs communes, ou aucune, s’écrivent ainsi\u00a0: choisissez-la dans la liste.")
                   : QString();
    });
}

void PersonForm::connectParts()
{
    for (FormField *field : {m_numberField, m_birthNameField, m_usageNameField})
        connect(field, &FormField::edited, this, &PersonForm::edited);
    for (QLineEdit *edit : {m_number, m_birthName, m_usageName})
        connect(edit, &QLineEdit::returnPressed, this, &PersonForm::submitted);
    connect(m_firstNames, &ChipsEdit::edited, this, [this] {
        m_firstNamesField->showError({});
        Q_EMIT edited();
    });
    connect(m_firstNames, &ChipsEdit::left, this, [this] {
        if (!m_firstNames->texts().isEmpty())
            m_firstNamesField->showError(problemOf(Piece::FirstNames));
    });
    connect(m_sexes, &QButtonGroup::buttonToggled, this, [this] {
        m_sexField->showError({});
        Q_EMIT edited();
    });
    connect(m_date, &BirthDateEdit::edited, this, [this] {
        m_dateField->showError({});
        m_date->setWrong(false);
        Q_EMIT edited();
    });
    connect(m_date, &BirthDateEdit::left, this, [this] {
        m_dateField->showError(m_date->problem());
        m_date->setWrong(!m_date->problem().isEmpty());
        onPlace(); // codes are those of then
    });
    for (PickerEdit *place : {m_country, m_commune}) {
        connect(place, &PickerEdit::choiceChanged, this, &PersonForm::onPlace);
        connect(place, &QLineEdit::returnPressed, this, &PersonForm::submitted);
    }
    connect(m_extras, &ExtraFields::edited, this, &PersonForm::edited);
    connect(m_extras, &ExtraFields::submitted, this, &PersonForm::submitted);
}

void PersonForm::setNeeds(const FormNeeds &needs)
{
    m_needs = needs;
    m_extras->setFields(needs.extras);
    QWidget *last = m_commune;
    const QList<QWidget *> stops = m_extras->tabStops();
    for (QWidget *stop : stops) {
        setTabOrder(last, stop);
        last = stop;
    }
    showNeeds();
}

/// With nothing ticked the usual identity is there: agents may begin with either.
void PersonForm::showNeeds()
{
    const bool any = m_needs.isEmpty();
    const auto shows = [this, any](const char *name) { return any || m_needs.asks(QLatin1String(name)); };
    const auto wants = [this, any](const char *name) { return any || m_needs.wants(QLatin1String(name)); };
    m_birthNameField->setVisible(shows("nomNaissance"));
    m_birthNameField->setRequired(wants("nomNaissance"));
    m_usageNameField->setVisible(shows("nomNaissance")); // a variant tries it where it is not asked
    m_firstNamesField->setVisible(shows("prenoms"));
    m_firstNamesField->setRequired(wants("prenoms"));
    m_sexField->setVisible(shows("sexeEtatCivil"));
    m_sexField->setRequired(wants("sexeEtatCivil"));
    m_dateField->setVisible(shows("anneeDateNaissance"));
    m_dateField->setRequired(wants("jourDateNaissance"));
    m_countryField->setVisible(shows("codeCogInseePaysNaissance"));
    m_countryField->setRequired(wants("codeCogInseePaysNaissance"));
    const bool abroad = !m_country->choice().id.isEmpty() && m_country->choice().id != france;
    m_communeField->setVisible(shows("codeCogInseeCommuneNaissance") && !abroad);
    m_communeField->setRequired(wants("codeCogInseeCommuneNaissance"));
}

void PersonForm::onPlace()
{
    const auto country = m_places.countries().find(m_country->choice().id);
    m_countryField->setHint(country ? communes::abroadText(*country, birthDay()) : QString());
    if (country)
        m_countryField->showError({});
    const QString code = m_commune->choice().id;
    const auto commune = code.isEmpty() ? std::nullopt : m_places.gazetteer().find(code);
    QString hint;
    if (commune)
        hint = QStringList{commune->departmentName + u'.', communes::codesText(*commune, birthDay()),
                           communes::warningText(m_places.gazetteer(), *commune, birthDay())}
                   .join(u' ')
                   .trimmed();
    m_communeField->setHint(hint);
    if (!code.isEmpty())
        m_communeField->showError({});
    showNeeds();
    Q_EMIT edited();
}

QDate PersonForm::birthDay() const
{
    return m_date->problem().isEmpty() ? m_date->date().earliest() : QDate();
}

FormContent PersonForm::content() const
{
    FormContent content;
    Identity &who = content.identity;
    who.birthName = identity::cleanName(m_birthName->text());
    who.usageName = identity::cleanName(m_usageName->text());
    who.firstNames = m_firstNames->texts();
    who.sex = m_female->isChecked() ? Sex::Female : m_male->isChecked() ? Sex::Male : Sex::Unknown;
    who.birth = m_date->date();
    who.place.country = m_country->choice().id;
    if (who.place.isInFrance())
        who.place.commune = m_commune->choice().id;
    content.extras = m_extras->values();
    return content;
}

void PersonForm::setContent(const FormContent &content)
{
    setIdentity(content.identity);
    m_extras->setValues(content.extras);
}

void PersonForm::setIdentity(const Identity &who, const QString &writtenPlace)
{
    m_birthName->setText(who.birthName);
    m_usageName->setText(who.usageName);
    m_firstNames->setTexts(who.firstNames);
    m_sexes->setExclusive(false);
    m_female->setChecked(who.sex == Sex::Female);
    m_male->setChecked(who.sex == Sex::Male);
    m_sexes->setExclusive(true);
    m_date->setDate(who.birth);
    const QString country = who.place.country.isEmpty() ? france : who.place.country;
    if (const auto known = m_places.countries().find(country))
        m_country->choose(choiceOf(*known));
    // An empty form does not wait for the communes to be read.
    const QString code = who.place.commune;
    const auto commune = code.isEmpty() ? std::nullopt : m_places.gazetteer().find(code);
    if (commune)
        m_commune->choose(choiceOf(m_places, *commune));
    else
        m_commune->typeIn(code.isEmpty() ? writtenPlace : code);
    for (FormField *field : fields())
        field->showError({});
    m_date->setWrong(false);
    Q_EMIT edited();
}

QString PersonForm::fileNumber() const
{
    return m_number->text().trimmed();
}

void PersonForm::setFileNumber(const QString &number)
{
    m_number->setText(number);
}

void PersonForm::setFileNumberHint(const QString &example)
{
    m_number->setPlaceholderText(example.isEmpty() ? QString() : tr("par exemple %1").arg(example));
}

bool PersonForm::isEmpty() const
{
    const FormContent now = content();
    const Identity &who = now.identity;
    return who.birthName.isEmpty() && who.usageName.isEmpty() && who.firstNames.isEmpty() &&
           who.sex == Sex::Unknown && m_date->isEmpty() && m_commune->text().isEmpty() &&
           who.place.country == france && now.extras.isEmpty() && m_number->text().isEmpty();
}

void PersonForm::clear()
{
    m_number->setText({});
    m_numberField->showError({});
    m_extras->clear();
    setIdentity({});
}

QString PersonForm::problemOf(Piece piece) const
{
    const QList<identity::Problem> problems =
        identity::problemsOf(content().identity, m_clock.now().toLocalTime().date());
    const auto found = std::ranges::find(problems, piece, &identity::Problem::piece);
    return found == problems.end() ? QString() : found->sentence;
}

QList<FormField *> PersonForm::fields() const
{
    return {m_birthNameField, m_usageNameField, m_firstNamesField, m_sexField,
            m_dateField,      m_countryField,   m_communeField};
}

FormField *PersonForm::fieldOf(const QString &key) const
{
    const QMap<QString, FormField *> places{
        {u"nomNaissance"_s, m_birthNameField},
        {u"nomUsage"_s, m_usageNameField},
        {u"prenoms"_s, m_firstNamesField},
        {u"sexeEtatCivil"_s, m_sexField},
        {u"anneeDateNaissance"_s, m_dateField},
        {u"moisDateNaissance"_s, m_dateField},
        {u"jourDateNaissance"_s, m_dateField},
        {u"codeCogInseePaysNaissance"_s, m_countryField},
        {u"codeCogInseeCommuneNaissance"_s, m_communeField},
        {u"nomCommuneNaissance"_s, m_communeField},
        {u"codeCogInseeDepartementNaissance"_s, m_communeField},
    };
    return places.contains(key) ? places.value(key) : m_extras->field(key);
}

void PersonForm::showProblems(const QList<FieldProblem> &problems)
{
    for (FormField *field : fields())
        field->showError({});
    FormField *first = nullptr;
    for (const FieldProblem &problem : problems) {
        FormField *field = fieldOf(problem.key);
        if (field && field->error().isEmpty())
            field->showError(problem.sentence);
        // The first one on the screen, whatever the order in which they were found.
        if (field && (!first || field->mapTo(this, QPoint()).y() < first->mapTo(this, QPoint()).y()))
            first = field;
    }
    if (const QString said = m_date->problem(); !said.isEmpty())
        m_dateField->showError(said); // shorter, where there is little room
    m_date->setWrong(!m_dateField->error().isEmpty());
    if (first)
        first->control()->setFocus(Qt::OtherFocusReason);
    if (first == m_sexField)
        m_female->setFocus(Qt::OtherFocusReason);
}

bool PersonForm::checkFileNumber(const QString &problem)
{
    m_numberField->showError(problem);
    if (!problem.isEmpty())
        m_number->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

void PersonForm::focusOn(const QString &parameter)
{
    FormField *field = fieldOf(parameter);
    (field ? field : m_birthNameField)->control()->setFocus(Qt::OtherFocusReason);
}

void PersonForm::focusStart()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

} // namespace agrafe::ui
