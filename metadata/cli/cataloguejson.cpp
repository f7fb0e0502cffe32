// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/cataloguejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr qsizetype MaxUnlisted = 1000;
}

void writeMembers(Json::JsonText &json, const CatalogueStatus &status)
{
    json.put("folder"_L1, status.folder);
    json.put("roots"_L1, status.roots);
    json.put("bulletins"_L1, status.bulletins);
    json.put("others"_L1, status.others);
    json.put("failed"_L1, status.failed);
    json.key("unlisted"_L1);
    json.beginArray();
    for (const Unlisted &file : status.unlisted.first(std::min<qsizetype>(status.unlisted.size(), MaxUnlisted))) {
        json.beginObject();
        json.put("file"_L1, file.path);
        json.put("state"_L1, file.state == EntryState::Failed ? u"failed"_s : u"not-bulletin"_s);
        json.put("reason"_L1, file.reason);
        json.endObject();
    }
    json.endArray();
}

} // namespace Bantin
