// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdflayout.h"

#include "document/pdfparagraphs.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

class Assembler
{
public:
    explicit Assembler(Document &document) : m_document(document) {}

    void addPage(const PdfPage &page, const QList<PdfBox> &boxes, const QList<LineView> &views);

private:
    void addWords(const PdfLine &line);
    void beginLine(const PdfBox &box);
    void goOn(const PdfBox &box);
    void goAcross(const PdfBox &before, const PdfBox &box);
    void addBreak(LineBreak lineBreak, const QList<PdfBox> &boxes, qsizetype index);
    void endLine();

    Document &m_document;
    Line m_line;
    int m_page = 0;
};

void Assembler::beginLine(const PdfBox &box)
{
    m_line = {.span = {.begin = m_document.text.size()}, .page = m_page, .rect = box.area, .fontSize = box.fontSize()};
}

/** A wrapped line goes on: with a blank, but for what is broken behind a sign inside it, an address or
 * `Lancang-Mekong`. */
void Assembler::goOn(const PdfBox &box)
{
    const QString &text = m_document.text;
    const qsizetype word = text.lastIndexOf(u' ') + 1;
    const bool address =
        QStringView(text).sliced(word).contains(u"://") || QStringView(text).sliced(word).startsWith(u"www.");
    const bool broken = address && u"/-?&=_%#"_s.contains(text.back());
    const bool hyphen = text.size() > 1 && text.endsWith(u'-') && text[text.size() - 2].isLetter();
    if (!hyphen && !broken)
        m_document.text += u' ';
    m_line.rect = m_line.rect.united(box.area);
}

/** As a TXT keeps the gap between the stamp of a print and the title beside it, or between columns of a table. */
void Assembler::goAcross(const PdfBox &before, const PdfBox &box)
{
    constexpr int Narrowest = 3, Widest = 40;
    constexpr double Blank = 0.3; // font sizes
    const double gap = (box.rect.left() - before.rect.right()) / (Blank * box.fontSize());
    m_document.text += QString(std::clamp(int(gap), Narrowest, Widest), u' ');
    m_line.rect = m_line.rect.united(box.area);
}

void Assembler::endLine()
{
    m_line.span.end = m_document.text.size();
    m_document.lines << m_line;
    m_document.text += u'\n';
}

void Assembler::addWords(const PdfLine &line)
{
    for (const PdfWord &word : line) {
        if (&word != &line.constFirst())
            m_document.text += u' ';
        const qsizetype at = m_document.text.size();
        m_document.text += word.text;
        m_document.words << Word{.span = {.begin = at, .end = m_document.text.size()}, .rect = word.area};
    }
}

void Assembler::addBreak(LineBreak lineBreak, const QList<PdfBox> &boxes, qsizetype index)
{
    switch (lineBreak) {
    case LineBreak::Wrap:
        goOn(boxes[index]);
        return;
    case LineBreak::Row:
        goAcross(boxes[index - 1], boxes[index]);
        return;
    case LineBreak::Paragraph:
        endLine();
        beginLine({});
        break;
    case LineBreak::NewLine:
        break;
    }
    if (index > 0)
        endLine();
    beginLine(boxes[index]);
}

void Assembler::addPage(const PdfPage &page, const QList<PdfBox> &boxes, const QList<LineView> &views)
{
    if (m_page > 0)
        m_document.text += u'\f';
    ++m_page;
    const qsizetype begin = m_document.text.size();
    for (qsizetype i = 0; i < page.size(); ++i) {
        addBreak(views[i].before, boxes, i);
        m_line.isFull = views[i].isFull;
        addWords(page[i]);
    }
    if (!page.isEmpty())
        endLine();
    m_document.pages << TextSpan{.begin = begin, .end = m_document.text.size()};
}

} // namespace

void layOut(Document &document, const QList<PdfPage> &pages)
{
    QList<QList<PdfBox>> boxes;
    for (const PdfPage &page : pages) {
        QList<PdfBox> lines;
        std::ranges::transform(page, std::back_inserter(lines), boxOf);
        boxes << lines;
    }
    double textRight = 0.0;
    for (const PdfBox &line : boxes | std::views::join)
        textRight = std::max(textRight, line.rect.right());
    const Spacing spacing(boxes);
    const Wrapping wrapping = wrappingOf(boxes, spacing, textRight);
    Assembler assembler(document);
    for (qsizetype i = 0; i < pages.size(); ++i)
        assembler.addPage(pages[i], boxes[i], lookAtLines(boxes[i], spacing, wrapping, textRight));
}

} // namespace Bantin
