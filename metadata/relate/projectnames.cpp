// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/projectnames.h"

#include "text/fold.h"
#include "text/syllable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

using Word = SyllableText::Word;

constexpr std::size_t MaxWords = 4;
/** So far behind its full name a project's short name stands in brackets. */
constexpr std::size_t BracketReach = 18;
/** Shorter names in mixed case are those of firms and devices. */
constexpr qsizetype CoinedLength = 9;
/** A title in quotes has so many words; more is what somebody said. */
constexpr std::size_t MinQuoted = 3;
constexpr std::size_t MaxQuoted = 14;

class Reader
{
public:
    Reader(QStringView text, const std::vector<Word> &words) : m_text(text), m_words(words) {}

    QList<ProjectName> names()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (isEnglishCue(m_words[i].key)) {
                addBefore(i);
                addBehind(i + 1);
            } else if (isVietnameseCue(i)) {
                addBehind(i + 2);
            } else if (isCoined(printed(i))) {
                m_found << ProjectName{.span = m_words[i].span, .isCalledSo = false};
            }
        }
        return m_found;
    }

private:
    [[nodiscard]] QStringView printed(std::size_t i) const
    {
        return m_text.sliced(m_words[i].span.begin, m_words[i].span.length());
    }

    static bool isEnglishCue(QStringView key)
    {
        static constexpr std::array Cues{"project"_L1, "programme"_L1, "program"_L1, "initiative"_L1};
        return std::ranges::any_of(Cues, [&](QLatin1StringView cue) { return key == cue; });
    }

    [[nodiscard]] bool isVietnameseCue(std::size_t i) const
    {
        static const std::array<std::array<QStringView, 2>, 6> Cues{{{u"dự", u"án"},
                                                                     {u"du", u"an"},
                                                                     {u"chương", u"trình"},
                                                                     {u"chuong", u"trinh"},
                                                                     {u"đề", u"án"},
                                                                     {u"sáng", u"kiến"}}};
        return i + 1 < m_words.size() && std::ranges::any_of(Cues, [&](const auto &cue) {
                   return m_words[i].key == cue[0] && m_words[i + 1].key == cue[1];
               });
    }

    /** `Aus4Innovation`, `CitationGate`: a capital or digit inside a long word. */
    static bool isCoined(QStringView word)
    {
        if (word.size() < CoinedLength || !word.front().isUpper())
            return false;
        for (qsizetype i = 1; i + 1 < word.size(); ++i)
            if (word[i - 1].isLower() && !word[i].isLower() && word.back().isLower())
                return true;
        return false;
    }

    /** No plain word of the language: an abbreviation, a coined word, a name in another language. */
    [[nodiscard]] bool isNameLike(std::size_t i) const
    {
        const QStringView word = printed(i);
        if (word.size() < 3 || !word.front().isUpper())
            return false;
        const bool isAbbreviation = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
        return isAbbreviation ? word.back().isLetterOrNumber() && !isVietnameseSyllable(m_words[i].key)
                              : !isVietnameseSyllable(m_words[i].key);
    }

    [[nodiscard]] QStringView gap(std::size_t i) const
    {
        const qsizetype end = m_words[i - 1].span.end;
        return m_text.sliced(end, m_words[i].span.begin - end);
    }

    /** `ARISE+ IPR`, `Lancang - Mekong`. */
    static bool isJoined(QStringView between)
    {
        const QStringView sign = between.trimmed();
        return sign == u"+" || sign == u"-" || sign == u"–";
    }

    /** The end of the name that begins with word @p begin; @p begin where none does. */
    [[nodiscard]] std::size_t endOf(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < m_words.size() && end - begin < MaxWords && isNameLike(end) &&
               (end == begin || m_words[end].joinsPrevious || isJoined(gap(end))))
            ++end;
        return end;
    }

    bool add(std::size_t begin, std::size_t end)
    {
        if (begin == end)
            return false;
        m_found << ProjectName{.span = {.begin = m_words[begin].span.begin, .end = m_words[end - 1].span.end},
                               .isCalledSo = true};
        return true;
    }

    void addBefore(std::size_t cue)
    {
        // A word that begins a sentence is in capitals anyway.
        if (cue > 0 && m_words[cue].joinsPrevious &&
            (isCoined(printed(cue - 1)) || printed(cue - 1).toString().toUpper() == printed(cue - 1)) &&
            isNameLike(cue - 1))
            add(cue - 1, cue);
    }

    void addBehind(std::size_t begin)
    {
        if (begin >= m_words.size() || addQuoted(begin) || (m_words[begin].joinsPrevious && add(begin, endOf(begin))))
            return;
        for (std::size_t i = begin; i < m_words.size() && i < begin + BracketReach; ++i) {
            const QStringView between = gap(i);
            if (between.contains(u'(')) {
                add(i, endOf(i));
                return;
            }
            if (between.contains(u". "_s) || between.contains(u'\n') || between.contains(u';'))
                return;
        }
    }

    /** What stands in quotes behind the cue. */
    bool addQuoted(std::size_t begin)
    {
        const auto isQuote = [](QChar c) { return QStringView(u"\"“”«»").contains(c); };
        if (!std::ranges::any_of(gap(begin), isQuote))
            return false;
        std::size_t end = begin + 1;
        while (end < m_words.size() && end - begin <= MaxQuoted && !std::ranges::any_of(gap(end), isQuote))
            ++end;
        const std::size_t length = end - begin;
        return length >= MinQuoted && length <= MaxQuoted && add(begin, end);
    }

    const QStringView m_text;
    const std::vector<Word> &m_words;
    QList<ProjectName> m_found;
};

} // namespace

QList<ProjectName> projectNames(QStringView text, const SyllableText &words)
{
    return Reader(text, words.words()).names();
}

} // namespace Bantin
