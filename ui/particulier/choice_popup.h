// SPDX-License-Identifier: EUPL-1.2
// SPDX-FileCopyrightText: 2026 The Agrafe authors
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>

class QLabel;
class QListView;

namespace agrafe::ui {

/// One line that a picker offers.
struct Choice
{
    QString title;  ///< "Saint-Denis"
    QString aside;  ///< grey, after the title: "Seine-Saint-Denis"
    QString second; ///< second line, may be empty
    QString code;   ///< at the right
    QString id;     ///< what is taken

    [[nodiscard]] QString spoken() const;
};

class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AsideRole = Qt::UserRole, SecondRole, CodeRole };
    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
};

class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// What a picker offers, below its field: it never takes the focus. The foot says what the lines do not.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    explicit ChoicePopup(QWidget *field);

    void offer(const QList<Choice> &choices);
    void setFoot(const QString &text);
    /// Below the field, or above it where there is no room.
    void showBy(const QWidget *field);
    void step(int by);
    [[nodiscard]] int current() const;
    [[nodiscard]] const QList<Choice> &choices() const { return m_model->choices(); }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QString foot() const;

Q_SIGNALS:
    void chosen(int row);
    void currentChanged(int row);

private:
    ChoiceModel *m_model;
    QListView *m_list;
    QWidget *m_footPlace;
    QLabel *m_foot;
};

} // namespace agrafe::ui
