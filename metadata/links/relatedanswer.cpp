// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "links/relatedanswer.h"

#include "library.h"
#include "pipeline.h"
#include "types/json.h"
#include "types/memberpath.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

QJsonArray toJson(const QList<UserLink> &links)
{
    QJsonArray array;
    for (const UserLink &link : links)
        array << QJsonObject{{u"file"_s, link.other.path},
                             {u"title"_s, link.other.title},
                             {u"note"_s, link.note},
                             {u"made"_s, link.made.toUTC().toString(Qt::ISODate)},
                             {u"exists"_s, documentExists(link.other.path)}};
    return array;
}

/** Adds what the user said to @p answer. @return the paths of what he called unrelated. */
Result<QSet<QString>> addLinks(RelatedAnswer &answer, const QString &path, const Catalogue &catalogue,
                               const UserLinks &links)
{
    QSet<QString> refused;
    const Result<QList<UserLink>> said = links.of(contentHashOf(path));
    if (!said) {
        answer.linksFault = said.error();
        return refused;
    }
    for (UserLink link : *said) {
        const Result<QStringList> paths = catalogue.pathsOf(link.other.contentHash);
        if (!paths)
            return std::unexpected(paths.error());
        // The file may have been moved since.
        if (!paths->isEmpty() && !paths->contains(link.other.path))
            link.other.path = paths->first();
        if (link.verdict == Verdict::Unrelated)
            refused += QSet<QString>(paths->begin(), paths->end());
        (link.verdict == Verdict::Related ? answer.links : answer.unrelated) << link;
    }
    return refused;
}

} // namespace

Result<RelatedAnswer> answerRelated(const QString &path, const Catalogue &catalogue, const Knowledge &knowledge,
                                    const UserLinks &links, int limit, const std::stop_token &stop)
{
    RelatedAnswer answer;
    const Result<QSet<QString>> refused = addLinks(answer, path, catalogue, links);
    if (!refused)
        return std::unexpected(refused.error());
    const auto related = relatedBulletins(path, catalogue, knowledge, limit + int(refused->size()), stop);
    if (!related)
        return std::unexpected(related.error());
    int distinct = 0;
    for (const RelatedBulletin &row : *related) {
        if (refused->contains(row.file) || (row.copyOf.isEmpty() && distinct == limit))
            continue;
        distinct += row.copyOf.isEmpty() ? 1 : 0;
        answer.related << row;
    }
    return answer;
}

Result<LinkedFile> linkedFile(const QString &path, const Knowledge &knowledge, const std::stop_token &stop)
{
    const QByteArray hash = contentHashOf(path);
    if (hash.isEmpty())
        return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                     .detail = u"%1 cannot be read; see that it is there and may be read"_s.arg(path)});
    const Result<Record> record = analyse(path, knowledge.authority, stop);
    const bool isTitled = record && record->bulletin.title;
    return LinkedFile{.contentHash = hash,
                      .path = QDir::cleanPath(QFileInfo(path).absoluteFilePath()),
                      .title = isTitled ? record->bulletin.title->value : QString()};
}

QJsonObject toJson(const RelatedAnswer &answer)
{
    QJsonArray rows;
    for (const RelatedBulletin &bulletin : answer.related)
        rows << Json::fromRelated(bulletin);
    QJsonObject object{
        {u"related"_s, rows}, {u"links"_s, toJson(answer.links)}, {u"unrelated"_s, toJson(answer.unrelated)}};
    if (answer.linksFault)
        object[u"linksError"_s] = answer.linksFault->detail;
    return object;
}

} // namespace Bantin
