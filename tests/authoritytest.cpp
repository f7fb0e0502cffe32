// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/authority.h"

#include "authority/authoritydata.h"

#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = Authority::load(QStringLiteral(BANTIN_DATA));
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().detail));
        m_authority = *loaded;
    }

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
    Authority m_authority;
};

QTEST_GUILESS_MAIN(AuthorityTest)
#include "authoritytest.moc"
