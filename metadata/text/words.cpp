// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/words.h"

#include <unicode/ubrk.h>

#include <limits>
#include <memory>

namespace Bantin
{

namespace
{

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};
using WordIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

WordIterator openIterator()
{
    UErrorCode status = U_ZERO_ERROR;
    WordIterator iterator(ubrk_open(UBRK_WORD, "vi", nullptr, 0, &status));
    return U_SUCCESS(status) ? std::move(iterator) : nullptr;
}

} // namespace

QList<TextSpan> words(QStringView text)
{
    // Opening one reads its rules anew, which costs more than cutting a paragraph.
    thread_local const WordIterator iterator = openIterator();
    QList<TextSpan> result;
    UErrorCode status = U_ZERO_ERROR;
    if (!iterator || text.size() > std::numeric_limits<int32_t>::max())
        return result;
    ubrk_setText(iterator.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    if (U_FAILURE(status))
        return result;
    result.reserve(text.size() / 4);
    int32_t begin = ubrk_first(iterator.get());
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        const bool isWord = ubrk_getRuleStatus(iterator.get()) >= UBRK_WORD_NONE_LIMIT;
        if (isWord || (end == begin + 1 && text[begin] == u'&'))
            result << TextSpan{.begin = begin, .end = end};
        begin = end;
    }
    return result;
}

} // namespace Bantin
