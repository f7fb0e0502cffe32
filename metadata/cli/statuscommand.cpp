// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/statuscommand.h"

#include "cli/cataloguejson.h"
#include "cli/catalogueoption.h"
#include "cli/command.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

int runStatus(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tells what the catalogue holds, and which files it could not take, and why."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object instead of text."_s);
    const QCommandLineOption folder = catalogueOption();
    parser.addOptions({json, folder});
    if (const auto code = parse(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        printError(u"status takes no arguments; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<CatalogueStatus> status =
        openCatalogue(catalogueFolder(parser, folder)).and_then([](const Catalogue &c) {
            Result<CatalogueStatus> found = c.status();
            printMissingParts(c);
            return found;
        });
    if (!status) {
        printError(status.error().detail);
        return SomeFailed;
    }
    if (parser.isSet(json)) {
        printLine(QJsonDocument(toJson(*status)).toJson(QJsonDocument::Compact));
        return Done;
    }
    printLine(u"Catalogue:      %1"_s.arg(status->folder));
    for (const QString &root : status->roots)
        printLine(u"Indexed:        %1"_s.arg(root));
    printLine(u"Bulletins:      %1"_s.arg(status->bulletins));
    printLine(u"Other papers:   %1"_s.arg(status->others));
    printLine(u"Not readable:   %1"_s.arg(status->failed));
    for (const Unlisted &file : status->unlisted)
        printLine(u"%1 %2\n    %3"_s.arg(file.state == EntryState::Failed ? u"failed:"_s : u"no bulletin:"_s, file.path,
                                         file.reason));
    return Done;
}

} // namespace Bantin::Cli
