// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/archive.h"
#include "document/documentfile.h"
#include "document/openedmembers.h"
#include "library.h"
#include "types/memberpath.h"

#include <K7Zip>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Limit = 1 << 20;

std::unique_ptr<KArchive> archiveNamed(const QString &path)
{
    if (path.endsWith(".zip"_L1) || path.endsWith(".ZIP"_L1) || path.endsWith(".okular"_L1))
        return std::make_unique<KZip>(path);
    if (path.endsWith(".7z"_L1))
        return std::make_unique<K7Zip>(path);
    const QHash<QString, QString> types{{u"gz"_s, u"application/gzip"_s},    {u"tgz"_s, u"application/gzip"_s},
                                        {u"bz2"_s, u"application/x-bzip"_s}, {u"tbz"_s, u"application/x-bzip"_s},
                                        {u"xz"_s, u"application/x-xz"_s},    {u"txz"_s, u"application/x-xz"_s},
                                        {u"zst"_s, u"application/zstd"_s},   {u"tbz2"_s, u"application/x-bzip"_s},
                                        {u"tzst"_s, u"application/zstd"_s},  {u"tar"_s, u"application/x-tar"_s}};
    return std::make_unique<KTar>(path, types.value(path.section(u'.', -1)));
}

using Files = QList<std::pair<QString, QByteArray>>;

QByteArray contentOf(const Result<std::unique_ptr<QFile>> &file)
{
    return file ? (*file)->readAll() : file.error().detail.toUtf8();
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsEachKind_data();
    void readsEachKind();
    void readsWhat7ZipMade();
    void namesAnArchiveByItsEnd_data();
    void namesAnArchiveByItsEnd();
    void refusesWhatIsNoArchive_data();
    void refusesWhatIsNoArchive();
    void refusesAMemberThatIsTooLarge_data();
    void refusesAMemberThatIsTooLarge();
    void refusesAMemberUnderAPassword();
    void leavesNothingBehind();
    void readsAnArchiveThatWasReplaced();
    void aPipeOfThatNameIsNotOpened();
    void readsInOneGo();
    void anOkularFileIsItsDocument();
    void anOkularFileWithoutOneIsRefused();
    void theHashIsThatOfTheMember();
    void aCopyIsMadeToBeOpened();
    void aFileIsOpenedItself();
    void copiesKnowTheirOrigin_data();
    void copiesKnowTheirOrigin();
    void oldCopiesAreTakenAway();
    void aNewCopyTakesThePlaceOfOldOnes();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString make(const QString &name, const Files &files) const
    {
        const std::unique_ptr<KArchive> archive = archiveNamed(path(name));
        if (!archive->open(QIODevice::WriteOnly))
            qFatal("%s cannot be made", qPrintable(name));
        for (const auto &[member, content] : files)
            if (!archive->writeFile(member, content))
                qFatal("%s cannot be packed", qPrintable(member));
        archive->close();
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArchiveTest::readsEachKind_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tin.zip", "TIN.ZIP", "tin.7z", "tin.tar", "tin.tar.gz", "tin.tgz", "tin.tar.bz2",
                             "tin.tbz2", "tin.tbz", "tin.tar.xz", "tin.txz", "tin.tar.zst", "tin.tzst"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ArchiveTest::readsEachKind()
{
    QFETCH(const QString, name);
    // K7Zip does not write other letters soundly: readsWhat7ZipMade() has them.
    const QString unicode = name.endsWith(".7z"_L1) ? u"thang 6/1.txt"_s : u"tháng 6/Bản tin số 1.txt"_s;
    const QByteArray large(300'000, 'x');
    const QByteArray small;
    const QString archive =
        make(name, {{u"a.txt"_s, "một"}, {unicode, "hai"}, {u"small.txt"_s, small}, {u"large.pdf"_s, large}});
    const Result<QStringList> members = membersOf(archive);
    QVERIFY2(members, members ? "" : qPrintable(members.error().detail));
    QCOMPARE(QSet<QString>(members->begin(), members->end()),
             (QSet<QString>{u"a.txt"_s, unicode, u"small.txt"_s, u"large.pdf"_s}));
    const auto read = [&](const QString &member) { return contentOf(extractMember({archive, member}, Limit)); };
    // Backwards too, which a compressed TAR has to be read anew for.
    QCOMPARE(read(u"large.pdf"_s), large);
    QCOMPARE(read(unicode), "hai");
    QCOMPARE(read(u"a.txt"_s), "một");
    QCOMPARE(read(u"small.txt"_s), small);
    QCOMPARE(memberPathOf(archive + u'/' + unicode), (MemberPath{archive, unicode}));
    QCOMPARE(contentOf(openDocumentFile(archive + u'/' + unicode)), "hai");
    const auto missing = extractMember({archive, u"b.txt"_s}, Limit);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotReadable);
    QVERIFY(missing.error().detail.contains(archive + u"/b.txt"_s));
}

void ArchiveTest::readsWhat7ZipMade()
{
    const QString archive = path(u"tin.7z"_s);
    QFile file(archive);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64(
        "N3q8ryccAATlgzN1oQAAAAAAAAAiAAAAAAAAAJv2G0cBAAdt4buZdGhhaQAAAIEzB64PzpwGxQkqrtOqhSYoExi7AyVngQNVoUI7"
        "Rway5fA88HZPrdQFTycK4A0bpvs4XNFlglZJ4D62Dqaezx/U97frRZPIBrtHS38zoTvbhIrvWjdMlZNSwVSQEfizL2fThWa0nCUd"
        "cQlfUmD3ko47zFwuuZmWHNWYETQpB2Qo+/3QgxI3cFe3LJaAlOtTCAAAABcGDAEJgJUABwsBAAEjAwEBBV0AEAAADIDOCgHrDXsq"
        "AAA="));
    file.close();
    const Result<QStringList> members = membersOf(archive);
    QVERIFY(members);
    QCOMPARE(members->size(), 3);
    QCOMPARE(contentOf(extractMember({archive, u"tháng 6/Bản tin số 1.txt"_s}, Limit)), "hai");
    QCOMPARE(contentOf(extractMember({archive, u"a.txt"_s}, Limit)), "một");
    QCOMPARE(contentOf(extractMember({archive, u"empty.txt"_s}, Limit)), "");
}

void ArchiveTest::namesAnArchiveByItsEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isArchive");
    QTest::newRow("upper case") << u"/tin/A.TAR.GZ"_s << true;
    QTest::newRow("one compressed file") << u"/tin/a.txt.gz"_s << false;
    QTest::newRow("okular's own") << u"/tin/a.okular"_s << false;
    QTest::newRow("office document") << u"/tin/a.docx"_s << false;
    QTest::newRow("folder below") << u"/tin/a.zip/b"_s << false;
}

void ArchiveTest::namesAnArchiveByItsEnd()
{
    QFETCH(const QString, name);
    QTEST(isArchiveName(name), "isArchive");
    // Nothing lies there, so it is no member either.
    QCOMPARE(memberPathOf(name), std::nullopt);
}

void ArchiveTest::refusesWhatIsNoArchive_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::Unsupported;
    QTest::newRow("text") << QByteArray("Bản tin") << ErrorCode::Unsupported;
    QTest::newRow("begins as a ZIP") << QByteArray("PK\x03\x04 and no more") << ErrorCode::Malformed;
    QTest::newRow("begins as a 7z") << QByteArray("7z\xbc\xaf\x27\x1c and no more") << ErrorCode::Malformed;
    QTest::newRow("begins as gzip") << QByteArray("\x1f\x8b\x08 and no more") << ErrorCode::Malformed;
}

void ArchiveTest::refusesWhatIsNoArchive()
{
    QFETCH(const QByteArray, content);
    QFile file(path(u"tin.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<QStringList> members = membersOf(file.fileName());
    QVERIFY(!members);
    QTEST(members.error().code, "code");
    QVERIFY(members.error().detail.contains(file.fileName()));
    QVERIFY(!extractMember({file.fileName(), u"a.txt"_s}, Limit));
}

void ArchiveTest::refusesAMemberThatIsTooLarge_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tin.zip", "tin.7z", "tin.tar.gz", "tin.tar.zst"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ArchiveTest::refusesAMemberThatIsTooLarge()
{
    QFETCH(const QString, name);
    const QString archive = make(name, {{u"a.txt"_s, QByteArray(100'001, '\0')}, {u"b.txt"_s, "nhỏ"}});
    const auto large = extractMember({archive, u"a.txt"_s}, 100'000);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(contentOf(extractMember({archive, u"b.txt"_s}, 100'000)), "nhỏ");
}

void ArchiveTest::refusesAMemberUnderAPassword()
{
    const QString archive = make(u"tin.zip"_s, {{u"a.txt"_s, "bí mật của bản tin này"}});
    QFile file(archive);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // A password changes the data and nothing that KZip looks at.
    const qsizetype central = bytes.indexOf("PK\x01\x02");
    QVERIFY(central > 10);
    for (qsizetype i = central - 10; i < central; ++i)
        bytes[i] = char(bytes[i] ^ 0x55);
    file.seek(0);
    file.write(bytes);
    file.close();
    const auto member = extractMember({archive, u"a.txt"_s}, Limit);
    QVERIFY(!member);
    QVERIFY2(member.error().code == ErrorCode::Encrypted, qPrintable(member.error().detail));
}

void ArchiveTest::leavesNothingBehind()
{
    const QString archive = make(u"tin.zip"_s, {{u"a.txt"_s, "một"}});
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("TMPDIR"); });
    {
        const auto member = extractMember({archive, u"a.txt"_s}, Limit);
        QVERIFY(member);
        struct stat status = {};
        QCOMPARE(::fstat((*member)->handle(), &status), 0);
        QCOMPARE(status.st_mode & 077, 0U); // nobody else's
    }
    QVERIFY(QDir(temporary.path()).isEmpty());
}

void ArchiveTest::readsAnArchiveThatWasReplaced()
{
    const QString archive = make(u"tin.tar.gz"_s, {{u"a.txt"_s, "một"}});
    QCOMPARE(contentOf(extractMember({archive, u"a.txt"_s}, Limit)), "một");
    make(u"tin.tar.gz"_s, {{u"a.txt"_s, "hai, và dài hơn"}});
    QCOMPARE(contentOf(extractMember({archive, u"a.txt"_s}, Limit)), "hai, và dài hơn");
}

void ArchiveTest::aPipeOfThatNameIsNotOpened()
{
    const QString pipe = path(u"tin.zip"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!membersOf(pipe));
    QCOMPARE(memberPathOf(pipe + u"/a.txt"_s), std::nullopt);
}

/** All members of a compressed TAR, one by one: a thousand times the whole would take minutes. */
void ArchiveTest::readsInOneGo()
{
    Files files;
    for (int i = 0; i < 2000; ++i)
        files << std::pair(u"%1/%2.txt"_s.arg(i % 7).arg(i), QByteArray::number(i).repeated(3000));
    const QString archive = make(u"tin.tar.gz"_s, files);
    const Result<QStringList> members = membersOf(archive);
    QVERIFY(members);
    QCOMPARE(members->size(), files.size());
    QBENCHMARK_ONCE
    {
        for (const QString &member : *members) {
            const QByteArray number = member.section(u'/', 1).section(u'.', 0, 0).toUtf8();
            QCOMPARE(contentOf(extractMember({archive, member}, Limit)), number.repeated(3000));
        }
    }
}

void ArchiveTest::anOkularFileIsItsDocument()
{
    const QByteArray contents = "<?xml version=\"1.0\"?><!DOCTYPE OkularArchive><OkularArchive><Files>"
                                "<DocumentFileName>Bản tin.txt</DocumentFileName>"
                                "<MetadataFileName>metadata.xml</MetadataFileName></Files></OkularArchive>";
    const QString file =
        make(u"tin.okular"_s,
             {{u"content.xml"_s, contents}, {u"metadata.xml"_s, "<x/>"}, {u"Bản tin.txt"_s, "một bản tin"}});
    QCOMPARE(contentOf(openDocumentFile(file)), "một bản tin");
}

void ArchiveTest::anOkularFileWithoutOneIsRefused()
{
    const QString file = make(u"tin.okular"_s, {{u"content.xml"_s, "<OkularArchive>&bomb;"}});
    const auto opened = openDocumentFile(file);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(file));
}

void ArchiveTest::theHashIsThatOfTheMember()
{
    const QString archive = make(u"tin.zip"_s, {{u"a.txt"_s, "một bản tin"}});
    QFile loose(path(u"loose.txt"_s));
    QVERIFY(loose.open(QIODevice::WriteOnly));
    loose.write("một bản tin");
    loose.close();
    QVERIFY(!contentHashOf(loose.fileName()).isEmpty());
    QCOMPARE(contentHashOf(archive + u"/a.txt"_s), contentHashOf(loose.fileName()));
}

void ArchiveTest::aCopyIsMadeToBeOpened()
{
    const QString member = make(u"tin.zip"_s, {{u"thang 6/Bản tin.txt"_s, "một bản tin"}}) + u"/thang 6/Bản tin.txt"_s;
    const OpenedMembers members(path(u"copies"_s));
    const Result<QString> copy = members.fileFor(member);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QVERIFY(copy->endsWith(u"/Bản tin.txt"_s));
    QFile file(*copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "một bản tin");
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & Others));
    QVERIFY(!(QFile::permissions(path(u"copies"_s)) & (Others | QFile::ExeGroup | QFile::ExeOther)));
    QCOMPARE(members.fileFor(member), copy); // one is enough
    const auto missing = members.fileFor(path(u"tin.zip/b.txt"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().detail.contains(path(u"tin.zip/b.txt"_s)));
}

void ArchiveTest::aFileIsOpenedItself()
{
    const QString file = make(u"tin.zip"_s, {});
    const OpenedMembers members(path(u"copies"_s));
    QCOMPARE(members.fileFor(file), file);
    QVERIFY(!members.fileFor(path(u"none.txt"_s)));
    QVERIFY(!QFile::exists(path(u"copies"_s)));
}

void ArchiveTest::copiesKnowTheirOrigin_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"a.txt"_s;
    QTest::newRow("in a folder") << u"thang 6/a.pdf"_s;
    QTest::newRow("hidden") << u"a/.member"_s;
    QTest::newRow("long") << QString(150, u'ư') + u".txt"_s;
}

void ArchiveTest::copiesKnowTheirOrigin()
{
    QFETCH(const QString, name);
    const QString archive = make(u"tin.tar"_s, {{name, "một"}});
    const OpenedMembers members(path(u"copies"_s));
    const Result<QString> copy = members.fileFor(archive + u'/' + name);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QCOMPARE(members.originOf(*copy), archive + u'/' + name);
    QCOMPARE(members.originOf(archive), archive);
    // Then it stands for itself.
    QVERIFY(QFile::remove(archive));
    QCOMPARE(members.originOf(*copy), *copy);
}

void ArchiveTest::oldCopiesAreTakenAway()
{
    const QString archive = make(u"tin.zip"_s, {{u"a.txt"_s, "một"}});
    QVERIFY(QDir().mkpath(path(u"copies/of somebody else"_s)));
    const OpenedMembers members(path(u"copies"_s));
    const Result<QString> copy = members.fileFor(archive + u"/a.txt"_s);
    QVERIFY(copy);
    members.removeOld(1);
    QVERIFY(QFile::exists(*copy));
    members.removeOld(-1);
    QVERIFY(!QFile::exists(*copy));
    QVERIFY(QFile::exists(path(u"copies/of somebody else"_s)));
}

void ArchiveTest::aNewCopyTakesThePlaceOfOldOnes()
{
    const QString archive = make(u"tin.zip"_s, {{u"a.txt"_s, "một"}, {u"b.txt"_s, "hai"}, {u"c.txt"_s, "ba"}});
    const OpenedMembers members(path(u"copies"_s));
    const Result<QString> old = members.fileFor(archive + u"/a.txt"_s);
    const Result<QString> recent = members.fileFor(archive + u"/b.txt"_s);
    QVERIFY(old && recent);
    const timespec longAgo[2] = {{.tv_sec = 1'000'000'000, .tv_nsec = 0}, {.tv_sec = 1'000'000'000, .tv_nsec = 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(QFileInfo(*old).path()).constData(), longAgo, 0), 0);
    QVERIFY(members.fileFor(archive + u"/c.txt"_s));
    QVERIFY(!QFile::exists(*old));
    QVERIFY(QFile::exists(*recent));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archivetest.moc"
