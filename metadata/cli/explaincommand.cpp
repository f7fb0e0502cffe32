// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/explaincommand.h"

#include "cli/command.h"
#include "cli/readable.h"
#include "document/documentloader.h"
#include "pipeline.h"
#include "recognise/zones.h"

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

constexpr int RoleWidth = 14;
constexpr int ShownRoles = 3;
constexpr qsizetype ShownText = 100;

/** "Title 9.5, Masthead 3.0, Caption 1.5": the roles that score best for a block by itself. */
QString bestRoles(const Features &features)
{
    const auto sums = scores(features);
    std::array<int, RoleCount> order{};
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, std::greater{}, [&](int role) { return sums[size_t(role)]; });
    QStringList parts;
    for (const int role : order | std::views::take(ShownRoles))
        parts << u"%1 %2"_s.arg(nameOf(Role(role))).arg(sums[size_t(role)], 0, 'f', 1);
    return parts.join(u", "_s);
}

QString featureNames(const Features &features)
{
    QStringList names;
    for (int f = 0; f <= int(Feature::BelowLead); ++f)
        if (features.has(Feature(f)))
            names << nameOf(Feature(f));
    return names.join(u' ');
}

void explain(const Document &document, const Record &record)
{
    for (const BlockReading &reading : readBlocks(document)) {
        const int line = reading.block.lines.first() + 1;
        printLine(
            u"%1 %2 | %3"_s.arg(line, 4).arg(nameOf(reading.role), -RoleWidth).arg(reading.block.text.left(ShownText)));
        printLine(u"%1 | %2 [%3]"_s.arg(QString(), RoleWidth + 5)
                      .arg(bestRoles(reading.features), featureNames(reading.features)));
    }
    printLine(readable(record));
}

} // namespace

int runExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows how each line was understood, and what was read from it."_s);
    parser.addPositionalArgument(u"file"_s, u"PDF or text files."_s, u"FILE..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const Result<Authority> authority = Authority::load(dataFolder(), Authority::userFolder());
    if (!authority) {
        printError(authority.error().detail);
        return SomeFailed;
    }
    int code = Done;
    for (const QString &file : parser.positionalArguments()) {
        const auto document = loadDocument(file);
        const auto record = document.and_then([&](const Document &d) { return analyse(d, *authority); });
        if (record) {
            explain(*document, *record);
            continue;
        }
        printError(u"%1: %2"_s.arg(file, record.error().detail));
        code = SomeFailed;
    }
    return code;
}

} // namespace Bantin::Cli
