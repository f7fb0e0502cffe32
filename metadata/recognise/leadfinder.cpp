// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/leadfinder.h"

#include "recognise/shape.h"
#include "text/datefinder.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype MinLead = 50;
constexpr qsizetype MaxLead = 420;
/** A longer summary than the paragraphs below is the first of them. */
constexpr qsizetype MaxSummary = 200;
constexpr qsizetype MaxCaption = 110;
constexpr int MaxPictures = 2;
constexpr qsizetype MaxItem = 120;
constexpr qsizetype MaxItems = 5;

bool isRunning(Role role, const Block &block)
{
    return role == Role::Paragraph && block.text.size() > MinLead;
}

/** Pictures print their captions twice, as some papers do their summary; that stands above the report. */
void demoteCaptions(const QList<Block> &blocks, const QList<BlockFeatures> & /*features*/, QList<Role> &roles)
{
    bool running = false;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        running = running || (isRunning(roles[i], blocks[i]) && blocks[i].text.size() > MaxCaption);
        if (running && roles[i] == Role::Lead && blocks[i].text.size() <= MaxCaption)
            roles[i] = Role::Caption;
    }
}

/** A widespread system of provincial sites always sets the summary above the text, and always rates its articles. */
bool alwaysHasLead(const QList<Block> &blocks)
{
    static const QRegularExpression form(
        u"^(?:tong so diem cua bai viet|nhung tin (?:moi|cu) hon|click de danh gia bai viet)"_s);
    return std::ranges::any_of(blocks, [](const Block &block) { return matches(form, block.folded); });
}

/** "Ngày 5/6, tại Hà Nội, ...", "(QRT) - Từ ngày 14 đến 16-5, ...": so a report begins, below a summary if there is
 *  one. */
bool opensWithDay(const Block &block)
{
    constexpr qsizetype Head = 60;
    return namesDay(QStringView(block.text).first(std::min(Head, block.text.size())));
}

/** A report says when: "Ngày 5/6", "Chiều nay", "vừa ký". A summary above it leaves that to the report. */
bool tellsWhen(const Block &block)
{
    static const QRegularExpression soon(
        u"\\b(?:vua|moi day|sang nay|chieu nay|hom nay|sang ngay|chieu ngay|ngay \\d|sang \\d|chieu \\d|tuan qua|today|yesterday|recently|last (?:week|month|[a-z]+day)|this (?:morning|week))\\b"_s);
    if (matches(soon, block.folded))
        return true;
    return namesDay(block.text);
}

/** "Thịt cá ngừ vẫn bị ép giá; các chuyên gia vừa sang giúp tìm cách đo": of a summary, "vừa" tells what is new, no
 * more. What opens with it, or spells out an abbreviation for what follows, opens the report. */
bool justHappened(const Block &block)
{
    static const QRegularExpression justNow(u"^.{20,}\\bvua (?!qua)"_s);
    static const QRegularExpression report(
        u"\\b(?:moi day|vua qua|hom (?:nay|qua)|(?:sang|chieu) (?:nay|qua|ngay|\\d)|tuan qua|today|yesterday|recently)\\b"_s);
    static const QRegularExpression abbreviation(u"\\(\\p{Lu}{2}[^)]{0,8}\\)"_s);
    // "The two institutes will compare gas mixtures, participants heard at a workshop this week."
    static const QRegularExpression wasSaid(
        u"^.{20,}, (?:[\\w-]+ ){1,4}(?:heard|learn(?:ed|t)|agreed|said|were told)\\b[^,]*$"_s);
    return (matches(justNow, block.folded) || matches(wasSaid, block.folded)) && !matches(report, block.folded) &&
           !matches(abbreviation, block.text) && !namesDay(block.text) && Shape::agencyTag(block.text).isEmpty();
}

/** "(VOV5) - Hai bên vừa …": sites set their tag before the summary; behind a place, and where the day follows, it
 *  opens the report itself. */
bool isTagged(const Block &block)
{
    const TextSpan tag = Shape::agencyTag(block.text);
    return !tag.isEmpty() && block.text[0] == u'(' && tag.begin == 1 && Shape::sentences(block.text) <= 1 &&
           findDates(block.text).isEmpty();
}

/** "(VietQ.vn) - Hôm 15/9, ...": papers that open with their own address set the summary so, day or none; a picture or
 *  a link stands below it. */
bool opensWithSite(const Block &block)
{
    const TextSpan tag = Shape::agencyTag(block.text);
    return !tag.isEmpty() && tag.begin <= 1 && Shape::isSiteName(fold(block.text.sliced(tag.begin, tag.length())));
}

/** A gap below the opening, where the paragraphs have none between them, or related items: a summary stands apart so.
 */
bool standsApart(const QList<Block> &blocks, const QList<BlockFeatures> &features, const QList<Role> &roles,
                 qsizetype first)
{
    // "[Video: Hai bên ký kết]" stands for what plays there.
    const Features &below = features[first + 1].features;
    if (below.has(Feature::Related) && !below.has(Feature::Bracketed))
        return true;
    for (qsizetype i = first - 1; i >= 0 && roles[i] == Role::SubFurniture; --i)
        if (features[i].features.has(Feature::Related))
            return i < first - 1 && blocks[first].text.size() <= MaxSummary;
    if (blocks[first + 1].gap == 0 || !findDates(blocks[first].text).isEmpty())
        return false;
    int dense = 0;
    for (qsizetype i = first + 2; i < blocks.size() && phaseOf(roles[i]) == Phase::Body; ++i) {
        if (blocks[i].gap > 0)
            return false;
        ++dense;
    }
    return dense > 1;
}

/** "Tin liên quan" and some headlines between date, summary and text: they are no captions of it. */
void dropRelated(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    const auto isItem = [&](qsizetype i) {
        const Features &f = features[i].features;
        return (roles[i] == Role::Caption || roles[i] == Role::Paragraph) && blocks[i].text.size() <= MaxItem &&
               !f.has(Feature::Main) && !f.has(Feature::Sentence) && !f.has(Feature::PhotoCredit) &&
               !f.has(Feature::CaptionCue);
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!features[i].features.has(Feature::Related) ||
            (roles[i] != Role::SubFurniture && roles[i] != Role::BodyFurniture))
            continue;
        qsizetype end = i + 1;
        while (end < blocks.size() && end - i <= MaxItems && isItem(end))
            ++end;
        // The text goes on below a gap.
        if (end == blocks.size() || end - i > MaxItems || blocks[end].gap == 0 || phaseOf(roles[end]) != Phase::Body)
            continue;
        std::fill(roles.begin() + i + 1, roles.begin() + end, roles[i]);
    }
}

/** "Điện thoại: 0236 3822 222", not "trả tiền bằng điện thoại." */
bool isContact(QStringView folded)
{
    return Shape::hasContact(folded) && std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); });
}

/** A sentence among date and byline that is neither: "Cơ quan quản lý phải độc lập đến đâu: ..." begins as footers do,
 *  and others are as short as captions; between headline and text it is the summary. */
void findLostSummary(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    static constexpr std::array Others{Feature::HasStamp, Feature::Byline,  Feature::SourceLine, Feature::Views,
                                       Feature::Toolbar,  Feature::Counter, Feature::Related,    Feature::PhotoCredit,
                                       Feature::NameLike, Feature::Menu,    Feature::Breadcrumb, Feature::SiteName};
    const qsizetype title = roles.lastIndexOf(Role::Title);
    if (title < 0 || roles.contains(Role::Lead))
        return;
    for (qsizetype i = title + 1; i < blocks.size() && phaseOf(roles[i]) == Phase::Sub; ++i) {
        const Features &f = features[i].features;
        const qsizetype size = blocks[i].text.size();
        if (!f.has(Feature::Sentence) || size < MinLead || size > MaxLead || isContact(blocks[i].folded) ||
            std::ranges::any_of(Others, [&](Feature other) { return f.has(other); }))
            continue;
        roles[i] = Role::Lead;
        return;
    }
}

/** What stands below an opening: the paragraphs of the report. */
struct TextBelow {
    qsizetype paragraphs = 0;
    qsizetype longest = 0;
    bool tellsWhen = false;    ///< the first of them
    bool opensWithDay = false; ///< the first of them
};

TextBelow textBelow(const QList<Block> &blocks, const QList<Role> &roles, qsizetype opening)
{
    TextBelow below;
    for (qsizetype i = opening + 1; i < blocks.size(); ++i) {
        if (!isRunning(roles[i], blocks[i]))
            continue;
        if (++below.paragraphs == 1) {
            below.tellsWhen = tellsWhen(blocks[i]);
            below.opensWithDay = opensWithDay(blocks[i]);
        }
        below.longest = std::max(below.longest, blocks[i].text.size());
    }
    return below;
}

/** The paragraph below the headline; a picture with its caption may stand above it. -1 if there is none. */
qsizetype openingOf(const QList<Role> &roles)
{
    auto begin = std::ranges::find_if(roles, [](Role role) { return phaseOf(role) == Phase::Body; });
    for (int pictures = 0; begin != roles.end() && *begin == Role::Caption && pictures < MaxPictures; ++pictures)
        ++begin;
    return begin == roles.end() || *begin != Role::Paragraph || !roles.contains(Role::Title) ? -1
                                                                                             : begin - roles.begin();
}

LeadJudgement judgeOpening(const QList<Block> &blocks, const QList<BlockFeatures> &features, const QList<Role> &roles,
                           qsizetype first)
{
    const auto yes = [&](QLatin1StringView rule) {
        return LeadJudgement{.block = first, .isLead = true, .rule = rule};
    };
    const auto no = [&](QLatin1StringView rule) {
        return LeadJudgement{.block = first, .isLead = false, .rule = rule};
    };
    const Block &opening = blocks[first];
    const Features &f = features[first].features;
    // " - Hai ngày, hai cuộc làm việc: ..." keeps the dash of a tag that was lost.
    const bool dash = f.has(Feature::ListItem) && u"-–"_s.contains(opening.text.front()) &&
                      first + 1 < features.size() && !features[first + 1].features.has(Feature::ListItem);
    if (opening.text.size() < MinLead || opening.text.size() > MaxLead)
        return no("too short or too long for a summary"_L1);
    if ((f.has(Feature::ListItem) && !dash) || f.has(Feature::EndsColon))
        return no("item of a list, or a line that announces one"_L1);
    const TextBelow below = textBelow(blocks, roles, first);
    if (below.paragraphs < 2)
        return no("less than two paragraphs below it"_L1);
    const int sentences = Shape::sentences(QStringView(opening.text).sliced(Shape::agencyTag(opening.text).end));
    const bool single = sentences <= 1;
    const bool shorter = below.longest > opening.text.size();
    const bool saysWhen = tellsWhen(opening);
    if (single && ((below.tellsWhen && opening.text.size() < MaxSummary) || shorter) && !saysWhen)
        return yes("one sentence that leaves it to the report to say when"_L1);
    // "Hạt tiêu Đắk Nông thiếu một tổ chức kiểm soát. Chuyên gia khuyên ...": the report that follows begins with its
    // day.
    if (single && shorter && opening.text.size() < MaxSummary && justHappened(opening))
        return yes("one short sentence of what has just happened, without a day"_L1);
    if (below.opensWithDay && sentences <= 2 && shorter && !namesDay(opening.text))
        return yes("the report below begins with its day"_L1);
    if (single && (opening.text.endsWith(u'…') || opening.text.endsWith(u"..."_s)))
        return yes("one sentence, cut off"_L1);
    if (single && ((roles[first + 1] != Role::Paragraph && opensWithSite(opening)) ||
                   standsApart(blocks, features, roles, first)))
        return yes("one sentence, set apart from the text"_L1);
    if (isTagged(opening))
        return yes("one sentence behind the site's tag, without a day"_L1);
    if (dash && single)
        return yes("one sentence behind a dash"_L1);
    if (alwaysHasLead(blocks) && (!single || !namesDay(opening.text)))
        return yes("pages of this system open with a summary"_L1);
    return no(saysWhen  ? "it says when, as reports do"_L1
              : !single ? "several sentences, and nothing sets it apart"_L1
                        : "no shorter than the text below"_L1);
}

} // namespace

std::span<const RoleStep> leadSteps()
{
    static constexpr std::array Steps{
        RoleStep{.rule = "sentence between headline and text that is neither day nor name"_L1,
                 .change = findLostSummary},
        RoleStep{.rule = "short summary amid the text: a caption"_L1, .change = demoteCaptions},
        RoleStep{.rule = "headlines of related items"_L1, .change = dropRelated},
    };
    return Steps;
}

LeadJudgement judgeLead(const QList<Block> &blocks, const QList<BlockFeatures> &features, const QList<Role> &roles)
{
    if (const qsizetype known = roles.indexOf(Role::Lead); known >= 0)
        return {.block = known, .isLead = true, .rule = "by shape and place"_L1};
    // Papers that print the words of their icons do so before the summary.
    if (const auto icon = std::ranges::find_if(blocks, &Block::behindIcon);
        icon != blocks.end() && phaseOf(roles[icon - blocks.begin()]) == Phase::Body)
        return {.block = icon - blocks.begin(), .isLead = true, .rule = "behind the words of an icon"_L1};
    const qsizetype first = openingOf(roles);
    if (first < 0)
        return {.rule = "no paragraph right below a headline"_L1};
    return judgeOpening(blocks, features, roles, first);
}

} // namespace Bantin
