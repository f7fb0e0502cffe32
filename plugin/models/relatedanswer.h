// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/relation.h"

#include <QJsonObject>

namespace Bantin
{

/** What the user said of the open bulletin and another file. */
struct OwnLink {
    QString file;
    QString title; ///< may be empty
    QString note;
    bool exists = true;

    bool operator==(const OwnLink &) const = default;
};

/** The answer to `related`, see PROTOCOL.md. */
struct RelatedAnswer {
    QList<RelatedBulletin> related;
    QList<OwnLink> links;     ///< which the user related
    QList<OwnLink> unrelated; ///< which the user said do not belong to it
    bool lacksLinks = false;  ///< what the user said could not be read
    bool lacksPart = false;   ///< a part of a shared catalogue could not be reached

    [[nodiscard]] static RelatedAnswer fromJson(const QJsonObject &answer);
};

} // namespace Bantin
