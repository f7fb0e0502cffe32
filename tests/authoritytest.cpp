// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"

#include "authority/authoritydata.h"
#include "tools/testauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority = testAuthority(); }

    void resolvesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("canonical") << u"Bộ Khoa học và Công nghệ"_s << u"most"_s;
        QTest::newRow("ampersand") << u"Bộ Khoa học & Công nghệ"_s << u"most"_s;
        QTest::newRow("capitals") << u"BỘ KHOA HỌC VÀ CÔNG NGHỆ"_s << u"most"_s;
        QTest::newRow("without marks") << u"Bo Khoa hoc va Cong nghe"_s << u"most"_s;
        QTest::newRow("old tone placement") << u"Uỷ ban Tiêu chuẩn Đo lường Chất lượng Quốc gia"_s << u"stameq"_s;
        QTest::newRow("dashes") << u"Tổng cục Tiêu chuẩn-Đo lường-Chất lượng"_s << u"stameq-tc"_s;
        QTest::newRow("abbreviation") << u"Bộ KH&CN"_s << u"most"_s;
        QTest::newRow("other marks") << u"Bò Khoa học và Công nghệ"_s << QString();
        QTest::newRow("part of a name") << u"Bộ Khoa học"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void resolvesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        const Body *body = m_authority.resolve(name);
        QCOMPARE(body ? body->id : QString(), id);
    }

    void provincesHaveBodiesOfTheirOwn()
    {
        const Body *service = m_authority.resolve(u"Sở KH&CN Quảng Trị");
        QVERIFY(service);
        QCOMPARE(service->name, u"Sở Khoa học và Công nghệ tỉnh Quảng Trị"_s);
        QCOMPARE(m_authority.resolve(u"Sở Khoa học và Công nghệ TP.HCM")->name,
                 u"Sở Khoa học và Công nghệ thành phố Hồ Chí Minh"_s);
    }

    void successorsAreOfOneLine()
    {
        const Body *before = m_authority.body(u"stameq-tc"_s);
        const Body *after = m_authority.body(u"stameq"_s);
        QVERIFY(before && after);
        QCOMPARE(before->successor, after->id);
        QVERIFY(after->predecessors.contains(before->id));
        QCOMPARE(m_authority.lineOf(*before), m_authority.lineOf(*after));
        QVERIFY(m_authority.lineOf(*after) != m_authority.lineOf(*m_authority.body(u"most"_s)));
    }

    void knowsAgreements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<TextSpan>("span");
        QTest::newRow("abbreviation") << u"từ khi CPTPP có hiệu lực"_s << u"cptpp"_s << TextSpan{7, 12};
        QTest::newRow("in full") << u"Hiệp định Thương mại tự do Việt Nam - Hàn Quốc"_s << u"vkfta"_s
                                 << TextSpan{0, 46};
        QTest::newRow("treaty") << u"gia nhập Công ước Mét"_s << u"metre-convention"_s << TextSpan{9, 21};
    }

    void knowsAgreements()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(TextSpan, span);
        const QList<AgreementMention> found = m_authority.findAgreements(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().agreement->id, id);
        QCOMPARE(found.first().span, span);
    }

    void usersRecordsWin()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"bodies-world.tsv"_s),
              "id\tkind\tcountry\tname\tenglish\tabbreviations\tvariants\tparent\tsuccessor\n"
              "iso\tinternational\t\tHội đồng Thử\t\tISO\n");
        const auto loaded = Authority::load(QStringLiteral(BANTIN_DATA), folder.path());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->resolve(u"ISO")->name, u"Hội đồng Thử"_s);
        QCOMPARE(loaded->resolve(u"IEC")->id, u"iec"_s);
    }

    void faultsNameFileAndLine_data()
    {
        const QByteArray head = "id\tkind\tcountry\tname\tenglish\tabbreviations\tvariants\tparent\tsuccessor\n";
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no head") << QByteArray("x\tunit\n") << 1;
        QTest::newRow("kind") << QByteArray(head + "# x\nx\tclub\t\tX\n") << 3;
        QTest::newRow("country") << QByteArray(head + "x\tunit\tXX\tX\n") << 2;
        QTest::newRow("no name") << QByteArray(head + "x\tunit\n") << 2;
        QTest::newRow("too many cells") << QByteArray(head + "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n") << 2;
    }

    void faultsNameFileAndLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bodies-world.tsv"_s);
        write(path, content);
        const auto loaded = Authority::load(QStringLiteral(BANTIN_DATA), folder.path());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::Malformed);
        QVERIFY2(loaded.error().detail.startsWith(u"%1:%2: "_s.arg(path).arg(line)), qPrintable(loaded.error().detail));
    }

    void missingDataIsNotReadable()
    {
        QTemporaryDir folder;
        const auto loaded = Authority::load(folder.path());
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().code, ErrorCode::NotReadable);
    }

    void noNameIsClaimedTwiceAndRelationsPointToRecords()
    {
        const auto data = readAuthorityData({QStringLiteral(BANTIN_DATA "/authority")});
        QVERIFY(data.has_value());
        QVERIFY(data->bodies.size() > 500);
        QCOMPARE(data->faults, QStringList());
    }

    void loadsFast()
    {
        QBENCHMARK
        {
            QVERIFY(Authority::load(QStringLiteral(BANTIN_DATA)).has_value());
        }
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    Authority m_authority;
};

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authoritytest.moc"
