// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/titlegrowth.h"

#include "recognise/cues.h"
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

/** A line that ends before so much of the width had room for the next word. */
constexpr double EarlyBreak = 0.85;
constexpr qsizetype MinRest = 10;
/** In capitals the rest of a headline shows as such. */
constexpr qsizetype MinCapitals = 6;
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

/** A page with a blank line below each line: of a headline in capitals both say what the text says, and neither is a
 *  name or a link by itself. */
bool capitalsAcrossBlank(const Block &upper, const Features &above, const Block &lower, const Features &f)
{
    static const QRegularExpression goingOn(
        u"^(?:ve|va|voi|cho|cua|tai|trong|nham|de|giua|cung|theo|bang|qua|tu)\\s"_s);
    const auto isName = [](const Features &line) { return line.has(Feature::BodyName) || line.has(Feature::Menu); };
    return lower.gap == 1 && Shape::isAllCaps(upper.text) && Shape::isAllCaps(lower.text) && !isName(above) &&
           above.has(Feature::Overlap) && f.has(Feature::Overlap) &&
           (endsOpen(upper) || matches(goingOn, lower.folded) || (!isName(f) && !f.has(Feature::NameLike)));
}

/** Whether @p upper, which was taken for something else, is the line of the headline above @p lower.
 *  @param belowPath   the path through the site stands above, and the names of the site above that */
bool opensTitle(const Block &upper, const Features &f, const Block &lower, const Features &below, bool belowPath,
                qsizetype width)
{
    const bool acts = below.has(Feature::Action);
    if ((lower.gap > 0 && !capitalsAcrossBlank(upper, f, lower, below)) || lower.heading > 0 || upper.heading > 0 ||
        isNoHeadline(f) || upper.text.size() < MinLine || upper.text.size() > MaxLine ||
        Shape::isAllCaps(upper.text) != Shape::isAllCaps(lower.text) || roomy(upper, lower, width))
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
bool goesOn(const Block &upper, const Features &above, const Block &lower, const Features &f, qsizetype width,
            bool ends)
{
    const bool capitals = Shape::isAllCaps(upper.text) && Shape::isAllCaps(lower.text);
    if ((lower.gap > 0 && !capitalsAcrossBlank(upper, above, lower, f)) || (isNoHeadline(f) && !endsWithDay(lower)) ||
        f.has(Feature::Sentence) || f.has(Feature::EndsColon) || isLabelled(lower) ||
        lower.text.size() < (capitals ? MinCapitals : MinRest) || upper.text.size() < MinLine ||
        lower.text.size() > MaxLine || roomy(upper, lower, width))
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

} // namespace

bool roomy(const Block &upper, const Block &lower, qsizetype width)
{
    const qsizetype word = lower.text.indexOf(u' ');
    return double(upper.text.size() + 1 + word) < EarlyBreak * double(width);
}

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

bool isNoHeadline(const Features &f)
{
    static constexpr std::array Marks{
        Feature::StampOnly, Feature::Toolbar,     Feature::Byline,    Feature::SourceLine, Feature::Views,
        Feature::Slogan,    Feature::PhotoCredit, Feature::AgencyTag, Feature::Main,       Feature::Breadcrumb,
        Feature::Counter,   Feature::Related,     Feature::Emphasised};
    return f.has(Feature::Bracketed) || std::ranges::any_of(Marks, [&](Feature mark) { return f.has(mark); });
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
    if (last + 1 < blocks.size() &&
        goesOn(blocks[last], features[last].features, blocks[last + 1], features[last + 1].features, width, ends))
        roles[++last] = Role::Title;
    // What says the same as the headline is the path above it.
    const auto isBelowPath = [&](qsizetype i) {
        return i > 1 && features[i - 1].features.has(Feature::Breadcrumb) &&
               features[i - 1].features.has(Feature::Menu);
    };
    while (first > 0 && !comesAgain(blocks, first - 1, last + 1) &&
           opensTitle(blocks[first - 1], features[first - 1].features, blocks[first], features[first].features,
                      isBelowPath(first - 1), width))
        roles[--first] = Role::Title;
}

} // namespace Bantin
