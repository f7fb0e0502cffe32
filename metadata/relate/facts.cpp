// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/facts.h"

#include "authority/declaredprojects.h"
#include "relate/projectnames.h"
#include "text/fold.h"
#include "text/syllable.h"
#include "text/syllables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double DatedAgreementWeight = 0.8;
/** A text of lists and tables has hundreds of names; the first ones tell what it is about. */
constexpr int MaxNames = 16;
constexpr std::size_t MaxNameWords = 4;

// Prominence: named once in passing, again and again, or in the title.
constexpr double NamedOnce = 0.35;
constexpr double EachDoubling = 0.25;
constexpr double InTitle = 0.4;

/** International bodies stand in lists in nearly every text; named once, they are not what it is about. */
constexpr double ListedOnce = 0.12;

double prominence(int mentions, bool inTitle, double namedOnce = NamedOnce)
{
    return std::min(1.0, namedOnce + EachDoubling * std::log2(std::max(mentions, 1)) + (inTitle ? InTitle : 0));
}

QString titleOf(const Bulletin &bulletin)
{
    return bulletin.title ? bulletin.title->value : QString();
}

/** Title and text: what is searched for names. */
QString wholeText(const Bulletin &bulletin)
{
    return titleOf(bulletin) + u"\n\n"_s + (bulletin.body ? bulletin.body->value : QString());
}

bool isForeignWord(QStringView word)
{
    return !isVietnameseSyllable(word) && std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

/** Whether some word of @p name cannot be Vietnamese; abbreviations, in capitals alone, tell nothing. */
bool looksForeign(const QString &name)
{
    for (const Syllable &word : syllables(name)) {
        const QStringView printed = QStringView(name).sliced(word.span.begin, word.span.length());
        if (printed.toString().toUpper() != printed && isForeignWord(word.key))
            return true;
    }
    return false;
}

bool isForeignPerson(const QString &name)
{
    return std::ranges::any_of(syllables(name), [](const Syllable &part) { return isForeignWord(part.key); });
}

/** An embassy or a consulate speaks for its country in every field, and the country is counted by itself. */
bool isMission(const QString &name)
{
    static constexpr std::array Words{"su quan"_L1, "embassy"_L1, "consulate"_L1};
    return std::ranges::any_of(Words, [folded = fold(name)](QLatin1StringView word) { return folded.contains(word); });
}

QString bodyKey(const QString &name)
{
    return u"body:"_s + fold(name).simplified();
}

/** Foreign names are spelt in many ways: `Philippe Metzger`, `Philipp Metzger`; `Nikolai Sokolov`, `Nicolai Socolov`;
 *  `Caballero`, `Cabalero`. What @p word, folded, has in all of them. */
QString skeleton(const QString &word)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 6> Alike{
        {{u'c', u'k'}, {u'q', u'k'}, {u'y', u'i'}, {u'j', u'i'}, {u'w', u'v'}, {u'z', u's'}}};
    const QString spelt = QString(word).replace(u"ph"_s, u"f"_s);
    QString bare;
    for (const QChar c : spelt) {
        const auto alike = std::ranges::find(Alike, c.unicode(), &std::pair<char16_t, char16_t>::first);
        const QChar letter = alike == Alike.end() ? c : QChar(alike->second);
        if (bare.isEmpty() || bare.back() != letter)
            bare += letter;
    }
    return bare;
}

FactKind kindOf(const KnownAgreement &agreement)
{
    const bool isSigned = agreement.kind != AgreementKind::Programme && agreement.kind != AgreementKind::Plan;
    return isSigned ? FactKind::Agreement : FactKind::Initiative;
}

/** A fact while it is being counted. */
struct Counted {
    Fact fact;
    int mentions = 0;
    bool inTitle = false;
};

class Counter
{
public:
    Counter(const Bulletin &bulletin, const Authority &authority)
        : m_bulletin(bulletin), m_authority(authority), m_text(wholeText(bulletin)),
          m_folded(u' ' + fold(m_text) + u' '), m_titleEnd(titleOf(bulletin).size()),
          m_names(authority.findNames(m_text)), m_projects(declaredProjects(m_text, m_names.bodies))
    {
        leaveOutProjects(m_names.bodies, m_text, m_projects);
    }

    QList<Fact> facts()
    {
        addKnownBodies();
        addNamedBodies();
        addPeople();
        addCountries();
        addAgreements();
        addNames();
        QList<Fact> facts;
        for (auto &[key, counted] : m_counted) {
            Fact fact = counted.fact;
            if (fact.weight <= 0)
                fact.weight =
                    weightOf(fact.kind) * prominence(counted.mentions, counted.inTitle,
                                                     fact.kind == FactKind::InternationalBody ? ListedOnce : NamedOnce);
            facts << fact;
        }
        return facts;
    }

private:
    Counted &count(FactKind kind, const QString &key, const QString &nameVi, const QString &nameEn, int mentions,
                   bool inTitle)
    {
        Counted &counted = m_counted[key];
        if (counted.fact.key.isEmpty())
            counted.fact = {
                .kind = kind, .key = key, .own = {}, .nameVi = nameVi, .nameEn = nameEn, .weight = 0, .evidence = {}};
        counted.mentions += mentions;
        counted.inTitle = counted.inTitle || inTitle;
        return counted;
    }

    Counted *count(const Body &body, int mentions, bool inTitle, bool isFullName)
    {
        // Who prints a bulletin says nothing of what is in it.
        if (body.kind == BodyKind::NewsAgency || body.kind == BodyKind::Newspaper || body.kind == BodyKind::Website)
            return nullptr;
        const bool isInternational = body.kind == BodyKind::International || body.country.isEmpty();
        const FactKind kind = isInternational           ? FactKind::InternationalBody
                              : body.country == "VN"_L1 ? FactKind::DomesticBody
                                                        : FactKind::ForeignBody;
        const QString shortName = body.abbreviations.value(0, body.name);
        Counted &counted = count(kind, u"body:"_s + m_authority.lineOf(body), shortName,
                                 body.abbreviations.isEmpty() && !body.english.isEmpty() ? body.english : shortName,
                                 mentions, inTitle);
        if (counted.fact.own.isEmpty() || (isFullName && counted.fact.own.startsWith(u'~')))
            counted.fact.own = isFullName ? body.id : u'~' + body.id;
        return &counted;
    }

    void addKnownBodies()
    {
        for (const BodyMention &mention : m_names.bodies)
            count(*mention.body, 1, mention.span.end <= m_titleEnd,
                  !mention.body->abbreviations.contains(
                      m_text.sliced(mention.span.begin, mention.span.length()).simplified()));
    }

    void addNamedBodies()
    {
        for (const auto &field : m_bulletin.organisations) {
            const Organisation &body = field.value;
            const Body *known = m_authority.resolve(body.canonical.isEmpty() ? body.name : body.canonical);
            if (!known && isMission(body.name))
                continue;
            Counted *counted =
                known ? count(*known, 0, false, !known->abbreviations.contains(body.name)) : &addUnknownBody(body);
            if (counted)
                counted->fact.evidence += field.evidence;
        }
    }

    Counted &addUnknownBody(const Organisation &body)
    {
        QStringList forms{body.name, body.abbreviation};
        forms.removeAll(QString());
        int mentions = 0;
        bool inTitle = false;
        for (const QString &form : forms) {
            const QString folded = fold(form);
            for (qsizetype at = m_folded.indexOf(folded); at >= 0; at = m_folded.indexOf(folded, at + folded.size())) {
                if (m_folded[at - 1].isLetterOrNumber() || m_folded[at + folded.size()].isLetterOrNumber())
                    continue;
                ++mentions;
                inTitle = inTitle || at <= m_titleEnd;
            }
        }
        bool isForeign = looksForeign(body.name);
        for (const CountryMention &mention : m_authority.findCountries(body.name))
            isForeign = isForeign || mention.code != "VN"_L1;
        Counted &counted = count(isForeign ? FactKind::ForeignBody : FactKind::DomesticBody, bodyKey(body.name),
                                 body.name, body.name, mentions, inTitle);
        counted.fact.own = body.name;
        return counted;
    }

    void addPeople()
    {
        for (const auto &field : m_bulletin.people) {
            const QString &name = field.value.name;
            // One word alone is any of many people, or none.
            if (!fold(name).trimmed().contains(u' '))
                continue;
            m_named << fold(name).simplified();
            Counted &counted = count(isForeignPerson(name) ? FactKind::ForeignPerson : FactKind::DomesticPerson,
                                     personKey(name), name, name, 2, titleOf(m_bulletin).contains(name));
            counted.fact.own = name;
            counted.fact.evidence += field.evidence;
        }
    }

    void addCountries()
    {
        QHash<QString, int> mentions;
        QHash<QString, bool> inTitle;
        for (const CountryMention &mention : m_names.countries) {
            ++mentions[mention.code];
            inTitle[mention.code] |= mention.span.end <= m_titleEnd;
        }
        const double share = 1 / std::sqrt(double(std::max<qsizetype>(m_bulletin.countries.size(), 1)));
        for (const auto &field : m_bulletin.countries) {
            // Taking part counts, however often it is named; being named much adds a little.
            constexpr double TakingPart = 0.7;
            const double named = prominence(mentions.value(field.value), inTitle.value(field.value));
            Fact &fact = countCountry(field.value);
            fact.weight = share * (TakingPart + (1 - TakingPart) * named);
            fact.evidence += field.evidence;
        }
        if (!m_bulletin.countries.isEmpty())
            return;
        // Nothing says who takes part; a title's country is likely to.
        constexpr double Guessed = 0.6;
        for (auto it = inTitle.begin(); it != inTitle.end(); ++it)
            if (it.value() && it.key() != "VN"_L1)
                countCountry(it.key()).weight = Guessed;
    }

    Fact &countCountry(const QString &code)
    {
        const Country *country = m_authority.countryByCode(code);
        return count(FactKind::Country, u"country:"_s + code, country ? country->name : code,
                     country ? country->english.section(u" ("_s, 0, 0) : code, 0, false)
            .fact;
    }

    void addAgreements()
    {
        for (const AgreementMention &mention : m_names.agreements) {
            const KnownAgreement &known = *mention.agreement;
            const QString shortName = known.abbreviations.value(0, known.name);
            count(kindOf(known), u"agreement:"_s + known.id, shortName,
                  known.abbreviations.isEmpty() && !known.english.isEmpty() ? known.english : shortName, 1,
                  mention.span.end <= m_titleEnd);
        }
        for (const auto &field : m_bulletin.agreements) {
            const Agreement &agreement = field.value;
            if (const KnownAgreement *known = m_authority.agreement(agreement.name)) {
                count(kindOf(*known), u"agreement:"_s + known->id, known->name, known->english, 0, false)
                    .fact.evidence += field.evidence;
            } else if (agreement.date) {
                const QString day = agreement.date->value.toIso();
                Counted &counted =
                    count(FactKind::Agreement, u"signed:"_s + day, agreement.name, agreement.name, 1, false);
                counted.fact.own = agreement.name;
                counted.fact.weight = DatedAgreementWeight;
                counted.fact.evidence += field.evidence;
            }
        }
    }

    /** Whether @p name is (part of) what is counted already under another kind. */
    [[nodiscard]] bool isCounted(const QString &name) const
    {
        const QString folded = fold(name);
        return (!m_projects.contains(name) && m_authority.resolve(name)) ||
               !m_authority.findCountries(name).isEmpty() ||
               std::ranges::any_of(m_named, [&](const QString &known) { return known.contains(folded); }) ||
               std::ranges::any_of(m_bodies, [&](const QString &known) { return known.startsWith(folded); });
    }

    /** Places, projects, ships: two words in capitals and more, inside a sentence. */
    void addNames()
    {
        for (const auto &field : m_bulletin.organisations) {
            m_bodies << fold(field.value.name).simplified();
            m_abbreviations << field.value.abbreviation;
        }
        const SyllableText text(m_text);
        addProjects(text);
        const auto &words = text.words();
        int names = 0;
        for (std::size_t i = 0; i < words.size() && names < MaxNames; ++i) {
            std::size_t end = i;
            while (end < words.size() && isCapital(words[end]) && (end == i || words[end].joinsPrevious))
                ++end;
            const std::size_t begin = words[i].joinsPrevious ? i : i + 1;
            if (end >= begin + 2 && end - begin <= MaxNameWords) {
                const TextSpan span{.begin = words[begin].span.begin, .end = words[end - 1].span.end};
                names += addName(span) ? 1 : 0;
            }
            i = std::max(i + 1, end) - 1;
        }
    }

    void addProjects(const SyllableText &text)
    {
        for (const ProjectName &project : projectNames(m_text, text)) {
            const QString name = m_text.sliced(project.span.begin, project.span.length()).simplified();
            if (isCounted(name) || m_abbreviations.contains(name))
                continue;
            Counted &counted = count(FactKind::Name, projectKey(name), name, name, 1, project.span.end <= m_titleEnd);
            counted.fact.own = name;
            if (project.isCalledSo)
                counted.fact.kind = FactKind::Initiative;
        }
    }

    [[nodiscard]] bool isCapital(const SyllableText::Word &word) const
    {
        const QStringView printed = QStringView(m_text).sliced(word.span.begin, word.span.length());
        return printed.front().isUpper() && printed.size() > 1 && printed.back().isLower();
    }

    bool addName(TextSpan span)
    {
        const QString name = m_text.sliced(span.begin, span.length()).simplified();
        const QString folded = fold(name);
        if (isCounted(name))
            return false;
        const bool isNew = !m_counted.contains(u"name:"_s + folded);
        count(FactKind::Name, u"name:"_s + folded, name, name, 1, span.end <= m_titleEnd).fact.own = name;
        return isNew;
    }

    QStringList m_named; ///< folded names of the persons
    QStringList m_abbreviations;
    QStringList m_bodies; ///< and of the bodies, which hold names of places: only their first words are none
    const Bulletin &m_bulletin;
    const Authority &m_authority;
    const QString m_text;
    const QString m_folded;
    const qsizetype m_titleEnd;
    KnownNames m_names;                   ///< in the text
    const QStringList m_projects;         ///< their abbreviations, as the text declares them
    std::map<QString, Counted> m_counted; ///< by key: a fixed order
};

} // namespace

QString projectKey(const QString &name)
{
    QStringList words;
    for (const Syllable &word : syllables(name))
        words << fold(word.key);
    return u"project:"_s + words.join(u' ');
}

QString personKey(const QString &name)
{
    const QStringList words = fold(name).replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts);
    return u"person:"_s + (isForeignPerson(name) && words.size() > 1
                               ? skeleton(words.first()).left(3) + u' ' + skeleton(words.last())
                               : words.join(u' '));
}

QList<Fact> factsOf(const Bulletin &bulletin, const Authority &authority)
{
    return Counter(bulletin, authority).facts();
}

} // namespace Bantin
