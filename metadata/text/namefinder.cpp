// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/namefinder.h"

#include "text/fold.h"
#include "text/spelling.h"

#include <algorithm>
#include <array>

namespace Bantin
{

namespace
{

constexpr int NoWord = -1;
constexpr qsizetype LongName = 4;    ///< words from which a name is recognised in lower case
constexpr qsizetype LooseName = 6;   ///< words from which commas and dashes may stand anywhere in a name
constexpr qsizetype SafeLetters = 4; ///< letters from which an abbreviation is recognised as `Quatest` too

/** The folded form of a character where it is part of a word, else 0. */
class WordUnits
{
public:
    WordUnits()
    {
        for (char16_t unit = 0; unit < m_common.size(); ++unit)
            m_common[unit] = find(QChar(unit));
    }
    [[nodiscard]] char16_t of(QChar c) const { return c.unicode() < m_common.size() ? m_common[c.unicode()] : find(c); }

private:
    static char16_t find(QChar c) { return c.isLetterOrNumber() || c.isMark() ? fold(c).unicode() : char16_t(0); }

    std::array<char16_t, 0x2000> m_common; ///< Vietnamese in Unicode ends at U+1EF9
};

/** Calls @p use with the span and the folded letters of each word of @p text. Every mark but `&` parts words.
 *  ICU cuts the same words, at a cost that thousands of names at every start make felt. */
template <typename Use>
void eachWord(QStringView text, Use use)
{
    static const WordUnits units;
    std::u16string word;
    for (qsizetype i = 0; i < text.size();) {
        if (units.of(text[i]) == 0) {
            if (text[i] == u'&')
                use(TextSpan{.begin = i, .end = i + 1}, std::u16string_view(u"va"));
            ++i;
            continue;
        }
        const qsizetype begin = i;
        word.clear();
        for (; i < text.size(); ++i) {
            const char16_t unit = text[i] == u'+' ? u'+' : units.of(text[i]);
            if (unit == 0)
                break;
            word += unit;
        }
        use(TextSpan{.begin = begin, .end = i}, std::u16string_view(word));
    }
}

enum class Gap { Tight, Loose, Break };

/** What stands between two words of a name: a blank or hyphen, a comma or dash, or something that ends it. */
Gap gapOf(QStringView gap)
{
    const bool spaced = std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); });
    Gap result = Gap::Tight;
    for (const QChar c : gap) {
        if (c.isSpace() || (!spaced && (c == u'-' || c == u'.')))
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

std::vector<NameFinder::Word> NameFinder::wordsOf(QStringView text) const
{
    std::vector<Word> words;
    words.reserve(size_t(text.size() / 4));
    eachWord(text, [&](TextSpan span, std::u16string_view word) {
        const auto found = m_words.find(word);
        words.push_back({.span = span, .id = found == m_words.end() ? NoWord : found->second});
    });
    return words;
}

int NameFinder::child(int node, int word) const
{
    if (word == NoWord)
        return -1;
    const auto found = m_children.find(quint64(node) << 32 | quint32(word));
    return found == m_children.end() ? -1 : found->second;
}

int NameFinder::add(const QString &name, int value)
{
    int node = 0;
    eachWord(name, [&](TextSpan, std::u16string_view text) {
        auto word = m_words.find(text);
        if (word == m_words.end())
            word = m_words.emplace(std::u16string(text), int(m_words.size())).first;
        const auto [next, isNew] =
            m_children.try_emplace(quint64(node) << 32 | quint32(word->second), int(m_nodes.size()));
        if (isNew)
            m_nodes.emplace_back();
        node = next->second;
    });
    if (node == 0)
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
    const QString key = spellingKey(mention);
    const bool marked = hasMarks(mention);
    for (const int index : names) {
        const Name &name = m_names[index];
        Likeness likeness = Likeness::Folded;
        if (name.text == mention)
            likeness = Likeness::Exact;
        else if (name.spelling == key)
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

NameFinder::Candidate NameFinder::longestAt(QStringView text, const std::vector<Word> &words, size_t first,
                                            Reading reading) const
{
    Candidate result;
    int node = 0;
    for (size_t i = first; i < words.size(); ++i) {
        if (i > first) {
            const qsizetype before = words[i - 1].span.end;
            const Gap gap = gapOf(text.sliced(before, words[i].span.begin - before));
            if (gap == Gap::Break)
                break;
            reading.loose = reading.loose || gap == Gap::Loose;
        }
        node = child(node, words[i].id);
        if (node < 0)
            break;
        const qsizetype begin = words[first].span.begin;
        const QStringView mention = text.sliced(begin, words[i].span.end - begin);
        const Candidate candidate = best(node, mention, qsizetype(i - first + 1), reading);
        if (candidate.name >= 0)
            result = candidate;
    }
    return result;
}

QList<NameFinder::Match> NameFinder::find(QStringView text) const
{
    const std::vector<Word> words = wordsOf(text);
    const Reading reading{.loose = false, .capitals = !hasLower(text)};
    QList<Match> result;
    for (size_t i = 0; i < words.size();) {
        const Candidate found = longestAt(text, words, i, reading);
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
    const std::vector<Word> words = wordsOf(name);
    int node = 0;
    for (const Word &word : words)
        node = node < 0 ? node : child(node, word.id);
    if (words.empty() || node < 0)
        return std::nullopt;
    const TextSpan whole{.begin = words.front().span.begin, .end = words.back().span.end};
    const Reading reading{.loose = false, .capitals = !hasLower(name)};
    const Candidate found = best(node, name.sliced(whole.begin, whole.length()), qsizetype(words.size()), reading);
    if (found.name < 0)
        return std::nullopt;
    return Match{.span = whole, .value = m_names[found.name].value, .likeness = found.likeness};
}

} // namespace Bantin
