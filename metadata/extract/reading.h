// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "extract/bodymentions.h"
#include "extract/eventfinder.h"
#include "extract/headerlines.h"
#include "recognise/article.h"

namespace Bantin
{

/** A passage with what several extractors ask of it. */
struct PassageReading {
    const Passage *passage = nullptr;
    KnownNames names;
    QList<NamedMention> bodies;
    QList<EventDate> dates;
    QList<TextSpan> sentences;

    [[nodiscard]] const QString &text() const { return passage->text(); }
    [[nodiscard]] Zone zone() const { return passage->zone(); }
};

/** What extractors read: the article, and what is found in it once for all of them. Outlived by what it is made of. */
struct Reading {
    Reading(const Article &readArticle, const Authority &knownNames);

    const Article &article;
    const Authority &authority;
    QList<HeaderLine> headerLines;
    QList<PassageReading> passages; ///< of the article, in its order; not those of a book, see reading.cpp
    bool isWhole = true;            ///< no passage was left out
};

} // namespace Bantin
