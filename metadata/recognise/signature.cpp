// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/shape.h"

#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Shape
{

namespace
{

/** A shorter text is no paragraph that somebody signs. */
constexpr qsizetype ShortestSigned = 60;
constexpr qsizetype LongestSignature = 60;

/** "Lê Minh Hà", "(Theo VietQ)", "Tin, ảnh: Lê Hoa" behind a sentence; not "Hồ Chí Minh" behind "TP." */
bool isSignature(QStringView text)
{
    const QStringView bare = withoutMarks(text);
    const QString folded = fold(text);
    if (labelLength(Cue::BylineLabel, folded) > 0 || isSourceLine(text, folded))
        return true;
    return bare.contains(u' ') && isNameLike(text);
}

} // namespace

qsizetype signatureBegin(QStringView text)
{
    // "... đầu tiên. Nguồn: Báo Nhân Dân." ends as a sentence does.
    const bool stopped = text.endsWith(u'.') && !text.endsWith(u"/.");
    if (text.size() < ShortestSigned || (!stopped && u".!?…;:,”\""_s.contains(text.back())))
        return text.size();
    // The stop of a sentence, not that of "TP.", "Th.S", "Mr."
    static const QRegularExpression stop(
        u"(?:(?<![\\p{L}.])\\p{Ll}{3,8}|\\d|[)”\"])(?:\\./\\.?|[.!?…][”\"]?)(?<gap>\\s*(?:[-–—]\\s*)?)(?=[\\p{Lu}(\\[])"_s);
    const qsizetype from = std::max<qsizetype>(0, text.size() - LongestSignature);
    QRegularExpressionMatch last;
    for (auto it = matchesIn(stop, text.sliced(from)); it.hasNext();)
        last = it.next();
    if (!last.hasMatch())
        return text.size();
    const qsizetype begin = from + last.capturedEnd();
    const bool parted = last.capturedLength(u"gap") > 0 || text[begin] == u'(' || text[begin - 1] == u'/' ||
                        text.sliced(0, begin).endsWith(u"./.");
    const QStringView words = text.sliced(begin);
    const bool labelled = stopped && words.contains(u':') && Shape::labelLength(Cue::SourceLabel, fold(words)) > 0;
    return parted && (stopped ? labelled : isSignature(words)) ? begin - last.capturedLength(u"gap") : text.size();
}

} // namespace Bantin::Shape
