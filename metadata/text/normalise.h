// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin
{

struct NormalisedText {
    QString text;
    QStringList notices; ///< what a reviewer should know (English)
};

/** The form in which all code behind the loaders sees text: NFC; '\n' as the only line end; every kind of space a plain
 *  space, for patterns and lists of words know that one; no soft hyphens, zero-width or direction marks; U+00D0
 * (Icelandic eth, typed for Đ on many keyboards) as Đ where the text is Vietnamese. Characters that are lost (U+FFFD,
 * NUL, other controls) stand as U+FFFD and are reported, never guessed. Form feeds and tabs stay. */
[[nodiscard]] NormalisedText normalise(QString text);

} // namespace Bantin
