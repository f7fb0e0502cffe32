// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "authority/declaredprojects.h"

#include "text/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype LongestName = 160; ///< characters before the bracket in which a project's name begins
constexpr qsizetype Quote = 2;         ///< what may stand between a body's name and the bracket

/** Behind the last word for a project, nothing that begins the name of a body or another part of the sentence. */
bool endsWithProject(QStringView before)
{
    static const QRegularExpression vietnamese = caselessPattern(
        uR"(\b(?:chương trình|dự án|đề án|sáng kiến)\b(?!.*\b(?:chương trình|dự án|đề án|sáng kiến)\b)(?<name>[^.;:()\n]*)$)"_s);
    static const QRegularExpression english(
        uR"(\b(?:Project|Programme|Program|Initiative)[”"]? ?$|\b(?:Project|Programme|Program) (?:for|on) [^.;:(),\n]*$)"_s);
    static const QRegularExpression other(
        uR"(\b(?:của|do|với|giữa|tại|ở|được|thuộc|cùng|từ|là|by|of|with|between|Viện|Trung tâm|Cục|Bộ|Vụ|Sở|Tổ chức|Cơ quan|Ủy ban|Uỷ ban|Ngân hàng|Hiệp hội|Quỹ|Công ty|Tập đoàn|Trường|Đại học|Hội|Diễn đàn|Mạng lưới|Institute|Agency|Bank|Organi[sz]ation|Fund|University|Cent(?:re|er))\b)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = matchIn(vietnamese, before); match.hasMatch())
        return !matches(other, match.capturedView(u"name"));
    const QRegularExpressionMatch match = matchIn(english, before);
    return match.hasMatch() && !matches(other, match.capturedView());
}

bool isCalledProject(const Body &body)
{
    static const QRegularExpression cue(uR"(chương trình|dự án|đề án|sáng kiến|project|program|initiative)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return matches(cue, body.name) || matches(cue, body.english);
}

} // namespace

QStringList declaredProjects(QStringView text, const QList<BodyMention> &bodies)
{
    static const QRegularExpression bracket(
        uR"(\((?:(?:gọi|viết) tắt là )?(?:[Dd]ự án |[Cc]hương trình )?(?<letters>[A-Z][A-Z0-9-]{1,11})\))"_s);
    QStringList projects;
    if (!text.contains(u'('))
        return projects;
    for (auto found = matchesIn(bracket, text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype at = match.capturedStart();
        const bool isOfBody = std::ranges::any_of(
            bodies, [&](const BodyMention &body) { return body.span.end <= at && at - body.span.end <= Quote; });
        const qsizetype from = std::max<qsizetype>(0, at - LongestName);
        if (!isOfBody && endsWithProject(text.sliced(from, at - from)))
            projects << match.captured(u"letters");
    }
    return projects;
}

void leaveOutProjects(QList<BodyMention> &bodies, QStringView text, const QStringList &projects)
{
    if (projects.isEmpty())
        return;
    bodies.removeIf([&](const BodyMention &mention) {
        return projects.contains(text.sliced(mention.span.begin, mention.span.length())) &&
               !isCalledProject(*mention.body);
    });
}

} // namespace Bantin
