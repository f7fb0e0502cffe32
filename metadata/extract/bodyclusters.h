// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"

namespace Bantin
{

/** A body of a document with all the names it has there. */
struct BodyCluster {
    const Body *body = nullptr; ///< nullptr where the authority data do not know it
    QStringList names;          ///< as printed, in the order of the text
    QString fullName;           ///< the first name that is no abbreviation; empty where there is none
    QStringList declared;       ///< names that the text declares: `(BIS)`
    QStringList shortForms;     ///< `Tổng cục`, where it can mean no other body
    qsizetype passage = 0;      ///< of the first mention
    TextSpan span;              ///< in that passage's text
    NamedMention::Rule rule = NamedMention::Rule::Grammar;
};

/** The bodies that @p reading names, in the order of their first mention. An abbreviation belongs to the body that the
 *  text declares it for, before what the authority data say. */
[[nodiscard]] QList<BodyCluster> clusterBodies(const Reading &reading);

} // namespace Bantin
