// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/spelling.h"
#include "text/fold.h"
#include "text/namefinder.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyForgivesCaseAndTonePlacement_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("old and new placement") << u"hoá"_s << u"hóa"_s << true;
        QTest::newRow("in capitals") << u"UỶ BAN"_s << u"Ủy ban"_s << true;
        QTest::newRow("ampersand") << u"KH&CN"_s << u"KH và CN"_s << true;
        QTest::newRow("dash for blank") << u"Đo lường - Chất lượng"_s << u"Đo lường Chất lượng"_s << true;
        QTest::newRow("other tone") << u"bò"_s << u"bọ"_s << false;
        QTest::newRow("lost marks") << u"cuc"_s << u"cục"_s << false;
        QTest::newRow("other letter") << u"ơn"_s << u"ôn"_s << false;
        QTest::newRow("d and đ") << u"đo"_s << u"do"_s << false;
        QTest::newRow("two words") << u"hòa an"_s << u"hò aan"_s << false;
    }

    void keyForgivesCaseAndTonePlacement()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(spellingKey(one) == spellingKey(other), same);
    }

    void marksAreSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("marked");
        QTest::newRow("plain") << u"Vien Do luong 3"_s << false;
        QTest::newRow("tone") << u"Vĩnh"_s << true;
        QTest::newRow("đ") << u"đo"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }

    void marksAreSeen()
    {
        QFETCH(QString, text);
        QFETCH(bool, marked);
        QCOMPARE(hasMarks(text), marked);
    }

    void lowerTextIsAsLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lower");
        QTest::newRow("Vietnamese") << u"BỘ KHOA HỌC, Đà Nẵng 2024"_s << u"bộ khoa học, đà nẵng 2024"_s;
        QTest::newRow("Cyrillic") << u"МОСКВА"_s << u"москва"_s;
        QTest::newRow("behind the table") << u"ⰀK"_s << u"ⰰk"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void lowerTextIsAsLong()
    {
        QFETCH(QString, text);
        QFETCH(QString, lower);
        QCOMPARE(lowerText(text), lower);
    }

    void lowerTextKeepsPlaces()
    {
        // In Unicode a dotted capital becomes two letters.
        const QString text = u"TÜBİTAK, Ankara"_s;
        const QString lower = lowerText(text);
        QCOMPARE(lower.size(), text.size());
        QCOMPARE(lower.sliced(9), u"ankara"_s);
    }

    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<NameFinder::Match>>("matches");
        using Matches = QList<NameFinder::Match>;
        QTest::newRow("longest") << u"gửi Viện Đo lường Quốc gia nay"_s << Matches{{{4, 26}, 2, Likeness::Exact}};
        QTest::newRow("shorter at the end") << u"ở Viện Đo lường."_s << Matches{{{2, 15}, 1, Likeness::Exact}};
        QTest::newRow("capitals") << u"VIỆN ĐO LƯỜNG"_s << Matches{{{0, 13}, 1, Likeness::Spelling}};
        QTest::newRow("lost marks") << u"Vien Do luong"_s << Matches{{{0, 13}, 1, Likeness::Folded}};
        QTest::newRow("other marks") << u"Viện Đò lường"_s << Matches{};
        QTest::newRow("sentence end between") << u"ở Viện. Đo lường"_s << Matches{};
        QTest::newRow("line break between") << u"Viện Đo\nlường"_s << Matches{{{0, 13}, 1, Likeness::Spelling}};
        QTest::newRow("abbreviation") << u"(ABC)"_s << Matches{{{1, 4}, 3, Likeness::Exact}};
        QTest::newRow("abbreviation in lower case") << u"abc"_s << Matches{};
        QTest::newRow("one word inside another") << u"ABCD"_s << Matches{};
        QTest::newRow("a word in lower case") << u"nga ngố"_s << Matches{};
        QTest::newRow("two") << u"Nga, ABC"_s << Matches{{{0, 3}, 4, Likeness::Exact}, {{5, 8}, 3, Likeness::Exact}};
    }

    void findsNames()
    {
        QFETCH(QString, text);
        QFETCH(QList<NameFinder::Match>, matches);
        NameFinder finder;
        QCOMPARE(finder.add(u"Viện Đo lường"_s, 1), 1);
        QCOMPARE(finder.add(u"Viện Đo lường Quốc gia"_s, 2), 2);
        QCOMPARE(finder.add(u"ABC"_s, 3), 3);
        QCOMPARE(finder.add(u"Nga"_s, 4), 4);
        QCOMPARE(finder.find(text), matches);
    }

    void namesAddedTwiceKeepTheirFirstValue()
    {
        NameFinder finder;
        QCOMPARE(finder.add(u"ABC"_s, 3), 3);
        QCOMPARE(finder.add(u"ABC"_s, 5), 3);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spellingtest.moc"
