// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/agreementsextractor.h"

#include "extract/agreementfinder.h"
#include "extract/eventfinder.h"
#include "text/pattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double signedNow = 0.9;
constexpr double named = 0.8; ///< nothing is said of a signing
constexpr double datePrinted = 0.9;
constexpr double dateOfEvent = 0.6; ///< signed at the event: its day, as often as not

struct SigningDate {
    TextSpan span; ///< in its passage; empty where it is the event's
    DateSpan days;
    double confidence = datePrinted;
    QList<Evidence> evidence;
};

struct Mention {
    AgreementName name;
    const Passage *passage = nullptr;
    std::optional<SigningDate> date;
};

/** Mentions of one document. */
struct Group {
    std::vector<const Mention *> mentions;

    [[nodiscard]] const AgreementName &first() const { return mentions.front()->name; }
    [[nodiscard]] bool has(SigningState state) const
    {
        return std::ranges::any_of(mentions, [state](const Mention *m) { return m->name.state == state; });
    }
    [[nodiscard]] const SigningDate *date() const
    {
        for (const Mention *mention : mentions)
            if (mention->date)
                return &*mention->date;
        return nullptr;
    }
};

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
std::optional<SigningDate> printedDate(const Document &document, const PassageReading &passage,
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

/** `Ngày 10/7, Thứ trưởng tiếp ông A. Hai bên ký Bản ghi nhớ`: the last day of the event that is named before @p name,
 *  in its passage or one of those before. */
std::optional<SigningDate> precedingDate(const Reading &reading, const Bulletin &bulletin, const Mention &mention)
{
    const auto own = std::ranges::find(reading.passages, mention.passage, &PassageReading::passage);
    if (own == reading.passages.end() || mention.passage->zone() == Zone::Title)
        return std::nullopt;
    const auto isOfEvent = [&](const DateSpan &days) {
        return std::ranges::any_of(bulletin.events, [&](const Field<DateSpan> &event) {
            return event.value.first <= days.first && days.last <= event.value.last;
        });
    };
    constexpr qsizetype farthest = 4; // passages
    const auto first = own - std::min<qsizetype>(farthest, own - reading.passages.begin());
    std::optional<SigningDate> last;
    for (auto passage = first; passage <= own; ++passage)
        for (const auto &[span, days] : datedDays(*passage, bulletin))
            if ((passage < own || span.end <= mention.name.sentence.begin) && isOfEvent(days))
                last = SigningDate{.span = span,
                                   .days = {.first = days.last, .last = days.last},
                                   .confidence = dateOfEvent,
                                   .evidence = reading.article.document->evidence(passage->passage->toDocument(span),
                                                                                  u"signing-date"_s)};
    return last;
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

QList<Mention> mentionsOf(const Reading &reading, const Bulletin &bulletin)
{
    QList<Mention> result;
    for (const PassageReading &passage : reading.passages) {
        const QList<AgreementName> names = findAgreementNames(passage.text(), passage.sentences, reading.authority);
        for (const AgreementName &name : names) {
            Mention mention{.name = name, .passage = passage.passage};
            mention.date = printedDate(*reading.article.document, passage, bulletin, name.sentence, name.span);
            // `On October 18 both reviewed the Memorandum signed in 2011`
            if ((mention.date && mention.date->span.end <= name.span.begin && isDatedBehind(passage, name)) ||
                (mention.date && isOfAnother(passage, names, name, *mention.date)) ||
                (mention.date && isInAnother(names, name, *mention.date)) ||
                (mention.date && isFirstSigning(passage, *mention.date)))
                mention.date.reset();
            result += mention;
        }
    }
    return result;
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

/** The bodies from abroad that the sentence of @p mention names. */
QSet<const Body *> bodiesAbroad(const Mention &mention, const Authority &authority)
{
    const TextSpan sentence = mention.name.sentence;
    QSet<const Body *> bodies;
    const QList<BodyMention> all =
        authority.findBodies(QStringView(mention.passage->text()).sliced(sentence.begin, sentence.length()));
    for (const BodyMention &found : all)
        if (found.body->kind == BodyKind::International || found.body->country != u"VN")
            bodies += found.body;
    return bodies;
}

/** `1. Nhật Bản: ... ký Bản ghi nhớ với JPO. 2. Hàn Quốc: ... ký Bản ghi nhớ với KIPO`: each names other partners. */
bool isOfOthers(const Mention &mention, const Group &group, const Authority &authority)
{
    const QSet<const Body *> mine = bodiesAbroad(mention, authority);
    const QSet<const Body *> theirs = bodiesAbroad(*group.mentions.front(), authority);
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.intersects(theirs);
}

bool belongsTo(const Mention &mention, const Group &group, const std::optional<DateSpan> &newest,
               const Authority &authority)
{
    const AgreementName &known = group.first();
    if (mention.name.known || known.known)
        return mention.name.known == known.known;
    if (mention.name.kind != known.kind || mention.name.isListed || known.isListed ||
        mention.name.isProposed != known.isProposed || mention.name.isFormer != known.isFormer ||
        isOfOthers(mention, group, authority))
        return false;
    const SigningDate *date = group.date();
    if (!date && mention.date && known.isDirect && known.state == SigningState::Signed)
        // signed at the event; a printed day outside it is of another one
        return !newest || (newest->first <= mention.date->days.first && mention.date->days.last <= newest->last);
    return !date || !mention.date || date->days == mention.date->days;
}

std::vector<Group> groups(const QList<Mention> &mentions, const std::optional<DateSpan> &newest,
                          const Authority &authority)
{
    std::vector<Group> result;
    for (const Mention &mention : mentions) {
        const auto known = std::ranges::find_if(
            result, [&](const Group &group) { return belongsTo(mention, group, newest, authority); });
        if (known == result.end())
            result.push_back({.mentions = {&mention}});
        else
            known->mentions.push_back(&mention);
    }
    return result;
}

/** Whether @p group stands for another document of the text: `Thỏa thuận giữa hai viện`, `ký biên bản hợp tác`, `the
 *  arrangement`, where a memorandum is told of. One with a day, a name or a signing of its own is a document. */
bool isSynonym(const Group &group)
{
    const AgreementName &name = group.first();
    if (name.known || name.isListed || name.state == SigningState::Earlier)
        return false;
    const Mention &mention = *group.mentions.front();
    const QString words = mention.passage->text().sliced(name.span.begin, name.span.length());
    const bool title = mention.passage->zone() == Zone::Title;
    const bool hasName = words[0].isUpper() && name.isDirect && !title;
    const QString lower = words.toLower();
    static const QStringList openers{u"thỏa thuận"_s, u"thoả thuận"_s, u"biên bản hợp tác"_s, u"arrangement"_s,
                                     u"agreement"_s};
    return !hasName && !lower.contains(u"thừa nhận") &&
           std::ranges::any_of(openers, [&](const QString &opener) { return lower.startsWith(opener); });
}

void dropSynonyms(std::vector<Group> &all)
{
    const bool hasMemorandum =
        std::ranges::any_of(all, [](const Group &group) { return group.first().kind == AgreementKind::Mou; });
    if (hasMemorandum)
        std::erase_if(all, isSynonym);
}

/** `Văn kiện được ký ngày 3/9/2016`: of a document that was named before without its day. */
std::optional<SigningDate> datePassedOn(const Reading &reading, const Bulletin &bulletin)
{
    static const QRegularExpression anaphor =
        caselessPattern(uR"(\b(?:văn kiện|văn bản|lễ k[ýí]|the document was signed)\b)"_s);
    // Few passages have one, and reading names takes long.
    static const QRegularExpression anywhere(u"văn kiện|văn bản|lễ k[ýí]|document was"_s, anaphor.patternOptions());
    for (const PassageReading &passage : reading.passages) {
        if (!matches(anywhere, passage.text()))
            continue;
        const QList<AgreementName> names = findAgreementNames(passage.text(), passage.sentences, reading.authority);
        for (const TextSpan &sentence : passage.sentences) {
            // `Văn bản này thay thế Bản ghi nhớ ký ngày 6/12/2016`: the day is that of the other.
            if (std::ranges::contains(names, sentence, &AgreementName::sentence))
                continue;
            const auto match = anaphor.matchView(QStringView(passage.text()).sliced(sentence.begin, sentence.length()));
            if (!match.hasMatch())
                continue;
            const TextSpan word{.begin = sentence.begin + match.capturedStart(),
                                .end = sentence.begin + match.capturedEnd()};
            if (const auto date = printedDate(*reading.article.document, passage, bulletin, sentence, word))
                return date;
        }
    }
    return std::nullopt;
}

/** The full name that the text prints for the body, else what stands here: never a name it does not use. */
QString printedName(const BodyMention &mention, QStringView sentence, const Bulletin &bulletin)
{
    const QString printed = sentence.sliced(mention.span.begin, mention.span.length()).toString();
    for (const Field<Organisation> &organisation : bulletin.organisations) {
        const Organisation &known = organisation.value;
        if (known.name == printed || known.abbreviation == printed || known.aliases.contains(printed))
            return known.name;
    }
    return printed;
}

QStringList partiesOf(const Mention &mention, const Authority &authority, const Bulletin &bulletin)
{
    if (mention.name.known && !mention.name.known->parties.isEmpty())
        return mention.name.known->parties;
    const QStringView sentence =
        QStringView(mention.passage->text()).sliced(mention.name.sentence.begin, mention.name.sentence.length());
    QStringList parties;
    QSet<const Body *> taken;
    const QList<BodyMention> bodies = authority.findBodies(sentence);
    for (const BodyMention &mentioned : bodies) {
        const BodyKind kind = mentioned.body->kind;
        const bool isPress = kind == BodyKind::NewsAgency || kind == BodyKind::Newspaper || kind == BodyKind::Website;
        if (isPress || taken.contains(mentioned.body))
            continue;
        taken += mentioned.body;
        if (const QString name = printedName(mentioned, sentence, bulletin); !parties.contains(name))
            parties += name;
    }
    if (parties.size() >= 2)
        return parties;
    QStringList states;
    const QList<CountryMention> countries = authority.findCountries(sentence);
    for (const CountryMention &country : countries)
        if (const Country *known = authority.countryByCode(country.code); known && !states.contains(known->name))
            states += known->name;
    return states.size() >= 2 ? states : parties;
}

Field<Agreement> fieldOf(const Reading &reading, const Bulletin &bulletin, const Group &group,
                         const std::optional<SigningDate> &date)
{
    const Mention &first = *group.mentions.front();
    Field<Agreement> field{
        .value = {.kind = first.name.kind,
                  .name = first.passage->text().sliced(first.name.span.begin, first.name.span.length()),
                  .date = {},
                  .parties = {}},
        .confidence = group.has(SigningState::Signed) || first.name.known ? signedNow : named,
        .evidence = reading.article.document->evidence(first.passage->toDocument(first.name.span), u"agreement"_s)};
    for (const Mention *mention : group.mentions)
        if (field.value.parties.size() < 2)
            field.value.parties = partiesOf(*mention, reading.authority, bulletin);
    if (date)
        field.value.date =
            Field<DateSpan>{.value = date->days, .confidence = date->confidence, .evidence = date->evidence};
    return field;
}

/** The day on which the document was signed: as printed, as told of `the document`, or that of the event. */
std::optional<SigningDate> dateOf(const Reading &reading, const Bulletin &bulletin, const Group &group,
                                  const std::optional<SigningDate> &passedOn)
{
    if (const SigningDate *printed = group.date())
        return *printed;
    const auto isSignedNow = [](const Mention *mention) {
        return mention->name.isDirect && mention->name.state == SigningState::Signed;
    };
    // `Trước đó, Bản ghi nhớ đầu tiên được ký năm 2010` tells of another one than that signed now.
    const auto now = std::ranges::find_if(group.mentions, isSignedNow);
    const bool isOld = group.first().known || group.first().isFormer ||
                       (group.has(SigningState::Earlier) && now == group.mentions.end());
    if (isOld)
        return std::nullopt;
    if (passedOn && !group.has(SigningState::Planned))
        return passedOn;
    const bool oneDay =
        bulletin.events.size() == 1 && bulletin.events.first().value.first == bulletin.events.first().value.last;
    for (const Mention *mention : group.mentions)
        if (isSignedNow(mention) && !oneDay)
            if (const auto date = precedingDate(reading, bulletin, *mention))
                return date;
    if (group.has(SigningState::Signed) || group.first().isListed)
        return eventDate(bulletin);
    return std::nullopt;
}

} // namespace

void extractAgreements(const Reading &reading, Bulletin &bulletin)
{
    const QList<Mention> mentions = mentionsOf(reading, bulletin);
    const bool single = bulletin.events.size() == 1;
    std::vector<Group> all =
        groups(mentions, single ? std::optional(bulletin.events.first().value) : std::nullopt, reading.authority);
    dropSynonyms(all);
    if (all.empty())
        return;
    const std::optional<SigningDate> passedOn = datePassedOn(reading, bulletin);
    for (const Group &group : all)
        bulletin.agreements += fieldOf(reading, bulletin, group, dateOf(reading, bulletin, group, passedOn));
}

} // namespace Bantin
