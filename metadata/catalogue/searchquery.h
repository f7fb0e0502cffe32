// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/xapiansupport.h"

namespace Bantin::Index
{

/** Words that stand one behind the other, in the text or in a field. */
struct Passage {
    enum class Place { Text, Title, Person, Body, Source };
    Place place = Place::Text;
    QStringList words; ///< lower case, at least one

    [[nodiscard]] bool isIn(const Bulletin &bulletin) const;
};

/** What decides on a bulletin where terms alone do not: whether words stand side by side, and in which field. */
struct Condition {
    enum class Kind { Always, Passage, All, Any, First, FirstWithoutOthers };
    Kind kind = Kind::Always;
    Passage passage = {};
    QList<Condition> parts = {};

    [[nodiscard]] bool holds(const Bulletin &bulletin) const;
};

/** A search as a person types it: words, phrases in quotes, AND, OR, NOT, -word, and fields (`nguon:VietQ`). */
struct SearchQuery {
    Xapian::Query query;  ///< finds all bulletins that may be meant
    Condition condition;  ///< of which these are
    bool isExact = false; ///< whether the query alone decides
    QStringList words;    ///< that are looked for in the text, for the snippet

    /** @return Unsupported, saying what to write, where @p text cannot be understood. */
    [[nodiscard]] static Result<SearchQuery> parse(const QString &text, const SearchOptions &options);
};

/** Whether @p printed, lower case, is the typed @p word: a mark that was typed counts, one that was not does not. */
[[nodiscard]] bool isWord(const QString &printed, const QString &word);

} // namespace Bantin::Index
