// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/workerpool.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

/** Children that crash, hang, babble and cannot start; each is played by a script. */
class WorkerPoolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsDeliveredOnce();
    void aBadFileCostsItselfAlone_data();
    void aBadFileCostsItselfAlone();
    void aMissingProgramIsNoFilesFault();
    void aProgramThatEndsIsNoFilesFault();
    void stoppingEndsAtOnce();

private:
    QString script(const QByteArray &onBad);
    /** The outcome of each file; `ok` for a record. */
    static QMap<QString, QStringList> run(const AnalyseFiles &analyse, const QStringList &paths);
    static QStringList names(int count);

    QTemporaryDir m_dir;
    int m_scripts = 0;
};

void WorkerPoolTest::initTestCase()
{
    QVERIFY(m_dir.isValid());
}

QString WorkerPoolTest::script(const QByteArray &onBad)
{
    const QString path = m_dir.filePath(u"worker%1"_s.arg(++m_scripts));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n"
               "while read -r line; do\n"
               "  case $line in *bad*) " +
               onBad +
               " ;; esac\n"
               "  printf '\\0\\0\\0\\005\\001\\0\\0\\0\\0'\n" // five bytes: no bulletin, no error
               "done\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QMap<QString, QStringList> WorkerPoolTest::run(const AnalyseFiles &analyse, const QStringList &paths)
{
    QMap<QString, QStringList> outcomes;
    const Result<void> done =
        analyse(paths,
                [&](const QString &path, const Analysed &analysed) {
                    outcomes[path] << (analysed.state == EntryState::Failed ? errorKey(analysed.error.code) : u"ok"_s);
                },
                {});
    if (!done)
        outcomes[u"run"_s] << errorKey(done.error().code);
    return outcomes;
}

QStringList WorkerPoolTest::names(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << u"/docs/%1.txt"_s.arg(i);
    return names;
}

void WorkerPoolTest::everyFileIsDeliveredOnce()
{
    const auto outcomes = run(analyseInWorkers(script("true"), {.workers = 3}), names(100));
    QCOMPARE(outcomes.size(), 100);
    for (const QStringList &outcome : outcomes)
        QCOMPARE(outcome, QStringList{u"ok"_s});
}

void WorkerPoolTest::aBadFileCostsItselfAlone_data()
{
    QTest::addColumn<QByteArray>("onBad");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"malformed"_s;
    QTest::newRow("killed by the system") << QByteArray("kill -KILL $$") << u"malformed"_s;
    QTest::newRow("hang") << QByteArray("read -r forever < /dev/zero") << u"limit-exceeded"_s;
    QTest::newRow("babble") << QByteArray("yes | head -c 5000000 | tr -d '\\n'; exec sleep 60") << u"limit-exceeded"_s;
}

void WorkerPoolTest::aBadFileCostsItselfAlone()
{
    QFETCH(const QByteArray, onBad);
    QFETCH(const QString, outcome);
    QStringList paths = names(30);
    paths.insert(3, u"/docs/bad.txt"_s);
    paths.insert(20, u"/docs/bad too.txt"_s);
    const WorkerLimits limits{.workers = 2, .fileMs = 3000, .answerBytes = 1'000'000};
    const auto outcomes = run(analyseInWorkers(script(onBad), limits), paths);
    QCOMPARE(outcomes.size(), 32);
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
        QCOMPARE(it.value(), QStringList{it.key().contains(u"bad"_s) ? outcome : u"ok"_s});
}

void WorkerPoolTest::aMissingProgramIsNoFilesFault()
{
    const auto outcomes = run(analyseInWorkers(m_dir.filePath(u"nothing"_s)), names(3));
    QCOMPARE(outcomes, (QMap<QString, QStringList>{{u"run"_s, {u"not-readable"_s}}}));
}

void WorkerPoolTest::aProgramThatEndsIsNoFilesFault()
{
    const auto outcomes = run(analyseInWorkers(u"/bin/false"_s), names(3));
    QCOMPARE(outcomes, (QMap<QString, QStringList>{{u"run"_s, {u"not-readable"_s}}}));
}

void WorkerPoolTest::stoppingEndsAtOnce()
{
    std::stop_source source;
    int delivered = 0;
    const AnalyseFiles analyse = analyseInWorkers(script("read -r forever < /dev/zero"), {.workers = 1});
    const Result<void> done = analyse(
        {u"/docs/good.txt"_s, u"/docs/bad.txt"_s, u"/docs/late.txt"_s},
        [&](const QString &, const Analysed &) {
            ++delivered;
            source.request_stop();
        },
        source.get_token());
    QVERIFY(done);
    QCOMPARE(delivered, 1);
}

QTEST_GUILESS_MAIN(WorkerPoolTest)
#include "workerpooltest.moc"
