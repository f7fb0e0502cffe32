// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfwords.h"

#include "text/normalise.h"

#include <algorithm>

namespace Bantin
{

namespace
{

/** Distances by the height of the words; a blank is some two tenths wide. */
constexpr double Hair = 0.07;
constexpr double WidestBlank = 0.6;

QString withoutLigatures(const QString &text)
{
    const auto isLigature = [](QChar c) { return c >= QChar(0xfb00) && c <= QChar(0xfb06); };
    if (std::ranges::none_of(text, isLigature))
        return text;
    QString result;
    for (const QChar c : text)
        result += isLigature(c) ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    return result;
}

/** "h t t p ://v i d u .v n", "T I N  T Ứ C": letters that a justified line or a designer has drawn apart. */
bool isSpacedOut(const PdfLine &line)
{
    constexpr qsizetype Fewest = 6;
    constexpr double MostLetters = 1.6; // of a "word"; those of texts have three and more
    qsizetype letters = 0;
    for (const PdfWord &word : line)
        letters += word.text.size();
    return line.size() >= Fewest && double(letters) <= MostLetters * double(line.size());
}

/** Makes words of spaced out letters: where the distance is clearly wider than most, a word ends. */
void joinSpacedLetters(PdfLine &line)
{
    constexpr double Wider = 1.6;
    if (!isSpacedOut(line))
        return;
    QList<double> gaps;
    for (qsizetype i = 1; i < line.size(); ++i)
        gaps << line[i].rect.left() - line[i - 1].rect.right();
    QList<double> sorted = gaps;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    PdfLine joined{line.constFirst()};
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (*middle <= 0.0 || gaps[i - 1] > Wider * *middle) {
            joined << line[i];
            continue;
        }
        joined.last().text += line[i].text;
        joined.last().rect = joined.constLast().rect.united(line[i].rect);
    }
    line = joined;
}

/** Whether @p line goes on where @p before ends: a piece in another font may stand a little higher, and Poppler makes a
 *  line of it. */
bool goesOn(const PdfLine &before, const PdfLine &line)
{
    const QRectF &left = before.constLast().rect;
    const QRectF &right = line.constFirst().rect;
    const double height = std::min(left.height(), right.height());
    const double overlap = std::min(left.bottom(), right.bottom()) - std::max(left.top(), right.top());
    const double gap = right.left() - left.right();
    return overlap > 0.6 * height && std::abs(gap) < WidestBlank * height && (gap > 0 || areOneWord(left, right));
}

void append(PdfLine &before, const PdfLine &line)
{
    qsizetype from = 0;
    if (PdfWord &last = before.last(); areOneWord(last.rect, line.constFirst().rect)) {
        last.text += line.constFirst().text;
        last.rect = last.rect.united(line.constFirst().rect);
        from = 1;
    }
    before += line.sliced(from);
}

/** Letters of Vietnamese as NFC has them, digits and signs: nearly all words have nothing else. */
bool isNormalised(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) {
        return (c > QChar(0x20) && c < QChar(0x7f)) || (c >= QChar(0xc0) && c < QChar(0x250)) ||
               (c >= QChar(0x1ea0) && c < QChar(0x1efa));
    });
}

} // namespace

bool areOneWord(const QRectF &left, const QRectF &right)
{
    const double gap = right.left() - left.right();
    const double height = std::max(left.height(), right.height());
    // A letter that is drawn together with its mark has the width of both.
    const bool overlap = right.left() > left.left() && right.right() > left.right() - Hair * height;
    return gap < Hair * height && (gap > -Hair * height || (overlap && gap > -WidestBlank * height));
}

void mendLines(PdfPage &page)
{
    PdfPage mended;
    for (const PdfLine &line : std::as_const(page)) {
        if (!mended.isEmpty() && goesOn(mended.constLast(), line))
            append(mended.last(), line);
        else
            mended << line;
    }
    std::ranges::for_each(mended, joinSpacedLetters);
    page = mended;
}

void normaliseWords(PdfPage &page)
{
    for (PdfLine &line : page) {
        for (PdfWord &word : line)
            if (!isNormalised(word.text))
                word.text = normalisedForm(withoutLigatures(word.text)).simplified();
        line.removeIf([](const PdfWord &word) { return word.text.isEmpty(); });
    }
    page.removeIf([](const PdfLine &line) { return line.isEmpty(); });
}

} // namespace Bantin
