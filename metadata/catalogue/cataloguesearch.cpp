// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguereader.h"
#include "text/fold.h"
#include "text/syllables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A word that was typed without marks also finds the marked ones, but those that stand exactly so come first. */
constexpr double WidenedWeight = 0.4;
/** Words that stand side by side as in the query count this much more. */
constexpr double PairWeight = 1.5;
/** Of a snippet, in UTF-16 units, before and behind the first word found. */
constexpr qsizetype SnippetBefore = 60;
constexpr qsizetype SnippetBehind = 140;

Xapian::Query scaled(const std::string &term, double weight)
{
    return {Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term), weight};
}

/** A mark that the user typed counts; a word typed without is widened to every marked form. */
Xapian::Query wordQuery(const QString &word)
{
    const Xapian::Query exact(Index::syllableTerm(word));
    if (fold(word) != word)
        return exact;
    return {Xapian::Query::OP_OR, exact, scaled(Index::foldedSyllableTerm(word), WidenedWeight)};
}

Xapian::Query pairQuery(const QString &first, const QString &second)
{
    const quint32 key = pairKey(first, second);
    const Xapian::Query exact = scaled(Index::pairTerm(key), PairWeight);
    if (fold(first) != first || fold(second) != second)
        return exact;
    return {Xapian::Query::OP_OR, exact, scaled(Index::foldedPairTerm(key), PairWeight * WidenedWeight)};
}

/** All words must stand in the text; words side by side lift the score. */
Xapian::Query toQuery(const QList<Syllable> &words)
{
    std::vector<Xapian::Query> all;
    std::vector<Xapian::Query> pairs;
    for (qsizetype i = 0; i < words.size(); ++i) {
        all.push_back(wordQuery(words[i].key));
        if (i > 0 && words[i].joinsPrevious)
            pairs.push_back(pairQuery(words[i - 1].key, words[i].key));
    }
    const Xapian::Query needed(Xapian::Query::OP_AND, all.begin(), all.end());
    return {Xapian::Query::OP_AND_MAYBE, needed, Xapian::Query(Xapian::Query::OP_OR, pairs.begin(), pairs.end())};
}

/** Where the first of @p words stands in @p text, side by side with its neighbour if it does anywhere. */
qsizetype firstHit(const QList<Syllable> &text, const QList<Syllable> &words)
{
    const auto matches = [](const Syllable &printed, const QString &word) {
        return printed.key == word || (fold(word) == word && fold(printed.key) == word);
    };
    qsizetype best = -1;
    qsizetype bestRun = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (qsizetype start = 0; start < words.size(); ++start) {
            qsizetype run = 0;
            while (i + run < text.size() && start + run < words.size() &&
                   matches(text[i + run], words[start + run].key))
                ++run;
            if (run > bestRun) {
                bestRun = run;
                best = text[i].span.begin;
            }
        }
    }
    return best;
}

QString snippetOf(const Bulletin &bulletin, const QList<Syllable> &words)
{
    const QString text = bulletin.body ? bulletin.body->value : QString();
    const qsizetype hit = std::max<qsizetype>(firstHit(syllables(text), words), 0);
    qsizetype begin = std::max<qsizetype>(hit - SnippetBefore, 0);
    qsizetype end = std::min<qsizetype>(hit + SnippetBehind, text.size());
    while (begin > 0 && begin < hit && !text[begin - 1].isSpace())
        ++begin;
    while (end < text.size() && end > hit && !text[end].isSpace())
        --end;
    QString snippet = text.sliced(begin, end - begin).simplified();
    if (begin > 0)
        snippet.prepend(u"… "_s);
    if (end < text.size())
        snippet.append(u" …"_s);
    return snippet;
}

} // namespace

Result<QList<SearchHit>> Catalogue::search(const QString &query, int limit) const
{
    const QList<Syllable> words = syllables(query.normalized(QString::NormalizationForm_C));
    if (words.isEmpty())
        return QList<SearchHit>();
    return m_p->answer<QList<SearchHit>>([&](const Xapian::Database &database) {
        Xapian::Enquire enquire(database);
        enquire.set_query(toQuery(words));
        enquire.set_sort_by_relevance_then_value(Index::PathSlot, false);
        const Xapian::MSet matches = enquire.get_mset(0, Xapian::doccount(limit));
        QList<SearchHit> hits;
        for (auto it = matches.begin(); it != matches.end(); ++it) {
            const Result<Record> record = Index::outcomeOf(it.get_document());
            if (!record)
                continue;
            const Bulletin &bulletin = record->bulletin;
            hits << SearchHit{.file = record->file,
                              .score = it.get_weight() / std::max(matches.get_max_attained(), 1e-9),
                              .title = bulletin.title ? bulletin.title->value : QString(),
                              .published = bulletin.published ? bulletin.published->value.toIso() : QString(),
                              .publisher = tellerOf(bulletin),
                              .snippet = snippetOf(bulletin, words)};
        }
        return hits;
    });
}

} // namespace Bantin
