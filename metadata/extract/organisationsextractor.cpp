// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/organisationsextractor.h"

#include "extract/bodyclusters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double KnownNameConfidence = 0.95;
constexpr double KnownAbbreviationConfidence = 0.9;
constexpr double FoldedNameConfidence = 0.7;
constexpr double DeclaredGrammarConfidence = 0.9; ///< a name by its build whose abbreviation the text declares
constexpr double GrammarConfidence = 0.8;

struct Verdict {
    double confidence = 0.0;
    QString rule;
};

Verdict verdictOf(const BodyCluster &cluster)
{
    switch (cluster.rule) {
    case NamedMention::Rule::KnownName:
        return {.confidence = KnownNameConfidence, .rule = u"authority-name"_s};
    case NamedMention::Rule::KnownAbbreviation:
        return {.confidence = KnownAbbreviationConfidence, .rule = u"authority-abbreviation"_s};
    case NamedMention::Rule::FoldedName:
        return {.confidence = FoldedNameConfidence, .rule = u"authority-name-without-marks"_s};
    case NamedMention::Rule::Grammar:
        break;
    }
    return {.confidence = cluster.declared.isEmpty() ? GrammarConfidence : DeclaredGrammarConfidence,
            .rule = u"body-grammar"_s};
}

bool isAbbreviation(const QString &name)
{
    return !name.contains(u' ') && std::ranges::count_if(name, [](QChar c) { return c.isUpper(); }) >= 2;
}

Organisation organisationOf(const BodyCluster &cluster)
{
    Organisation organisation{.name = cluster.fullName.isEmpty() ? cluster.names.first() : cluster.fullName};
    organisation.canonical = cluster.body ? cluster.body->name : QString();
    const auto declared = std::ranges::find_if(cluster.declared, isAbbreviation);
    if (declared != cluster.declared.end())
        organisation.abbreviation = *declared;
    else if (cluster.body && !cluster.body->abbreviations.isEmpty())
        organisation.abbreviation = cluster.body->abbreviations.first();
    organisation.aliases = cluster.names + cluster.declared + cluster.shortForms;
    // `National Institute of Metrology (Myanmar)`
    if (const qsizetype bracket = organisation.name.indexOf(u" ("_s); bracket > 0 && organisation.name.endsWith(u')'))
        organisation.aliases << organisation.name.first(bracket);
    organisation.aliases.removeAll(organisation.name);
    organisation.aliases.removeDuplicates();
    return organisation;
}

} // namespace

void extractOrganisations(const Reading &reading, Bulletin &bulletin)
{
    for (const BodyCluster &cluster : clusterBodies(reading)) {
        const Verdict verdict = verdictOf(cluster);
        bulletin.organisations << Field<Organisation>{
            .value = organisationOf(cluster),
            .confidence = verdict.confidence,
            .evidence =
                evidenceOf(reading.article, *reading.passages[cluster.passage].passage, cluster.span, verdict.rule)};
    }
}

} // namespace Bantin
