// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/namefinder.h"

#include "text/fold.h"
#include "text/spelling.h"

#include <algorithm>
#include <optional>

namespace Bantin
{

namespace
{

constexpr int NoWord = -1;
constexpr qsizetype LongName = 4;    ///< words from which a name is recognised in lower case
constexpr qsizetype LooseName = 6;   ///< words from which commas and dashes may stand anywhere in a name
constexpr qsizetype SafeLetters = 4; ///< letters from which an abbreviation is recognised as `Quatest` too

QString foldedWord(QStringView word)
{
    return word == u"&" ? QStringLiteral("va") : fold(word);
}

enum class Gap { Tight, Loose, Break };

/** What stands between two words of a name: a blank or hyphen, a comma or dash, or something that ends it. */
Gap gapOf(QStringView gap)
{
    const bool spaced = std::ranges::any_of(gap, [](QChar c) { return c.isSpace(); });
    Gap result = Gap::Tight;
    for (const QChar c : gap) {
        if (c.isSpace() || (c == u'-' && !spaced) || c.unicode() == 0x200B)
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

int NameFinder::wordId(QStringView word) const
{
    const QString key = foldedWord(word);
    const auto found = m_words.find(std::u16string(reinterpret_cast<const char16_t *>(key.utf16()), key.size()));
    return found == m_words.end() ? NoWord : found->second;
}

int NameFinder::child(int node, int word) const
{
    const auto found = m_children.find(quint64(node) << 32 | quint32(word));
    return found == m_children.end() ? -1 : found->second;
}

int NameFinder::add(QStringView name, int value)
{
    int node = 0;
    for (const TextSpan span : words(name)) {
        const QString key = foldedWord(name.sliced(span.begin, span.length()));
        const auto [word, isNew] = m_words.try_emplace(key.toStdU16String(), int(m_words.size()));
        const auto [next, isNewNode] =
            m_children.try_emplace(quint64(node) << 32 | quint32(word->second), int(m_nodes.size()));
        if (isNewNode)
            m_nodes.emplace_back();
        node = next->second;
    }
    if (node == 0)
        return value;
    for (const int other : m_nodes[node].names) {
        if (m_names[other].text == name)
            return m_names[other].value;
    }
    m_nodes[node].names.push_back(int(m_names.size()));
    m_names.push_back(
        {.text = name.toString(), .key = spellingKey(name), .value = value, .punctuated = isPunctuated(name)});
    return value;
}

NameFinder::Candidate NameFinder::best(int node, QStringView mention, qsizetype count, Reading reading) const
{
    Candidate result;
    const std::vector<int> &names = m_nodes[node].names;
    if (names.empty())
        return result;
    const QString key = spellingKey(mention);
    const bool marked = hasMarks(mention);
    for (const int index : names) {
        const Name &name = m_names[index];
        Likeness likeness = Likeness::Folded;
        if (name.text == mention)
            likeness = Likeness::Exact;
        else if (name.key == key)
            likeness = Likeness::Spelling;
        const bool allowed =
            likeness == Likeness::Exact || (caseAllows(name.text, mention, count, reading.capitals) &&
                                            (likeness == Likeness::Spelling || (!marked && count > 1)));
        if (!allowed || (reading.loose && count < LooseName && !name.punctuated))
            continue;
        if (result.name < 0 || likeness > result.likeness)
            result = {.words = count, .name = index, .likeness = likeness};
    }
    return result;
}

NameFinder::Candidate NameFinder::longestAt(QStringView text, const QList<TextSpan> &words, const std::vector<int> &ids,
                                            qsizetype first, Reading reading) const
{
    Candidate result;
    int node = 0;
    for (qsizetype i = first; i < words.size(); ++i) {
        if (i > first) {
            const qsizetype before = words[i - 1].end;
            const Gap gap = gapOf(text.sliced(before, words[i].begin - before));
            if (gap == Gap::Break)
                break;
            reading.loose = reading.loose || gap == Gap::Loose;
        }
        node = ids[i] == NoWord ? -1 : child(node, ids[i]);
        if (node < 0)
            break;
        const qsizetype begin = words[first].begin;
        const Candidate candidate = best(node, text.sliced(begin, words[i].end - begin), i - first + 1, reading);
        if (candidate.name >= 0)
            result = candidate;
    }
    return result;
}

QList<NameFinder::Match> NameFinder::find(QStringView text) const
{
    const QList<TextSpan> spans = words(text);
    std::vector<int> ids(spans.size());
    std::ranges::transform(spans, ids.begin(), [&](TextSpan s) { return wordId(text.sliced(s.begin, s.length())); });
    const Reading reading{.loose = false, .capitals = !hasLower(text)};
    QList<Match> result;
    for (qsizetype i = 0; i < spans.size();) {
        const Candidate found = longestAt(text, spans, ids, i, reading);
        if (found.name < 0) {
            ++i;
            continue;
        }
        result << Match{.span = {.begin = spans[i].begin, .end = spans[i + found.words - 1].end},
                        .value = m_names[found.name].value,
                        .likeness = found.likeness};
        i += found.words;
    }
    return result;
}

std::optional<NameFinder::Match> NameFinder::lookUp(QStringView name) const
{
    int node = 0;
    qsizetype count = 0;
    QList<TextSpan> spans = words(name);
    for (const TextSpan span : spans) {
        const int word = wordId(name.sliced(span.begin, span.length()));
        node = word == NoWord ? -1 : child(node, word);
        if (node < 0)
            return std::nullopt;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    const TextSpan whole{.begin = spans.first().begin, .end = spans.last().end};
    const Candidate found =
        best(node, name.sliced(whole.begin, whole.length()), count, {.loose = false, .capitals = !hasLower(name)});
    if (found.name < 0)
        return std::nullopt;
    return Match{.span = whole, .value = m_names[found.name].value, .likeness = found.likeness};
}

} // namespace Bantin
