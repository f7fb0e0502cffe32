// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/workercommand.h"

#include "cli/command.h"
#include "cli/workerpool.h"
#include "library.h"
#include "pipeline.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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
        const QByteArray answer = toBytes(analyseForCatalogue(path, *knowledge));
        std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
        std::fflush(stdout);
    }
    return Done;
}

} // namespace Bantin::Cli
