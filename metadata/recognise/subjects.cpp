// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/subjects.h"

#include "text/fold.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr std::array Keys{
    "topic"_L1,   "cooperation"_L1,   "reporting"_L1,    "legal"_L1,         "minutes"_L1, "tender"_L1,
    "vacancy"_L1, "agenda"_L1,        "contents"_L1,     "invoice"_L1,       "paper"_L1,   "recipe"_L1,
    "vita"_L1,    "software"_L1,      "manual"_L1,       "advertisement"_L1, "lottery"_L1, "weather"_L1,
    "sport"_L1,   "encyclopaedia"_L1, "introduction"_L1, "questions"_L1,     "speech"_L1,  "form"_L1,
    "court"_L1,   "market"_L1,
};
static_assert(Keys.size() == SubjectCount);

struct Entry {
    QString phrase;
    Subject subject = Subject::Topic;
};

struct Lists {
    std::vector<Entry> entries;
    QHash<QStringView, QList<int>> byFirstWord; ///< or by the first sign; views of the entries' phrases
    std::array<int, SubjectCount> enough{};
    std::array<bool, 0x1000> beginnings{}; ///< by beginningOf(): most words of a text begin no cue
};

size_t beginningOf(QStringView word)
{
    constexpr size_t Spread = 61;
    return (word.front().unicode() * Spread + word.back().unicode() * Spread * Spread + size_t(word.size())) % 0x1000;
}

bool isWord(QChar c)
{
    // In a folded text nearly all are small letters and blanks.
    return (c >= u'a' && c <= u'z') || (c != u' ' && c.isLetterOrNumber());
}

QStringView firstWord(QStringView text)
{
    if (!isWord(text.front()))
        return text.first(1);
    const auto end = std::ranges::find_if_not(text, isWord);
    return text.first(end - text.begin());
}

Lists readLists()
{
    QFile file(u":/bantin/subjects.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject root = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Lists lists;
    for (size_t i = 0; i < Keys.size(); ++i) {
        const QJsonObject list = root[Keys[i]].toObject();
        lists.enough[i] = list["enough"_L1].toInt(1);
        for (const QJsonValue &cue : list["cues"_L1].toArray()) {
            lists.entries.push_back({.phrase = fold(cue.toString()), .subject = Subject(i)});
        }
    }
    for (size_t i = 0; i < lists.entries.size(); ++i) {
        const QStringView first = firstWord(lists.entries[i].phrase);
        lists.byFirstWord[first] << int(i);
        lists.beginnings[beginningOf(first)] = true;
    }
    return lists;
}

const Lists &lists()
{
    static const Lists all = readLists();
    return all;
}

bool standsAt(const QString &phrase, QStringView rest)
{
    return rest.size() >= phrase.size() && rest[phrase.size() - 1] == phrase.back() && rest.startsWith(phrase) &&
           (rest.size() == phrase.size() || !isWord(phrase.back()) || !isWord(rest[phrase.size()]));
}

/** Counts the longest cue of each subject that begins at the start of @p rest, if it is met for the first time. */
void count(QStringView rest, const QList<int> &candidates, std::vector<bool> &seen, SubjectCounts &counts)
{
    std::array<int, SubjectCount> longest{};
    longest.fill(-1);
    for (const int i : candidates) {
        const Entry &entry = lists().entries[size_t(i)];
        int &best = longest[size_t(entry.subject)];
        if (standsAt(entry.phrase, rest) &&
            (best < 0 || entry.phrase.size() > lists().entries[size_t(best)].phrase.size()))
            best = i;
    }
    for (size_t subject = 0; subject < longest.size(); ++subject) {
        const int i = longest[subject];
        if (i < 0 || seen[size_t(i)])
            continue;
        seen[size_t(i)] = true;
        ++counts[subject];
    }
}

} // namespace

SubjectCounts countSubjects(QStringView folded)
{
    const Lists &known = lists();
    std::vector<bool> seen(known.entries.size());
    SubjectCounts counts{};
    for (qsizetype i = 0; i < folded.size();) {
        if (folded[i] == u' ') {
            ++i;
            continue;
        }
        const QStringView rest = folded.sliced(i);
        const QStringView word = firstWord(rest);
        if (known.beginnings[beginningOf(word)])
            if (const auto hit = known.byFirstWord.constFind(word); hit != known.byFirstWord.cend())
                count(rest, *hit, seen, counts);
        i += word.size();
    }
    return counts;
}

QLatin1StringView keyOf(Subject subject)
{
    return Keys[size_t(subject)];
}

int enough(Subject subject)
{
    return lists().enough[size_t(subject)];
}

} // namespace Bantin
