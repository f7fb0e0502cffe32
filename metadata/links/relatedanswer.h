// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "links/userlinks.h"
#include "relatedbulletins.h"

#include <QJsonObject>

namespace Bantin
{

/** What belongs to a bulletin: what we found, and apart from it what the user said. */
struct RelatedAnswer {
    QList<RelatedBulletin> related; ///< without those that the user called unrelated
    QList<UserLink> links;          ///< his own links, with paths as the catalogue knows them now
    QList<UserLink> unrelated;
    std::optional<Error> linksFault; ///< why the links could not be read; the rest is there all the same
};

/** relatedBulletins() with what @p links say of the file @p path. */
[[nodiscard]] Result<RelatedAnswer> answerRelated(const QString &path, const Catalogue &catalogue,
                                                  const Knowledge &knowledge, const UserLinks &links, int limit,
                                                  const std::stop_token &stop = {});

/** A file that is to be linked: its content and, where it is a bulletin, its title. */
[[nodiscard]] Result<LinkedFile> linkedFile(const QString &path, const Knowledge &knowledge,
                                            const std::stop_token &stop = {});

[[nodiscard]] QJsonObject toJson(const RelatedAnswer &answer);

} // namespace Bantin
