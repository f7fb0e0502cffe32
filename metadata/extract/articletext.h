// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Title, lead and body: what the zones give without further reading. */
void extractTitle(const Article &article, const Authority &authority, Bulletin &bulletin);
void extractLead(const Article &article, const Authority &authority, Bulletin &bulletin);
void extractBody(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
