// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/sidebar.h"
#include "sidebar/rowview.h"
#include "tools/shownsidebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** As the Web Content Accessibility Guidelines (2.2) reckon it; they ask for 4.5 at least. */
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class SidebarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndItsTurn()
    {
        Shown s;
        s.fill();
        s.sidebar.showMessage(Wording::failure({.cause = FailureCause::Missing, .error = {}}));
        int reachable = 0;
        for (const QWidget *widget : s.sidebar.findChildren<QWidget *>()) {
            const bool isOurs = !widget->objectName().startsWith(u"qt_"_s);
            if (!isOurs || widget->focusPolicy() == Qt::NoFocus)
                continue;
            ++reachable;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
        QCOMPARE(reachable, 7);
    }

    void tabGoesFromTheDescriptionToTheRelated()
    {
        Shown s;
        s.fill();
        s.sidebar.activateWindow();
        s.fields->setFocus();
        QTRY_VERIFY(s.fields->hasFocus());
        QTest::keyClick(s.fields, Qt::Key_Tab);
        QVERIFY(s.relatedView->hasFocus());
    }

    void labelsShowPlainText()
    {
        Shown s;
        s.sidebar.showMessage(Wording::notBulletin({u"<a href='http://x'>y</a>"_s}));
        const QList<QLabel *> labels = s.sidebar.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->openExternalLinks());
        }
        QVERIFY(s.label(u"bantinMessage"_s)->text().contains(u"<a href"_s));
    }

    void screenReadersReadTheRows()
    {
        Shown s;
        s.fill();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(s.fields);
        QVERIFY(list);
        QCOMPARE(list->childCount(), s.fields->model()->rowCount());
        QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"Lê A"_s));
        QVERIFY2(list->child(2)->text(QAccessible::Name).contains(u"doubtful"_s), "doubt is said, not only drawn");
    }

    void statesAreWords_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<bool>("canRetry");
        for (const ErrorCode code :
             {ErrorCode::NotReadable, ErrorCode::Malformed, ErrorCode::Encrypted, ErrorCode::Undecodable,
              ErrorCode::NoText, ErrorCode::Unsupported, ErrorCode::LimitExceeded, ErrorCode::Cancelled})
            QTest::newRow(qPrintable(errorKey(code)))
                << Failure{.error = {.code = code, .detail = u"/secret/detail"_s}}
                << (code == ErrorCode::NotReadable || code == ErrorCode::Cancelled);
        QTest::newRow("crash") << Failure{.cause = FailureCause::Crash, .error = {}} << false;
        QTest::newRow("timeout") << Failure{.cause = FailureCause::Timeout, .error = {}} << false;
        QTest::newRow("missing") << Failure{.cause = FailureCause::Missing, .error = {}} << true;
        QTest::newRow("unusable") << Failure{.cause = FailureCause::Unusable, .error = {}} << true;
    }
    void statesAreWords()
    {
        QFETCH(const Failure, failure);
        QFETCH(const bool, canRetry);
        Shown s;
        s.fill();
        s.sidebar.showMessage(Wording::failure(failure));
        QVERIFY(!s.fields->isVisible());
        QVERIFY(s.label(u"bantinMessageTitle"_s)->isVisible());
        QVERIFY(!s.label(u"bantinMessageTitle"_s)->text().isEmpty());
        QVERIFY2(!s.label(u"bantinMessage"_s)->text().contains(u"/secret"_s), "details are for the log");
        QCOMPARE(s.sidebar.findChild<QPushButton *>()->isVisible(), canRetry);
    }

    void noRelatedIsSaidOnce()
    {
        Shown s;
        s.sidebar.showBulletin(bulletin());
        s.sidebar.showStatus(u"Indexing"_s);
        QVERIFY(!s.label(u"bantinNoRelated"_s)->isVisible());
        s.sidebar.showStatus({});
        QVERIFY(s.label(u"bantinNoRelated"_s)->isVisible());
        s.sidebar.showRelated({.related = related()});
        QVERIFY(!s.label(u"bantinNoRelated"_s)->isVisible());
        QVERIFY(s.relatedView->isVisible());
    }

    void aClickShowsThePassages()
    {
        Shown s;
        s.fill();
        QList<Evidence> shown;
        connect(&s.sidebar, &Sidebar::passageChosen, this, [&shown](const Evidence &passage) { shown << passage; });
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(s.fields->viewport(), Qt::LeftButton, {}, middleOf(s.fields, 1));
        QCOMPARE(shown.size(), 3);
        QCOMPARE(shown[0].page, 1);
        QCOMPARE(shown[1].page, 2);
        QCOMPARE(shown[2].page, 1);
        QTest::mouseClick(s.fields->viewport(), Qt::LeftButton, {}, middleOf(s.fields, 2));
        QCOMPARE(shown.size(), 3);
        s.fields->setCurrentIndex(s.fields->model()->index(0, 0));
        QTest::keyClick(s.fields, Qt::Key_Return);
        QCOMPARE(shown.size(), 4);
        QCOMPARE(shown[3].quote, u"Hợp tác"_s);
    }

    void relatedBulletinsOpen()
    {
        Shown s;
        s.fill();
        const QSignalSpy opened(&s.sidebar, &Sidebar::documentChosen);
        s.relatedView->setCurrentIndex(s.relatedView->model()->index(1, 0));
        QTest::keyClick(s.relatedView, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"/tin/b.txt"_s);
        QTest::mouseClick(s.relatedView->viewport(), Qt::LeftButton, {}, middleOf(s.relatedView, 0));
        QTest::mouseDClick(s.relatedView->viewport(), Qt::LeftButton, {}, middleOf(s.relatedView, 0));
        QCOMPARE(opened.last()[0].toString(), u"/tin/a.txt"_s);
    }

    void theMenuOfABulletinFollowsItsGroup_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("signal");
        QTest::addColumn<QVariantList>("arguments");
        const QVariantList file{u"/tin/own.txt"_s};
        QTest::newRow("own: open") << 0 << u"&Open"_s << QByteArray(SIGNAL(documentChosen(QString))) << file;
        QTest::newRow("own: note") << 0 << u"Change the &note…"_s << QByteArray(SIGNAL(linkRequested(QString, QString)))
                                   << QVariantList{u"/tin/own.txt"_s, u"cùng dự án"_s};
        QTest::newRow("own: remove") << 0 << u"&Remove my link"_s << QByteArray(SIGNAL(unlinkRequested(QString)))
                                     << file;
        QTest::newRow("found: link") << 1 << u"Keep as my own &link…"_s
                                     << QByteArray(SIGNAL(linkRequested(QString, QString)))
                                     << QVariantList{u"/tin/a.txt"_s, QString()};
        QTest::newRow("found: not related") << 1 << u"&Not related"_s << QByteArray(SIGNAL(unrelatedRequested(QString)))
                                            << QVariantList{u"/tin/a.txt"_s};
        QTest::newRow("refused: take back") << 3 << u"&Take that back"_s << QByteArray(SIGNAL(unlinkRequested(QString)))
                                            << QVariantList{u"/tin/no.txt"_s};
    }

    void theMenuOfABulletinFollowsItsGroup()
    {
        QFETCH(const int, row);
        QFETCH(const QString, action);
        QFETCH(const QByteArray, signal);
        Shown s;
        s.fill();
        s.sidebar.showRelated({.related = related(),
                               .links = {{.file = u"/tin/own.txt"_s, .title = u"Của tôi"_s, .note = u"cùng dự án"_s}},
                               .unrelated = {{.file = u"/tin/no.txt"_s, .title = u"Không"_s, .note = {}}}});
        s.relatedView->setCurrentIndex(s.relatedView->model()->index(row, 0));
        QSignalSpy asked(&s.sidebar, signal.constData());
        QVERIFY(asked.isValid());
        QAction *chosen = menuAction(s.relatedView, action);
        QVERIFY(chosen);
        chosen->trigger();
        QCOMPARE(asked.size(), 1);
        QTEST(QVariantList(asked[0]), "arguments");
    }

    void aReasonShowsItsPassage()
    {
        Shown s;
        s.fill();
        QList<RelatedBulletin> rows = related();
        rows[0].relations[0].reasonEn = u"Same meeting of R&D bodies"_s;
        rows[0].relations[0].here = {{.page = 2, .quote = u"cuộc họp"_s}, {.page = 3, .quote = u"họp"_s}};
        s.sidebar.showRelated({.related = rows});
        const QSignalSpy shown(&s.sidebar, &Sidebar::passageChosen);
        s.relatedView->setCurrentIndex(s.relatedView->model()->index(0, 0));
        const QAction *entry = menuAction(s.relatedView, u"Show the &passage for"_s);
        QVERIFY(entry && entry->menu());
        QCOMPARE(entry->menu()->actions().size(), 1);
        QCOMPARE(entry->menu()->actions()[0]->text(), u"Same meeting of R&&D bodies"_s);
        entry->menu()->actions()[0]->trigger();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<Evidence>().quote, u"cuộc họp"_s);
        // Without a passage there is nothing to show.
        s.relatedView->setCurrentIndex(s.relatedView->model()->index(1, 0));
        QVERIFY(!menuAction(s.relatedView, u"Show the &passage for"_s));
    }

    void valuesAreCopied()
    {
        Shown s;
        s.fill();
        s.fields->setCurrentIndex(s.fields->model()->index(1, 0));
        QTest::keySequence(s.fields, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Lê A"_s);
    }

    void theMenuMayOutliveTheRows()
    {
        auto shown = std::make_unique<Shown>();
        shown->fill();
        shown->fields->setCurrentIndex(shown->fields->model()->index(1, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10),
                                shown->fields->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(shown->fields->viewport(), &event);
        const QPointer menu(shown->fields->findChild<QMenu *>());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        shown.reset();
        QVERIFY(!menu);
    }

    void textKeepsItsContrast_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("base");
        QTest::newRow("light") << QColor(0x23, 0x26, 0x29) << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0xfc, 0xfc, 0xfc) << QColor(0x1b, 0x1e, 0x20);
    }
    void textKeepsItsContrast()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, base);
        Shown s;
        QPalette palette = s.sidebar.palette();
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Base, base);
        s.sidebar.setPalette(palette);
        s.fill();
        // The last row has an address alone, below its group's name: the weakest text that there is.
        const int last = s.fields->model()->rowCount() - 1;
        s.fields->scrollTo(s.fields->model()->index(last, 0));
        const QRect row = s.fields->visualRect(s.fields->model()->index(last, 0));
        const QImage image = s.fields->viewport()->grab(QRect(row.topLeft(), QSize(row.width(), 28))).toImage();
        double strongest = 1.0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                strongest = std::max(strongest, contrast(image.pixelColor(x, y), base));
        QVERIFY2(strongest >= 4.5, qPrintable(QString::number(strongest)));
        QVERIFY2(strongest < contrast(text, base), "a heading is quieter than what stands below it");
    }

    void rowsFitAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {90, 200, 320, 600})
            QTest::addRow("%d", width) << width;
    }
    void rowsFitAnyWidth()
    {
        QFETCH(const int, width);
        Shown s(width);
        s.fill();
        QVERIFY2(s.sidebar.minimumSizeHint().width() <= 200, "nothing in it keeps the reader's sidebar wide");
        for (const RowView *view : {s.fields, s.relatedView})
            for (int row = 0; row < view->model()->rowCount(); ++row)
                QVERIFY(view->visualRect(view->model()->index(row, 0)).width() <= view->viewport()->width());
    }

    void narrowRowsAreHigher()
    {
        Shown s(600);
        s.fill();
        const auto titleHeight = [&s] { return s.fields->visualRect(s.fields->model()->index(0, 0)).height(); };
        const int wide = titleHeight();
        s.sidebar.resize(200, 600);
        QTRY_VERIFY(titleHeight() > wide);
        s.sidebar.resize(600, 600);
        QTRY_COMPARE(titleHeight(), wide);
    }
};

QTEST_MAIN(SidebarTest)
#include "sidebartest.moc"
