// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/lines.h"

namespace Bantin
{

/** Shorter lines are headings, captions, names: a small letter after them proves nothing. */
inline constexpr qsizetype MinWrapped = 20;
/** Lines that were cut by an editor or a printer are rarely longer: behind this a line end is a paragraph's end. */
inline constexpr qsizetype MaxWrapped = 200;
inline constexpr qsizetype MaxDateline = 60;
/** A line this long, measured by the widest, may be a full one: letters of most fonts are not equally wide. */
inline constexpr double NearlyFull = 0.85;

/** How the text of a document is wrapped. */
struct Wrapping {
    qsizetype width = 0;  ///< 0: its lines are paragraphs
    int gap = 0;          ///< blank lines between the lines of one paragraph
    qsizetype indent = 0; ///< blanks before all lines; what a line has more is taken from its width
    qsizetype setIn = 0;  ///< blanks before the first line of a paragraph; 0: it stands as the others do
    bool parted = false;  ///< a blank line stands between all its paragraphs
};

/** @param content   the lines without margins, as indices */
[[nodiscard]] Wrapping measureWrapping(const QList<LineInfo> &lines, const QList<int> &content);

[[nodiscard]] bool endsSentence(QStringView text);

/** "- ", "• ", "+ ", "1. ", "a) ". */
[[nodiscard]] bool opensItem(QStringView text);

/** A date line may begin with a small word: "author 21:09 29/01/2026". */
[[nodiscard]] bool isDateline(const LineInfo &line);

/** Whether @p b goes on with @p a because it begins with a small letter.
 *  @param running   @p a goes on with another line itself */
[[nodiscard]] bool smallContinues(const LineInfo &a, const LineInfo &b, bool running = false);

/** Whether a line of @p size letters may be a full one. */
[[nodiscard]] bool isNearly(qsizetype size, qsizetype width);

} // namespace Bantin
