// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/reading.h"

namespace Bantin
{

Reading::Reading(const Article &readArticle, const Authority &knownNames)
    : article(readArticle), authority(knownNames), headerLines(Bantin::headerLines(readArticle))
{
    passages.reserve(article.passages.size());
    for (const Passage &passage : article.passages) {
        KnownNames names = authority.findNames(passage.text());
        QList<NamedMention> bodies = findNamedBodies(passage.text(), names, authority);
        passages << PassageReading{.passage = &passage,
                                   .names = std::move(names),
                                   .bodies = std::move(bodies),
                                   .dates = findEventDates(passage.text())};
    }
}

} // namespace Bantin
