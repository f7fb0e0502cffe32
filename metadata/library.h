// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/indexer.h"
#include "relate/profile.h"

#include <stop_token>

namespace Bantin
{

/** By what a file is known wherever it lies: a hash of its bytes; empty where it cannot be read. */
[[nodiscard]] QByteArray contentHashOf(const QString &path);

/** The data files in @p folder and the user's own, in a fixed order. */
[[nodiscard]] QStringList knowledgeFiles(const QString &folder);

/** Tells one state of the data files in @p folder and of the user's own from another: what was read with another one is
 *  to be read again. */
[[nodiscard]] quint32 knowledgeStamp(const QString &folder);

/** What a catalogue keeps of the file @p path: analyses it (see pipeline.h) and makes what relating compares. */
[[nodiscard]] Analysed analyseForCatalogue(const QString &path, const Knowledge &knowledge,
                                           const std::stop_token &stop = {});

/** The same for many files, one after another in this thread. */
[[nodiscard]] AnalyseFiles analyseHere(const Knowledge &knowledge);

/** A bulletin with all that relating wants of it. */
struct Known {
    Record record;
    QList<Fact> facts;
    Profile profile;
};

/** The same for a record; facts and profile are empty where it is of no bulletin. */
[[nodiscard]] Known knownOf(const Record &record, const Knowledge &knowledge);

} // namespace Bantin
