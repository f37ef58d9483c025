// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#include "ui/settings/setting_field.h"

#include "settings/settings.h"
#include "ui/fields/form_field.h"
#include "ui/settings/secret_field.h"
#include "ui/settings/setting_check.h"
#include "ui/theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace agrafe::ui {

using namespace Qt::StringLiterals;
using settings::Definition;
using settings::Settings;
using settings::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingField)
};

/// Words of the choices of the table.
QString choiceWords(const QString &key, const QString &choice)
{
    if (choice == u"systeme" && key == u"reseau/proxy")
        return Words::tr("Celui du système");
    if (choice == u"systeme")
        return key == u"apparence/langue" ? Words::tr("Celle de votre session")
                                          : Words::tr("Celui de votre session");
    if (choice == u"clair")
        return Words::tr("Clair");
    if (choice == u"sombre")
        return Words::tr("Sombre");
    if (choice == u"fr")
        return u"Français"_s;
    if (choice == u"en")
        return u"English"_s;
    if (choice == u"manuel")
        return Words::tr("Celui indiqué ci-dessous");
    if (choice == u"aucun")
        return Words::tr("Aucun");
    if (choice == u"lf")
        return Words::tr("LF (le plus courant)");
    if (choice == u"crlf")
        return Words::tr("CRLF");
    return choice;
}

QWidget *choiceBox(Settings &settings, const QString &key, const QStringList &choices)
{
    auto *box = new QComboBox;
    for (const QString &choice : choices)
        box->addItem(choiceWords(key, choice), choice);
    const auto show = [box, &settings, key] { box->setCurrentIndex(box->findData(settings.text(key))); };
    show();
    QObject::connect(box, &QComboBox::activated, &settings,
                     [box, &settings, key] { settings.setValue(key, box->currentData()); });
    QObject::connect(&settings, &Settings::changed, box, [show, key](const QString &changed) {
        if (changed == key)
            show();
    });
    return box;
}

QWidget *numberBox(Settings &settings, const QString &key, const QStringList &bounds)
{
    auto *box = new QSpinBox;
    box->setRange(bounds.value(0).toInt(), bounds.value(1).toInt());
    box->setSingleStep(key == u"apparence/taille-texte" ? 10 : 1);
    box->setKeyboardTracking(false);
    box->setValue(settings.number(key));
    QObject::connect(box, &QSpinBox::valueChanged, &settings,
                     [&settings, key](int value) { settings.setValue(key, value); });
    QObject::connect(&settings, &Settings::changed, box, [box, &settings, key](const QString &changed) {
        if (changed == key)
            box->setValue(settings.number(key));
    });
    return box;
}

QLineEdit *textEdit(Settings &settings, const QString &key)
{
    auto *edit = new QLineEdit(settings.text(key));
    QObject::connect(edit, &QLineEdit::editingFinished, &settings, [edit, &settings, key] {
        if (edit->text() != settings.text(key) && settingError(settings, key, edit->text()).isEmpty())
            settings.setValue(key, edit->text());
    });
    QObject::connect(&settings, &Settings::changed, edit, [edit, &settings, key](const QString &changed) {
        if (changed == key && edit->text() != settings.text(key))
            edit->setText(settings.text(key));
    });
    return edit;
}

// One shortcut, no chord: the first keys are taken.
QKeySequenceEdit *keysEdit(Settings &settings, const QString &key)
{
    auto *edit = new QKeySequenceEdit(QKeySequence(settings.text(key), QKeySequence::PortableText));
    QObject::connect(edit, &QKeySequenceEdit::keySequenceChanged, &settings,
                     [edit, &settings, key](const QKeySequence &keys) {
                         const QKeySequence first = keys.isEmpty() ? keys : QKeySequence(keys[0]);
                         if (first != keys)
                             return edit->setKeySequence(first);
                         const QString text = first.toString(QKeySequence::PortableText);
                         if (settingError(settings, key, text).isEmpty())
                             settings.setValue(key, text);
                     });
    return edit;
}

QPushButton *browseButton(Settings &settings, const QString &key, Type type, const QString &label)
{
    auto *button = new QPushButton(Words::tr("Parcourir…"));
    button->setAccessibleName(Words::tr("Parcourir : %1").arg(label));
    setSign(button, u"dossier"_s);
    QObject::connect(button, &QPushButton::clicked, button, [button, &settings, key, type, label] {
        auto *dialog = new QFileDialog(button->window(), label, settings.text(key));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(type == Type::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        if (type == Type::Folder)
            dialog->setOption(QFileDialog::ShowDirsOnly);
        QObject::connect(dialog, &QFileDialog::fileSelected, &settings,
                         [&settings, key](const QString &path) { settings.setValue(key, path); });
        dialog->open();
    });
    return button;
}

QWidget *controlFor(Settings &settings, const Definition &definition)
{
    const QString key = QString::fromLatin1(definition.key);
    const QStringList choices = QString::fromLatin1(definition.choices).split(u';', Qt::SkipEmptyParts);
    if (definition.type == Type::Choice)
        return choiceBox(settings, key, choices);
    if (definition.type == Type::Integer)
        return numberBox(settings, key, choices);
    if (definition.type == Type::Shortcut)
        return keysEdit(settings, key);
    return textEdit(settings, key);
}

QWidget *checkBox(Settings &settings, const Definition &definition)
{
    const QString key = QString::fromLatin1(definition.key);
    auto *box = new QCheckBox(Settings::label(definition));
    box->setChecked(settings.flag(key));
    QObject::connect(box, &QCheckBox::toggled, &settings,
                     [&settings, key](bool on) { settings.setValue(key, on); });
    return box;
}

// Its own words under the box; the label is the box's.
QWidget *booleanField(Settings &settings, const Definition &definition)
{
    const QString key = QString::fromLatin1(definition.key);
    auto *field = new FormField(QString(), checkBox(settings, definition));
    field->setHint(Settings::help(definition));
    if (settings.isLocked(key))
        field->setLocked(true, settings.lockedBy(key));
    const QString label = Settings::label(definition);
    field->control()->setObjectName(key);
    field->control()->setAccessibleName(settings.isLocked(key) ? Words::tr("%1, verrouillé").arg(label)
                                                               : label);
    return field;
}

// Taken keys are said as soon as they are pressed.
void watchKeys(Settings &settings, const QString &key, FormField *field)
{
    auto *edit = qobject_cast<QKeySequenceEdit *>(field->control());
    for (QLineEdit *inner : edit->findChildren<QLineEdit *>()) // what readers meet
        inner->setAccessibleName(edit->accessibleName());
    QObject::connect(edit, &QKeySequenceEdit::keySequenceChanged, field,
                     [&settings, key, field](const QKeySequence &keys) {
                         field->showError(
                             settingError(settings, key, keys.toString(QKeySequence::PortableText)));
                     });
    auto *usual = new QPushButton(Words::tr("Touches d’origine"));
    usual->setAccessibleName(
        Words::tr("Touches d’origine : %1").arg(Settings::label(*settings::definition(key))));
    setButtonKind(usual, ButtonKind::Quiet);
    usual->setEnabled(!settings.isLocked(key));
    field->addButton(usual);
    QObject::connect(usual, &QPushButton::clicked, edit, [&settings, key, edit] {
        settings.reset(key);
        edit->setKeySequence(QKeySequence(settings.text(key), QKeySequence::PortableText));
    });
}

void watchText(Settings &settings, const QString &key, FormField *field, const QString &help)
{
    auto *edit = qobject_cast<QLineEdit *>(field->control());
    field->setCheck([&settings, key, edit] { return settingError(settings, key, edit->text()); });
    QObject::connect(edit, &QLineEdit::editingFinished, field, [field] { field->validate(); });
    const auto explain = [field, key, help](const QString &text) {
        const QString example = settingExample(key, text);
        field->setHint(example.isEmpty() ? help : help + u'\n' + example);
    };
    explain(edit->text());
    QObject::connect(edit, &QLineEdit::textChanged, field, explain);
}

} // namespace

QWidget *makeSettingField(Settings &settings, const Definition &definition, const SecretKeeper &keepSecret)
{
    const QString key = QString::fromLatin1(definition.key);
    const QString label = Settings::label(definition);
    const QString help = Settings::help(definition);
    if (definition.type == Type::Boolean)
        return booleanField(settings, definition);
    if (definition.type == Type::Secret)
        return new SecretField(key, label, help, keepSecret);
    auto *field = new FormField(label, controlFor(settings, definition));
    field->control()->setObjectName(key);
    field->setHint(help);
    if (definition.type == Type::Shortcut)
        watchKeys(settings, key, field);
    else if (qobject_cast<QLineEdit *>(field->control()))
        watchText(settings, key, field, help);
    if (definition.type == Type::Folder || definition.type == Type::File) {
        QPushButton *button = browseButton(settings, key, definition.type, label);
        button->setEnabled(!settings.isLocked(key));
        field->addButton(button);
    }
    if (settings.isLocked(key))
        field->setLocked(true, settings.lockedBy(key));
    return field;
}

} // namespace agrafe::ui
