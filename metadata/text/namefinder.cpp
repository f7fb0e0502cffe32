// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/namefinder.h"

#include "text/fold.h"
#include "text/spelling.h"

#include <algorithm>

namespace Bantin
{

namespace
{

constexpr int Root = 0;
constexpr int NoNode = -1;
constexpr qsizetype LongName = 4;    ///< words from which a name is recognised in lower case
constexpr qsizetype LooseName = 6;   ///< words from which commas and dashes may stand anywhere in a name
constexpr qsizetype SafeLetters = 5; ///< letters from which an abbreviation is recognised as `Quatest` too

enum class Gap { Tight, Loose, Break };

/** What stands between two words of a name: a blank or hyphen, a comma or dash, or something that ends it. */
Gap gapOf(QStringView gap)
{
    const bool spaced = std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); });
    Gap result = Gap::Tight;
    for (const QChar c : gap) {
        if (c.isSpace() || (!spaced && (c == u'-' || c == u'.' || c == u'\'' || c == u'’')))
            continue;
        if (c != u',' && c != u'-' && c != u'–' && c != u'—')
            return Gap::Break;
        result = Gap::Loose;
    }
    return result;
}

bool isPunctuated(QStringView name)
{
    return std::ranges::any_of(name, [](QChar c) { return c == u',' || c == u'-' || c == u'–'; });
}

bool hasLower(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
}

/** Whether @p mention, which spells @p name in another case, may stand for it. */
bool caseAllows(QStringView name, QStringView mention, qsizetype count, bool capitals)
{
    if (capitals && hasLower(name))
        return true;
    const bool abbreviation = !hasLower(name);
    if (abbreviation || count == 1)
        return name.size() >= SafeLetters && mention[0].isUpper() && (abbreviation || hasLower(mention));
    return count >= LongName || mention[0].isUpper() || !name[0].isUpper();
}

} // namespace

int NameFinder::child(int node, int word) const
{
    if (word == NumberedText::NoWord)
        return NoNode;
    // Most words of a text begin no name: that has to be told fast.
    if (node == Root)
        return size_t(word) < m_starts.size() ? m_starts[size_t(word)] : NoNode;
    return m_children.value(quint64(node) << 32 | quint32(word), NoNode);
}

int NameFinder::add(const QString &name, int value)
{
    int node = Root;
    for (const int word : m_wordList->add(name)) {
        if (size_t(word) >= m_starts.size())
            m_starts.resize(size_t(word) + 1, NoNode);
        int next = child(node, word);
        if (next == NoNode) {
            next = int(m_nodes.size());
            m_nodes.emplace_back();
            (node == Root ? m_starts[size_t(word)] : m_children[quint64(node) << 32 | quint32(word)]) = next;
        }
        node = next;
    }
    if (node == Root)
        return value;
    for (const int other : m_nodes[node]) {
        if (m_names[other].text == name)
            return m_names[other].value;
    }
    m_nodes[node].push_back(int(m_names.size()));
    m_names.push_back({.text = name, .spelling = spellingKey(name), .value = value});
    return value;
}

NameFinder::Candidate NameFinder::best(int node, QStringView mention, qsizetype count, Reading reading) const
{
    Candidate result;
    const std::vector<int> &names = m_nodes[node];
    if (names.empty())
        return result;
    // Most names are printed as they are known.
    QString key;
    const auto isSpelling = [&](const Name &name) {
        if (key.isEmpty())
            key = spellingKey(mention);
        return name.spelling == key;
    };
    const bool marked = hasMarks(mention);
    for (const int index : names) {
        const Name &name = m_names[index];
        Likeness likeness = Likeness::Folded;
        if (name.text == mention)
            likeness = Likeness::Exact;
        else if (isSpelling(name))
            likeness = Likeness::Spelling;
        const bool allowed =
            likeness == Likeness::Exact || (caseAllows(name.text, mention, count, reading.capitals) &&
                                            (likeness == Likeness::Spelling || (!marked && count > 1)));
        if (!allowed || (reading.loose && count < LooseName && !isPunctuated(name.text)))
            continue;
        if (result.name < 0 || likeness > result.likeness)
            result = {.words = count, .name = index, .likeness = likeness};
    }
    return result;
}

NameFinder::Candidate NameFinder::longestAt(const NumberedText &text, size_t first) const
{
    const auto &words = text.words;
    Reading reading{.loose = false, .capitals = text.isCapitals};
    Candidate result;
    int node = Root;
    for (size_t i = first; i < words.size(); ++i) {
        if (i > first) {
            const qsizetype before = words[i - 1].span.end;
            const Gap gap = gapOf(text.text.sliced(before, words[i].span.begin - before));
            // `các sở: Ngoại vụ, Khoa học và Công nghệ`
            const bool tail = gap == Gap::Loose && i == first + 1 && text.text[words[first].span.begin].isLower();
            if (gap == Gap::Break || tail)
                break;
            reading.loose = reading.loose || gap == Gap::Loose;
        }
        node = child(node, words[i].number);
        if (node == NoNode)
            break;
        const qsizetype begin = words[first].span.begin;
        const QStringView mention = text.text.sliced(begin, words[i].span.end - begin);
        const Candidate candidate = best(node, mention, qsizetype(i - first + 1), reading);
        if (candidate.name >= 0)
            result = candidate;
    }
    return result;
}

QList<NameFinder::Match> NameFinder::find(const NumberedText &text) const
{
    const auto &words = text.words;
    QList<Match> result;
    for (size_t i = 0; i < words.size();) {
        if (child(Root, words[i].number) == NoNode) {
            ++i;
            continue;
        }
        const Candidate found = longestAt(text, i);
        if (found.name < 0) {
            ++i;
            continue;
        }
        const size_t end = i + size_t(found.words);
        result << Match{.span = {.begin = words[i].span.begin, .end = words[end - 1].span.end},
                        .value = m_names[found.name].value,
                        .likeness = found.likeness};
        i = end;
    }
    return result;
}

std::optional<NameFinder::Match> NameFinder::lookUp(QStringView name) const
{
    const NumberedText text = m_wordList->read(name);
    const auto &words = text.words;
    int node = Root;
    for (const NumberedText::Word &word : words)
        node = node == NoNode ? NoNode : child(node, word.number);
    if (words.empty() || node == NoNode)
        return std::nullopt;
    const TextSpan whole{.begin = words.front().span.begin, .end = words.back().span.end};
    const Reading reading{.loose = false, .capitals = text.isCapitals};
    const Candidate found = best(node, name.sliced(whole.begin, whole.length()), qsizetype(words.size()), reading);
    if (found.name < 0)
        return std::nullopt;
    return Match{.span = whole, .value = m_names[found.name].value, .likeness = found.likeness};
}

} // namespace Bantin
