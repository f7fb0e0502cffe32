// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** How often the page was read, and its address, where they are printed. */
void extractViews(const Article &article, const Authority &authority, Bulletin &bulletin);
void extractUrl(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
