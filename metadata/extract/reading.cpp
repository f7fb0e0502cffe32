// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/reading.h"

#include "authority/declaredprojects.h"
#include "extract/lostletters.h"
#include "text/sentences.h"

namespace Bantin
{

namespace
{

/** A bulletin has some thousand letters. What stands behind this many adds nothing that a reader looks for, and time
 *  that grows with the square of its names: each is compared with each. */
constexpr qsizetype MaxText = 200000;
/** No paragraph is longer: this is a text whose line ends were lost, or none at all. */
constexpr qsizetype MaxPassage = 20000;

} // namespace

Reading::Reading(const Article &readArticle, const Authority &knownNames)
    : article(readArticle), authority(knownNames), headerLines(Bantin::headerLines(readArticle))
{
    passages.reserve(article.passages.size());
    QStringList projects;
    qsizetype length = 0;
    for (const Passage &passage : article.passages) {
        length += passage.text().size();
        isWhole = isWhole && length <= MaxText && passage.text().size() <= MaxPassage;
        if (length > MaxText)
            break;
        if (passage.text().size() > MaxPassage)
            continue;
        KnownNames names = authority.findNames(passage.text());
        projects += declaredProjects(passage.text(), names.bodies);
        const QList<TextSpan> all = sentences(passage.text());
        passages << PassageReading{.passage = &passage,
                                   .names = std::move(names),
                                   .bodies = {},
                                   .dates = findEventDates(passage.text(), all),
                                   .sentences = all};
    }
    for (PassageReading &passage : passages) {
        leaveOutProjects(passage.names.bodies, passage.text(), projects);
        passage.bodies = findNamedBodies(passage.text(), passage.names, authority);
        if (passage.text().contains(QChar(QChar::ReplacementCharacter)))
            passage.bodies.removeIf([&](const NamedMention &body) { return touchesLost(passage.text(), body.span); });
    }
}

} // namespace Bantin
