// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/cataloguejson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr qsizetype MaxUnlisted = 1000;
}

QJsonObject toJson(const CatalogueStatus &status)
{
    QJsonArray unlisted;
    for (const Unlisted &file : status.unlisted.first(std::min<qsizetype>(status.unlisted.size(), MaxUnlisted)))
        unlisted << QJsonObject{
            {u"file"_s, file.path},
            {u"state"_s, file.state == EntryState::Failed ? u"failed"_s : u"not-bulletin"_s},
            {u"reason"_s, file.reason},
        };
    return {{u"folder"_s, status.folder},       {u"roots"_s, QJsonArray::fromStringList(status.roots)},
            {u"bulletins"_s, status.bulletins}, {u"others"_s, status.others},
            {u"failed"_s, status.failed},       {u"unlisted"_s, unlisted}};
}

} // namespace Bantin
