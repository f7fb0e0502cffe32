// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/authorsextractor.h"

#include "extract/authornames.h"
#include "extract/datelineparts.h"
#include "extract/headerlines.h"
#include "extract/sourcefinder.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double Labelled = 0.96;
constexpr double InBrackets = 0.92;
constexpr double BesideDate = 0.85;
/** A longer line without label is no line of names. */
constexpr qsizetype MaxAlone = 110;
/** "www.vietq.vn (ctngoc)", "Nguồn: VietQ (LH)", "BT (Theo A)": who put the text on the page. */
void fromBrackets(QList<Author> &found, const HeaderLine &line)
{
    // "Lê Minh Hà. Nguồn: TTXVN"
    if (const QList<LabelledPart> parts = labelledParts(line.folded);
        !parts.isEmpty() && parts.first().label == Cue::SourceLabel) {
        const TextSpan before = trimmed(line.text, {0, parts.first().whole.begin});
        const QStringView name = line.text.sliced(before.begin, std::max<qsizetype>(before.length(), 0));
        if (name.contains(u' ') && Shape::isNameLike(name)) {
            addNames(found, line.text, before, InBrackets, u"name before the source"_s);
            return;
        }
    }
    static const QRegularExpression poster(
        u"\\((?<x>[\\p{Ll}]{2,14}|\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,4}\\p{Lu}?)\\)\\W*$"_s);
    static const QRegularExpression before(
        u"^\\W*(?!(?:[Tt]heo|[Dd]ẫn|[Tt]ổng hợp|[Tt]rích|[Ss]ưu tầm|[Ll]ược dịch|[Bb]iên dịch|[Dd]ịch|[Đđ]ăng lại)\\s)(?<x>[^(:]{2,40}?)\\s*(?:\\(|[-–—/|]\\s(?=[TtNn])|,\\s(?=[Tt]heo\\s)|\\s(?=[Tt]heo\\s\\p{Lu}))(?:[Tt]heo|[Nn]guồn|[Tt]ổng hợp|[Ll]ược dịch|[Bb]iên dịch|[Dd]ịch|[Gg]hi|[Tt]hực hiện|[Pp]hỏng vấn|[Tt]/[Hh]|[Ss]ưu tầm|[Bb]iên tập)(?:[\\s:][^)]+)?(?:\\)\\W*|(?<![)]))$"_s);
    if (const auto match = before.matchView(line.text); match.hasMatch()) {
        addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, InBrackets,
                 u"name before the source"_s);
        return;
    }
    // "Lê An tổng hợp", "Lê An lược dịch"
    static const QRegularExpression compiles(
        u"^\\W*(?<x>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,4})\\s(?:tổng hợp|sưu tầm|lược dịch|biên dịch|dịch|thực hiện)\\W*$"_s);
    if (const auto match = compiles.matchView(line.text); match.hasMatch()) {
        addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, InBrackets, u"who compiled"_s);
        return;
    }
    // "(Lê Hoa, theo VietQ)"
    static const QRegularExpression inside(u"^\\W*\\((?<x>\\p{Lu}[^(),:]{2,40}),\\s*(?:[Tt]heo|[Nn]guồn)\\b"_s);
    if (const auto match = inside.matchView(line.text); match.hasMatch()) {
        addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, InBrackets,
                 u"name before the source"_s);
        return;
    }
    const auto match = poster.matchView(line.text);
    if (!match.hasMatch())
        return;
    // "(ptmai)" alone below the text
    if (match.capturedStart() == 0 && (line.place != Place::BelowText || !match.capturedView(u"x").front().isLower()))
        return;
    // "Bộ Khoa học và Công nghệ (MOST)" declares an abbreviation; only behind a site small letters name a person.
    const QString head = fold(line.text.first(match.capturedStart()).trimmed());
    const bool small = match.capturedView(u"x").front().isLower();
    // "Theo Sở Khoa học và Công nghệ (LT)"; not "... (EU)"
    const QString initials = fold(match.capturedView(u"x"));
    const bool two =
        initials.size() == 2 && cueAt(Cue::NotATag, initials) == 0 && Shape::isSourceLine(line.text, line.folded);
    if (small || two || Shape::isSiteName(head) || match.capturedView(u"x").contains(u'.'))
        found << Author{.span = {match.capturedStart(u"x"), match.capturedEnd(u"x")},
                        .confidence = InBrackets,
                        .rule = u"poster in brackets"_s};
}

/** "Nguyễn Nam | 26/07/2020 15:50", "Vũ Hải Nam | Phòng Kỹ thuật | 13/11/2023": whom a date line names beside date,
 * counters and sources. */
void fromDateline(QList<Author> &found, const HeaderLine &line, const Authority &authority)
{
    // "Trần Thành                 Số lần đọc: 1027"
    const QList<LabelledPart> labels = line.stamps.isEmpty() ? labelledParts(line.folded) : QList<LabelledPart>();
    if (line.stamps.isEmpty() && (labels.size() != 1 || labels.first().label != Cue::ViewsLabel))
        return;
    for (const DatelinePart &part : partsBesideDate(line, authority)) {
        for (const SourceMention &source : part.sources)
            if (source.person.length() > 0)
                addNames(found, line.text, source.person, BesideDate, u"name and place in the date line"_s);
        if (!part.sources.isEmpty())
            continue;
        TextSpan span = part.span;
        static const QRegularExpression posted(
            u"^(?:(?:(?:posted|written|published|submitted|created|reported) )?by|tac gia|(?:(?:duoc )?(?:viet|dang|gui) )?boi)\\s+"_s);
        const QStringView words = QStringView(line.folded).sliced(span.begin);
        const bool by = matches(posted, words);
        span.begin += by ? matchIn(posted, words).capturedLength() : 0;
        // "Phóng viên Thu Trang"
        static const QRegularExpression reporter(
            u"^(?:(?:[Nn]hóm )?[Pp]hóng viên|P/?V\\.?|CTV|BTV)\\s+(?=\\p{Lu}\\p{Ll})"_s);
        span.begin += matchIn(reporter, line.text.sliced(span.begin, span.length())).capturedLength();
        const QStringView name = line.text.sliced(span.begin, std::max<qsizetype>(span.length(), 0));
        const bool poster = name.compare(u"admin", Qt::CaseInsensitive) == 0 || (by && !name.contains(u' '));
        // "By U.S. Mission Vietnam", "Viết bởi Ban Biên tập"
        const bool signedBy = by && !name.isEmpty() && name.front().isUpper() && name.count(u' ') < 5;
        // "Vũ Hải Nam" is no province, nor is one of "Hải Nam - Lê Minh".
        const QList<CountryMention> countries = signedBy || nameSeparator().matchView(name).hasMatch()
                                                    ? QList<CountryMention>()
                                                    : authority.findCountries(name);
        const bool isCountry =
            std::ranges::any_of(countries, [](const CountryMention &country) { return country.span.begin == 0; });
        if (span.isEmpty() || (!poster && !signedBy && !areNames(name)) || isCountry)
            continue;
        addNames(found, line.text, span, BesideDate, u"name in the date line"_s);
    }
}

/** "Posted by admin on November 2, 2023", "Hoài Thu | thu@bao.vn": a name that date or address sets off. */
void fromSetting(QList<Author> &found, const HeaderLine &line)
{
    static const QRegularExpression posted(
        u"^\\W*(?:(?:posted|submitted|written|published|created|(?:duoc )?(?:dang|viet|gui|tao))\\s+)?(?:by|boi)\\s+(?<x>\\S.{1,40}?)\\s+(?:on|at|ngay|luc|vao|vao luc|vao ngay)\\s(?=[^\\d]{0,24}\\d)"_s);
    // "Created by admin, 13/11/2023"
    static const QRegularExpression comma(
        u"^\\W*(?:posted|submitted|written|published|created|(?:duoc )?(?:dang|viet|gui|tao))\\s+(?:by|boi)\\s+(?<x>[^\\d,]{2,40}?)\\s*,\\s(?=[^\\d]{0,24}\\d)"_s);
    // "Posted on 27/08/2015 by Admin"
    static const QRegularExpression dated(
        u"^\\W*(?:posted|published|updated|(?:da )?(?:dang|viet))\\s+(?:on|at|ngay|luc|vao)\\s.{6,40}?\\s(?:by|boi)\\s+(?<x>\\S.{1,40}?)\\W*$"_s);
    static const QRegularExpression address(u"^(?<x>[^|@:\\d]{3,40}?)\\s*[|(-]\\s*[\\w.+-]+@[\\w.-]+\\W*$"_s);
    static const QRegularExpression by(
        u"(?:^|/|[-–—])\\W*(?:(?:reported|reporting|written|translated|compiled|edited)\\s+by|by|(?:duoc )?(?:viet|dang) boi|tac gia|nguoi dang)\\s+(?<x>[^/]{2,60}?)\\s*(?=/|\\s[-–—]\\s(?:reported|written|translated|compiled|edited|photo)|\\W*$)"_s);
    // "Phóng viên Thu Trang", "PV. Minh Hà"
    static const QRegularExpression reporter(
        u"^\\W*(?:(?:[Nn]hóm )?[Pp]hóng viên|P/?V\\.?|CTV|[Cc]ộng tác viên|BTV|[Bb]iên tập viên)\\s+(?<x>\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,4})\\W*$"_s);
    // Blogs print "by Vmi Admin" below the day.
    const bool bylined = (line.zone == Zone::Byline ||
                          (line.zone == Zone::Dateline && line.folded.startsWith("by "_L1) && line.stamps.isEmpty())) &&
                         labelledParts(line.folded).isEmpty();
    for (auto it = by.globalMatchView(line.folded); bylined && it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, NameAlone, u"name after by"_s);
    }
    if (!found.isEmpty())
        return;
    for (const QRegularExpression &form : {posted, comma, dated, address})
        if (const auto match = form.match(line.folded); match.hasMatch())
            addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, NameAlone,
                     u"name in its setting"_s);
    if (const auto match = reporter.matchView(line.text); match.hasMatch())
        addNames(found, line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")}, NameAlone, u"reporter"_s);
}

/** "Nguồn: Lan Hương - VMI", "Theo HH/vusta.vn", "Tran Vinh (International Cooperation Department)": a name and where
 * it belongs. */
void besideSource(QList<Author> &found, const HeaderLine &line)
{
    for (const SourceMention &source : sourcesOfLine(line.text, line.zone == Zone::Attribution))
        if (source.person.length() > 0)
            addNames(found, line.text, source.person, InBrackets, u"name beside the source"_s);
}

/** "Tác giả: Phạm Hà (Phòng Đào tạo)     Ngày đăng: ...": whose unit is named with them. */
void besideLabel(QList<Author> &found, const HeaderLine &line)
{
    for (const SourceMention &source : sourcesOfLine(line.text, false))
        if (source.person.length() > 0 && source.rule == u"labelled byline"_s)
            addNames(found, line.text, source.person, Labelled, source.rule);
}

/** "Campuchia, nên rất muốn cử cán bộ sang học tại": a line of a torn paragraph, whose parts are no names. */
bool isPartOfSentence(QStringView text)
{
    constexpr qsizetype MostBlanks = 5;
    qsizetype begin = 0;
    const auto isLong = [&](qsizetype end) {
        return text.sliced(begin, end - begin).trimmed().count(u' ') > MostBlanks;
    };
    for (auto it = nameSeparator().globalMatchView(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isLong(match.capturedStart()))
            return true;
        begin = match.capturedEnd();
    }
    return isLong(text.size());
}

/** "Lê Minh Hà (Ảnh: Trần Tuấn)": the line up to who took the pictures; nothing where it has another label. */
TextSpan beforeCredit(const HeaderLine &line)
{
    const QList<LabelledPart> parts = labelledParts(line.folded);
    const auto isCredit = [](const LabelledPart &part) { return part.label == Cue::PhotoCredit; };
    if (!std::ranges::all_of(parts, isCredit))
        return {};
    return {.begin = 0, .end = parts.isEmpty() ? line.text.size() : parts.first().whole.begin};
}

/** "Vũ Hải Nam - 13/11/2023": nothing behind the one day. */
bool endsWithOnlyDay(const HeaderLine &line)
{
    return line.stamps.size() == 1 && line.stamps.first().span.end == line.text.size() &&
           line.stamps.first().span.begin > 0;
}

QList<Author> authorsIn(const HeaderLine &line, const Authority &authority)
{
    QList<Author> found;
    for (const LabelledPart &part : labelledParts(line.folded))
        // "Tin và ảnh: Phòng Hợp tác và Phát triển": a unit is no person, nor is a half of its name.
        if (part.label == Cue::BylineLabel || namesCollector(line.text, line.folded, part)) {
            // "Posted by: admin    Category: News"
            const QStringView value = line.text.sliced(part.value.begin, part.value.length());
            const qsizetype gap = value.indexOf(u"   ");
            const TextSpan span{part.value.begin, gap > 0 ? part.value.begin + gap : part.value.end};
            const QStringView name = line.text.sliced(span.begin, span.length());
            if (cueInText(Cue::Unit, name) == 0 || Shape::isNameLike(name))
                addNames(found, line.text, span, Labelled, u"labelled byline"_s);
        }
    if (found.isEmpty())
        besideLabel(found, line);
    if (found.isEmpty() && line.place != Place::AboveTitle)
        fromSetting(found, line);
    if (!found.isEmpty())
        return found;
    const bool signs = line.zone == Zone::Attribution || line.zone == Zone::Byline;
    if (const TextSpan whole = trimmed(line.text, {0, line.text.size()});
        signs && isPostingOffice(line.text.sliced(whole.begin, whole.length())))
        found << Author{.span = whole, .confidence = NameAlone, .rule = u"office alone"_s};
    if (found.isEmpty() && signs)
        besideSource(found, line);
    if (found.isEmpty() && signs)
        fromBrackets(found, line);
    if (found.isEmpty() && line.zone == Zone::Byline && !isPaperBelowTitle(line) && line.text.size() <= MaxAlone &&
        !isPartOfSentence(line.text))
        addNames(found, line.text, beforeCredit(line), NameAlone, u"name alone"_s);
    if (line.zone == Zone::Dateline &&
        (line.place != Place::BelowText || line.stamps.isEmpty() || endsWithOnlyDay(line)))
        fromDateline(found, line, authority);
    return found;
}

/** Whether the report names @p name; credits of pictures do not count. */
bool isToldOf(const Article &article, const QString &name)
{
    return std::ranges::any_of(article.passages, [&](const Passage &passage) {
        return (passage.zone() == Zone::Paragraph || passage.zone() == Zone::Lead) && passage.text().contains(name);
    });
}

/** "Created by banbientap" above "Last modified 17-09-2010", below the related items: the account alone. */
TextSpan accountOfNote(const QList<HeaderLine> &lines, qsizetype place)
{
    static const QRegularExpression form(
        u"^\\W*(?:(?:created|posted|submitted|published) by|(?:nguoi )?(?:dang|tao|cap nhat)(?: boi)?\\s?:|(?:dang|tao) boi)\\s+(?<x>[^,|\\d]{2,40}?)\\s*(?:[,|]|on\\s|ngay\\s|$)"_s);
    const auto isDated = [&](qsizetype i) {
        return i >= 0 && i < lines.size() && !lines[i].stamps.isEmpty() &&
               (startsWithCue(Cue::UpdatedLabel, lines[i].folded) ||
                startsWithCue(Cue::PublishedLabel, lines[i].folded));
    };
    const QRegularExpressionMatch match = matchIn(form, lines[place].folded);
    if (!match.hasMatch() || (!isDated(place) && !isDated(place + 1) && !isDated(place - 1)))
        return {};
    return {.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
}

/** "... vòng so sánh đầu tiên./. Lê Minh Hà": who signs behind the last sentence, where no line of its own names them.
 */
void fromEnding(const Article &article, Bulletin &bulletin)
{
    const Passage *last = nullptr;
    for (const Passage &passage : article.passages)
        last = passage.zone() == Zone::Paragraph ? &passage : last;
    const qsizetype begin = last ? Shape::signatureBegin(last->text()) : 0;
    if (!last || begin == last->text().size())
        return;
    const QStringView text = QStringView(last->text()).sliced(begin);
    QList<Author> found;
    const QString folded = fold(text);
    const QList<LabelledPart> parts = labelledParts(folded);
    for (const LabelledPart &part : parts)
        if (part.label == Cue::BylineLabel && cueInText(Cue::Unit, text.sliced(part.value.begin)) == 0)
            addNames(found, text, part.value, BesideDate, u"name behind the text"_s);
    // "(VLLF)" is a body's initials.
    if (parts.isEmpty() && Shape::isNameLike(text) && text.trimmed().contains(u' ') && !sourceOfEnding(last->text()))
        addNames(found, text, {0, text.size()}, BesideDate, u"name behind the text"_s);
    for (const Author &author : std::as_const(found)) {
        const TextSpan span{.begin = begin + author.span.begin, .end = begin + author.span.end};
        bulletin.authors << Field<QString>{.value = last->text().sliced(span.begin, span.length()),
                                           .confidence = author.confidence,
                                           .evidence = article.document->evidence(last->toDocument(span), author.rule)};
    }
}

} // namespace

void extractAuthors(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const Authority &authority = reading.authority;
    // "17 bình luận", "Thích   Bình luận   Chia sẻ": the names below are those of readers.
    static const QRegularExpression comments(u"\\b(?:binh luan|y kien ban doc|phan hoi cua|comments?)\\b"_s);
    // "0 bình luận", "Ý kiến (0)": there are none.
    static const QRegularExpression none(
        u"(?<!\\d)0\\s(?:binh luan|y kien|comments?)|(?:binh luan|ban doc|comments?)\\W{1,3}0(?!\\d)"_s);
    bool belowComments = false;
    for (qsizetype i = 0; i < reading.headerLines.size(); ++i) {
        const HeaderLine &line = reading.headerLines[i];
        belowComments = belowComments || (line.place == Place::BelowText && matches(comments, line.folded) &&
                                          !matches(none, line.folded));
        // Readers name no source.
        const bool aboveSource = i + 1 < reading.headerLines.size() &&
                                 reading.headerLines[i + 1].zone == Zone::Attribution &&
                                 Shape::labelLength(Cue::SourceLabel, reading.headerLines[i + 1].folded) > 0;
        const TextSpan account = line.zone == Zone::Trailer ? accountOfNote(reading.headerLines, i) : TextSpan();
        if ((line.zone == Zone::Trailer && account.isEmpty()) || line.zone == Zone::Footer ||
            line.zone == Zone::Masthead)
            continue;
        const QList<Author> authors =
            account.isEmpty()
                ? authorsIn(line, authority)
                : QList{Author{.span = account, .confidence = BesideDate, .rule = u"account that posted"_s}};
        for (const Author &author : authors) {
            const QString name = line.text.sliced(author.span.begin, author.span.length()).toString();
            const auto same = [&](const Field<QString> &known) { return known.value == name; };
            if (belowComments && !aboveSource && author.confidence == NameAlone)
                continue;
            // Below the author's name the office answers for the page.
            if (author.rule == u"office alone"_s && !bulletin.authors.isEmpty())
                continue;
            // Below author or source, a name of which the report tells is a tag.
            if (line.place == Place::BelowText && author.confidence == NameAlone &&
                (!bulletin.authors.isEmpty() || !bulletin.sources.isEmpty()) && isToldOf(article, name))
                continue;
            // "VSQI" below a text that declares "(VSQI)" is that body.
            const bool labelled = author.confidence == Labelled;
            if (std::ranges::none_of(bulletin.authors, same) && (labelled || !isDeclared(article, name)))
                bulletin.authors << Field<QString>{
                    .value = name,
                    .confidence = author.confidence,
                    .evidence = article.document->evidence(line.toDocument(author.span), author.rule)};
        }
    }
    if (bulletin.authors.isEmpty())
        fromEnding(article, bulletin);
}

} // namespace Bantin
