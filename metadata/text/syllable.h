// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringView>

namespace Bantin
{

/** Whether @p word, of any case, could be written in Vietnamese: onset, rhyme and at most one tone, `nghiêng` but not
 *  `ViÖt`. Knows the build of syllables, no dictionary. @p word is NFC, letters alone. */
[[nodiscard]] bool isVietnameseSyllable(QStringView word);

/** How far the marked words of a text look Vietnamese. */
struct MarkedWords {
    qsizetype vietnamese = 0;
    qsizetype all = 0; ///< words with a letter outside ASCII, and signs amid letters that no language writes there

    [[nodiscard]] double share() const { return all == 0 ? 0.0 : double(vietnamese) / double(all); }
};
[[nodiscard]] MarkedWords markedWords(QStringView text);

} // namespace Bantin
