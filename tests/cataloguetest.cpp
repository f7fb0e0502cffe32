// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/catalogue.h"
#include "catalogue/cataloguewriter.h"
#include "catalogue/indexer.h"
#include "text/syllables.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** Reads a file as the pipeline would: the first line is the title, `BAD` an error, `NO` no bulletin. */
struct FakeAnalyser {
    QStringList read; ///< the files that were opened, in order

    Analysed analyse(const QString &path)
    {
        read << QFileInfo(path).fileName();
        QFile file(path);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Analysed analysed{.contentHash = QCryptographicHash::hash(content, QCryptographicHash::Sha1),
                          .outcome = Record{.file = path},
                          .keys = {},
                          .profile = {}};
        if (content.startsWith("BAD"))
            analysed.outcome = std::unexpected(Error{.code = ErrorCode::Malformed, .detail = path + u" is bad"_s});
        else if (content.startsWith("NO"))
            analysed.outcome->recognition.reasons = {u"no title"_s};
        else
            fill(*analysed.outcome, QString::fromUtf8(content));
        if (analysed.outcome && analysed.outcome->recognition.isBulletin)
            analysed.keys = {u"title:"_s + analysed.outcome->bulletin.title->value};
        return analysed;
    }
    static void fill(Record &record, const QString &text)
    {
        record.recognition = {.isBulletin = true, .confidence = 1, .reasons = {}};
        record.bulletin.title = Field<QString>{.value = text.section(u'\n', 0, 0), .confidence = 1, .evidence = {}};
        record.bulletin.body = Field<QString>{.value = text.section(u'\n', 1), .confidence = 1, .evidence = {}};
    }
    AnalyseFiles all()
    {
        return [this](const QStringList &paths, const Deliver &deliver, const std::stop_token &stop) -> Result<void> {
            for (const QString &path : paths) {
                if (stop.stop_requested())
                    break;
                deliver(path, analyse(path));
            }
            return {};
        };
    }
};

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void unchangedFilesAreNotOpened();
    void changedFilesAreReadAgain();
    void deletedFilesAreForgotten();
    void movedFilesKeepTheirIdentity();
    void badFilesAreRememberedWithTheirReason();
    void specialFilesArePassedOver();
    void linksToFoldersAreNotFollowed();
    void missingRootsAreErrors();
    void cancellingKeepsWhatWasRead();
    void aSecondWriterIsRefused();
    void readersSeeOneStateWhileAWriterWorks();
    void damageIsMended_data();
    void damageIsMended();
    void theOrderOfIndexingDoesNotShow();
    void longAndOddNamesAreKept();

    void search_data();
    void search();
    void snippetShowsTheWords();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(u"docs/"_s + name); }
    IndexCounts index(FakeAnalyser &analyser, const IndexEvents &events = {}, const std::stop_token &stop = {});
    [[nodiscard]] CatalogueStatus status() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_catalogue;
};

void CatalogueTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_catalogue = m_dir->filePath(u"catalogue"_s);
    QVERIFY(QDir(m_dir->path()).mkdir(u"docs"_s));
    write(u"a.txt"_s, "Họp về đo lường\nViện Đo lường họp với Lào.");
    write(u"b.txt"_s, "Ký bản ghi nhớ\nHai bên ký bản ghi nhớ về tiêu chuẩn.");
}

void CatalogueTest::write(const QString &name, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
    QFile f(file(name));
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(content), content.size());
    f.close();
}

IndexCounts CatalogueTest::index(FakeAnalyser &analyser, const IndexEvents &events, const std::stop_token &stop)
{
    const auto counts = indexFiles(m_catalogue, {m_dir->filePath(u"docs"_s)}, analyser.all(), events, stop);
    if (!counts)
        qWarning("%s", qPrintable(counts.error().detail));
    return counts.value_or(IndexCounts{.indexed = -1});
}

CatalogueStatus CatalogueTest::status() const
{
    return Catalogue::open(m_catalogue)
        .and_then([](const Catalogue &c) { return c.status(); })
        .value_or(CatalogueStatus{.bulletins = -1});
}

void CatalogueTest::unchangedFilesAreNotOpened()
{
    FakeAnalyser analyser;
    QCOMPARE(index(analyser).indexed, 2);
    analyser.read.clear();
    const IndexCounts again = index(analyser);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.indexed, 0);
    QVERIFY(analyser.read.isEmpty());
}

void CatalogueTest::changedFilesAreReadAgain()
{
    FakeAnalyser analyser;
    index(analyser);
    write(u"b.txt"_s, "Một tên khác hẳn\nNội dung mới.");
    analyser.read.clear();
    QCOMPARE(index(analyser).indexed, 1);
    QCOMPARE(analyser.read, QStringList{u"b.txt"_s});
    const auto entry = Catalogue::open(m_catalogue)->entry(file(u"b.txt"_s));
    QVERIFY(entry && *entry);
    QCOMPARE((*entry)->outcome->bulletin.title->value, u"Một tên khác hẳn"_s);
    QCOMPARE(status().bulletins, 2);
}

void CatalogueTest::deletedFilesAreForgotten()
{
    FakeAnalyser analyser;
    index(analyser);
    QVERIFY(QFile::remove(file(u"a.txt"_s)));
    QCOMPARE(index(analyser).removed, 1);
    QCOMPARE(status().bulletins, 1);
    QVERIFY(!Catalogue::open(m_catalogue)->entry(file(u"a.txt"_s))->has_value());
}

void CatalogueTest::movedFilesKeepTheirIdentity()
{
    FakeAnalyser analyser;
    index(analyser);
    const auto idOf = [&](const QString &key) {
        return Catalogue::open(m_catalogue)->candidates({key}, {}, 10)->value(0).id;
    };
    const quint32 before = idOf(u"title:Họp về đo lường"_s);
    QVERIFY(QDir().mkpath(file(u"sub"_s)));
    QVERIFY(QFile::rename(file(u"a.txt"_s), file(u"sub/c.txt"_s)));
    const IndexCounts counts = index(analyser);
    QCOMPARE(counts.removed, 0);
    QCOMPARE(status().bulletins, 2);
    QVERIFY(before != 0);
    QCOMPARE(idOf(u"title:Họp về đo lường"_s), before);
    QVERIFY(!Catalogue::open(m_catalogue)->entry(file(u"a.txt"_s))->has_value());
}

void CatalogueTest::badFilesAreRememberedWithTheirReason()
{
    write(u"bad.pdf"_s, "BAD");
    write(u"other.txt"_s, "NO");
    FakeAnalyser analyser;
    QStringList failed;
    const IndexEvents events{
        .progress = {}, .failed = [&](const QString &path, const Error &) { failed << path; }, .notice = {}};
    QCOMPARE(index(analyser, events).failed, 1);
    QCOMPARE(failed, QStringList{file(u"bad.pdf"_s)});
    const CatalogueStatus now = status();
    QCOMPARE(now.failed, 1);
    QCOMPARE(now.others, 1);
    QCOMPARE(now.unlisted.value(0).reason, file(u"bad.pdf"_s) + u" is bad"_s);
    QCOMPARE(now.unlisted.value(1).reason, u"no title"_s);
    analyser.read.clear();
    QCOMPARE(index(analyser).failed, 0);
    QVERIFY(analyser.read.isEmpty());
    write(u"bad.pdf"_s, "Sửa xong rồi");
    QCOMPARE(index(analyser).indexed, 1);
    QCOMPARE(status().failed, 0);
}

void CatalogueTest::specialFilesArePassedOver()
{
    QCOMPARE(::mkfifo(qPrintable(file(u"pipe.txt"_s)), 0600), 0);
    QVERIFY(QFile::link(u"nowhere"_s, file(u"dead.txt"_s)));
    QVERIFY(QFile::link(u"circle.txt"_s, file(u"circle.txt"_s)));
    write(u"picture.jpg"_s, "not ours");
    FakeAnalyser analyser;
    const IndexCounts counts = index(analyser);
    QCOMPARE(counts.indexed, 2);
    QCOMPARE(counts.failed, 2); // the two links; a pipe is no file that failed
    QStringList reasons;
    for (const Unlisted &unlisted : status().unlisted)
        reasons << QFileInfo(unlisted.path).fileName() + u": "_s + unlisted.reason.section(u' ', 1, 3);
    QCOMPARE(reasons, (QStringList{u"circle.txt: is a link"_s, u"dead.txt: is a link"_s, u"pipe.txt: is no file"_s}));
    QCOMPARE(index(analyser).unchanged, 5);
}

void CatalogueTest::linksToFoldersAreNotFollowed()
{
    QVERIFY(QFile::link(m_dir->filePath(u"docs"_s), file(u"loop"_s)));
    FakeAnalyser analyser;
    QCOMPARE(index(analyser).indexed, 2);
    QCOMPARE(analyser.read.size(), 2);
}

void CatalogueTest::missingRootsAreErrors()
{
    FakeAnalyser analyser;
    QStringList failed;
    const IndexEvents events{
        .progress = {}, .failed = [&](const QString &path, const Error &) { failed << path; }, .notice = {}};
    const auto counts = indexFiles(m_catalogue, {u"/nowhere/at all"_s}, analyser.all(), events);
    QVERIFY(counts);
    QCOMPARE(counts->failed, 1);
    QCOMPARE(failed, QStringList{u"/nowhere/at all"_s});
    QVERIFY(status().roots.isEmpty());
}

void CatalogueTest::cancellingKeepsWhatWasRead()
{
    for (int i = 0; i < 20; ++i)
        write(u"more%1.txt"_s.arg(i, 2, 10, QChar(u'0')), "Bản tin số " + QByteArray::number(i));
    std::stop_source source;
    FakeAnalyser analyser;
    const AnalyseFiles stopInTheMiddle = [&](const QStringList &paths, const Deliver &deliver,
                                             const std::stop_token &) -> Result<void> {
        for (const QString &path : paths.first(7))
            deliver(path, analyser.analyse(path));
        source.request_stop();
        return {};
    };
    const auto counts = indexFiles(m_catalogue, {m_dir->filePath(u"docs"_s)}, stopInTheMiddle, {}, source.get_token());
    QVERIFY(counts && counts->cancelled);
    QCOMPARE(status().bulletins, 7);
    const IndexCounts rest = index(analyser);
    QCOMPARE(rest.unchanged, 7);
    QCOMPARE(rest.indexed, 15);
}

void CatalogueTest::aSecondWriterIsRefused()
{
    const Result<CatalogueWriter> first = CatalogueWriter::open(m_catalogue);
    QVERIFY(first);
    const Result<CatalogueWriter> second = CatalogueWriter::open(m_catalogue);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NotReadable);
    QVERIFY(second.error().detail.contains(m_catalogue));
    QVERIFY(Catalogue::open(m_catalogue));
}

void CatalogueTest::readersSeeOneStateWhileAWriterWorks()
{
    FakeAnalyser analyser;
    index(analyser);
    Result<Catalogue> reader = Catalogue::open(m_catalogue);
    QVERIFY(reader);
    for (int round = 0; round < 6; ++round) {
        // Two commits overtake a reader that is not reopened.
        write(u"a.txt"_s, "Họp lần " + QByteArray(round + 1, 'x') + "\nđo lường");
        index(analyser);
        const auto hits = reader->search(u"đo lường"_s, 10);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        QCOMPARE(hits->size(), 1);
    }
    QVERIFY(reader->refresh());
    QCOMPARE(reader->search(u"xxxxxx"_s, 10)->size(), 1);
}

void CatalogueTest::damageIsMended_data()
{
    QTest::addColumn<double>("keep");
    QTest::newRow("empty") << 0.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("nearly all") << 0.95;
}

void CatalogueTest::damageIsMended()
{
    QFETCH(const double, keep);
    FakeAnalyser analyser;
    for (int i = 0; i < 200; ++i)
        write(u"n%1.txt"_s.arg(i), "Bản tin " + QByteArray::number(i) + "\nnội dung " + QByteArray::number(i * 7919));
    index(analyser);
    const QStringList parts = QDir(m_catalogue + u"/index"_s).entryList(QDir::Files);
    QVERIFY(!parts.isEmpty());
    for (const QString &part : parts) {
        QFile file(m_catalogue + u"/index/"_s + part);
        QVERIFY(file.resize(qint64(double(file.size()) * keep)));
        // Whoever reads first gets an error or an answer, no crash.
        if (const auto reader = Catalogue::open(m_catalogue)) {
            static_cast<void>(reader->search(u"bản tin"_s, 300));
            static_cast<void>(reader->status());
        }
        write(u"new.txt"_s, "Thêm một bản tin " + part.toUtf8());
        QVERIFY2(index(analyser).indexed > 0, qPrintable(part));
        QCOMPARE(status().bulletins, 203);
    }
}

void CatalogueTest::theOrderOfIndexingDoesNotShow()
{
    for (int i = 0; i < 30; ++i)
        write(u"same%1.txt"_s.arg(i, 2, 10, QChar(u'0')), "Cùng một tên\ncùng một nội dung");
    FakeAnalyser analyser;
    const auto reversed = [&](const QStringList &paths, const Deliver &deliver,
                              const std::stop_token &) -> Result<void> {
        for (auto path = paths.rbegin(); path != paths.rend(); ++path)
            deliver(*path, analyser.analyse(*path));
        return {};
    };
    index(analyser);
    const QString other = m_dir->filePath(u"other"_s);
    QVERIFY(indexFiles(other, {m_dir->filePath(u"docs"_s)}, reversed));
    const auto paths = [](const QString &folder) {
        QStringList found;
        const quint32 pair = pairKey(u"nội"_s, u"dung"_s);
        const auto candidates = Catalogue::open(folder)->candidates({u"title:Cùng một tên"_s}, {pair}, 20);
        for (const Candidate &candidate : *candidates)
            found << candidate.path;
        return found;
    };
    QCOMPARE(paths(m_catalogue).size(), 20);
    QCOMPARE(paths(m_catalogue), paths(other));
}

void CatalogueTest::longAndOddNamesAreKept()
{
    const QString odd = QString(u"bản tin "_s).repeated(12) + u"\"'$%.txt"_s;
    const QString deep = QString(u"một thư mục có tên rất dài/"_s).repeated(12) + u"x.txt"_s;
    write(odd, "Tên lạ");
    write(deep, "Rất sâu");
    FakeAnalyser analyser;
    QCOMPARE(index(analyser).indexed, 4);
    QCOMPARE(index(analyser).unchanged, 4);
    QVERIFY(Catalogue::open(m_catalogue)->entry(file(deep))->has_value());
    QVERIFY(QFile::remove(file(deep)));
    QCOMPARE(index(analyser).removed, 1);
    QVERIFY(!Catalogue::open(m_catalogue)->entry(file(deep))->has_value());
}

void CatalogueTest::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("with marks") << u"đo lường"_s << QStringList{u"a.txt"_s};
    QTest::newRow("without marks") << u"do luong"_s << QStringList{u"plain.txt"_s, u"a.txt"_s};
    QTest::newRow("a typed mark counts") << u"đo luong"_s << QStringList{u"a.txt"_s};
    QTest::newRow("another mark") << u"ký bản ghí nhớ"_s << QStringList{};
    QTest::newRow("capitals") << u"BẢN GHI NHỚ"_s << QStringList{u"b.txt"_s};
    QTest::newRow("all words must stand there") << u"đo lường tiêu chuẩn"_s << QStringList{};
    QTest::newRow("NFD") << u"đo lường"_s.normalized(QString::NormalizationForm_D) << QStringList{u"a.txt"_s};
    QTest::newRow("nothing") << u" ,. "_s << QStringList{};
}

void CatalogueTest::search()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, found);
    write(u"plain.txt"_s, "Ban tin khong dau\nvien do luong hop voi lao, nhieu tu khac nua");
    FakeAnalyser analyser;
    index(analyser);
    QStringList names;
    const auto hits = Catalogue::open(m_catalogue)->search(query, 10);
    QVERIFY(hits);
    for (const SearchHit &hit : *hits)
        names << QFileInfo(hit.file).fileName();
    QCOMPARE(names, found);
}

void CatalogueTest::snippetShowsTheWords()
{
    write(u"long.txt"_s, "Tên\n" + QByteArray("một câu dài không liên quan ").repeated(50) + "hiệu chuẩn lực " +
                             QByteArray("và một câu nữa ").repeated(50));
    FakeAnalyser analyser;
    index(analyser);
    const auto hits = Catalogue::open(m_catalogue)->search(u"hieu chuan luc"_s, 10);
    QCOMPARE(hits->size(), 1);
    const QString snippet = hits->first().snippet;
    QVERIFY2(snippet.contains(u"hiệu chuẩn lực"_s), qPrintable(snippet));
    QVERIFY(snippet.startsWith(u"… "_s) && snippet.endsWith(u" …"_s));
    QVERIFY(snippet.size() < 250);
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
