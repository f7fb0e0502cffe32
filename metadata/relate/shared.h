// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "relate/reasons.h"
#include "relate/relater.h"
#include "relate/side.h"

namespace Bantin
{

/** A fact of two bulletins, as each has it. */
struct Shared {
    const Fact *here = nullptr;
    const Fact *there = nullptr;
    double strength = 0.0; ///< how rare and how prominent it is

    [[nodiscard]] FactKind kind() const { return here->kind; }
    /** 0..1, how much both bulletins are about it, however common it is. */
    [[nodiscard]] double prominence() const;
    [[nodiscard]] Reasons::Name name() const { return {.vi = here->nameVi, .en = here->nameEn}; }
};

/** What both have, the strongest first; equally strong ones by key. */
[[nodiscard]] QList<Shared> sharedFacts(const Side &here, const Side &there, const Rarity &rarity);

/** Of @p shared the strongest of @p kind, of that strength or more; null where there is none. */
[[nodiscard]] const Shared *strongestOf(const QList<Shared> &shared, FactKind kind, double atLeast);
/** Of @p shared the programme or project that joins the two most, where one of them at least calls it so. */
[[nodiscard]] const Shared *sharedInitiative(const QList<Shared> &shared);
/** Of @p shared the one of @p kind that both are most about, however common it is; null where there is none. */
[[nodiscard]] const Shared *foremostOf(const QList<Shared> &shared, FactKind kind);

/** That one bulletin names a body as it was called, the other its successor; nothing where that is not so, or not
 *  known, as with an abbreviation that both used. */
[[nodiscard]] std::optional<Reasons::Sentence> lineReason(const Shared &body, const Authority &authority);

/** Who published @p bulletin, as a sentence names it; the source where that is unknown; else empty. */
[[nodiscard]] QString spokenTeller(const Bulletin &bulletin);

/** Which of two texts that are alike was first, seen from @p here: by their attributions, else by their days. */
[[nodiscard]] Reasons::Order orderOf(const Bulletin &here, const Bulletin &there);

/** Whether the later one says in its title or first words that something is renewed. */
[[nodiscard]] bool tellsOfRenewal(const Bulletin &bulletin);

/** Whether both are prints of one issue: as PDF and as TXT, or in two folders. The text is not compared. */
[[nodiscard]] bool isSameIssue(const Bulletin &here, const Bulletin &there);

/** Where @p bulletin speaks of @p fact; empty where no passage is known. */
[[nodiscard]] QList<Evidence> passagesOf(const Bulletin &bulletin, const Fact &fact);

} // namespace Bantin
