// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishersigns.h"

#include "extract/publishernames.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Publishers
{

namespace
{

constexpr qsizetype ShortName = 4;
constexpr qsizetype LongName = 60;
constexpr int NearLines = 2;

/** By what word a name begins, or how it ends. */
struct Head {
    Sign sign;
    QRegularExpression form;
    bool isBodys = false; ///< of names of bodies only: "Vũ trụ" begins as a "Vụ" does once its marks are lost
};

const QList<Head> &heads()
{
    static const QList<Head> all{
        {Sign::Online, QRegularExpression(u"^[^:,]+ (?:online|dien tu)$"_s)},
        {Sign::Ministry,
         QRegularExpression(
             u"^(?:bo|uy ban|ubnd|chinh phu|tong cuc|vien han lam|dai hoc quoc gia|(?:the )?(?:\\S+ )?ministry|government)\\b"_s),
         true},
        {Sign::Department,
         QRegularExpression(
             u"^(?:so|cuc|chi cuc|vu|trung tam|ban|van phong|directorate|department|agency|office|centre|center)\\b"_s),
         true},
        {Sign::Institute,
         QRegularExpression(
             u"^(?:vien|hoc vien|truong|dai hoc|hiep hoi|hoi|lien hiep|lien minh|cong ty|tap doan|tong cong ty|dai su quan|thuong vu|phai doan|institute|university|association|union|embassy|vietnam)\\b"_s),
         true},
        {Sign::Paper,
         QRegularExpression(
             u"^(?:(?:bao|tap chi|dai|thong tan|chuyen trang|truyen hinh|tuan bao|ban tin|dien dan|kenh)\\b|the \\S+ ?\\S*$)"_s)},
        {Sign::Portal,
         QRegularExpression(u"^(?:cong thong tin|trang (?:thong )?tin|website|trang web|cong tt|mang thong tin)\\b"_s)},
        {Sign::Section, QRegularExpression(u"^(?:ban bien tap|phong|to bien tap|bo phan|ban quan tri)\\b"_s)},
    };
    return all;
}

bool isSameName(const Candidate &a, const Candidate &b)
{
    constexpr qsizetype Telling = 6;
    return a.folded == b.folded || (a.folded.size() >= Telling && b.folded.contains(a.folded)) ||
           (b.folded.size() >= Telling && a.folded.contains(b.folded));
}

/** What a name and one below it tell of each other. */
void compare(Candidate &upper, Candidate &lower, const Authority &authority)
{
    if (upper.signs.has(Sign::BodyName) && lower.signs.has(Sign::BodyName) && isPart(lower.folded, upper.folded)) {
        upper.signs.set(Sign::AboveChild);
        lower.signs.set(Sign::BelowParent);
    }
    upper.signs.set(Sign::AboveAgency, upper.signs.has(Sign::AboveAgency) || lower.signs.has(Sign::KnownAgency));
    // "QUATEST 3" is what the body calls itself; a mere abbreviation is less than the name.
    const Body *body =
        upper.signs.has(Sign::OneWord) && !upper.signs.has(Sign::SiteName) ? authority.resolve(lower.name) : nullptr;
    if (isInitialsOf(upper.folded, lower.folded) || (body && authority.resolve(upper.name) == body)) {
        upper.signs.set(Sign::AboveFull);
        lower.signs.set(Sign::BelowShort);
    }
}

/** What the lines that are no names themselves tell of @p name. */
void lookAround(Candidate &name, const QList<HeaderLine> &lines)
{
    for (const HeaderLine &line : lines) {
        const int distance = line.line - name.line;
        if (distance == 0 || std::abs(distance) > NearLines)
            continue;
        if (isTagline(line.folded))
            name.signs.set(distance > 0 ? Sign::AboveTagline : Sign::BelowTagline);
        if (distance < 0 && isPicture(line.folded))
            name.signs.set(Sign::BelowLogo);
    }
    const auto next = std::ranges::find_if(lines, [&](const HeaderLine &l) { return l.line > name.line; });
    if (next != lines.end() && next->line - name.line <= NearLines && Shape::isFooter(next->text, next->folded))
        name.signs.set(Sign::AboveContact);
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

Signs shapeSigns(QStringView name, const QString &folded, const Authority &authority)
{
    Signs signs;
    signs.set(Sign::BodyName, isBodyName(name, folded));
    signs.set(Sign::BrandAndBody, isBrandAndBody(name));
    const Body *body = authority.resolve(name);
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
    signs.set(Sign::NameLike, Shape::isNameLike(name));
    signs.set(Sign::Contact, Shape::isFooter(name, folded));
    for (const Head &head : heads())
        signs.set(head.sign, (!head.isBodys || signs.has(Sign::BodyName)) && head.form.match(folded).hasMatch());
    return signs;
}

void lookAtNeighbours(QList<Candidate> &found, const Reading &reading)
{
    for (Candidate &name : found) {
        lookAround(name, reading.headerLines);
        for (Candidate &lower : found)
            if (lower.line > name.line && lower.line - name.line <= NearLines)
                compare(name, lower, reading.authority);
    }
}

void lookElsewhere(QList<Candidate> &found, const Reading &reading, const QString &tag)
{
    QString text;
    QString title;
    for (const Passage &passage : reading.article.passages)
        (passage.zone() == Zone::Title ? title : text) += fold(passage.text()) + u'\n';
    const QStringList hosts = ownHosts(reading.headerLines);
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
        name.signs.set(Sign::IsSource, std::ranges::any_of(reading.headerLines, isSourceIn));
    }
}

} // namespace Bantin::Publishers
