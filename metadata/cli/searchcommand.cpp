// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/searchcommand.h"

#include "authority/authority.h"
#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "pipeline.h"
#include "types/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{
constexpr int UsualLimit = 20;

/** Loaded for a name alone: most searches name none. */
QString countryCode(const QString &name)
{
    const Result<Authority> authority = Authority::load(dataFolder(), Authority::userFolder());
    return authority ? authority->country(name) : QString();
}
} // namespace

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Finds bulletins of the catalogue by their words. A word without marks also finds the marked ones."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object a line instead of text."_s);
    const QCommandLineOption limit = limitOption(UsualLimit);
    const QCommandLineOption folder = catalogueOption();
    const QCommandLineOption sort(u"sort"_s, u"'relevance': the best first (default); 'date': the newest first."_s,
                                  u"ORDER"_s, u"relevance"_s);
    parser.addOptions({json, limit, sort, folder});
    parser.addPositionalArgument(
        u"query"_s,
        u"Words that must all stand in the bulletin, or \"words side by side\"; AND, OR, NOT; and fields: "
        "nguon:VietQ (source:), nuoc:CN (country:), nguoi:\"Hà Minh Hiệp\" (person:), coquan:SAMR (body:), "
        "tieude:WORD (title:), tu:2022 den:2023-06 (from:, to:)."_s,
        u"QUERY..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const std::optional<int> rows = limitOf(parser, limit);
    if (!rows)
        return WrongUse;
    const std::optional<SearchOrder> order = searchOrderOf(parser.value(sort));
    if (!order) {
        printError(u"--sort takes 'relevance' or 'date', not '%1'"_s.arg(parser.value(sort)));
        return WrongUse;
    }
    const QString query = parser.positionalArguments().join(u' ');
    if (query.isEmpty()) {
        printError(u"no words named; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<QList<SearchHit>> hits =
        openCatalogue(catalogueFolder(parser, folder)).and_then([&](const Catalogue &catalogue) {
            Result<QList<SearchHit>> found =
                catalogue.search(query, {.limit = *rows, .order = *order, .countryCode = countryCode});
            printMissingParts(catalogue);
            return found;
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
