// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/comparecommand.h"

#include "cli/command.h"
#include "pipeline.h"
#include "relatedbulletins.h"
#include "types/json.h"
#include "types/vocabulary.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

void printReadable(const RelatedBulletin &row)
{
    if (row.relations.isEmpty())
        printLine(u"Nothing in common."_s);
    for (const Relation &relation : row.relations)
        printLine(relation.reasonEn);
    for (const Discrepancy &found : row.discrepancies)
        printLine(u"%1 differs:\n    %2\n    %3"_s.arg(Json::key(found.field), found.here, found.there));
    for (const QString &sentence : row.differences.dropped)
        printLine(u"- "_s + sentence);
    for (const QString &sentence : row.differences.added)
        printLine(u"+ "_s + sentence);
    for (const ChangedSentence &sentence : row.differences.changed)
        printLine(u"< %1\n> %2"_s.arg(sentence.from, sentence.to));
}

} // namespace

int runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tells what two bulletins have to do with each other: relations, what they say "
                                     "differently of one event, and how the text of one was edited in the other."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object instead of text."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"file"_s, u"Two PDF or text files."_s, u"FILE FILE"_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2) {
        printError(u"compare takes two files; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<Knowledge> knowledge = Knowledge::load(dataFolder());
    if (!knowledge) {
        printError(knowledge.error().detail);
        return SomeFailed;
    }
    const Result<RelatedBulletin> row = compareBulletins(files[0], files[1], *knowledge);
    if (!row) {
        printError(row.error().detail);
        return SomeFailed;
    }
    if (parser.isSet(json))
        printLine(QJsonDocument(Json::fromRelated(*row)).toJson(QJsonDocument::Compact));
    else
        printReadable(*row);
    return Done;
}

} // namespace Bantin::Cli
