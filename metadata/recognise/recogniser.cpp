// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include "recognise/findings.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** From here on a report that is no other kind of paper is described, whatever its field. */
constexpr double Borderline = -3.0;

QList<Counted> weigh(const QList<FoundClue> &clues)
{
    QList<Counted> counted;
    for (const FoundClue &found : clues)
        counted << Counted{.clue = found, .points = found.amount * weightOf(found.clue)};
    return counted;
}

/** @return the sentences of what counted for a bulletin, or against it, the weightiest first */
QStringList reasonsOf(QList<Counted> counted, bool pro)
{
    if (!pro)
        std::ranges::stable_sort(counted, {}, &Counted::points);
    QStringList sentences;
    for (const Counted &sign : counted) {
        const bool counts = pro ? sign.points > 0 : sign.points < 0;
        const QString sentence = reasonSentence(sign.clue.reason);
        if (counts && !sentence.isEmpty() && !sentences.contains(sentence))
            sentences << sentence;
    }
    if (!pro && sentences.isEmpty())
        sentences << reasonSentence("weak"_L1);
    return sentences;
}

bool isOfSubject(Clue clue)
{
    return clue == Clue::Topics || clue == Clue::SingleTopic || clue == Clue::NoTopic;
}

} // namespace

Judgement judge(const Article &article, const Authority &authority)
{
    Judgement judgement{.counted = weigh(findClues(gatherFindings(article, authority)))};
    double subject = 0;
    bool isOther = false;
    for (const Counted &sign : std::as_const(judgement.counted)) {
        judgement.score += sign.points;
        subject += isOfSubject(sign.clue.clue) ? sign.points : 0;
        isOther = isOther || sign.clue.clue == Clue::WrongKind;
    }
    const bool yes = judgement.score > 0;
    const bool isReport = !isOther && judgement.score - std::min(subject, 0.0) > Borderline;
    judgement.recognition = {.isBulletin = yes,
                             .isBorderline = !yes && isReport,
                             .confidence = 1 / (1 + std::exp(-judgement.score)),
                             .reasons = reasonsOf(judgement.counted, yes)};
    return judgement;
}

Recognition recognise(const Article &article, const Authority &authority)
{
    return judge(article, authority).recognition;
}

} // namespace Bantin
