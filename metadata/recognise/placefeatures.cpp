// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/placefeatures.h"

#include "recognise/shape.h"
#include "text/pattern.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <bitset>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype MinMain = 110;
constexpr double HighOverlap = 0.6;
constexpr double LowOverlap = 0.35;
constexpr double LargerBy = 1.15;
constexpr int LastBlockCount = 6;
constexpr qsizetype MostBetween = 3;
constexpr int MinTextBelow = 2;
constexpr qsizetype MostControls = 2;
/** The words of a page of text are enough to compare with; a book must not cost more. */
constexpr int MaxWords = 20000;
constexpr size_t Outlines = 4096;

bool isMain(const Block &block, const Features &f)
{
    const bool running = f.has(Feature::Sentence) || block.text.size() > 2 * MinMain;
    return block.text.size() >= MinMain && running && !f.has(Feature::Footer) && !f.has(Feature::StampOnly) &&
           !f.has(Feature::Menu) && !f.has(Feature::Toolbar) && !f.has(Feature::TeaserDate) && block.heading == 0;
}

QList<QStringView> wordsOf(QStringView folded)
{
    QList<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool word = i < folded.size() && folded[i].isLetterOrNumber();
        if (word && begin < 0)
            begin = i;
        if (!word && begin >= 0) {
            if (i - begin > 1)
                words << folded.sliced(begin, i - begin);
            begin = -1;
        }
    }
    return words;
}

/** "Hai nước sẽ … / TTXVN / 09/02/2022 21:30 / Phóng viên …": papers set byline and date below the summary. Such a run
 *  has a date, the first of the page, and the text goes on below it. */
void lookAtLead(QList<BlockFeatures> &features, qsizetype firstMain)
{
    const auto has = [&](qsizetype i, Feature feature) { return features[i].features.has(feature); };
    const auto isMeta = [&](qsizetype i) {
        return has(i, Feature::StampOnly) || has(i, Feature::NameLike) || has(i, Feature::SourceLine) ||
               has(i, Feature::Byline) || has(i, Feature::Toolbar);
    };
    const auto dated = [&](qsizetype i) { return has(i, Feature::StampOnly) && !has(i, Feature::ClockLike); };
    for (qsizetype i = 0; i < firstMain; ++i)
        if (dated(i))
            return;
    qsizetype end = firstMain + 1;
    while (end < features.size() && isMeta(end))
        ++end;
    bool date = false;
    for (qsizetype i = firstMain + 1; i < end; ++i)
        date = date || dated(i);
    int text = 0;
    for (qsizetype i = end; i < features.size(); ++i)
        text += has(i, Feature::Main);
    if (!date || text < MinTextBelow)
        return;
    for (qsizetype i = firstMain; i < end; ++i)
        features[i].features.set(Feature::BelowLead);
}

/** A number that different words mostly differ in. */
size_t outlineOf(QStringView word)
{
    constexpr size_t Spread = 61;
    return (word.front().unicode() + word.back().unicode() * Spread + word[1].unicode() * Spread * Spread +
            size_t(word.size()) * Spread) %
           Outlines;
}

void lookAtOverlap(const QList<Block> &blocks, QList<BlockFeatures> &features)
{
    QList<QList<QStringView>> asked(blocks.size());
    std::bitset<Outlines> outlines; // of the words that are asked for: few of those of the paragraphs
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (features[i].features.has(Feature::Main))
            continue;
        asked[i] = wordsOf(blocks[i].folded);
        for (const QStringView word : std::as_const(asked[i]))
            outlines.set(outlineOf(word));
    }
    QSet<QStringView> vocabulary;
    for (qsizetype i = 0; i < blocks.size() && vocabulary.size() < MaxWords; ++i)
        if (features[i].features.has(Feature::Main))
            for (const QStringView word : wordsOf(blocks[i].folded))
                if (outlines[outlineOf(word)])
                    vocabulary << word;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Features &f = features[i].features;
        if (f.has(Feature::Main))
            continue;
        const QList<QStringView> &words = asked[i];
        const auto known = std::ranges::count_if(words, [&](QStringView w) { return vocabulary.contains(w); });
        const double share = words.isEmpty() ? 0.0 : double(known) / double(words.size());
        f.set(Feature::Overlap, share >= HighOverlap);
        f.set(Feature::NoOverlap, share < LowOverlap);
    }
}

/** The same words, or those that a longer paragraph opens with. */
bool isSameOrOpening(const QString &words, const QString &paragraph)
{
    const auto firstSign = [](QStringView text) { return text.trimmed().first(text.trimmed().isEmpty() ? 0 : 1); };
    return paragraph.startsWith(words) ||
           (firstSign(paragraph).startsWith(firstSign(words)) && paragraph.simplified().startsWith(words.simplified()));
}

void lookAtRepeats(const QList<Block> &blocks, QList<BlockFeatures> &features)
{
    QHash<QStringView, int> counts;
    for (const Block &block : blocks)
        ++counts[block.folded];
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QString &own = blocks[i].folded;
        const bool before = i > 0 && blocks[i - 1].folded == own;
        const bool behind = i + 1 < blocks.size() && blocks[i + 1].folded == own;
        // A summary may come again as the first paragraph, with a picture in between.
        bool later = false;
        for (qsizetype k = i + 2; own.size() >= MinMain && k <= i + MostBetween && k < blocks.size(); ++k)
            later = later || isSameOrOpening(own, blocks[k].folded);
        const bool opens = own.size() >= MinMain && i + 1 < blocks.size() && blocks[i + 1].folded.startsWith(own);
        features[i].features.set(Feature::Twice, before || behind || opens || later);
        features[i].features.set(Feature::Repeated, counts[own] > 1);
    }
}

bool isCommentHeading(QStringView folded)
{
    // "Bình luận (2)", "Ý kiến bạn đọc"; not "Tin liên quan"
    static const QRegularExpression form(u"^\\W*(?:cac |gui |viet )?(?:binh luan|y kien|phan hoi|comments?|leave a)"_s);
    return matches(form, folded);
}

/** "Bình luận 0" among the controls between the summary, which is the first of @p mains, and the report. */
void unsetCountersBelowSummary(const QList<Block> &blocks, QList<BlockFeatures> &features,
                               const QList<qsizetype> &mains)
{
    // The report has two paragraphs at least: what is below a short one may be comments.
    if (mains.size() <= MinTextBelow)
        return;
    for (qsizetype i = mains[0] + 1; i < mains[1]; ++i) {
        Features &f = features[i].features;
        if (!f.has(Feature::Related) || !isCommentHeading(blocks[i].folded))
            continue;
        f.set(Feature::Related, false);
        f.set(Feature::Toolbar);
    }
}

/** "TẠI CỘNG HÒA LIÊN BANG ĐỨC" below "ĐẠI SỨ QUÁN VIỆT NAM": the name of a body on two lines. */
bool goesOnWithName(const Block &block, const Features &f, const Features &above)
{
    static const QRegularExpression form(u"^(?:tai|thuoc|nuoc|tinh|thanh pho|tp|in|of|viet nam)\\b"_s);
    return above.has(Feature::BodyName) && above.has(Feature::AllCaps) && f.has(Feature::AllCaps) &&
           f.has(Feature::Short) && !f.has(Feature::HasStamp) && matches(form, block.folded);
}

bool isAddressLabel(QStringView folded)
{
    static const QRegularExpression form(u"^\\W*(?:dia chi|tru so|dien thoai|tel|address|phone)\\b.{0,12}:"_s);
    return matches(form, folded);
}

/** "Từ khóa: đo lường, xe điện": a list in one line; source and author may stand below it. */
bool hasTags(QStringView folded)
{
    static const QRegularExpression form(u"^\\W*(?:tags?|tu khoa|keywords?|the loai|chu de)\\s*:\\s*\\S"_s);
    return matches(form, folded);
}

/** "Bình luận (3)" between the text and those who sign it heads nothing: it is a counter among the reader's controls.
 *  Below the comments themselves stand their words, or the next heading. */
bool headsNothing(const QList<Block> &blocks, const QList<BlockFeatures> &features, qsizetype place)
{
    const auto has = [&](qsizetype i, Feature feature) { return features[i].features.has(feature); };
    qsizetype next = place + 1;
    while (next < features.size() && has(next, Feature::Toolbar) && next <= place + MostControls)
        ++next;
    if (!has(place, Feature::Related) || next >= features.size())
        return false;
    if (has(next, Feature::SourceLine) || has(next, Feature::Byline))
        return true;
    static const QRegularExpression counter(
        u"^\\W*(?:cac |gui |viet )?(?:binh luan|y kien|phan hoi|comments?|tong so diem|danh gia|xep hang)"_s);
    if (!has(next, Feature::NameLike) || !matches(counter, blocks[place].folded))
        return false;
    const qsizetype behind = next + 1;
    return behind < features.size() && (has(behind, Feature::SourceLine) || has(behind, Feature::Byline));
}

/** Whether an article is over with this block. */
bool closes(const Block &block, const Features &f, bool afterMain)
{
    return f.has(Feature::SourceLine) || f.has(Feature::Byline) || (afterMain && f.has(Feature::NameLike)) ||
           block.text.endsWith(u"./.");
}

/** The size in which most letters are set. */
double bodySize(const QList<Block> &blocks)
{
    QHash<int, qsizetype> letters;
    for (const Block &block : blocks)
        letters[qRound(block.fontSize * 2)] += block.text.size();
    qsizetype most = 0;
    int size = 0;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it)
        if (it.value() > most || (it.value() == most && it.key() < size)) {
            most = it.value();
            size = it.key();
        }
    return size / 2.0;
}

void lookAtFonts(const Document &document, const QList<Block> &blocks, QList<BlockFeatures> &features)
{
    if (document.format != DocumentFormat::Pdf)
        return;
    const double body = bodySize(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const double size = blocks[i].fontSize;
        features[i].features.set(Feature::LargeFont, body > 0 && size > body * LargerBy);
        features[i].features.set(Feature::SmallFont, body > 0 && size > 0 && size * LargerBy < body);
    }
}

} // namespace

void lookAtPlaces(const Document &document, const QList<Block> &blocks, QList<BlockFeatures> &features)
{
    QList<qsizetype> mains;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Features &f = features[i].features;
        f.set(Feature::Main, isMain(blocks[i], f));
        if (f.has(Feature::Main))
            mains << i;
    }
    const qsizetype firstMain = mains.isEmpty() ? -1 : mains.first();
    const qsizetype lastMain = mains.isEmpty() ? -1 : mains.last();
    if (firstMain >= 0)
        lookAtLead(features, firstMain);
    unsetCountersBelowSummary(blocks, features, mains);
    bool related = false;
    bool comments = false;
    bool ended = false;
    bool signedOff = false;
    qsizetype counter = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        Features &f = features[i].features;
        if (lastMain >= 0 && i > lastMain && !signedOff && headsNothing(blocks, features, i)) {
            f.set(Feature::Related, false);
            f.set(Feature::Toolbar);
            counter = i;
        }
        signedOff = signedOff || (lastMain >= 0 && i > lastMain &&
                                  (f.has(Feature::SourceLine) || f.has(Feature::Byline) || f.has(Feature::NameLike)));
        f.set(Feature::First, i == 0);
        f.set(Feature::Second, i == 1 || i == 2);
        f.set(Feature::BeforeMain, firstMain < 0 || i < firstMain);
        f.set(Feature::FirstMain, i == firstMain);
        f.set(Feature::AfterMain, lastMain >= 0 && i > lastMain);
        // Initials of a unit sign a text; above it they are a paper's name.
        if (f.has(Feature::AfterMain) && Shape::isBodyAbbreviation(Shape::withoutMarks(blocks[i].text)))
            f.set(Feature::Unit);
        // "SỞ NGOẠI VỤ TỈNH X" right above "Địa chỉ: ...": the owner of the page
        if (f.has(Feature::AfterMain) && f.has(Feature::UnitLike) && i + 1 < blocks.size() &&
            isAddressLabel(blocks[i + 1].folded) && blocks[i + 1].gap == 0)
            f.set(Feature::Footer);
        if (i > 0 && f.has(Feature::BeforeMain) && goesOnWithName(blocks[i], f, features[i - 1].features)) {
            f.set(Feature::BodyName);
            f.set(Feature::Action, false);
        }
        f.set(Feature::Gap, blocks[i].gap > 0);
        f.set(Feature::AfterStamp, i > 0 && features[i - 1].features.has(Feature::StampOnly));
        f.set(Feature::BeforeStamp, i + 1 < blocks.size() && features[i + 1].features.has(Feature::StampOnly));
        const bool controls =
            i > 0 && counter != i - 1 &&
            (features[i - 1].features.has(Feature::Toolbar) || features[i - 1].features.has(Feature::Counter));
        f.set(Feature::AfterToolbar, controls);
        f.set(Feature::AfterRelated, related);
        f.set(Feature::LastBlocks, i + LastBlockCount >= blocks.size());
        f.set(Feature::AfterComments, comments);
        f.set(Feature::Ended, ended);
        const bool inText = firstMain >= 0 && i > firstMain;
        const bool tags = hasTags(blocks[i].folded);
        // A paragraph below "related items" that stand amid the text takes it up again.
        related =
            (related && (!f.has(Feature::Main) || ended || comments)) || (f.has(Feature::Related) && inText && !tags);
        comments = comments || (inText && f.has(Feature::Related) && isCommentHeading(blocks[i].folded));
        ended = ended || (inText && !f.has(Feature::BelowLead) && closes(blocks[i], f, f.has(Feature::AfterMain)));
    }
    lookAtOverlap(blocks, features);
    lookAtRepeats(blocks, features);
    lookAtFonts(document, blocks, features);
}

} // namespace Bantin
