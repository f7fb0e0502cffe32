// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "authority/authority.h"
#include "recognise/article.h"
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

/** Whether @p article is a bulletin about international cooperation, and why. */
[[nodiscard]] Recognition recognise(const Article &article, const Authority &authority);

} // namespace Bantin
