// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/extractcommand.h"

#include "cli/command.h"
#include "cli/readable.h"
#include "pipeline.h"
#include "types/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

void print(const Result<Record> &record, const QString &file, bool json)
{
    if (json)
        printLine(QJsonDocument(record ? Json::fromRecord(*record) : Json::fromError(file, record.error()))
                      .toJson(QJsonDocument::Compact));
    else if (record)
        printLine(readable(*record));
    if (!record)
        printError(u"%1: %2"_s.arg(file, record.error().detail));
}

} // namespace

int runExtract(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Says what is known of each file: what it is, and its metadata."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object a line instead of text."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"file"_s, u"PDF or text files."_s, u"FILE..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (parser.positionalArguments().isEmpty()) {
        printError(u"no file named; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<Authority> authority = Authority::load(dataFolder(), Authority::userFolder());
    if (!authority) {
        printError(authority.error().detail);
        return SomeFailed;
    }
    int code = Done;
    for (const QString &file : parser.positionalArguments()) {
        const Result<Record> record = analyse(file, *authority);
        print(record, file, parser.isSet(json));
        if (!record)
            code = SomeFailed;
    }
    return code;
}

} // namespace Bantin::Cli
