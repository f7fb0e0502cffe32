// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditparts.h"

#include "extract/creditwords.h"
#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Credits
{

namespace
{

constexpr qsizetype ShortestName = 2;
constexpr qsizetype LongestCell = 160;
constexpr qsizetype LongestName = 120;
/** So many parts of a cell are put together in every way; a longer list is no name. */
constexpr qsizetype MostParts = 6;
constexpr qsizetype MostOfLine = 60;

/** Gaps, bars, bullets: "08:07   Nguyễn Phương", "by webadmin | Th10 25, 2022 | Tin tức". */
const QRegularExpression &cellSeparator()
{
    static const QRegularExpression form(u"\\s{2,}|\\t+|\\s*[|•·]\\s*"_s);
    return form;
}

/** Weekdays, and stars in words: "saosaosaosao". */
bool isNoName(QStringView folded)
{
    static const QRegularExpression stars(u"^([a-z]{2,8})\\1{2,}$"_s);
    static const QRegularExpression form(
        u"^(?:thu (?:hai|ba|tu|nam|sau|bay|\\d)|chu nhat|ngay dang|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"_s);
    return matches(form, folded) || matches(stars, folded);
}

/** Cuts one line. */
class Cutter
{
public:
    explicit Cutter(const HeaderLine &line) : m_line(line), m_blocked(blocked(line)) {}

    QList<Part> cut()
    {
        const QList<LabelledPart> labels = labelledParts(m_line.folded);
        const qsizetype first = labels.isEmpty() ? m_line.text.size() : labels.first().whole.begin;
        cutRegion({0, first}, {});
        for (const LabelledPart &label : labels)
            cutLabelled(label);
        finish();
        return m_parts;
    }

private:
    static std::optional<Sign> signOf(Cue label)
    {
        switch (label) {
        case Cue::BylineLabel:
            return Sign::BehindBylineLabel;
        case Cue::SourceLabel:
            return Sign::BehindSourceLabel;
        case Cue::PhotoCredit:
            return Sign::BehindPhotoLabel;
        default:
            return {};
        }
    }

    void cutLabelled(const LabelledPart &label)
    {
        const auto sign = signOf(label.label);
        Signs signs;
        if (sign)
            signs.set(*sign);
        static const QRegularExpression collector(u"^(?:nguoi )?(?:suu tam|cong tac vien|tong hop)\\s*:"_s);
        signs.set(Sign::BehindCollector,
                  matches(collector, QStringView(m_line.folded).sliced(label.whole.begin, label.whole.length())));
        m_label = label.whole;
        if (const auto match = matchIn(cellSeparator(), text(label.value)); match.hasMatch())
            m_label.end = label.value.begin + match.capturedStart();
        m_isValue = true;
        m_isExplained = !sign;
        cutRegion(label.value, signs);
        m_isValue = false;
    }

    /** Days and counters are no names. */
    [[nodiscard]] static QList<TextSpan> blocked(const HeaderLine &line)
    {
        QList<TextSpan> spans;
        for (const Stamp &stamp : line.stamps)
            spans << stamp.span;
        static const QRegularExpression counter(
            u"\\b\\d[\\d.,]*\\s(?:luot (?:xem|doc|thich)|lan (?:xem|doc)|views?|binh luan|comments?|phut doc|min read)\\b|\\(?\\bgmt\\s?[+-]\\s?\\d+\\)?"_s);
        for (auto it = matchesIn(counter, line.folded); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            spans << TextSpan{match.capturedStart(), match.capturedEnd()};
        }
        std::ranges::sort(spans, {}, &TextSpan::begin);
        return spans;
    }

    void cutRegion(TextSpan region, const Signs &signs)
    {
        qsizetype begin = region.begin;
        for (const TextSpan span : m_blocked) {
            if (span.end <= begin || span.begin >= region.end)
                continue;
            cutCells({begin, span.begin}, signs);
            begin = std::max(begin, span.end);
            // "Được đăng: 22/4/2014 | Viết bởi Lê Hoa": the label's value ends with the day.
            m_isValue = m_isValue && !m_isExplained;
        }
        cutCells({begin, region.end}, signs);
    }

    void cutCells(TextSpan region, const Signs &signs)
    {
        if (region.isEmpty())
            return;
        qsizetype begin = region.begin;
        const auto take = [&](qsizetype end) {
            const TextSpan cell = trimmed(m_line.text, {begin, end});
            const bool isValue = std::exchange(m_isValue, m_isValue && cell.isEmpty());
            if (cell.isEmpty() || cell.length() > LongestCell)
                return;
            ++m_cells;
            // What a label of days or counters explains is no name; what stands behind its value may be one.
            if (isValue && m_isExplained)
                return;
            // "Nguồn: Báo Nhân Dân, số ra ngày 12/11/2023"
            const TextSpan marker = isValue ? TextSpan{m_label.begin, std::max(m_label.end, cell.end)} : cell;
            cutCell(cell, withBrackets(marker), isValue ? signs : Signs(), 0);
        };
        for (auto it = cellSeparator().globalMatchView(m_line.text.first(region.end), region.begin); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            take(match.capturedStart());
            begin = match.capturedEnd();
        }
        take(region.end);
    }

    [[nodiscard]] bool isBracketed(TextSpan span) const
    {
        return span.begin > 0 && span.end < m_line.text.size() && u"(["_s.contains(m_line.text[span.begin - 1]) &&
               u")]"_s.contains(m_line.text[span.end]);
    }

    [[nodiscard]] TextSpan withBrackets(TextSpan span) const
    {
        return isBracketed(span) ? TextSpan{span.begin - 1, span.end + 1} : span;
    }

    [[nodiscard]] QStringView folded(TextSpan span) const
    {
        return QStringView(m_line.folded).sliced(span.begin, span.length());
    }

    [[nodiscard]] QStringView text(TextSpan span) const { return m_line.text.sliced(span.begin, span.length()); }

    void cutCell(TextSpan span, TextSpan marker, Signs signs, int depth)
    {
        constexpr int Deepest = 3;
        signs.set(Sign::Bracketed, signs.has(Sign::Bracketed) || isBracketed(span));
        signs |= stripWords(m_line, span, signs.has(Sign::BehindSourceLabel));
        if (span.length() < ShortestName || depth > Deepest)
            return;
        marker.end = std::max(marker.end, span.end);
        if (!cutBracket(span, marker, signs, depth))
            cutParts(span, marker, signs, depth);
    }

    /** "X (Y)": both, and all of it. */
    bool cutBracket(TextSpan span, TextSpan marker, Signs signs, int depth)
    {
        const QStringView words = text(span);
        const qsizetype open = words.indexOf(u'(');
        if (open <= 0 || !words.endsWith(u')'))
            return false;
        Signs whole = signs;
        whole.set(Sign::WithBracket);
        whole.set(Sign::AllOfCell, depth == 0);
        add(span, marker, whole);
        Signs head = signs;
        head.set(Sign::BeforeBracket);
        cutCell(trimmed(m_line.text, {span.begin, span.begin + open}), marker, head, depth + 1);
        Signs behind = signs;
        behind.set(Sign::BracketBehind);
        const TextSpan inside = trimmed(m_line.text, {span.begin + open + 1, span.end - 1});
        cutCell(inside, {span.begin + open, span.end}, behind, depth + 1);
        return true;
    }

    /** A slash between blanks. */
    static constexpr QChar Stroke = u'⁄';

    struct Piece {
        TextSpan span;
        QChar before; ///< what parts it from the piece in front
        Signs words;  ///< stripped from it
        TextSpan whole;
    };

    [[nodiscard]] bool isUnit(qsizetype begin, qsizetype end) const
    {
        const QStringView words = text({begin, end});
        return Shape::startsAsBody(words) || cueInText(Cue::Unit, words) > 0;
    }

    [[nodiscard]] QList<Piece> pieces(TextSpan span) const
    {
        static const QRegularExpression separator(
            u"\\s+[-–—]+\\s+|\\s+/\\s+|\\s*[,;]\\s+|/|,(?=\\p{Lu})|\\s+&\\s+(?=\\p{Lu}\\p{Ll})|\\s+(?:và|VÀ|and)\\s+(?=\\p{Lu}|[\\w-]+\\.)|\\.\\s+(?=(?:Theo|Nguồn)\\s)|\\s+(?=(?:tổng hợp|lược dịch|biên dịch|dịch|sưu tầm)\\s+(?:từ|theo)\\s)|(?<!tổng hợp)(?<!dịch)(?<!sưu tầm)\\s+(?=(?:[Tt]heo|[Nn]guồn)\\s+(?:\\p{Lu}|[\\w-]+\\.\\w))"_s);
        QList<Piece> found;
        if (folded(span).contains(u"://"))
            return found;
        qsizetype begin = span.begin;
        QChar before;
        const auto take = [&](qsizetype end) {
            Piece piece{.span = trimmed(m_line.text, {begin, end}), .before = before, .words = {}, .whole = {}};
            piece.whole = piece.span;
            if (begin > span.begin)
                piece.words = stripWords(m_line, piece.span);
            if (!piece.span.isEmpty())
                found << piece;
        };
        for (auto it = matchesIn(separator, text(span)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QStringView mark = match.capturedView().trimmed();
            // "Báo Khoa học và Phát triển" is one paper, "Vụ Pháp chế và Vụ Hợp tác quốc tế" are two units.
            const bool isAnd = !mark.isEmpty() && mark.front().isLetter();
            if (isAnd && isUnit(begin, span.begin + match.capturedStart()) &&
                !isUnit(span.begin + match.capturedEnd(), span.end))
                continue;
            take(span.begin + match.capturedStart());
            begin = span.begin + match.capturedEnd();
            const bool isStroke = mark == u"/" && match.capturedLength() > 1;
            before = isStroke                         ? Stroke
                     : mark.isEmpty()                 ? u' '
                     : isAnd                          ? u'&'
                     : u"–—"_s.contains(mark.front()) ? u'-'
                                                      : mark.front();
        }
        take(span.end);
        return found;
    }

    static Sign partSign(QChar mark)
    {
        return mark == u'-'                     ? Sign::DashPart
               : mark == u'/' || mark == Stroke ? Sign::SlashPart
               : mark == u'&'                   ? Sign::AndPart
                                                : Sign::CommaPart;
    }

    static Sign acrossSign(QChar mark)
    {
        return mark == u'-'     ? Sign::AcrossDash
               : mark == u'/'   ? Sign::AcrossSlash
               : mark == Stroke ? Sign::AcrossStroke
               : mark == u'&'   ? Sign::AcrossAnd
                                : Sign::AcrossComma;
    }

    void cutParts(TextSpan span, TextSpan marker, const Signs &signs, int depth)
    {
        const QList<Piece> all = pieces(span);
        if (all.size() <= 1 || all.size() > MostParts) {
            Signs whole = signs;
            whole.set(Sign::AllOfCell, depth == 0);
            add(span, marker, whole);
            return;
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            Signs run = signs;
            run.set(Sign::ManyParts, all.size() > 3);
            for (qsizetype k = i; k < all.size(); ++k) {
                // A word like "theo" begins another statement.
                if (k > i && hasWords(all[k]))
                    break;
                if (k > i)
                    run.set(acrossSign(all[k].before));
                addRun(all, i, k, marker, run, depth);
            }
        }
    }

    static bool hasWords(const Piece &piece) { return !(piece.span == piece.whole); }

    void addRun(const QList<Piece> &all, qsizetype first, qsizetype last, TextSpan marker, Signs signs, int depth)
    {
        const TextSpan span{all[first].span.begin, all[last].span.end};
        const bool isAll = first == 0 && last + 1 == all.size();
        signs.set(Sign::SeveralParts, last > first);
        signs.set(Sign::AllOfCell, isAll && depth == 0);
        signs.set(Sign::OtherParts, last > first && !isAll);
        signs.set(Sign::FirstPart, first == 0 && !isAll);
        signs.set(Sign::LastPart, last + 1 == all.size() && !isAll);
        if (last == first && first > 0)
            signs.set(partSign(all[first].before));
        if (last == first && last + 1 < all.size())
            signs.set(partSign(all[last + 1].before));
        if (hasWords(all[first])) {
            // What stands in front of the first part says nothing of this one.
            Signs own = all[first].words;
            for (const Sign kept :
                 {Sign::FirstPart, Sign::LastPart, Sign::SeveralParts, Sign::OtherParts, Sign::AcrossComma,
                  Sign::AcrossDash, Sign::AcrossSlash, Sign::AcrossStroke, Sign::AcrossAnd})
                own.set(kept, signs.has(kept));
            signs = own;
            // Who compiled is told in the same statement: "Minh Anh tổng hợp từ iso.org".
            if (!own.has(Sign::BehindCompiled))
                marker = {all[first].whole.begin, span.end};
        }
        constexpr int Deepest = 2;
        if (last > first || depth >= Deepest || !cutBracket(span, marker, signs, depth + 1))
            add(span, marker, signs);
    }

    void add(TextSpan span, TextSpan marker, const Signs &signs)
    {
        span = trimmed(m_line.text, span);
        // "L.M." keeps its last stop.
        static const QRegularExpression initials(u"^(?:\\p{Lu}\\.)+\\p{Lu}$"_s);
        if (span.end < m_line.text.size() && m_line.text[span.end] == u'.' && matches(initials, text(span)))
            ++span.end;
        if (span.length() < ShortestName || span.length() > LongestName || m_parts.size() >= MostOfLine ||
            std::ranges::none_of(text(span), [](QChar c) { return c.isLetter(); }) ||
            std::ranges::any_of(text(span), [](QChar c) { return u">»›→"_s.contains(c); }) || isNoName(folded(span)))
            return;
        const auto same = std::ranges::find(m_parts, span, &Part::span);
        if (same != m_parts.end())
            same->signs |= signs;
        else
            m_parts << Part{.span = span, .marker = marker, .signs = signs};
    }

    void finish()
    {
        const TextSpan whole = trimmed(m_line.text, {0, m_line.text.size()});
        for (Part &part : m_parts) {
            const bool isWhole = whole == part.span;
            // "— VNS", "/VNA/"
            if (isWhole && part.marker == part.span)
                part.marker = {0, m_line.text.size()};
            part.signs.set(Sign::Whole, isWhole);
            const bool isStatement = part.signs.has(Sign::AllOfCell) && trimmed(m_line.text, part.marker) == whole;
            part.signs.set(Sign::Statement, isStatement && part.signs.hasAny({Sign::BehindSourceLabel, Sign::BehindTheo,
                                                                              Sign::BehindSourceWord}));
            part.signs.set(Sign::Signature, isStatement && part.signs.hasAny({Sign::BehindBylineLabel, Sign::BehindBy,
                                                                              Sign::BehindReporter}));
            part.signs.set(Sign::Cell, m_cells == 2);
            part.signs.set(Sign::RowCell, m_cells > 2);
            part.signs.set(Sign::BehindStamp,
                           !m_line.stamps.isEmpty() && m_line.stamps.first().span.end <= part.span.begin);
            part.signs.set(Sign::BeforeStamp,
                           !m_line.stamps.isEmpty() && m_line.stamps.last().span.begin >= part.span.end);
            part.signs.set(Sign::CounterInLine, m_blocked.size() > m_line.stamps.size());
        }
    }

    const HeaderLine &m_line;
    const QList<TextSpan> m_blocked; ///< left to right
    QList<Part> m_parts;
    TextSpan m_label;           ///< with what it explains
    bool m_isValue = false;     ///< the next cell is what a label explains
    bool m_isExplained = false; ///< by a day or a number
    int m_cells = 0;
};

} // namespace

QList<Part> partsOf(const HeaderLine &line)
{
    return Cutter(line).cut();
}

} // namespace Bantin::Credits
