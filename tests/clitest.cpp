// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

/** The program as a person or a script meets it: exit codes, help, messages, and being killed at work. */
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUse_data();
    void wrongUse();
    void help_data();
    void help();
    void errorsNameFileAndCure_data();
    void errorsNameFileAndCure();
    void oneBadFileAmongGoodOnes();
    void explainsLinesAndNames();
    void explainsWhyACandidateWon();
    void aReaderHasADamagedCatalogueMadeAnew();
    void killedAtAnyMoment();
    void interruptedItCommits();

private:
    int run(const QStringList &arguments);
    void fill(int count);
    [[nodiscard]] int bulletinsAndOthers();
    [[nodiscard]] QStringList indexing() const
    {
        return {u"index"_s, u"--catalogue"_s, m_dir->filePath(u"catalogue"_s), m_dir->filePath(u"docs"_s)};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_output;
    QByteArray m_errors;
};

void CliTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(u"docs"_s));
}

int CliTest::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BANTIN_PROGRAM), arguments);
    if (!process.waitForFinished(-1))
        return -1;
    m_output = process.readAllStandardOutput();
    m_errors = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void CliTest::fill(int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(m_dir->filePath(u"docs/%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Danh sách số " + QByteArray::number(i) + "\n\nGạo, muối, đường.\n");
    }
}

int CliTest::bulletinsAndOthers()
{
    if (run({u"status"_s, u"--json"_s, u"--catalogue"_s, m_dir->filePath(u"catalogue"_s)}) != 0)
        return -1;
    const QJsonObject status = QJsonDocument::fromJson(m_output).object();
    return status[u"bulletins"_s].toInt() + status[u"others"_s].toInt();
}

void CliTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("index nothing") << QStringList{u"index"_s};
    QTest::newRow("related to nothing") << QStringList{u"related"_s};
    QTest::newRow("search nothing") << QStringList{u"search"_s};
    QTest::newRow("unknown option") << QStringList{u"index"_s, u"--fast"_s, u"."_s};
    QTest::newRow("limit is no number") << QStringList{u"related"_s, u"--limit"_s, u"many"_s, u"a.txt"_s};
    QTest::newRow("limit of none") << QStringList{u"search"_s, u"--limit"_s, u"0"_s, u"word"_s};
    QTest::newRow("sorted by colour") << QStringList{u"search"_s, u"--sort"_s, u"colour"_s, u"word"_s};
    QTest::newRow("status of a file") << QStringList{u"status"_s, u"a.txt"_s};
    QTest::newRow("serve a file") << QStringList{u"serve"_s, u"a.txt"_s};
    QTest::newRow("worker of a file") << QStringList{u"worker"_s, u"a.txt"_s};
}

void CliTest::wrongUse()
{
    QFETCH(const QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY2(m_errors.startsWith("bantin: ") && m_errors.endsWith('\n'), m_errors.constData());
    QVERIFY(m_output.isEmpty());
}

void CliTest::help_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command :
         {u"extract"_s, u"index"_s, u"related"_s, u"search"_s, u"status"_s, u"serve"_s, u"enable"_s, u"disable"_s})
        QTest::newRow(qPrintable(command)) << command;
}

void CliTest::help()
{
    QFETCH(const QString, command);
    QCOMPARE(run({command, u"--help"_s}), 0);
    QVERIFY2(m_output.startsWith("Usage: bantin " + command.toUtf8()), m_output.constData());
    QVERIFY(m_errors.isEmpty());
    QCOMPARE(run({u"--help"_s}), 0);
    QVERIFY(m_output.contains("\n  " + command.toUtf8() + ' '));
}

void CliTest::errorsNameFileAndCure_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    const QString nowhere = u"/nowhere/at.txt"_s;
    QTest::newRow("no catalogue") << QStringList{u"status"_s} << QStringList{u"bantin/catalogue"_s, u"bantin index"_s};
    QTest::newRow("index a missing file") << QStringList{u"index"_s, nowhere} << QStringList{nowhere, u"not exist"_s};
    QTest::newRow("catalogue where none can be") << QStringList{u"index"_s, u"--catalogue"_s, u"/proc/none"_s, u"."_s}
                                                 << QStringList{u"/proc/none"_s, u"--catalogue"_s};
}

void CliTest::errorsNameFileAndCure()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, words);
    QCOMPARE(run(arguments), 1);
    for (const QString &word : words)
        QVERIFY2(m_errors.contains(word.toUtf8()), m_errors.constData());
}

void CliTest::oneBadFileAmongGoodOnes()
{
    fill(3);
    QFile bad(m_dir->filePath(u"docs/bad.pdf"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("%PDF-1.7 and nothing of a PDF");
    bad.close();
    QCOMPARE(run(indexing()), 1);
    QCOMPARE(m_output, QByteArray("3 files read, 0 unchanged, 1 failed, 0 removed\n"));
    QVERIFY2(m_errors.contains("bad.pdf"), m_errors.constData());
    QCOMPARE(run(indexing()), 0);
    QCOMPARE(m_output, QByteArray("0 files read, 4 unchanged, 0 failed, 0 removed\n"));
}

void CliTest::explainsLinesAndNames()
{
    QFile file(m_dir->filePath(u"page.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("VIỆN ĐO LƯỜNG HẢI VÂN\nHotline: 1900 1234\n\nĐoàn Viện Đo lường Fiji thăm Hải Vân\n05/6/2023\n\n"
               "Ngày 4/6/2023, đoàn Viện Đo lường Fiji đã thăm Viện và bàn về hợp tác so sánh chuẩn khối lượng.\n\n"
               "Tác giả: Lê Minh Hà\n\nIn trang này\n");
    file.close();
    QCOMPARE(run({u"explain"_s, file.fileName()}), 0);
    const QString output = QString::fromUtf8(m_output);
    static const QRegularExpression title(u"\\n +4 Title +\\| Đoàn Viện Đo lường Fiji thăm Hải Vân\\n"_s);
    QVERIFY2(title.match(output).hasMatch(), m_output.constData());
    // the points of the verdict, and their sum
    static const QRegularExpression verdict(
        u"\\nverdict, by:\\n(?: +-?\\d+\\.\\d\\d +-?\\d+\\.\\d\\d \\w.*\\n)+ +(-?\\d+\\.\\d\\d) in all: (?:a|no) bulletin\\n"_s);
    const QRegularExpressionMatch judged = verdict.match(output);
    QVERIFY2(judged.hasMatch(), m_output.constData());
    double sum = 0;
    static const QRegularExpression sign(u"\\n +(-?\\d+\\.\\d\\d) +-?\\d"_s);
    for (const QRegularExpressionMatch &counted : sign.globalMatch(judged.captured()))
        sum += counted.captured(1).toDouble();
    QVERIFY(std::abs(sum - judged.captured(1).toDouble()) < 0.2); // each is rounded
    // the best name first, and what speaks for it
    static const QRegularExpression publisher(
        u"\\npublisher, of:\\n +1 +\\d+\\.\\d above title \\| VIỆN ĐO LƯỜNG HẢI VÂN\\n +\\| \\[Always .*\\bBodyName\\b"_s);
    QVERIFY2(publisher.match(output).hasMatch(), m_output.constData());
    // who is credited first, and what became of the other names
    static const QRegularExpression credits(
        u"\\nauthors and sources, of:\\n +\\d+ author +\\d+\\.\\d, source +-?\\d+\\.\\d below text +\\| Lê Minh Hà \\| Tác giả: Lê Minh Hà \\| author \\(\\d+ %\\)\\n +\\| \\[Person BylineLabel All Always .*\\n +\\d+ author +-\\d+\\.\\d, source +-\\d+\\.\\d below text +\\| In trang này \\| In trang này\\n"_s);
    QVERIFY2(credits.match(output).hasMatch(), m_output.constData());
}

void CliTest::explainsWhyACandidateWon()
{
    QFile file(m_dir->filePath(u"page.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("VIỆN ĐO LƯỜNG HẢI VÂN\n\nĐoàn Viện Đo lường Fiji thăm Hải Vân\n05/6/2023\n\n"
               "Hai viện sẽ cùng so sánh chuẩn khối lượng và trao đổi chuyên gia về phép đo.\n\n"
               "Ngày 4/6/2023, đoàn Viện Đo lường Fiji đã thăm Viện và bàn về hợp tác so sánh chuẩn khối lượng, theo "
               "Bản ghi nhớ ký ngày 3/9/2016. Hai viện sẽ so sánh chuẩn khối lượng.\n\n"
               "Đoàn đã thăm các phòng thí nghiệm của Viện và trao đổi với chuyên gia về phép đo.\n\n"
               "Tin liên quan\nViện Đo lường Hải Vân đón đoàn chuyên gia (31/02/2022)\n"
               "Viện Đo lường Hải Vân tổ chức hội nghị (12/03/2022)\n");
    file.close();
    QCOMPARE(run({u"explain"_s, file.fileName()}), 0);
    const QString output = QString::fromUtf8(m_output);
    for (
        const QString &form : {
            // the title that won, and how far behind it the page is with another
            u"\ntitle, of [^\n]*\n +3 +0\\.0 chosen +\\| Đoàn Viện Đo lường Fiji thăm Hải Vân\n(?: +\\d+ +(?:-\\d+\\.\\d|never) .*\n)*"_s,
            u"\n +1 +-\\d+\\.\\d Masthead +\\| VIỆN ĐO LƯỜNG HẢI VÂN\n"_s,
            u"\n +line 6 is the lead: one sentence that leaves it to the report to say when\n"_s,
            u"\n +4 published 2023-06-05 \\(95 %\\), chosen +\\| 05/6/2023 \\| date line\n"_s,
            u"\n +13 left out +\\| 31/02/2022 \\| no calendar has this day\n"_s,
            u"\n +14 left out 2022-03-12 +\\| 12/03/2022 \\| of related items, tags or comments\n"_s,
            u"\n +8 event 2023-06-04 \\(95 %\\), chosen +\\| Ngày 4/6/2023 \\| event-date\n"_s,
            u"\n +8 left out 2016-09-03 +\\| ngày 3/9/2016 \\| history: long before the newest day\n"_s,
        })
        QVERIFY2(QRegularExpression(form).match(output).hasMatch(), (form.toUtf8() + "\n" + m_output).constData());
}

void CliTest::aReaderHasADamagedCatalogueMadeAnew()
{
    fill(3);
    QCOMPARE(run(indexing()), 0);
    QFile mark(m_dir->filePath(u"catalogue/damaged"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    QCOMPARE(run({u"search"_s, u"--catalogue"_s, m_dir->filePath(u"catalogue"_s), u"word"_s}), 0);
    QVERIFY2(m_errors.contains("made anew"), m_errors.constData());
    QCOMPARE(bulletinsAndOthers(), 3);
    QVERIFY(m_errors.isEmpty());
}

void CliTest::killedAtAnyMoment()
{
    constexpr int Files = 400;
    fill(Files);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(indexing()), 0);
    const qint64 wholeMs = timer.elapsed();
    constexpr int Kills = 8;
    for (int i = 0; i < Kills; ++i) {
        QVERIFY(QDir(m_dir->filePath(u"catalogue"_s)).removeRecursively());
        QProcess process;
        process.start(QStringLiteral(BANTIN_PROGRAM), indexing());
        QVERIFY(process.waitForStarted());
        // At another point of its work each time; waiting for its end is what is cut short.
        process.waitForFinished(int(wholeMs * (i + 1) / (Kills + 1)));
        process.kill();
        process.waitForFinished(-1);
        QCOMPARE(run(indexing()), 0);
        QCOMPARE(bulletinsAndOthers(), Files);
    }
}

void CliTest::interruptedItCommits()
{
    constexpr int Files = 3000;
    fill(Files);
    QProcess process;
    process.start(QStringLiteral(BANTIN_PROGRAM), indexing());
    QVERIFY(process.waitForStarted());
    // The catalogue's files tell that it is at work.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir->filePath(u"catalogue/folders.json"_s)), 20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(bulletinsAndOthers() < Files);
    QCOMPARE(run(indexing()), 0);
    QCOMPARE(bulletinsAndOthers(), Files);
}

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
