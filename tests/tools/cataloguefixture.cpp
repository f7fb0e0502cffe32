// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/cataloguefixture.h"

#include "document/archive.h"
#include "document/documentfile.h"
#include "text/syllables.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

template <typename T>
Field<T> field(const T &value)
{
    return {.value = value, .confidence = 1, .evidence = {}};
}

/** Lines as `@person: Hà Minh Hiệp` stand for what extraction would find. @return whether it is one. */
bool setField(Bulletin &bulletin, const QString &name, const QString &value)
{
    if (name == "@person"_L1)
        bulletin.people << field(Person{.name = value, .aliases = {}, .role = {}});
    else if (name == "@source"_L1)
        bulletin.sources << field(SourceAttribution{.name = value});
    else if (name == "@body"_L1)
        bulletin.organisations << field(Organisation{
            .name = value.section(u'=', 0, 0), .abbreviation = {}, .canonical = value.section(u'=', 1), .aliases = {}});
    else if (name == "@country"_L1)
        bulletin.countries << field(value);
    else if (name == "@published"_L1)
        bulletin.published = field(Moment{.date = QDate::fromString(value, Qt::ISODate), .time = {}});
    else
        return false;
    return true;
}

Record bulletinOf(const QString &path, const QString &text)
{
    Record record{.file = path, .recognition = {.isBulletin = true, .confidence = 1, .reasons = {}}, .bulletin = {}};
    record.bulletin.title = field(text.section(u'\n', 0, 0));
    QStringList body;
    for (const QString &line : text.section(u'\n', 1).split(u'\n'))
        if (!setField(record.bulletin, line.section(u": "_s, 0, 0), line.section(u": "_s, 1)))
            body << line;
    record.bulletin.body = field(body.join(u'\n'));
    return record;
}

} // namespace

quint32 FakeAnalyser::keyOf(const QString &title)
{
    return pairKey(title, {});
}

Analysed FakeAnalyser::analyse(const QString &path)
{
    read << QFileInfo(path).fileName();
    if (isArchiveName(path))
        return Analysed::ofArchive(membersOf(path));
    const auto file = openDocumentFile(path);
    const QByteArray content = file ? (*file)->readAll() : QByteArray();
    Findings findings{.outcome = Record{.file = path},
                      .contentHash = QCryptographicHash::hash(content, QCryptographicHash::Sha1)};
    if (content.startsWith("BAD")) {
        findings.outcome = std::unexpected(Error{.code = ErrorCode::Malformed, .detail = path + u" is bad"_s});
    } else if (content.startsWith("NO")) {
        findings.outcome->recognition.reasons = {u"no title"_s};
    } else {
        findings.outcome = bulletinOf(path, QString::fromUtf8(content));
        findings.keys = {keyOf(findings.outcome->bulletin.title->value)};
    }
    return Analysed::of(findings);
}

AnalyseFiles FakeAnalyser::all()
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

CatalogueFixture::CatalogueFixture()
{
    write(u"a.txt"_s, "Họp về đo lường\nViện Đo lường họp với Lào.");
    write(u"b.txt"_s, "Ký bản ghi nhớ\nHai bên ký bản ghi nhớ về tiêu chuẩn.");
}

bool CatalogueFixture::write(const QString &name, const QByteArray &content) const
{
    QFile f(file(name));
    return QDir().mkpath(QFileInfo(f.fileName()).path()) && f.open(QIODevice::WriteOnly) &&
           f.write(content) == content.size();
}

IndexCounts CatalogueFixture::index(FakeAnalyser &analyser, const IndexEvents &events) const
{
    const auto counts = indexFiles(catalogue(), {docs()}, analyser.all(), events);
    if (!counts)
        qWarning("%s", qPrintable(counts.error().detail));
    return counts.value_or(IndexCounts{.indexed = -1});
}

CatalogueStatus CatalogueFixture::status() const
{
    return Catalogue::open(catalogue())
        .and_then([](const Catalogue &c) { return c.status(); })
        .value_or(CatalogueStatus{.bulletins = -1});
}
