// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"
#include "pipeline.h"
#include "tools/samples.h"
#include "types/json.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** Broken files give an Error or a Record, and a Record's evidence still quotes what was read. */
class RobustnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncated_data() { addSamples(); }
    void truncated();
    void damaged_data() { addSamples(); }
    void damaged();
    void shuffledLines_data() { addSamples(); }
    void shuffledLines();
    void whatWasNotReadIsTold_data();
    void whatWasNotReadIsTold();

private:
    static void addSamples();
    void take(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

void RobustnessTest::addSamples()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : Samples::all())
        QTest::newRow(qPrintable(sample)) << sample;
}

void RobustnessTest::take(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"broken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const Result<Document> document = loadDocument(file.fileName());
    if (!document) {
        QVERIFY(document.error().detail.contains(file.fileName()));
        return;
    }
    QVERIFY(document->text.isValidUtf16());
    QVERIFY(!document->pages.isEmpty() && !document->lines.isEmpty());
    const Result<Record> record = analyse(*document, Samples::authority());
    QVERIFY(record);
    for (const QJsonObject &item : Samples::evidence(Json::fromRecord(*record))) {
        const int begin = item[u"start"_s].toInt();
        const QStringView page = document->pageText(item[u"page"_s].toInt());
        QVERIFY(begin >= 0 && item[u"end"_s].toInt() <= page.size());
        QCOMPARE(page.sliced(begin, item[u"end"_s].toInt() - begin), item[u"quote"_s].toString());
    }
}

namespace
{

QByteArray bytesOf(const QString &sample)
{
    QFile file(Samples::path(sample));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    return file.readAll();
}

} // namespace

void RobustnessTest::truncated()
{
    constexpr int Points = 60;
    QFETCH(QString, sample);
    const QByteArray bytes = bytesOf(sample);
    for (int point = 0; point < Points; ++point) {
        take(bytes.first(bytes.size() * point / Points));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"cut off after %1 bytes"_s.arg(bytes.size() * point / Points)));
    }
}

void RobustnessTest::damaged()
{
    constexpr int Rounds = 40;
    QFETCH(QString, sample);
    const QByteArray bytes = bytesOf(sample);
    for (quint32 round = 0; round < Rounds; ++round) {
        QRandomGenerator random(round);
        QByteArray broken = bytes;
        for (quint32 flips = 1 + random.bounded(1 + round * 4); flips > 0; --flips)
            broken[random.bounded(broken.size())] = char(random.bounded(256));
        take(broken);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"damaged with seed %1"_s.arg(round)));
    }
}

void RobustnessTest::shuffledLines()
{
    constexpr int Rounds = 20;
    QFETCH(QString, sample);
    QList<QByteArray> lines = bytesOf(sample).split('\n');
    for (quint32 round = 0; round < Rounds; ++round) {
        QRandomGenerator random(round);
        std::shuffle(lines.begin(), lines.end(), random);
        take(lines.mid(0, 1 + random.bounded(lines.size())).join('\n'));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"shuffled with seed %1"_s.arg(round)));
    }
}

void RobustnessTest::whatWasNotReadIsTold_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("notice");
    QTest::newRow("sound") << QString() << QString() << QString();
    QTest::newRow("lost letters") << u"hợp tác"_s << u"h\uFFFDp tác"_s << u"lost"_s;
    QTest::newRow("a book") << u"hợp tác"_s << u"hợp tác "_s.repeated(30'000) << u"part of this long text"_s;
}

void RobustnessTest::whatWasNotReadIsTold()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, notice);
    const QString sample = u"bis-2022-vietq.txt"_s;
    QString text = QString::fromUtf8(bytesOf(sample));
    if (!from.isEmpty()) {
        QVERIFY(text.contains(from));
        text.replace(text.lastIndexOf(from), from.size(), to);
    }
    QFile file(m_folder.filePath(u"notice.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const Result<Record> record = analyse(file.fileName(), Samples::authority());
    QVERIFY(record && record->recognition.isBulletin);
    QCOMPARE(record->notices.size(), notice.isEmpty() ? 0 : 1);
    QVERIFY(record->notices.join(u' ').contains(notice));
}

QTEST_GUILESS_MAIN(RobustnessTest)
#include "robustnesstest.moc"
