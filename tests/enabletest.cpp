// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto SystemEntry = "[Desktop Entry]\n"
                             "Name=Okular\n"
                             "Exec=okular %U\n"
                             "DBusActivatable=true\n"
                             "MimeType=application/pdf;\n"
                             "\n"
                             "[Desktop Action new]\n"
                             "Exec=/usr/bin/okular --new\n";
}

/** `bantin enable` and `disable` with a home and a system of their own. */
class EnableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void entriesStartOkularWithThePlugin();
    void aSecondTimeChangesNothing();
    void disableRemovesWhatWasWritten();
    void theUsersOwnEntryComesBack();
    void aChangedEntryIsNotLost();
    void anotherProgramsEntryIsLeftAlone();
    void withoutOkularItSaysSo();
    void takesNoArguments();

private:
    int run(const QStringList &arguments);
    void write(const QString &path, const QByteArray &content);
    [[nodiscard]] QByteArray read(const QString &path) const;
    [[nodiscard]] QString system(const QString &name) const
    {
        return m_dir->filePath(u"system/applications/"_s + name);
    }
    [[nodiscard]] QString own(const QString &name) const { return m_dir->filePath(u"data/applications/"_s + name); }
    [[nodiscard]] QStringList ownFiles() const { return QDir(own({})).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_errors;
};

void EnableTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    // The plugin stands where the build or a private installation has it: beside the program's folder.
    QVERIFY(QDir().mkpath(m_dir->filePath(u"bin"_s)));
    QVERIFY(QFile::copy(QStringLiteral(BANTIN_PROGRAM), m_dir->filePath(u"bin/bantin"_s)));
    write(m_dir->filePath(u"plugins/generic/bantin.so"_s), "plugin");
    write(system(u"org.kde.okular.desktop"_s), SystemEntry);
    write(system(u"okularApplication_pdf.desktop"_s), SystemEntry);
    write(system(u"other.desktop"_s), SystemEntry);
}

int EnableTest::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_dir->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"data"_s));
    environment.insert(u"XDG_DATA_DIRS"_s, m_dir->filePath(u"system"_s));
    process.setProcessEnvironment(environment);
    process.start(m_dir->filePath(u"bin/bantin"_s), arguments);
    if (!process.waitForFinished())
        return -1;
    m_errors = process.readAllStandardError();
    return process.exitCode();
}

void EnableTest::write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray EnableTest::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void EnableTest::entriesStartOkularWithThePlugin()
{
    QCOMPARE(run({u"enable"_s}), 0);
    QCOMPARE(ownFiles(), (QStringList{u"okularApplication_pdf.desktop"_s, u"org.kde.okular.desktop"_s}));
    const QByteArray entry = read(own(u"org.kde.okular.desktop"_s));
    const QByteArray prefix =
        "Exec=env QT_QPA_GENERIC_PLUGINS=bantin QT_PLUGIN_PATH=" + m_dir->filePath(u"plugins"_s).toUtf8();
    QVERIFY2(entry.contains(prefix + " okular %U\n"), entry.constData());
    QVERIFY2(entry.contains(prefix + " /usr/bin/okular --new\n"), entry.constData());
    QVERIFY(entry.contains("DBusActivatable=false\n"));
    QVERIFY(entry.contains("MimeType=application/pdf;\n"));
    QCOMPARE(read(system(u"org.kde.okular.desktop"_s)), QByteArray(SystemEntry));
}

void EnableTest::aSecondTimeChangesNothing()
{
    QCOMPARE(run({u"enable"_s}), 0);
    const QByteArray first = read(own(u"org.kde.okular.desktop"_s));
    QCOMPARE(run({u"enable"_s}), 0);
    QCOMPARE(read(own(u"org.kde.okular.desktop"_s)), first);
    QCOMPARE(ownFiles().size(), 2);
}

void EnableTest::disableRemovesWhatWasWritten()
{
    QCOMPARE(run({u"disable"_s}), 0);
    QCOMPARE(run({u"enable"_s}), 0);
    QCOMPARE(run({u"disable"_s}), 0);
    QVERIFY(ownFiles().isEmpty());
    QCOMPARE(run({u"disable"_s}), 0);
}

void EnableTest::theUsersOwnEntryComesBack()
{
    const QByteArray mine = QByteArray(SystemEntry).replace("Name=Okular", "Name=My reader");
    write(own(u"org.kde.okular.desktop"_s), mine);
    QCOMPARE(run({u"enable"_s}), 0);
    QVERIFY(read(own(u"org.kde.okular.desktop"_s)).contains("Name=My reader"));
    QVERIFY(read(own(u"org.kde.okular.desktop"_s)).contains("QT_QPA_GENERIC_PLUGINS=bantin"));
    QCOMPARE(run({u"enable"_s}), 0);
    QCOMPARE(run({u"disable"_s}), 0);
    QCOMPARE(read(own(u"org.kde.okular.desktop"_s)), mine);
    QCOMPARE(ownFiles(), QStringList{u"org.kde.okular.desktop"_s});
}

void EnableTest::aChangedEntryIsNotLost()
{
    write(own(u"org.kde.okular.desktop"_s), SystemEntry);
    QCOMPARE(run({u"enable"_s}), 0);
    const QByteArray changed = QByteArray(SystemEntry).replace("%U", "%F");
    write(own(u"org.kde.okular.desktop"_s), changed);
    QCOMPARE(run({u"enable"_s}), 1);
    QVERIFY2(m_errors.contains("org.kde.okular.desktop"), m_errors.constData());
    QCOMPARE(read(own(u"org.kde.okular.desktop"_s)), changed);
    QCOMPARE(run({u"disable"_s}), 0);
    QCOMPARE(read(own(u"org.kde.okular.desktop"_s)), changed);
}

void EnableTest::anotherProgramsEntryIsLeftAlone()
{
    write(system(u"org.kde.okular.desktop"_s), "[Desktop Entry]\nExec=flatpak run org.kde.okular %U\n");
    write(system(u"okularApplication_pdf.desktop"_s), "[Desktop Entry]\nExec=flatpak run org.kde.okular %U\n");
    QCOMPARE(run({u"enable"_s}), 1);
    QVERIFY2(m_errors.contains("does not start okular"), m_errors.constData());
    QVERIFY(ownFiles().isEmpty());
}

void EnableTest::withoutOkularItSaysSo()
{
    QVERIFY(QDir(m_dir->filePath(u"system"_s)).removeRecursively());
    QCOMPARE(run({u"enable"_s}), 1);
    QVERIFY2(m_errors.contains("no Okular is installed"), m_errors.constData());
}

void EnableTest::takesNoArguments()
{
    QCOMPARE(run({u"enable"_s, u"now"_s}), 2);
    QCOMPARE(run({u"disable"_s, u"now"_s}), 2);
}

QTEST_GUILESS_MAIN(EnableTest)
#include "enabletest.moc"
