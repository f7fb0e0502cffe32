// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/agreementsextractor.h"

#include "extract/agreementfinder.h"
#include "extract/signingdates.h"
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

struct Mention {
    AgreementName name;
    const Passage *passage = nullptr;
    std::optional<SigningDate> date;
    QSet<const Body *> abroad; ///< the bodies from abroad that its sentence names
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

/** The bodies from abroad that @p sentence names. */
QSet<const Body *> bodiesAbroad(QStringView sentence, const Authority &authority)
{
    QSet<const Body *> bodies;
    const QList<BodyMention> all = authority.findBodies(sentence);
    for (const BodyMention &found : all)
        if (found.body->kind == BodyKind::International || found.body->country != u"VN")
            bodies += found.body;
    return bodies;
}

QList<Mention> mentionsOf(const Reading &reading, const Bulletin &bulletin)
{
    QList<Mention> result;
    for (const PassageReading &passage : reading.passages) {
        const QList<AgreementName> names =
            findAgreementNames(passage.text(), passage.sentences, passage.names.agreements, reading.authority);
        for (const AgreementName &name : names) {
            Mention mention{.name = name, .passage = passage.passage};
            mention.date = printedDate(reading, bulletin, passage, name, names);
            mention.abroad = bodiesAbroad(
                QStringView(passage.text()).sliced(name.sentence.begin, name.sentence.length()), reading.authority);
            result += mention;
        }
    }
    return result;
}

/** `1. Nhật Bản: ... ký Bản ghi nhớ với JPO. 2. Hàn Quốc: ... ký Bản ghi nhớ với KIPO`: each names other partners. */
bool isOfOthers(const Mention &mention, const Group &group)
{
    const QSet<const Body *> &theirs = group.mentions.front()->abroad;
    return !mention.abroad.isEmpty() && !theirs.isEmpty() && !mention.abroad.intersects(theirs);
}

/** Free trade is agreed upon apart from all else. */
bool isOfFreeTrade(const Mention &mention)
{
    const QString words = mention.passage->text().sliced(mention.name.span.begin, mention.name.span.length()).toLower();
    return words.contains(u"thương mại tự do") || words.contains(u"free trade");
}

bool belongsTo(const Mention &mention, const Group &group, const std::optional<DateSpan> &newest)
{
    const AgreementName &known = group.first();
    if (mention.name.known || known.known)
        return mention.name.known == known.known;
    if (mention.name.kind != known.kind || mention.name.isListed || known.isListed ||
        mention.name.isProposed != known.isProposed || mention.name.isFormer != known.isFormer ||
        (mention.name.isNew && group.date() && !known.isNew) || isOfOthers(mention, group) ||
        isOfFreeTrade(mention) != isOfFreeTrade(*group.mentions.front()))
        return false;
    const SigningDate *date = group.date();
    if (!date && mention.date && known.isDirect && known.state == SigningState::Signed)
        // signed at the event; a printed day outside it is of another one
        return !newest || (newest->first <= mention.date->days.first && mention.date->days.last <= newest->last);
    return !date || !mention.date || date->days == mention.date->days;
}

std::vector<Group> groups(const QList<Mention> &mentions, const std::optional<DateSpan> &newest)
{
    std::vector<Group> result;
    for (const Mention &mention : mentions) {
        const auto known =
            std::ranges::find_if(result, [&](const Group &group) { return belongsTo(mention, group, newest); });
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
    if (name.known || name.isListed || name.isOwn || name.state == SigningState::Earlier || group.date())
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
            if (const auto date = precedingDate(reading, bulletin, *mention->passage, mention->name))
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
    std::vector<Group> all = groups(mentions, single ? std::optional(bulletin.events.first().value) : std::nullopt);
    dropSynonyms(all);
    if (all.empty())
        return;
    const std::optional<SigningDate> passedOn = datePassedOn(reading, bulletin);
    for (const Group &group : all)
        bulletin.agreements += fieldOf(reading, bulletin, group, dateOf(reading, bulletin, group, passedOn));
}

} // namespace Bantin
