// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishersigns.h"

#include "extract/publishernames.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Publishers
{

namespace
{

constexpr qsizetype ShortName = 4;
constexpr qsizetype LongName = 60;
constexpr int NearLines = 2;

/** The words by which names of a kind begin, folded. */
struct Heads {
    Sign sign;
    bool isBodys; ///< of names of bodies only: "Vũ trụ" begins as a "Vụ" does once its marks are lost
    QList<QStringView> words;
};

const QList<Heads> &heads()
{
    static const QList<Heads> all{
        {Sign::Ministry,
         true,
         {u"bo", u"uy ban", u"ubnd", u"chinh phu", u"tong cuc", u"vien han lam", u"dai hoc quoc gia", u"ministry",
          u"the ministry", u"government"}},
        {Sign::Department,
         true,
         {u"so", u"cuc", u"chi cuc", u"vu", u"trung tam", u"ban", u"van phong", u"directorate", u"department",
          u"agency", u"office", u"centre", u"center"}},
        {Sign::Institute, true, {u"vien",         u"hoc vien",    u"truong",    u"dai hoc",   u"hiep hoi",
                                 u"hoi",          u"lien hiep",   u"lien minh", u"cong ty",   u"tap doan",
                                 u"tong cong ty", u"dai su quan", u"thuong vu", u"phai doan", u"institute",
                                 u"university",   u"association", u"union",     u"embassy",   u"vietnam"}},
        {Sign::Paper,
         false,
         {u"bao", u"tap chi", u"dai", u"thong tan", u"chuyen trang", u"truyen hinh", u"tuan bao", u"ban tin",
          u"dien dan", u"kenh"}},
        {Sign::Portal,
         false,
         {u"cong thong tin", u"trang thong tin", u"trang tin", u"website", u"trang web", u"cong tt",
          u"mang thong tin"}},
        {Sign::Section, false, {u"ban bien tap", u"phong", u"to bien tap", u"bo phan", u"ban quan tri"}},
    };
    return all;
}

bool beginsWith(QStringView folded, QStringView words)
{
    return folded.startsWith(words) && (folded.size() == words.size() || !folded[words.size()].isLetterOrNumber());
}

void lookAtHead(QStringView folded, Signs &signs)
{
    for (const Heads &kind : heads())
        if (!kind.isBodys || signs.has(Sign::BodyName))
            signs.set(kind.sign, std::ranges::any_of(kind.words, [&](QStringView w) { return beginsWith(folded, w); }));
    signs.set(Sign::Online, (folded.endsWith(u" online") || folded.endsWith(u" dien tu")) && !folded.contains(u':') &&
                                !folded.contains(u','));
}

bool isSameName(const Candidate &a, const Candidate &b)
{
    constexpr qsizetype Telling = 6;
    return a.folded == b.folded || (a.folded.size() >= Telling && b.folded.contains(a.folded)) ||
           (b.folded.size() >= Telling && a.folded.contains(b.folded));
}

/** What a name and one below it tell of each other. */
void compare(Candidate &upper, Candidate &lower)
{
    if (upper.signs.has(Sign::BodyName) && lower.signs.has(Sign::BodyName) && isPart(lower.folded, upper.folded)) {
        upper.signs.set(Sign::AboveChild);
        lower.signs.set(Sign::BelowParent);
    }
    upper.signs.set(Sign::AboveAgency, upper.signs.has(Sign::AboveAgency) || lower.signs.has(Sign::KnownAgency));
    // "QUATEST 3" is what the body calls itself; a mere abbreviation is less than the name.
    const bool isMereShort = upper.signs.has(Sign::OneWord) && !upper.signs.has(Sign::SiteName);
    if (isInitialsOf(upper.folded, lower.folded) || (isMereShort && lower.body && upper.body == lower.body)) {
        upper.signs.set(Sign::AboveFull);
        lower.signs.set(Sign::BelowShort);
    }
}

/** Calls @p tell with the names within two lines above and below @p line. */
void forNear(QList<Candidate> &found, int line, const auto &tell)
{
    for (Candidate &name : found)
        if (name.line != line && std::abs(name.line - line) <= NearLines)
            tell(name);
}

/** What the lines that are no names themselves tell of the names around them. */
void lookFromLine(const HeaderLine &line, QList<Candidate> &found)
{
    if (isTagline(line.folded))
        forNear(found, line.line, [&](Candidate &name) {
            name.signs.set(name.line < line.line ? Sign::AboveTagline : Sign::BelowTagline);
        });
    if (isPicture(line.folded))
        forNear(found, line.line, [&](Candidate &name) { name.signs.set(Sign::BelowLogo, name.line > line.line); });
}

/** Address and telephone right below a name. */
void lookForContact(const QList<HeaderLine> &lines, QList<Candidate> &found)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const int above = lines[i - 1].line;
        if (lines[i].line - above > NearLines || !Shape::isFooter(lines[i].text, lines[i].folded))
            continue;
        for (Candidate &name : found)
            if (name.line == above)
                name.signs.set(Sign::AboveContact);
    }
}

} // namespace

Signs zoneSigns(const HeaderLine &line)
{
    Signs signs;
    signs.set(Sign::InMasthead, line.zone == Zone::Masthead);
    signs.set(Sign::InClock, line.zone == Zone::Clock);
    signs.set(Sign::InDateline, line.zone == Zone::Dateline);
    signs.set(Sign::InByline, line.zone == Zone::Byline);
    signs.set(Sign::InAttribution, line.zone == Zone::Attribution);
    signs.set(Sign::InTrailer, line.zone == Zone::Trailer);
    signs.set(Sign::InFooter, line.zone == Zone::Footer);
    signs.set(Sign::Crumbs,
              std::ranges::any_of(line.text, [](QChar c) { return QStringView(u"»>›→/|•").contains(c); }));
    signs.set(Sign::StampInLine, !line.stamps.isEmpty());
    return signs;
}

Signs shapeSigns(const Candidate &candidate)
{
    const QString &name = candidate.name;
    const QString &folded = candidate.folded;
    const Body *body = candidate.body;
    Signs signs;
    signs.set(Sign::BodyName, isBodyName(name, folded));
    signs.set(Sign::BrandAndBody, isBrandAndBody(name));
    if (body) {
        const bool isPaper = body->kind == BodyKind::Newspaper || body->kind == BodyKind::Website;
        signs.set(body->kind == BodyKind::NewsAgency ? Sign::KnownAgency
                  : isPaper                          ? Sign::KnownPaper
                                                     : Sign::KnownBody);
    }
    signs.set(Sign::SiteName, Shape::isSiteName(folded));
    signs.set(Sign::AllCaps, Shape::isAllCaps(name));
    signs.set(Sign::OneWord, !folded.contains(u' '));
    signs.set(Sign::Short, name.size() <= ShortName);
    signs.set(Sign::Long, name.size() > LongName);
    signs.set(Sign::Digits, std::ranges::any_of(name, [](QChar c) { return c.isDigit(); }));
    signs.set(Sign::LowerCase, name.front().isLower());
    signs.set(Sign::Sentence, Shape::sentences(name) > 0 || hasAction(name, true));
    signs.set(Sign::Generic, isGeneric(folded));
    // "Tổ chức", "Y tế", "Thế giới"
    const double menu = body ? 0 : cueCoverage(Cue::Menu, folded);
    signs.set(Sign::Menu, menu >= AllMenu);
    signs.set(Sign::PartlyMenu, menu >= MostlyMenu && menu < AllMenu);
    signs.set(Sign::BeginsAsMenu, !body && startsWithCue(Cue::Menu, folded));
    signs.set(Sign::Toolbar, cueCoverage(Cue::Toolbar, folded) >= MostlyMenu);
    signs.set(Sign::NameLike, !body && !signs.has(Sign::BodyName) && Shape::isNameLike(name));
    signs.set(Sign::Contact, Shape::isFooter(name, folded));
    lookAtHead(folded, signs);
    return signs;
}

void lookAtNeighbours(QList<Candidate> &found, const QList<HeaderLine> &lines)
{
    for (const HeaderLine &line : lines)
        lookFromLine(line, found);
    lookForContact(lines, found);
    for (Candidate &upper : found)
        for (Candidate &lower : found)
            if (lower.line > upper.line && lower.line - upper.line <= NearLines)
                compare(upper, lower);
}

void lookElsewhere(QList<Candidate> &found, const QList<HeaderLine> &lines, const QList<Passage> &passages,
                   const QString &tag)
{
    QString text;
    QString title;
    for (const Passage &passage : passages)
        (passage.zone() == Zone::Title ? title : text) += fold(passage.text()) + u'\n';
    const QStringList hosts = ownHosts(lines);
    for (Candidate &name : found) {
        const auto isAgain = [&](bool inFoot) {
            return std::ranges::any_of(found, [&](const Candidate &other) {
                return other.line != name.line && (other.place == Place::BelowText) == inFoot &&
                       isSameName(name, other);
            });
        };
        const auto isSourceIn = [&](const HeaderLine &line) {
            return line.line != name.line && line.folded.contains(name.folded) &&
                   Shape::isSourceLine(line.text, line.folded);
        };
        name.signs.set(Sign::Spelt, !hosts.isEmpty() && isSpelt(name.folded, hosts));
        name.signs.set(Sign::AgainInHead, isAgain(false));
        name.signs.set(Sign::AgainInFoot, isAgain(true));
        name.signs.set(Sign::AsTag, !tag.isEmpty() && !name.signs.has(Sign::OpensText) &&
                                        (name.folded == tag || name.folded.startsWith(tag + u'.') ||
                                         tag.startsWith(name.folded + u'.')));
        name.signs.set(Sign::Headline, title.contains(name.folded));
        name.signs.set(Sign::InText, text.contains(name.folded));
        name.signs.set(Sign::IsSource, std::ranges::any_of(lines, isSourceIn));
    }
}

} // namespace Bantin::Publishers
