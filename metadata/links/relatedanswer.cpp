// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "links/relatedanswer.h"

#include "library.h"
#include "pipeline.h"
#include "types/json.h"
#include "types/memberpath.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

void write(Json::JsonText &json, const QList<UserLink> &links)
{
    json.beginArray();
    for (const UserLink &link : links) {
        json.beginObject();
        json.put("file"_L1, link.other.path);
        json.put("title"_L1, link.other.title);
        json.put("note"_L1, link.note);
        json.put("made"_L1, link.made.toUTC().toString(Qt::ISODate));
        json.put("exists"_L1, documentExists(link.other.path));
        json.endObject();
    }
    json.endArray();
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

void writeMembers(Json::JsonText &json, const RelatedAnswer &answer)
{
    json.key("related"_L1);
    json.beginArray();
    for (const RelatedBulletin &bulletin : answer.related)
        Json::write(json, bulletin);
    json.endArray();
    json.key("links"_L1);
    write(json, answer.links);
    json.key("unrelated"_L1);
    write(json, answer.unrelated);
    if (answer.linksFault)
        json.put("linksError"_L1, answer.linksFault->detail);
}

} // namespace Bantin
