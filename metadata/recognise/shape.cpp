// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/shape.h"

#include "text/fold.h"
#include "text/literals.h"
#include "text/pattern.h"
#include "text/syllable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Shape
{

namespace
{

constexpr qsizetype MaxName = 40;
constexpr qsizetype MaxNamed = 110; ///< with a unit behind it
constexpr qsizetype MaxNameWords = 5;
constexpr qsizetype MaxAddress = 200;
constexpr qsizetype MaxSyllable = 7;

QStringView withoutBrackets(QStringView text)
{
    text = withoutMarks(text);
    while (!text.isEmpty() && u")]*_.|\"” "_s.contains(text.back()))
        text.chop(1);
    return text;
}

/** "Ban Mai", "Hội An": unit words that begin a name of two or three words, all with a capital. */
bool isPersonal(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 3 && std::ranges::all_of(words, [](QStringView word) {
               return word.size() > 1 && word[0].isUpper() && word[1].isLower();
           });
}

/** "Thu Hương/TTXVN", "Mai Anh (VOV", "Thanh Uyên (VNPI", "Nguyen Thi Huong, ICO": the name alone. */
QStringView withoutAgency(QStringView text)
{
    // "Ngọc Lan - Ảnh: Tuấn Anh"
    static const QRegularExpression picture(u"\\s*[-–;,|/(.]\\s*(?:[Ảả]nh|[Hh]ình|[Pp]hotos?)\\s*:.*$"_s);
    if (const auto match = matchIn(picture, text); match.hasMatch() && match.capturedStart() > 3)
        text = text.first(match.capturedStart());
    // "Minh Ngọc (t/h)", "Lan Anh (dịch)": what was done with the text
    static const QRegularExpression task(
        u"\\s\\((?:[Tt]/[Hh]|[Tt]ổng hợp|[Dd]ịch|[Ll]ược dịch|[Bb]iên dịch|[Bb]iên tập|[Gg]hi|[Tt]hực hiện|[Pp]hỏng vấn)$"_s);
    if (const auto match = matchIn(task, text); match.hasMatch() && match.capturedStart() > 3)
        text = text.first(match.capturedStart());
    // "Hoàng Tùng - Phòng Hợp tác quốc tế"
    for (const QStringView dash : {QStringView(u" - "), QStringView(u" – ")})
        if (const qsizetype place = text.indexOf(dash); place > 3 && text.first(place).contains(u' '))
            if (const QStringView rest = text.sliced(place + 3).trimmed();
                cueInText(Cue::Unit, rest) > 0 && !isPersonal(rest))
                return text.first(place);
    static const QRegularExpression abbreviation(u"^\\p{Lu}[\\p{Lu}\\d&]{1,7}$"_s);
    for (const QChar mark : {u'(', u'/', u','}) {
        const qsizetype place = text.indexOf(mark);
        if (place <= 3)
            continue;
        const QStringView rest = text.sliced(place + 1).trimmed();
        // "Xuân Trường (Vụ HTQT)"
        const bool unit = mark == u'(' && text.first(place).contains(u' ') && !rest.contains(u')') &&
                          (cueInText(Cue::Unit, rest) > 0 || bool(findCue(Cue::Agency, fold(rest))));
        if (unit || (mark != u',' && !rest.contains(u')') && cueAt(Cue::Agency, fold(rest)) > 0) ||
            (text.first(place).contains(u' ') && matches(abbreviation, rest)))
            return text.first(place).trimmed();
    }
    return text;
}

bool isCapitalName(QList<QStringView> words)
{
    // "LAM NGỌC VÀ THU PHƯƠNG", "LÊ NAM - HÀ MY"
    const auto joint =
        std::ranges::find_if(words, [](QStringView word) { return word == u"VÀ" || word == u"-" || word == u"–"; });
    if (joint != words.end())
        return isCapitalName(QList(words.begin(), joint)) && isCapitalName(QList(joint + 1, words.end()));
    // "CAO HUYỀN", "TÙNG LINH", "H.NHUNG": pen names in capitals have two or three syllables, full names of women more.
    const bool full = words.size() > 3 && words.size() <= 5 && words[1] == u"THỊ";
    return (words.size() == 2 || words.size() == 3 || full) && std::ranges::all_of(words, [](QStringView word) {
               return word.size() <= MaxSyllable && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
           });
}

/** "Vietnam Metrology Institute", not "Signing of an agreement between the institute and": no small words but
 * particles. */
bool hasCapitals(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [](QStringView word) {
        static const QStringList particles{u"of"_s, u"for"_s, u"and"_s, u"the"_s, u"in"_s, u"on"_s, u"to"_s};
        return !word.front().isLower() || particles.contains(word);
    });
}

/** "KHCN", "TCĐLCL": written in capitals. */
bool isUnitInitials(QStringView text)
{
    return text.size() >= 3 && std::ranges::none_of(text, [](QChar c) { return c.isLower(); }) &&
           cueInText(Cue::UnitInitials, text) == text.size();
}

} // namespace

QStringView withoutMarks(QStringView text)
{
    while (!text.isEmpty() && u"([*_-–—•»|+>\"“ "_s.contains(text.front()))
        text = text.sliced(1);
    return text;
}

bool endsSentence(QStringView text)
{
    text = text.first(signatureBegin(text));
    // "... in legal metrology. — VNS"
    static const QRegularExpression agency(u"[.!?”\"]\\s*[-–—]{1,2}\\s?\\p{Lu}{3,6}$"_s);
    if (!text.isEmpty() && text.back().isUpper() && matches(agency, text.last(std::min<qsizetype>(text.size(), 16))))
        return true;
    // "... of 2026.- (VLLF)"
    static const QRegularExpression initials(u"[.!?”\"/]\\s*[-–—]?\\s?\\(\\p{Lu}[\\p{L}+/]{2,10}\\)$"_s);
    if (text.endsWith(u')') && matches(initials, text.last(std::min<qsizetype>(text.size(), 18))))
        return true;
    while (!text.isEmpty() && u"\"”’'»)]*_ "_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && (u".!?…;"_s.contains(text.back()) || text.endsWith(u"./") || text.endsWith(u"./."));
}

int sentences(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u'!' && text[i] != u'?')
            continue;
        // "TS. Hà" and "P.V" end nothing: a sentence has a small letter or a bracket before its stop.
        const bool word =
            i > 1 && (text[i - 1].isLower() || u")”\""_s.contains(text[i - 1]) || text[i - 1].isDigit() ||
                      (i + 1 == text.size() && text[i - 1].isLetter() && text[i - 2].isLetter())); // "VLIR-UOS."
        const bool behind =
            i + 1 >= text.size() || (text[i + 1] == u' ' && i + 2 < text.size() && !text[i + 2].isLower());
        if (word && behind)
            ++count;
    }
    return count;
}

bool isAllCaps(QStringView text)
{
    // A paragraph need not be counted to its end: so many small letters are more than a tenth of all.
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (std::ranges::count_if(text.first((text.size() + 1) / 2), isSmall) * 10 > text.size())
        return false;
    qsizetype upper = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter();
        upper += c.isUpper();
    }
    return letters > 5 && upper * 10 >= letters * 9;
}

QString initialsOf(QStringView name)
{
    QString initials;
    for (const QStringView word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials;
}

bool isListItem(QStringView text)
{
    static const QRegularExpression form(u"^(?:[-–—•·*+»>✔▪]\\s|\\d{1,2}[.)]\\s|[a-zđ]\\)\\s)"_s);
    return matches(form, text);
}

bool isUnmarkedName(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:Anh|Hinh|Vu|Doan|To(?!\\sChuc)|Khoa(?!\\s(?:Hoc|Giao))|Truong(?!\\s(?:Dai|Cao|Trung)\\s))(?:\\s[A-Z][a-z]{1,6}){1,3}$"_s);
    return text.toString().toLower() == fold(text) && matches(form, text);
}

bool isPersonAlone(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:Trường|TRƯỜNG|Khoa|KHOA|Hội|HỘI|Ban|BAN|Tổ|TỔ)\\s(?<x>\\p{Lu}\\p{L}{1,6})$"_s);
    const auto match = matchIn(form, text);
    return match.hasMatch() && isVietnameseSyllable(match.capturedView(u"x"));
}

bool startsAsBody(QStringView text)
{
    text = withoutMarks(text);
    if (isPersonAlone(text))
        return false;
    // "Vietnam Metrology Institute": English names end with what Vietnamese ones begin with.
    static const QRegularExpression english(
        u"^[a-z][a-z ,&-]*\\b(?:institute|ministry|department|directorate|agency|centre|center|commission|associations?|university|authority|bureau|division|academy|council|office|section|union|federation|corporation|foundation|laboratory|society|organi[sz]ation|secretariat|chamber|embassy|portal|magazine|journal|newspaper)\\b"_s);
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return fold(c) == c.toLower(); });
    if (isPlain && !text.contains(u"  ") && matches(english, fold(text)) && hasCapitals(text))
        return true;
    return cueInText(Cue::Publisher, text) > 0 && cueAt(Cue::NotAPublisher, fold(text)) == 0;
}

/** "Nguyễn Thị Mai Hương, Trần Đức Long": two or three full names; not "Hà Nội, Đà Nẵng". "Minh Hà - Lê Lan - Trần
 * Tuấn": more than a name has words. */
static bool areNames(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){1,3})(?:, (?:\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){2,3})){1,2}$"_s);
    static const QRegularExpression dashed(
        u"^\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){1,3}(?: [-–&] \\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){1,3}){1,3}$"_s);
    const bool form1 = text.contains(u',') && matches(form, text);
    const bool form2 = !form1 && text.size() > 2 * MaxSyllable &&
                       (text.contains(u'-') || text.contains(u'–') || text.contains(u'&')) && matches(dashed, text);
    return (form1 || form2) && !startsAsBody(text) && !fold(text).contains(u"viet nam");
}

/** "KS. LÊ THỊ HOA": the name alone; in small letters the degree passes for a part of it. */
static QStringView withoutDegree(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:(?:GS|PGS|TSKH|TS|ThS|KS|CN|BS)\\.\\s?)+(?=\\p{Lu}{2,7}(?: \\p{Lu}{1,7})+$)"_s);
    return text.contains(u'.') ? text.sliced(matchIn(form, text).capturedLength()) : text;
}

bool isNameLike(QStringView text)
{
    // "(APMP).": the end of a sentence that was cut
    if (text.endsWith(u")."))
        return false;
    // "Hà Nội (TTXVN) - Từ ngày 6 ...": the place before an agency is no name.
    if (text.size() > MaxNamed)
        return false;
    text = withoutDegree(withoutAgency(withoutBrackets(text)));
    if (areNames(text))
        return true;
    if (text.isEmpty() || text.size() > MaxName || isUnitInitials(text))
        return false;
    // "T.H", "P.V", "BBT", "N.V.A", "PV", "H.T - T.L"
    static const QRegularExpression initials(
        u"^(?:\\p{Lu}\\p{Ll}?\\.){1,4}\\s?\\p{Lu}?\\p{L}*\\.?$|^\\p{Lu}{2,4}$|^(?:(?:\\p{Lu}\\.){1,3}\\p{Lu}?\\.?|\\p{Lu}{2,3})(?:\\s?[-–&,]\\s?(?:(?:\\p{Lu}\\.){1,3}\\p{Lu}?\\.?|\\p{Lu}{2,3})){1,2}$"_s);
    if (matches(initials, text))
        return true;
    const QString folded = fold(text);
    const auto isAll = [&](Cue cue) { return cueAt(cue, folded) == folded.size(); };
    // "Việt Nam - Ấn Độ": the end of a broken headline
    const bool unmarked = isUnmarkedName(text);
    if ((startsAsBody(text) && !unmarked) || folded.contains(u"viet nam") ||
        (cueInText(Cue::Caption, text) > 0 && !unmarked) || isAll(Cue::Menu) || isAll(Cue::Toolbar) ||
        isAll(Cue::Related) || isAll(Cue::Counter))
        return false;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto isNamePart = [](QStringView word) {
        if (word == u"-" || word == u"–" || word == u"—" || word == u"và" || word == u"&")
            return true;
        return word.front().isUpper() && (word.size() == 1 || word.endsWith(u'.') || word[1].isLower()) &&
               std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'.' || c == u'-' || c == u','; });
    };
    return words.size() >= 2 && words.size() <= MaxNameWords &&
           (std::ranges::all_of(words, isNamePart) || isCapitalName(words));
}

bool isBodyAbbreviation(QStringView text)
{
    static const QRegularExpression mixed(
        u"^(?:\\p{Lu}\\p{L}{0,4}\\p{Ll}\\p{L}{0,3}\\p{Lu}|\\p{Lu}\\p{Ll}{1,5}\\p{Lu}\\p{L}{1,5}|\\p{Lu}{5,8})(?:\\s\\d)?$"_s);
    return text.size() <= 12 && (matches(mixed, text) || isUnitInitials(text));
}

qsizetype labelLength(Cue cue, QStringView folded)
{
    const QStringView bare = withoutMarks(folded);
    const qsizetype skipped = folded.size() - bare.size();
    const qsizetype length = cueAt(cue, bare);
    if (length == 0)
        return 0;
    qsizetype i = length;
    while (i < bare.size() && bare[i] == u' ')
        ++i;
    return i < bare.size() && bare[i] == u':' ? skipped + i + 1 : 0;
}

bool hasPhotoCredit(QStringView folded)
{
    // "... tại lễ ký. Ảnh: TTXVN", "(Nguồn: most.gov)" behind a sentence, "(Ảnh: VSQI)"
    static const QRegularExpression form(
        u"(?:^|[\\s(.\\-–])(?:anh|nguon anh|anh minh hoa|anh tu lieu|photo)\\s?:\\s?\\S|.{12,}\\(nguon(?: anh)?\\s?:[^)]+\\)\\W*$"_s);
    return folded.contains(u':') && matches(form, folded);
}

bool isSiteName(QStringView folded)
{
    // "most.gov.vn", "www.vietq.vn (ctngoc)", "http://iso.org"; not "tapchi.vn đưa tin"
    static const QRegularExpression form(
        u"^\\W*(?:https?://)?(?:[a-z0-9-]+\\.)+(?:vn|com|org|net|gov|edu|info|int|eu|jp|kr|cn|us|uk)(?:/\\S*)?\\s*(?:\\([^)]{1,30}\\))?\\W*$"_s);
    return folded.contains(u'.') && matches(form, folded);
}

bool isRelatedHeading(QStringView folded)
{
    const QStringView bare = withoutMarks(folded);
    const qsizetype length = cueAt(Cue::Related, bare);
    // "Liên kết nguồn tin:" is no list of links.
    if (length == 0 || labelLength(Cue::SourceLabel, folded) > 0)
        return false;
    const QStringView rest = bare.sliced(length).trimmed();
    return rest.isEmpty() || rest.startsWith(u':') || !rest.front().isLetterOrNumber() || rest.size() < 12 ||
           cueCoverage(Cue::Related, bare) > 0.5;
}

bool isFooter(QStringView text, QStringView folded)
{
    // "113 Trần Duy Hưng, Cầu Giấy, Hà Nội"; not "18 học viên đến từ Lào, Campuchia"
    static const QRegularExpression address(
        u"(?:^|[\\s:])\\d+[A-Za-z]?,?\\s(?:(?:đường|phố|ngõ)\\s)?\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4}\\s?[,\\-–].*(?:[Qq]uận|[Pp]hường|Hà Nội|TP|[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|District|Ward)"_s);
    const bool digit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    // "Trung tâm X - 113 Bạch Đằng, Đà Nẵng"
    static const QRegularExpression behindName(
        u"\\s[-–—]\\s(?:[Ss]ố\\s)?\\d{1,4}[A-Za-z]?(?:[/-]\\d+)?,?\\s\\p{Lu}\\p{L}*(?:\\s\\p{Lu}?\\p{L}*){1,4},\\s\\p{Lu}\\p{L}*(?:,?\\s\\p{Lu}\\p{L}*){0,5}\\.?$"_s);
    if (digit && text.size() < MaxAddress && (matches(address, text) || matches(behindName, text)))
        return true;
    return hasContact(folded);
}

bool hasContact(QStringView folded)
{
    static const Literals words{"dien thoai"_L1, "tel"_L1,          "fax"_L1,          "mail"_L1,
                                "hotline"_L1,    "ghi ro nguon"_L1, "giay phep "_L1,   "copyright"_L1,
                                "(84"_L1,        "chu quan"_L1,     "tong bien tap"_L1};
    if (!words.anyIn(folded) && !folded.contains(u'©'))
        return false;
    static const QRegularExpression form(
        u"\\b(?:dien thoai|tel|fax|e-?mail|hotline)\\s?[:.]|\\b(?:co quan|don vi) chu quan\\s?:|tong bien tap\\s?:|ghi ro nguon|giay phep (?:so|thiet lap)|©|\\bcopyright\\b|\\(84[-.)]"_s);
    return matches(form, folded);
}

} // namespace Bantin::Shape
