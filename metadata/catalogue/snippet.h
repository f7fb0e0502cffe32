// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin
{

/** A piece of a text, and how well it shows the words that were looked for. */
struct Snippet {
    QString text;
    qsizetype sideBySide = 0; ///< so many of the words stand there one behind the other
};

/** The piece of @p text where most of @p words, in their order, stand side by side; its beginning where none does. */
[[nodiscard]] Snippet snippetOf(const QString &text, const QStringList &words);

} // namespace Bantin
