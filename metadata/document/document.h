// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QDateTime>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace Bantin
{

enum class DocumentFormat { Text, Pdf };

/** A line without its line end. Blank lines are lines too. What a PDF wrapped for want of room is one line. */
struct Line {
    TextSpan span; ///< in Document::text()
    int page = 1;
    QRectF rect;           ///< PDF only: points from the top left of the unrotated page
    double fontSize = 0.0; ///< PDF only: points, of most of the line's letters; an estimate from their height
    bool isFull = false;   ///< PDF only: it ends amid a sentence and hardly leaves room for a word
};

/** A word with its box; PDF only. */
struct Word {
    TextSpan span; ///< in Document::text()
    QRectF rect;
};

/** Text that was loaded from a file, unjudged: what stands on which line of which page.
 *
 *  The text is NFC; lines end with '\n', pages with '\f', so a page is what stands between two '\f'.
 *  A value: filled by a loader, const behind it, safe to share between threads. */
struct Document {
    QString path; ///< as the caller named it
    DocumentFormat format = DocumentFormat::Text;
    QString text;
    QList<TextSpan> pages;      ///< in reading order, never empty
    QList<Line> lines;          ///< in reading order
    QList<Word> words;          ///< PDF only, in reading order, sorted by span
    QString encoding;           ///< TXT only: the encoding it was read in
    QString embeddedTitle;      ///< PDF only: the title in the file's information, which is often only the site's name
    QDateTime embeddedCreation; ///< PDF only: invalid where the file does not say, or says nonsense
    QStringList notices;        ///< what a reviewer should know: lost letters, mended encodings (English)

    [[nodiscard]] QStringView lineText(const Line &line) const;
    [[nodiscard]] QStringView pageText(int page) const;

    /** Where @p span stands: one Evidence a page that it touches, quoted and, in a PDF, with its areas. */
    [[nodiscard]] QList<Evidence> evidence(TextSpan span, const QString &rule) const;
};

} // namespace Bantin
