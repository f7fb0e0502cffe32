// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Bantin
{

/** Words of a document, or about one, as they may be shown: on one line, without control and direction characters that
 *  would change what stands beside them, and not endless. */
[[nodiscard]] QString shownText(const QString &text);

/** A tool tip of @p lines, empty ones left out. Tool tips may be HTML, so document text is escaped. */
[[nodiscard]] QString toolTip(const QStringList &lines);

} // namespace Bantin
