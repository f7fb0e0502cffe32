// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"
#include "types/searchhit.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Bantin
{

/** A bulletin that shares words or keys with the one asked for. */
struct Candidate {
    quint32 id = 0; ///< of this catalogue, as long as it is open
    QByteArray profile;
};

/** A body or person that stands in many bulletins. */
struct CommonKey {
    quint32 key = 0; ///< see relate/profile.h
    int bulletins = 0;
    StoredRecord example; ///< one of the bulletins
};

enum class SearchOrder { Relevance, Date }; ///< the best, the newest first

/** The order of the name `relevance` or `date`. */
[[nodiscard]] std::optional<SearchOrder> searchOrderOf(const QString &name);

struct SearchOptions {
    int limit = 20;
    SearchOrder order = SearchOrder::Relevance;
    /** The code of a country that is named; empty where there is none. Unset: only codes are understood. */
    std::function<QString(const QString &name)> countryCode = {};
};

/** The catalogue as a reader sees it: any number at a time, also while one writer works. Not shared between threads.
 *
 *  Every answer comes from one state of the catalogue; when a writer has gone on so far that this state is lost, the
 *  newest one is opened and the question asked again. */
class Catalogue
{
public:
    /** The user's own catalogue: `bantin/catalogue` in the folder of the user's data. */
    [[nodiscard]] static QString defaultFolder();

    /** @param folder  the folder of a catalogue, or a file that names the parts of one, see catalogue/shards.h.
     *  @return NotReadable where there is none yet, Malformed where it is damaged or of another version. */
    [[nodiscard]] static Result<Catalogue> open(const QString &folder);
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;
    ~Catalogue();

    /** Looks at the newest state from now on: for a process that keeps the catalogue open. */
    [[nodiscard]] Result<void> refresh();

    /** What the last answer lacks because a server or folder cannot be reached: a sentence each. */
    [[nodiscard]] QStringList missingParts() const;

    /** What is known of @p path, which may be an error or "no bulletin"; nullopt where it is not in the catalogue or
     *  has changed since. */
    [[nodiscard]] Result<std::optional<Entry>> entry(const QString &path) const;
    /** The record of a candidate. */
    [[nodiscard]] Result<StoredRecord> record(const Candidate &candidate) const;

    /** Bulletins that share @p keys or @p words, at most @p limit, in no order. Time grows with the number of bulletins
     *  that have them, so both should be some tens of the rarest.
     *  @param words  syllables (see text/syllables.h) that tell the bulletin from others. */
    [[nodiscard]] Result<QList<Candidate>> candidates(const QList<quint32> &keys, const QStringList &words,
                                                      int limit) const;
    /** What Xapian finds by words alone, given @p path as an example of what is wanted, best first: the yardstick that
     *  relating is measured against (scripts/score-links). Empty where @p path is not in the catalogue. */
    [[nodiscard]] Result<QStringList> moreLikeThis(const QString &path, int limit) const;
    /** In how many bulletins each of @p keys, each of the syllables @p words stands, in their order. */
    [[nodiscard]] Result<QList<int>> frequencies(const QList<quint32> &keys) const;
    [[nodiscard]] Result<QList<int>> frequencies(const QStringList &words) const;
    [[nodiscard]] Result<int> bulletinCount() const;
    /** The files with this content, sorted. */
    [[nodiscard]] Result<QStringList> pathsOf(const QByteArray &contentHash) const;
    /** The keys that stand in @p atLeast bulletins or more, the most common first. */
    [[nodiscard]] Result<QList<CommonKey>> commonKeys(int atLeast) const;

    /** Bulletins that @p query asks for: words, of which an unmarked one is widened to the marked ones, phrases in
     *  quotes, AND, OR, NOT, and fields; see README.md. @return Unsupported where the query cannot be understood. */
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, const SearchOptions &options = {}) const;
    [[nodiscard]] Result<CatalogueStatus> status() const;

private:
    struct Private;
    explicit Catalogue(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

} // namespace Bantin
