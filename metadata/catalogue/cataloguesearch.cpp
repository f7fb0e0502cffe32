// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "catalogue/cataloguereader.h"
#include "text/fold.h"
#include "text/marks.h"
#include "text/syllables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A word that was typed without marks also finds the marked ones, but those that stand exactly so come first. */
constexpr double WidenedWeight = 0.4;
/** Of a snippet, in UTF-16 units, before and behind the first word found. */
constexpr qsizetype SnippetBefore = 60;
constexpr qsizetype SnippetBehind = 140;

/** A mark that the user typed counts; a word typed without is widened to every marked form. */
Xapian::Query wordQuery(const QString &word)
{
    const Xapian::Query exact(Index::syllableTerm(word));
    if (fold(word) != word)
        return exact;
    std::vector<Xapian::Query> forms{Xapian::Query(Index::foldedSyllableTerm(word))};
    for (const QString &form : markedForms(word))
        forms.emplace_back(Index::syllableTerm(form));
    const Xapian::Query marked(Xapian::Query::OP_SYNONYM, forms.begin(), forms.end());
    return {Xapian::Query::OP_OR, exact, {Xapian::Query::OP_SCALE_WEIGHT, marked, WidenedWeight}};
}

/** All words must stand in the text. */
Xapian::Query toQuery(const QList<Syllable> &words)
{
    std::vector<Xapian::Query> all;
    for (const Syllable &word : words)
        all.push_back(wordQuery(word.key));
    return {Xapian::Query::OP_AND, all.begin(), all.end()};
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
            const Result<StoredRecord> stored = Index::outcomeOf(it.get_document());
            if (!stored)
                continue;
            const Bulletin &bulletin = stored->record.bulletin;
            hits << SearchHit{.file = stored->record.file,
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
