// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "sidebar/rowview.h"
#include "sidebar/sidebar.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

/** The sidebar with a bulletin in it, for tests that click. */
namespace Bantin
{

using namespace Qt::StringLiterals;

inline Bulletin bulletin()
{
    const auto evidence = [](int page, const QString &quote) { return Evidence{.page = page, .quote = quote}; };
    Bulletin b;
    b.title = {.value = u"<b>Hợp tác</b> tiêu chuẩn hóa giữa Việt Nam và Trung Quốc trong giai đoạn mới"_s,
               .confidence = 0.9,
               .evidence = {evidence(1, u"Hợp tác"_s)}};
    b.authors = {{.value = u"Lê A"_s, .confidence = 0.9, .evidence = {evidence(1, u"Lê A"_s), evidence(2, u"Lê A"_s)}},
                 {.value = u"Không có chỗ"_s, .confidence = 0.4, .evidence = {}}};
    b.url = {.value = u"https://example.org/"_s + QString(120, u'x'), .confidence = 1.0, .evidence = {}};
    return b;
}

inline QList<RelatedBulletin> related()
{
    return {{.file = u"/tin/a.txt"_s,
             .title = u"Bản tin A"_s,
             .published = u"2023-06-06"_s,
             .publisher = u"VietQ"_s,
             .relations = {{.reasonVi = u"Cùng sự kiện"_s, .reasonEn = u"Same event"_s}}},
            {.file = u"/tin/b.txt"_s, .title = u"Bản tin B"_s}};
}

/** A sidebar on the screen, as narrow as Okular's starts. */
struct Shown {
    Sidebar sidebar;
    RowView *fields = sidebar.findChild<RowView *>(u"bantinFields"_s);
    RowView *relatedView = sidebar.findChild<RowView *>(u"bantinRelated"_s);
    RowView *hits = sidebar.findChild<RowView *>(u"bantinHits"_s);
    QLineEdit *searchLine = sidebar.findChild<QLineEdit *>(u"bantinSearch"_s);

    explicit Shown(int width = 200)
    {
        sidebar.resize(width, 600);
        sidebar.show();
        if (!QTest::qWaitForWindowExposed(&sidebar))
            qFatal("the sidebar does not show");
    }
    void fill()
    {
        sidebar.showBulletin(bulletin());
        sidebar.showRelated({.related = related()});
        QCoreApplication::processEvents();
    }
    QLabel *label(const QString &name) { return sidebar.findChild<QLabel *>(name); }
};

inline QPoint middleOf(const RowView *view, int row)
{
    return view->visualRect(view->model()->index(row, 0)).center();
}

/** The action with these words in the menu that the view shows for its current row; null where there is none. */
inline QAction *menuAction(RowView *view, const QString &words)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, view->rect().center(),
                            view->mapToGlobal(view->rect().center()));
    QCoreApplication::sendEvent(view->viewport(), &event);
    const QList<QMenu *> menus = view->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    if (menus.isEmpty())
        return nullptr;
    menus.last()->close();
    for (QAction *action : menus.last()->actions())
        if (action->text() == words)
            return action;
    return nullptr;
}

} // namespace Bantin
