// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "types/bulletin.h"

namespace Bantin
{

/** The days of the meeting, signing or ceremony that the bulletin reports. Needs the publication: a date without a year
 *  takes the year that brings it next to it. */
void extractEvents(const Reading &reading, Bulletin &bulletin);

} // namespace Bantin
