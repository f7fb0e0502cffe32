// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/leadfinder.h"

#include "recognise/shape.h"
#include "text/datefinder.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

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
void demoteCaptions(const QList<Block> &blocks, QList<Role> &roles)
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
        u"\\b(?:vua|moi day|sang nay|chieu nay|hom nay|sang ngay|chieu ngay|ngay \\d|sang \\d|chieu \\d|tuan qua|today|yesterday|recently)\\b"_s);
    if (matches(soon, block.folded))
        return true;
    return namesDay(block.text);
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
    if (features[first + 1].features.has(Feature::Related))
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

} // namespace

void findLead(const QList<Block> &blocks, const QList<BlockFeatures> &features, QList<Role> &roles)
{
    demoteCaptions(blocks, roles);
    dropRelated(blocks, features, roles);
    if (roles.contains(Role::Lead))
        return;
    // Papers that print the words of their icons do so before the summary.
    if (const auto icon = std::ranges::find_if(blocks, &Block::behindIcon);
        icon != blocks.end() && phaseOf(roles[icon - blocks.begin()]) == Phase::Body) {
        roles[icon - blocks.begin()] = Role::Lead;
        return;
    }
    auto begin = std::ranges::find_if(roles, [](Role role) { return phaseOf(role) == Phase::Body; });
    // A picture with its caption may stand above the summary.
    for (int pictures = 0; begin != roles.end() && *begin == Role::Caption && pictures < MaxPictures; ++pictures)
        ++begin;
    if (begin == roles.end() || *begin != Role::Paragraph || !roles.contains(Role::Title))
        return;
    const qsizetype first = begin - roles.begin();
    const Block &opening = blocks[first];
    const Features &f = features[first].features;
    // " - Hai ngày, hai cuộc làm việc: ..." keeps the dash of a tag that was lost.
    const bool dash = f.has(Feature::ListItem) && u"-–"_s.contains(opening.text.front()) &&
                      !features[first + 1].features.has(Feature::ListItem);
    if (opening.text.size() < MinLead || opening.text.size() > MaxLead || (f.has(Feature::ListItem) && !dash) ||
        f.has(Feature::EndsColon))
        return;
    qsizetype following = 0;
    qsizetype longest = 0;
    bool toldBelow = false;
    bool reportBelow = false;
    for (qsizetype i = first + 1; i < blocks.size(); ++i)
        if (isRunning(roles[i], blocks[i])) {
            if (++following == 1) {
                toldBelow = tellsWhen(blocks[i]);
                reportBelow = opensWithDay(blocks[i]);
            }
            longest = std::max(longest, blocks[i].text.size());
        }
    if (following < 2)
        return;
    const int sentences = Shape::sentences(QStringView(opening.text).sliced(Shape::agencyTag(opening.text).end));
    const bool single = sentences <= 1;
    const bool summary = single && ((toldBelow && opening.text.size() < MaxSummary) || longest > opening.text.size()) &&
                         !tellsWhen(opening);
    const bool cut = opening.text.endsWith(u'…') || opening.text.endsWith(u"..."_s);
    const bool setApart = single && (cut || (roles[first + 1] != Role::Paragraph && opensWithSite(opening)) ||
                                     standsApart(blocks, features, roles, first));
    // "Hạt tiêu Đắk Nông thiếu một tổ chức kiểm soát. Chuyên gia khuyên ...": the report that follows begins with its
    // day.
    const bool aboveReport = reportBelow && sentences <= 2 && longest > opening.text.size() && !namesDay(opening.text);
    if (summary || aboveReport || setApart || isTagged(opening) || (dash && single) ||
        (alwaysHasLead(blocks) && (!single || !namesDay(opening.text))))
        roles[first] = Role::Lead;
}

} // namespace Bantin
