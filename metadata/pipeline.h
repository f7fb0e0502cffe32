// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "types/bulletin.h"
#include "types/error.h"

#include <QFile>

#include <stop_token>

namespace Bantin
{

struct Document;

/** What happens to a document, named by its path (see documentfile.h): load, recognise, extract. Reentrant.
 *  @return the record; its bulletin is empty where the document is none and not like one either. */
[[nodiscard]] Result<Record> analyse(const QString &path, const Authority &authority, const std::stop_token &stop = {});

/** The same for a document that is open already, at its beginning. */
[[nodiscard]] Result<Record> analyse(QFile &file, const QString &path, const Authority &authority,
                                     const std::stop_token &stop = {});

/** The same for a document that is loaded already; never Malformed, only Cancelled. */
[[nodiscard]] Result<Record> analyse(const Document &document, const Authority &authority,
                                     const std::stop_token &stop = {});

/** The folder of the data files: beside the program, in the build tree as after the installation. */
[[nodiscard]] QString dataFolder();

} // namespace Bantin
