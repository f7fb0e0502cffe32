// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace Bantin
{

/** Lights a passage with Okular's own search, without opening its find bar. */
class OkularSearch : public QObject
{
    Q_OBJECT

public:
    explicit OkularSearch(QObject *part);

    /** @param window        the one that shows the part in its current tab.
     *  @param byWordsAlone  the page of @p evidence means nothing to Okular, which lays a plain text out by itself. */
    void show(const Evidence &evidence, const QWidget *window, bool byWordsAlone);

private Q_SLOTS:
    void searchStopped();

private:
    [[nodiscard]] bool takeLineEdit(const QWidget *window);
    [[nodiscard]] bool isFound() const;
    void goToPage(bool first) const;
    void tryNext();

    QObject *m_part;
    QPointer<QWidget> m_findBar;
    QPointer<QLineEdit> m_line;
    QStringList m_phrases; ///< still to be tried, the best first
    Evidence m_shown;      ///< the last that was asked for
};

} // namespace Bantin
