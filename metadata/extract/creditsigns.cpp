// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditsigns.h"

#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"
#include "text/syllable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Credits
{

namespace
{

constexpr qsizetype LongName = 50;
constexpr qsizetype DeepIndent = 8;
constexpr qsizetype FarAway = 5;
constexpr double Mostly = 0.5;

bool isInitials(QStringView name)
{
    static const QRegularExpression form(
        u"^(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,4}\\p{Lu}?\\p{L}{0,8}\\.?$|^\\p{Lu}{2,4}$|^\\p{Ll}\\.\\p{Ll}\\.?$"_s);
    return matches(form, name);
}

/** "admin", "ptmai", "webmaster 2" */
bool isAccount(QStringView name)
{
    static const QRegularExpression form(
        u"^(?:[A-Za-z]*(?:admin|administrator|quantri|webmaster|editor|super user|bbt|banbientap|btv)[a-z]*\\s?\\d*|[a-z][a-z\\d._]{2,16})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.front().isLower() ? matches(form, name) : matches(form, name) && fold(name).contains(u"admin");
}

/** "P. QLCN", "VP HĐND": a unit by its initials. */
bool isShortUnit(QStringView text)
{
    static const QRegularExpression form(u"^\\W*(?:P|VP|TT|Phòng|PHÒNG)(?:\\.\\s?|\\s)\\p{Lu}[\\p{Lu}&-]{2,7}\\W*$"_s);
    // "(P. Khoa học - Hợp tác quốc tế)"; "P. Anh" is a person
    static const QRegularExpression named(
        u"^\\W*(?:P|VP|TT)\\.\\s?(?:Khoa học|Hợp tác|Quản lý|Hành chính|Tổ chức|Kế hoạch|Thông tin|Đào tạo|Kỹ thuật|Tiêu chuẩn|Đo lường|Tổng hợp|Truyền thông)\\b"_s);
    return form.matchView(text).hasMatch() || named.matchView(text).hasMatch();
}

/** "Ban Biên tập", "Quản trị viên": who posts, named by the office alone. */
bool isPostingOffice(QStringView name)
{
    static const QStringList offices{u"quan tri vien"_s,   u"bien tap vien"_s, u"ban bien tap"_s, u"ban quan tri"_s,
                                     u"nhom phong vien"_s, u"nhom pv"_s,       u"nhom tac gia"_s};
    return offices.contains(fold(name));
}

bool isMarked(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return fold(c) != c.toLower(); });
}

/** "Petrolimex Sài Gòn", "EVN Hà Nội": no person's name begins with a foreign word and goes on with marked ones. */
bool isBranch(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype ShortestBrand = 3;
    return words.size() >= 2 && words.size() <= 4 && words.first().size() >= ShortestBrand &&
           std::ranges::all_of(words, [](QStringView word) { return word.front().isUpper(); }) &&
           !isVietnameseSyllable(words.first()) && !isMarked(words.first()) &&
           std::any_of(words.begin() + 1, words.end(), isMarked);
}

/** "ThuHa", "MinhAnh": two syllables written as one word; not "VinaMet". */
bool isGluedName(QStringView name)
{
    static const QRegularExpression form(u"^(?<a>\\p{Lu}\\p{Ll}{1,5})(?<b>\\p{Lu}\\p{Ll}{1,5})$"_s);
    const auto match = matchIn(form, name);
    return match.hasMatch() && isVietnameseSyllable(match.capturedView(u"a")) &&
           isVietnameseSyllable(match.capturedView(u"b"));
}

void lookAtBody(const Candidate &name, const Authority &authority, Signs &signs)
{
    if (const Body *body = authority.resolve(name.name)) {
        const bool isPaper = body->kind == BodyKind::Newspaper || body->kind == BodyKind::Website;
        signs.set(body->kind == BodyKind::NewsAgency ? Sign::KnownAgency
                  : isPaper                          ? Sign::KnownPaper
                                                     : Sign::KnownBody);
    }
    signs.set(Sign::AgencyWord, cueAt(Cue::Agency, name.folded) == name.folded.size());
    signs.set(Sign::SiteName, Shape::isSiteName(name.folded));
    signs.set(Sign::SpokenSite, Shape::isSpokenSite(name.name, name.folded));
    signs.set(Sign::BodyLike, Shape::startsAsBody(name.name));
    signs.set(Sign::UnitLike, cueInText(Cue::Unit, name.name) > 0);
    static const QRegularExpression paper(
        u"^(?:bao(?! cao)|tap chi|ban tin|dai (?:pt|phat thanh|truyen hinh|tieng noi))\\s|\\s(?:today|news|times|post|daily|weekly|review|newspaper|magazine|tribune)$"_s);
    signs.set(Sign::PaperLike, matches(paper, name.folded) && !Shape::isUnmarkedName(name.name));
    signs.set(Sign::ShortUnit, isShortUnit(name.name));
    signs.set(Sign::Branch, isBranch(name.name));
    signs.set(Sign::GluedName, isGluedName(name.name));
    signs.set(Sign::Abbreviation, !signs.has(Sign::GluedName) && Shape::isBodyAbbreviation(name.name));
}

bool isMedium(const Candidate &name)
{
    return name.signs.hasAny({Sign::PaperLike, Sign::KnownPaper, Sign::KnownAgency, Sign::AgencyWord, Sign::SiteName});
}

/** A paper, a site, an abbreviation: what lists of sources are made of. */
bool mayBeMedium(const Candidate &name)
{
    return isMedium(name) || name.signs.has(Sign::OneWord);
}

bool isBody(const Candidate &name)
{
    return name.signs.hasAny({Sign::KnownBody, Sign::BodyLike, Sign::UnitLike, Sign::ShortUnit, Sign::Abbreviation});
}

bool isSingle(const Candidate &name)
{
    return !name.signs.hasAny({Sign::SeveralParts, Sign::WithBracket});
}

bool isLoneLabel(Cue cue, QStringView folded)
{
    return Shape::labelLength(cue, folded) == folded.size() ||
           (folded.contains(u' ') && cueAt(cue, folded) == folded.size());
}

/** How many lines stand between line @p i and the title or text that it belongs to. */
qsizetype distance(const QList<HeaderLine> &lines, qsizetype i)
{
    const Place place = lines[i].place;
    const qsizetype step = place == Place::BelowText || place == Place::BelowTitle ? -1 : 1;
    qsizetype count = 0;
    for (qsizetype k = i + step; k >= 0 && k < lines.size() && lines[k].place == place && count <= FarAway; k += step)
        ++count;
    return count;
}

} // namespace

Signs shapeSigns(const Candidate &candidate, const Authority &authority)
{
    const QString &name = candidate.name;
    const QString &folded = candidate.folded;
    Signs signs;
    lookAtBody(candidate, authority, signs);
    signs.set(Sign::NameLike, Shape::isNameLike(name));
    signs.set(Sign::FullName, signs.has(Sign::NameLike) && name.count(u' ') >= 2);
    signs.set(Sign::Initials, isInitials(name));
    signs.set(Sign::Account, isAccount(name));
    signs.set(Sign::Office, isPostingOffice(name));
    signs.set(Sign::AllCaps, Shape::isAllCaps(name));
    signs.set(Sign::OneWord, !name.contains(u' '));
    signs.set(Sign::Long, name.size() > LongName);
    signs.set(Sign::Digits, std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }));
    static const QRegularExpression degree(u"^(?:GS|PGS|TSKH|TS|ThS|KS|CN|BS|Dr|Prof)[.,\\s]"_s);
    signs.set(Sign::Degree, matches(degree, name));
    signs.set(Sign::Colon, name.contains(u':'));
    signs.set(Sign::LowerCase, name.front().isLower());
    signs.set(Sign::Sentence, Shape::sentences(name) > 0);
    signs.set(Sign::Headline, hasAction(name, true));
    signs.set(Sign::Menu, cueCoverage(Cue::Menu, folded) > Mostly);
    signs.set(Sign::Toolbar, cueCoverage(Cue::Toolbar, folded) > Mostly);
    static const QRegularExpression control(
        u"\\b(?:posts?|articles?|comments?|related|older|newer|more|read|follow|view|subscribe|newsletter|prev|next|back|print|share|top)\\b"_s);
    signs.set(Sign::Control, matches(control, folded));
    signs.set(Sign::Related, startsWithCue(Cue::Related, folded) || startsWithCue(Cue::Footer, folded));
    signs.set(Sign::NotASource, cueAt(Cue::NotASource, u"theo "_s + folded) > 0);
    // "Hải Nam" is a province of China, "Vũ Hải Nam" is not.
    const auto opens = [](const CountryMention &country) { return country.span.begin == 0; };
    signs.set(Sign::Place, signs.has(Sign::NameLike) && std::ranges::any_of(authority.findCountries(name), opens));
    static const QRegularExpression section(
        u"^(?:khoa (?:hoc|giao)|to chuc|phong,? chong|hoi (?:nhap|nghi|thao|vien|hoa)|so huu|vien tro|bo,? nganh|so,|truong hoc|ban doc|bao chi|truyen thong)\\b|^(?:tin (?:bo|so|nganh|tinh|vien|truong|chinh|anh|hot|dia phuong)|doanh nghiep|nang luong|nong thon|thi truong|tai chinh|ngan hang|cong thuong|xay dung|giao thong|chinh sach|bat dong san|hang khong|quoc phong|an ninh|dan sinh|nhip song|goc nhin|diem tin|tieu diem|xuat nhap khau|phong vien|phong su)$"_s);
    signs.set(Sign::Section, matches(section, folded));
    return signs;
}

void lookAtParts(QList<Candidate> &names)
{
    constexpr qsizetype Most = 30;
    if (names.size() > Most)
        return;
    const bool isList =
        std::ranges::all_of(names, [](const Candidate &name) { return !isSingle(name) || mayBeMedium(name); });
    for (Candidate &name : names) {
        bool allPersons = true;
        bool allMedia = true;
        for (const Candidate &other : std::as_const(names)) {
            if (!isSingle(other) || other.span == name.span)
                continue;
            const bool within = other.span.begin >= name.span.begin && other.span.end <= name.span.end;
            const bool apart = other.span.begin >= name.span.end || other.span.end <= name.span.begin;
            if (within) {
                allPersons = allPersons && other.signs.has(Sign::NameLike) && !isBody(other);
                allMedia = allMedia && isMedium(other);
            }
            if (!apart)
                continue;
            if (isMedium(other))
                name.signs.set(Sign::BesideMedium);
            else if (isBody(other))
                name.signs.set(Sign::BesideBody);
            else if (other.signs.has(Sign::NameLike))
                name.signs.set(Sign::BesidePerson);
        }
        name.signs.set(Sign::AllPersons, name.signs.has(Sign::SeveralParts) && allPersons);
        name.signs.set(Sign::ListOfMedia, isList && names.size() > 1);
        name.signs.set(Sign::AllMedia, name.signs.has(Sign::SeveralParts) && allMedia);
    }
}

Signs lineSigns(const QList<HeaderLine> &lines, qsizetype i, const Document &document)
{
    const HeaderLine &line = lines[i];
    Signs signs{Sign::Always};
    signs.set(Sign::InClock, line.zone == Zone::Clock);
    signs.set(Sign::InDateline, line.zone == Zone::Dateline);
    signs.set(Sign::InByline, line.zone == Zone::Byline);
    signs.set(Sign::InAttribution, line.zone == Zone::Attribution);
    signs.set(Sign::InFurniture, line.zone == Zone::Furniture);
    signs.set(Sign::InTrailer, line.zone == Zone::Trailer);
    signs.set(Sign::InFooter, line.zone == Zone::Footer);
    const bool isText = line.zone == Zone::Paragraph || line.zone == Zone::Lead;
    signs.set(Sign::InCaption, line.zone == Zone::Caption);
    signs.set(Sign::InText, isText);
    const qsizetype begin = document.lines[line.line].span.begin;
    const QStringView before = QStringView(document.text).sliced(begin, line.span.begin - begin);
    signs.set(Sign::BehindText, isText && before.contains(u' ') && before.trimmed().size() > 1);
    const qsizetype far = distance(lines, i);
    signs.set(Sign::FirstLine, far == 0);
    signs.set(Sign::SecondLine, far == 1);
    signs.set(Sign::FarLine, far >= FarAway);
    signs.set(Sign::Indented, before.size() >= DeepIndent);
    signs.set(Sign::Emphasised, before.contains(u'*') || before.contains(u'_'));
    const bool sameAbove = i > 0 && lines[i - 1].place == line.place;
    const bool sameBelow = i + 1 < lines.size() && lines[i + 1].place == line.place;
    signs.set(Sign::BelowStamp, sameAbove && !lines[i - 1].stamps.isEmpty());
    signs.set(Sign::AboveStamp, sameBelow && !lines[i + 1].stamps.isEmpty());
    signs.set(Sign::AboveSource, sameBelow && Shape::labelLength(Cue::SourceLabel, lines[i + 1].folded) > 0);
    signs.set(Sign::AboveContact, sameBelow && Shape::isFooter(lines[i + 1].text, lines[i + 1].folded));
    signs.set(Sign::BelowSourceLabel, i > 0 && isLoneLabel(Cue::SourceLabel, lines[i - 1].folded));
    signs.set(Sign::BelowBylineLabel, i > 0 && isLoneLabel(Cue::BylineLabel, lines[i - 1].folded));
    return signs;
}

void LinesAbove::pass(const HeaderLine &line)
{
    if (line.place == Place::AboveTitle || line.place == Place::BelowTitle || line.zone == Zone::Footer)
        return;
    // "0 bình luận", "Ý kiến (0)": there are none.
    static const QRegularExpression comments(u"\\b(?:binh luan|y kien ban doc|phan hoi cua|comments?)\\b"_s);
    static const QRegularExpression none(
        u"(?<!\\d)0\\s(?:binh luan|y kien|comments?)|(?:binh luan|ban doc|comments?)\\W{1,3}0(?!\\d)"_s);
    if (matches(comments, line.folded) && !matches(none, line.folded))
        m_signs.set(Sign::BelowComments);
    if (line.zone == Zone::Trailer)
        m_signs.set(Sign::BelowRelated);
    if (Shape::isSourceLine(line.text, line.folded))
        m_signs.set(Sign::BelowSource);
    if (Shape::labelLength(Cue::BylineLabel, line.folded) > 0)
        m_signs.set(Sign::BelowByline);
}

void lookElsewhere(QList<Candidate> &found, const Article &article, const QString &publisher)
{
    QString text;
    for (const Passage &passage : article.passages)
        if (passage.zone() == Zone::Paragraph || passage.zone() == Zone::Lead)
            text += passage.text() + u'\n';
    const QString owner = u' ' + fold(publisher) + u' ';
    const QString initials = Shape::initialsOf(publisher);
    QHash<QString, int> lines;
    for (const Candidate &name : std::as_const(found)) {
        const int line = lines.value(name.folded, name.line);
        lines.insert(name.folded, line == name.line ? line : -1);
    }
    for (Candidate &name : found) {
        name.signs.set(Sign::Declared, text.contains(u'(' + name.name + u')'));
        name.signs.set(Sign::Told, text.contains(name.name));
        name.signs.set(Sign::Publisher,
                       !publisher.isEmpty() && (owner.contains(u' ' + name.folded + u' ') ||
                                                name.name.compare(initials, Qt::CaseInsensitive) == 0));
        name.signs.set(Sign::AllOfPublisher, owner.size() > 2 && owner == u' ' + name.folded + u' ');
        name.signs.set(Sign::Again, lines.value(name.folded) < 0);
    }
}

Form formOf(const Signs &signs)
{
    const auto hasAny = [&](std::initializer_list<Sign> list) { return signs.hasAny(list); };
    const bool body = hasAny({Sign::KnownBody, Sign::BodyLike, Sign::UnitLike, Sign::Branch});
    const bool person =
        (signs.has(Sign::NameLike) || signs.has(Sign::GluedName)) && !hasAny({Sign::KnownBody, Sign::Branch});
    Form form;
    form.look = signs.has(Sign::AllMedia)     ? Look::Medium
                : signs.has(Sign::AllPersons) ? Look::Person
                : signs.has(Sign::Office)     ? Look::Office
                : signs.has(Sign::SiteName)   ? Look::Site
                : hasAny({Sign::PaperLike, Sign::KnownAgency, Sign::KnownPaper, Sign::AgencyWord, Sign::SpokenSite})
                    ? Look::Medium
                : hasAny({Sign::ShortUnit, Sign::Abbreviation}) ? Look::Abbreviation
                : body && person                                ? Look::UnitOrPerson
                : body                                          ? Look::Body
                : signs.has(Sign::Account)                      ? Look::Account
                : signs.has(Sign::Initials)                     ? Look::Initials
                : person                                        ? Look::Person
                                                                : Look::Other;
    form.setting = signs.has(Sign::BehindCollector)                            ? Setting::Compiled
                   : hasAny({Sign::BehindSourceLabel, Sign::BelowSourceLabel}) ? Setting::SourceLabel
                   : hasAny({Sign::BehindBylineLabel, Sign::BelowBylineLabel}) ? Setting::BylineLabel
                   : signs.has(Sign::BehindPhotoLabel)                         ? Setting::PhotoLabel
                   : hasAny({Sign::BehindTheo, Sign::BehindSourceWord})        ? Setting::Theo
                   : hasAny({Sign::BehindCompiled, Sign::BeforeCompiled})      ? Setting::Compiled
                   : signs.has(Sign::BehindBy)                                 ? Setting::By
                   : signs.has(Sign::BehindReporter)                           ? Setting::Reporter
                   : signs.has(Sign::BehindUnitLabel)                          ? Setting::UnitLabel
                   : hasAny({Sign::Bracketed, Sign::BracketBehind})            ? Setting::Brackets
                                                                               : Setting::Bare;
    form.extent = signs.has(Sign::SeveralParts)               ? Extent::Several
                  : hasAny({Sign::FirstPart, Sign::LastPart}) ? Extent::Part
                  : signs.has(Sign::BracketBehind)            ? Extent::BehindBracket
                  : signs.has(Sign::BeforeBracket)            ? Extent::BeforeBracket
                                                              : Extent::All;
    return form;
}

} // namespace Bantin::Credits
