// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/extractors.h"

namespace Bantin
{

/** The days of the meeting, signing or ceremony that the bulletin reports. Needs the publication: a date without a year
 *  takes the year that brings it next to it. */
void extractEvents(const Article &article, const Authority &authority, Bulletin &bulletin);

} // namespace Bantin
