// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "extract/reading.h"
#include "extract/signset.h"

#include <QObject>

/** The names around an article that may be credited with it: its authors and the sources from which it was taken. */
namespace Bantin::Credits
{

Q_NAMESPACE

/** One thing that is seen of a name. What it is worth depends on the place of the name: see creditweights.cpp. */
enum class Sign {
    Always,
    // the zone of its line
    InClock,
    InDateline,
    InByline,
    InAttribution,
    InFurniture,
    InTrailer,
    InFooter,
    InCaption,
    InText,
    BehindText, ///< behind the last sentence, in its line
    // the words in front of it or behind
    BehindBylineLabel, ///< "Tác giả: X"
    BehindSourceLabel, ///< "Nguồn: X"
    BehindPhotoLabel,
    BehindUnitLabel,  ///< "Đơn vị: X"
    BehindCollector,  ///< "Sưu tầm: X", a label of persons and of sources
    BehindTheo,       ///< "Theo X"
    BehindSourceWord, ///< "Nguồn X", "Trích từ X" without a colon
    BehindBy,         ///< "by X", "Viết bởi X"
    BehindReporter,   ///< "PV. X"
    BehindCompiled,   ///< "Tổng hợp từ X", "Dịch: X"
    BeforeCompiled,   ///< "X tổng hợp"
    BehindDegree,     ///< "ThS. X"
    BelowSourceLabel, ///< that stands on a line of its own
    BelowBylineLabel,
    BeforeAddress, ///< "X | x@site.vn"
    // its part of the line
    Statement, ///< all of a line that tells the source: "(Theo X)"
    Signature, ///< or the author: "Tác giả: X"
    Whole,
    AllOfCell,
    Bracketed,
    BracketBehind, ///< Y of "X (Y)"
    BeforeBracket, ///< X of it
    WithBracket,   ///< all of it
    Cell,          ///< of a line that gaps or bars divide
    RowCell,       ///< of three or more
    FirstPart,     ///< of a cell that commas, dashes and the like divide
    LastPart,
    CommaPart,
    DashPart,
    SlashPart,
    AndPart,
    SeveralParts, ///< more than one of them together
    OtherParts,   ///< but not all
    AcrossComma,
    AcrossDash,
    AcrossSlash,
    AcrossStroke, ///< a slash between blanks
    AcrossAnd,
    ManyParts, ///< the cell has four or more
    BesidePerson,
    BesideBody,
    BesideMedium,
    AllPersons, ///< each of several parts
    AllMedia,
    ListOfMedia, ///< the line is made of them
    BehindStamp,
    BeforeStamp,
    BeforeDay, ///< "Hà Nội, ngày 5/6/2023"
    CounterInLine,
    // what it looks like
    NameLike,
    FullName, ///< three syllables or more
    Initials,
    Account, ///< "admin", "ptmai"
    Office,  ///< "Ban Biên tập"
    AllCaps,
    OneWord,
    Long,
    Digits,
    Degree, ///< begins with one: "TS. X, Phòng Y"
    Colon,
    LowerCase,
    Sentence,
    Headline, ///< has the verb of one
    KnownBody,
    KnownPaper,
    PaperLike, ///< "Báo ...", "Tạp chí ..."
    KnownAgency,
    AgencyWord, ///< short names of agencies
    SiteName,
    SpokenSite,
    BodyLike,
    UnitLike,
    ShortUnit,
    Branch, ///< "Petrolimex Sài Gòn"
    Abbreviation,
    GluedName, ///< "ThuHa"
    Declared,  ///< the text declares it in brackets
    Told,      ///< the text names it
    Publisher, ///< the name of the page's publisher or a part of it
    AllOfPublisher,
    Menu,
    Toolbar,
    Control, ///< "Follow X", "Older posts"
    Related,
    Place,
    Section,    ///< "Doanh nghiệp", "Khoa học"
    NotASource, ///< "Theo quy định"
    // its neighbours
    FirstLine,  ///< nearest to the text, on its side
    SecondLine, ///< the next
    FarLine,
    AboveContact, ///< address and telephone follow: the name is that of the page's owner
    AboveSource,  ///< a labelled source is in the next line
    BelowSource,  ///< one stands above
    BelowByline,
    BelowRelated, ///< below a heading of related items
    BelowComments,
    BelowStamp,
    AboveStamp,
    Indented,
    Emphasised,
    Again, ///< the same name stands in another line, too
};
Q_ENUM_NS(Sign)
inline constexpr int SignCount = int(Sign::Again) + 1;

/** What a name looks like, by the most telling of its signs: what words and lines around it are worth depends on it. */
enum class Look { Person, UnitOrPerson, Initials, Account, Office, Medium, Site, Abbreviation, Body, Other };
Q_ENUM_NS(Look)

/** The words that introduce it. */
enum class Setting { Bare, SourceLabel, BylineLabel, PhotoLabel, UnitLabel, Theo, Compiled, By, Reporter, Brackets };
Q_ENUM_NS(Setting)

/** How much it is of what these introduce. */
enum class Extent { All, Several, Part, BeforeBracket, BehindBracket };
Q_ENUM_NS(Extent)

using Signs = SignSet<Sign, SignCount>;

/** What is seen of a name, in a few words. */
struct Form {
    Look look = Look::Other;
    Setting setting = Setting::Bare;
    Extent extent = Extent::All;
};
[[nodiscard]] Form formOf(const Signs &signs);

struct Candidate {
    TextSpan span;   ///< in the document
    TextSpan marker; ///< the whole statement: "Nguồn: X"
    QString name;
    QString folded; ///< name through fold()
    Place place = Place::BelowText;
    int line = -1; ///< index in Document::lines
    Signs signs;
    Form form;
    double author = 0.0; ///< the sum of weights for each credit; that it has none scores 0
    double source = 0.0;
};

/** The names in the lines around the text with their scores, in reading order: so many at most that a page of any
 * length costs no more. */
[[nodiscard]] QList<Candidate> candidates(const Reading &reading, const QString &publisher);

/** A name that is credited: so likely as its share among author, source and neither. */
struct Choice {
    const Candidate *name = nullptr;
    bool isAuthor = false; ///< else a source
    double likelihood = 0.0;
};

/** The likeliest of @p all that do not overlap, in reading order. @p all outlives them. */
[[nodiscard]] QList<Choice> choose(const QList<Candidate> &all);

/** Adds the weights of what is seen of @p name to its scores. */
void weigh(Candidate &name);

} // namespace Bantin::Credits
