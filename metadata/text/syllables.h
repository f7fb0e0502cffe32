// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QList>
#include <QString>

#include <span>

namespace Bantin
{

/** A syllable or number of a text: the unit in which Vietnamese is written. */
struct Syllable {
    QString key;   ///< lower case, marks kept: what an exact search compares
    TextSpan span; ///< in the text that was given
    /** False after punctuation: no word of the language goes on across it. */
    bool joinsPrevious = false;

    bool operator==(const Syllable &) const = default;
};

/** The syllables of @p text (NFC), in reading order. */
[[nodiscard]] QList<Syllable> syllables(QStringView text);

/** The number under which two syllables side by side are known, `đo lường` as one word: the same on every machine and
 *  in every version. Two pairs rarely share one; what is counted by it bears that. */
[[nodiscard]] quint32 pairKey(const QString &first, const QString &second);
/** The number of a longer run of syllables, in the same way. */
[[nodiscard]] quint32 runKey(std::span<const QString> words);

} // namespace Bantin
