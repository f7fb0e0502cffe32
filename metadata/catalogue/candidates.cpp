// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguereader.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What a shared body, person or agreement counts against a shared syllable. */
constexpr double KeyWeight = 3.0;
/** A syllable that stands there again and again counts up to twice as much as one that stands there once. */
constexpr double MostRepeated = 2.0;
/** Of so many that are equal, none is better than the others. */
constexpr std::size_t MaxEqual = 200;

struct Sum {
    Xapian::docid id = 0;
    float score = 0;
};

/** Adds up what bulletins share, one list of bulletins after the other. Xapian's own matcher goes through all lists at
 *  once, which took six times as long for as many short lists as these, and looks up the length of each text. */
class Tally
{
public:
    Tally(const Xapian::Database &database, std::vector<float> &scratch) : m_database(database), m_sums(scratch)
    {
        m_sums.resize(std::max(m_sums.size(), std::size_t(database.get_lastdocid()) + 1));
        m_all = double(database.get_doccount());
    }
    ~Tally()
    {
        for (const Xapian::docid id : m_met)
            m_sums[id] = 0;
    }
    Q_DISABLE_COPY_MOVE(Tally)

    void add(const std::string &term, int frequency, double weight)
    {
        const double rare = weight * std::log(1 + m_all / double(std::max(frequency, 1)));
        const auto end = database().postlist_end(term);
        for (auto it = database().postlist_begin(term); it != end; ++it) {
            float &sum = m_sums[*it];
            if (sum == 0)
                m_met.push_back(*it);
            const double count = it.get_wdf();
            sum += float(rare * MostRepeated * count / (count + MostRepeated - 1));
        }
    }

    /** The best, those that are equal by @p pathOf; the order of indexing decides nothing. */
    [[nodiscard]] std::vector<Sum> best(std::size_t limit, const std::function<QString(Xapian::docid)> &pathOf) const
    {
        std::vector<Sum> all;
        all.reserve(m_met.size());
        for (const Xapian::docid id : m_met)
            all.push_back({.id = id, .score = m_sums[id]});
        if (all.size() <= limit)
            return all;
        std::ranges::nth_element(all, all.begin() + std::ptrdiff_t(limit), std::greater(), &Sum::score);
        const float last = all[limit].score;
        const auto better = std::ranges::partition(all, [&](const Sum &sum) { return sum.score > last; }).begin();
        const auto equal = std::ranges::partition(better, all.end(), [&](const Sum &sum) { return sum.score == last; });
        const std::size_t sure = std::size_t(better - all.begin());
        const std::size_t equals = std::size_t(equal.begin() - better);
        if (sure > 0 && equals > MaxEqual) {
            all.resize(sure);
            return all;
        }
        std::vector<std::pair<QString, Sum>> byPath;
        for (auto it = better; it != equal.begin(); ++it)
            byPath.emplace_back(pathOf(it->id), *it);
        std::ranges::sort(byPath, {}, &std::pair<QString, Sum>::first);
        all.resize(sure);
        for (std::size_t i = 0; i < byPath.size() && all.size() < limit; ++i)
            all.push_back(byPath[i].second);
        return all;
    }

private:
    [[nodiscard]] const Xapian::Database &database() const { return m_database; }

    const Xapian::Database &m_database;
    std::vector<float> &m_sums; ///< by number; all zero between two questions
    std::vector<Xapian::docid> m_met;
    double m_all = 0;
};

} // namespace

Result<QList<Candidate>> Catalogue::candidates(const QList<quint32> &keys, const QStringList &words, int limit) const
{
    return m_p->answer<QList<Candidate>>([&](const Xapian::Database &database) {
        Tally tally(database, m_p->sums);
        for (const quint32 key : keys)
            tally.add(Index::keyTerm(key), m_p->frequencyOf(database, Index::keyTerm(key)), KeyWeight);
        for (const QString &word : words)
            tally.add(Index::syllableTerm(word), m_p->frequencyOf(database, Index::syllableTerm(word)), 1);
        const auto pathOf = [&](Xapian::docid id) { return Index::pathOf(database.get_document(id)); };
        std::vector<Sum> best = tally.best(std::size_t(std::max(limit, 0)), pathOf);
        // In their order in the database they lie side by side more often.
        std::ranges::sort(best, {}, &Sum::id);
        QList<Candidate> found;
        for (const Sum &sum : best)
            found << Candidate{.id = sum.id,
                               .profile = Index::profileOf(database.get_document(sum.id, Xapian::DOC_ASSUME_VALID))};
        return found;
    });
}

Result<StoredRecord> Catalogue::record(const Candidate &candidate) const
{
    const auto found = m_p->answer<Result<StoredRecord>>([&](const Xapian::Database &database) -> Result<StoredRecord> {
        const Xapian::Document document = database.get_document(candidate.id, Xapian::DOC_ASSUME_VALID);
        // The numbers are given anew when a part of a shared catalogue comes or goes.
        if (Index::profileOf(document) != candidate.profile)
            return std::unexpected(Error{.code = ErrorCode::NotReadable,
                                         .detail = u"%1 is not what was found"_s.arg(Index::pathOf(document))});
        return Index::outcomeOf(document);
    });
    return found ? *found : std::unexpected(found.error());
}

} // namespace Bantin
