// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"

namespace Bantin
{

/** What a line is by itself, before its neighbours are asked. */
struct LineInfo {
    QStringView text;        ///< trimmed
    TextSpan span;           ///< of text, in the document
    QString folded;          ///< text through fold(); cut off where a line is longer than any heading
    qsizetype indent = 0;    ///< blanks before it
    bool behindIcon = false; ///< the words of an icon, with the day of issue, were cut off before it
    int gap = 0;             ///< blank lines above; in a PDF, whether the distance is that of a new paragraph
    bool pageStart = false;  ///< the first line of a page with words
    bool pageEnd = false;
    bool isFull = false; ///< see Line
    /** Blank, or the margin of a print: page number, address, stamp, heads that come on every page. Such lines stand
     *  between the lines of the text without belonging to it. */
    std::optional<Zone> margin;
};

[[nodiscard]] QList<LineInfo> lookAtLines(const Document &document);

} // namespace Bantin
