// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/titlelines.h"

#include "recognise/cues.h"
#include "recognise/labeller.h"
#include "recognise/shape.h"
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
/** A line that ends before so much of the width had room for the next word. */
constexpr double EarlyBreak = 0.85;
constexpr double HalfMenu = 0.5;
constexpr double PartMenu = 0.1;

/** A shorter line of a broken headline says too little to be told from a section or a name. */
constexpr qsizetype MinLine = 20;
constexpr qsizetype MinRest = 10;
/** In capitals the rest of a headline shows as such. */
constexpr qsizetype MinCapitals = 6;
/** A headline that begins as a name does is longer than most names. */
constexpr qsizetype MinNamed = 50;
constexpr qsizetype MaxLine = 140;

/** Whether the next word had found room on the line that @p upper is. */
bool roomy(const Block &upper, const Block &lower, qsizetype width)
{
    const qsizetype word = lower.text.indexOf(u' ');
    return double(upper.text.size() + 1 + word) < EarlyBreak * double(width);
}

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

/** Whether some of the blocks that follow @p place, up to @p end, say together what this one says: the last link of a
 *  path, above the headline itself. */
bool comesAgain(const QList<Block> &blocks, qsizetype place, qsizetype end)
{
    const QString &words = blocks[place].folded;
    for (qsizetype from = place + 1; from < end; ++from) {
        QString joined;
        for (qsizetype i = from; i < end && joined.size() < words.size(); ++i) {
            joined += (joined.isEmpty() ? QString() : u" "_s) + blocks[i].folded;
            // "Tiếp đoàn chuyên gia (28/02/2023)"
            if (joined == words || joined.startsWith(words + u" ("_s))
                return true;
        }
    }
    return false;
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

/** What no line of a headline is. */
bool isFurniture(const Features &f)
{
    static constexpr std::array Marks{
        Feature::StampOnly, Feature::Toolbar,     Feature::Byline,    Feature::SourceLine, Feature::Views,
        Feature::Slogan,    Feature::PhotoCredit, Feature::AgencyTag, Feature::Main,       Feature::Breadcrumb,
        Feature::Counter,   Feature::Related,     Feature::Emphasised};
    return f.has(Feature::Bracketed) || std::ranges::any_of(Marks, [&](Feature mark) { return f.has(mark); });
}

/** "Hợp tác quốc tế về đo lường:", "Thúc đẩy nhiệm vụ với", "Ký thỏa thuận với Cơ quan": the next line belongs to it.
 */
bool endsOpen(const Block &block)
{
    static const QRegularExpression word(
        u"[:,–-]$|\\s(?:va|cua|voi|cho|tai|giua|do|ve|trong|the|of|and|for|in|to|with|co "
        u"quan|vien|trung tam|bo|so|cuc|nang cao|tang cuong|thuc day|day manh|mo rong|phat trien|linh vuc|cong "
        u"tac|cac|nhung|mot|"
        u"tong cuc|hoi|hiep hoi|dai hoc|van phong|uy ban|to chuc|cong ty|tap doan)$"_s);
    return matches(word, block.folded);
}

/** Whether @p upper, which was taken for something else, is the line of the headline above @p lower.
 *  @param acts   whether that one has the verb of a headline
 *  @param belowPath   the path through the site stands above, and the names of the site above that */
bool opensTitle(const Block &upper, const Features &f, const Block &lower, bool acts, bool belowPath, qsizetype width)
{
    if (lower.gap > 0 || lower.heading > 0 || upper.heading > 0 || isFurniture(f) || upper.text.size() < MinLine ||
        upper.text.size() > MaxLine || Shape::isAllCaps(upper.text) != Shape::isAllCaps(lower.text) ||
        roomy(upper, lower, width))
        return false;
    if (endsOpen(upper))
        return true;
    // "Cục An toàn thực phẩm và Bộ An toàn Thực phẩm Hàn / Quốc trao đổi về", set apart from the names above
    if (f.has(Feature::BodyName) && !f.has(Feature::Menu) && !f.has(Feature::First) &&
        (belowPath || (upper.gap > 0 && acts)))
        return true;
    if (f.has(Feature::BodyName) || f.has(Feature::Menu))
        return false;
    return f.has(Feature::Action) || (f.has(Feature::Overlap) && upper.text.contains(u": ")) ||
           (Shape::isAllCaps(upper.text) && !f.has(Feature::NoOverlap)) || !lower.text.front().isUpper() ||
           (f.has(Feature::Overlap) && lower.text.size() < upper.text.size());
}

/** "... lần thứ 39 của APMP (04/10/2023)" */
bool endsWithDay(const Block &block)
{
    static const QRegularExpression form(u"^[^:|]{10,}\\s[(\\[]\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[)\\]]$"_s);
    return matches(form, block.folded);
}

/** What stands below a headline: date line, byline, controls, or a gap. */
bool endsHeadline(const Block &block, const Features &f)
{
    return block.gap > 0 || f.has(Feature::StampOnly) || f.has(Feature::Byline) || f.has(Feature::Toolbar) ||
           f.has(Feature::Views) || f.has(Feature::SourceLine);
}

/** "Category: News", "Chuyên mục: Hợp tác": no line of a headline. */
bool isLabelled(const Block &block)
{
    static const QRegularExpression form(
        u"^\\W*(?:categor(?:y|ies)|section|topics?|details|reporters?|tags?|chuyen muc|danh muc|the loai|chu de|linh vuc|loai tin|nhom tin|don vi|ma tin)\\s*:"_s);
    return matches(form, block.folded);
}

/** Whether @p lower goes on with the headline whose last line is @p upper.
 *  @param ends   whether the headline would end below it */
bool goesOn(const Block &upper, const Block &lower, const Features &f, qsizetype width, bool ends)
{
    const bool capitals = Shape::isAllCaps(upper.text) && Shape::isAllCaps(lower.text);
    if (lower.gap > 0 || (isFurniture(f) && !endsWithDay(lower)) || f.has(Feature::Sentence) ||
        f.has(Feature::EndsColon) || isLabelled(lower) || lower.text.size() < (capitals ? MinCapitals : MinRest) ||
        upper.text.size() < MinLine || lower.text.size() > MaxLine || roomy(upper, lower, width))
        return false;
    if (endsOpen(upper))
        return true;
    // "Thúc đẩy hợp tác Việt Nam - Thụy / Điển về đổi mới sáng tạo"
    if (ends && lower.text.size() <= upper.text.size() && !Shape::isAllCaps(lower.text) && !f.has(Feature::NameLike) &&
        !f.has(Feature::BodyName) && !f.has(Feature::Menu) && !f.has(Feature::CaptionCue))
        return true;
    // "HƯỚNG DẪN DOANH NGHIỆP / ĐO NĂNG SUẤT", "... NÂNG CAO / CHẤT LƯỢNG": of words of the report, neither name nor
    // link
    return capitals && (f.has(Feature::Overlap) || (!f.has(Feature::NameLike) && lower.text.count(u' ') > 1));
}

void growTitle(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    qsizetype first = roles.indexOf(Role::Title);
    if (first < 0)
        return;
    qsizetype last = first;
    qsizetype width = blocks[first].text.size();
    while (last + 1 < blocks.size() && roles[last + 1] == Role::Title)
        width = std::max(width, blocks[++last].text.size());
    const bool ends = last + 2 < blocks.size() && endsHeadline(blocks[last + 2], features[last + 2].features);
    if (last + 1 < blocks.size() && goesOn(blocks[last], blocks[last + 1], features[last + 1].features, width, ends))
        roles[++last] = Role::Title;
    // What says the same as the headline is the path above it.
    const auto isBelowPath = [&](qsizetype i) {
        return i > 1 && features[i - 1].features.has(Feature::Breadcrumb) &&
               features[i - 1].features.has(Feature::Menu);
    };
    while (first > 0 && !comesAgain(blocks, first - 1, last + 1) &&
           opensTitle(blocks[first - 1], features[first - 1].features, blocks[first],
                      features[first].features.has(Feature::Action), isBelowPath(first - 1), width))
        roles[--first] = Role::Title;
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
        if (blocks[i].text.size() < MinLine || isFurniture(f) || f.has(Feature::Menu))
            continue;
        const bool twice = f.has(Feature::Repeated) || (i > 0 && comesAgain(blocks, i - 1, i + 1));
        if (twice || f.has(Feature::TeaserDate) || f.has(Feature::Overlap) || (apart && !f.has(Feature::NoOverlap)))
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
    if (above.text.size() < MinLine || above.text.size() >= blocks[summary].text.size() || isFurniture(f) ||
        f.has(Feature::Menu) || f.has(Feature::BodyName) || f.has(Feature::Sentence) || f.has(Feature::NoOverlap) ||
        !f.has(Feature::Overlap))
        return;
    roles[title] = Role::Title;
    std::transform(roles.begin() + title + 1, roles.begin() + summary, roles.begin() + title + 1,
                   [](Role role) { return role == Role::HeadDate ? Role::SubDate : Role::SubFurniture; });
    roles[summary] = Role::Lead;
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
    if (!f.has(Feature::Short) || f.has(Feature::Sentence) || isFurniture(f) || f.has(Feature::CaptionCue) ||
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
        f.has(Feature::CaptionCue) || f.has(Feature::EndsColon) || f.has(Feature::ListItem) || isFurniture(f) ||
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
        RoleStep{.rule = "line of a broken headline"_L1, .change = growTitle},
        RoleStep{.rule = "headline that begins as a name does"_L1, .change = findNamedTitle},
    };
    return Steps;
}

} // namespace Bantin
