// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/catalogueoption.h"

#include "cli/command.h"

#include <QDir>

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
            u"Use the catalogue in folder DIR instead of your own (%1)."_s.arg(Catalogue::defaultFolder()), u"DIR"_s};
}

QString catalogueFolder(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return QDir::cleanPath(
        QDir().absoluteFilePath(parser.isSet(option) ? parser.value(option) : Catalogue::defaultFolder()));
}

Result<Catalogue> openCatalogue(const QString &folder)
{
    return Catalogue::open(folder);
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
