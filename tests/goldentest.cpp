// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "pipeline.h"
#include "tools/samples.h"
#include "types/json.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** The record of `NAME.txt` stands in `NAME.expected.json`, that of `NAME.pdf` in `NAME.pdf.expected.json`. */
QString expectedName(const QString &sample)
{
    return (sample.endsWith(u".txt") ? sample.chopped(4) : sample) + u".expected.json"_s;
}

QJsonValue stable(const QJsonValue &value);

/** Of evidence the page and the words: offsets follow from them, areas from the fonts of the machine. */
QJsonArray stableEvidence(const QJsonArray &evidence)
{
    QJsonArray result;
    for (const QJsonValue &item : evidence)
        result << QJsonObject{{u"page"_s, item[u"page"_s]}, {u"quote"_s, item[u"quote"_s]}};
    return result;
}

/** @p object without what changes with every rule: confidences, reasons, names of rules. */
QJsonObject stableObject(const QJsonObject &object)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"confidence" || member.key() == u"file" || member.key() == u"reasons")
            continue;
        if (member.key() == u"evidence") {
            // The evidence of the body would be all of it a second time.
            if (!object.contains(u"text"_s))
                result[u"evidence"_s] = stableEvidence(member.value().toArray());
            continue;
        }
        result[member.key()] = stable(member.value());
    }
    return result;
}

QJsonValue stable(const QJsonValue &value)
{
    if (value.isObject())
        return stableObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray result;
    for (const QJsonValue &item : value.toArray())
        result << stable(item);
    return result;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The record of @p sample without the fields that its expected record names under `unchecked`: those that extraction
 * is known to get wrong there, which must not become what is held true. */
QByteArray record(const QString &sample)
{
    const Result<Record> found = analyse(Samples::path(sample), Samples::authority());
    QJsonObject json = stableObject(found ? Json::fromRecord(*found) : Json::fromError(sample, found.error()));
    const QByteArray expected = read(Samples::path(expectedName(sample)));
    const QJsonArray unchecked = QJsonDocument::fromJson(expected)[u"unchecked"_s].toArray();
    for (const QJsonValue &field : unchecked) {
        qWarning("%ls: %ls is not checked", qUtf16Printable(sample), qUtf16Printable(field.toString()));
        json.remove(field.toString());
    }
    if (!unchecked.isEmpty())
        json[u"unchecked"_s] = unchecked;
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

/** What is said of each sample, against the record that somebody checked by reading the sample. */
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySampleHasARecord();
    void everyRecordHasASample();
    void samples_data();
    void samples();

private:
    QDir m_found{QStringLiteral(BANTIN_GOLDEN)};
};

void GoldenTest::initTestCase()
{
    QVERIFY(m_found.removeRecursively());
    QVERIFY(m_found.mkpath(u"not-bulletins"_s));
}

void GoldenTest::everySampleHasARecord()
{
    for (const QString &sample : Samples::all())
        QVERIFY2(QFile::exists(Samples::path(expectedName(sample))), qPrintable(sample));
}

void GoldenTest::everyRecordHasASample()
{
    QStringList names;
    for (const QString &sample : Samples::all())
        names << expectedName(sample);
    QDirIterator files(QStringLiteral(BANTIN_SAMPLES), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    const QDir folder(QStringLiteral(BANTIN_SAMPLES));
    while (files.hasNext()) {
        const QString name = folder.relativeFilePath(files.next());
        QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void GoldenTest::samples_data()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : Samples::all())
        QTest::newRow(qPrintable(sample)) << sample;
}

void GoldenTest::samples()
{
    QFETCH(QString, sample);
    const QByteArray found = record(sample);
    QFile file(m_found.filePath(expectedName(sample)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(found), found.size());
    file.close();
    const QString expected = Samples::path(expectedName(sample));
    if (read(expected) == found)
        return;
    QProcess diff;
    diff.start(u"diff"_s, {u"--unified"_s, u"--new-file"_s, expected, file.fileName()});
    QVERIFY(diff.waitForFinished());
    qInfo("%s", diff.readAllStandardOutput().constData());
    QFAIL("differs, see above; read it against the sample, then run scripts/accept-golden");
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
