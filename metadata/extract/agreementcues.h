// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QRegularExpression>

/** The words around the names of agreements that tell what became of them. */
namespace Bantin::AgreementCues
{

/** The words of a signing. */
[[nodiscard]] const QRegularExpression &signing();
/** A signing right before the name. */
[[nodiscard]] const QRegularExpression &signingBefore();
/** A signing that is told behind the name. */
[[nodiscard]] const QRegularExpression &signingBehind();
/** A plan that is being drawn up, right before its name. */
[[nodiscard]] const QRegularExpression &drafting();
/** An agreement that is being drawn up or goes on, right before its name. */
[[nodiscard]] const QRegularExpression &renewing();
/** That two sides have it, right before the name. */
[[nodiscard]] const QRegularExpression &having();
/** What is done because of an agreement, right before its name. */
[[nodiscard]] const QRegularExpression &carryingOut();
/** The number of an item in a list that stands in a sentence, right before the name. */
[[nodiscard]] const QRegularExpression &numbered();
/** Words right behind the noun which say that it is an earlier one. */
[[nodiscard]] const QRegularExpression &ofOld();
/** A signing behind the name, its parties between. */
[[nodiscard]] const QRegularExpression &signedFar();
/** What two sides settled the wording of, right before its name. */
[[nodiscard]] const QRegularExpression &settled();
/** What one body passes, right before its name. */
[[nodiscard]] const QRegularExpression &passing();
/** A plan or programme of two sides, by its name. */
[[nodiscard]] const QRegularExpression &ofCooperation();
/** More than one, right before the noun. */
[[nodiscard]] const QRegularExpression &plural();
/** The signing is still to come. */
[[nodiscard]] const QRegularExpression &planned();
/** The signing was long ago. */
[[nodiscard]] const QRegularExpression &earlier();
/** The sentence opens with what is to come. */
[[nodiscard]] const QRegularExpression &stillToCome();
/** Behind the name: signed in a month or year before. */
[[nodiscard]] const QRegularExpression &signedBefore();
/** No more than an idea, right before the name. */
[[nodiscard]] const QRegularExpression &proposedPlan();
/** The words behind the noun that belong to the name. */
[[nodiscard]] const QRegularExpression &nameTail();

} // namespace Bantin::AgreementCues
