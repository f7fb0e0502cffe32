// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/textloader.h"
#include "pipeline.h"

#include <QDir>
#include <QTest>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

/** What the head of a layout file says: `key: value` lines above a line of dashes; then the document. `lead: none`
 * where a lead must not be found. */
struct Layout {
    QMap<QString, QString> expected;
    QByteArray document;
};

Layout readLayout(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const qsizetype rule = all.indexOf("----\n");
    Layout layout{.expected = {}, .document = all.sliced(rule + 5)};
    const QStringList lines = QString::fromUtf8(all.first(rule)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        layout.expected[line.section(u": "_s, 0, 0)] = line.section(u": "_s, 1);
    return layout;
}

/** The fields of a record in the same form; a lead and events only where they are expected. */
QMap<QString, QString> fieldsOf(const Bulletin &bulletin, bool lead, bool events)
{
    QMap<QString, QString> fields;
    const auto add = [&](const QString &key, const auto &field, const auto &words) {
        if (field)
            fields[key] = words(field->value);
    };
    const auto same = [](const QString &text) { return text; };
    const auto iso = [](const Moment &moment) { return moment.toIso(); };
    add(u"title"_s, bulletin.title, same);
    if (lead)
        add(u"lead"_s, bulletin.lead, same);
    add(u"publisher"_s, bulletin.publisher, [](const NamedBody &body) { return body.name; });
    add(u"published"_s, bulletin.published, iso);
    add(u"updated"_s, bulletin.updated, iso);
    add(u"captured"_s, bulletin.captured, iso);
    add(u"views"_s, bulletin.views, [](int count) { return QString::number(count); });
    add(u"url"_s, bulletin.url, same);
    QStringList names;
    for (const auto &author : bulletin.authors)
        names << author.value;
    if (!names.isEmpty())
        fields[u"authors"_s] = names.join(u"; "_s);
    names.clear();
    for (const auto &source : bulletin.sources)
        names << source.value.name;
    if (!names.isEmpty())
        fields[u"sources"_s] = names.join(u"; "_s);
    names.clear();
    for (const auto &event : bulletin.events)
        names << event.value.toIso();
    if (events && !names.isEmpty())
        fields[u"events"_s] = names.join(u"; "_s);
    return fields;
}

QString shown(const QMap<QString, QString> &fields)
{
    QStringList lines;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        lines << it.key() + u": "_s + it.value();
    return lines.join(u'\n');
}

} // namespace

/** The header fields on page layouts of many kinds, and papers that are no bulletins. */
class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Authority> authority = Authority::load(dataFolder());
        QVERIFY(authority);
        m_authority = *authority;
        QVERIFY(!QDir(QStringLiteral(BANTIN_LAYOUTS)).entryList({u"*.layout"_s}).isEmpty());
    }

    void headers_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(BANTIN_LAYOUTS));
        for (const QFileInfo &file : folder.entryInfoList({u"*.layout"_s}))
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }

    void headers()
    {
        QFETCH(QString, path);
        const Layout layout = readLayout(path);
        const Result<Document> document = loadText(layout.document, path);
        QVERIFY(document);
        const Result<Record> record = analyse(*document, m_authority);
        QVERIFY(record);
        if (layout.expected.contains(u"refused"_s)) {
            QVERIFY(!record->recognition.isBulletin);
            QVERIFY2(record->recognition.reasons.contains(layout.expected[u"refused"_s]),
                     qPrintable(record->recognition.reasons.join(u'\n')));
            return;
        }
        QVERIFY2(record->recognition.isBulletin, qPrintable(record->recognition.reasons.join(u'\n')));
        const auto fields =
            fieldsOf(record->bulletin, layout.expected.contains(u"lead"_s), layout.expected.contains(u"events"_s));
        QMap<QString, QString> expected = layout.expected;
        if (expected.value(u"lead"_s) == u"none"_s)
            expected.remove(u"lead"_s);
        QCOMPARE(shown(fields), shown(expected));
    }

private:
    Authority m_authority;
};

QTEST_GUILESS_MAIN(LayoutsTest)
#include "layoutstest.moc"
