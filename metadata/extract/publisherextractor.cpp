// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publisherextractor.h"

#include "extract/publishercandidates.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

using namespace Publishers;

namespace
{

/** Names less likely than this are left out; judged pages have the right one more often than not from here on. */
constexpr double LeastLikely = 0.4;
/** Pages that nobody has judged are less regular than those to which the weights were fitted. */
constexpr double MostLikely = 0.97;

/** How likely it is that the page is @p best's: its share, and that of other parts and copies of the same name, among
 *  all names and none. */
double likelihood(const Candidate &best, const QList<Candidate> &all)
{
    double same = 0;
    double sum = std::exp(-best.score);
    for (const Candidate &name : all) {
        const double share = std::exp(name.score - best.score);
        sum += share;
        if (name.folded.contains(best.folded) || best.folded.contains(name.folded))
            same += share;
    }
    return std::min(same / sum, MostLikely);
}

QString ruleOf(const Candidate &name)
{
    if (name.signs.has(Sign::BehindWelcome))
        return u"greeting"_s;
    if (name.signs.has(Sign::BehindOwner) || name.signs.has(Sign::BehindKeeper))
        return u"owner in the footer"_s;
    if (name.signs.has(Sign::InClock))
        return u"title of the print"_s;
    if (name.signs.has(Sign::InMasthead))
        return u"masthead"_s;
    switch (name.place) {
    case Place::AboveTitle:
        return u"name at the top of the page"_s;
    case Place::BelowTitle:
        return u"name below the title"_s;
    case Place::InText:
        return u"site before the text"_s;
    case Place::BelowText:
        return u"name among the last lines"_s;
    }
    return {};
}

} // namespace

void extractPublisher(const Reading &reading, Bulletin &bulletin)
{
    const QList<Candidate> all = candidates(reading);
    const auto best = std::ranges::max_element(all, {}, &Candidate::score);
    if (best == all.end() || best->score <= 0)
        return;
    const double confidence = likelihood(*best, all);
    if (confidence < LeastLikely)
        return;
    const QString canonical = best->body ? best->body->name : QString();
    bulletin.publisher = Field<NamedBody>{.value = {.name = best->name, .canonical = canonical},
                                          .confidence = confidence,
                                          .evidence = reading.article.document->evidence(best->span, ruleOf(*best))};
}

} // namespace Bantin
