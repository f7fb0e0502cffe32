// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
#include "recognise/clues.h"
#include "types/bulletin.h"

#include <QLatin1StringView>

#include <span>

namespace Bantin
{

/** A reason for or against, as a librarian would put it. Recognition::reasons holds the sentences; programs that speak
 *  another language find the key by the sentence, which does not change. */
struct Reason {
    QLatin1StringView key;
    QLatin1StringView sentence;
};
[[nodiscard]] std::span<const Reason> reasons();

/** The sentence of @p key; empty for an unknown one. */
[[nodiscard]] QString reasonSentence(QLatin1StringView key);

/** A clue that counted for or against. */
struct Counted {
    FoundClue clue;
    double points = 0.0;
};

struct Judgement {
    Recognition recognition = {};
    double score = 0.0; ///< the sum of the points: the logarithm of the odds that it is a bulletin
    QList<Counted> counted;
};
/** As recognise(), with all that counted: for explanations. */
[[nodiscard]] Judgement judge(const Article &article, const Authority &authority);

/** Whether @p article is a bulletin about international cooperation, and why. */
[[nodiscard]] Recognition recognise(const Article &article, const Authority &authority);

} // namespace Bantin
