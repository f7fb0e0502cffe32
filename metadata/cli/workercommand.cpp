// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/workercommand.h"

#include "cli/command.h"
#include "cli/workerpool.h"
#include "library.h"
#include "pipeline.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

int runWorker(const QStringList &arguments)
{
    if (arguments.size() > 1) {
        printError(u"worker takes no arguments: bantin index starts it"_s);
        return WrongUse;
    }
    const Result<Knowledge> knowledge = Knowledge::load(dataFolder());
    if (!knowledge) {
        printError(knowledge.error().detail);
        return SomeFailed;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return SomeFailed;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QString path = QJsonDocument::fromJson(line).object()[u"path"_s].toString();
        printLine(QJsonDocument(toJson(analyseForCatalogue(path, *knowledge))).toJson(QJsonDocument::Compact));
    }
    return Done;
}

} // namespace Bantin::Cli
