// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

namespace Bantin
{

Recognition recognise(const Article &article)
{
    return {.isBulletin = article.passages.size() > 2, .confidence = 0.5, .reasons = {}};
}

} // namespace Bantin
