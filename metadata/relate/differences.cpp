// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/comparison.h"
#include "text/fold.h"
#include "text/sentences.h"
#include "text/syllables.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** From here on a sentence is another wording of one, not a new one. */
constexpr double SameSentence = 0.5;
/** Captions and names below the text are no sentences. */
constexpr qsizetype FewestWords = 4;
/** A longer text is no bulletin; comparing it sentence by sentence would take too long. */
constexpr qsizetype MaxSentences = 300;

struct Sentence {
    QString text;
    QStringList words; ///< folded
    QSet<QString> set;
    bool isMatched = false;
};

QList<Sentence> sentencesOf(const Bulletin &bulletin)
{
    QList<Sentence> list;
    const QString body = bulletin.body ? bulletin.body->value : QString();
    for (const QString &paragraph : body.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        for (const TextSpan &span : sentences(paragraph)) {
            Sentence sentence{.text = paragraph.sliced(span.begin, span.length()).simplified(),
                              .words = {},
                              .set = {},
                              .isMatched = false};
            for (const Syllable &word : syllables(sentence.text))
                sentence.words << fold(word.key);
            sentence.set = QSet<QString>(sentence.words.begin(), sentence.words.end());
            if (sentence.words.size() >= FewestWords && list.size() < MaxSentences)
                list << sentence;
        }
    }
    return list;
}

double likeness(const Sentence &a, const Sentence &b)
{
    const auto shared = std::ranges::count_if(a.set, [&](const QString &word) { return b.set.contains(word); });
    return 2.0 * double(shared) / double(a.set.size() + b.set.size());
}

void matchEqual(QList<Sentence> &from, QList<Sentence> &to)
{
    for (Sentence &sentence : from) {
        const auto same = std::ranges::find_if(
            to, [&](const Sentence &other) { return !other.isMatched && other.words == sentence.words; });
        if (same != to.end())
            sentence.isMatched = same->isMatched = true;
    }
}

/** The unmatched sentence of @p to that is most like @p sentence; nullptr where none is like it. */
Sentence *nearest(const Sentence &sentence, QList<Sentence> &to)
{
    Sentence *best = nullptr;
    double most = SameSentence;
    for (Sentence &other : to) {
        const double like = other.isMatched ? 0 : likeness(sentence, other);
        if (like >= most && (!best || like > most)) {
            most = like;
            best = &other;
        }
    }
    return best;
}

} // namespace

TextDifferences differencesOf(const Bulletin &original, const Bulletin &copy)
{
    QList<Sentence> from = sentencesOf(original);
    QList<Sentence> to = sentencesOf(copy);
    matchEqual(from, to);
    TextDifferences differences;
    for (const Sentence &sentence : std::as_const(from)) {
        if (sentence.isMatched)
            continue;
        if (Sentence *other = nearest(sentence, to)) {
            other->isMatched = true;
            differences.changed << ChangedSentence{.from = sentence.text, .to = other->text};
        } else {
            differences.dropped << sentence.text;
        }
    }
    for (const Sentence &sentence : std::as_const(to))
        if (!sentence.isMatched)
            differences.added << sentence.text;
    return differences;
}

} // namespace Bantin
