// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/article.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Bantin;

class ArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStretches_data()
    {
        QTest::addColumn<TextSpan>("words");
        QTest::addColumn<QStringList>("stretches");
        const auto span = [](qsizetype begin, qsizetype end) { return TextSpan{.begin = begin, .end = end}; };
        QTest::newRow("in one line") << span(0, 3) << QStringList{u"một"_s};
        QTest::newRow("over a line end") << span(4, 11) << QStringList{u"hai\nba"_s};
        QTest::newRow("over a page number") << span(8, 14) << QStringList{u"ba"_s, u"bốn"_s};
        QTest::newRow("the blank between lines") << span(7, 8) << QStringList{};
        QTest::newRow("all") << span(0, 14) << QStringList{u"một hai\nba"_s, u"bốn"_s};
        QTest::newRow("nothing") << span(5, 5) << QStringList{};
    }
    void findsStretches()
    {
        QFETCH(TextSpan, words);
        QFETCH(QStringList, stretches);
        Document document;
        document.text = u"một hai\nba\n12\nbốn"_s;
        Passage passage;
        passage.append(document, {.begin = 0, .end = 7});
        passage.append(document, {.begin = 8, .end = 10});
        passage.append(document, {.begin = 14, .end = 17});
        QStringList found;
        for (const TextSpan span : passage.toStretches(document, words))
            found << document.text.sliced(span.begin, span.length());
        QCOMPARE(found, stretches);
    }

    /** Lines of one letter, and a value read from each of them. */
    void manyPiecesTakeTheirTime()
    {
        constexpr qsizetype Lines = 200'000;
        constexpr qint64 MostMs = 20'000; // going through all pieces for each took minutes
        Document document;
        document.text = u"a\n"_s.repeated(Lines);
        Passage passage;
        for (qsizetype i = 0; i < Lines; ++i)
            passage.append(document, {.begin = 2 * i, .end = 2 * i + 1});
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = 0; i < Lines && timer.elapsed() < MostMs; ++i)
            QCOMPARE(passage.toStretches(document, {.begin = 2 * i, .end = 2 * i + 1}).size(), 1);
        QVERIFY2(timer.elapsed() < MostMs, "time grows with the square of the pieces");
    }
};

QTEST_GUILESS_MAIN(ArticleTest)

#include "articletest.moc"
