// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/searchquery.h"

#include "catalogue/searchfields.h"
#include "text/commonwords.h"
#include "text/fold.h"
#include "text/marks.h"
#include "text/syllables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Index
{

namespace
{

using Xapian::Query;

/** A word that was typed without marks also finds the marked ones, but those that stand exactly so come first. */
constexpr double WidenedWeight = 0.4;
/** A longer query is no question of a person. */
constexpr qsizetype MaxQuery = 2000;

/** A mark that the user typed counts; a word typed without is widened to every marked form. */
Query wordQuery(const QString &word)
{
    const Query exact(syllableTerm(word));
    if (fold(word) != word)
        return exact;
    std::vector<Query> forms{Query(foldedSyllableTerm(word))};
    for (const QString &form : markedForms(word))
        forms.emplace_back(syllableTerm(form));
    const Query marked(Query::OP_SYNONYM, forms.begin(), forms.end());
    return {Query::OP_OR, exact, {Query::OP_SCALE_WEIGHT, marked, WidenedWeight}};
}

Query queryOf(const Passage &passage)
{
    std::vector<Query> all;
    for (const QString &word : passage.words) {
        if (mayBeCommonWord(word))
            continue; // has no term: the condition looks for it
        switch (passage.place) {
        case Passage::Place::Text:
        case Passage::Place::Title:
        case Passage::Place::Person:
            all.push_back(wordQuery(word));
            break;
        case Passage::Place::Body:
            all.emplace_back(Query::OP_OR, wordQuery(word), Query(bodyTerm(fold(word))));
            break;
        case Passage::Place::Source:
            all.emplace_back(sourceTerm(fold(word)));
            break;
        }
    }
    if (all.empty())
        return Query(stateTerm(EntryState::Bulletin));
    return {Query::OP_AND, all.begin(), all.end()};
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Syllable &word : syllables(text))
        words << word.key;
    return words;
}

bool standsIn(const QString &text, const QStringList &words)
{
    const QStringList printed = wordsOf(text);
    return std::ranges::search(printed, words, isWord).begin() != printed.end();
}

/** Turns what Xapian's parser made of a query into what the catalogue can answer. */
class Rewriter
{
public:
    explicit Rewriter(const SearchFields &fields) : m_fields(fields) {}

    [[nodiscard]] SearchQuery rewritten(const Query &query)
    {
        SearchQuery made{.query = {}, .condition = {}, .isExact = true, .words = {}};
        made.query = rewrite(query, made.condition);
        made.isExact = m_isExact;
        made.words = m_words;
        return made;
    }

private:
    Query rewrite(const Query &query, Condition &condition)
    {
        switch (query.get_type()) {
        case Query::LEAF_TERM:
            return leaf(*query.get_terms_begin(), condition);
        case Query::OP_PHRASE:
        case Query::OP_NEAR:
            return phrase(query, condition);
        case Query::OP_SCALE_WEIGHT: // a filter alone, which weighs nothing
            return {Query::OP_SCALE_WEIGHT, rewrite(query.get_subquery(0), condition), 0.0};
        case Query::OP_AND:
        case Query::OP_FILTER:
            return parts(query, Condition::Kind::All, condition);
        case Query::OP_OR:
        case Query::OP_XOR:
        case Query::OP_SYNONYM:
            return parts(query, Condition::Kind::Any, condition);
        case Query::OP_AND_MAYBE:
            return parts(query, Condition::Kind::First, condition);
        case Query::OP_AND_NOT:
            return parts(query, Condition::Kind::FirstWithoutOthers, condition);
        default:
            return query;
        }
    }

    Query leaf(const std::string &term, Condition &condition)
    {
        if (const Passage *passage = m_fields.passage(term))
            return passageQuery(*passage, condition);
        if (!term.starts_with(SearchFields::TextPrefix))
            return Query(term);
        // The parser takes `AT&T` and `1.000` for one word each.
        const QStringList words = wordsOf(QString::fromStdString(term.substr(1)));
        m_words += words;
        return words.isEmpty() ? Query(term) : passageQuery({.words = words}, condition);
    }

    Query phrase(const Query &query, Condition &condition)
    {
        Passage passage;
        for (auto term = query.get_terms_begin(); term != query.get_terms_end(); ++term)
            passage.words += wordsOf(QString::fromStdString((*term).substr(1)));
        m_words += passage.words;
        return passageQuery(passage, condition);
    }

    Query passageQuery(const Passage &passage, Condition &condition)
    {
        condition = {.kind = Condition::Kind::Passage, .passage = passage};
        if (passage.words.size() > 1 || passage.place != Passage::Place::Text || mayBeCommonWord(passage.words.first()))
            m_isExact = false;
        return queryOf(passage);
    }

    Query parts(const Query &query, Condition::Kind kind, Condition &condition)
    {
        condition.kind = kind;
        std::vector<Query> queries;
        for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
            const bool isExcluded = kind == Condition::Kind::FirstWithoutOthers && i > 0;
            const QStringList words = m_words;
            const bool wasExact = std::exchange(m_isExact, true);
            queries.push_back(rewrite(query.get_subquery(i), condition.parts.emplace_back()));
            // What excludes by more than its terms excludes too much by them: the condition alone decides there.
            if (isExcluded && !m_isExact)
                queries.pop_back();
            if (isExcluded)
                m_words = words;
            m_isExact = m_isExact && wasExact;
        }
        return {query.get_type(), queries.begin(), queries.end()};
    }

    const SearchFields &m_fields;
    QStringList m_words;
    bool m_isExact = true;
};

} // namespace

bool isWord(const QString &printed, const QString &word)
{
    return printed == word || (fold(word) == word && fold(printed) == word);
}

bool Passage::isIn(const Bulletin &bulletin) const
{
    const auto standsInAny = [this](const QStringList &texts) {
        return std::ranges::any_of(texts, [this](const QString &text) { return standsIn(text, words); });
    };
    const QString title = bulletin.title ? bulletin.title->value : QString();
    switch (place) {
    case Place::Text:
        return standsInAny({title, bulletin.body ? bulletin.body->value : QString()});
    case Place::Title:
        return standsIn(title, words);
    case Place::Person:
        return std::ranges::any_of(bulletin.people, [&](const Field<Person> &person) {
            return standsInAny(QStringList{person.value.name} + person.value.aliases);
        });
    case Place::Body:
        return std::ranges::any_of(bulletin.organisations, [&](const Field<Organisation> &body) {
            return standsInAny(QStringList{body.value.name, body.value.abbreviation, body.value.canonical} +
                               body.value.aliases);
        });
    case Place::Source:
        return (bulletin.publisher &&
                standsInAny({bulletin.publisher->value.name, bulletin.publisher->value.canonical})) ||
               std::ranges::any_of(bulletin.sources, [&](const Field<SourceAttribution> &source) {
                   return standsInAny({source.value.name, source.value.canonical});
               });
    }
    Q_UNREACHABLE_RETURN(false);
}

bool Condition::holds(const Bulletin &bulletin) const
{
    const auto holdsHere = [&](const Condition &part) { return part.holds(bulletin); };
    switch (kind) {
    case Kind::Always:
        return true;
    case Kind::Passage:
        return passage.isIn(bulletin);
    case Kind::All:
        return std::ranges::all_of(parts, holdsHere);
    case Kind::Any:
        return std::ranges::any_of(parts, holdsHere);
    case Kind::First:
        return parts.first().holds(bulletin);
    case Kind::FirstWithoutOthers:
        return parts.first().holds(bulletin) && std::none_of(parts.begin() + 1, parts.end(), holdsHere);
    }
    Q_UNREACHABLE_RETURN(false);
}

Result<SearchQuery> SearchQuery::parse(const QString &text, const SearchOptions &options)
{
    const QString typed = SearchFields::spelt(text.left(MaxQuery).normalized(QString::NormalizationForm_C));
    const auto misunderstood = [&](const QString &why) {
        return std::unexpected(Error{
            .code = ErrorCode::Unsupported,
            .detail = u"the search '%1' cannot be understood: %2; put odd words in quotes"_s.arg(text.left(100), why)});
    };
    SearchFields fields(options.countryCode);
    try {
        Xapian::QueryParser parser;
        parser.set_default_op(Query::OP_AND);
        fields.addTo(parser);
        using Parser = Xapian::QueryParser;
        const Query parsed =
            parser.parse_query(typed.toStdString(), Parser::FLAG_BOOLEAN | Parser::FLAG_PHRASE | Parser::FLAG_LOVEHATE);
        if (!fields.fault().isEmpty())
            return misunderstood(fields.fault());
        return Rewriter(fields).rewritten(parsed);
    } catch (const Xapian::QueryParserError &error) {
        return misunderstood(QString::fromStdString(error.get_msg()));
    }
}

} // namespace Bantin::Index
