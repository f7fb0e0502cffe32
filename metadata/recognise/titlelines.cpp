// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/titlelines.h"

#include "recognise/cues.h"
#include "recognise/labeller.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "recognise/titlegrowth.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** The name of a section has at most so many blanks. */
constexpr qsizetype SectionWords = 7;
constexpr double HalfMenu = 0.5;
constexpr double PartMenu = 0.1;

/** A headline that begins as a name does is longer than most names. */
constexpr qsizetype MinNamed = 50;
/** "Diễn đàn - Trao đổi" above a headline is the section of the site: a headline that is broken breaks where its first
 *  line is full, and on one line as much as on the next it says who does what.
 *  @param width   of the longest line of the headline */
bool isSection(const Block &upper, const Block &lower, qsizetype width)
{
    if (upper.heading > 0 || upper.text.count(u' ') > SectionWords || !roomy(upper, lower, width) ||
        !lower.text.front().isUpper() || upper.text.endsWith(u',') || upper.text.endsWith(u':') ||
        Shape::isAllCaps(upper.text))
        return false;
    // A headline in capitals has no line in small letters.
    if (Shape::isAllCaps(lower.text))
        return true;
    return cueCoverage(Cue::Menu, upper.folded) >= (hasAction(upper.text) ? HalfMenu : PartMenu);
}

void dropSections(const QList<Block> &blocks, const QList<BlockFeatures> & /*features*/, QList<Role> &roles)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (roles[i] != Role::Title)
            continue;
        qsizetype end = i;
        qsizetype width = 0;
        for (; end < blocks.size() && roles[end] == Role::Title; ++end)
            width = std::max(width, blocks[end].text.size());
        // In bold below a path, or below path and date, the headline looks like a summary.
        for (qsizetype k = end; k < std::min(end + 3, blocks.size()); ++k)
            if (roles[k] == Role::Lead && blocks[k].folded == blocks[end - 1].folded) {
                std::fill(roles.begin() + i, roles.begin() + end, Role::Masthead);
                roles[k] = Role::Title;
                i = k;
                end = k + 1;
            }
        // The last line of the headline itself may not have been known for one yet.
        while (i + 1 < end &&
               (comesAgain(blocks, i, std::min(end + 1, blocks.size())) || isSection(blocks[i], blocks[i + 1], width)))
            roles[i++] = Role::Masthead;
        i = end;
    }
}

/** "Viện Đo lường Hungary tặng ba bộ quả cân đã hiệu chuẩn cho nhà trường": a verb, or more small words in a row than
 *  names have. */
bool tellsWhatHappens(const Block &block)
{
    static const QRegularExpression smallWords(u"(?: \\p{Ll}+){7}"_s);
    return hasAction(block.text) || matches(smallWords, block.text);
}

/** "Viện Đo lường Hungary tặng quà" begins as a body's name does: right above the text, said twice or with its day, it
 * is the headline of a page that has no other. */
void findNamedTitle(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    if (roles.contains(Role::Title))
        return;
    const auto begin = std::ranges::find_if(roles, [](Role role) { return phaseOf(role) > Phase::Title; });
    qsizetype last = begin - roles.begin() - 1;
    // Date, byline and controls may stand between the two, where the page has a body's name above.
    while (last > 0 &&
           (roles[last] == Role::HeadDate || roles[last] == Role::HeadByline || roles[last] == Role::HeadFurniture))
        --last;
    const bool apart = last < begin - roles.begin() - 1;
    for (qsizetype i = last; i >= 0 && roles[i] == Role::Masthead; --i) {
        const Features &f = features[i].features;
        const auto isName = [&](const BlockFeatures &above) { return above.features.has(Feature::BodyName); };
        // "Hiệp hội A và Ủy ban B / so sánh phương pháp thử": two lines, the second in small letters, are no name.
        const bool broken = blocks[i].lines.size() > 1 && !f.has(Feature::AllCaps) && f.has(Feature::Overlap);
        const bool named = std::any_of(features.begin(), features.begin() + i, isName);
        // The first line of a page is a name but where it says what somebody does.
        const bool acts = i == 0 && f.has(Feature::Overlap) && !f.has(Feature::AllCaps) && tellsWhatHappens(blocks[i]);
        if ((apart || i == 0) && (blocks[i].text.size() < MinNamed || !(named || broken || acts) || (i == 0 && !acts)))
            return;
        if (blocks[i].text.size() < MinLine || isNoHeadline(f) || f.has(Feature::Menu))
            continue;
        const bool twice = f.has(Feature::Repeated) || (i > 0 && comesAgain(blocks, i - 1, i + 1));
        if (twice || f.has(Feature::TeaserDate) || f.has(Feature::Overlap) || (apart && !f.has(Feature::NoOverlap)))
            roles[i] = Role::Title;
        return;
    }
}

Role aboveTitle(Role role)
{
    switch (role) {
    case Role::SubDate:
        return Role::HeadDate;
    case Role::SubFurniture:
        return Role::HeadFurniture;
    default:
        return Role::Masthead;
    }
}

/** "Đoàn chuyên gia Ba Lan thăm Viện Đo lường | 10:12 | 13/03/2021": a headline with its day behind bars looks like the
 *  day alone. Where the page has no other headline but its path, and the words before the bars are no name, it is one.
 */
void findTitleBeforeBars(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    const qsizetype path = roles.indexOf(Role::Title);
    if (path >= 0 && (roles.count(Role::Title) > 1 || !features[path].features.has(Feature::Breadcrumb)))
        return;
    for (qsizetype i = path + 1; i < blocks.size() && phaseOf(roles[i]) < Phase::Body; ++i) {
        const Features &f = features[i].features;
        if (!f.has(Feature::StampOnly) || f.has(Feature::Byline) || f.has(Feature::SourceLine) ||
            f.has(Feature::BodyName) || f.has(Feature::Menu) || f.has(Feature::NoOverlap) ||
            !blocks[i].text.contains(u'|'))
            continue;
        const std::optional<DatedTitle> dated = datedTitle(blocks[i].text);
        if (!dated || !dated->isDay || dated->words.length() < MinLine)
            continue;
        const QString words = blocks[i].text.sliced(dated->words.begin, dated->words.length());
        if (words.contains(u'|') || words.contains(u"  ") || Shape::isNameLike(words) || !hasAction(words))
            continue;
        if (path >= 0)
            std::transform(roles.begin() + path, roles.begin() + i, roles.begin() + path, aboveTitle);
        roles[i] = Role::Title;
        return;
    }
}

/** A summary above byline and date looks like a headline; one that ends as sentences do, below words that would make a
 *  headline, is what it is. */
void findTitleAboveSummary(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    const qsizetype summary = roles.indexOf(Role::Title);
    // Date line and counters may stand between the two.
    qsizetype title = summary - 1;
    while (title > 0 && (roles[title] == Role::HeadDate || roles[title] == Role::HeadFurniture))
        --title;
    if (title < 0 || !features[summary].features.has(Feature::Sentence) || blocks[summary].heading > 0 ||
        roles.count(Role::Title) > 1 || roles[title] != Role::Masthead)
        return;
    const Block &above = blocks[title];
    const Features &f = features[title].features;
    if (title < summary - 1 && !f.has(Feature::BeforeStamp))
        return;
    if (above.text.size() < MinLine || above.text.size() >= blocks[summary].text.size() || isNoHeadline(f) ||
        f.has(Feature::Menu) || f.has(Feature::BodyName) || f.has(Feature::Sentence) || f.has(Feature::NoOverlap) ||
        !f.has(Feature::Overlap))
        return;
    roles[title] = Role::Title;
    std::transform(roles.begin() + title + 1, roles.begin() + summary, roles.begin() + title + 1,
                   [](Role role) { return role == Role::HeadDate ? Role::SubDate : Role::SubFurniture; });
    roles[summary] = Role::Lead;
}

/** Some papers print the day below the headline and again below the summary, however short that is. */
void findSummaryBetweenDays(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    const qsizetype summary = roles.lastIndexOf(Role::Title);
    const qsizetype title = summary - 2;
    if (title < 0 || summary + 1 >= blocks.size() || blocks[summary].heading > 0)
        return;
    const auto isDay = [&](qsizetype i) { return features[i].features.has(Feature::StampOnly); };
    if (!isDay(summary - 1) || !isDay(summary + 1) ||
        features[summary - 1].stamps.first().moment != features[summary + 1].stamps.first().moment)
        return;
    const Features &f = features[title].features;
    if (roles[title] != Role::Title && (isNoHeadline(f) || f.has(Feature::Menu) || f.has(Feature::BodyName) ||
                                        !f.has(Feature::Overlap) || blocks[title].text.size() < MinLine))
        return;
    roles[title] = Role::Title;
    roles[summary - 1] = Role::SubDate;
    roles[summary] = Role::Lead;
}

/** A print begins with the title of the page, broken anywhere; where the headline comes again in full, all above that
 * is the page's head. */
void dropPageTitle(const QList<Block> &blocks, const QList<BlockFeatures> & /*features*/, QList<Role> &roles)
{
    const qsizetype first = roles.indexOf(Role::Title);
    for (qsizetype i = first + 2; first >= 0 && i < roles.size() && phaseOf(roles[i]) <= Phase::Sub; ++i)
        if (roles[i] == Role::Title && roles[i - 1] != Role::Title && blocks[first].text.size() >= MinLine &&
            blocks[i].folded.contains(blocks[first].folded)) {
            std::transform(roles.begin() + first, roles.begin() + i, roles.begin() + first, aboveTitle);
            return;
        }
}

/** Posts of social networks repeat the name of the page above their day; the headline is the first line of the text. */
void findTitleOfPost(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    const qsizetype name = roles.indexOf(Role::Title);
    if (name < 1 || blocks[name].folded != blocks[0].folded || features[name].features.has(Feature::Action))
        return;
    qsizetype line = name + 1;
    while (line < blocks.size() && phaseOf(roles[line]) == Phase::Sub)
        ++line;
    if (line == name + 1 || line + 1 >= blocks.size() || phaseOf(roles[line]) != Phase::Body)
        return;
    const Features &f = features[line].features;
    if (!f.has(Feature::Short) || f.has(Feature::Sentence) || isNoHeadline(f) || f.has(Feature::CaptionCue) ||
        !(f.has(Feature::AllCaps) || f.has(Feature::Action)) || blocks[line].text.size() < MinLine)
        return;
    std::transform(roles.begin() + name, roles.begin() + line, roles.begin() + name, aboveTitle);
    roles[line] = Role::Title;
}

/** Whether of the days between two headlines an earlier one stands below: the upper one is the clock of the page. */
bool clockAbove(const QList<BlockFeatures> &features, qsizetype upper, qsizetype lower)
{
    const QList<Stamp> *above = nullptr;
    for (qsizetype i = upper + 1; i < lower; ++i) {
        const QList<Stamp> &stamps = features[i].stamps;
        if (stamps.isEmpty())
            continue;
        if (above && above->first().moment.date > stamps.first().moment.date)
            return true;
        above = above ? above : &stamps;
    }
    return false;
}

/** Name or tagline of a site above its day look like a headline where that stands below the day: its words come again
 *  in the text, and theirs do not, or the day right below them is that of the clock. */
void findTitleBelowDay(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    constexpr qsizetype HeadBlocks = 4;
    const qsizetype name = roles.indexOf(Role::Title);
    if (name < 0 || name >= HeadBlocks || roles.count(Role::Title) > 1 || blocks[name].heading > 0)
        return;
    qsizetype line = name + 1;
    bool day = false;
    for (; line < blocks.size() && phaseOf(roles[line]) == Phase::Sub; ++line)
        day = day || roles[line] == Role::SubDate;
    if (!day || line + 1 >= blocks.size() || phaseOf(roles[line]) != Phase::Body)
        return;
    const Features &f = features[line].features;
    const auto score = [&](qsizetype i) { return scores(features[i].features)[size_t(Role::Title)]; };
    if (!f.has(Feature::Overlap) || blocks[line].text.size() > MaxLine || f.has(Feature::Sentence) ||
        f.has(Feature::CaptionCue) || f.has(Feature::EndsColon) || f.has(Feature::ListItem) || isNoHeadline(f) ||
        blocks[line].text.size() < MinLine)
        return;
    const Features &above = features[name].features;
    const bool acts = above.has(Feature::Action);
    // Right below the name, as taglines are; a headline may be written in other words than the text, too.
    const bool foreign = name > 0 && blocks[name].gap == 0 && roles[name - 1] == Role::Masthead &&
                         !features[name - 1].features.has(Feature::Breadcrumb) &&
                         (above.has(Feature::NoOverlap) || !(above.has(Feature::Overlap) || acts));
    if (!(foreign && score(line) > score(name)) && (acts || !clockAbove(features, name, line)))
        return;
    std::transform(roles.begin() + name, roles.begin() + line, roles.begin() + name, aboveTitle);
    roles[line] = Role::Title;
}

} // namespace

std::span<const RoleStep> titleSteps()
{
    static constexpr std::array Steps{
        RoleStep{.rule = "the headline stands in full below"_L1, .change = dropPageTitle},
        RoleStep{.rule = "section or last link of the path"_L1, .change = dropSections},
        RoleStep{.rule = "first line of a post"_L1, .change = findTitleOfPost},
        RoleStep{.rule = "name of the site above its day, headline below"_L1, .change = findTitleBelowDay},
        RoleStep{.rule = "what looked like the headline is the summary below it"_L1, .change = findTitleAboveSummary},
        RoleStep{.rule = "summary between two prints of the day"_L1, .change = findSummaryBetweenDays},
        RoleStep{.rule = "line of a broken headline"_L1, .change = growTitle},
        RoleStep{.rule = "headline with its day behind bars"_L1, .change = findTitleBeforeBars},
        RoleStep{.rule = "headline that begins as a name does"_L1, .change = findNamedTitle},
    };
    return Steps;
}

} // namespace Bantin
