// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/relations.h"

#include "relate/comparison.h"
#include "relate/meetingnumbers.h"
#include "relate/quoting.h"
#include "relate/sharedagreement.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

// From here on a person would name what two bulletins share.
constexpr double CopiedEnough = 0.28;
/** A print breaks some words; an edited republication changes more. */
constexpr double SameText = 0.9;
constexpr double PartnerEnough = 0.15;
constexpr double BodyEnough = 0.1;
constexpr double PersonEnough = 0.2;
constexpr double TopicEnough = 0.4;
/** Of a shared country alone: its metrology and its standards are two partners. */
constexpr double CountryTopicEnough = 0.25;
constexpr double StrongFacts = 0.8;
constexpr double StrongWords = 0.25;
constexpr double RelatedWords = 0.12;
/** International bodies stand in lists; one that both bulletins are about is more than that. */
constexpr double ForemostEnough = 0.5;
constexpr double ForemostInBoth = 0.9;
constexpr qint64 VisitDays = 14;
/** After three years a plan has ended, and those who made it have left. */
constexpr qint64 ChainDays = 3 * 366;
/** No agreement that was not renewed holds longer; what comes later is another matter. */
constexpr qint64 LongestChainDays = 6 * 366;
/** So many foreign countries together are no chance. */
constexpr qsizetype GroupSize = 3;

class Finder
{
public:
    Finder(const Side &here, const Side &there, const Closeness &closeness, const Rarity &rarity,
           const Knowledge &knowledge)
        : m_here(here), m_there(there), m_closeness(closeness),
          m_copied(copiedShare(*here.bulletin, *there.bulletin, closeness.copied)), m_authority(knowledge.authority),
          m_shared(sharedFacts(here, there, rarity))
    {
        const QString common = commonTopic(here.topics, there.topics);
        // A field that one of them only touches is not what they have in common.
        if (std::min(here.topics.value(common), there.topics.value(common)) >= CountryTopicEnough)
            m_topic = knowledge.topics.topic(common);
        m_body = strongest(FactKind::ForeignBody, PartnerEnough);
        m_country = strongest(FactKind::Country, 0);
        // One of many countries is no host, and no partner in what they do together.
        const auto countries =
            std::ranges::count_if(m_shared, [](const Shared &s) { return s.kind() == FactKind::Country; });
        m_soleCountry = countries < GroupSize ? m_country : nullptr;
        if (const Shared *partner = m_body ? m_body : m_soleCountry)
            m_partner = partner->name();
        if (const Shared *host = foremostBody())
            m_host = host->name();
    }

    Relations relations()
    {
        // All else that a text shares with itself goes without saying.
        if (m_copied >= SameText && isSameIssue(here(), there())) {
            addCopy(Reasons::sameIssue());
            return m_relations;
        }
        const bool isEvent = findEvent();
        findRepublication();
        const bool isAgreement = findAgreement();
        const bool isInitiative = findInitiative();
        if (!isEvent && !isCopy())
            findFollowUp(isAgreement || isInitiative);
        findPartner();
        findBodies();
        findPeople();
        findTopic();
        if (!m_relations.list.isEmpty())
            findLine();
        if (isEvent || isCopy())
            m_relations.discrepancies = discrepanciesOf(here(), there());
        std::ranges::stable_sort(m_relations.list, {}, &Relation::type);
        return m_relations;
    }

private:
    [[nodiscard]] const Bulletin &here() const { return *m_here.bulletin; }
    [[nodiscard]] const Bulletin &there() const { return *m_there.bulletin; }
    [[nodiscard]] bool isCopy() const { return m_copied >= CopiedEnough; }

    const Shared *strongest(FactKind kind, double atLeast) const { return strongestOf(m_shared, kind, atLeast); }
    /** Whose meeting it is: of the shared bodies the one that the bulletin names most, or else the country. */
    [[nodiscard]] const Shared *foremostBody() const
    {
        const Shared *foremost = nullptr;
        double most = PartnerEnough;
        for (const Shared &shared : m_shared) {
            const bool isPartner =
                shared.kind() == FactKind::ForeignBody || shared.kind() == FactKind::InternationalBody;
            if (isPartner && shared.prominence() > most) {
                most = shared.prominence();
                foremost = &shared;
            }
        }
        return foremost ? foremost : m_soleCountry;
    }

    /** The partner of a chain of events: a foreign body, or an international one that both are about. */
    [[nodiscard]] const Shared *chainPartner() const
    {
        if (m_body)
            return m_body;
        const Shared *body = strongest(FactKind::InternationalBody, BodyEnough);
        return body && body->prominence() >= ForemostEnough ? body : nullptr;
    }

    static QList<Evidence> titleOf(const Bulletin &bulletin)
    {
        return bulletin.title ? bulletin.title->evidence : QList<Evidence>();
    }

    /** Where no passage is known that says it, the title stands for the whole. */
    void add(RelationType type, const Reasons::Sentence &reason, const QList<Evidence> &here,
             const QList<Evidence> &there)
    {
        m_relations.list << Relation{.type = type,
                                     .reasonVi = reason.vi,
                                     .reasonEn = reason.en,
                                     .here = here.isEmpty() ? titleOf(this->here()) : here,
                                     .there = there.isEmpty() ? titleOf(this->there()) : there};
    }
    void add(RelationType type, const Reasons::Sentence &reason, const Shared &shared)
    {
        add(type, reason, passagesOf(here(), *shared.here), passagesOf(there(), *shared.there));
    }

    /** Something that two reports of one day share when they tell of one event; a country alone has many guests. */
    [[nodiscard]] bool hasCommonGround() const
    {
        return chainPartner() || strongest(FactKind::ForeignPerson, PersonEnough) ||
               strongest(FactKind::Agreement, BodyEnough) || m_closeness.words >= RelatedWords ||
               m_copied >= CopiedEnough / 2;
    }

    /** News of the same days about the same partner, with days that differ as a slip of the pen does. */
    [[nodiscard]] bool isDatedApart() const
    {
        // A visit goes on the next day, with other hosts and other words.
        const bool isNextDay = std::abs(dayOf(here()).daysTo(dayOf(there()))) == 1;
        return m_closeness.sameNews && !m_closeness.sameDay && m_body &&
               m_closeness.words >= (isNextDay ? StrongWords : RelatedWords / 2) &&
               mayBeOneDay(dayOf(here()), dayOf(there()));
    }

    /** Two reports of those weeks on a meeting of one number and of one body. */
    [[nodiscard]] bool isSameNumber() const
    {
        const Shared *body = chainPartner();
        const QDate mine = dayOf(here());
        const QDate other = dayOf(there());
        return body && mine.isValid() && other.isValid() && std::abs(mine.daysTo(other)) <= VisitDays &&
               meetingNumbers(here()).intersects(meetingNumbers(there()));
    }

    bool findEvent()
    {
        const bool isCopied = isCopy() && (here().events.isEmpty() || there().events.isEmpty());
        const bool isOneGuest =
            (m_body || m_closeness.words >= RelatedWords) && strongest(FactKind::ForeignPerson, PersonEnough);
        const bool isTold = isTimely(here(), there()) &&
                            (isOneGuest || (m_closeness.facts >= StrongFacts && m_closeness.words >= StrongWords));
        const bool isApart = isDatedApart();
        const bool isOneDay = m_closeness.sameDay && hasCommonGround() && (isCopy() || !areOtherDays(here(), there()));
        if (!isOneDay && !isCopied && !isTold && !isApart && !isSameNumber())
            return false;
        QList<Evidence> passagesHere;
        QList<Evidence> passagesThere;
        for (const auto &event : there().events)
            passagesThere += event.evidence;
        for (const auto &event : here().events)
            passagesHere += event.evidence;
        const std::optional<DateSpan> day = commonDay(here(), there());
        const auto isSigned = [&](const Side &side) {
            return day && std::ranges::any_of(
                              side.facts, [&](const Fact &fact) { return fact.key == u"signed:"_s + day->toIso(); });
        };
        add(RelationType::SameEvent,
            isApart ? Reasons::sameEventDatedApart(m_host, dayOf(here()), dayOf(there()), spokenTeller(there()))
                    : Reasons::sameEvent(m_host, day, isSigned(m_here) || isSigned(m_there), spokenTeller(there())),
            passagesHere, passagesThere);
        return true;
    }

    void addCopy(const Reasons::Sentence &reason)
    {
        add(RelationType::Republication, reason, titleOf(here()), titleOf(there()));
    }

    void findRepublication()
    {
        if (!isCopy())
            return;
        std::optional<Moment> published;
        if (there().published)
            published = there().published->value;
        const Reasons::Order order = orderOf(here(), there());
        m_relations.differences =
            order == Reasons::Order::Earlier ? differencesOf(there(), here()) : differencesOf(here(), there());
        const QString teller = there().publisher ? spokenTeller(there()) : QString();
        addCopy(Reasons::republication(order, teller, published, m_relations.differences));
    }

    bool findAgreement()
    {
        const Shared *foremost = chainPartner();
        m_agreement = sharedAgreement(m_here, m_there, m_shared,
                                      {.foreign = m_body,
                                       .foremost = foremost,
                                       .country = m_soleCountry,
                                       .name = foremost ? foremost->name() : m_partner});
        if (m_agreement)
            add(RelationType::SameAgreement, m_agreement->reason, m_agreement->here, m_agreement->there);
        return m_agreement.has_value();
    }

    bool findInitiative()
    {
        if (const Shared *known = sharedInitiative(m_shared)) {
            add(RelationType::SameInitiative, Reasons::sameInitiative(known->name()), *known);
            return true;
        }
        QList<Reasons::Name> countries;
        for (const Shared &shared : m_shared)
            if (shared.kind() == FactKind::Country)
                countries << shared.name();
        // Half of a long list in common is a congress, not a group.
        const bool isGroup = countries.size() >= GroupSize && countries.size() * 4 >= here().countries.size() * 3 &&
                             countries.size() * 4 >= there().countries.size() * 3;
        if (isGroup)
            add(RelationType::SameInitiative, Reasons::sameCountries(countries), *m_country);
        return isGroup;
    }

    /** Whether a person would call one the next step of the other though neither says so. */
    [[nodiscard]] bool isNextStep(const Shared &partner, QDate mine, QDate other) const
    {
        const bool isInTime = std::abs(mine.daysTo(other)) <= ChainDays;
        // The same guest comes again for the same matter.
        if (isInTime && partner.prominence() >= ForemostEnough && strongest(FactKind::ForeignPerson, PersonEnough) &&
            m_closeness.topics >= TopicEnough)
            return true;
        // What an international body does has a hundred strands; only what both are all about may be one.
        if (partner.kind() == FactKind::InternationalBody && partner.prominence() < ForemostInBoth)
            return false;
        const bool isAlike = m_closeness.words >= RelatedWords;
        const bool isNear = m_closeness.topics >= TopicEnough && partner.prominence() >= ForemostEnough;
        return isAlike || (isNear && isInTime);
    }

    /** @param isJoined  that an agreement or initiative holds the two together */
    void findFollowUp(bool isJoined)
    {
        const QDate mine = dayOf(here());
        const QDate other = dayOf(there());
        const Shared *partner = chainPartner();
        const bool isLater = other > mine;
        const bool namesDay = mine.isValid() && other.isValid() &&
                              (isLater ? m_there.named.contains(mine) : m_here.named.contains(other));
        const bool refers = namesDay || (m_agreement && m_agreement->signedOn.isValid() && mine != other &&
                                         m_agreement->signedOn == std::min(mine, other));
        if (!partner && refers)
            partner = m_country;
        else if (!partner && isJoined)
            partner = m_soleCountry;
        if (!partner || !mine.isValid() || !other.isValid() || mine == other)
            return;
        if (!isJoined && !refers && !isNextStep(*partner, mine, other))
            return;
        if (!refers && std::abs(mine.daysTo(other)) > LongestChainDays)
            return;
        // That both speak of one agreement says more than which of them was first.
        if (m_agreement && m_agreement->isDated && !refers)
            return;
        // Other days of one visit or congress follow from nothing but its programme.
        if (!isJoined && !refers && std::abs(mine.daysTo(other)) <= VisitDays)
            return;
        const auto order = isLater ? Reasons::Order::Later : Reasons::Order::Earlier;
        if (!refers) {
            add(RelationType::FollowUp, Reasons::followUp(order, partner->name(), other, false), *partner);
            return;
        }
        if (!namesDay)
            return add(RelationType::FollowUp, chainReason(order, *partner), m_agreement->here, m_agreement->there);
        const QList<Evidence> named = passageOf(isLater ? there() : here(), isLater ? mine : other);
        const QList<Evidence> event = passageOf(isLater ? here() : there(), isLater ? mine : other);
        add(RelationType::FollowUp, chainReason(order, *partner), isLater ? event : named, isLater ? named : event);
    }

    /** A renewal where the later one renews what was signed on the day that it names. */
    [[nodiscard]] Reasons::Sentence chainReason(Reasons::Order order, const Shared &partner) const
    {
        const bool isLater = order == Reasons::Order::Later;
        const Bulletin &before = isLater ? here() : there();
        const Bulletin &after = isLater ? there() : here();
        for (const auto &agreement : before.agreements)
            if (agreement.value.date && agreement.value.date->value.first == dayOf(before) && tellsOfRenewal(after))
                return Reasons::renewal(order, agreement.value.kind, dayOf(before), dayOf(after));
        return Reasons::followUp(order, partner.name(), dayOf(there()), true);
    }

    void findPartner()
    {
        const Shared *partner = m_body;
        if (!partner && m_country && m_closeness.topics >= CountryTopicEnough)
            partner = foremostOf(m_shared, FactKind::Country);
        // Where an international body meets, a country is that of a speaker, of the chair or of the town.
        const Shared *host = foremostBody();
        const bool isGuest = partner && host && host->kind() == FactKind::InternationalBody &&
                             host->prominence() >= ForemostEnough &&
                             (partner != m_body || partner->prominence() < host->prominence());
        if (partner && !isGuest)
            add(RelationType::SamePartner, Reasons::samePartner(partner->name(), m_topic), *partner);
    }

    void findBodies()
    {
        const Shared *body = strongest(FactKind::InternationalBody, BodyEnough);
        if (!body)
            body = m_body;
        if (body)
            add(RelationType::SameBody, Reasons::sameBody(body->name()), *body);
    }

    /** A body that the two name by its former and by its present name. */
    void findLine()
    {
        for (const Shared &shared : m_shared)
            if (const auto reason = lineReason(shared, m_authority))
                return add(RelationType::SameBody, *reason, shared);
    }

    void findPeople()
    {
        const Shared *person = strongest(FactKind::ForeignPerson, PersonEnough);
        // Officials of our own are in many bulletins; one who is in few ties those together.
        if (!person)
            person = strongest(FactKind::DomesticPerson, PersonEnough * 0.2);
        if (person)
            add(RelationType::SamePerson, Reasons::samePerson(person->name()), *person);
    }

    /** The field, where nothing else tells what the two have in common; a partner's reason names it. */
    void findTopic()
    {
        const bool isTold = std::ranges::any_of(m_relations.list, [](const Relation &relation) {
            return relation.type != RelationType::SameBody && relation.type != RelationType::SamePerson;
        });
        const bool isAlike = m_closeness.words >= RelatedWords;
        const bool isSameField = m_closeness.topics >= TopicEnough && (isAlike || !m_relations.list.isEmpty());
        if ((isSameField && !isTold) || (isAlike && m_relations.list.isEmpty()))
            add(RelationType::SameTopic, Reasons::sameTopic(m_closeness.topics >= TopicEnough ? m_topic : nullptr), {},
                {});
    }

    const Side &m_here;
    const Side &m_there;
    const Closeness &m_closeness;
    const double m_copied; ///< exactly, not by samples
    const Authority &m_authority;
    const QList<Shared> m_shared;
    const Topic *m_topic = nullptr;
    const Shared *m_body = nullptr;
    const Shared *m_country = nullptr;
    const Shared *m_soleCountry = nullptr;
    std::optional<SharedAgreement> m_agreement;
    Reasons::Name m_partner;
    Reasons::Name m_host;
    Relations m_relations;
};

} // namespace

Relations relationsOf(const Side &here, const Side &there, const Closeness &closeness, const Rarity &rarity,
                      const Knowledge &knowledge)
{
    return Finder(here, there, closeness, rarity, knowledge).relations();
}

} // namespace Bantin
