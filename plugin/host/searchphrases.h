// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace Bantin
{

/** What to ask a reader's search for, to find the passage @p quote: the most telling first, each a part of one line.
 *
 *  A reader compares the letters between two line ends as it laid them out, so words that cross a line end are not
 *  found, and of a long line only the beginning may stand together. At most five; empty only where there is no word. */
[[nodiscard]] QStringList searchPhrases(QStringView quote);

} // namespace Bantin
