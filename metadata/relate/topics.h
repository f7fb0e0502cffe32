// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Bantin
{

/** A field of cooperation: metrology, standards, ... */
struct Topic {
    QString key;
    QString vi; ///< as it stands in a sentence
    QString en;
    QStringList cues;     ///< words that tell of it
    QStringList bareCues; ///< the same without marks, for texts that have lost theirs

    bool operator==(const Topic &) const = default;
};

/** The share of each topic in a text, by key; 1 together, empty where the text tells of none. */
using TopicShares = QHash<QString, double>;

/** The fields of cooperation in topics.json, read once at start; const after loading, safe to share between threads. */
class Topics
{
public:
    /** Reads topics.json in @p folder. @return NotReadable or Malformed, naming the file. */
    [[nodiscard]] static Result<Topics> load(const QString &folder);

    [[nodiscard]] TopicShares sharesOf(QStringView text) const;
    [[nodiscard]] const Topic *topic(const QString &key) const;

private:
    QList<Topic> m_topics;
    QStringList m_ignored;
    QStringList m_bareIgnored;
};

/** How far two texts are about the same fields: 0..1. */
[[nodiscard]] double likeness(const TopicShares &a, const TopicShares &b);
/** The topic that both texts are about most; empty where they share none. */
[[nodiscard]] QString commonTopic(const TopicShares &a, const TopicShares &b);

} // namespace Bantin
