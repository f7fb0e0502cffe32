// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"
#include "recognise/subjects.h"

namespace Bantin
{

/** How much the lines of a page look like those of a paper that is no report: each kind of which something is seen gets
 *  as many counts as cues of it would be worth. */
[[nodiscard]] SubjectCounts countForms(const Article &article);

} // namespace Bantin
