// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

Result<QStringList> Catalogue::pathsOf(const QByteArray &contentHash) const
{
    return m_p->answer<QStringList>([&](const Xapian::Database &database) {
        QStringList paths;
        const std::string term = Index::contentTerm(contentHash);
        for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it)
            paths << Index::pathOf(database.get_document(*it));
        paths.sort();
        return paths;
    });
}

Result<QList<CommonKey>> Catalogue::commonKeys(int atLeast) const
{
    return m_p->answer<QList<CommonKey>>([&](const Xapian::Database &database) {
        QList<CommonKey> found;
        const std::string prefix = Index::keyTerm(0).substr(0, 1);
        for (auto it = database.allterms_begin(prefix); it != database.allterms_end(prefix); ++it) {
            const std::string term = *it;
            if (int(it.get_termfreq()) < atLeast || term.size() != Index::keyTerm(0).size())
                continue;
            const Result<StoredRecord> example =
                Index::outcomeOf(database.get_document(*database.postlist_begin(term)));
            if (example)
                found << CommonKey{.key = Index::keyIn(term), .bulletins = int(it.get_termfreq()), .example = *example};
        }
        std::ranges::stable_sort(found, std::greater(), &CommonKey::bulletins);
        return found;
    });
}

} // namespace Bantin
