// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/entry.h"

#include <functional>
#include <stop_token>

namespace Bantin
{

/** Analyses files in any order and delivers each once; returns early, with files undelivered, when stopped.
 *  @return an error where no file can be analysed, through no fault of theirs. */
using Deliver = std::function<void(const QString &path, const Analysed &analysed)>;
using AnalyseFiles =
    std::function<Result<void>(const QStringList &paths, const Deliver &deliver, const std::stop_token &stop)>;

struct IndexCounts {
    int indexed = 0; ///< read anew, whether bulletin or not
    int unchanged = 0;
    int failed = 0; ///< could not be read, in this run
    int removed = 0;
    bool cancelled = false;
};

/** What an indexing run tells while it works. All are called in the thread of the run; unset ones are skipped. */
struct IndexEvents {
    std::function<void(int done, int total)> progress; ///< at most ten times a second
    std::function<void(const QString &path, const Error &error)> failed;
    std::function<void(const QString &text)> notice; ///< what a person should know: that the catalogue was rebuilt
};

/** Brings the catalogue in @p folder up to date with the files at and below @p roots, which it remembers.
 *  Files whose size and time are as recorded are not touched; files that are gone are removed. When @p stop is
 *  requested, what was read so far is committed, and the next run goes on from there.
 *  @param knowledge  the state of the data that @p analyse uses: files that were read with another are read again.
 *  A catalogue that turns out damaged or of another version is made anew, of all remembered roots. */
[[nodiscard]] Result<IndexCounts> indexFiles(const QString &folder, const QStringList &roots,
                                             const AnalyseFiles &analyse, const IndexEvents &events = {},
                                             const std::stop_token &stop = {}, quint32 knowledge = 0);

/** The same for all that the catalogue in @p folder remembers. What is away for now, as a drive that is not mounted, is
 *  left as it is known: nobody asked to forget it. */
[[nodiscard]] Result<IndexCounts> indexAgain(const QString &folder, const AnalyseFiles &analyse,
                                             const IndexEvents &events = {}, const std::stop_token &stop = {},
                                             quint32 knowledge = 0);

/** The files and folders that the catalogue in @p folder remembers. */
[[nodiscard]] QStringList rootsOf(const QString &folder);

/** Changes with every commit to the catalogue in @p folder. */
[[nodiscard]] FileStamp stateOf(const QString &folder);

} // namespace Bantin
