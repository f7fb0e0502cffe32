// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/bodymentions.h"

#include "extract/bodygrammar.h"
#include "text/pattern.h"
#include "text/spelling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype LongestBracket = 120; ///< characters of a bracket that declares a name
constexpr qsizetype LongestOpening = 80;  ///< characters in which the tag of an agency stands
constexpr qsizetype LongestNumber = 40;   ///< characters behind `ISO` that may be the number of a standard
constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;

using Rule = NamedMention::Rule;

/** Stretches that name the source of a picture or of the text, not a body of the report:
 *  `Ảnh: TTXVN`, `(Nguồn: most.gov)`, `(VietQ.vn) -`; not `ảnh hưởng`. */
QList<TextSpan> credits(QStringView text)
{
    static const QRegularExpression opening(
        uR"(^(?:\W{0,6}\([^()]{2,24}\)\s*[-–—]|\W{0,6}[A-Z]{3,12}\s+(?=\p{Lu}\p{Ll})|\W{0,6}[\w.-]{3,24}\.(?:vn|com|net|org)(?:\s*[-–—]|\.\s)|Theo (?:đặc )?phái viên \S+))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression labelled(
        uR"(\b(?:Ảnh|Nguồn|Tin, ảnh|Tin và ảnh|Video|Photo|Source|Nơi nhận)\s*:[^\n)]*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // `… hẹn gặp lại. (Theo Phòng KHCN&HTQT)`
    // `Theo dõi Báo A trên Google News`
    static const QRegularExpression follow(uR"(^\W*Theo dõi [^.;]{3,60} trên (?:Google|Zalo|Facebook|Youtube)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression closing(uR"(\((?:Theo|Tin|Bài)\b:? [^()]{2,80}\)[\s.]*$)"_s);
    QList<TextSpan> spans;
    const auto add = [&](const QRegularExpressionMatch &match) {
        spans << TextSpan{.begin = match.capturedStart(), .end = match.capturedEnd()};
    };
    if (const auto match = matchIn(opening, text.first(std::min(LongestOpening, text.size()))); match.hasMatch())
        add(match);
    if (text.contains(u"heo dõi"))
        if (const auto match = matchIn(follow, text); match.hasMatch())
            add(match);
    if (text.contains(u'('))
        if (const auto match = matchIn(closing, text); match.hasMatch())
            add(match);
    if (text.contains(u':'))
        for (auto it = labelled.globalMatchView(text); it.hasNext();)
            add(it.next());
    return spans;
}

bool isAbbreviationOf(const Body &body, QStringView text)
{
    return body.abbreviations.contains(text) ||
           std::ranges::none_of(text, [](QChar c) { return c.isLower() || c.isSpace(); });
}

/** `ISO 9001`, `ISO/IEC 17025`, `TCVN ISO 22000`; but `năm APEC 2017`. */
bool isDesignation(QStringView text, TextSpan span)
{
    static const QRegularExpression number(
        uR"(^(?:/[A-Z]+){0,2}(?:/(?:TR|TS|TC|SC|JTC|Guide))?[\s:-]{1,2}(\d+)(\S?))"_s);
    static const QRegularExpression series(uR"((?:TCVN|QCVN|tiêu chuẩn|/)\s?$)"_s);
    const QStringView rest = text.sliced(span.end, std::min(LongestNumber, text.size() - span.end));
    if (std::ranges::none_of(rest, [](QChar c) { return c.isDigit(); }))
        return false;
    const QRegularExpressionMatch after = matchIn(number, rest);
    if (!after.hasMatch())
        return false;
    const int value = after.capturedView(1).toInt();
    const bool year =
        value >= FirstYear && value <= LastYear && after.capturedView(2) != u":" && after.capturedView(2) != u"-";
    const qsizetype from = std::max<qsizetype>(0, span.begin - LongestNumber);
    return !year || matches(series, text.sliced(from, span.begin - from));
}

/** `quy phạm của Nga, tiêu chuẩn ASME`: the letters stand for what the body wrote. */
bool isYardstick(QStringView text, TextSpan span)
{
    static const QRegularExpression cue(
        uR"((?<!tổ chức )(?<!cơ quan )(?<!viện )(?<!uỷ ban )(?<!ủy ban )(?<!cục )(?<!hội )\b(?:tiêu chuẩn|quy phạm|quy chuẩn|mã) $)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // `two DIN standards`
    static const QRegularExpression behind(u"^ standards?\\b"_s);
    if (matches(behind, text.sliced(span.end)))
        return true;
    constexpr qsizetype reach = 24;
    const qsizetype from = std::max<qsizetype>(0, span.begin - reach);
    return matches(cue, text.sliced(from, span.begin - from));
}

/** `RAS/7/021`: the code of a project. */
bool isCode(QStringView text, TextSpan span)
{
    const QStringView rest = text.sliced(span.end);
    return rest.size() > 1 && rest[0] == u'/' && rest[1].isDigit();
}

bool covers(const QList<TextSpan> &spans, TextSpan span)
{
    return std::ranges::any_of(spans, [&](TextSpan s) { return s.begin <= span.begin && span.end <= s.end; });
}

/** Newspapers and agencies are named where a text comes from: their short names are no bodies of the report. */
bool isMediumInShort(const NamedMention &mention, bool isOneWord)
{
    if (!mention.body || (mention.rule != Rule::KnownAbbreviation && !isOneWord))
        return false;
    const BodyKind kind = mention.body->kind;
    return kind == BodyKind::NewsAgency || kind == BodyKind::Newspaper || kind == BodyKind::Website;
}

/** `Trưởng ban Hợp tác quốc tế`: the small head belongs to the office of a person. */
bool isOffice(QStringView text, TextSpan span)
{
    return text[span.begin].isLower() && text.first(span.begin).trimmed().endsWith(u"trưởng"_s, Qt::CaseInsensitive);
}

/** Puts the mentions of one passage together. */
class Collector
{
public:
    Collector(QStringView text, const KnownNames &names, const Authority &authority)
        : m_text(text), m_authority(authority), m_grammar(text, names, authority), m_known(names.bodies),
          m_places(names.countries), m_credits(credits(text))
    {
        m_known.removeIf([&](const BodyMention &mention) {
            return isOffice(text, mention.span) || isEnglishTail(text, mention.span);
        });
        for (const AgreementMention &agreement : names.agreements)
            m_agreements << agreement.span;
    }

    QList<NamedMention> collect()
    {
        const QList<NameToken> &tokens = m_grammar.tokens().all;
        for (qsizetype i = 0; i < tokens.size();) {
            const qsizetype end = longestAt(i);
            i = std::max(i + 1, end);
        }
        return m_mentions;
    }

private:
    const NameToken &token(qsizetype i) const { return m_grammar.tokens().all[i]; }

    const BodyMention *knownAt(qsizetype i) const { return mentionAt(m_known, token(i).span.begin); }

    qsizetype wordBehind(qsizetype first, qsizetype position) const
    {
        qsizetype i = first;
        while (i < m_grammar.tokens().all.size() && token(i).span.begin < position)
            ++i;
        return i;
    }

    /** Adds the longest name at word @p first. @return the word behind it, @p first where there is none. */
    qsizetype longestAt(qsizetype first)
    {
        const BodyMention *known = knownAt(first);
        qsizetype knownEnd = first;
        // `Giám đốc Đỗ Khoa Văn`: the head noun is a given name.
        const bool isGiven = first > 0 && !known && token(first).gap == NameToken::Gap::Space &&
                             m_grammar.isPerson(first - 1) && token(first).lower == u"khoa";
        qsizetype end = isGiven ? first : m_grammar.nameEnd(first);
        if (known) {
            knownEnd = wordBehind(first, known->span.end);
            // What a known name ends, grammar carries on over blanks only: the next name may follow a comma. But
            // `Bộ Thương mại, Công nghiệp và Thủy sản Na Uy` is one ministry.
            const bool blank = end > knownEnd && token(knownEnd).gap <= NameToken::Gap::Space;
            // `Vụ Tiêu chuẩn và Đo lường` is not the known `Vụ Tiêu chuẩn`.
            constexpr qsizetype shortName = 3;
            const bool isPair = end > knownEnd && knownEnd - first <= shortName && token(knownEnd).lower == u"và" &&
                                (known->body->kind == BodyKind::Department || known->body->kind == BodyKind::Unit);
            const bool goesOn = (blank && token(knownEnd).capital) || isPair || m_grammar.endsAbroad(first, end);
            end = std::max(goesOn ? end : knownEnd, m_grammar.placeEnd(knownEnd));
            if (end > knownEnd && !isBodyOfPlace(*known->body) && !isBranch(*known->body, knownEnd, end))
                end = knownEnd;
        }
        // `Tổ chức GS1 khu vực châu Á - Thái Bình Dương`
        if (end > first && bodyHeadAt(m_grammar.tokens(), first))
            end = m_grammar.regionEnd(end);
        end = std::max({end, m_grammar.englishEnd(first), m_grammar.ownerEnd(first), technicalCommitteeEnd(first)});
        const bool isKnown = known && end == knownEnd;
        if (end > first)
            end = regionWordEnd(end);
        if (end > first)
            add(first, end, isKnown ? known : nullptr);
        return end;
    }

    /** `People's Committee of Ben Tre Province`: the word behind the sort of place that follows word @p end - 1. */
    qsizetype regionWordEnd(qsizetype end) const
    {
        static const QStringList words{u"Province"_s, u"City"_s, u"District"_s};
        const auto endsHere = [&](const CountryMention &place) {
            return end > 0 && place.span.end == token(end - 1).span.end && place.code == u"VN";
        };
        const bool follows = end > 0 && end < m_grammar.tokens().all.size() &&
                             token(end).gap == NameToken::Gap::Space &&
                             words.contains(m_text.sliced(token(end).span.begin, token(end).span.length()));
        return follows && std::ranges::any_of(m_places, endsHere) ? end + 1 : end;
    }

    /** `Ban kỹ thuật tiêu chuẩn quốc gia TCVN/TC 282`, `Ban kỹ thuật TCVN/TC/E1`: named by its number. */
    qsizetype technicalCommitteeEnd(qsizetype first) const
    {
        if (token(first).lower != u"ban" || !token(first).capital)
            return first;
        static const QRegularExpression name(
            uR"(^Ban [Kk]ỹ thuật(?: [Tt]iêu chuẩn)?(?: [Qq]uốc gia)? TCVN/J?TC ?(?:/ ?[A-Z]{1,3} ?[0-9]{0,3}|[0-9]{1,3})(?:/SC ?[0-9]{1,3})?)"_s);
        const qsizetype begin = token(first).span.begin;
        const QRegularExpressionMatch match = matchIn(name, m_text.sliced(begin));
        return match.hasMatch() ? wordBehind(first, begin + match.capturedEnd()) : first;
    }

    /** Whether a name goes on with the name of a place: a ministry of another country does, `ISO` does not. */
    static bool isBodyOfPlace(const Body &body)
    {
        return body.kind != BodyKind::International && body.kind != BodyKind::Company;
    }

    /** `TÜV Rheinland Thailand`: what a company is called in a country, and no more of the sentence. */
    bool isBranch(const Body &body, qsizetype from, qsizetype end) const
    {
        if (body.kind != BodyKind::Company || token(from).gap != NameToken::Gap::Space || !token(from).capital)
            return false;
        const CountryMention *place = mentionAt(m_places, token(from).span.begin);
        return place && place->basis == CountryMention::Basis::Name && place->code != body.country &&
               place->span.end == token(end - 1).span.end;
    }

    void add(qsizetype first, qsizetype end, const BodyMention *known)
    {
        NamedMention mention{.span = {.begin = token(first).span.begin, .end = token(end - 1).span.end}};
        if (m_text.sliced(mention.span.begin, mention.span.length()).count(u'(') == 1 &&
            m_text.sliced(mention.span.end).startsWith(u')'))
            ++mention.span.end; // `Acme Testing (Jiangsu)`
        const QStringView name = m_text.sliced(mention.span.begin, mention.span.length());
        mention.body = known ? known->body : m_authority.resolve(name);
        // `JETRO Hà Nội` is JETRO; `UNECE Transport Division` is a part of it.
        const BodyMention *opening = known ? nullptr : knownAt(first);
        const CountryMention *place =
            opening && first + 1 < end ? mentionAt(m_places, token(first + 1).span.begin) : nullptr;
        if (!mention.body && place && place->span.end == mention.span.end &&
            isAbbreviationOf(*opening->body, m_text.sliced(opening->span.begin, opening->span.length())))
            mention.body = opening->body;
        if (mention.body) {
            mention.rule = isAbbreviationOf(*mention.body, name) ? Rule::KnownAbbreviation : Rule::KnownName;
            if (known && known->likeness == Likeness::Folded)
                mention.rule = Rule::FoldedName;
        }
        const bool party = mention.rule == Rule::KnownAbbreviation && covers(m_agreements, mention.span);
        if (mention.rule == Rule::KnownAbbreviation && isYardstick(m_text, mention.span))
            return;
        if (party || covers(m_credits, mention.span) || isDesignation(m_text, mention.span) ||
            isCode(m_text, mention.span) || isForeignShortName(mention.span) ||
            isMediumInShort(mention, end == first + 1))
            return;
        mention.declared = declaredBehind(mention.span.end);
        const BodyHead *head = bodyHeadAt(m_grammar.tokens(), first);
        if (head && head->hasSeat && !known)
            mention.span.end = seatBehind(mention.span.end);
        if ((head && isOneOfMany(first, end, *head)) || isCounted(first))
            return;
        if (!mention.body && head && head->needsShortName && mention.declared.isEmpty() && !isNetworkOfMany(*head, end))
            return;
        if (!mention.body && head)
            resolveByAbbreviation(mention, first + wordCount(*head), end);
        if (!mention.body && head)
            resolveByLastWord(mention, end);
        m_mentions << mention;
    }

    /** `Cục Quản lý Dược phẩm Thái Lan (Thai FDA)`: `FDA` is but the end of what the body before is called. */
    bool isForeignShortName(TextSpan span) const
    {
        if (m_mentions.isEmpty() || m_mentions.last().span.end > span.begin)
            return false;
        const QStringView name = m_text.sliced(span.begin, span.length());
        return std::ranges::any_of(m_mentions.last().declared, [&](const QString &declared) {
            const QStringList words = declared.split(u' ');
            const bool capitals = std::ranges::all_of(words, [](const QString &w) { return w[0].isUpper(); });
            return words.size() > 1 && words.contains(name) && capitals && !bodyHeadAt(nameTokens(declared), 0);
        });
    }

    /** `cán bộ của 17 chi cục tiêu chuẩn`: the word in lower case behind a number names no body of its own. */
    bool isCounted(qsizetype first) const
    {
        return first > 0 && !token(first).capital && token(first).gap == NameToken::Gap::Space &&
               (token(first - 1).number || token(first - 1).lower == u"các" || token(first - 1).lower == u"nhiều");
    }

    /** `Văn phòng Tổ chức Y tế thế giới (WHO) tại Việt Nam`: the seat behind the bracket; @p end where none stands. */
    qsizetype seatBehind(qsizetype end) const
    {
        static const QRegularExpression seat(u"^ \\([A-Z]{2,12}\\) tại (?:Việt Nam|Hà Nội|Thành phố Hồ Chí Minh)\\b"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = matchIn(seat, m_text.sliced(end));
        return match.hasMatch() ? end + match.capturedEnd() : end;
    }

    /** `các Sở Xây dựng`: those of all provinces, no body of its own. */
    bool isOneOfMany(qsizetype first, qsizetype end, const BodyHead &head) const
    {
        static const QStringList heads{u"sở"_s, u"chi cục"_s, u"ubnd"_s, u"ủy ban nhân dân"_s, u"đài"_s};
        const bool lists =
            end < m_grammar.tokens().all.size() &&
            (token(end).lower == u"và" || (token(end).gap == NameToken::Gap::Comma && token(end).capital));
        return first > 0 && token(first - 1).lower == u"các" && heads.contains(head.words) &&
               !mentionAt(m_places, token(end - 1).span.begin) && end < m_grammar.tokens().all.size() && !lists;
    }

    /** `Mạng lưới phòng thử nghiệm thực phẩm ASEAN`: no event, unlike a forum. */
    bool isNetworkOfMany(const BodyHead &head, qsizetype end) const
    {
        const BodyMention *last = knownAt(end - 1);
        return head.words == u"mạng lưới" && last && last->body->kind == BodyKind::International;
    }

    /** `Tổ chức GIZ` is `GIZ`; but `Hội đồng APAC` is part of it. */
    void resolveByAbbreviation(NamedMention &mention, qsizetype first, qsizetype end) const
    {
        static const QStringList heads{u"tổ chức"_s, u"cơ quan"_s, u"viện"_s, u"trung tâm"_s, u"quỹ"_s, u"tập đoàn"_s};
        const QStringView words = m_text.sliced(mention.span.begin, token(first).span.begin - mention.span.begin);
        const BodyMention *known = first + 1 == end ? knownAt(first) : nullptr;
        if (!known || !heads.contains(words.trimmed().toString().toLower()))
            return;
        mention.body = known->body;
        mention.rule = Rule::KnownAbbreviation;
    }

    /** `Viện Nghiên cứu RISE` is what the data call `Viện Nghiên cứu RISE Thụy Điển`. */
    void resolveByLastWord(NamedMention &mention, qsizetype end) const
    {
        const BodyMention *known = knownAt(end - 1);
        const QStringView name = m_text.sliced(mention.span.begin, mention.span.length());
        if (known && known->span.end == mention.span.end && known->body->name.startsWith(name)) {
            mention.body = known->body;
            mention.rule = Rule::KnownAbbreviation;
        }
    }

    /** The names that a bracket or a dash right behind @p position gives to the body before it. */
    QStringList declaredBehind(qsizetype position) const
    {
        static const QRegularExpression bracket(
            uR"(^ ?\(\s*(?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là |tên tiếng Anh: |tiếng Anh: )?["“]?([^()]{2,120}?)["”]?\s*\))"_s);
        static const QRegularExpression dash(uR"(^ ?[-–] ?([A-Z][A-Za-z&]*[A-Z0-9])\b(?! ?[-–]))"_s);
        const QStringView rest = m_text.sliced(position, std::min(LongestBracket + 4, m_text.size() - position));
        const QStringView sign = rest.startsWith(u' ') ? rest.sliced(1) : rest;
        if (!sign.startsWith(u'(') && !sign.startsWith(u'-') && !sign.startsWith(u'–'))
            return {};
        QStringList names;
        if (const auto match = matchIn(bracket, rest); match.hasMatch()) {
            static const QRegularExpression separator(uR"(\s[-–]\s|;\s*|,\s+(?=[A-Z]{2}))"_s);
            for (const QString &part : match.captured(1).split(separator, Qt::SkipEmptyParts))
                names << part.trimmed();
        } else if (const auto short_ = matchIn(dash, rest); short_.hasMatch()) {
            names << short_.captured(1);
        }
        return names;
    }

    QStringView m_text;
    const Authority &m_authority;
    BodyGrammar m_grammar;
    QList<BodyMention> m_known;
    QList<CountryMention> m_places;
    QList<TextSpan> m_credits;
    QList<TextSpan> m_agreements; ///< `EU` in `Hiệp định Thương mại tự do Việt Nam - EU` is a party of it
    QList<NamedMention> m_mentions;
};

} // namespace

QList<NamedMention> findNamedBodies(QStringView text, const KnownNames &names, const Authority &authority)
{
    return Collector(text, names, authority).collect();
}

} // namespace Bantin
