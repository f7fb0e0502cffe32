// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/cues.h"

#include "text/fold.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr std::array Keys{
    "toolbar"_L1,         "menu"_L1,          "slogan"_L1,         "publisher"_L1,
    "published-label"_L1, "updated-label"_L1, "captured-label"_L1, "byline-label"_L1,
    "source-label"_L1,    "views-label"_L1,   "related"_L1,        "footer"_L1,
    "footer-owner"_L1,    "counter"_L1,       "caption"_L1,        "photo-credit"_L1,
    "not-a-publisher"_L1, "unit"_L1,          "agency"_L1,         "not-a-source"_L1,
    "connector"_L1,       "action"_L1,        "not-an-action"_L1,  "not-a-tag"_L1,
    "unit-initials"_L1,   "paper-stem"_L1,
};
static_assert(Keys.size() == size_t(Cue::PaperStem) + 1);

struct Phrase {
    QString folded;
    QString marked; ///< small letters
};

/** The phrases of a cue by their first folded character, longest first. */
class Phrases
{
public:
    void add(const Phrase &phrase)
    {
        const char16_t first = phrase.folded.front().unicode();
        (first < m_ascii.size() ? m_ascii[first] : m_others[first]) << phrase;
        m_begins[std::min(first, OtherSigns)] = true;
    }
    void sort()
    {
        const auto bySize = [](QList<Phrase> &list) {
            std::ranges::stable_sort(list, std::greater{}, [](const Phrase &phrase) { return phrase.folded.size(); });
        };
        std::ranges::for_each(m_ascii, bySize);
        for (QList<Phrase> &list : m_others)
            bySize(list);
    }
    /** Whether some may begin with @p first: told at once, as every letter of a text is asked. */
    [[nodiscard]] bool mayBegin(QChar first) const { return m_begins[std::min(first.unicode(), OtherSigns)]; }
    /** Those that begin with @p first, or nullptr. */
    [[nodiscard]] const QList<Phrase> *beginningWith(QChar first) const
    {
        if (first.unicode() < m_ascii.size())
            return m_ascii[first.unicode()].isEmpty() ? nullptr : &m_ascii[first.unicode()];
        const auto list = m_others.constFind(first.unicode());
        return list == m_others.cend() ? nullptr : &*list;
    }

private:
    static constexpr char16_t OtherSigns = 0x80;

    std::array<bool, OtherSigns + 1> m_begins{}; ///< the last one for all that are not ASCII
    std::array<QList<Phrase>, OtherSigns> m_ascii;
    QHash<char16_t, QList<Phrase>> m_others;
};

std::array<Phrases, Keys.size()> readCues()
{
    QFile file(u":/bantin/cues.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject root = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    std::array<Phrases, Keys.size()> lists;
    for (size_t i = 0; i < Keys.size(); ++i) {
        const QJsonArray phrases = root[Keys[i]].toArray();
        Q_ASSERT(!phrases.isEmpty());
        for (const QJsonValue &phrase : phrases) {
            const QString folded = fold(phrase.toString());
            lists[i].add({.folded = folded, .marked = phrase.toString().toLower()});
        }
        lists[i].sort();
    }
    return lists;
}

const Phrases &phrasesOf(Cue cue)
{
    static const std::array<Phrases, Keys.size()> lists = readCues();
    return lists[size_t(cue)];
}

bool isWord(QChar c)
{
    // In a folded text nearly all are small letters and blanks.
    return (c >= u'a' && c <= u'z') || (c != u' ' && c.isLetterOrNumber());
}

bool wordStartsAt(QStringView text, qsizetype i)
{
    return i == 0 || !isWord(text[i - 1]) || !isWord(text[i]);
}

qsizetype matchLength(const Phrases &phrases, QStringView folded, qsizetype position, const auto &accepts)
{
    if (position >= folded.size())
        return 0;
    const QList<Phrase> *list = phrases.beginningWith(folded[position]);
    if (!list || !wordStartsAt(folded, position))
        return 0;
    const QStringView rest = folded.sliced(position);
    const auto hit = std::ranges::find_if(*list, [&](const Phrase &phrase) {
        const QString &words = phrase.folded;
        return rest.size() >= words.size() && rest[words.size() - 1] == words.back() &&
               (words.size() < 2 || rest[1] == words[1]) && rest.startsWith(words) &&
               (rest.size() == words.size() || !isWord(words.back()) || !isWord(rest[words.size()])) && accepts(phrase);
    });
    return hit == list->cend() ? 0 : hit->folded.size();
}

/** A text without any marks may be Vietnamese that lost them; one that has marks means what it says. */
qsizetype markedLength(Cue cue, QStringView folded, const QString &lower, qsizetype position)
{
    return matchLength(phrasesOf(cue), folded, position, [&](const Phrase &phrase) {
        return QStringView(lower).mid(position, phrase.folded.size()) == phrase.marked || lower == folded;
    });
}

} // namespace

qsizetype cueAt(Cue cue, QStringView folded, qsizetype position)
{
    return matchLength(phrasesOf(cue), folded, position, [](const Phrase &) { return true; });
}

qsizetype cueInText(Cue cue, QStringView text, qsizetype position)
{
    if (position >= text.size() || !phrasesOf(cue).mayBegin(fold(text[position])))
        return 0;
    return markedLength(cue, fold(text), lowerText(text), position);
}

bool startsWithStem(Cue cue, QStringView folded)
{
    const QList<Phrase> *list = folded.isEmpty() ? nullptr : phrasesOf(cue).beginningWith(folded.front());
    return list && std::ranges::any_of(*list, [&](const Phrase &phrase) { return folded.startsWith(phrase.folded); });
}

bool hasAction(QStringView text, bool named)
{
    const Phrases &actions = phrasesOf(Cue::Action);
    const Phrases &others = phrasesOf(Cue::NotAnAction);
    const QString folded = fold(text);
    const QString lower = lowerText(text);
    bool inWord = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool mayStart = !std::exchange(inWord, isWord(folded[i])) || !inWord;
        if (!mayStart)
            continue;
        if (others.mayBegin(folded[i]))
            if (const qsizetype length = markedLength(Cue::NotAnAction, folded, lower, i); length > 0) {
                i += length - 1;
                inWord = true;
                continue;
            }
        const qsizetype length = actions.mayBegin(folded[i]) ? markedLength(Cue::Action, folded, lower, i) : 0;
        if (length > 0 && !(named && QStringView(folded).sliced(i, length) == u"tai"))
            return true;
    }
    return false;
}

CueHit findCue(Cue cue, QStringView folded, qsizetype from)
{
    const Phrases &phrases = phrasesOf(cue);
    bool inWord = from > 0 && from <= folded.size() && isWord(folded[from - 1]);
    for (qsizetype i = from; i < folded.size(); ++i) {
        const bool mayStart = !std::exchange(inWord, isWord(folded[i])) || !inWord;
        if (!mayStart || !phrases.mayBegin(folded[i]))
            continue;
        if (const qsizetype length = matchLength(phrases, folded, i, [](const Phrase &) { return true; }))
            return {.begin = i, .length = length};
    }
    return {};
}

double cueCoverage(Cue cue, QStringView folded)
{
    const auto words = [](QStringView text) { return std::ranges::count_if(text, isWord); };
    qsizetype covered = 0;
    for (CueHit hit = findCue(cue, folded); hit; hit = findCue(cue, folded, hit.begin + hit.length))
        covered += words(folded.sliced(hit.begin, hit.length));
    return covered == 0 ? 0.0 : double(covered) / double(words(folded));
}

bool startsWithCue(Cue cue, QStringView folded)
{
    qsizetype i = 0;
    while (i < folded.size() && !isWord(folded[i]) && cueAt(cue, folded, i) == 0)
        ++i;
    return cueAt(cue, folded, i) > 0;
}

} // namespace Bantin
