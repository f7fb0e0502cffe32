// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"

namespace Bantin
{

/** What a line is for. */
enum class Zone {
    Blank,
    Furniture, ///< page head and foot of a print, toolbar residue, share bars, counters of comments
    Masthead,  ///< the site's or the body's name, slogan, breadcrumb
    Clock,     ///< the running clock of the page, the stamp of a print
    Title,
    Dateline, ///< the line with the date of issue; may hold the byline and the counters too
    Byline,
    Lead,
    Paragraph,
    Caption,
    Attribution, ///< source line, contributing unit, agency, poster's initials at the end
    Trailer,     ///< related items, tags, teasers, comments
    Footer,      ///< owner, address, editor
};

/** Head, foot and what follows the article: there a page names bodies and services of its own. */
[[nodiscard]] bool isAside(Zone zone);

/** A stretch of the article with hyphenation and hard wraps mended, and the way back to the document. */
class Passage
{
public:
    explicit Passage(Zone zone = Zone::Paragraph) : m_zone(zone) {}

    /** Appends the words of @p source, as they stand in @p document, parted by one space from what is here. */
    void append(const Document &document, TextSpan source);

    [[nodiscard]] Zone zone() const { return m_zone; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /** Where the words [begin, end) of text() stand in the document. */
    [[nodiscard]] TextSpan toDocument(TextSpan span) const;
    /** The same without what stands between the lines of the passage: one span a stretch of unbroken text. */
    [[nodiscard]] QList<TextSpan> toStretches(const Document &document, TextSpan span) const;

private:
    struct Piece {
        qsizetype begin = 0; ///< in m_text
        TextSpan source;
    };

    [[nodiscard]] QList<Piece>::const_iterator pieceAt(qsizetype position) const;

    Zone m_zone;
    QString m_text;
    QList<Piece> m_pieces;
};

/** A document whose lines have been told apart: the input of every extractor. */
struct Article {
    const Document *document = nullptr; ///< outlives the article
    QList<Zone> zones;                  ///< one a line of the document
    QList<Passage> passages;            ///< title, lead, paragraphs and captions, in reading order
};

/** Where the words @p span of @p passage stand, without page numbers or stamps that stand between them. */
[[nodiscard]] QList<Evidence> evidenceOf(const Article &article, const Passage &passage, TextSpan span,
                                         const QString &rule);

} // namespace Bantin
