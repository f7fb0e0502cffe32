// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QString>

namespace Bantin
{

/** A word of a text as the grammar of names sees it. */
struct NameToken {
    /** What stands between a word and the one before. */
    enum class Gap {
        Start,
        Space,
        Tight, ///< a hyphen, `&` or point without blanks
        Dash,
        Comma,
        Break, ///< anything else, brackets and sentence ends among them
    };
    TextSpan span;
    QStringView lower; ///< as long as the NameTokens live
    Gap gap = Gap::Start;
    bool capital = false;
    bool allCaps = false; ///< two letters or more, none in lower case
    bool foreign = false; ///< could not be written in Vietnamese
    bool number = false;
};

/** The words of a passage; `isCapitals` where the whole passage is in capitals. */
struct NameTokens {
    QList<NameToken> all;
    bool isCapitals = false;
    QString lower; ///< the whole passage, of which each token has its part
};

[[nodiscard]] NameTokens nameTokens(QStringView text);

/** Two words in lower case, a blank between them. */
[[nodiscard]] QString pairOf(const NameToken &first, const NameToken &second);

} // namespace Bantin
