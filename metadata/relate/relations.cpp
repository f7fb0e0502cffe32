// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/relations.h"

#include "relate/reasons.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

// From here on a person would name what two bulletins share.
constexpr double CopiedEnough = 0.4;
/** A print breaks some words; an edited republication changes more. */
constexpr double SameText = 0.9;
constexpr double PartnerEnough = 0.15;
constexpr double BodyEnough = 0.1;
constexpr double PersonEnough = 0.2;
constexpr double TopicEnough = 0.4;
/** Of a shared country alone: its metrology and its standards are two partners. */
constexpr double CountryTopicEnough = 0.25;
constexpr double CommonGround = 0.15;
/** A meeting without a date is told of within so many days. */
constexpr int NewsDays = 14;
constexpr double StrongFacts = 0.8;
constexpr double StrongWords = 0.25;
constexpr double RelatedWords = 0.12;
/** So many foreign countries together are no chance. */
constexpr qsizetype GroupSize = 3;

struct Shared {
    const Fact *here = nullptr;
    const Fact *there = nullptr;
    double strength = 0.0;
};

QList<Shared> sharedFacts(const Side &here, const Side &there, const Rarity &rarity)
{
    QList<Shared> shared;
    for (const Fact &fact : here.facts) {
        const auto other = std::ranges::find(there.facts, fact.key, &Fact::key);
        if (other != there.facts.end())
            shared << Shared{.here = &fact,
                             .there = &*other,
                             .strength = rarity.ofKey(factNumber(fact.key)) * std::sqrt(fact.weight * other->weight)};
    }
    // The stable sort keeps the facts' own order, that of their keys, where the strength is the same.
    std::ranges::stable_sort(shared, std::greater(), &Shared::strength);
    return shared;
}

/** The day a bulletin tells of: that of its event, else of its publication. */
QDate dayOf(const Bulletin &bulletin)
{
    if (!bulletin.events.isEmpty())
        return bulletin.events.first().value.first;
    return bulletin.published ? bulletin.published->value.date : QDate();
}

/** Whether one of @p bulletin's sources is the publisher of @p other, by name or by being part of its address. */
bool cites(const Bulletin &bulletin, const Bulletin &other)
{
    if (!other.publisher)
        return false;
    const NamedBody &publisher = other.publisher->value;
    return std::ranges::any_of(bulletin.sources, [&](const Field<SourceAttribution> &source) {
        return fold(source.value.name) == fold(publisher.name) ||
               (!publisher.canonical.isEmpty() && source.value.canonical == publisher.canonical);
    });
}

class Finder
{
public:
    Finder(const Side &here, const Side &there, const Closeness &closeness, const Rarity &rarity, const Topics &topics)
        : m_here(here), m_there(there), m_closeness(closeness), m_shared(sharedFacts(here, there, rarity)),
          m_topic(topics.topic(commonTopic(here.topics, there.topics)))
    {
        m_body = strongest(FactKind::ForeignBody, PartnerEnough);
        m_country = strongest(FactKind::Country, 0);
        if (const Shared *partner = m_body ? m_body : m_country)
            m_partner = nameOf(*partner);
        if (const Shared *host = foremostBody())
            m_host = nameOf(*host);
    }

    QList<Relation> relations()
    {
        // All else that a text shares with itself goes without saying.
        if (isSameIssue()) {
            addCopy(Reasons::sameIssue());
            return m_relations;
        }
        const bool isEvent = findEvent();
        findRepublication();
        const bool isAgreement = findAgreement();
        const bool isInitiative = findInitiative();
        if (!isEvent && (isAgreement || isInitiative || m_closeness.words >= RelatedWords))
            findFollowUp();
        findPartner();
        findBodies();
        findPeople();
        findTopic(isEvent || isAgreement);
        std::ranges::stable_sort(m_relations, {}, &Relation::type);
        return m_relations;
    }

private:
    static Reasons::Name nameOf(const Shared &shared) { return {.vi = shared.here->nameVi, .en = shared.here->nameEn}; }

    const Shared *strongest(FactKind kind, double atLeast) const
    {
        const auto hit = std::ranges::find_if(
            m_shared, [&](const Shared &s) { return s.here->kind == kind && s.strength >= atLeast; });
        return hit == m_shared.end() ? nullptr : &*hit;
    }

    /** Whose meeting it is: of the shared bodies the one that the bulletin names most, the country where there is none.
     */
    [[nodiscard]] const Shared *foremostBody() const
    {
        const Shared *foremost = nullptr;
        double most = PartnerEnough;
        for (const Shared &shared : m_shared) {
            const FactKind kind = shared.here->kind;
            const double named = std::sqrt(shared.here->weight * shared.there->weight) / weightOf(kind);
            const bool isPartner = kind == FactKind::ForeignBody || kind == FactKind::InternationalBody;
            if (isPartner && named > most) {
                most = named;
                foremost = &shared;
            }
        }
        return foremost ? foremost : m_country;
    }

    void add(RelationType type, const Reasons::Sentence &reason, const QList<Evidence> &here,
             const QList<Evidence> &there)
    {
        m_relations << Relation{
            .type = type, .reasonVi = reason.vi, .reasonEn = reason.en, .here = here, .there = there};
    }
    void add(RelationType type, const Reasons::Sentence &reason, const Shared &shared)
    {
        add(type, reason, shared.here->evidence, shared.there->evidence);
    }

    [[nodiscard]] const Bulletin &here() const { return *m_here.bulletin; }
    [[nodiscard]] const Bulletin &there() const { return *m_there.bulletin; }

    /** Whether the bulletin without an event was published in the days after the other's. */
    [[nodiscard]] bool isTimely() const
    {
        if (here().events.isEmpty() == there().events.isEmpty())
            return false;
        const Bulletin &dated = here().events.isEmpty() ? there() : here();
        const Bulletin &undated = here().events.isEmpty() ? here() : there();
        if (!undated.published)
            return false;
        const qint64 days = dated.events.first().value.first.daysTo(undated.published->value.date);
        return days >= 0 && days <= NewsDays;
    }

    bool findEvent()
    {
        const double common = m_closeness.facts + m_closeness.countries + m_closeness.words;
        const bool isCopied =
            m_closeness.copied >= CopiedEnough && (here().events.isEmpty() || there().events.isEmpty());
        const bool isTold = isTimely() && m_closeness.facts >= StrongFacts && m_closeness.words >= StrongWords;
        if (!(m_closeness.sameDay && common >= CommonGround) && !isCopied && !isTold)
            return false;
        std::optional<DateSpan> day;
        QList<Evidence> evidenceHere;
        QList<Evidence> evidenceThere;
        for (const auto &event : there().events) {
            day = day ? day : event.value;
            evidenceThere += event.evidence;
        }
        for (const auto &event : here().events) {
            day = day ? day : event.value;
            evidenceHere += event.evidence;
        }
        const bool isSigning = std::ranges::any_of(
            m_shared, [&](const Shared &s) { return day && s.here->key == u"signed:"_s + day->toIso(); });
        add(RelationType::SameEvent, Reasons::sameEvent(m_host, day, isSigning, tellerOf(there())), evidenceHere,
            evidenceThere);
        return true;
    }

    [[nodiscard]] Reasons::Order order() const
    {
        const bool citesThere = cites(here(), there());
        const bool citesHere = cites(there(), here());
        if (citesThere != citesHere)
            return citesThere ? Reasons::Order::Earlier : Reasons::Order::Later;
        if (!here().published || !there().published || here().published->value.date == there().published->value.date)
            return Reasons::Order::Unknown;
        return there().published->value.date < here().published->value.date ? Reasons::Order::Earlier
                                                                            : Reasons::Order::Later;
    }

    /** The same issue kept twice: as PDF and as TXT, or in two folders. */
    [[nodiscard]] bool isSameIssue() const
    {
        const auto printed = [](const Bulletin &b) {
            return std::tuple(b.title ? fold(b.title->value) : QString(),
                              b.published ? std::optional(b.published->value.date) : std::nullopt,
                              b.publisher ? fold(b.publisher->value.name) : QString());
        };
        return m_closeness.copied >= SameText && here().title && printed(here()) == printed(there());
    }

    void addCopy(const Reasons::Sentence &reason)
    {
        add(RelationType::Republication, reason, here().title ? here().title->evidence : QList<Evidence>(),
            there().title ? there().title->evidence : QList<Evidence>());
    }

    void findRepublication()
    {
        if (m_closeness.copied < CopiedEnough)
            return;
        std::optional<Moment> published;
        if (there().published)
            published = there().published->value;
        const QString teller = there().publisher ? there().publisher->value.name : QString();
        addCopy(Reasons::republication(order(), teller, published));
    }

    bool findAgreement()
    {
        if (const Shared *known = strongest(FactKind::Agreement, BodyEnough)) {
            const bool isDated = known->here->key.startsWith("signed:"_L1);
            std::optional<DateSpan> day;
            for (const auto &agreement : here().agreements)
                if (isDated && agreement.value.date &&
                    known->here->key == u"signed:"_s + agreement.value.date->value.toIso())
                    day = agreement.value.date->value;
            add(RelationType::SameAgreement,
                Reasons::sameAgreement(isDated ? Reasons::Name() : nameOf(*known),
                                       isDated ? m_partner : Reasons::Name(), day),
                *known);
            return true;
        }
        // The same kind of document with the same foreign body, the day of its signing untold by one of them.
        if (!m_body)
            return false;
        for (const auto &mine : here().agreements)
            for (const auto &other : there().agreements)
                if (mine.value.kind == other.value.kind && !(mine.value.date && other.value.date)) {
                    add(RelationType::SameAgreement, Reasons::sameAgreement({}, m_partner, {}), mine.evidence,
                        other.evidence);
                    return true;
                }
        return false;
    }

    bool findInitiative()
    {
        if (const Shared *known = strongest(FactKind::Initiative, BodyEnough)) {
            add(RelationType::SameInitiative, Reasons::sameInitiative(nameOf(*known)), *known);
            return true;
        }
        QList<Reasons::Name> countries;
        for (const Shared &shared : m_shared)
            if (shared.here->kind == FactKind::Country)
                countries << nameOf(shared);
        // Half of a long list in common is a congress, not a group.
        const bool isGroup = countries.size() >= GroupSize && countries.size() * 4 >= here().countries.size() * 3 &&
                             countries.size() * 4 >= there().countries.size() * 3;
        if (isGroup)
            add(RelationType::SameInitiative, Reasons::sameCountries(countries), *m_country);
        return isGroup;
    }

    void findFollowUp()
    {
        const QDate mine = dayOf(here());
        const QDate other = dayOf(there());
        if (!m_body || !mine.isValid() || !other.isValid() || mine == other)
            return;
        add(RelationType::FollowUp,
            Reasons::followUp(other > mine ? Reasons::Order::Later : Reasons::Order::Earlier, m_partner, other),
            *m_body);
    }

    void findPartner()
    {
        const Shared *partner = m_body;
        if (!partner && m_country && m_closeness.topics >= CountryTopicEnough)
            partner = m_country;
        if (partner)
            add(RelationType::SamePartner, Reasons::samePartner(nameOf(*partner), m_topic), *partner);
    }

    void findBodies()
    {
        const Shared *body = strongest(FactKind::InternationalBody, BodyEnough);
        if (body)
            add(RelationType::SameBody, Reasons::sameBody(nameOf(*body)), *body);
        else if (m_body)
            add(RelationType::SameBody, Reasons::sameBody(nameOf(*m_body)), *m_body);
    }

    void findPeople()
    {
        const Shared *person = strongest(FactKind::ForeignPerson, PersonEnough);
        // Officials of our own are in many bulletins; one who is in few ties those together.
        if (!person)
            person = strongest(FactKind::DomesticPerson, PersonEnough * 0.2);
        if (person)
            add(RelationType::SamePerson, Reasons::samePerson(nameOf(*person)), *person);
    }

    /** @param isTold  that an event or agreement says more than the field could */
    void findTopic(bool isTold)
    {
        const bool isAlike = m_closeness.words >= RelatedWords;
        const bool isSameField = m_closeness.topics >= TopicEnough && (isAlike || !m_relations.isEmpty());
        if ((isSameField && !isTold) || (isAlike && m_relations.isEmpty()))
            add(RelationType::SameTopic, Reasons::sameTopic(m_closeness.topics >= TopicEnough ? m_topic : nullptr), {},
                {});
    }

    const Side &m_here;
    const Side &m_there;
    const Closeness &m_closeness;
    const QList<Shared> m_shared;
    const Topic *m_topic = nullptr;
    const Shared *m_body = nullptr;
    const Shared *m_country = nullptr;
    Reasons::Name m_partner;
    Reasons::Name m_host;
    QList<Relation> m_relations;
};

} // namespace

Side Side::of(const Bulletin &bulletin, const Knowledge &knowledge)
{
    return {.bulletin = &bulletin,
            .facts = factsOf(bulletin, knowledge.authority),
            .topics = topicsOf(bulletin, knowledge)};
}

QList<Relation> relationsOf(const Side &here, const Side &there, const Closeness &closeness, const Rarity &rarity,
                            const Topics &topics)
{
    return Finder(here, there, closeness, rarity, topics).relations();
}

} // namespace Bantin
