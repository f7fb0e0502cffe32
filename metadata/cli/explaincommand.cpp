// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/explaincommand.h"

#include "cli/command.h"
#include "cli/explanation.h"
#include "cli/readable.h"
#include "document/documentloader.h"
#include "pipeline.h"

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

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
            if (parser.positionalArguments().size() > 1)
                printLine(u"%1:"_s.arg(file));
            explainLines(*document);
            explainFields(*document, *authority, record->bulletin);
            printLine(readable(*record));
            continue;
        }
        printError(u"%1: %2"_s.arg(file, record.error().detail));
        code = SomeFailed;
    }
    return code;
}

} // namespace Bantin::Cli
