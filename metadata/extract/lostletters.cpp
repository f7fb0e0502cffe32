// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/lostletters.h"

#include <algorithm>

namespace Bantin
{

namespace
{

constexpr QChar Lost(QChar::ReplacementCharacter);
/** A value of whose words letters are lost is worth a look, no more. */
constexpr double Doubt = 0.6;

template <typename T>
void doubt(Field<T> &field)
{
    const auto lost = [](const Evidence &evidence) { return evidence.quote.contains(Lost); };
    if (std::ranges::any_of(field.evidence, lost))
        field.confidence *= Doubt;
}

template <typename T>
void doubt(std::optional<Field<T>> &field)
{
    if (field)
        doubt(*field);
}

template <typename T>
void doubt(QList<Field<T>> &fields)
{
    for (Field<T> &field : fields)
        doubt(field);
}

} // namespace

bool touchesLost(QStringView text, TextSpan span)
{
    qsizetype begin = span.begin;
    qsizetype end = span.end;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    // "Nhật B\uFFFDn": the next word is cut off, too.
    if (end == span.end && end + 1 < text.size() && (text[end + 1].isUpper() || text[end + 1] == Lost)) {
        ++end;
        while (end < text.size() && !text[end].isSpace())
            ++end;
    }
    return text.sliced(begin, end - begin).contains(Lost);
}

void doubtLost(Bulletin &bulletin)
{
    doubt(bulletin.title);
    doubt(bulletin.lead);
    doubt(bulletin.publisher);
    doubt(bulletin.published);
    doubt(bulletin.events);
    doubt(bulletin.authors);
    doubt(bulletin.sources);
    doubt(bulletin.organisations);
    doubt(bulletin.people);
    doubt(bulletin.agreements);
}

} // namespace Bantin
