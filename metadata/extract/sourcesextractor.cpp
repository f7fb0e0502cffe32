// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/sourcesextractor.h"

#include "extract/datelineparts.h"
#include "extract/headerlines.h"
#include "extract/sourcefinder.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double Sure = 0.95;
constexpr double Tagged = 0.92;
constexpr double ByPlace = 0.85;
constexpr qsizetype MaxLabelled = 200;

SourceKind kindByWords(QStringView folded, QStringView name)
{
    static constexpr std::pair<QLatin1StringView, SourceKind> Heads[] = {
        {"bo "_L1, SourceKind::Ministry},
        {"tong cuc"_L1, SourceKind::Department},
        {"cuc "_L1, SourceKind::Department},
        {"chi cuc"_L1, SourceKind::Department},
        {"so "_L1, SourceKind::Department},
        {"uy ban"_L1, SourceKind::Department},
        {"bao "_L1, SourceKind::Newspaper},
        {"tap chi"_L1, SourceKind::Newspaper},
        {"ban tin"_L1, SourceKind::Newspaper},
        {"dai "_L1, SourceKind::Newspaper},
        {"thong tan xa"_L1, SourceKind::Agency},
        {"ttxvn"_L1, SourceKind::Agency},
        {"cong thong tin"_L1, SourceKind::Website},
        {"trang "_L1, SourceKind::Website},
        {"website"_L1, SourceKind::Website},
        {"vu "_L1, SourceKind::Unit},
        {"phong "_L1, SourceKind::Unit},
        {"ban "_L1, SourceKind::Unit},
        {"trung tam"_L1, SourceKind::Unit},
        {"vien "_L1, SourceKind::Unit},
        {"van phong"_L1, SourceKind::Unit},
    };
    if (Shape::isSiteName(folded))
        return SourceKind::Website;
    for (const auto &[head, kind] : Heads)
        if (folded.startsWith(head))
            return kind;
    return Shape::isNameLike(name) && name.contains(u' ') ? SourceKind::Person : SourceKind::Unknown;
}

/** The authority's body for @p name; also without what stands in brackets behind it. */
const Body *bodyOf(const QString &name, const Authority &authority)
{
    if (const Body *body = authority.resolve(name))
        return body;
    const qsizetype bracket = name.indexOf(u'(');
    return bracket > 3 ? authority.resolve(QStringView(name).first(bracket).trimmed()) : nullptr;
}

SourceAttribution attribution(const QString &name, const QString &marker, const Authority &authority)
{
    const QString folded = fold(name);
    const Body *body = bodyOf(name, authority);
    return {.name = name,
            .marker = marker,
            .kind = body && !Shape::isSiteName(folded) ? sourceKind(body->kind) : kindByWords(folded, name),
            .canonical = body ? body->name : QString()};
}

/** The sources of a bulletin, each once. */
class Sources
{
public:
    explicit Sources(QList<Field<SourceAttribution>> &list) : m_list(list) {}

    [[nodiscard]] const QList<Field<SourceAttribution>> &list() const { return m_list; }
    [[nodiscard]] bool hasPrinted(const QString &name) const { return m_printed.contains(name); }

    void add(Field<SourceAttribution> field)
    {
        const SourceAttribution &source = field.value;
        const QString name = fold(source.name);
        const std::pair marked(name, fold(source.marker));
        // "(VNA) ... –VNA / VNA": a name without label or brackets adds nothing to one that is known.
        const bool bare = source.marker.size() == source.name.size();
        if (bare ? m_names.contains(name) : m_marked.contains(marked))
            return;
        m_printed << source.name;
        m_names << name;
        m_marked << marked;
        m_list << std::move(field);
    }

private:
    QList<Field<SourceAttribution>> &m_list;
    QSet<QString> m_printed;
    QSet<QString> m_names;                      ///< folded
    QSet<std::pair<QString, QString>> m_marked; ///< name and marker, folded
};

void fromPassages(const Article &article, const Authority &authority, Sources &sources)
{
    const auto take = [&](const Passage &passage, const std::optional<SourceMention> &source) {
        if (!source)
            return;
        const auto words = [&](TextSpan span) { return passage.text().sliced(span.begin, span.length()); };
        sources.add({.value = attribution(words(source->name), words(source->marker), authority),
                     .confidence = Tagged,
                     .evidence = evidenceOf(article, passage, source->marker, source->rule)});
    };
    int paragraphs = 0;
    const Passage *last = nullptr;
    for (const Passage &passage : article.passages) {
        // A short first line passes for a caption; those have their agency at the end.
        if (passage.zone() == Zone::Caption && paragraphs == 0 && !Shape::agencyTag(passage.text()).isEmpty())
            take(passage, sourceOfOpening(passage.text()));
        if (passage.zone() != Zone::Lead && passage.zone() != Zone::Paragraph)
            continue;
        // An agency that is named further down is the subject of the text, not its origin.
        if (++paragraphs <= 3)
            take(passage, sourceOfOpening(passage.text()));
        last = &passage;
    }
    if (!last)
        return;
    const std::optional<SourceMention> ending = sourceOfEnding(last->text());
    take(*last, ending);
    // "... vòng đầu tiên. Theo VietQ", "... đầu tiên./. Nguồn: Báo Nhân Dân"
    const qsizetype begin = ending ? last->text().size() : Shape::signatureBegin(last->text());
    if (begin == last->text().size())
        return;
    const auto inText = [&](TextSpan span) { return TextSpan{begin + span.begin, begin + span.end}; };
    for (const SourceMention &source : sourcesOfLine(QStringView(last->text()).sliced(begin), true))
        if (source.sure)
            take(*last,
                 SourceMention{.name = inText(source.name), .marker = inText(source.marker), .rule = source.rule});
}

bool mayNameSource(const HeaderLine &line)
{
    return line.zone == Zone::Attribution || line.zone == Zone::Byline || line.zone == Zone::Dateline ||
           (line.zone == Zone::Furniture && line.place == Place::BelowText);
}

/** "Liên kết nguồn tin:" and below it the address: the line is a label and nothing else. */
bool isLoneLabel(const HeaderLine &line)
{
    return line.zone != Zone::Trailer &&
           (Shape::labelLength(Cue::SourceLabel, line.folded) == line.folded.size() ||
            (line.folded.contains(u' ') && cueAt(Cue::SourceLabel, line.folded) == line.folded.size()));
}

/** "Phòng Kế hoạch | 12/11/2019 08:30", "13/11/2023 - Theo VietQ": what a date line names beside the day; not the body
 * whose page it is. */
void besideDate(const Article &article, const HeaderLine &line, const Authority &authority, const QString &publisher,
                Sources &sources)
{
    const auto isPublisher = [&](const QString &name) {
        const Body *body = bodyOf(name, authority);
        return QString(u' ' + fold(publisher) + u' ').contains(u' ' + fold(name) + u' ') ||
               (name.size() >= 2 && name == Shape::initialsOf(publisher).toUpper()) ||
               (body && body == bodyOf(publisher, authority));
    };
    if (line.place != Place::BelowTitle && line.place != Place::InText && line.stamps.size() != 1)
        return;
    for (const DatelinePart &part : partsBesideDate(line, authority))
        for (const SourceMention &source : part.sources) {
            const auto words = [&](TextSpan span) { return line.text.sliced(span.begin, span.length()).toString(); };
            const QString name = words(source.name);
            const bool told = words(source.marker) != name && source.person.isEmpty();
            // "Nguồn VietQ" is read where it is a label of the whole line.
            if (sources.hasPrinted(name))
                continue;
            if (!told && (isPublisher(name) || line.place == Place::AboveTitle))
                continue;
            sources.add({.value = attribution(name, words(source.marker), authority),
                         .confidence = told ? Tagged : ByPlace,
                         .evidence = article.document->evidence(line.toDocument(source.marker), source.rule)});
        }
}

} // namespace

void extractSources(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const Authority &authority = reading.authority;
    const QString publisher = bulletin.publisher ? bulletin.publisher->value.name : QString();
    Sources sources(bulletin.sources);
    fromPassages(article, authority, sources);
    bool labelAbove = false;
    for (const HeaderLine &line : reading.headerLines) {
        const auto words = [&](TextSpan span) { return line.text.sliced(span.begin, span.length()).toString(); };
        // "Theo: site.vn" and below it the link to that page say the same.
        const auto isOn = [&](const Field<SourceAttribution> &known) {
            return line.folded.contains(u"://"_s) && Shape::isSiteName(fold(known.value.name)) &&
                   line.folded.contains(fold(known.value.name));
        };
        if (labelAbove && line.text.size() <= MaxLabelled && !Shape::isRelatedHeading(line.folded) &&
            !startsWithCue(Cue::Footer, line.folded) && std::ranges::none_of(sources.list(), isOn)) {
            const TextSpan span = trimmed(line.text, {0, line.text.size()});
            sources.add({.value = attribution(words(span), words(span), authority),
                         .confidence = Tagged,
                         .evidence = article.document->evidence(line.toDocument(span), u"below its label"_s)});
        }
        const bool used = std::exchange(labelAbove, isLoneLabel(line));
        if (used || !mayNameSource(line))
            continue;
        const bool agency = line.zone == Zone::Byline &&
                            (isShortUnit(line.text) || cueAt(Cue::Agency, line.folded) == line.folded.size() ||
                             Shape::isSourceLine(line.text, line.folded));
        // Below a labelled source an abbreviation of the text is a tag.
        const bool tag = !sources.list().isEmpty() && sources.list().last().confidence == Sure &&
                         line.place == Place::BelowText && isDeclared(article, line.text);
        if (tag)
            continue;
        if (line.zone == Zone::Byline && (isDeclared(article, line.text) || isPaperBelowTitle(line)))
            sources.add({.value = attribution(words({0, line.text.size()}), words({0, line.text.size()}), authority),
                         .confidence = ByPlace,
                         .evidence = article.document->evidence(line.span, u"abbreviation of a body"_s)});
        for (const SourceMention &source : sourcesOfLine(line.text, line.zone == Zone::Attribution || agency))
            sources.add({.value = attribution(words(source.name), words(source.marker), authority),
                         .confidence = source.sure ? Sure : ByPlace,
                         .evidence = article.document->evidence(line.toDocument(source.marker), source.rule)});
    }
    // What the date line names comes last: a label elsewhere says the same more surely.
    for (const HeaderLine &line : reading.headerLines)
        if (line.zone == Zone::Dateline)
            besideDate(article, line, authority, publisher, sources);
}

} // namespace Bantin
