// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <vector>

namespace Bantin
{

/** A field of cooperation: metrology, standards, ... */
struct Topic {
    QString key;
    QString vi; ///< as it stands in a sentence
    QString en;
    bool isGeneral = false; ///< the common ground of the others: counts less, the more a text tells of them
    QStringList cues;       ///< words that tell of it

    bool operator==(const Topic &) const = default;
};

/** The share of each topic in a text, by key; 1 together, empty where the text tells of none. In a fixed order: what is
 *  added up must not differ from run to run. */
using TopicShares = QMap<QString, double>;

/** The fields of cooperation in topics.json, read once at start; const after loading, safe to share between threads. */
class Topics
{
public:
    /** Reads topics.json in @p folder. @return NotReadable or Malformed, naming the file. */
    [[nodiscard]] static Result<Topics> load(const QString &folder);

    [[nodiscard]] TopicShares sharesOf(QStringView text) const;
    [[nodiscard]] const Topic *topic(const QString &key) const;

private:
    /** Words in a row, with a blank before each and behind the last. */
    struct Phrase {
        QString line;
        QList<int> words; ///< their numbers
        qsizetype topic = 0;
    };
    /** What is looked for in texts with marks, or without. */
    struct Phrases {
        [[nodiscard]] Phrase phrase(const QString &line, qsizetype topic);
        [[nodiscard]] std::vector<bool> wordsIn(QStringView line) const;

        QHash<QString, int> numbers; ///< of the words of all phrases
        QList<Phrase> ignored;
        QList<Phrase> cues;
    };

    void add(Phrases &phrases, const QStringList &ignored, const std::function<QString(const QString &)> &form) const;

    QList<Topic> m_topics;
    Phrases m_marked;
    Phrases m_bare; ///< for texts that have lost their marks
};

/** How far two texts are about the same fields: 0..1. */
[[nodiscard]] double likeness(const TopicShares &a, const TopicShares &b);
/** The topic that both texts are about most; empty where they share none. */
[[nodiscard]] QString commonTopic(const TopicShares &a, const TopicShares &b);

} // namespace Bantin
