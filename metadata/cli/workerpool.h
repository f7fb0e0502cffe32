// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/indexer.h"

namespace Bantin
{

/** The form in which a worker answers: the size of what follows in four bytes, the highest first, then that. */
[[nodiscard]] QByteArray toBytes(const Analysed &analysed);
/** Of the bytes behind the size. */
[[nodiscard]] Analysed analysedOf(QByteArrayView bytes);

/** What a worker may take. */
struct WorkerLimits {
    int workers = 0;                     ///< 0: as many as the machine has cores
    int fileMs = 60'000;                 ///< for one file
    qint64 memoryBytes = 3LL << 30;      ///< of address space
    qsizetype answerBytes = 256LL << 20; ///< of one answer
};

/** Analyses files in child processes, `PROGRAM worker`, that read a path a line and answer each. A child
 * that crashes or takes too long costs the file it was at, which is delivered as an error; the rest goes on in a new
 * child. Children run at low priority and end with the thread that started them. */
[[nodiscard]] AnalyseFiles analyseInWorkers(const QString &program, const WorkerLimits &limits = {});

} // namespace Bantin
