// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Statements of where the text comes from. Credits of pictures and wishes in footers are none. */
void extractSources(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
