// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguereader.h"
#include "catalogue/searchquery.h"
#include "catalogue/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words that stand side by side as in the query lift a bulletin by so much at most. */
constexpr double SideBySide = 0.5;
/** So many are looked at, so that those with the words side by side come to the front. */
constexpr Xapian::doccount LeastLookedAt = 50;
/** A phrase of frequent words is looked for in so many bulletins, the best or the newest; then the search ends. */
constexpr Xapian::doccount MostLookedAt = 20'000;

class Searcher
{
public:
    Searcher(const Xapian::Database &database, const Index::SearchQuery &query, const SearchOptions &options)
        : m_enquire(database), m_query(query), m_options(options)
    {
        // What is described though it is no bulletin is there to be linked to.
        m_enquire.set_query(
            {Xapian::Query::OP_FILTER, query.query, Xapian::Query(Index::stateTerm(EntryState::Bulletin))});
        if (options.order == SearchOrder::Date)
            m_enquire.set_sort_by_value_then_relevance(Index::PublishedSlot, true);
        else
            m_enquire.set_sort_by_relevance_then_value(Index::PathSlot, false);
    }

    QList<SearchHit> hits()
    {
        const auto wanted = Xapian::doccount(m_options.limit);
        const bool isByDate = m_options.order == SearchOrder::Date;
        const Xapian::doccount enough = isByDate ? wanted : std::max(wanted, LeastLookedAt);
        Xapian::doccount batch = enough;
        for (Xapian::doccount from = 0; from < MostLookedAt; from += batch, batch *= 2) {
            const Xapian::MSet matches = m_enquire.get_mset(from, batch);
            for (auto it = matches.begin(); it != matches.end() && m_hits.size() < qsizetype(enough); ++it)
                take(it.get_document(), it.get_weight());
            if (matches.size() < batch || m_hits.size() >= qsizetype(enough))
                break;
        }
        if (!isByDate)
            std::ranges::stable_sort(m_hits, std::greater(), &SearchHit::score);
        m_hits.resize(std::min<qsizetype>(m_hits.size(), m_options.limit));
        double best = 0;
        for (const SearchHit &hit : std::as_const(m_hits))
            best = std::max(best, hit.score);
        for (SearchHit &hit : m_hits)
            hit.score = best > 0 ? hit.score / best : 1;
        return m_hits;
    }

private:
    void take(const Xapian::Document &document, double weight)
    {
        const Result<StoredRecord> stored = Index::outcomeOf(document);
        if (!stored || !(m_query.isExact || m_query.condition.holds(stored->record.bulletin)))
            return;
        const Bulletin &bulletin = stored->record.bulletin;
        const Snippet snippet = snippetOf(bulletin.body ? bulletin.body->value : QString(), m_query.words);
        if (m_query.words.size() > 1 && snippet.sideBySide > 1)
            weight *= 1 + SideBySide * double(snippet.sideBySide - 1) / double(m_query.words.size() - 1);
        m_hits << SearchHit{.file = stored->record.file,
                            .score = weight,
                            .title = bulletin.title ? bulletin.title->value : QString(),
                            .published = bulletin.published ? bulletin.published->value.toIso() : QString(),
                            .publisher = tellerOf(bulletin),
                            .snippet = snippet.text};
    }

    Xapian::Enquire m_enquire;
    const Index::SearchQuery &m_query;
    const SearchOptions &m_options;
    QList<SearchHit> m_hits;
};

} // namespace

std::optional<SearchOrder> searchOrderOf(const QString &name)
{
    if (name == "relevance"_L1)
        return SearchOrder::Relevance;
    return name == "date"_L1 ? std::optional(SearchOrder::Date) : std::nullopt;
}

Result<QList<SearchHit>> Catalogue::search(const QString &query, const SearchOptions &options) const
{
    const Result<Index::SearchQuery> parsed = Index::SearchQuery::parse(query, options);
    if (!parsed)
        return std::unexpected(parsed.error());
    if (parsed->query.empty())
        return QList<SearchHit>();
    return m_p->answer<QList<SearchHit>>(
        [&](const Xapian::Database &database) { return Searcher(database, *parsed, options).hits(); });
}

} // namespace Bantin
