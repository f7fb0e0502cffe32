// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The foreign countries that take part: named as partners, by their cities or by their bodies. */
void extractCountries(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
