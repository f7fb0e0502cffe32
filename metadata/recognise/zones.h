// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"

namespace Bantin
{

/** Tells the lines of @p document apart and joins what belongs together.
 *  @return the article; @p document must outlive it. */
[[nodiscard]] Article readArticle(const Document &document);

} // namespace Bantin
