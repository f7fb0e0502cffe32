// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/features.h"

#include "recognise/cues.h"
#include "recognise/placefeatures.h"
#include "recognise/shape.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype MaxShort = 90;
constexpr qsizetype MinLong = 180;
/** Date, byline, counters and controls between bars. */
constexpr qsizetype MaxBarred = 160;
/** Longer blocks are running text: their dates are no date lines. */
constexpr qsizetype MaxStamped = 320;
constexpr qsizetype MaxSource = 140;
constexpr qsizetype MaxLookedAt = 20000;
constexpr qsizetype MaxBodyName = 120;
/** So many letters beside a date, its labels and counters: a name, a place, a section. */
constexpr qsizetype MaxBesideStamp = 24;
constexpr int DeepIndent = 8;
constexpr double MostlyCovered = 0.6;

/** "Khoa học - Công nghệ   20/09/2023 17:40   Theo dõi trên": sections and controls that wide gaps or bars set off are
 *  blotted out. */
void blotLinks(QString &rest)
{
    static const QRegularExpression part(u"[^ |•\\t]+(?: [^ |•\\t]+)*"_s);
    const QString words = rest;
    for (auto it = matchesIn(part, words); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView link = match.capturedView();
        // "Viết bởi Ban Biên tập", "Đăng bởi: admin", "By U.S. Mission", "Topics: ..."
        static const QRegularExpression by(
            u"^\\W*(?:(?:duoc )?(?:viet|dang|gui|tao|cap nhat) boi\\b|by\\s|(?:topics?|chuyen muc|the loai|danh muc|in)\\s?:)"_s);
        if (link.size() < words.size() &&
            (cueCoverage(Cue::Menu, link) >= MostlyCovered || startsWithCue(Cue::Toolbar, link) ||
             Shape::labelLength(Cue::BylineLabel, link) > 0 || matches(by, link)))
            rest.replace(match.capturedStart(), link.size(), QString(link.size(), u' '));
    }
}

/** "13/11/2023 - Theo Báo Khoa học và Phát triển", "Ngày đăng: 13/11/2023, Tác giả: Lê Hoa": names and sources beside a
 *  day are blotted out, with their labels. */
void blotNames(QString &rest, const Block &block)
{
    static const QRegularExpression separator(u"\\s+[-–—|•·/]\\s+|,\\s|\\s{2,}|$"_s);
    const QStringView text = block.text;
    const QStringView folded = block.folded;
    qsizetype begin = 0;
    for (auto it = matchesIn(separator, text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const TextSpan part{.begin = begin, .end = match.capturedStart()};
        begin = match.capturedEnd();
        const QStringView words = text.sliced(part.begin, part.length());
        const QStringView plain = folded.sliced(part.begin, part.length());
        if (part.isEmpty() || QStringView(rest).sliced(part.begin, part.length()).contains(u'#'))
            continue;
        if (Shape::labelLength(Cue::BylineLabel, plain) > 0 || Shape::isSourceLine(words, plain) ||
            (words.contains(u' ') && Shape::isNameLike(words)))
            rest.replace(part.begin, part.length(), QString(part.length(), u' '));
    }
}

/** The letters outside the stamps and labels of @p block: what a date line does not have. */
qsizetype unexplained(const Block &block, const QList<Stamp> &stamps)
{
    QString rest = block.folded;
    for (const Stamp &stamp : stamps)
        rest.replace(stamp.span.begin, stamp.span.length(), QString(stamp.span.length(), u'#'));
    if (block.text.size() <= MaxBarred && (rest.contains("  "_L1) || rest.contains(u'|')))
        blotLinks(rest);
    for (const Cue cue : {Cue::PublishedLabel, Cue::UpdatedLabel, Cue::CapturedLabel, Cue::ViewsLabel})
        for (CueHit hit = findCue(cue, rest); hit; hit = findCue(cue, rest, hit.begin + hit.length))
            rest.replace(hit.begin, hit.length, QString(hit.length, u' '));
    if (block.text.size() <= MaxBarred)
        blotNames(rest, block);
    static const QRegularExpression zone(u"\\(?\\bgmt\\s?[+-]?\\s?\\d*\\)?|\\d+"_s);
    rest.remove(zone);
    const auto letters = std::ranges::count_if(rest, [](QChar c) { return c.isLetter(); });
    return letters;
}

/** "by webadmin | Th10 25, 2022 | Tin tức, Hợp tác quốc tế" */
bool standsBetweenBars(const Block &block, const Stamp &stamp)
{
    const QStringView text = block.text;
    const QStringView before = text.first(stamp.span.begin).trimmed();
    const QStringView after = text.sliced(stamp.span.end).trimmed();
    const bool bar = before.endsWith(u'|') || after.startsWith(u'|');
    return bar && text.size() <= MaxShort && (before.isEmpty() || before.endsWith(u'|')) &&
           (after.isEmpty() || after.startsWith(u'|'));
}

/** "Giới thiệu  Tin tức  Văn bản  Liên hệ": short parts of two words or so, each with its capital; no headline whose
 *  words are all set apart. */
bool isRowOfLinks(QStringView text)
{
    constexpr int FewestLinks = 4;
    constexpr qsizetype MostWords = 4;
    if (text.size() > MaxShort || text.count(u"  ") < FewestLinks - 1)
        return false;
    int words = 0;
    int links = 0;
    for (const QStringView part : qTokenize(text, u"  "_s, Qt::SkipEmptyParts)) {
        const QStringView link = part.trimmed();
        if (link.isEmpty() || !link.front().isUpper() || link.count(u' ') >= MostWords)
            return false;
        words += int(link.count(u' ')) + 1;
        ++links;
    }
    return links >= FewestLinks && words > links;
}

void lookAtShape(const Block &block, Features &f)
{
    const QStringView text = block.text;
    f.set(Feature::Short, text.size() <= MaxShort);
    f.set(Feature::Long, text.size() >= MinLong);
    // "... vào quý II năm sau.          (Theo Phòng Kế hoạch)"
    const qsizetype wide = text.endsWith(u')') ? text.lastIndexOf(u"   (") : -1;
    f.set(Feature::Sentence, Shape::endsSentence(wide > 0 ? text.first(wide).trimmed() : text));
    f.set(Feature::Sentences, Shape::sentences(text) > 1);
    f.set(Feature::EndsColon, text.endsWith(u':'));
    f.set(Feature::AllCaps, Shape::isAllCaps(text));
    f.set(Feature::Heading, block.heading > 0);
    f.set(Feature::Emphasised, block.emphasised);
    f.set(Feature::ListItem, Shape::isListItem(text));
    f.set(Feature::Bracketed, text.size() > 2 && u"(["_s.contains(text.front()) && u")]"_s.contains(text.back()));
    f.set(Feature::Indented, block.indent >= DeepIndent);
    f.set(Feature::NameLike, Shape::isNameLike(text));
    f.set(Feature::FewWords, text.count(u' ') < 2);
    f.set(Feature::Wide, text.contains(u"   ") || text.contains(u'\t') || text.count(u" | ") > 1 || isRowOfLinks(text));
}

void lookAtDates(const Block &block, BlockFeatures &found)
{
    if (block.text.size() > MaxStamped)
        return;
    Features &f = found.features;
    found.stamps = findStamps(block.text);
    const bool any = !found.stamps.isEmpty();
    f.set(Feature::HasStamp, any);
    f.set(Feature::StampOnly, any && (unexplained(block, found.stamps) <= MaxBesideStamp ||
                                      standsBetweenBars(block, found.stamps.first())));
    f.set(Feature::HasTime, any && found.stamps.first().moment.time.has_value());
    // "Tập huấn về đo lường (05/11/2019)", not "[14/04/2022 09:14]"
    static const QRegularExpression teaser(
        u"\\pL.*[(\\[]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?[^()]{0,12}[)\\]]\\s*$"_s);
    f.set(Feature::TeaserDate, any && matches(teaser, block.folded) && !f.has(Feature::StampOnly));
    f.set(Feature::ClockLike,
          any && (found.stamps.first().seconds || f.has(Feature::Wide) || bool(findCue(Cue::Slogan, block.folded))));
}

/** "Cập nhật : 27/11/2015": a label somewhere in front of the date. */
bool labelled(Cue cue, const Block &block, const QList<Stamp> &stamps)
{
    if (stamps.isEmpty())
        return false;
    const CueHit hit = findCue(cue, block.folded);
    return hit && hit.begin < stamps.first().span.end;
}

void lookAtLabels(const Block &block, BlockFeatures &found)
{
    Features &f = found.features;
    const QStringView folded = block.folded;
    f.set(Feature::PublishedLabel, labelled(Cue::PublishedLabel, block, found.stamps));
    f.set(Feature::UpdatedLabel, labelled(Cue::UpdatedLabel, block, found.stamps));
    f.set(Feature::CapturedLabel, labelled(Cue::CapturedLabel, block, found.stamps));
    // "Hoài Thu | thu@bao.vn": an address names whom to write to, as a label would.
    static const QRegularExpression writer(u"^[^|@:\\d]{3,40}[|(\\-–]\\s*[\\w.+-]+@[\\w.-]+\\W*$"_s);
    // "By Minh Nhut", "by Vmi Admin", "Reported by A/ Translated by B"; not "By the end of"
    static const QRegularExpression by(
        u"^\\W*(?:(?:Reported|Reporting|Written|Translated|Compiled|Posted|Edited)\\s+by|[Bb]y|BY)\\s+\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*){0,4}(?:\\s*[/–-].{0,60})?\\W*$"_s);
    // "Viết bởi Super User"
    static const QRegularExpression viet(
        u"^\\W*(?:(?:Được viết|Được đăng|Viết|Đăng|Người đăng|Tác giả)(?:\\s+bởi)?|[Bb]ởi)\\s+\\p{Lu}\\S*(?:\\s+(?:(?:[-–&]|và)\\s+)?\\p{Lu}\\S*){0,7}\\W*$"_s);
    const bool signedBy =
        matches(writer, folded) || (f.has(Feature::Short) && (matches(by, block.text) || matches(viet, block.text)));
    // Blogs print the account below the day.
    static const QRegularExpression account(u"^(?:admin|administrator|quantri|webmaster)$"_s);
    // "Phóng viên: Bao giờ có kết quả, thưa ông?": so interviews put their questions.
    const qsizetype label = Shape::labelLength(Cue::BylineLabel, folded);
    const QStringView said = QStringView(block.text).sliced(label).trimmed();
    const bool speech =
        label > 0 && (said.endsWith(u'?') || said.endsWith(u'!') || (said.endsWith(u'.') && said.count(u' ') > 7));
    f.set(Feature::Byline, (label > 0 && !speech) || signedBy || matches(account, folded));
    f.set(Feature::SourceLine, folded.size() <= MaxSource && Shape::isSourceLine(block.text, folded));
    static const QRegularExpression views(
        u"(?:^|[^a-z])(?:luot xem|so luot xem|luot doc|lan xem|so lan xem|lan doc|so lan doc|da xem|nguoi xem|xem|view count|views?|hits)\\s*[:(]?\\s*[\\d.,]+|^read\\s[\\d.,]+\\stimes|[\\d.,]+\\s*(?:luot xem|luot doc|lan xem|views?)\\b"_s);
    f.set(Feature::Views, f.has(Feature::Short) && matches(views, folded));
    // "Lê Hoa lược dịch (Nguồn: bipm.org)" credits no picture.
    static const QRegularExpression translated(u"^.{2,40}\\s(?:tong hop|luoc dich|bien dich)\\s\\("_s);
    f.set(Feature::PhotoCredit,
          !f.has(Feature::NameLike) && Shape::hasPhotoCredit(folded) && !matches(translated, folded));
    f.set(Feature::AgencyTag, Shape::agencyTag(block.text).length() > 0);
    f.set(Feature::SiteName, Shape::isSiteName(folded));
}

void lookAtCues(const Block &block, Features &f)
{
    const QStringView folded = block.folded;
    const bool heading = folded.size() <= MaxStamped && !f.has(Feature::Sentences);
    const double controls = heading ? cueCoverage(Cue::Toolbar, folded) : 0;
    // "In trang     Gửi bạn bè     Các tin mới hơn": links of both kinds in a row.
    const bool row =
        controls > 0 && f.has(Feature::Wide) && controls + cueCoverage(Cue::Related, folded) >= MostlyCovered;
    // "4 phút đọc", "3 min read", "icon gmail", "0 Comments"
    static const QRegularExpression time(
        u"^\\W*(?:\\d{1,2}|th(?:g|ang)?\\s?\\d{1,2}|\\d{1,2}\\s?(?:phut|mins?|minutes?)(?:\\s(?:doc|read))?|icon\\s[a-z]+|theo doi \\S+ tren\\b.{0,40}|[^.]{0,40}\\ba\\s?-[^.]{0,30}\\ba\\s?\\+.{0,3}|[^.]{0,30}\\ba\\s?\\+[^.]{0,20}\\ba\\s?-.{0,3}|[+-]\\s?a{1,2}\\s?[+-]|\\d{1,5}\\s(?:comments?|binh luan|shares?|likes?|luot thich|chia se))\\W*$"_s);
    f.set(Feature::Toolbar, controls >= MostlyCovered || row || (heading && matches(time, folded)));
    // "Theo Vụ Hợp tác quốc tế" is no link.
    const bool meta = f.has(Feature::SourceLine) || f.has(Feature::Byline);
    // "International Cooperation Division" is a unit, not the link of that name.
    static const QRegularExpression division(u"\\s(?:Division|Department|Office|Section)$"_s);
    f.set(Feature::Menu,
          heading && !meta && !matches(division, block.text) && cueCoverage(Cue::Menu, folded) >= MostlyCovered);
    static const QRegularExpression crumbs(
        u"\\S\\s*[»>›→]\\s*\\S|^(?:trang chu|trang nhat|home|tin tuc)\\s*[/|\\-:]\\s*\\S|^(?:ban dang o|ban o day|you are here)\\b"_s);
    f.set(Feature::Breadcrumb, heading && matches(crumbs, folded));
    f.set(Feature::Slogan, heading && bool(findCue(Cue::Slogan, folded)));
    // Two sentences that a widespread system prints below each article, above links to the next ones.
    const bool posted = folded.startsWith("this entry was posted "_L1);
    f.set(Feature::Related, posted || (heading && Shape::isRelatedHeading(folded)));
    // "Ban Biên tập" alone signs a text; "Hôm qua, 31/3, tại Hà Nội, ..." opens one.
    static const QRegularExpression board(u"^\\W*(?:ban bien tap|bbt)\\W*$"_s);
    const bool report = folded.size() >= MaxBodyName && f.has(Feature::Sentence) &&
                        Shape::labelLength(Cue::Footer, folded) == 0 && !startsWithCue(Cue::FooterOwner, folded);
    f.set(Feature::Footer, (startsWithCue(Cue::Footer, folded) && !report && !matches(board, folded)) ||
                               (report ? Shape::hasContact(folded) : Shape::isFooter(block.text, folded)));
    f.set(Feature::Owner, startsWithCue(Cue::FooterOwner, folded));
    f.set(Feature::Counter, heading && startsWithCue(Cue::Counter, folded));
    // "Cán bộ hai bên chụp ảnh lưu niệm", "Ông A trao quà lưu niệm": no report is so short.
    static const QRegularExpression souvenir(u"\\b(?:chup (?:anh|hinh)|(?:anh|hinh|qua) luu niem|pose for)\\b"_s);
    f.set(Feature::CaptionCue, heading && ((startsWithCue(Cue::Caption, folded) && !f.has(Feature::NameLike)) ||
                                           (f.has(Feature::Short) && matches(souvenir, folded))));
    const bool action = heading && hasAction(block.text);
    f.set(Feature::Action, action);
    // "Vu Phong" without marks is no department.
    const bool body = heading && folded.size() <= MaxBodyName && Shape::startsAsBody(block.text);
    const bool person = body && f.has(Feature::NameLike);
    const bool unit = body && !person && !f.has(Feature::Sentence);
    f.set(Feature::UnitLike, unit);
    // "PHÒNG HỢP TÁC QUỐC TẾ" below its body; not "PHÒNG CHỐNG DỊCH BỆNH"
    static const QRegularExpression office(
        u"^(?:Phòng\\s(?=\\p{Lu})|PHÒNG\\s(?!CHỐNG|NGỪA|CHÁY|DỊCH|BỆNH|THÍ NGHIỆM|VỆ))"_s);
    const bool room = heading && !f.has(Feature::Sentence) && f.has(Feature::Short) && matches(office, block.text);
    // "Đại sứ quán Việt Nam tại Hàn Quốc"
    const bool acts = action && hasAction(block.text, true);
    f.set(Feature::BodyName, (unit || room) && !acts);
    f.set(Feature::Unit,
          heading && !person && f.has(Feature::Short) && !acts && !f.has(Feature::Sentence) &&
              (cueInText(Cue::Unit, Shape::withoutMarks(block.text)) > 0 || (unit && matches(division, block.text))) &&
              cueAt(Cue::NotAPublisher, folded) == 0);
}

} // namespace

namespace
{

/** Both ends of @p block, which is longer than any paragraph: a text without line ends. Its end and its beginning show
 *  what it is, and patterns need not search megabytes. */
Block shortened(const Block &block)
{
    Block ends = block;
    ends.text = block.text.first(MaxLookedAt / 2) + block.text.last(MaxLookedAt / 2);
    ends.folded = block.folded.first(MaxLookedAt / 2) + block.folded.last(MaxLookedAt / 2);
    return ends;
}

} // namespace

QList<BlockFeatures> lookAtBlocks(const Document &document, const QList<Block> &blocks)
{
    QList<BlockFeatures> all(blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block block = blocks[i].text.size() > MaxLookedAt ? shortened(blocks[i]) : blocks[i];
        lookAtShape(block, all[i].features);
        lookAtDates(block, all[i]);
        lookAtLabels(block, all[i]);
        lookAtCues(block, all[i].features);
    }
    lookAtPlaces(document, blocks, all);
    return all;
}

} // namespace Bantin
