// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/searchpane.h"
#include "sidebar/foldersdialog.h"
#include "tools/shownsidebar.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Bantin;

/** The search line with its hits, and the folders in which it searches. */
class SearchPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHitIsRelatedToAnOpenBulletinOnly()
    {
        Shown s;
        s.fill();
        s.searchLine->setText(u"đo"_s);
        s.sidebar.searchPane()->showHits({{.file = u"/tin/a.txt"_s, .title = u"A"_s}});
        s.hits->setCurrentIndex(s.hits->model()->index(0, 0));
        const QSignalSpy asked(&s.sidebar, &Sidebar::linkRequested);
        QAction *relate = menuAction(s.hits, u"&Relate to the open bulletin…"_s);
        QVERIFY(relate);
        relate->trigger();
        QCOMPARE(asked.size(), 1);
        s.sidebar.showMessage(Wording::noDocument());
        QVERIFY(!menuAction(s.hits, u"&Relate to the open bulletin…"_s));
        QVERIFY(menuAction(s.hits, u"&Open"_s));
        s.sidebar.endSearch();
        QVERIFY(s.searchLine->text().isEmpty());
    }

    void whatIsTypedIsSearchedFor()
    {
        Shown s;
        s.fill();
        const QSignalSpy queries(&s.sidebar, &Sidebar::queryChanged);
        QTest::keyClicks(s.searchLine, u" do "_s);
        QCOMPARE(queries.size(), 2); // space around the words is no other query
        QCOMPARE(queries.last()[0].toString(), u"do"_s);
        QVERIFY(!s.fields->isVisible());
        s.sidebar.searchPane()->showHits({{.file = u"/tin/a.txt"_s, .title = u"Bản tin A"_s, .snippet = u"… đo …"_s}});
        QVERIFY(s.hits->isVisible());
        s.sidebar.showMessage(Wording::loading());
        QVERIFY2(s.hits->isVisible(), "what is searched for outlives a change of the document");
        s.sidebar.showBulletin(bulletin());
        QTest::keyClick(s.searchLine, Qt::Key_Escape);
        QCOMPARE(queries.last()[0].toString(), QString());
        QVERIFY(s.fields->isVisible() && !s.hits->isVisible());
    }

    void hitsOpen()
    {
        Shown s;
        QTest::keyClicks(s.searchLine, u"tin"_s);
        s.sidebar.searchPane()->showHits(
            {{.file = u"/tin/a.txt"_s, .title = u"Bản tin A"_s}, {.file = u"/tin/b.txt"_s, .title = u"Bản tin B"_s}});
        const QSignalSpy opened(&s.sidebar, &Sidebar::documentChosen);
        s.sidebar.activateWindow();
        QTest::keyClick(s.searchLine, Qt::Key_Return);
        QTRY_VERIFY(s.hits->hasFocus());
        QTest::keyClick(s.hits, Qt::Key_Down);
        QTest::keyClick(s.hits, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"/tin/b.txt"_s);
    }

    void foldersAreShownAddedAndRemoved()
    {
        Shown s;
        const QSignalSpy requests(&s.sidebar, &Sidebar::foldersRequested);
        s.sidebar.findChild<QToolButton *>(u"bantinFoldersButton"_s)->click();
        QCOMPARE(requests.size(), 1);
        QPointer dialog(new FoldersDialog(&s.sidebar));
        dialog->showSummary({.folders = {u"/tin/<b>a</b>"_s, u"/tin/b"_s}, .bulletins = 3, .others = 1});
        dialog->show();
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"/tin/<b>a</b>"_s);
        const QSignalSpy removed(dialog, &FoldersDialog::folderRemoved);
        QPushButton *remove = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text().contains(u"Remove"_s))
                remove = button;
        QVERIFY(remove && !remove->isEnabled());
        list->setCurrentRow(1);
        QVERIFY(remove->isEnabled());
        remove->click();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toString(), u"/tin/b"_s);
        dialog->showSummary({.folders = {u"/tin/<b>a</b>"_s}});
        QVERIFY2(!remove->isEnabled(), "nothing is selected any more");
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void nothingFoundIsSaid()
    {
        Shown s;
        QTest::keyClicks(s.searchLine, u"tin"_s);
        const QLabel *note = s.label(u"bantinSearchNote"_s);
        s.sidebar.searchPane()->showHits({});
        QVERIFY(note->isVisible() && !note->text().isEmpty());
        QVERIFY(!s.hits->isVisible());
        QVERIFY2(!s.sidebar.findChild<QToolButton *>(u"bantinSearchOrder"_s)->isVisible(), "no order of nothing");
    }
};

QTEST_MAIN(SearchPaneTest)
#include "searchpanetest.moc"
