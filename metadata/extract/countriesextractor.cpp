// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/countriesextractor.h"

#include "text/pattern.h"
#include "text/sentences.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr auto Home = "VN"_L1; ///< which every bulletin names, and which is no partner
constexpr double NamedConfidence = 0.9;
constexpr double BodyConfidence = 0.85; ///< through a body of that country
constexpr double VenueConfidence = 0.5; ///< only where something took place, or behind one person's name

struct CountryFound {
    QString code;
    double confidence = 0.0;
    TextSpan span;
    QString rule;
};

/** `xuất khẩu sang Mỹ, EU và Nhật Bản`: markets and yardsticks, no guests. */
bool isMarket(QStringView text, TextSpan span)
{
    static const QRegularExpression cue(
        u"(?:xuất khẩu (?:sang|vào|đi|tới)|(?:được )?bán (?:cho|sang|tại|ở|vào)(?: các)?(?: [^\\s,.;]+){0,3}|nhập khẩu từ|thị trường|khách hàng|người mua|bạn hàng|so với|(?:thấp|cao|tốt|kém|nhanh|chậm|rẻ|đắt|ít|nhiều) hơn|(?:kinh nghiệm|mô hình|cách làm) của|(?:shipped|exported|exports?|sold) to|(?:lower|higher) than|đứng sau|(?:xếp|chỉ) (?:sau|trên|trước|dưới))\\s[^.;:()]{0,40}$"_s);
    // `theo tiêu chuẩn của Mỹ`, `trên tạp chí của Mỹ`
    static const QRegularExpression rule(
        u"(?:(?:theo|đạt|đáp ứng)(?: các| những)? (?:tiêu chuẩn|chuẩn|quy định|quy chuẩn|yêu cầu)|tạp chí(?: khoa học)?)"_s
        u"(?: của| từ)?(?: phía| thị trường)? $"_s);
    constexpr qsizetype Reach = 80;
    const qsizetype from = std::max<qsizetype>(0, span.begin - Reach);
    const QStringView before = text.sliced(from, span.begin - from);
    // `cho gia đình Âu, Mỹ`: a way of life
    static const QRegularExpression west(u"(?<![Cc]hâu )\\bÂu(?:,| -| –) ?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return matches(cue, before) || matches(rule, before) || matches(west, before);
}

/** `đã sang Singapore học cách đo`, `built to German standards`: where something was learnt or set. */
bool isSchool(QStringView text, TextSpan span)
{
    static const QRegularExpression before(u"\\b(?:sang|ở|tại) $"_s);
    static const QRegularExpression behind(u"^ (?:để )?học (?:cách|tập|nghề|kinh nghiệm)\\b"_s);
    static const QRegularExpression madeTo(u"\\b(?:built|made|produced) (?:to|according to|under) (?:the )?$"_s);
    static const QRegularExpression standards(u"^ (?:\\w+ )?(?:standards?|specifications?|norms)\\b"_s);
    // `máy đo do hãng của Đức chế tạo`
    static const QRegularExpression maker(u"\\b(?:do|từ) (?:một |các )?(?:hãng|công ty|nhà máy|tập đoàn)(?: của)? $"_s);
    static const QRegularExpression made(u"^ (?:chế tạo|sản xuất|làm ra|lắp ráp)\\b"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (matches(maker, text.first(span.begin)) && matches(made, text.sliced(span.end)))
        return true;
    return (matches(before, text.first(span.begin)) && matches(behind, text.sliced(span.end))) ||
           (matches(madeTo, text.first(span.begin)) && matches(standards, text.sliced(span.end)));
}

/** `chi nhánh ở Mỹ, Đức`, `từng học tại Nga`, `đã triển khai ở Malaysia`: where a guest has been besides. */
bool isAside(QStringView text, TextSpan span)
{
    static const QRegularExpression cue = caselessPattern(
        uR"((?:\b(?:văn phòng(?: đại diện)?|nhà bán lẻ|siêu thị|cửa hàng|nhà hàng|chi nhánh|cơ sở|nhà máy|trụ sở|trụ sở chính|công ty con|trung tâm|mặt|hiện diện|hoạt động|từng [\p{L} ]{2,30}|tốt nghiệp|du học|sinh|sinh sống|lưu hành|áp dụng|offices?|branch(?:es)?|headquartered|based|presence|operat(?:es|ing)) (?:tại|ở|in)\b)[^.;:()]{0,60}$)"_s);
    // `phải gửi mẫu sang Singapore hoặc Nhật hiệu chuẩn`, `gửi người sang Mỹ học`
    static const QRegularExpression sent = caselessPattern(
        uR"(\b(?:gửi|mang|chở) [^.;:()]{0,40}(?:sang|ra nước ngoài|tới tận|đến tận)(?: tận)? [^.;:()]{0,30}$)"_s);
    // `song ngữ Pháp - Việt`, `sách tiếng Anh, Đức`
    static const QRegularExpression language(
        uR"(\b(?:[Tt]iếng|[Ss]ong ngữ|[Nn]gôn ngữ)(?: \p{Lu}[\p{L}]*(?:,| và| hoặc| -| –|-|/)?){1,4} ?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // `tại 12 nước như Mỹ, Đức`
    static const QRegularExpression many = caselessPattern(
        uR"(\b(?:tại|ở|sang|ra|đến|in|to) (?:(?:hơn|khoảng|gần|trên|more than|over) )?(?:\d+|nhiều|các|một số|many|several) (?:nước|quốc gia|thị trường|countries)[^.;:()]{0,30}\b(?:như|gồm|trong đó có|including|such as)\b[^.;:]{0,60}$)"_s);
    constexpr qsizetype Reach = 140;
    const qsizetype from = std::max<qsizetype>(0, span.begin - Reach);
    const QStringView before = text.sliced(from, span.begin - from);
    return matches(cue, before) || matches(many, before) || matches(sent, before) || matches(language, before);
}

/** Whether @p span stands in a sentence that tells of what was before the news: `Trước đó, …`. */
bool isBefore(QStringView text, const QList<TextSpan> &all, TextSpan span)
{
    static const QRegularExpression opening(u"^(?:Trước đó|Trước đây|Previously|Earlier),? "_s);
    // `Trước đó, đoàn của Công ty Acme (Úc) đã xem hồ sơ`: where somebody comes from who took part
    if (text.first(span.begin).endsWith(u'(') && text.sliced(span.end).startsWith(u')'))
        return false;
    const TextSpan sentence = sentenceAt(all, span.begin);
    return matches(opening, text.sliced(sentence.begin, sentence.length()));
}

/** `tại Geneva (Thụy Sĩ)`, `họp ở Singapore`, `Đại hội đồng lần thứ 21 (Bali, Indonesia)`: where one met. */
bool isVenue(QStringView text, TextSpan span)
{
    static const QRegularExpression cue(
        uR"((?:\b(?:tại|ở|at|in)\s+(?:thành phố |thủ đô |TP\.? ?|the )?(?:\p{Lu}[\p{L}-]*[ ,-]{1,3}){0,4}\(?|\((?:\p{Lu}[\p{L}-]*[ -]?){1,4}, )$)"_s);
    constexpr qsizetype Reach = 60;
    const qsizetype from = std::max<qsizetype>(0, span.begin - Reach);
    // `tại Nhật Bản do JICA tổ chức`, `Đại sứ quán Nga tại Việt Nam` are told by other mentions.
    return matches(cue, text.sliced(from, span.begin - from));
}

/** `tại Geneva (Thụy Sĩ)`, `ở thủ đô nước Áo`: a town where international bodies sit stands for them, not its country.
 */
bool isSeat(QStringView text, TextSpan span)
{
    static const QRegularExpression town(
        uR"(\b(?:Geneva|Genève|Giơ-ne-vơ|Giơnevơ|Vienna|Viên|Viena|Brussels|Brúc-xen)(?: \(| ?, | của | thuộc )(?:nước )?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression capital(u"\\bthủ đô (?:nước |của )$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList hosts{u"Áo"_s, u"Bỉ"_s};
    constexpr qsizetype Reach = 40;
    const qsizetype from = std::max<qsizetype>(0, span.begin - Reach);
    const QStringView before = text.sliced(from, span.begin - from);
    return matches(town, before) ||
           (hosts.contains(text.sliced(span.begin, span.length())) && matches(capital, before));
}

/** Abbreviations that a text declares for other bodies than the authority data: `Hội đồng Công nhận Singapore (SAC)`,
 *  where they know a SAC in another country. */
QSet<QString> ownAbbreviations(const Reading &reading)
{
    QSet<QString> own;
    for (const PassageReading &passage : reading.passages)
        for (const NamedMention &mention : passage.bodies)
            for (const QString &name : mention.declared)
                if (reading.authority.resolve(name) != mention.body)
                    own << name;
    return own;
}

/** `Đại học Công nghệ Tokyo`: the town in the name of a body tells its country; not that of `Phái đoàn … tại Geneva`.
 */
std::optional<CountryFound> townOf(const PassageReading &passage, const NamedMention &mention)
{
    const QStringView name = QStringView(passage.text()).sliced(mention.span.begin, mention.span.length());
    if (mention.body || name.contains(u" tại ") || name.contains(u" in "))
        return std::nullopt;
    const auto town = std::ranges::find_if(passage.names.countries, [&](const CountryMention &place) {
        return place.basis == CountryMention::Basis::Place && place.code != Home &&
               mention.span.begin < place.span.begin && place.span.end == mention.span.end;
    });
    if (town == passage.names.countries.end())
        return std::nullopt;
    return CountryFound{
        .code = town->code, .confidence = BodyConfidence, .span = town->span, .rule = u"country-of-town"_s};
}

/** The foreign countries that @p passage names or whose bodies it names, in the order of the text.
 *  @param own  abbreviations that mean another body here than in the authority data */
QList<CountryFound> countriesIn(const PassageReading &passage, const QSet<QString> &own)
{
    QList<CountryFound> found;
    for (const CountryMention &mention : passage.names.countries) {
        if (mention.code == Home)
            continue;
        const bool inAgreement = std::ranges::any_of(passage.names.agreements, [&](const AgreementMention &a) {
            return a.span.begin <= mention.span.begin && mention.span.end <= a.span.end;
        });
        if (mention.basis == CountryMention::Basis::Name && !inAgreement && !isMarket(passage.text(), mention.span) &&
            !isAside(passage.text(), mention.span) && !isSchool(passage.text(), mention.span) &&
            !isSeat(passage.text(), mention.span) && !isBefore(passage.text(), passage.sentences, mention.span))
            found << CountryFound{.code = mention.code,
                                  .confidence =
                                      isVenue(passage.text(), mention.span) ? VenueConfidence : NamedConfidence,
                                  .span = mention.span,
                                  .rule = u"country-name"_s};
    }
    for (const NamedMention &mention : passage.bodies) {
        if (const auto town = townOf(passage, mention))
            found << *town;
        // A company works where it likes: it takes part for itself.
        const bool speaks = mention.body && mention.body->country != Home && mention.body->kind != BodyKind::Company &&
                            !own.contains(passage.text().sliced(mention.span.begin, mention.span.length()));
        if (speaks && !mention.body->country.isEmpty())
            found << CountryFound{.code = mention.body->country,
                                  .confidence = BodyConfidence,
                                  .span = mention.span,
                                  .rule = u"country-of-body"_s};
    }
    return found;
}

} // namespace

void extractCountries(const Reading &reading, Bulletin &bulletin)
{
    const QSet<QString> own = ownAbbreviations(reading);
    for (const PassageReading &passage : reading.passages) {
        for (const CountryFound &found : countriesIn(passage, own)) {
            const auto known = std::ranges::find(bulletin.countries, found.code, &Field<QString>::value);
            if (known != bulletin.countries.end()) {
                known->confidence = std::max(known->confidence, found.confidence);
                continue;
            }
            bulletin.countries << Field<QString>{
                .value = found.code,
                .confidence = found.confidence,
                .evidence = evidenceOf(reading.article, *passage.passage, found.span, found.rule)};
        }
    }
}

} // namespace Bantin
