// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/catalogue.h"

#include "catalogue/cataloguereader.h"
#include "text/syllables.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Words of a bulletin that go into the query for candidates: the rarest in the catalogue by weight. More add time, and
 *  bulletins that share only common words. */
constexpr int QueryPairs = 60;
/** What a shared body, person or agreement counts against a shared pair of syllables. */
constexpr double KeyWeight = 3.0;

struct WeightedTerm {
    std::string term;
    double weight = 0.0;
};

QHash<QString, int> pairCounts(const Bulletin &bulletin)
{
    QHash<QString, int> counts;
    const auto count = [&](QStringView text) {
        QString previous;
        for (const Syllable &syllable : syllables(text)) {
            if (syllable.joinsPrevious)
                ++counts[previous + u' ' + syllable.key];
            previous = syllable.key;
        }
    };
    if (bulletin.title)
        count(bulletin.title->value);
    if (bulletin.body)
        count(bulletin.body->value);
    return counts;
}

std::string termOfPair(const QString &pair)
{
    const qsizetype space = pair.indexOf(u' ');
    return Index::pairTerm(pair.left(space), pair.sliced(space + 1));
}

/** The pairs that tell this bulletin from others: frequent in it, rare in the catalogue. */
QList<WeightedTerm> tellingPairs(const Xapian::Database &database, const Bulletin &bulletin)
{
    const double total = database.get_termfreq(Index::stateTerm(EntryState::Bulletin));
    QList<WeightedTerm> terms;
    const QHash<QString, int> counts = pairCounts(bulletin);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        std::string term = termOfPair(it.key());
        const Xapian::doccount frequency = database.get_termfreq(term);
        if (frequency == 0)
            continue;
        terms << WeightedTerm{.term = std::move(term),
                              .weight = (1 + std::log(it.value())) * std::log(1 + total / frequency)};
    }
    // The term itself settles ties: a hash's order differs from run to run.
    const auto size = std::min<qsizetype>(QueryPairs, terms.size());
    std::partial_sort(terms.begin(), terms.begin() + size, terms.end(), [](const auto &a, const auto &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    });
    terms.resize(size);
    return terms;
}

Xapian::Query candidateQuery(const Xapian::Database &database, const Bulletin &bulletin, const QStringList &keys)
{
    std::vector<Xapian::Query> parts;
    for (const WeightedTerm &term : tellingPairs(database, bulletin))
        parts.emplace_back(term.term);
    for (const QString &key : keys)
        parts.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(Index::keyTerm(key)), KeyWeight);
    return Xapian::Query(Xapian::Query::OP_OR, parts.begin(), parts.end());
}

} // namespace

QString Catalogue::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bantin/catalogue"_s;
}

Catalogue::Catalogue(std::unique_ptr<Private> p) : m_p(std::move(p))
{
}
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<void> Catalogue::Private::reopen()
{
    const QString path = Index::databaseFolder(folder);
    // Xapian's own message for a missing folder names no cure.
    if (!QFileInfo::exists(path))
        return std::unexpected(Index::toError(Xapian::DatabaseNotFoundError("missing"), folder));
    try {
        database = Xapian::Database(QFile::encodeName(path).toStdString());
        if (database.get_metadata(Index::VersionKey) == Index::FormatVersion &&
            !QFile::exists(Index::damageMark(folder)))
            return {};
        return std::unexpected(Index::toError(Xapian::DatabaseVersionError("of another version"), folder));
    } catch (const Xapian::Error &error) {
        return std::unexpected(Index::toError(error, folder));
    }
}

Result<Catalogue> Catalogue::open(const QString &folder)
{
    auto p = std::make_unique<Private>();
    p->folder = folder;
    if (const auto opened = p->reopen(); !opened)
        return std::unexpected(opened.error());
    return Catalogue(std::move(p));
}

Result<void> Catalogue::refresh()
{
    return m_p->reopen();
}

Result<std::optional<Entry>> Catalogue::entry(const QString &path) const
{
    return m_p->answer<std::optional<Entry>>([&](const Xapian::Database &database) -> std::optional<Entry> {
        const std::string term = Index::pathTerm(path);
        const auto posting = database.postlist_begin(term);
        if (posting == database.postlist_end(term))
            return std::nullopt;
        const Xapian::Document document = database.get_document(*posting);
        return Entry{.path = path,
                     .stamp = Index::stampOf(document),
                     .contentHash = {},
                     .outcome = Index::outcomeOf(document),
                     .keys = {},
                     .profile = QByteArray::fromStdString(document.get_value(Index::ProfileSlot))};
    });
}

Result<Record> Catalogue::record(quint32 id) const
{
    const auto found = m_p->answer<Result<Record>>(
        [&](const Xapian::Database &database) { return Index::outcomeOf(database.get_document(id)); });
    return found ? *found : std::unexpected(found.error());
}

Result<QList<Candidate>> Catalogue::candidates(const Bulletin &bulletin, const QStringList &keys, int limit) const
{
    return m_p->answer<QList<Candidate>>([&](const Xapian::Database &database) {
        Xapian::Enquire enquire(database);
        enquire.set_query(candidateQuery(database, bulletin, keys));
        // Equal scores by path: the order must not depend on which file was indexed first.
        enquire.set_sort_by_relevance_then_value(Index::PathSlot, false);
        const Xapian::MSet matches = enquire.get_mset(0, Xapian::doccount(limit));
        QList<Candidate> found;
        for (auto it = matches.begin(); it != matches.end(); ++it) {
            const Xapian::Document document = it.get_document();
            found << Candidate{.id = *it,
                               .path = Index::pathOf(document),
                               .profile = QByteArray::fromStdString(document.get_value(Index::ProfileSlot))};
        }
        return found;
    });
}

Result<QHash<QString, int>> Catalogue::frequencies(const QStringList &keys) const
{
    return m_p->answer<QHash<QString, int>>([&](const Xapian::Database &database) {
        QHash<QString, int> found;
        for (const QString &key : keys)
            found[key] = int(database.get_termfreq(Index::keyTerm(key)));
        return found;
    });
}

Result<QList<int>> Catalogue::pairFrequencies(const QStringList &pairs) const
{
    return m_p->answer<QList<int>>([&](const Xapian::Database &database) {
        QList<int> found;
        for (const QString &pair : pairs)
            found << int(database.get_termfreq(termOfPair(pair)));
        return found;
    });
}

Result<int> Catalogue::bulletinCount() const
{
    return m_p->answer<int>([](const Xapian::Database &database) {
        return int(database.get_termfreq(Index::stateTerm(EntryState::Bulletin)));
    });
}

Result<CatalogueStatus> Catalogue::status() const
{
    return m_p->answer<CatalogueStatus>([&](const Xapian::Database &database) {
        CatalogueStatus status{.folder = m_p->folder, .roots = Index::readRoots(m_p->folder)};
        status.bulletins = int(database.get_termfreq(Index::stateTerm(EntryState::Bulletin)));
        status.others = int(database.get_termfreq(Index::stateTerm(EntryState::NotBulletin)));
        status.failed = int(database.get_termfreq(Index::stateTerm(EntryState::Failed)));
        for (const EntryState state : {EntryState::NotBulletin, EntryState::Failed}) {
            const std::string term = Index::stateTerm(state);
            for (auto it = database.postlist_begin(term); it != database.postlist_end(term); ++it) {
                const Xapian::Document document = database.get_document(*it);
                const Result<Record> outcome = Index::outcomeOf(document);
                status.unlisted << Unlisted{.path = Index::pathOf(document),
                                            .state = state,
                                            .reason = outcome ? outcome->recognition.reasons.join(u", "_s)
                                                              : outcome.error().detail};
            }
        }
        std::ranges::sort(status.unlisted, {}, &Unlisted::path);
        return status;
    });
}

} // namespace Bantin
