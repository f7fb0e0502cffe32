// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/signingdates.h"

#include "extract/eventfinder.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double dateOfEvent = 0.6; ///< signed at the event: its day, as often as not

/** The last such day up to the publication. */
std::optional<DateSpan> lastBefore(const DateCandidate &date, const Bulletin &bulletin)
{
    if (!bulletin.published)
        return std::nullopt;
    const QDate published = bulletin.published->value.date;
    const std::optional<DateSpan> days = date.days(published.year());
    return days && days->last > published ? date.days(published.year() - 1) : days;
}

/** Days of the passage with their years; where none is printed, that of the event of which they are a part, or of
 *  the publication. */
QList<std::pair<TextSpan, DateSpan>> datedDays(const PassageReading &passage, const Bulletin &bulletin)
{
    QList<std::pair<TextSpan, DateSpan>> result;
    for (const EventDate &event : passage.dates) {
        if (event.role == DateRole::Announced)
            continue;
        std::optional<DateSpan> days = event.date.days();
        for (const Field<DateSpan> &known : bulletin.events)
            if (const auto told = event.date.days(known.value.last.year());
                !days && told && known.value.first <= told->first && told->last <= known.value.last)
                days = told;
        if (!days)
            days = lastBefore(event.date, bulletin);
        if (days)
            result.append({event.date.span, *days});
    }
    return result;
}

/** The day of the signing: the date nearest to the name in its sentence, if that speaks of a signing. */
std::optional<SigningDate> nearestDate(const Document &document, const PassageReading &passage,
                                       const Bulletin &bulletin, TextSpan sentence, TextSpan name)
{
    // `renewed their Memorandum on December 5th`, `The first one was reached on June 15, 1995`
    static const QRegularExpression made = caselessPattern(uR"(\b(?:renewed|reached|concluded|gia hạn ngày)\b)"_s);
    const QStringView words = QStringView(passage.text()).sliced(sentence.begin, sentence.length());
    if (passage.zone() == Zone::Title || (!speaksOfSigning(words) && !matches(made, words)))
        return std::nullopt;
    std::optional<SigningDate> nearest;
    qsizetype distance = 0;
    for (const auto &[span, days] : datedDays(passage, bulletin)) {
        if (span.begin < sentence.begin || span.end > sentence.end)
            continue;
        const qsizetype gap = std::max(span.begin - name.end, name.begin - span.end);
        if (nearest && gap >= distance)
            continue;
        distance = gap;
        nearest = SigningDate{.span = span,
                              .days = days,
                              .evidence = document.evidence(passage.passage->toDocument(span), u"signing-date"_s)};
    }
    return nearest;
}

/** `Bản ghi nhớ ký ngày 3/9/2016 và Kế hoạch ...`: the day belongs to the name that it follows. */
bool isOfAnother(const PassageReading &passage, const QList<AgreementName> &names, const AgreementName &name,
                 const SigningDate &date)
{
    constexpr qsizetype reach = 60;
    return date.span.end <= name.span.begin && std::ranges::any_of(names, [&](const AgreementName &other) {
               const qsizetype gap = date.span.begin - other.span.end;
               return gap >= 0 && gap < reach &&
                      speaksOfSigning(QStringView(passage.text()).sliced(other.span.end, gap));
           });
}

/** `Kế hoạch cụ thể hóa Bản ghi nhớ mà hai bên ký ngày 3/9/2016`: the day is that of the name between. */
bool isBehindAnother(const PassageReading &passage, const QList<AgreementName> &names, const AgreementName &name,
                     const SigningDate &date)
{
    return std::ranges::any_of(names, [&](const AgreementName &other) {
        const qsizetype gap = date.span.begin - other.span.end;
        return other.span.begin >= name.span.end && gap >= 0 &&
               speaksOfSigning(QStringView(passage.text()).sliced(other.span.end, gap));
    });
}

/** `plan under the Memorandum of 12 May 2014`: the day is part of the other's name. */
bool isInAnother(const QList<AgreementName> &names, const AgreementName &name, const SigningDate &date)
{
    return std::ranges::any_of(names, [&](const AgreementName &other) {
        return other.span != name.span && other.span.begin <= date.span.begin && date.span.end <= other.span.end;
    });
}

/** `Thỏa thuận được ký lần đầu ngày 3/6/2005`: the day is not that of the document at hand. */
bool isFirstSigning(const PassageReading &passage, const SigningDate &date)
{
    static const QRegularExpression cue(uR"(\b(?:lần đầu(?: tiên)?|originally|first)(?: vào)?(?: ngày| on)? ?$)"_s);
    return matches(cue, QStringView(passage.text()).first(date.span.begin));
}

/** Whether the words right behind @p name tell the year in which it was signed. */
bool isDatedBehind(const PassageReading &passage, const AgreementName &name)
{
    static const QRegularExpression year(
        uR"(^[^.;]{0,20}\b(?:signed in|ký(?: kết)?(?: vào)? năm|ký từ năm) (?:19|20)\d\d)"_s);
    return matches(year, QStringView(passage.text()).sliced(name.span.end));
}

} // namespace

std::optional<SigningDate> printedDate(const Reading &reading, const Bulletin &bulletin, const PassageReading &passage,
                                       const AgreementName &name, const QList<AgreementName> &names)
{
    const auto date = nearestDate(*reading.article.document, passage, bulletin, name.sentence, name.span);
    // `On October 18 both reviewed the Memorandum signed in 2011`
    const bool isOther =
        date && ((date->span.end <= name.span.begin && isDatedBehind(passage, name)) ||
                 isOfAnother(passage, names, name, *date) || isBehindAnother(passage, names, name, *date) ||
                 isInAnother(names, name, *date) || isFirstSigning(passage, *date) ||
                 (name.isFormer && date->span.end <= name.span.begin));
    return isOther ? std::nullopt : date;
}

std::optional<SigningDate> precedingDate(const Reading &reading, const Bulletin &bulletin, const Passage &passage,
                                         const AgreementName &name)
{
    const auto own = std::ranges::find(reading.passages, &passage, &PassageReading::passage);
    if (own == reading.passages.end() || passage.zone() == Zone::Title)
        return std::nullopt;
    const auto isOfEvent = [&](const DateSpan &days) {
        return std::ranges::any_of(bulletin.events, [&](const Field<DateSpan> &event) {
            return event.value.first <= days.first && days.last <= event.value.last;
        });
    };
    constexpr qsizetype farthest = 4; // passages
    const auto first = own - std::min<qsizetype>(farthest, own - reading.passages.begin());
    std::optional<SigningDate> last;
    for (auto before = first; before <= own; ++before)
        for (const auto &[span, days] : datedDays(*before, bulletin))
            if ((before < own || span.end <= name.sentence.begin) && isOfEvent(days))
                last = SigningDate{.span = span,
                                   .days = {.first = days.last, .last = days.last},
                                   .confidence = dateOfEvent,
                                   .evidence = reading.article.document->evidence(before->passage->toDocument(span),
                                                                                  u"signing-date"_s)};
    return last;
}

std::optional<SigningDate> datePassedOn(const Reading &reading, const Bulletin &bulletin)
{
    static const QRegularExpression anaphor =
        caselessPattern(uR"(\b(?:văn kiện|văn bản|lễ k[ýí]|the document was signed)\b)"_s);
    // Few passages have one, and reading names takes long.
    static const QRegularExpression anywhere(u"văn kiện|văn bản|lễ k[ýí]|document was"_s, anaphor.patternOptions());
    for (const PassageReading &passage : reading.passages) {
        if (!matches(anywhere, passage.text()))
            continue;
        const QList<AgreementName> names =
            findAgreementNames(passage.text(), passage.sentences, passage.names.agreements, reading.authority);
        for (const TextSpan &sentence : passage.sentences) {
            // `Văn bản này thay thế Bản ghi nhớ ký ngày 6/12/2016`: the day is that of the other.
            if (std::ranges::contains(names, sentence, &AgreementName::sentence))
                continue;
            const auto match = anaphor.matchView(QStringView(passage.text()).sliced(sentence.begin, sentence.length()));
            if (!match.hasMatch())
                continue;
            const TextSpan word{.begin = sentence.begin + match.capturedStart(),
                                .end = sentence.begin + match.capturedEnd()};
            if (const auto date = nearestDate(*reading.article.document, passage, bulletin, sentence, word))
                return date;
        }
    }
    return std::nullopt;
}

std::optional<SigningDate> eventDate(const Bulletin &bulletin)
{
    if (bulletin.events.size() != 1)
        return std::nullopt;
    const Field<DateSpan> &event = bulletin.events.first();
    return SigningDate{.span = {},
                       .days = {.first = event.value.last, .last = event.value.last},
                       .confidence = std::min(event.confidence, dateOfEvent),
                       .evidence = event.evidence};
}

} // namespace Bantin
