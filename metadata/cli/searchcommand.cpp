// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/searchcommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "types/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{
constexpr int UsualLimit = 20;
}

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Finds bulletins of the catalogue by their words. A word without marks also finds the marked ones."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object a line instead of text."_s);
    const QCommandLineOption limit = limitOption(UsualLimit);
    const QCommandLineOption folder = catalogueOption();
    parser.addOptions({json, limit, folder});
    parser.addPositionalArgument(u"query"_s, u"Words that must all stand in the bulletin."_s, u"QUERY..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const std::optional<int> rows = limitOf(parser, limit);
    if (!rows)
        return WrongUse;
    const QString query = parser.positionalArguments().join(u' ');
    if (query.isEmpty()) {
        printError(u"no words named; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<QList<SearchHit>> hits =
        openCatalogue(catalogueFolder(parser, folder)).and_then([&](const Catalogue &catalogue) {
            return catalogue.search(query, *rows);
        });
    if (!hits) {
        printError(hits.error().detail);
        return SomeFailed;
    }
    for (const SearchHit &hit : *hits) {
        if (parser.isSet(json))
            printLine(QJsonDocument(Json::fromSearchHit(hit)).toJson(QJsonDocument::Compact));
        else
            printLine(u"%1\n    %2\n    %3"_s.arg(hit.title, hit.snippet, hit.file));
    }
    return Done;
}

} // namespace Bantin::Cli
