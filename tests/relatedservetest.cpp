// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/serveprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/** What `bantin serve` says of bulletins that belong together, asked as the plugin asks. The bulletins are those of
 *  tests/links. */
class RelatedServeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comparesTwoBulletins();
    void comparingNeedsTwoBulletins();
    void keepsWhatTheUserSays();
    void theOrderOfIndexingDecidesNothing();
    void answersAfterAnotherRebuiltTheCatalogue();
    void makesADamagedCatalogueAnew();
    void readsAgainWhenTheAuthorityDataChange();
    void describesWithTheAuthorityDataOfToday();
    void reportsOfAnotherFieldAreLinkedButNotFound();

private:
    static void copy(const QString &name, const QString &folder);
    /** Gives the user an authority file with @p rows. */
    void writeAuthority(const QByteArray &rows);
    [[nodiscard]] QString file(const QString &name) const { return m_dir->filePath(u"docs/"_s + name); }
    [[nodiscard]] QString catalogue() const { return m_dir->filePath(u"catalogue"_s); }
    QJsonObject ask(const QString &method, const QJsonObject &params);
    QJsonObject index(const QStringList &paths);
    QStringList relatedTo(const QString &path);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ServeProcess> m_server;
    int m_id = 0;
};

namespace
{

const QStringList Names{u"kan-ky-2019.txt"_s, u"kan-ky-2019-vietq.txt"_s, u"kan-traodoi-2022.txt"_s,
                        u"ptb-ky-2014.txt"_s, u"ptb-giahan-2019.txt"_s,   u"tisi-ky-2013.txt"_s,
                        u"spring-2016.txt"_s, u"esg-2019.txt"_s};

QStringList filesOf(const QJsonValue &rows)
{
    QStringList files;
    for (const QJsonValue row : rows.toArray())
        files << row[u"file"_s].toString();
    return files;
}

} // namespace

void RelatedServeTest::copy(const QString &name, const QString &folder)
{
    QVERIFY(QFile::copy(QStringLiteral(BANTIN_LINKS) + u'/' + name, folder + u'/' + name));
}

void RelatedServeTest::writeAuthority(const QByteArray &rows)
{
    const QString folder = m_dir->filePath(u"config/bantin/authority"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile table(folder + u"/bodies-world.tsv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id\tkind\tcountry\tname\tenglish\tabbreviations\tvariants\tparent\tsuccessor\n" + rows);
}

void RelatedServeTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(u"docs"_s));
    for (const QString &name : Names)
        copy(name, m_dir->filePath(u"docs"_s));
    qputenv("XDG_CONFIG_HOME", m_dir->filePath(u"config"_s).toUtf8());
    m_server = std::make_unique<ServeProcess>(m_dir->path());
}

QJsonObject RelatedServeTest::ask(const QString &method, const QJsonObject &params)
{
    m_server->send(++m_id, method, params);
    return m_server->answer(m_id);
}

QJsonObject RelatedServeTest::index(const QStringList &paths)
{
    return ask(u"index"_s, {{u"paths"_s, QJsonArray::fromStringList(paths)}})[u"result"_s].toObject();
}

QStringList RelatedServeTest::relatedTo(const QString &path)
{
    return filesOf(ask(u"related"_s, {{u"path"_s, path}})[u"result"_s][u"related"_s]);
}

void RelatedServeTest::comparesTwoBulletins()
{
    // Neither is in a catalogue.
    const QJsonObject row = ask(u"compare"_s, {{u"path"_s, file(u"kan-ky-2019.txt"_s)},
                                               {u"other"_s, file(u"kan-ky-2019-vietq.txt"_s)}})[u"result"_s]
                                .toObject();
    QCOMPARE(row[u"file"_s].toString(), file(u"kan-ky-2019-vietq.txt"_s));
    QCOMPARE(row[u"relations"_s][0][u"type"_s].toString(), u"same-event"_s);
    QVERIFY(!row[u"relations"_s][0][u"reason"_s][u"en"_s].toString().isEmpty());
    QVERIFY(!row[u"relations"_s][0][u"there"_s].toArray().isEmpty());
    QVERIFY(row[u"score"_s].toDouble() > 0.5);
}

void RelatedServeTest::comparingNeedsTwoBulletins()
{
    QCOMPARE(errorCode(ask(u"compare"_s, {{u"path"_s, file(u"kan-ky-2019.txt"_s)}})), -32602);
    QFile list(file(u"list.txt"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Danh sách mua hàng\n\nGạo, muối, đường.\n");
    list.close();
    const QJsonObject answer =
        ask(u"compare"_s, {{u"path"_s, file(u"kan-ky-2019.txt"_s)}, {u"other"_s, list.fileName()}});
    QCOMPARE(errorCode(answer), -32000);
    QCOMPARE(answer[u"error"_s][u"data"_s][u"code"_s].toString(), u"unsupported"_s);
}

void RelatedServeTest::keepsWhatTheUserSays()
{
    const QString here = file(u"kan-ky-2019.txt"_s);
    const QString stranger = file(u"tisi-ky-2013.txt"_s);
    const QString found = file(u"kan-traodoi-2022.txt"_s);
    QCOMPARE(index({m_dir->filePath(u"docs"_s)})[u"indexed"_s].toInt(), int(Names.size()));
    QVERIFY(relatedTo(here).contains(found));

    QVERIFY(ask(u"link"_s, {{u"path"_s, here}, {u"other"_s, stranger}, {u"note"_s, u"cùng hồ sơ"_s}})
                .contains(u"result"_s));
    QVERIFY(ask(u"unrelated"_s, {{u"path"_s, found}, {u"other"_s, here}}).contains(u"result"_s));
    const QJsonObject said = ask(u"related"_s, {{u"path"_s, here}})[u"result"_s].toObject();
    QCOMPARE(filesOf(said[u"links"_s]), QStringList{stranger});
    QCOMPARE(said[u"links"_s][0][u"note"_s].toString(), u"cùng hồ sơ"_s);
    QCOMPARE(filesOf(said[u"unrelated"_s]), QStringList{found});
    QVERIFY(!filesOf(said[u"related"_s]).contains(found));
    // Another process sees the same.
    m_server = std::make_unique<ServeProcess>(m_dir->path());
    QVERIFY(!relatedTo(here).contains(found));

    const QJsonObject pair{{u"path"_s, here}, {u"other"_s, found}};
    QCOMPARE(ask(u"unlink"_s, pair)[u"result"_s][u"removed"_s].toBool(), true);
    QCOMPARE(ask(u"unlink"_s, pair)[u"result"_s][u"removed"_s].toBool(true), false);
    QVERIFY(relatedTo(here).contains(found));
    QCOMPARE(errorCode(ask(u"link"_s, {{u"path"_s, here}, {u"other"_s, here}})), -32000);
    QCOMPARE(errorCode(ask(u"link"_s, {{u"path"_s, here}, {u"other"_s, file(u"nowhere.txt"_s)}})), -32000);
}

void RelatedServeTest::theOrderOfIndexingDecidesNothing()
{
    QStringList answers;
    QStringList order = Names;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        m_server = std::make_unique<ServeProcess>(m_dir->filePath(name));
        for (const QString &document : std::as_const(order))
            QCOMPARE(index({file(document)})[u"indexed"_s].toInt(), 1);
        QString answer;
        for (const QString &document : Names) {
            const QJsonObject result = ask(u"related"_s, {{u"path"_s, file(document)}})[u"result"_s].toObject();
            answer += QString::fromUtf8(QJsonDocument(result).toJson());
        }
        answers << answer;
        std::ranges::reverse(order);
    }
    QVERIFY(answers[0].contains("kan-traodoi-2022"_L1));
    QCOMPARE(answers[0], answers[1]);
}

void RelatedServeTest::answersAfterAnotherRebuiltTheCatalogue()
{
    const QString here = file(u"kan-ky-2019.txt"_s);
    index({m_dir->filePath(u"docs"_s)});
    const QStringList before = relatedTo(here);
    QVERIFY(!before.isEmpty());
    // Another program makes it anew, while this one has it open.
    QFile mark(catalogue() + u"/damaged"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    QProcess other;
    other.start(QStringLiteral(BANTIN_PROGRAM), {u"index"_s, u"--catalogue"_s, catalogue(), file(Names.first())});
    QVERIFY(other.waitForFinished(AnswerMs));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(other.readAllStandardError().contains("anew"));
    QCOMPARE(relatedTo(here), before);
}

void RelatedServeTest::makesADamagedCatalogueAnew()
{
    const QString here = file(u"kan-ky-2019.txt"_s);
    index({m_dir->filePath(u"docs"_s)});
    const QStringList before = relatedTo(here);
    QFile mark(catalogue() + u"/damaged"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    const QJsonObject answer = ask(u"related"_s, {{u"path"_s, here}});
    QCOMPARE(answer[u"error"_s][u"data"_s][u"code"_s].toString(), u"malformed"_s);
    QJsonObject message = m_server->next();
    while (!message.isEmpty() && message[u"method"_s] != u"catalogue/changed"_s)
        message = m_server->next();
    QCOMPARE(message[u"params"_s][u"indexed"_s].toInt(), int(Names.size()));
    QCOMPARE(relatedTo(here), before);
}

void RelatedServeTest::readsAgainWhenTheAuthorityDataChange()
{
    const QString docs = m_dir->filePath(u"docs"_s);
    QCOMPARE(index({docs})[u"indexed"_s].toInt(), int(Names.size()));
    QCOMPARE(index({docs})[u"indexed"_s].toInt(), 0);
    writeAuthority("veltria\tinstitute\tDE\tViện Đo lường Veltria\n");
    QCOMPARE(index({docs})[u"indexed"_s].toInt(), int(Names.size()));
    QCOMPARE(index({docs})[u"indexed"_s].toInt(), 0);
}

void RelatedServeTest::describesWithTheAuthorityDataOfToday()
{
    const auto knowsOurName = [this] {
        const QJsonObject answer = ask(u"describe"_s, {{u"path"_s, file(u"kan-ky-2019.txt"_s)}});
        return QJsonDocument(answer).toJson().contains("Tên mới của KAN");
    };
    QVERIFY(!knowsOurName());
    writeAuthority("kan\tinstitute\tID\tTên mới của KAN\t\tKAN\tKomite Akreditasi Nasional\n");
    QVERIFY(knowsOurName());
    writeAuthority("kan\tno such kind\n");
    QVERIFY2(knowsOurName(), "a file with a slip leaves all as it was");
}

/** What a partner does in another field is no bulletin, but belongs beside one. */
void RelatedServeTest::reportsOfAnotherFieldAreLinkedButNotFound()
{
    const QString gift = file(u"gift.txt"_s);
    QFile page(gift);
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(R"(ĐẠI SỨ QUÁN VIỆT NAM TẠI INDONESIA
Đoàn KAN tặng sách cho trường Việt Nam – Indonesia
Thứ Hai, 20/05/2019 09:10

Ngày 18/5/2019, tại Jakarta, đoàn cán bộ của KAN do ông Budi Santoso dẫn đầu đã trao 500 cuốn sách cho học sinh và gặp gỡ các gia đình người Việt đang sống ở Indonesia.

Phát biểu tại buổi gặp, ông Budi Santoso bày tỏ mong muốn hai nước tăng cường giao lưu hữu nghị. Hai bên thống nhất sẽ phối hợp tổ chức ngày hội văn hóa vào năm sau.

Lan Anh
)");
    page.close();
    const QJsonObject described = ask(u"describe"_s, {{u"path"_s, gift}})[u"result"_s].toObject();
    QCOMPARE(described[u"recognized"_s], QJsonValue(false));
    QCOMPARE(described[u"borderline"_s], QJsonValue(true));

    index({m_dir->filePath(u"docs"_s)});
    const QString signing = file(u"kan-ky-2019.txt"_s);
    QVERIFY(relatedTo(signing).contains(gift));
    QVERIFY(relatedTo(gift).contains(signing));
    const QJsonObject status = ask(u"status"_s, {})[u"result"_s].toObject();
    QCOMPARE(status[u"bulletins"_s].toInt(), int(Names.size()));
    QCOMPARE(status[u"others"_s].toInt(), 1);
    const QJsonObject found = ask(u"search"_s, {{u"query"_s, u"Budi Santoso"_s}})[u"result"_s].toObject();
    QVERIFY(!found[u"hits"_s].toArray().isEmpty());
    QVERIFY(!filesOf(found[u"hits"_s]).contains(gift));
}

QTEST_GUILESS_MAIN(RelatedServeTest)
#include "relatedservetest.moc"
