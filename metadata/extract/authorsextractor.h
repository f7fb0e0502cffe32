// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Bylines, pen names, posting initials. Editors named in footers and labels of icons are none. */
void extractAuthors(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
