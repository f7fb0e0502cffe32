// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/datelineparts.h"

#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"
#include "text/syllable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype ShortestName = 2;
constexpr qsizetype LongestName = 100;
constexpr double MostlyMenu = 0.6;

/** What parts are set off by: "08:07   Nguyễn Phương", "by webadmin | Th10 25, 2022 | Tin tức", "Hà Lê, Theo VietQ". */
const QRegularExpression &separators()
{
    static const QRegularExpression form(u"\\s{2,}|\\t|\\s?\\|\\s?|\\s?[•·]\\s?|\\s/\\s|,\\s+(?=[Tt]heo\\s)"_s);
    return form;
}

/** Day, counters and labelled values are no names: the spans that they take, left to right. */
QList<TextSpan> explained(const HeaderLine &line)
{
    QList<TextSpan> spans;
    for (const Stamp &stamp : line.stamps)
        spans << stamp.span;
    for (const LabelledPart &part : labelledParts(line.folded)) {
        // "Lượt xem: 120 | Vũ Hải Nam"
        const qsizetype from = part.value.begin;
        const auto end = matchIn(separators(), line.text.sliced(from, part.value.length()));
        spans << TextSpan{part.whole.begin, end.hasMatch() ? from + end.capturedStart() : part.value.end};
    }
    static const QRegularExpression counter(
        u"\\b\\d[\\d.,]*\\s(?:luot (?:xem|doc|thich)|lan (?:xem|doc)|views?|binh luan|comments?|phut doc|min read)\\b|\\(?\\bgmt\\s?[+-]\\s?\\d+\\)?"_s);
    for (auto it = matchesIn(counter, line.folded); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        spans << TextSpan{match.capturedStart(), match.capturedEnd()};
    }
    std::ranges::sort(spans, {}, &TextSpan::begin);
    return spans;
}

QList<TextSpan> between(const HeaderLine &line, const QList<TextSpan> &spans)
{
    QList<TextSpan> parts;
    const auto take = [&](TextSpan part) {
        if (part.begin < part.end)
            if (const TextSpan words = trimmed(line.text, part); words.length() >= ShortestName)
                parts << words;
    };
    const auto split = [&](TextSpan side) {
        qsizetype begin = side.begin;
        for (auto it = separators().globalMatchView(line.text.first(side.end), side.begin); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            take({begin, match.capturedStart()});
            begin = match.capturedEnd();
        }
        take({begin, side.end});
    };
    qsizetype begin = 0;
    for (const TextSpan span : spans) {
        if (span.begin > begin)
            split({begin, span.begin});
        begin = std::max(begin, span.end);
    }
    if (begin < line.text.size())
        split({begin, line.text.size()});
    return parts;
}

/** "Khoa học - Công nghệ", "Phòng chống dịch", "Tổ chức": a section that begins with the word for a unit. */
bool isSection(QStringView text, QStringView folded)
{
    static const QRegularExpression form(
        u"^(?:khoa (?:hoc|giao)|to chuc|phong,? chong|hoi (?:nhap|nghi|thao|vien|hoa)|so huu|vien tro|bo,? nganh|so,|truong hoc|ban doc|bao chi|truyen thong)\\b|^(?:tin (?:bo|so|nganh|tinh|vien|truong|chinh|anh|hot|dia phuong)|doanh nghiep|nang luong|nong thon|thi truong|tai chinh|ngan hang|cong thuong|xay dung|giao thong|chinh sach|bat dong san|hang khong|quoc phong|an ninh|dan sinh|nhip song|goc nhin|diem tin|tieu diem|xuat nhap khau|phong vien|phong su)$"_s);
    const bool named = Shape::startsAsBody(text) || cueInText(Cue::Unit, text) > 0;
    if (matches(form, folded) || (!named && cueCoverage(Cue::Menu, folded) >= MostlyMenu))
        return true;
    // "Lao động" is a section, "Lao Động" a paper
    const bool capitals = std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [](QStringView word) {
        return !word.front().isLetter() || word.front().isUpper();
    });
    return cueAt(Cue::Agency, folded) == folded.size() && !capitals && !folded.contains(u'.');
}

bool isMarked(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return fold(c) != c.toLower(); });
}

/** "Petrolimex Sài Gòn", "EVN Hà Nội": no person's name begins with a foreign word and goes on with marked ones. */
bool isBranch(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype ShortestBrand = 3;
    return words.size() >= 2 && words.size() <= 4 && words.first().size() >= ShortestBrand &&
           std::ranges::all_of(words, [](QStringView word) { return word.front().isUpper(); }) &&
           !isVietnameseSyllable(words.first()) && !isMarked(words.first()) &&
           std::any_of(words.begin() + 1, words.end(), isMarked);
}

QList<SourceMention> sourcesOf(QStringView text, const Authority &authority)
{
    if (text.size() > LongestName)
        return {};
    // "Vu Hai Nam" without marks is no department; "Viện nghiên cứu" is all of them.
    const bool person = Shape::isNameLike(text);
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    const bool general = text.count(u' ') < 3 && std::ranges::count_if(text, isCapital) < 2;
    if (QList<SourceMention> found = sourcesOfLine(text, true);
        !found.isEmpty() && (!general || found.first().rule != u"contributing unit"_s) &&
        (!person || isMarked(text) || found.first().rule != u"contributing unit"_s))
        return found;
    const bool known = !person && authority.resolve(text) != nullptr;
    if (!known && !isBranch(text))
        return {};
    const TextSpan whole{.begin = 0, .end = text.size()};
    return {SourceMention{.name = whole, .marker = whole, .sure = false, .rule = u"body beside the date"_s}};
}

} // namespace

QList<DatelinePart> partsBesideDate(const HeaderLine &line, const Authority &authority)
{
    const QList<TextSpan> spans = explained(line);
    if (spans.isEmpty())
        return {};
    QList<DatelinePart> parts;
    for (TextSpan span : between(line, spans)) {
        // "Đơn vị: Phòng Kỹ thuật"
        static const QRegularExpression label(u"^(?:don vi|phong ban|co quan|bo phan)\\s*:\\s*"_s);
        span.begin += matchIn(label, QStringView(line.folded).sliced(span.begin, span.length())).capturedLength();
        const auto inLine = [&](TextSpan part) {
            return part.isEmpty() ? part : TextSpan{.begin = span.begin + part.begin, .end = span.begin + part.end};
        };
        if (isSection(line.text.sliced(span.begin, span.length()),
                      QStringView(line.folded).sliced(span.begin, span.length())))
            continue;
        DatelinePart part{.span = span, .sources = sourcesOf(line.text.sliced(span.begin, span.length()), authority)};
        for (SourceMention &source : part.sources) {
            source.name = inLine(source.name);
            source.marker = inLine(source.marker);
            source.person = inLine(source.person);
        }
        parts << part;
    }
    return parts;
}

} // namespace Bantin
