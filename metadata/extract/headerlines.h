// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/article.h"
#include "recognise/cues.h"
#include "recognise/stamp.h"

namespace Bantin
{

/** Where on the page a line stands. */
enum class Place { AboveTitle, BelowTitle, InText, BelowText };

/** A line that is not running text: what the extractors of dates, bylines, sources and counters read. */
struct HeaderLine {
    Zone zone = Zone::Furniture;
    Place place = Place::AboveTitle;
    int line = 0;        ///< index in Document::lines
    TextSpan span;       ///< in the document, without spaces and marks around it
    QStringView text;    ///< of span
    QString folded;      ///< text through fold()
    QList<Stamp> stamps; ///< in text

    /** A part of text as a span of the document. */
    [[nodiscard]] TextSpan toDocument(TextSpan part) const
    {
        return {.begin = span.begin + part.begin, .end = span.begin + part.end};
    }
};

/** The lines of @p article outside title and text, in reading order. */
[[nodiscard]] QList<HeaderLine> headerLines(const Article &article);

/** "LABEL: VALUE" within a line: the value runs to the next label or the end. */
struct LabelledPart {
    Cue label = Cue::SourceLabel;
    TextSpan whole; ///< label and value, in the text
    TextSpan value; ///< without separators around it; may be empty
};

/** The labelled parts of a line, left to right. @param folded text through fold() */
[[nodiscard]] QList<LabelledPart> labelledParts(QStringView folded);

[[nodiscard]] inline bool overlap(TextSpan a, TextSpan b)
{
    return a.begin < b.end && b.begin < a.end;
}

/** The index in Document::lines of the line that holds @p position of the text. */
[[nodiscard]] int lineAt(const Document &document, qsizetype position);

/** @p span without spaces, separators, brackets and markdown marks around it. */
[[nodiscard]] TextSpan trimmed(QStringView text, TextSpan span);

} // namespace Bantin
