// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/cataloguewriter.h"
#include "catalogue/compaction.h"
#include "catalogue/shards.h"
#include "catalogue/xapiansupport.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Bantin
{

/** The open database behind a Catalogue. */
struct Catalogue::Private {
    QString folder;
    Xapian::Database database;
    std::optional<Index::Shards> shards; ///< where `folder` is a file that names several
    quint64 identity = 0;                ///< of the database that is open, see Index::identityOf()
    std::vector<float> sums;             ///< for candidates(): kept, as making it anew takes time in a large catalogue
    /** Of terms in the state that is open. Vietnamese has a few thousand syllables: after some questions nearly all are
     *  known, and each would take some blocks of the disk. */
    std::unordered_map<std::string, int> frequencies;

    /** @p opened is the state that is asked from now on. */
    void use(Xapian::Database opened)
    {
        database = std::move(opened);
        frequencies.clear();
    }

    /** In how many documents of @p open, the database, @p term stands. */
    int frequencyOf(const Xapian::Database &open, const std::string &term)
    {
        constexpr std::size_t MostKept = 20'000;
        if (const auto known = frequencies.find(term); known != frequencies.end())
            return known->second;
        if (frequencies.size() >= MostKept)
            frequencies.clear();
        return frequencies[term] = int(open.get_termfreq(term));
    }

    /** The answer of @p ask, asked again of the newest state whenever a writer has overtaken the one that is open. */
    template <typename T>
    Result<T> answer(auto ask)
    {
        // A writer commits every few seconds at most, so one or two turns do; more is a fault of the disk.
        constexpr int MaxTurns = 20;
        for (int turn = 1;; ++turn) {
            try {
                return ask(std::as_const(database));
            } catch (const Xapian::DatabaseModifiedError &error) {
                if (turn == MaxTurns)
                    return std::unexpected(Index::toError(error, folder));
            } catch (const Xapian::NetworkError &error) {
                if (!shards || turn == MaxTurns)
                    return std::unexpected(Index::toError(error, folder));
                use(shards->openAnew());
                continue;
            } catch (const Xapian::Error &error) {
                Error ours = Index::toError(error, folder);
                // Opened while a writer put another in its place: half of the one, half of the other.
                if (ours.code == ErrorCode::Malformed && !shards && Index::identityOf(folder) != identity &&
                    turn < MaxTurns) {
                    identity = 0;
                    if (const auto opened = reopen(); !opened)
                        return std::unexpected(opened.error());
                    continue;
                }
                // A run that changes nothing would never meet the damage.
                if (ours.code == ErrorCode::Malformed && !shards)
                    markDamaged(folder);
                return std::unexpected(std::move(ours));
            }
            if (const auto opened = reopen(); !opened)
                return std::unexpected(opened.error());
        }
    }

    /** Opens the newest state, so that a long-lived reader sees what was written since. */
    Result<void> reopen();
};

} // namespace Bantin
