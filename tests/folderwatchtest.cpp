// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/folderwatch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>

using namespace Bantin;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What does not happen within this time does not happen at all. */
constexpr int Long = 60'000;

class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_looks = 0;
        m_folders = {m_dir->filePath(u"docs"_s)};
        QVERIFY(QDir().mkpath(m_dir->filePath(u"docs/thang-6"_s)));
        write(u"docs/thang-6/a.txt"_s);
        waitForTheNextSecond();
    }

    void looksOnceAtTheBeginning();
    void noticesAChange_data();
    void noticesAChange();
    void looksNowAndThen();
    void watchesANewFolder();
    void looksLaterWhenAsked();
    void endsAtOnce();

private:
    static constexpr FolderWatchTimes OnChange{.first = 0ms, .rest = 20ms, .busy = 20ms, .again = 1h};

    /** KDirWatch tells states of a folder apart by the second; so does a FolderWatch wait for longer than one. */
    static void waitForTheNextSecond()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentSecsSinceEpoch() > now, Long);
    }
    void write(const QString &name, const QByteArray &content = "một")
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<FolderWatch> watch(FolderWatchTimes times)
    {
        const auto folders = [this] {
            const std::scoped_lock lock(m_mutex);
            return m_folders;
        };
        return std::make_unique<FolderWatch>(folders, [this] { ++m_looks; }, times);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::mutex m_mutex;
    QStringList m_folders; ///< guarded by m_mutex
    std::atomic_int m_looks = 0;
};

void FolderWatchTest::looksOnceAtTheBeginning()
{
    const auto watching = watch(OnChange);
    QTRY_COMPARE_WITH_TIMEOUT(m_looks.load(), 1, Long);
}

void FolderWatchTest::noticesAChange_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"new", "new in a folder below", "written over", "removed", "renamed", "in a new folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void FolderWatchTest::noticesAChange()
{
    QFETCH(const QString, what);
    const auto watching = watch(OnChange);
    QTRY_COMPARE_WITH_TIMEOUT(m_looks.load(), 1, Long);
    const QString file = m_dir->filePath(u"docs/thang-6/a.txt"_s);
    if (what == "new"_L1)
        write(u"docs/b.txt"_s);
    else if (what == "new in a folder below"_L1)
        write(u"docs/thang-6/b.txt"_s);
    else if (what == "written over"_L1)
        write(u"docs/thang-6/a.txt"_s, "hai");
    else if (what == "removed"_L1)
        QVERIFY(QFile::remove(file));
    else if (what == "renamed"_L1)
        QVERIFY(QFile::rename(file, m_dir->filePath(u"docs/b.txt"_s)));
    else
        QVERIFY(QDir().mkpath(m_dir->filePath(u"docs/thang-7"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_looks.load() > 1, Long);
    if (what == "in a new folder"_L1) {
        waitForTheNextSecond();
        const int before = m_looks;
        write(u"docs/thang-7/b.txt"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_looks.load() > before, Long);
    }
}

void FolderWatchTest::looksNowAndThen()
{
    const auto watching = watch({.first = 0ms, .rest = 1h, .busy = 1h, .again = 5ms});
    QTRY_VERIFY_WITH_TIMEOUT(m_looks.load() > 3, Long);
}

void FolderWatchTest::watchesANewFolder()
{
    const auto watching = watch(OnChange);
    QTRY_COMPARE_WITH_TIMEOUT(m_looks.load(), 1, Long);
    QVERIFY(QDir().mkpath(m_dir->filePath(u"more"_s)));
    {
        const std::scoped_lock lock(m_mutex);
        m_folders << m_dir->filePath(u"more"_s);
    }
    watching->refresh();
    // From when on it is watched is not told: written again until it is.
    for (int i = 0; i < 600 && m_looks == 1; ++i) {
        write(u"more/%1.txt"_s.arg(i));
        QTest::qWait(100);
    }
    QVERIFY(m_looks > 1);
}

void FolderWatchTest::looksLaterWhenAsked()
{
    const auto watching = watch(OnChange);
    QTRY_COMPARE_WITH_TIMEOUT(m_looks.load(), 1, Long);
    watching->lookLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_looks.load(), 2, Long);
}

void FolderWatchTest::endsAtOnce()
{
    for (int i = 0; i < 20; ++i) {
        const auto watching = watch(OnChange);
        QVERIFY(watching->stop(QDeadlineTimer(Long)));
    }
}

QTEST_GUILESS_MAIN(FolderWatchTest)
#include "folderwatchtest.moc"
