// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/eventfinder.h"

#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "text/pattern.h"
#include "text/sentences.h"
#include "text/unmarked.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr int AnyYear = 2023;      ///< to compare days that print none
constexpr qsizetype cueReach = 60; ///< characters before a date in which a cue says what the date is of

/** Before the date, up to it: it belongs to a paper, a deadline, an anniversary. Read without marks. */
const QRegularExpression &backgroundBefore()
{
    static const QRegularExpression expression(
        // Quyết định số 12/QĐ-TTg ngày, Nghị định 30/2020/NĐ-CP ngày, theo công văn ngày; not ký kế hoạch ngày
        uR"((?:\b(?:quyet dinh|nghi dinh|thong tu|cong van|chi thi|nghi quyet|to trinh|giay phep|phap lenh|luat|thong bao)\b[^.;,]{0,40}|/(?:qd|nd|tt|ct|nq|cv|tb|kh|gp)-?[a-z]*,? (?:cap |ban hanh |ky )?|)"
        // trước ngày, đến hết ngày, chậm nhất ngày, tính đến ngày, có hiệu lực từ ngày, kể từ, hạn nộp hồ sơ
        uR"(\b(?:truoc|het|cham nhat|muon nhat|tinh den|han nop|han chot|han cuoi|thoi han|hieu luc|ke tu|tu khi|tu|den truoc|ap dung|thi hanh|dang ky)(?: ngay| tu| tu ngay| vao| la)?:? |)"
        // thành lập từ ngày, sinh ngày; not lễ thành lập tổ chức vào ngày
        uR"(\b(?:thanh lap|ra doi|sinh|thiet lap quan he(?: ngoai giao)?) (?:tu |vao )?(?:ngay )?\(?|)"
        // kỷ niệm 20 năm ... (12/3), Ngày Đo lường Việt Nam 20/1
        uR"(\b(?:ky niem|chao mung|huong ung|ngay truyen thong|nhan dip)\b[^.;,]{0,50}|)"
        uR"(\bngay (?:[a-z]+ ){1,6}(?:viet nam|the gioi|quoc te|asean)[ (]{1,2}|)"
        // năm ngoái, lần trước, kỳ họp trước, trước đây, từng
        uR"(\b(?:nam ngoai|nam truoc|(?:lan|ky|khoa|phien|vong|dot|ky hop|khoa hop|phien hop) (?:truoc|thu nhat|dau tien)|truoc day|previous|earlier|established|founded)\b[^.;,]{0,25}|)"
        // nhắc lại buổi làm việc ngày, tiếp nối chuyến thăm ngày
        uR"(\b(?:nhac lai|nhin lai|tiep noi|thuc hien|trien khai|following)\b[^.;,]{0,50}|)"
        uR"(\b(?:decision|decree|circular|law|deadline)\b[^.;,]{0,30}|\b(?:before|by|until|since) (?:the )?)$)"_s);
    return expression;
}

/** Anywhere before the date in its sentence, and no word of the past after it: it is still to come. */
const QRegularExpression &announced()
{
    // sẽ diễn ra ngày, dự kiến tổ chức vào, sắp tới; not dự kiến ... đã
    static const QRegularExpression expression(
        uR"(\b(?:se|du kien|du dinh|sap|sap toi|toi day|will|to be held|is scheduled|upcoming|ke hoach la)\b(?!.*\b(?:da|vua)\b))"_s);
    return expression;
}

const QRegularExpression &meeting()
{
    static const QRegularExpression expression(
        uR"(\b(?:hoi nghi|hoi thao|cuoc hop|phien hop|ky hop|khoa hop|buoi hop|dai hoi|dien dan|toa dam|le (?:ky|trao|khai|be|ra mat|cong bo|don|khanh thanh)|buoi (?:lam viec|tiep|gap|hop|le|trao doi|hoi dam)|cuoc (?:gap|tiep|hoi dam|hoi kien|lam viec)|khai mac|be mac|ky ket|dat but ky|da ky|duoc ky|cung ky|ky|tiep|gap|hoi dam|hoi kien|lam viec|dien ra|to chuc|hop|lop (?:dao tao|tap huan)|khoa (?:dao tao|tap huan)|tap huan|trien lam|dam phan|don|chu tri|tham du|meeting|conference|workshop|seminar|forum|signed|signing|held|met|hosted|opened|assembly|session)\b)"_s);
    return expression;
}

/** A stay, a check, a round trip: the days around the meeting. */
const QRegularExpression &visit()
{
    static const QRegularExpression expression(
        uR"(\b(?:chuyen tham|tham chinh thuc|tham cap|tham va lam viec|chuyen cong tac|chuyen di|da o|luu lai|khao sat|tham tra|danh gia|visit)\b)"_s);
    return expression;
}

/** `Ngày 12/3, đoàn đến nhà máy`: a part of a stay, no meeting of its own. */
const QRegularExpression &tour()
{
    static const QRegularExpression expression(
        uR"(\b(?:doan|ho|cac chuyen gia|delegation|they) (?:da |se |also )?(?:den|toi|di|tham|tham quan|khao sat|visited|toured)\b(?! lam viec))"_s);
    return expression;
}

/** `chiều 9/11, đoàn đã họp bế mạc`: the end of what took the days before. */
const QRegularExpression &closing()
{
    static const QRegularExpression expression(
        uR"(\b(?:be mac|ket thuc|tong ket|ket qua cong bo|cong bo ket qua|closing|closed|concluded|wrapped up)\b)"_s);
    return expression;
}

/** Meetings whose own days a span gives; a day inside it is only that of the opening. */
const QRegularExpression &longMeeting()
{
    static const QRegularExpression expression(
        uR"(\b(?:hoi nghi|hoi thao|phien hop|ky hop|khoa hop|cuoc hop|dai hoi|dien dan|lop|khoa|trien lam|tuan le|phien thuong nien|meeting|conference|workshop|forum|assembly|course)\b)"_s);
    return expression;
}

std::optional<int> onlyYear(QStringView unmarkedSentence)
{
    static const QRegularExpression expression(uR"(\bnam ((?:19|20)[0-9]{2})\b)"_s);
    std::optional<int> year;
    auto hits = matchesIn(expression, unmarkedSentence);
    while (hits.hasNext()) {
        if (year)
            return std::nullopt;
        year = hits.next().capturedView(1).toInt();
    }
    return year;
}

DateRole roleOf(const DateCandidate &date, const QString &before, const QString &after)
{
    // ngày 10-10 tới, tại; not ngày 10-10 tới Hà Nội
    static const QRegularExpression ahead(uR"(^\s?(?:sap )?toi(?: day)?\s?[,.;])"_s);
    const QString near = before.last(std::min(cueReach, before.size())) + (before.endsWith(u' ') ? u""_s : u" "_s);
    const bool isSpan = date.isSpan();
    const auto cue = matchIn(backgroundBefore(), near);
    // `từ ngày 5 đến 7/6` begins with `từ` as `từ ngày 1/7 có hiệu lực` does; of a span it says nothing.
    if (cue.hasMatch() && !(isSpan && cue.capturedView().startsWith(u"tu")))
        return DateRole::Background;
    return matches(announced(), before) || matches(ahead, after) ? DateRole::Announced : DateRole::Event;
}

/** `khai mạc ngày 5/6 và kéo dài đến hết ngày 9/6`: the two ends of one meeting. */
void joinEnds(QList<EventDate> &events, QStringView passage)
{
    static const QRegularExpression between(
        uR"(^[^.;]{0,50}\b(?:keo dai|dien ra|be mac|ket thuc)\b[^.;]{0,15}(?:\b(?:den|toi|vao|het|ngay)\b ?){1,4}$)"_s);
    // `khai mạc; hội nghị kéo dài đến ngày 3/6`; but `ngày 1/6 họp; lễ ký diễn ra ngày 3/6`
    static const QRegularExpression lasting(
        uR"(^[^.]{0,60}\bkeo dai\b[^.;]{0,15}\b(?:den|toi)\b(?: het| ngay| het ngay)? ?$)"_s);
    for (qsizetype i = events.size() - 1; i > 0; --i) {
        DateCandidate &first = events[i - 1].date;
        const DateCandidate &last = events[i].date;
        if (first.isSpan() || last.isSpan() || last.span.begin < first.span.end ||
            !(first.hasYear() || !last.hasYear()))
            continue;
        const Unmarked gap(passage.sliced(first.span.end, last.core.begin - first.span.end));
        const int year = last.last.year.value_or(AnyYear);
        const std::optional<DateSpan> a = first.days(year), b = last.days(year);
        const bool dated = last.hasYear() && matches(between, gap.text());
        if (!(dated || matches(lasting, gap.text())) || !a || !b || b->first < a->first)
            continue;
        first.last = last.last;
        first.span.end = last.span.end;
        events.removeAt(i);
    }
}

/** `trong hai ngày 30/11 và 01/12/2020`: one event of two days, side by side in the calendar. */
void joinPairs(QList<EventDate> &events, QStringView passage)
{
    static const QRegularExpression between(uR"(^\s*(?:va|and|&)\s*(?:ngay )?$)"_s);
    static const QRegularExpression two(uR"(\b(?:hai|2|02|both|two) (?:ngay|days)(?: la)? $)"_s);
    static const QRegularExpression eachDay(uR"(ngay )"_s); // ngày 31/5 và ngày 1/6
    constexpr qsizetype reach = 20;
    for (qsizetype i = events.size() - 1; i > 0; --i) {
        DateCandidate &first = events[i - 1].date;
        const DateCandidate &last = events[i].date;
        if (first.isSpan() || last.isSpan() || last.core.begin < first.core.end)
            continue;
        const qsizetype from = std::max<qsizetype>(0, first.core.begin - reach);
        const Unmarked before(passage.sliced(from, first.core.begin - from));
        const Unmarked gap(passage.sliced(first.core.end, last.core.begin - first.core.end));
        const bool named = matches(two, before.text());
        if (!matches(between, gap.text()) || !(named || matches(eachDay, gap.text())))
            continue;
        const int year = last.last.year.value_or(first.first.year.value_or(AnyYear));
        const std::optional<DateSpan> a = first.days(last.last.month < first.first.month ? year - 1 : year);
        const std::optional<DateSpan> b = last.days(year);
        if (!a || !b || a->first.daysTo(b->first) != 1)
            continue;
        if (last.hasYear())
            first.first.year = a->first.year();
        first.last = last.last;
        first.span.end = last.span.end;
        events.removeAt(i);
    }
}

} // namespace

QList<EventDate> findEventDates(QStringView passage, const QList<TextSpan> &sentences)
{
    QList<EventDate> result;
    const QList<DateCandidate> dates = findDates(passage);
    if (dates.isEmpty())
        return result;
    const TextSpan tag = Shape::agencyTag(passage);
    const std::optional<Stamp> issued = openingStamp(passage);
    for (const DateCandidate &date : dates) {
        // "Hanoi, Dec. 10 (VNA) - A delegation": the day on which the agency sent it
        if (date.isMonthOnly() || date.impossible || date.span.end < tag.begin ||
            (issued && date.span.begin < issued->span.end))
            continue;
        const TextSpan sentence = sentenceAt(sentences, date.span.begin);
        const QString before = Unmarked(passage.sliced(sentence.begin, date.core.begin - sentence.begin)).text();
        const QString after =
            Unmarked(passage.sliced(date.span.end, std::max(sentence.end, date.span.end) - date.span.end)).text();
        EventDate event{
            .date = date, .role = roleOf(date, before, after), .sentenceYear = onlyYear(before + u' ' + after)};
        event.isMeeting = matches(meeting(), before) || matches(meeting(), after);
        event.isVisit = date.isSpan() && (matches(visit(), before) || matches(visit(), after) ||
                                          !(matches(longMeeting(), before) || matches(longMeeting(), after)));
        event.isClosing = matches(closing(), before) || matches(closing(), after);
        event.isTour = matches(tour(), after) && !matches(meeting(), after);
        result += event;
    }
    joinEnds(result, passage);
    joinPairs(result, passage);
    return result;
}

QDate RelativeDay::seenFrom(QDate published) const
{
    constexpr int Week = 7;
    return published.addDays(weekday > 0 ? -((published.dayOfWeek() - weekday + Week) % Week) : -daysBefore);
}

std::optional<RelativeDay> findRelativeDay(QStringView passage)
{
    // Sáng nay, hôm nay, chiều qua, hôm qua; not hiện nay, ngày nay, đến nay, năm qua; on Tuesday, hôm thứ Ba; not
    // on Tuesday, May 5.
    static const QRegularExpression expression(
        uR"(\b(?:(?:sang|trua|chieu|toi) (?:nay|qua)|hom (?:nay|qua)|this (?:morning|afternoon|evening)|today|yesterday|(?:on|last) (?<english>mon|tues|wednes|thurs|fri|satur|sun)day(?! ?[,(/\d-]* ?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|hom (?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?! ?[,(]? ?(?:ngay )?\d))\b)"_s);
    static const QStringList english{u"mon"_s, u"tues"_s, u"wednes"_s, u"thurs"_s, u"fri"_s, u"satur"_s, u"sun"_s};
    static const QStringList vietnamese{u"hom thu hai"_s, u"hom thu ba"_s,  u"hom thu tu"_s,  u"hom thu nam"_s,
                                        u"hom thu sau"_s, u"hom thu bay"_s, u"hom chu nhat"_s};
    const Unmarked unmarked(passage);
    const QRegularExpressionMatch match = matchIn(expression, unmarked.text());
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured();
    const qsizetype weekday = std::max(english.indexOf(match.captured(u"english"_s)), vietnamese.indexOf(word));
    const RelativeDay found{.span = unmarked.toOriginal({.begin = match.capturedStart(), .end = match.capturedEnd()}),
                            .daysBefore = word.endsWith(u"qua") || word == u"yesterday"_s ? 1 : 0,
                            .weekday = int(weekday) + 1};
    // "will be free of tax, the two agreed on Tuesday" is past, "will be signed on Friday" is not.
    static const QRegularExpression past(
        uR"((?<!\bbe )\b(?:\w{2,}ed|held|met|began|told|took|said|came|left)\b[^.;]{0,40}$)"_s);
    const QString before = unmarked.text().first(match.capturedStart());
    if (found.weekday > 0 && !matches(past, before) && matches(announced(), before))
        return std::nullopt;
    return found;
}

} // namespace Bantin
