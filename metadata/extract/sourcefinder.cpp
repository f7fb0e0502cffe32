// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/sourcefinder.h"

#include "extract/headerlines.h"
#include "extract/personandplace.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A name longer than this is a sentence. */
constexpr qsizetype MaxName = 120;

bool isMedium(QStringView folded)
{
    if (std::ranges::none_of(folded, [](QChar c) { return c.isLetter(); }))
        return false;
    return Shape::isSiteName(folded) || (cueAt(Cue::Agency, folded) == folded.size()) || folded.startsWith("bao "_L1) ||
           folded.startsWith("tap chi "_L1) || (!folded.contains(u' ') && folded.size() > 1);
}

QList<TextSpan> splitAt(QStringView text, QStringView folded, TextSpan span,
                        std::initializer_list<QStringView> separators)
{
    QList<TextSpan> parts;
    qsizetype begin = span.begin;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const QStringView rest = folded.sliced(i, span.end - i);
        const auto hit =
            std::ranges::find_if(separators, [&](QStringView separator) { return rest.startsWith(separator); });
        if (hit == separators.end())
            continue;
        parts << trimmed(text, {begin, i});
        begin = i + hit->size();
    }
    parts << trimmed(text, {begin, span.end});
    return parts;
}

/** "A, B" and "A và B" are two sources where both are papers or sites; "Vụ X, Tổng cục Y" is one. */
QList<TextSpan> split(QStringView text, QStringView folded, TextSpan span)
{
    const auto areMedia = [&](const QList<TextSpan> &parts) {
        return parts.size() > 1 && std::ranges::all_of(parts, [&](TextSpan part) {
                   return !part.isEmpty() && isMedium(folded.sliced(part.begin, part.length()));
               });
    };
    // "Báo Khoa học và Phát triển" has an "và" of its own.
    for (const auto &separators : {std::initializer_list<QStringView>{u",", u";"}, {u",", u";", u" - ", u" va "}})
        if (const QList<TextSpan> parts = splitAt(text, folded, span, separators); areMedia(parts))
            return parts;
    return {span};
}

/** "SGGP: https://...", "VINACHEM, 18/9/2013", "VietQ - 13/10/2021": the name without address and day. */
TextSpan withoutRest(QStringView folded, TextSpan name)
{
    static const QRegularExpression form(
        u"\\S(?<x>\\s*[:(]\\s*https?://\\S.*|(?:[,;(]|\\s[-–—]|\\s)\\s*(?:so )?(?:ra )?(?:ngay )?\\(?(?:\\d{1,2}[:h]\\d{2}\\W{1,3})?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}.*|\\s+[|•]\\s.*|\\s{3,}\\S.*)$"_s);
    const auto match = form.matchView(folded.sliced(name.begin, name.length()));
    return match.hasMatch() ? TextSpan{.begin = name.begin, .end = name.begin + match.capturedStart(u"x")} : name;
}

/** "Source: VNA  November 13, 2023": the name up to the day. */
TextSpan withoutDay(QStringView text, TextSpan name)
{
    const QList<Stamp> stamps = findStamps(text.sliced(name.begin, name.length()));
    if (!stamps.isEmpty() && stamps.first().span.begin > 0)
        name.end = name.begin + stamps.first().span.begin;
    return name;
}

/** "P/v TTXVN tại Nhật Bản": the agency alone. */
TextSpan withoutPost(QStringView folded, TextSpan name)
{
    static const QRegularExpression form(
        u"^(?:nhom )?(?:p/v|pv|phong vien|dac phai vien)\\s+(?<x>\\S.*?)(?:\\s+tai\\s.*)?$"_s);
    const auto match = form.matchView(folded.sliced(name.begin, name.length()));
    if (!match.hasMatch())
        return name;
    return {.begin = name.begin + match.capturedStart(u"x"), .end = name.begin + match.capturedEnd(u"x")};
}

/** "Nguồn: theo báo Nhân Dân", "Theo PV TTXVN": the paper alone. */
TextSpan withoutPreposition(QStringView folded, TextSpan name)
{
    static const QRegularExpression form(u"^(?:theo|tu|tin tu|theo tin tu)\\s+(?=\\S)"_s);
    name.begin += form.matchView(folded.sliced(name.begin, name.length())).capturedLength();
    const TextSpan agency = withoutPost(folded, name);
    const QStringView words = folded.sliced(agency.begin, agency.length());
    return cueAt(Cue::Agency, words) == words.size() ? agency : name;
}

void add(QList<SourceMention> &found, QStringView text, QStringView folded, TextSpan name, TextSpan marker,
         const QString &rule)
{
    // "Lê Minh Hà | TTXVN" is no source with a rest.
    const bool labelled = rule == u"labelled source"_s;
    if (!personAndPlace(text, trimmed(text, name), labelled))
        name = trimmed(text, withoutDay(text, withoutRest(folded, name)));
    name = withoutPreposition(folded, name);
    if (name.isEmpty() || name.length() > MaxName ||
        std::ranges::none_of(text.sliced(name.begin, name.length()), [](QChar c) { return c.isLetter(); }))
        return;
    if (Shape::areMedia(folded.sliced(name.begin, name.length()))) {
        for (const TextSpan part : splitAt(text, folded, name, {u"/"}))
            found << SourceMention{.name = part, .marker = marker, .rule = rule};
        return;
    }
    if (const auto pair = personAndPlace(text, name, labelled)) {
        const TextSpan place = withoutPost(folded, pair->second);
        found << SourceMention{.name = place, .marker = marker, .rule = rule, .person = pair->first};
        return;
    }
    // "Vụ Hợp tác quốc tế / Tạp chí Hàng thật"
    const bool chain = folded.sliced(name.begin, name.length()).contains(" / "_L1);
    for (const TextSpan part : chain ? splitAt(text, folded, name, {u" / "}) : split(text, folded, name))
        found << SourceMention{.name = part, .marker = marker, .rule = rule};
}

/** "(LT)", "(l.h)": two initials are those of who posts; "(EU)" is a body. @p folded through fold() */
bool isPoster(QStringView folded)
{
    static const QRegularExpression form(u"^\\((?<x>[a-z]\\.?[a-z]\\.?)\\)?\\W*$"_s);
    const QRegularExpressionMatch match = form.matchView(folded);
    return match.hasMatch() && cueAt(Cue::NotATag, match.capturedView(u"x")) == 0;
}

/** A pen name in brackets behind the name of a site is no part of it: "www.vietq.vn (ctngoc)". */
TextSpan withoutPenName(QStringView folded, TextSpan name)
{
    const QStringView words = folded.sliced(name.begin, name.length());
    const qsizetype bracket = words.indexOf(u'(');
    if (bracket > 0 && (Shape::isSiteName(words.first(bracket).trimmed()) || isPoster(words.sliced(bracket))))
        name.end = name.begin + bracket;
    return name;
}

/** The statement without the marks around it, its own brackets kept. */
TextSpan markerOf(QStringView text, TextSpan whole)
{
    TextSpan marker = trimmed(text, whole);
    if (marker.begin > 0 && marker.end < text.size() && text[marker.begin - 1] == u'(' && text[marker.end] == u')')
        return {.begin = marker.begin - 1, .end = marker.end + 1};
    return marker;
}

bool fromLabels(QList<SourceMention> &found, QStringView text, QStringView folded)
{
    const QList<LabelledPart> parts = labelledParts(folded);
    // "Theo Báo Nhân Dân - Nguồn: tcvn.gov.vn": one after the other
    static const QRegularExpression first(u"^\\W*theo (?<x>\\S[^()]{2,60}?)\\s*[-–—,;/|]\\s*$"_s);
    if (!parts.isEmpty() && parts.first().label == Cue::SourceLabel)
        if (const auto match = first.matchView(folded.first(parts.first().whole.begin)); match.hasMatch())
            add(found, text, folded, {match.capturedStart(u"x"), match.capturedEnd(u"x")},
                markerOf(text, {0, match.capturedEnd(u"x")}), u"theo"_s);
    for (const LabelledPart &part : parts) {
        const QStringView value = text.sliced(part.value.begin, part.value.length());
        if (const auto pair = personAndUnit(value); pair && part.label == Cue::BylineLabel) {
            const auto inText = [&](TextSpan span) {
                return TextSpan{.begin = part.value.begin + span.begin, .end = part.value.begin + span.end};
            };
            found << SourceMention{.name = inText(pair->second),
                                   .marker = markerOf(text, part.whole),
                                   .rule = u"labelled byline"_s,
                                   .person = inText(pair->first)};
            continue;
        }
        // "Đọc bài gốc: https://site.vn/tin/1.html": the address of the page that was read elsewhere
        static const QRegularExpression original(u"^\\W*(?:xem|doc) bai goc\\s*:\\s*https?://[^/]+/\\S{4}"_s);
        if (original.matchView(folded).hasMatch())
            continue;
        // "Tin và ảnh: Phòng Kế hoạch": what a unit contributed comes from that unit.
        const bool unit =
            part.label == Cue::BylineLabel && cueInText(Cue::Unit, value) > 0 && !Shape::isUnmarkedName(value);
        // "Tổng hợp: VietQ.vn"
        const QString words = fold(value);
        const bool medium = part.label == Cue::BylineLabel && !words.isEmpty() &&
                            (Shape::isSiteName(words) || cueAt(Cue::Agency, words) == words.size());
        if (namesCollector(text, folded, part))
            continue;
        if (part.label == Cue::SourceLabel || unit || medium)
            add(found, text, folded, withoutPenName(folded, part.value), markerOf(text, part.whole),
                u"labelled source"_s);
    }
    return !found.isEmpty();
}

bool fromBrackets(QList<SourceMention> &found, QStringView text, QStringView folded)
{
    // "BT (Theo A, B)", "Lan Anh (theo VietQ)", "(Nguồn VOV)"
    static const QRegularExpression form(
        u"\\((?:[^(),:]{2,40},\\s)?(?:luoc dich |tong hop |t/?h |bien dich |dich |suu tam |bien soan )?(?:theo|nguon tin|nguon|trich|tu)\\s*:?[\\s_]+(?<x>[^()]+(?:\\([^)]*\\))?)\\)"_s);
    if (const auto match = form.matchView(folded); match.hasMatch()) {
        add(found, text, folded, {match.capturedStart(u"x"), match.capturedEnd(u"x")},
            {match.capturedStart(), match.capturedEnd()}, u"source in brackets"_s);
        return true;
    }
    // "Minh Nhật - Theo khoahocphattrien.vn"
    static const QRegularExpression behind(
        u"^(?<who>[^.():]{2,40}?)(?:\\s[-–—]|,|)\\s(?<m>(?:theo|nguon)\\s+(?<x>\\S[^()]*))$"_s);
    if (const auto match = behind.matchView(folded);
        match.hasMatch() && Shape::isSourceLine(text, folded) &&
        Shape::isNameLike(text.sliced(match.capturedStart(u"who"), match.capturedLength(u"who")))) {
        add(found, text, folded, {match.capturedStart(u"x"), match.capturedEnd(u"x")},
            {match.capturedStart(u"m"), match.capturedEnd(u"m")}, u"theo behind a name"_s);
        return true;
    }
    if (!Shape::isBracketedAgency(text, folded))
        return false;
    found << SourceMention{.name = trimmed(text, withoutRest(folded, trimmed(text, {0, text.size()}))),
                           .marker = {0, text.size()},
                           .rule = u"agency in brackets"_s};
    return true;
}

bool fromPhrases(QList<SourceMention> &found, QStringView text, QStringView folded)
{
    if (!Shape::isSourceLine(text, folded))
        return false;
    // "Theo Báo Nhân Dân", "Nguồn VietQ", "Theo tin từ TTXVN"
    static const QRegularExpression theo(
        u"^\\W*(?:theo nguon tin|theo nguon|theo tin tu|theo|nguon tin|nguon|trich dan|trich|dan lai|dan|dang lai|source|according to|(?:adapted|republished|excerpted) from|courtesy of|tong hop|luoc dich|bien dich|suu tam|dich)(?:\\s*[-–;=]\\s+|\\s+)(?:(?:tu|theo|nguon) )?(?<x>\\S.*)$"_s);
    if (const auto match = theo.matchView(folded); match.hasMatch()) {
        const TextSpan whole{.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
        const TextSpan name = withoutPenName(folded, whole);
        const TextSpan marker{.begin = 0, .end = name.end < whole.end ? name.end : text.size()};
        add(found, text, folded, name, markerOf(text, marker), u"theo"_s);
        return true;
    }
    // "BBT tổng hợp từ VietQ", "Phòng TBT tổng hợp"
    static const QRegularExpression compiled(
        u"^\\W*(?<who>.{2,60}?)\\s(?<v>tong hop|suu tam|luoc dich|bien dich)(?:\\s(?:theo|tu)\\s(?<x>\\S.*))?\\W*$"_s);
    const auto match = compiled.matchView(folded);
    // "Phòng Kế hoạch Tổng hợp" is a name.
    if (!match.hasMatch() || text[match.capturedStart(u"v")].isUpper())
        return false;
    const QString group = match.hasCaptured(u"x"_s) ? u"x"_s : u"who"_s;
    // "Lê An tổng hợp": a person compiles from sources that are not named.
    const QStringView compiler = text.sliced(match.capturedStart(u"who"), match.capturedLength(u"who"));
    if (group == u"who"_s && compiler.contains(u' ') && Shape::isNameLike(compiler) && !Shape::isAllCaps(compiler))
        return false;
    add(found, text, folded, {match.capturedStart(group), match.capturedEnd(group)}, markerOf(text, {0, text.size()}),
        u"compiled from"_s);
    const TextSpan who{.begin = match.capturedStart(u"who"_s), .end = match.capturedEnd(u"who"_s)};
    if (group == u"x"_s && found.size() == 1 && Shape::isNameLike(text.sliced(who.begin, who.length())))
        found.last().person = who;
    return true;
}

} // namespace

bool isShortUnit(QStringView text)
{
    static const QRegularExpression form(u"^\\W*(?:P|VP|TT|Phòng|PHÒNG)(?:\\.\\s?|\\s)\\p{Lu}[\\p{Lu}&-]{2,7}\\W*$"_s);
    // "(P. Khoa học - Hợp tác quốc tế)"; "P. Anh" is a person
    static const QRegularExpression named(
        u"^\\W*(?:P|VP|TT)\\.\\s?(?:Khoa học|Hợp tác|Quản lý|Hành chính|Tổ chức|Kế hoạch|Thông tin|Đào tạo|Kỹ thuật|Tiêu chuẩn|Đo lường|Tổng hợp|Truyền thông)\\b"_s);
    return form.matchView(text).hasMatch() || named.matchView(text).hasMatch();
}

bool isPostingOffice(QStringView name)
{
    static const QStringList offices{u"quan tri vien"_s,   u"bien tap vien"_s, u"ban bien tap"_s, u"ban quan tri"_s,
                                     u"nhom phong vien"_s, u"nhom pv"_s,       u"nhom tac gia"_s};
    return offices.contains(fold(name));
}

bool namesCollector(QStringView text, QStringView folded, const LabelledPart &part)
{
    static const QRegularExpression form(u"^(?:nguoi )?(?:suu tam|cong tac vien|tong hop)\\s*:"_s);
    const QStringView value = text.sliced(part.value.begin, part.value.length());
    return part.label == Cue::SourceLabel && form.matchView(folded.sliced(part.whole.begin)).hasMatch() &&
           Shape::isNameLike(value) && cueInText(Cue::Unit, value) == 0;
}

QList<SourceMention> sourcesOfLine(QStringView text, bool bare)
{
    QList<SourceMention> found;
    const QString folded = fold(text);
    if (fromLabels(found, text, folded) || fromBrackets(found, text, folded))
        return found;
    const bool introduced = Shape::withoutMarks(folded).startsWith("theo "_L1);
    if (const TextSpan line = trimmed(text, {0, text.size()});
        !introduced &&
        (personAndPlace(text, line) || Shape::areMedia(QStringView(folded).sliced(line.begin, line.length()))))
        add(found, text, folded, line, line, u"person and place"_s);
    if (!bare || !found.isEmpty())
        return found;
    if (Shape::isSiteName(folded)) {
        // The address of a page is that of this one; a site alone is where the text was taken from.
        static const QRegularExpression page(u"[a-z]/[^\\s/(]{4}"_s);
        if (page.match(folded).hasMatch())
            return found;
        const TextSpan name = withoutPenName(folded, trimmed(text, {0, text.size()}));
        found << SourceMention{.name = trimmed(text, name), .marker = {0, text.size()}, .rule = u"bare site"_s};
        return found;
    }
    if (fromPhrases(found, text, folded))
        return found;
    const TextSpan words = trimmed(text, {0, text.size()});
    const QStringView bareWords = QStringView(folded).sliced(words.begin, words.length());
    if ((!bareWords.isEmpty() && cueAt(Cue::Agency, bareWords) == bareWords.size()) ||
        Shape::isSpokenSite(text, folded)) {
        add(found, text, folded, {0, text.size()}, {0, text.size()}, u"bare agency"_s);
        return found;
    }
    if (isPostingOffice(text))
        return found;
    // "Hội thảo vật liệu quang tử" is no unit.
    const bool unit = cueInText(Cue::Unit, Shape::withoutMarks(text)) > 0 && !Shape::isPersonAlone(text) &&
                      cueAt(Cue::NotAPublisher, folded) == 0 && !hasAction(text, true);
    // "Phòng Kinh doanh: 08 3829 5087" tells where to call.
    static const QRegularExpression phone(u"(?:\\d[ .-]?){7,}"_s);
    if (phone.matchView(text).hasMatch())
        return found;
    if ((Shape::startsAsBody(text) && !hasAction(text, true)) || unit || isShortUnit(text) ||
        Shape::isBodyAbbreviation(text)) {
        add(found, text, folded, {0, text.size()}, trimmed(text, {0, text.size()}), u"contributing unit"_s);
        if (!found.isEmpty())
            found.last().sure = false;
    }
    return found;
}

} // namespace Bantin
