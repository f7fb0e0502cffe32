// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/catalogueoption.h"

#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/workerpool.h"
#include "library.h"
#include "pipeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{
constexpr int MaxLimit = 1000;
}

QCommandLineOption catalogueOption()
{
    return {u"catalogue"_s,
            u"Use the catalogue in folder DIR instead of your own (%1); to read, also a file that lists several."_s.arg(
                Catalogue::defaultFolder()),
            u"DIR"_s};
}

namespace
{

/** The user's list of shared catalogues: the setting is that the file is there. */
QString sharedList()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/bantin/catalogue.stub"_s;
}

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

} // namespace

QString catalogueFolder(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    if (parser.isSet(option))
        return absolute(parser.value(option));
    return QFileInfo(sharedList()).isFile() ? sharedList() : absolute(Catalogue::defaultFolder());
}

std::expected<CatalogueChange, int> parseChange(QCommandLineParser &parser, const QString &about,
                                                const QStringList &arguments)
{
    const QCommandLineOption folder = catalogueOption();
    parser.addOption(folder);
    parser.addPositionalArgument(u"path"_s, about, u"PATH..."_s);
    if (const auto code = parse(parser, arguments))
        return std::unexpected(*code);
    if (parser.positionalArguments().isEmpty()) {
        printError(u"no file or folder named; see %1 --help"_s.arg(arguments.value(0)));
        return std::unexpected(WrongUse);
    }
    return CatalogueChange{.folder = absolute(parser.isSet(folder) ? parser.value(folder) : Catalogue::defaultFolder()),
                           .paths = parser.positionalArguments()};
}

Result<Catalogue> openCatalogue(const QString &folder)
{
    Result<Catalogue> catalogue = Catalogue::open(folder);
    if (catalogue || catalogue.error().code != ErrorCode::Malformed || QFileInfo(folder).isFile())
        return catalogue;
    const IndexEvents events{.progress = {}, .failed = {}, .notice = [](const QString &text) { printError(text); }};
    const Interrupt interrupt;
    const Result<IndexCounts> counts = indexFiles(folder, {}, analyseInWorkers(QCoreApplication::applicationFilePath()),
                                                  events, interrupt.token(), knowledgeStamp(dataFolder()));
    if (!counts)
        return std::unexpected(counts.error());
    return Catalogue::open(folder);
}

void printMissingParts(const Catalogue &catalogue)
{
    for (const QString &part : catalogue.missingParts())
        printError(part);
}

QCommandLineOption limitOption(int usual)
{
    return {u"limit"_s, u"Print at most N lines (%1)."_s.arg(usual), u"N"_s, QString::number(usual)};
}

std::optional<int> limitOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    bool isNumber = false;
    const int limit = parser.value(option).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= MaxLimit)
        return limit;
    printError(u"--limit takes a number from 1 to %1, not '%2'"_s.arg(MaxLimit).arg(parser.value(option)));
    return std::nullopt;
}

} // namespace Bantin::Cli
