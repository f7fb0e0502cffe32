// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/lines.h"

namespace Bantin
{

/** Lines that are certainly one piece of text: a paragraph with its hard wraps, or a line for itself. */
struct Block {
    QList<int> lines;        ///< indices into Document::lines, without margins between them
    QString text;            ///< the lines joined, without markdown marks around them
    QString folded;          ///< text through fold()
    int gap = 0;             ///< blank lines above the first line
    int heading = 0;         ///< markdown: number of '#'
    bool emphasised = false; ///< markdown: the whole stands between asterisks
    int indent = 0;          ///< spaces before the first line
    bool behindIcon = false; ///< see LineInfo
    double fontSize = 0.0;   ///< PDF only
};

/** Joins the lines that hard wraps, page breaks and stray blank lines have torn apart. */
[[nodiscard]] QList<Block> makeBlocks(const Document &document, const QList<LineInfo> &lines);

} // namespace Bantin
