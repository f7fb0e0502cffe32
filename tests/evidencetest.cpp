// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"
#include "pipeline.h"
#include "tools/samples.h"
#include "types/json.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <thread>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** What holds of every record, whatever is in it. */
class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesTheDocument_data() { addSamples(); }
    void quotesTheDocument();
    void isWithinItsPage_data() { addSamples(); }
    void isWithinItsPage();
    void isTheSameElsewhere_data();
    void isTheSameElsewhere();
    void isTheSameInManyThreads();

private:
    static void addSamples();
    static QByteArray output(const QStringList &environment);
};

void EvidenceTest::addSamples()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : Samples::all())
        QTest::newRow(qPrintable(sample)) << sample;
}

void EvidenceTest::quotesTheDocument()
{
    QFETCH(QString, sample);
    const Result<Document> document = loadDocument(Samples::path(sample));
    QVERIFY(document);
    const Result<Record> record = analyse(*document, Samples::authority());
    QVERIFY(record);
    const QList<QJsonObject> evidence = Samples::evidence(Json::fromRecord(*record));
    QCOMPARE(record->recognition.isBulletin, !evidence.isEmpty());
    for (const QJsonObject &item : evidence) {
        const int page = item[u"page"_s].toInt();
        const int begin = item[u"start"_s].toInt();
        const int end = item[u"end"_s].toInt();
        QVERIFY(page >= 1 && page <= document->pages.size());
        QVERIFY(begin >= 0 && begin < end && end <= document->pageText(page).size());
        QCOMPARE(document->pageText(page).sliced(begin, end - begin), item[u"quote"_s].toString());
    }
}

void EvidenceTest::isWithinItsPage()
{
    QFETCH(QString, sample);
    const Result<Record> record = analyse(Samples::path(sample), Samples::authority());
    QVERIFY(record);
    const QRectF a4(0, 0, 596, 843);
    for (const QJsonObject &item : Samples::evidence(Json::fromRecord(*record))) {
        const QJsonArray rects = item[u"rects"_s].toArray();
        QCOMPARE(rects.isEmpty(), sample.endsWith(u".txt"));
        for (const QJsonValue &r : rects) {
            const QRectF area(r[0].toDouble(), r[1].toDouble(), r[2].toDouble(), r[3].toDouble());
            QVERIFY2(a4.contains(area) && !area.isEmpty(), qPrintable(item[u"quote"_s].toString()));
        }
    }
}

QByteArray EvidenceTest::output(const QStringList &environment)
{
    QStringList paths;
    for (const QString &sample : Samples::all())
        paths << Samples::path(sample);
    QProcess program;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    for (const QString &entry : environment)
        values.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    program.setProcessEnvironment(values);
    program.start(QStringLiteral(BANTIN_PROGRAM), QStringList{u"extract"_s, u"--json"_s} + paths);
    if (!program.waitForFinished(120'000) || program.exitCode() != 0)
        qFatal("bantin extract: %s", program.readAllStandardError().constData());
    return program.readAllStandardOutput();
}

void EvidenceTest::isTheSameElsewhere_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("Turkish") << QStringList{u"LC_ALL=tr_TR.UTF-8"_s};
    QTest::newRow("German") << QStringList{u"LC_ALL=de_DE.UTF-8"_s};
    QTest::newRow("Arabic") << QStringList{u"LC_ALL=ar_EG.UTF-8"_s};
    QTest::newRow("Vietnamese") << QStringList{u"LC_ALL=vi_VN.UTF-8"_s, u"TZ=Asia/Ho_Chi_Minh"_s};
    QTest::newRow("New York") << QStringList{u"LC_ALL=en_US.UTF-8"_s, u"TZ=America/New_York"_s};
    QTest::newRow("Kiritimati") << QStringList{u"TZ=Pacific/Kiritimati"_s};
}

void EvidenceTest::isTheSameElsewhere()
{
    QFETCH(QStringList, environment);
    static const QByteArray here = output({u"LC_ALL=C.UTF-8"_s, u"TZ=UTC"_s});
    QVERIFY(here.count('\n') == Samples::all().size());
    QVERIFY(output(environment) == here);
}

void EvidenceTest::isTheSameInManyThreads()
{
    constexpr int Threads = 4;
    const QStringList samples = Samples::all();
    const Authority &authority = Samples::authority();
    QList<QList<Record>> records(Threads);
    {
        std::vector<std::jthread> threads;
        for (QList<Record> &mine : records)
            threads.emplace_back([&mine, &samples, &authority] {
                for (const QString &sample : samples)
                    mine << analyse(Samples::path(sample), authority).value_or(Record{});
            });
    }
    QCOMPARE(records.constFirst().size(), samples.size());
    for (const QList<Record> &other : std::as_const(records))
        QVERIFY(other == records.constFirst());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidencetest.moc"
