// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/habilitation/access_dialog.h"

#include "chorus/refusal.h"
#include "habilitation/jwt.h"
#include "habilitation/validation.h"
#include "ui/fields/date_edit.h"
#include "ui/fields/form_field.h"
#include "ui/fields/pasted_secret_field.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using habilitation::Environment;
using habilitation::Habilitation;
using habilitation::SecretKind;
using habilitation::Service;

namespace {

template<auto checked>
Result<void> checkOf(const Habilitation &access)
{
    const auto value = checked(access);
    if (value)
        return {};
    return Unexpected(value.error());
}

QString titleFor(const Habilitation &access, bool isNew)
{
    if (!isNew)
        return AccessDialog::tr("Modifier « %1 »").arg(access.name);
    return AccessDialog::tr("Accès à %1").arg(habilitation::titleOf(access.service));
}

} // namespace

AccessDialog::AccessDialog(habilitation::HabilitationStore &store, SessionCapableStore &secrets,
                           const Habilitation &access, const QDate &today, QWidget *parent)
    : DialogFrame(titleFor(access, !store.byId(access.id)), parent)
    , m_store(store)
    , m_secretStore(secrets)
    , m_access(access)
    , m_isNew(!store.byId(access.id))
    , m_today(today)
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_partner(new QLineEdit(this))
    , m_client(new QLineEdit(this))
    , m_account(new QLineEdit(this))
    , m_environment(new QComboBox(this))
    , m_date(new DateEdit(this))
    , m_problem(new Banner)
    , m_columns(new QSplitter(this))
{
    if (access.service == Service::Chorus)
        m_date->setLatest(today);
    for (QWidget *unused :
         std::initializer_list<QWidget *>{m_url, m_partner, m_client, m_account, m_environment})
        unused->hide();
    m_columns->addWidget(makeForm());
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    body()->addWidget(m_columns, 1);
    addText(m_name, tr("&Nom de l’accès"), access.name, true, nullptr);
    if (access.service == Service::El)
        addElFields();
    else
        addChorusFields();
    m_form->addStretch();
    m_problem->hide();
    connect(m_problem, &Banner::linkActivated, this, [this] {
        if (m_offersUntested)
            m_untested = true;
        else
            m_secretStore.useSessionOnly();
        m_offersUntested = false;
        save();
    });
    body()->addWidget(m_problem);
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Enregistrer"), true);
    connect(m_save, &QPushButton::clicked, this, &AccessDialog::save);
    resizeScaled(560, 560);
    m_name->setFocus(Qt::OtherFocusReason);
}

AccessDialog::~AccessDialog() = default;

QWidget *AccessDialog::makeForm()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_form = new QVBoxLayout(page);
    m_form->setContentsMargins(4, 4, 4, 4); // room for the ring
    m_form->setSpacing(12);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(windowTitle());
    area->setWidget(page);
    return area;
}

FormField *AccessDialog::addText(QLineEdit *edit, const QString &label, const QString &text, bool required,
                                 Check check)
{
    edit->setText(text);
    edit->show();
    auto *field = new FormField(label, edit);
    field->setRequired(required);
    if (check != nullptr)
        field->setCheck([this, check] {
            const auto checked = check(access());
            return checked ? QString() : checked.error().sentence;
        });
    m_fields << field;
    m_form->addWidget(field);
    return field;
}

void AccessDialog::addSecret(SecretKind kind, const QString &label)
{
    auto *field =
        new PastedSecretField(label, kind == SecretKind::Token ? habilitation::pastedToken : pastedWord);
    const bool kept = m_store.hasSecret(m_access.id, kind);
    field->setPlaceholder(tr("Collez-le : Ctrl+V"));
    field->setHint(kept ? tr("Déjà au trousseau ; laissez vide pour le garder.")
                        : tr("Gardé par le trousseau, jamais affiché."));
    m_secrets.append({kind, field});
    m_form->addWidget(field);
    connect(field, &PastedSecretField::changed, this, [this] { m_untested = false; });
    if (kind != SecretKind::TechnicalPassword)
        return;
    field->setTypable();
    field->setPlaceholder(tr("Collez-le ou tapez-le"));
    // A password that is given now was most often changed today.
    connect(field, &PastedSecretField::changed, this, [this, field] {
        if (!field->secret().isEmpty() && m_date->text().isEmpty())
            m_date->setDate(m_today);
    });
}

void AccessDialog::addElFields()
{
    addText(m_url, tr("A&dresse du dépôt"), m_access.baseUrl.toString(), true,
            checkOf<habilitation::checkedBaseUrl>)
        ->setHint(tr("Donnée par l’administrateur E#L."));
    addText(m_partner, tr("&Identifiant partenaire"), m_access.partner, true,
            checkOf<habilitation::checkedPartner>)
        ->setHint(tr("Il finit le nom des fichiers : 20261120-identifiant.csv."));
    addSecret(SecretKind::Token, tr("&Jeton"));
    addDate(tr("&Fin du jeton"), m_access.expiresOn)
        ->setHint(tr("Telle que l’administrateur E#L l’a donnée, pour le rappel. Vide : non connue."));
}

void AccessDialog::addEnvironments()
{
    for (const Environment each : habilitation::environmentsOf(Service::Chorus))
        if (each == Environment::Production || each == Environment::Staging)
            m_environment->addItem(titleOf(each, Service::Chorus), static_cast<int>(each));
    m_environment->setCurrentIndex(
        std::max(0, m_environment->findData(static_cast<int>(m_access.environment))));
    // The secrets of an access live under its environment.
    m_environment->setEnabled(m_isNew);
    m_environment->show();
    m_form->addWidget(new FormField(tr("&Environnement"), m_environment));
}

void AccessDialog::addChorusFields()
{
    addEnvironments();
    addText(m_client, tr("&Identifiant de l’application"), m_access.clientId, true,
            checkOf<habilitation::checkedClientId>)
        ->setHint(tr("Sur PISTE, la paire « OAuth credentials », pas la clé d’API."));
    addSecret(SecretKind::ClientSecret, tr("&Secret de l’application"));
    addText(m_account, tr("&Compte technique"), m_access.technicalAccount, true,
            checkOf<habilitation::checkedTechnicalAccount>)
        ->setHint(u"TECH_1_21990001900013@cpro.fr"_s);
    addSecret(SecretKind::TechnicalPassword, tr("Mot de &passe du compte technique"));
    addDate(tr("Mot de passe chan&gé le"), m_access.technicalPasswordChangedOn)
        ->setHint(tr("Il prend fin %1 jours plus tard. Vide : non connu.")
                      .arg(habilitation::technicalPasswordDays));
}

FormField *AccessDialog::addDate(const QString &label, const QDate &day)
{
    m_date->setDate(day);
    auto *field = new FormField(label, m_date);
    m_date->checkIn(field);
    m_fields << field;
    m_form->addWidget(field);
    return field;
}

Habilitation AccessDialog::access() const
{
    Habilitation access = m_access;
    const QDate day = m_date->date();
    access.name = m_name->text().trimmed();
    if (access.service == Service::El) {
        access.environment = Environment::Production;
        access.baseUrl = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
        access.partner = m_partner->text().trimmed();
        access.expiresOn = day;
    } else {
        access.environment = static_cast<Environment>(m_environment->currentData().toInt());
        access.clientId = m_client->text().trimmed();
        access.technicalAccount = m_account->text().trimmed();
        access.technicalPasswordChangedOn = day;
    }
    return access;
}

bool AccessDialog::validate()
{
    FormField *wrong = nullptr;
    for (FormField *field : std::as_const(m_fields))
        if (!field->validate() && wrong == nullptr)
            wrong = field;
    if (wrong != nullptr)
        wrong->control()->setFocus(Qt::OtherFocusReason);
    return wrong == nullptr;
}

Secret AccessDialog::given(SecretKind kind) const
{
    for (const GivenSecret &each : m_secrets) {
        if (each.kind == kind)
            return each.field->secret();
    }
    return {};
}

void AccessDialog::save()
{
    m_problem->hide();
    m_offersUntested = false;
    if (!validate())
        return;
    m_save->setEnabled(false);
    const bool hasNew =
        !given(SecretKind::ClientSecret).isEmpty() || !given(SecretKind::TechnicalPassword).isEmpty();
    hasNew &&m_trial && !m_untested ? tryFirst() : keepAll();
}

void AccessDialog::tryFirst()
{
    m_problem->say(Tone::Info, tr("Essai en cours."), tr("Rien n’est encore enregistré."));
    m_problem->show();
    QCoro::connect(m_trial(access(), given(SecretKind::ClientSecret), given(SecretKind::TechnicalPassword)),
                   this, [this](const Result<void> &result) { onTried(result); });
}

/// Nothing replaces what was refused for sure; the rest is the agent's to decide.
void AccessDialog::onTried(const Result<void> &result)
{
    m_problem->hide();
    if (result)
        return keepAll();
    m_save->setEnabled(true);
    const bool refused = chorus::refusesGiven(result.error(), !given(SecretKind::ClientSecret).isEmpty(),
                                              !given(SecretKind::TechnicalPassword).isEmpty());
    const bool replaces = std::ranges::any_of(m_secrets, [this](const GivenSecret &each) {
        return !each.field->secret().isEmpty() && m_store.hasSecret(m_access.id, each.kind);
    });
    m_offersUntested = !refused || !replaces;
    guideTo(result.error());
    m_problem->say(refused ? Tone::No : Tone::Unknown, result.error().sentence,
                   QStringList{result.error().nextAction, tr("Rien n’est enregistré.")}.join(u' ').trimmed(),
                   m_offersUntested ? tr("Enregistrer sans essai") : QString());
    m_problem->show();
}

void AccessDialog::keepAll()
{
    QCoro::connect(keep(access()), this, [this](const Result<void> &kept) { finish(kept); });
}

QCoro::Task<Result<void>> AccessDialog::keep(Habilitation access)
{
    habilitation::HabilitationStore &store = m_store;
    QList<std::pair<SecretKind, Secret>> given;
    for (const GivenSecret &each : std::as_const(m_secrets))
        if (!each.field->secret().isEmpty())
            given.append({each.kind, each.field->secret()});
    if (const auto saved = store.save(access); !saved)
        co_return Unexpected(saved.error());
    for (const auto &[kind, secret] : std::as_const(given)) {
        const auto kept = co_await store.setSecret(access, kind, secret);
        if (!kept)
            co_return Unexpected(kept.error());
    }
    co_return Result<void>();
}

void AccessDialog::finish(const Result<void> &kept)
{
    m_save->setEnabled(true);
    if (!kept) {
        const bool keychain = kept.error().kind == FailureKind::Secret;
        m_problem->say(kept.error().kind == FailureKind::Input ? Tone::No : Tone::Unknown,
                       kept.error().sentence, kept.error().nextAction,
                       keychain ? tr("Cette session seulement") : QString());
        return m_problem->show();
    }
    for (const GivenSecret &each : std::as_const(m_secrets))
        each.field->clear();
    Q_EMIT saved(m_access.id);
    accept();
}

} // namespace agrafe::ui
