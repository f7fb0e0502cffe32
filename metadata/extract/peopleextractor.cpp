// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/peopleextractor.h"

#include "extract/lostletters.h"

#include "extract/personfinder.h"
#include "text/fold.h"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double addressed = 0.95;   ///< a title or position stands before the name
constexpr double described = 0.9;    ///< a role stands behind it
constexpr double speaking = 0.85;    ///< it does what persons do
constexpr double listed = 0.8;       ///< it stands beside a person
constexpr double twoSpellings = 0.8; ///< one of them is wrong
constexpr double inCapitals = 0.75;  ///< named in a title in capitals alone
constexpr double oneWord = 0.6;      ///< a family name alone, never named in full
constexpr double position = 0.9;
constexpr double becomesPosition = 0.75;
constexpr double function = 0.8;

struct Mention {
    PersonMention person;
    const Passage *passage = nullptr;
    QString name;
    QString key;        ///< folded, letters and blanks alone
    QStringList tokens; ///< of the key
};

struct Individual {
    std::vector<const Mention *> mentions; ///< never empty; the first is the one the others were compared with
};

QString keyOf(const QString &name)
{
    QString key;
    for (const QChar c : fold(name))
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.endsWith(u' '))
            key += u' ';
    return key.trimmed();
}

qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

QString roleText(const Mention &mention)
{
    if (!mention.person.role)
        return {};
    const TextSpan span = mention.person.role->span;
    return mention.passage->text().sliced(span.begin, span.length());
}

bool isSubsequence(const QStringList &part, const QStringList &whole)
{
    qsizetype matched = 0;
    for (const QString &token : whole)
        if (matched < part.size() && token == part[matched])
            ++matched;
    return matched == part.size();
}

/** `Bò Thuần` and `Bò Thuận`, `Metzger` and `Metzer`; two Vietnamese names that differ in a letter are two persons. */
bool isSameSpelt(const Mention &a, const Mention &b)
{
    if (a.key == b.key)
        return a.name.compare(b.name, Qt::CaseInsensitive) == 0 || roleText(a).isEmpty() || roleText(b).isEmpty() ||
               keyOf(roleText(a)) == keyOf(roleText(b)) || keyOf(roleText(a)).startsWith(keyOf(roleText(b))) ||
               keyOf(roleText(b)).startsWith(keyOf(roleText(a)));
    constexpr qsizetype enoughLetters = 10;
    return !a.person.isVietnamese && !b.person.isVietnamese && a.tokens.size() == b.tokens.size() &&
           std::min(a.key.size(), b.key.size()) >= enoughLetters && editDistance(a.key, b.key) == 1;
}

/** `ông Metzger` is `Philipp Metzger`, `Vũ Tú Quyên` is `Vũ Thị Tú Quyên`, `ông Hiệp` is `Hà Minh Hiệp`. */
bool isShortFor(const Mention &part, const Mention &whole)
{
    if (part.tokens.size() >= whole.tokens.size() || !isSubsequence(part.tokens, whole.tokens))
        return false;
    if (!whole.person.isVietnamese)
        return true;
    return part.tokens.last() == whole.tokens.last() &&
           (part.tokens.size() == 1 || part.tokens.first() == whole.tokens.first() ||
            part.tokens == whole.tokens.last(part.tokens.size()));
}

QList<Mention> mentionsOf(const Reading &reading)
{
    QList<Mention> result;
    for (const PassageReading &passage : reading.passages) {
        QList<TextSpan> bodies;
        for (const NamedMention &body : passage.bodies)
            bodies += body.span;
        const QList<PersonMention> persons = findPersons(passage.text(), passage.names, bodies, reading.authority);
        for (const PersonMention &person : persons) {
            if (touchesLost(passage.text(), person.name))
                continue;
            Mention mention{.person = person, .passage = passage.passage};
            mention.name = passage.text().sliced(person.name.begin, person.name.length());
            mention.key = keyOf(mention.name);
            mention.tokens = mention.key.split(u' ');
            result += mention;
        }
    }
    return result;
}

/** Full names first, so that short ones find theirs whatever stands first in the text. */
std::vector<Individual> individuals(const QList<Mention> &mentions)
{
    std::vector<const Mention *> order;
    for (const Mention &mention : mentions)
        order.push_back(&mention);
    std::ranges::stable_sort(order, std::greater{}, [](const Mention *mention) { return mention->tokens.size(); });
    std::vector<Individual> result;
    for (const Mention *mention : order) {
        const auto same = std::ranges::find_if(result, [&](const Individual &individual) {
            const Mention &known = *individual.mentions.front();
            return isSameSpelt(*mention, known) || isShortFor(*mention, known);
        });
        if (same != result.end())
            same->mentions.push_back(mention);
        else if (mention->tokens.size() > 1 || !mention->person.isVietnamese)
            result.push_back({.mentions = {mention}});
    }
    for (Individual &individual : result)
        std::ranges::stable_sort(individual.mentions, {}, [](const Mention *mention) {
            return mention->passage->toDocument(mention->person.name).begin;
        });
    std::ranges::stable_sort(result, {}, [](const Individual &individual) {
        return individual.mentions.front()->passage->toDocument(individual.mentions.front()->person.name).begin;
    });
    return result;
}

double confidenceOf(PersonCue cue)
{
    switch (cue) {
    case PersonCue::Title:
    case PersonCue::Position:
        return addressed;
    case PersonCue::Role:
        return described;
    case PersonCue::Speech:
        return speaking;
    case PersonCue::List:
        return listed;
    }
    return listed;
}

double confidenceOf(RoleRank rank)
{
    switch (rank) {
    case RoleRank::Function:
        return function;
    case RoleRank::Becomes:
        return becomesPosition;
    case RoleRank::Position:
        return position;
    }
    return function;
}

/** The spellings of the full name, the most frequent first, then the earliest. */
QStringList spellings(const Individual &individual)
{
    qsizetype most = 0;
    for (const Mention *mention : individual.mentions)
        most = std::max(most, mention->tokens.size());
    QStringList found;
    QList<int> counts;
    for (const Mention *mention : individual.mentions) {
        if (mention->tokens.size() + 1 < most || (mention->tokens.size() < most && !mention->person.isVietnamese))
            continue;
        const auto known = std::ranges::find_if(
            found, [&](const QString &name) { return name.compare(mention->name, Qt::CaseInsensitive) == 0; });
        if (known == found.end()) {
            found += mention->name;
            counts += 1;
        } else {
            ++counts[known - found.begin()];
            if (known->isUpper())
                *known = mention->name;
        }
    }
    const qsizetype best = std::ranges::max_element(counts) - counts.begin();
    found.move(best, 0);
    return found;
}

std::optional<Field<QString>> bestRole(const Article &article, const Individual &individual)
{
    const Mention *best = nullptr;
    for (const Mention *mention : individual.mentions) {
        if (!mention->person.role)
            continue;
        const auto weight = [](const Mention &m) {
            return std::tuple(m.person.role->rank, m.person.role->span.length(), !roleText(m).isUpper());
        };
        if (!best || weight(*mention) > weight(*best))
            best = mention;
    }
    if (!best)
        return std::nullopt;
    return Field<QString>{
        .value = roleText(*best),
        .confidence = confidenceOf(best->person.role->rank),
        .evidence = article.document->evidence(best->passage->toDocument(best->person.role->span), u"role"_s)};
}

Field<Person> fieldOf(const Article &article, const Individual &individual)
{
    const QStringList names = spellings(individual);
    Field<Person> field{
        .value = {.name = names.first(), .aliases = names.sliced(1), .role = bestRole(article, individual)}};
    for (const Mention *mention : individual.mentions) {
        field.confidence = std::max(field.confidence, confidenceOf(mention->person.cue));
        field.evidence += article.document->evidence(mention->passage->toDocument(mention->person.name), u"person"_s);
    }
    if (!field.value.aliases.isEmpty())
        field.confidence = std::min(field.confidence, twoSpellings);
    const auto isLoud = [](const Mention *mention) { return mention->passage->text().isUpper(); };
    if (std::ranges::all_of(individual.mentions, isLoud))
        field.confidence = std::min(field.confidence, inCapitals);
    if (!field.value.name.contains(u' '))
        field.confidence = oneWord;
    return field;
}

} // namespace

void extractPeople(const Reading &reading, Bulletin &bulletin)
{
    const QList<Mention> mentions = mentionsOf(reading);
    for (const Individual &individual : individuals(mentions))
        bulletin.people += fieldOf(reading.article, individual);
}

} // namespace Bantin
