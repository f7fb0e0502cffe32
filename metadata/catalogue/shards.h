// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QElapsedTimer>
#include <QStringList>

#include <vector>
#include <xapian.h>

namespace Bantin::Index
{

/** The databases that a stub file names, one a line: `auto FOLDER` (the folder of a catalogue, or Xapian's own in it)
 * or `remote HOST:PORT` (a xapian-tcpsrv). Read only. One that cannot be reached is left out until it can. */
class Shards
{
public:
    /** @return NotReadable or Malformed, naming the file and line. */
    [[nodiscard]] static Result<Shards> read(const QString &stubFile);

    /** All that can be reached, as one; those that could not be a while ago are tried again. */
    [[nodiscard]] Xapian::Database open();
    /** The same after one of them has failed: each is asked whether it is still there. */
    [[nodiscard]] Xapian::Database openAnew();

    /** What is missing, and why: a sentence each. */
    [[nodiscard]] QStringList faults() const;

private:
    struct Shard {
        QString place; ///< a folder, or HOST:PORT
        bool isRemote = false;
        Xapian::Database database = {};
        QString fault = {}; ///< empty while it can be used
        bool isOpen = false;
        quint64 identity = 0; ///< of a folder: see identityOf()
        QElapsedTimer sinceTried = {};
    };
    static void connect(Shard &shard);
    [[nodiscard]] Xapian::Database together() const;

    std::vector<Shard> m_shards;
};

} // namespace Bantin::Index
