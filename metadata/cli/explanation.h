// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "document/document.h"
#include "types/bulletin.h"

namespace Bantin::Cli
{

/** Prints what each block of the page was taken for, and which blocks might have been title and lead. */
void explainLines(const Document &document);

/** Prints what counted for and against a bulletin, and the names and dates from which publisher, dates of the page and
 * days of the event were chosen; what was chosen stands first. */
void explainFields(const Document &document, const Authority &authority, const Bulletin &bulletin);

} // namespace Bantin::Cli
