// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include "el/matrice_import.h"
#include "el/matrice_library.h"
#include "ui/widgets/dialog_frame.h"

#include <QMap>

#include <optional>
#include <thread>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace agrafe::ui {

class Banner;
class FormField;

/// An organisation's matrice, from its Excel or CSV file: which column tells what is proposed and can be
/// corrected, what would be understood is said at once, and what changes from the version before is shown.
class MatriceDialog final : public DialogFrame
{
    Q_OBJECT

public:
    MatriceDialog(const el::MatriceLibrary &library, const QString &path, QWidget *parent = nullptr);
    ~MatriceDialog() override;

    [[nodiscard]] QComboBox *columnChoice(el::MatriceColumn column) const { return m_choices.value(column); }
    [[nodiscard]] QComboBox *markChoice() const { return m_mark; }
    /// The first lists, as they are cut.
    [[nodiscard]] QString shownLists() const;
    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QLineEdit *versionEdit() const { return m_version; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    /// Whether the next files are checked by what was imported, or the settings hold another one.
    void sayUse(bool used);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QStringList changes() const;

Q_SIGNALS:
    void read();
    void imported(const agrafe::el::MatriceEntry &entry);

private:
    void build();
    QWidget *makeMapping();
    void readOurs();
    void onRead(const Result<el::MatriceSheet> &sheet);
    void showHeader();
    void addMark(QFormLayout *form, QWidget *page);
    void proposeMark();
    void showLists();
    [[nodiscard]] el::MatriceMapping mapping() const;
    [[nodiscard]] el::Matrice named() const;
    void preview();
    void import();
    void showResult(const el::MatriceEntry &entry, const std::optional<el::Matrice> &before);

    const el::MatriceLibrary &m_library;
    QString m_path;
    el::MatriceSheet m_sheet;
    std::optional<el::Matrice> m_matrice; ///< as it would be
    QStackedWidget *m_pages;
    QLineEdit *m_title;
    QLineEdit *m_version;
    QMap<el::MatriceColumn, QComboBox *> m_choices;
    QComboBox *m_mark;
    bool m_markIsChosen = false; ///< by the agent: no other one is proposed
    QLabel *m_lists;
    Banner *m_banner;
    QLabel *m_use;
    QListWidget *m_remarks;
    QListWidget *m_changes;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    std::jthread m_reading; ///< last: it ends before what it speaks to goes
};

} // namespace agrafe::ui
