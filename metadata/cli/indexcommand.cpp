// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/indexcommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/workerpool.h"
#include "library.h"
#include "pipeline.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

/** Progress on the last line of a terminal, which messages push down. */
class ProgressLine
{
public:
    void show(int done, int total)
    {
        if (!m_isTerminal)
            return;
        std::fprintf(stderr, "\r\033[K%d of %d files", done, total);
        m_isShown = true;
    }
    void clear()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
        m_isShown = false;
    }

private:
    const bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    bool m_isShown = false;
};

} // namespace

int runIndex(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Brings the catalogue up to date with files and folders: new, changed, moved and deleted files."_s);
    const auto change = parseChange(parser, u"Files, or folders with all that is below them."_s, arguments);
    if (!change)
        return change.error();
    ProgressLine line;
    const IndexEvents events{
        .progress = [&](int done, int total) { line.show(done, total); },
        .failed =
            [&](const QString &path, const Error &error) {
                line.clear();
                printFileError(path, error.detail);
            },
        .notice =
            [&](const QString &text) {
                line.clear();
                printError(text);
            },
    };
    const Interrupt interrupt;
    const Result<IndexCounts> counts =
        indexFiles(change->folder, change->paths, analyseInWorkers(QCoreApplication::applicationFilePath()), events,
                   interrupt.token(), knowledgeStamp(dataFolder()));
    line.clear();
    if (!counts) {
        // A mistake in the user's own authority data stops all workers, and they cannot say why.
        const Result<Knowledge> knowledge = Knowledge::load(dataFolder());
        printError(knowledge ? counts.error().detail : knowledge.error().detail);
        return SomeFailed;
    }
    printLine(u"%1 files read, %2 unchanged, %3 failed, %4 removed"_s.arg(counts->indexed)
                  .arg(counts->unchanged)
                  .arg(counts->failed)
                  .arg(counts->removed));
    if (counts->cancelled) {
        printError(u"interrupted; the next run goes on from here"_s);
        return Interrupted;
    }
    return counts->failed > 0 ? SomeFailed : Done;
}

} // namespace Bantin::Cli
