// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/relatedcommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "links/relatedanswer.h"
#include "pipeline.h"
#include "types/json.h"
#include "types/vocabulary.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

constexpr int UsualLimit = 10;

void printJson(const QString &file, const RelatedAnswer &answer)
{
    QJsonObject object = toJson(answer);
    object[u"file"_s] = file;
    printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void printReadable(const QString &file, const RelatedAnswer &answer)
{
    printLine(answer.related.isEmpty() && answer.links.isEmpty() ? u"%1: nothing related in the catalogue"_s.arg(file)
                                                                 : file);
    for (const UserLink &link : answer.links) {
        printLine(u"  yours %1"_s.arg(link.other.title.isEmpty() ? link.other.path : link.other.title));
        if (!link.note.isEmpty())
            printLine(u"        %1"_s.arg(link.note));
        printLine(u"        %1"_s.arg(link.other.path));
    }
    for (const RelatedBulletin &bulletin : answer.related) {
        QStringList facts{bulletin.title, bulletin.published.left(10), bulletin.publisher};
        facts.removeAll(QString());
        printLine(u"  %1  %2"_s.arg(bulletin.score, 0, 'f', 2).arg(facts.join(u" | "_s)));
        for (const Relation &relation : bulletin.relations)
            printLine(u"        %1"_s.arg(relation.reasonEn));
        for (const Discrepancy &found : bulletin.discrepancies)
            if (found.field != DiscrepancyField::Title)
                printLine(u"        %1 differs: %2 | %3"_s.arg(Json::key(found.field), found.here, found.there));
        printLine(u"        %1"_s.arg(bulletin.file));
    }
}

Result<RelatedAnswer> similarByWords(const QString &file, const Catalogue &catalogue, int limit)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    return catalogue.moreLikeThis(path, limit).transform([](const QStringList &paths) {
        RelatedAnswer answer;
        for (qsizetype i = 0; i < paths.size(); ++i)
            answer.related << RelatedBulletin{.file = paths[i], .score = 1.0 / double(i + 1)};
        return answer;
    });
}

} // namespace

int runRelated(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the bulletins of the catalogue that belong to each file, and why."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object a line instead of text."_s);
    const QCommandLineOption limit = limitOption(UsualLimit);
    const QCommandLineOption folder = catalogueOption();
    const QCommandLineOption words(u"words"_s,
                                   u"Compare words alone, as search programs do: to see what relating is worth."_s);
    parser.addOptions({json, limit, folder, words});
    parser.addPositionalArgument(u"file"_s, u"PDF or text files, in the catalogue or not."_s, u"FILE..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const std::optional<int> rows = limitOf(parser, limit);
    if (!rows)
        return WrongUse;
    if (parser.positionalArguments().isEmpty()) {
        printError(u"no file named; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<Knowledge> knowledge = Knowledge::load(dataFolder());
    const Result<Catalogue> catalogue = openCatalogue(catalogueFolder(parser, folder));
    if (!knowledge || !catalogue) {
        printError(knowledge ? catalogue.error().detail : knowledge.error().detail);
        return SomeFailed;
    }
    const UserLinks links(UserLinks::fileFor(catalogueFolder(parser, folder)));
    int code = Done;
    for (const QString &file : parser.positionalArguments()) {
        const auto related = parser.isSet(words) ? similarByWords(file, *catalogue, *rows)
                                                 : answerRelated(file, *catalogue, *knowledge, links, *rows);
        if (related && parser.isSet(json))
            printJson(file, *related);
        else if (related)
            printReadable(file, *related);
        else if (parser.isSet(json))
            printLine(QJsonDocument(Json::fromError(file, related.error())).toJson(QJsonDocument::Compact));
        if (related && related->linksFault) {
            printError(related->linksFault->detail);
            code = SomeFailed;
        }
        if (!related) {
            printFileError(file, related.error().detail);
            code = SomeFailed;
        }
    }
    printMissingParts(*catalogue);
    return code;
}

} // namespace Bantin::Cli
