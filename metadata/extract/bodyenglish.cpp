// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/personwords.h"
#include "extract/bodygrammar.h"
#include "extract/persontokens.h"
#include "text/pattern.h"
#include "text/spelling.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/** The part of the grammar that reads English names and those of companies. */
namespace Bantin
{

namespace
{

using Gap = NameToken::Gap;

constexpr qsizetype LongestName = 24; ///< words; a longer one is no name
constexpr qsizetype LongestList = 7;  ///< words between a comma in a name and its `and`

constexpr std::array EnglishHeads{
    QStringView(u"institute"),    QStringView(u"bureau"),       QStringView(u"agency"),
    QStringView(u"ministry"),     QStringView(u"department"),   QStringView(u"centre"),
    QStringView(u"center"),       QStringView(u"organization"), QStringView(u"commission"),
    QStringView(u"association"),  QStringView(u"council"),      QStringView(u"committee"),
    QStringView(u"academy"),      QStringView(u"university"),   QStringView(u"laboratory"),
    QStringView(u"forum"),        QStringView(u"authority"),    QStringView(u"administration"),
    QStringView(u"foundation"),   QStringView(u"federation"),   QStringView(u"organisation"),
    QStringView(u"corporation"),  QStringView(u"laboratories"), QStringView(u"faculty"),
    QStringView(u"office"),       QStringView(u"division"),     QStringView(u"college"),
    QStringView(u"embassy"),      QStringView(u"consulate"),    QStringView(u"society"),
    QStringView(u"school"),       QStringView(u"secretariat"),  QStringView(u"hospital"),
    QStringView(u"museum"),       QStringView(u"chamber"),      QStringView(u"bank"),
    QStringView(u"observatory"),  QStringView(u"unit"),         QStringView(u"union"),
    QStringView(u"network"),      QStringView(u"service"),      QStringView(u"company"),
    QStringView(u"board"),        QStringView(u"labs"),         QStringView(u"army"),
    QStringView(u"section"),      QStringView(u"directorate"),  QStringView(u"registry"),
    QStringView(u"consortium"),   QStringView(u"université"),   QStringView(u"universität"),
    QStringView(u"universiteit"), QStringView(u"universidad"),  QStringView(u"università"),
    QStringView(u"universidade"), QStringView(u"hochschule"),   QStringView(u"fachhochschule"),
    QStringView(u"institut"),     QStringView(u"politecnico")};
/** Names of these go on over the small words of their tongue: `Université Côte d’Azur`. */
constexpr std::array ForeignHeads{QStringView(u"université"),   QStringView(u"universität"),
                                  QStringView(u"universiteit"), QStringView(u"universidad"),
                                  QStringView(u"università"),   QStringView(u"universidade"),
                                  QStringView(u"hochschule"),   QStringView(u"fachhochschule"),
                                  QStringView(u"institut"),     QStringView(u"politecnico")};
constexpr std::array ForeignLinks{QStringView(u"de"),  QStringView(u"d"),   QStringView(u"des"), QStringView(u"du"),
                                  QStringView(u"la"),  QStringView(u"le"),  QStringView(u"les"), QStringView(u"et"),
                                  QStringView(u"der"), QStringView(u"die"), QStringView(u"für"), QStringView(u"und"),
                                  QStringView(u"van"), QStringView(u"di"),  QStringView(u"del"), QStringView(u"degli"),
                                  QStringView(u"zu"),  QStringView(u"y"),   QStringView(u"do"),  QStringView(u"l")};
/** Of these, two words say too little: `Trade Union`, `Production Unit`. */
constexpr std::array WeakHeads{QStringView(u"unit"),    QStringView(u"union"),   QStringView(u"network"),
                               QStringView(u"bank"),    QStringView(u"museum"),  QStringView(u"hospital"),
                               QStringView(u"service"), QStringView(u"company"), QStringView(u"board"),
                               QStringView(u"section"), QStringView(u"army"),    QStringView(u"registry")};
/** `World Trade Organization Agreement on …`: what a body made is no body. */
constexpr std::array Documents{QStringView(u"agreement"), QStringView(u"treaty"),     QStringView(u"convention"),
                               QStringView(u"protocol"),  QStringView(u"programme"),  QStringView(u"program"),
                               QStringView(u"project"),   QStringView(u"strategy"),   QStringView(u"act"),
                               QStringView(u"law"),       QStringView(u"memorandum"), QStringView(u"declaration"),
                               QStringView(u"plan"),      QStringView(u"standard"),   QStringView(u"standards"),
                               QStringView(u"award"),     QStringView(u"prize"),      QStringView(u"scheme")};
constexpr std::array CompanyEnds{QStringView(u"ltd"), QStringView(u"inc"),  QStringView(u"gmbh"), QStringView(u"llc"),
                                 QStringView(u"jsc"), QStringView(u"corp"), QStringView(u"plc"),  QStringView(u"bhd")};
constexpr std::array CompanyWords{QStringView(u"công ty"), QStringView(u"tập đoàn"), QStringView(u"doanh nghiệp")};
/** Legal forms that are words elsewhere: in this spelling alone, `Vaisala Oyj`. */
constexpr std::array ForeignCompanyEnds{QStringView(u"Oyj"), QStringView(u"Oy"), QStringView(u"AB"),
                                        QStringView(u"AG"),  QStringView(u"BV"), QStringView(u"NV"),
                                        QStringView(u"SpA"), QStringView(u"KK"), QStringView(u"SAS")};
/** Words of what a person is, not a body: `Director General of the …`. */
constexpr std::array Offices{QStringView(u"director"),       QStringView(u"head"),
                             QStringView(u"chairman"),       QStringView(u"chairwoman"),
                             QStringView(u"chairperson"),    QStringView(u"president"),
                             QStringView(u"vice"),           QStringView(u"deputy"),
                             QStringView(u"chief"),          QStringView(u"secretary"),
                             QStringView(u"minister"),       QStringView(u"rector"),
                             QStringView(u"dean"),           QStringView(u"governor"),
                             QStringView(u"member"),         QStringView(u"members"),
                             QStringView(u"manager"),        QStringView(u"leader"),
                             QStringView(u"leaders"),        QStringView(u"officials"),
                             QStringView(u"experts"),        QStringView(u"ambassador"),
                             QStringView(u"commissioner"),   QStringView(u"administrator"),
                             QStringView(u"delegation"),     QStringView(u"delegates"),
                             QStringView(u"representative"), QStringView(u"representatives"),
                             QStringView(u"acting"),         QStringView(u"former"),
                             QStringView(u"professor"),      QStringView(u"executive"),
                             QStringView(u"lieutenant"),     QStringView(u"colonel"),
                             QStringView(u"captain"),        QStringView(u"brigadier"),
                             QStringView(u"admiral")};
/** `Administration Building` */
constexpr std::array Houses{QStringView(u"building"), QStringView(u"hall"),  QStringView(u"street"),
                            QStringView(u"road"),     QStringView(u"tower"), QStringView(u"campus")};
/** `Steering Committee Meeting` */
constexpr std::array Meetings{QStringView(u"meeting"), QStringView(u"workshop"), QStringView(u"seminar"),
                              QStringView(u"session"), QStringView(u"conference")};
constexpr std::array Ordinals{QStringView(u"first"),   QStringView(u"second"), QStringView(u"third"),
                              QStringView(u"fourth"),  QStringView(u"fifth"),  QStringView(u"sixth"),
                              QStringView(u"seventh"), QStringView(u"eighth"), QStringView(u"ninth"),
                              QStringView(u"tenth")};
constexpr std::array EnglishLinks{QStringView(u"of"), QStringView(u"for"), QStringView(u"and"), QStringView(u"the"),
                                  QStringView(u"on")};

template <typename List>
bool contains(const List &list, QStringView word)
{
    return std::ranges::any_of(list, [&](QStringView item) { return word == item; });
}

} // namespace

bool isEnglishTail(QStringView text, TextSpan span)
{
    static const QRegularExpression tail(u"^\\p{Lu}[a-z]+(?: \\p{Lu}[a-z]+)* (?<head>[A-Z][a-z]+)$"_s);
    static const QRegularExpression before(u"(?<word>\\p{Lu}[a-z]+) $"_s);
    if (span.begin == 0 || text[span.begin - 1] != u' ' || text[span.end - 1] < u'a' || text[span.end - 1] > u'z')
        return false;
    const qsizetype from = std::max<qsizetype>(0, span.begin - 24);
    const QRegularExpressionMatch word = matchIn(before, text.sliced(from, span.begin - from));
    if (!word.hasMatch())
        return false;
    const QRegularExpressionMatch name = matchIn(tail, text.sliced(span.begin, span.length()));
    if (!name.hasMatch() || !contains(EnglishHeads, name.captured(u"head"_s).toLower()))
        return false;
    static const QStringList openers{u"the"_s, u"at"_s, u"in"_s,  u"from"_s, u"on"_s,
                                     u"for"_s, u"of"_s, u"and"_s, u"by"_s,   u"with"_s};
    return !openers.contains(word.captured(u"word"_s).toLower());
}

QStringView BodyGrammar::wordText(qsizetype i) const
{
    return m_text.sliced(token(i).span.begin, token(i).span.length());
}

/** `công ty Acme Testing`: behind these words in lower case stands the name of a company. */
bool BodyGrammar::followsCompanyWord(qsizetype i) const
{
    if (i == 0 || token(i).gap != Gap::Space)
        return false;
    const QString word = i > 1 ? pairOf(token(i - 2), token(i - 1)) : token(i - 1).lower.toString();
    return token(i - 1).lower == u"hãng" || word == u"tổ chức" || (word == u"cơ quan" && token(i).allCaps) ||
           contains(CompanyWords, word);
}

/** The `s` of `People's Committee`, `Children's Hospital`; that of `Japan's Center` is no part of a name. */
bool BodyGrammar::isGenitiveAt(qsizetype i) const
{
    static const QStringList owners{u"people"_s, u"children"_s, u"women"_s, u"men"_s};
    if (i == 0 || token(i).lower != u"s" || !owners.contains(token(i - 1).lower))
        return false;
    const QStringView gap = m_text.sliced(token(i - 1).span.end, token(i).span.begin - token(i - 1).span.end);
    return gap == u"'" || gap == u"’";
}

/** Whether an English name may go on over what stands in front of word @p i: `Technology (Jiangsu) Co., Ltd`. */
bool BodyGrammar::englishGap(qsizetype i) const
{
    const qsizetype before = token(i - 1).span.end;
    const QStringView gap = m_text.sliced(before, token(i).span.begin - before);
    const bool place = gap == u" (" && !token(i).allCaps && m_text.sliced(token(i).span.end).startsWith(u')');
    // `Automobile Manufacturers' Association`
    const bool genitive = (gap == u"' " || gap == u"’ ") && token(i - 1).lower.endsWith(u's');
    return token(i).gap <= Gap::Tight || place || genitive || isGenitiveAt(i) ||
           (gap == u") " && token(i).lower == u"co");
}

/** `GmbH`, `Oyj` behind a word of another language. */
bool BodyGrammar::isCompanyEndAt(qsizetype i) const
{
    return contains(CompanyEnds, token(i).lower) ||
           (i > 0 && contains(ForeignCompanyEnds, wordText(i)) && token(i).gap == Gap::Space && token(i - 1).capital &&
            token(i - 1).foreign && !isBodyAt(i - 1));
}

/** The word behind `Université Côte d’Azur`, `Technische Universität Dresden` from word @p first on; @p first where
 *  none begins there. */
qsizetype BodyGrammar::foreignTongueEnd(qsizetype first) const
{
    qsizetype end = first;
    bool head = false;
    for (qsizetype i = first; i < size() && i - first < LongestName; ++i) {
        const QStringView before =
            i == first ? QStringView()
                       : m_text.sliced(token(i - 1).span.end, token(i).span.begin - token(i - 1).span.end);
        const bool joined =
            i == first || token(i).gap == Gap::Space || before == u"-" || before == u"'" || before == u"’";
        const bool link = head && contains(ForeignLinks, token(i).lower) && !token(i).capital;
        if (!joined || !(link || token(i).capital) || (hasMarks(wordText(i)) && !token(i).foreign) ||
            (i > first && (isBodyAt(i) || isOfficeAt(i))))
            break;
        head = head || contains(ForeignHeads, token(i).lower);
        end = link ? end : i + 1;
        // Before the head stands one word at most: `Technische`.
        if (!head && i > first)
            break;
    }
    return head && end - first >= 2 ? end : first;
}

bool BodyGrammar::headFollows(qsizetype i) const
{
    for (; i < size() && englishGap(i) && (token(i).capital || contains(EnglishLinks, token(i).lower)); ++i)
        if (contains(EnglishHeads, token(i).lower))
            return true;
    return false;
}

/** `Director of`, `General of`: the words in front of `of` say what a person is. */
bool BodyGrammar::isOfficeAt(qsizetype i) const
{
    return contains(Offices, token(i).lower) || (token(i).lower == u"general" && isWord(i + 1, u"of"));
}

/** Whether behind the comma in front of word @p i goes on one name: `Trade, Industry and Energy`, which needs a head
 *  noun before, or `Standards, Metrology and Quality Organisation`, which needs one behind. */
bool BodyGrammar::englishListContinues(qsizetype i, bool head) const
{
    const qsizetype limit = std::min(size(), i + LongestList);
    for (qsizetype j = i; j < limit; ++j) {
        if (token(j).lower == u"and")
            return j > i && j + 1 < size() && token(j + 1).capital && !token(j + 1).allCaps &&
                   placeAt(j + 1) == j + 1 && !isBodyAt(j + 1) && headFollows(j + 1) != head;
        const bool plain = token(j).capital && !token(j).allCaps && !contains(EnglishHeads, token(j).lower) &&
                           !isOfficeAt(j) && !isBodyAt(j) && placeAt(j) == j;
        if (!plain || (j > i && token(j).gap > Gap::Comma) || token(j).gap == Gap::Dash)
            return false;
    }
    return false;
}

/** The word behind a body of the province that is named at word @p first: `Binh Duong Department of Health`. */
qsizetype BodyGrammar::provincialEnd(qsizetype first) const
{
    const CountryMention *place = mentionAt(m_names.countries, token(first).span.begin);
    const qsizetype next = placeAt(first);
    // `Binh Duong People's Committee`
    if (place && next + 2 < size() && englishGap(next) && isGenitiveAt(next + 1) && isWord(next + 2, u"committee"))
        return next + 3;
    if (!place || place->code != u"VN" || place->basis != CountryMention::Basis::Place || next >= size() ||
        !englishGap(next) || !contains(EnglishHeads, token(next).lower))
        return first;
    const BodyMention *known = mentionAt(m_bodies, token(next).span.begin);
    if (!known)
        return first;
    qsizetype end = next;
    while (end < size() && token(end).span.begin < known->span.end)
        ++end;
    return end;
}

/** Whether the known name at word @p i may be the tail of a longer one: `Centre for Technical` + `Standards, Metrology
 * and Quality`, which itself says nothing of what it is. */
bool BodyGrammar::isHeadless(qsizetype i) const
{
    const BodyMention *known = mentionAt(m_bodies, token(i).span.begin);
    if (!known || token(i).allCaps || contains(EnglishLinks, token(i - 1).lower))
        return false;
    const QStringView name = m_text.sliced(known->span.begin, known->span.length());
    return name.contains(u' ') && std::ranges::none_of(EnglishHeads, [&](QStringView head) {
               return name.contains(head, Qt::CaseInsensitive);
           });
}

/** Whether a name may go on with word @p i, which is not its first; @p head says whether it is told to be a body's,
 *  @p noun whether by a head noun. */
bool BodyGrammar::englishContinues(qsizetype i, bool head, bool noun) const
{
    const NameToken &word = token(i);
    if (isCompanyEndAt(i))
        return true;
    const bool link = contains(EnglishLinks, word.lower) || isGenitiveAt(i);
    if (!link && isBodyAt(i) && !(noun && isHeadless(i)))
        return false;
    if (word.gap == Gap::Comma)
        return englishListContinues(i, head);
    // `Institute of Food Research (Nofima)`: a short name, where `Institute of Metrology (Thailand)` is all of it.
    if (noun && word.gap > Gap::Comma && placeAt(i) == i && word.lower != u"co")
        return false;
    // `the Directorate for Standards, Metrology and Quality and New Zealand`
    if (word.lower == u"and" && noun && placeAt(i + 1) > i + 1)
        return false;
    // `A University and B University` are two, `Institute of Standards and Technology` is one; so are `VNU and B`.
    if (word.lower == u"and" &&
        ((head && (headFollows(i + 1) || (i + 1 < size() && token(i + 1).allCaps))) || (!head && token(i - 1).allCaps)))
        return false;
    return englishGap(i);
}

/** `Nguyen Anh Duc`: a surname and given names without their marks, up to the end of the words in capitals. */
bool BodyGrammar::beginsEnglishPerson(qsizetype i) const
{
    constexpr qsizetype fewest = 3;
    constexpr qsizetype most = 4;
    if (!m_authority.personWords().containsUnmarked(PersonWord::Surname, token(i).lower) || placeAt(i) > i)
        return false;
    qsizetype end = i;
    while (end < size() && (end == i || token(end).gap == Gap::Space) && token(end).capital && !token(end).allCaps) {
        if (!looksVietnamese(wordText(end).toString()) || contains(EnglishHeads, token(end).lower))
            return false;
        ++end;
    }
    return end - i >= fewest && end - i <= most;
}

/** Whether `of` and a country end right before word @p i of the name that begins at word @p first. */
bool BodyGrammar::endsWithCountry(qsizetype first, qsizetype i) const
{
    constexpr qsizetype longest = 4;
    for (qsizetype k = i - 1; k > first && i - k <= longest; --k)
        if (isCountryAt(k) && placeAt(k) == i && token(k - 1).lower == u"of")
            return true;
    return false;
}

qsizetype BodyGrammar::englishEnd(qsizetype first) const
{
    if (m_tokens.isCapitals || !token(first).capital || contains(EnglishLinks, token(first).lower) || isOfficeAt(first))
        return first;
    // `Associate Director for Laboratory Programs`, `Vice President for Academic Affairs of …`
    qsizetype start = first;
    while (start > 0 && token(start).gap == Gap::Space && token(start - 1).capital && first - start < 4)
        --start;
    if (start >= 2 && token(start - 1).lower == u"for" && isOfficeAt(start - 2))
        return first;
    // `Van Minh` of `General Tran Van Minh of the Ministry of …`
    for (qsizetype k = start; k < first; ++k)
        if (beginsEnglishPerson(k))
            return first;
    if (const qsizetype end = std::max(provincialEnd(first), foreignTongueEnd(first)); end > first)
        return end;
    const bool company = token(first).foreign && placeAt(first) == first && followsCompanyWord(first);
    bool head = company;
    bool noun = false;
    bool isSeat = false;
    qsizetype end = first;
    for (qsizetype i = first; i < size() && i - first < LongestName; ++i) {
        const NameToken &word = token(i);
        const bool link = contains(EnglishLinks, word.lower) || isGenitiveAt(i);
        // `Embassy of Japan in Vietnam`
        if (end > first && isSeat && (word.lower == u"in" || word.lower == u"to") && placeAt(i + 1) > i + 1) {
            end = placeAt(i + 1);
            break;
        }
        if ((i > first && !englishContinues(i, head, noun)) || !(link || word.capital) || hasMarks(wordText(i)))
            break;
        if (noun && contains(Documents, word.lower) && !contains(EnglishLinks, token(i - 1).lower) &&
            !headFollows(i + 1))
            break;
        // `Director of the National Institute of Metrology of Thailand Pattaraporn Hill`
        if (noun && !link && endsWithCountry(first, i) && !headFollows(i))
            break;
        // `Director of Vietnam Petroleum Institute Nguyen Anh Duc`
        if (noun && !link && !contains(EnglishLinks, token(i - 1).lower) && beginsEnglishPerson(i))
            break;
        // `Administration Building of …`
        if (i > first && contains(Houses, word.lower) && contains(EnglishHeads, token(i - 1).lower))
            return first;
        // `Third Steering Committee Meeting on …`
        if (i > first && contains(Meetings, word.lower) && contains(EnglishHeads, token(i - 1).lower)) {
            if (contains(Ordinals, token(first).lower))
                return first;
            break;
        }
        // `Staff of …`, `General Tran Van Minh of …`: what stands before is no part of a name.
        if (!head && (isOfficeAt(i) || beginsEnglishPerson(i)))
            return first;
        noun = noun || contains(EnglishHeads, word.lower);
        isSeat = isSeat || word.lower == u"embassy" || word.lower == u"consulate";
        head = head || noun || isCompanyEndAt(i);
        end = link ? end : i + 1;
        if (isCompanyEndAt(i))
            break;
    }
    if (end == first)
        return first;
    const bool foreign = std::any_of(m_tokens.all.begin() + first, m_tokens.all.begin() + end,
                                     [](const NameToken &t) { return t.foreign; });
    const bool weak = !company && end - first < 3 && contains(WeakHeads, token(end - 1).lower);
    // The `University Council` is an organ of the body told of.
    const bool organ = end - first == 2 && contains(EnglishHeads, token(first).lower) &&
                       contains(EnglishHeads, token(first + 1).lower);
    return head && foreign && !weak && !organ && (end - first >= 2 || company) ? end : first;
}

} // namespace Bantin
