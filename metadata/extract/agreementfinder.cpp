// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/agreementfinder.h"

#include "authority/authority.h"
#include "extract/agreementcues.h"
#include "text/fold.h"
#include "text/literals.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

using namespace AgreementCues;

namespace
{

/** When a word for a document counts. */
enum class Weight {
    Always,  ///< nothing else is called so
    Capital, ///< with a capital, or where it is signed
    Signed,  ///< only where it is signed
};

struct Noun {
    QLatin1StringView example; ///< a line of the kind that is meant, for the reader of this table
    QStringView pattern;
    QLatin1StringView stems; ///< without marks, parted by bars: one of them stands in all that the pattern matches
    AgreementKind kind;
    Weight weight;
};

/** The longer forms first: the first that matches at a place names the kind. */
constexpr std::array nouns{
    Noun{"ky Bien ban ghi nho (MoU) voi ..."_L1,
         u"(?:biên bản|bản|thoả thuận|thỏa thuận|văn bản) ghi nhớ|(?:bien ban|ban|thoa thuan) ghi "
         u"nho|(?:bị )?v[oọ]ng lục|MOU|memorand(?:um|a)(?: of (?:understanding|cooperation|intent))?",
         "ghi nho|vong luc|mou|memorand"_L1, AgreementKind::Mou, Weight::Always},
    Noun{"ky ghi nho ve tieu chuan"_L1, u"ghi nhớ(?= (?:hợp tác|về|với|giữa))", "ghi nho"_L1, AgreementKind::Mou,
         Weight::Signed},
    Noun{"Cong uoc Met; not cong uoc"_L1, u"hiệp ước|công ước|treaty|convention",
         "hiep uoc|cong uoc|treaty|convention"_L1, AgreementKind::Treaty, Weight::Capital},
    Noun{"Hiep dinh ve khoa hoc; not hiep dinh"_L1,
         u"hiệp định|nghị định thư|(?:free trade|framework|cooperation) agreement|protocol",
         "hiep dinh|nghi dinh thu|agreement|protocol"_L1, AgreementKind::Agreement, Weight::Capital},
    Noun{"duy tri thoa thuan thua nhan lan nhau"_L1,
         u"(?:thoả|thỏa) (?:thuận|ước) (?:thừa nhận(?: lẫn nhau)?|công nhận lẫn nhau)|mutual recognition "
         u"(?:agreement|arrangement)",
         "thoa thuan|thoa uoc|agreement|arrangement"_L1, AgreementKind::Agreement, Weight::Always},
    Noun{"gia han Ban thoa thuan hop tac; Agreement on mutual recognition"_L1,
         u"(?:bản|biên bản) (?:thoả|thỏa) thuận|(?:thoả|thỏa) thuận (?:hợp tác|làm việc|khung|song phương|đối "
         u"tác)|(?:agreement|arrangement)(?= (?:on|for) )",
         "thoa thuan|agreement|arrangement"_L1, AgreementKind::Agreement, Weight::Capital},
    Noun{"ky Thoa thuan hop tac; not hai ben thoa thuan"_L1,
         u"(?:thoả|thỏa) thuận|thoa thuan|hợp đồng|agreement|arrangement|letter of intent|ý định thư|thư ý "
         u"định|thư ngỏ|thư thoả thuận|thư thỏa thuận|bản cam kết|giao ước",
         "thoa thuan|hop dong|agreement|arrangement|letter of intent|y dinh|thu ngo|cam ket|giao uoc"_L1,
         AgreementKind::Agreement, Weight::Signed},
    Noun{"Bien ban hop tac giua hai vien; not bien ban hop tac"_L1,
         u"biên bản (?:hợp tác|khoá họp|khóa họp|kỳ họp|phiên họp)", "bien ban"_L1, AgreementKind::Minutes,
         Weight::Capital},
    Noun{"ky Khung chuong trinh quoc gia (CPF)"_L1,
         u"khung chương trình (?:quốc gia|hợp tác|kỹ thuật)|country program(?:me)? framework",
         "chuong trinh|program"_L1, AgreementKind::Programme, Weight::Always},
    Noun{
        "ke hoach hop tac ba nam"_L1,
        u"kế hoạch (?:hợp tác|phối hợp)(?= (?:(?:hai|ba|bốn|năm|[0-9]+) năm\\b|giai đoạn|[0-9]{4}|năm [0-9]{4}|giữa ))",
        "ke hoach"_L1, AgreementKind::Plan, Weight::Always},
    Noun{"Ke hoach hop tac voi X; not ke hoach hop tac"_L1,
         u"kế hoạch (?:hợp tác|(?:thực hiện|triển khai)(?= (?:Biên bản|Bản) ghi nhớ))", "ke hoach"_L1,
         AgreementKind::Plan, Weight::Capital},
    Noun{"ky bien ban khoa hop"_L1, u"biên bản|(?:agreed )?minutes", "bien ban|minutes"_L1, AgreementKind::Minutes,
         Weight::Signed},
    Noun{"ky Ke hoach hanh dong; not ke hoach san xuat"_L1,
         u"kế hoạch|(?:action|work|cooperation|implementation|joint) plan|plan(?= (?:was |were )?signed)",
         "ke hoach|plan"_L1, AgreementKind::Plan, Weight::Signed},
    Noun{"dua vao Chuong trinh hop tac giai doan 2021-2025"_L1,
         u"chương trình hợp tác(?= (?:[^\\s,.;:]+ ){0,8}giai đoạn)|(?:cooperation|partnership) program(?:me)?",
         "chuong trinh|program"_L1, AgreementKind::Programme, Weight::Capital},
    Noun{
        "mot chuong trinh hop tac ba nam"_L1,
        u"(?<=một )chương trình (?:hợp tác|phối hợp)(?= (?:hai|ba|bốn|năm|[0-9]+) năm\\b)|(?:(?<=nằm trong )|(?<=thuộc "
        u"))chương trình (?:hợp tác|phối hợp)(?= giữa )",
        "chuong trinh"_L1, AgreementKind::Programme, Weight::Always},
    Noun{"ky Chuong trinh hop tac; not chuong trinh ARISE"_L1,
         u"chương trình (?:hành động|hợp tác|phối hợp|công tác|làm việc)|(?:cooperation|action|work|joint(?: research| "
         u"cooperation)?) program(?:me)?|program(?:me)? of (?:work|cooperation)",
         "chuong trinh|program"_L1, AgreementKind::Programme, Weight::Signed},
    Noun{"ra Tuyen bo chung; not tuyen bo rang"_L1,
         u"tuyên bố (?:chung|ý định|hợp tác|chính sách)|joint (?:statement|declaration)|declaration",
         "tuyen bo|statement|declaration"_L1, AgreementKind::Declaration, Weight::Capital},
};

constexpr qsizetype longestBullet = 5; ///< characters of `10. ` before the first word of an item

const QRegularExpression &nounPattern()
{
    static const QRegularExpression expression = [] {
        QStringList alternatives;
        for (const Noun &noun : nouns)
            alternatives += u'(' + noun.pattern.toString() + u')';
        return wordPattern(alternatives.join(u'|'));
    }();
    return expression;
}

/** What the pattern of the nouns needs: most sentences have none of it, and the pattern is dear. */
const Literals &nounStems()
{
    static const Literals literals = [] {
        Literals all({});
        for (const Noun &noun : nouns)
            for (const QLatin1StringView stem : noun.stems.tokenize(u'|'))
                all.add(stem);
        return all;
    }();
    return literals;
}

class SentenceReader
{
public:
    /** @param folded  the passage through fold()
     *  @param known   agreements known by name, in the passage */
    SentenceReader(QStringView passage, QStringView folded, TextSpan span, const QList<AgreementMention> &known,
                   const Authority &authority)
        : m_span(span), m_words(passage.sliced(span.begin, span.length())),
          m_hasNoun(nounStems().anyIn(folded.sliced(span.begin, span.length()))), m_authority(authority)
    {
        for (AgreementMention mention : known) {
            if (mention.span.begin < span.begin || mention.span.end > span.end)
                continue;
            mention.span = {.begin = mention.span.begin - span.begin, .end = mention.span.end - span.begin};
            m_known << mention;
        }
    }

    void read(QList<AgreementName> &found, bool isListed) const
    {
        if (m_hasNoun)
            readNouns(found, isListed);
        for (const AgreementMention &mention : m_known)
            add(found, mention.span, mention.agreement->kind, mention.agreement, false);
    }

private:
    void readNouns(QList<AgreementName> &found, bool isListed) const
    {
        qsizetype covered = 0;
        auto hits = matchesIn(nounPattern(), m_words);
        while (hits.hasNext()) {
            const QRegularExpressionMatch match = hits.next();
            const bool isKnown = std::ranges::any_of(m_known, [&](const AgreementMention &mention) {
                return (mention.span.begin < match.capturedEnd() + tailLength(match) &&
                        match.capturedStart() < mention.span.end) ||
                       isShortFor(mention.span, match);
            });
            if (isKnown || match.capturedStart() < covered)
                continue;
            const Noun &noun = nounOf(match);
            const bool isItem = (isListed && match.capturedStart() <= longestBullet) ||
                                (isSigning() && matches(numbered(), m_words.first(match.capturedStart())));
            if (!counts(noun, match, isItem))
                continue;
            covered = match.capturedEnd() + tailLength(match);
            add(found, {.begin = match.capturedStart(), .end = covered}, noun.kind, nullptr, isItem);
            found.last().isDirect = isDirectAt(match.capturedStart(), found);
            found.last().isFormer = isFormer(match);
            static const QRegularExpression fresh(u"^ mới\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
            static const QRegularExpression freshBefore(u"\\bnew $"_s);
            static const QRegularExpression ownBefore(u"(?:\\b[A-Z][a-z]+ ){2}$"_s);
            found.last().isNew = matches(fresh, m_words.sliced(match.capturedEnd())) ||
                                 matches(freshBefore, m_words.first(match.capturedStart()));
            found.last().isOwn =
                match.capturedView().front().isUpper() && matches(ownBefore, m_words.first(match.capturedStart()));
            if (isNextAt(match.capturedStart(), found) && found.last().kind == found[found.size() - 2].kind)
                found.last().isListed = true;
            found.last().isProposed = matches(proposedPlan(), m_words.first(match.capturedStart()));
        }
    }

    /** `Hiệp định thương mại tự do với Israel (VIFTA)`: the bracket at @p short_ calls it by the name that is known. */
    [[nodiscard]] bool isShortFor(TextSpan short_, const QRegularExpressionMatch &match) const
    {
        constexpr qsizetype farthest = 100;
        const qsizetype from = match.capturedEnd();
        if (short_.begin <= from || short_.begin - from > farthest || m_words[short_.begin - 1] != u'(')
            return false;
        static const QRegularExpression other(u"[.;,(]"_s);
        const QStringView between = m_words.sliced(from, short_.begin - 1 - from);
        return !matches(other, between) && !matches(nounPattern(), between);
    }

    /** `ký Biên bản khóa họp và Chương trình hợp tác`: the second is signed as the first is. */
    [[nodiscard]] bool isDirectAt(qsizetype begin, const QList<AgreementName> &found) const
    {
        return matches(signingBefore(), m_words.first(begin)) || isNextAt(begin, found);
    }

    /** Whether the name at @p begin, the last one found, goes on a list of what is signed. */
    [[nodiscard]] bool isNextAt(qsizetype begin, const QList<AgreementName> &found) const
    {
        const AgreementName *before = found.size() > 1 ? &found[found.size() - 2] : nullptr;
        if (!before || !before->isDirect || before->sentence != m_span)
            return false;
        const qsizetype end = before->span.end - m_span.begin;
        const QStringView between = m_words.sliced(end, begin - end).trimmed();
        return between == u"và" || between == u"," || between == u"and";
    }

    [[nodiscard]] static const Noun &nounOf(const QRegularExpressionMatch &match)
    {
        for (std::size_t i = 0; i < nouns.size(); ++i)
            if (match.hasCaptured(int(i) + 1))
                return nouns[i];
        return nouns.front();
    }

    [[nodiscard]] qsizetype tailLength(const QRegularExpressionMatch &match) const
    {
        return matchIn(nameTail(), m_words.sliced(match.capturedEnd())).capturedLength();
    }

    [[nodiscard]] bool counts(const Noun &noun, const QRegularExpressionMatch &match, bool isListed) const
    {
        const QStringView before = m_words.first(match.capturedStart());
        if (matches(plural(), before))
            return false;
        const bool isCapital = match.capturedView().front().isUpper();
        const bool isDirect = matches(signingBefore(), before);
        switch (noun.weight) {
        case Weight::Always:
            return true;
        case Weight::Capital:
            return isCapital || isDirect || isDrafted(noun, match, before) || isCarriedOut(noun, match, before) ||
                   (noun.kind == AgreementKind::Agreement &&
                    matches(signingBehind(), m_words.sliced(match.capturedEnd() + tailLength(match))));
        case Weight::Signed:
            if (noun.kind == AgreementKind::Plan && matches(passing(), before) && !isOfCooperation(match) &&
                !(isCapital && namesForeignBody()))
                return false;
            if (isDrafted(noun, match, before) || match.capturedView().compare(u"plan", Qt::CaseInsensitive) == 0 ||
                (noun.kind == AgreementKind::Agreement &&
                 matches(signingBehind(), m_words.sliced(match.capturedEnd()))))
                return true;
            if ((isCapital && matches(settled(), before)) ||
                ((isCapital || noun.kind == AgreementKind::Plan || noun.kind == AgreementKind::Programme) &&
                 matches(signedFar(), m_words.sliced(match.capturedEnd()))))
                return true;
            if (isListed || isDirect || (isCapital && !before.trimmed().isEmpty() && isSigning()))
                return true;
            return noun.kind == AgreementKind::Plan && matches(proposedPlan(), before) && namesForeignBody();
        }
        return false;
    }

    [[nodiscard]] bool isOfCooperation(const QRegularExpressionMatch &match) const
    {
        return matches(ofCooperation(), m_words.sliced(match.capturedStart()));
    }

    [[nodiscard]] bool isDrafted(const Noun &noun, const QRegularExpressionMatch &match, QStringView before) const
    {
        static const QRegularExpression joint = caselessPattern(u"(?:hợp tác|phối hợp)$"_s);
        switch (noun.kind) {
        case AgreementKind::Plan:
            return isOfCooperation(match) && matches(drafting(), before);
        case AgreementKind::Declaration: {
            static const QRegularExpression issued =
                caselessPattern(uR"(^ (?:was |is )?(?:issued|adopted|released)\b)"_s);
            return matches(issued, m_words.sliced(match.capturedEnd()));
        }
        case AgreementKind::Programme:
            return matches(joint, match.capturedView()) && matches(drafting(), before);
        case AgreementKind::Agreement:
            return matches(renewing(), before) || (match.capturedView().front().isUpper() && matches(having(), before));
        default:
            return false;
        }
    }

    /** `Thực hiện nghị định thư về bệnh lúa`, `theo hiệp định giữa hai nước`; not `nhiệm vụ nghị định thư`. */
    [[nodiscard]] bool isCarriedOut(const Noun &noun, const QRegularExpressionMatch &match, QStringView before) const
    {
        static const QRegularExpression subject =
            caselessPattern(uR"(^ (?:về|giữa|hợp tác) |^(?: [^\s,.;:]+){0,3} giai đoạn [0-9]{4})"_s);
        return noun.kind == AgreementKind::Agreement && matches(carryingOut(), before) &&
               matches(subject, m_words.sliced(match.capturedEnd()));
    }

    [[nodiscard]] bool isSigning() const { return speaksOfSigning(m_words); }

    /** `Bản ghi nhớ đầu tiên được ký năm 2010`: another than the one that is signed now. */
    [[nodiscard]] bool isFormer(const QRegularExpressionMatch &match) const
    {
        static const QRegularExpression before = caselessPattern(uR"(\b(?:first|previous|earlier|old) $)"_s);
        // `It replaces the MoU of 2003`
        static const QRegularExpression replaced =
            caselessPattern(uR"(\b(?:replac(?:es|ed|ing)|thay thế|thay cho|nối tiếp|kế tục)(?: the| cho)? $)"_s);
        if (matches(replaced, m_words.first(match.capturedStart())))
            return true;
        const bool isOld = matches(before, m_words.first(match.capturedStart())) ||
                           matches(ofOld(), m_words.sliced(match.capturedEnd()));
        static const QRegularExpression made = caselessPattern(uR"(\b(?:k[ýí](?: kết)?|signed|reached|concluded)\b)"_s);
        static const QRegularExpression then = caselessPattern(
            uR"(\b(?:năm (?:19|20)[0-9]{2}|tháng [0-9]{1,2}|cách đây|in (?:19|20)[0-9]{2}|[0-9]{4}|ago)\b)"_s);
        const QStringView rest = m_words.sliced(match.capturedEnd());
        return isOld && matches(made, rest) && matches(then, rest);
    }

    [[nodiscard]] bool namesForeignBody() const
    {
        const QList<BodyMention> bodies = m_authority.findBodies(m_words);
        return std::ranges::any_of(bodies, [](const BodyMention &mention) {
            return mention.body->kind == BodyKind::International || mention.body->country != u"VN";
        });
    }

    void add(QList<AgreementName> &found, TextSpan name, AgreementKind kind, const KnownAgreement *known,
             bool isListed) const
    {
        found += {.span = {.begin = m_span.begin + name.begin, .end = m_span.begin + name.end},
                  .kind = kind,
                  .state = stateOf(name),
                  .isListed = isListed,
                  .known = known,
                  .sentence = m_span};
    }

    [[nodiscard]] SigningState stateOf(TextSpan name) const
    {
        constexpr qsizetype reach = 60;
        const qsizetype from = std::max<qsizetype>(0, name.begin - reach);
        // `ký Biên bản ghi nhớ, thay cho văn bản hết hạn từ năm ngoái`
        static const QRegularExpression other = caselessPattern(uR"(\b(?:thay cho|thay thế|replac(?:es|ed|ing))\b)"_s);
        QStringView near = m_words.sliced(from, std::min(m_words.size(), name.end + reach) - from);
        if (const auto replaced = matchIn(other, near.sliced(name.end - from)); replaced.hasMatch())
            near.truncate(name.end - from + replaced.capturedStart());
        // `Ngày 18/11, tại Hà Nội, hai bên đã ký kết` tells of that day.
        static const QRegularExpression hasSigned(u"đã ký kết"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression day =
            caselessPattern(uR"(\b(?:ngày|sáng|chiều|hôm) [0-9]{1,2}\b|\b[0-9]{1,2}/[0-9]{1,2}\b)"_s);
        // `Tháng 6/2019, hai viện ký Bản ghi nhớ`: news of the day would tell the day.
        static const QRegularExpression month = caselessPattern(
            uR"(^(?:vào |hồi |từ |trong |trước đó,? )?(?:đầu |cuối |giữa )?(?:tháng [0-9]{1,2}(?: năm |/)|năm )[0-9]{4}\b|^in (?:\p{L}+,? )?[0-9]{4}\b)"_s);
        if (matches(stillToCome(), m_words))
            return SigningState::Planned;
        if (matches(signedBefore(), m_words.sliced(name.end)))
            return SigningState::Earlier;
        if (matches(earlier(), near) || (matches(month, m_words) && !matches(day, m_words)) ||
            (matches(hasSigned, near) && !matches(day, m_words.first(name.begin))))
            return SigningState::Earlier;
        if (matches(planned(), m_words.sliced(from, name.begin - from)))
            return SigningState::Planned;
        return isSigning() ? SigningState::Signed : SigningState::Unsaid;
    }

    TextSpan m_span;
    QStringView m_words;
    bool m_hasNoun = false;
    QList<AgreementMention> m_known; ///< in m_words
    const Authority &m_authority;
};

} // namespace

bool speaksOfSigning(QStringView sentence)
{
    return matches(signing(), sentence);
}

QList<AgreementName> findAgreementNames(QStringView passage, const QList<TextSpan> &sentences,
                                        const QList<AgreementMention> &known, const Authority &authority)
{
    // - Hiệp định về việc làm; 2. Bản ghi nhớ ...
    static const QRegularExpression item(uR"(^\s*(?:[-–•+*]|[0-9]{1,2}[.)])\s+)"_s);
    const bool isListed = matches(item, passage);
    QList<AgreementName> found;
    const QString folded = fold(passage);
    for (const TextSpan &span : sentences)
        SentenceReader(passage, folded, span, known, authority).read(found, isListed);
    return found;
}

} // namespace Bantin
