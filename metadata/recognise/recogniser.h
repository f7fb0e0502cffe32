// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"
#include "types/bulletin.h"

namespace Bantin
{

/** Whether @p article is a bulletin about international cooperation, and why. */
[[nodiscard]] Recognition recognise(const Article &article);

} // namespace Bantin
