// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditsextractor.h"

#include "extract/creditcandidates.h"
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

constexpr double Tagged = 0.92;

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

    void add(Field<SourceAttribution> field)
    {
        const SourceAttribution &source = field.value;
        const QString name = fold(source.name);
        const std::pair marked(name, fold(source.marker));
        // "(VNA) ... –VNA / VNA": a name without label or brackets adds nothing to one that is known.
        const bool bare = source.marker.size() == source.name.size();
        if (bare ? m_names.contains(name) : m_marked.contains(marked))
            return;
        m_names << name;
        m_marked << marked;
        m_list << std::move(field);
    }

private:
    QList<Field<SourceAttribution>> &m_list;
    QSet<QString> m_names;                      ///< folded
    QSet<std::pair<QString, QString>> m_marked; ///< name and marker, folded
};

/** Adds what the first and last words of the text name.
 *  @return where in the document */
QList<TextSpan> fromPassages(const Article &article, const Authority &authority, Sources &sources)
{
    QList<TextSpan> taken;
    const auto take = [&](const Passage &passage, const std::optional<SourceMention> &source) {
        if (!source)
            return;
        taken << passage.toDocument(source->name);
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
    if (last)
        take(*last, sourceOfEnding(last->text()));
    return taken;
}

QString ruleOf(const Credits::Form &form)
{
    using Credits::Setting;
    switch (form.setting) {
    case Setting::SourceLabel:
    case Setting::Theo:
        return u"labelled source"_s;
    case Setting::BylineLabel:
    case Setting::By:
    case Setting::Reporter:
        return u"labelled byline"_s;
    case Setting::Compiled:
        return u"who compiled, or from what"_s;
    case Setting::Brackets:
        return u"name in brackets"_s;
    default:
        return u"name beside the article"_s;
    }
}

} // namespace

void extractCredits(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const QList<Credits::Candidate> all =
        Credits::candidates(reading, bulletin.publisher ? bulletin.publisher->value.name : QString());
    Sources sources(bulletin.sources);
    const QList<TextSpan> taken = fromPassages(article, reading.authority, sources);
    for (const Credits::Choice &choice : Credits::choose(all)) {
        const Credits::Candidate &name = *choice.name;
        const auto overlaps = [&](TextSpan span) { return overlap(span, name.span); };
        if (std::ranges::any_of(taken, overlaps))
            continue;
        const QString words = name.name.simplified();
        const QString rule = ruleOf(name.form);
        const auto isKnown = [&](const Field<QString> &author) { return author.value == words; };
        if (choice.isAuthor && std::ranges::none_of(bulletin.authors, isKnown))
            bulletin.authors << Field<QString>{.value = words,
                                               .confidence = choice.likelihood,
                                               .evidence = article.document->evidence(name.span, rule)};
        const QString marker = article.document->text.sliced(name.marker.begin, name.marker.length());
        if (!choice.isAuthor)
            sources.add({.value = attribution(words, marker, reading.authority),
                         .confidence = choice.likelihood,
                         .evidence = article.document->evidence(name.marker, rule)});
    }
}

} // namespace Bantin
