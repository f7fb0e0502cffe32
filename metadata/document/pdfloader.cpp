// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfloader.h"

#include "document/documentloader.h"
#include "document/pdfcolumns.h"
#include "document/pdfwords.h"
#include "text/encodinglegacy.h"
#include "text/normalise.h"
#include "text/syllable.h"

#include <poppler-qt6.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

using TextBoxes = std::vector<std::unique_ptr<Poppler::TextBox>>;

/** All text of one document, in UTF-16 units: what a TXT of the largest size may have. */
constexpr qsizetype MaxTextLength = MaxTextFileSize;
/** PDF is not older; later years are typing errors, for no reader of ours will live to see them. */
constexpr int FirstYear = 1993;
constexpr int LastYear = 2100;

/** Poppler frees its tables with the last document and builds them again with the next: a third of the time that a
 *  bulletin takes. An empty document that stays open keeps them. It also prints to the terminal unless told not to. */
void setUpPoppler()
{
    static const auto keptOpen = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return Poppler::Document::loadFromData("%PDF-1.4\n"
                                               "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                               "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                               "trailer<</Root 1 0 R>>\n"_ba);
    }();
}

Error error(ErrorCode code, const QString &path, const QString &what)
{
    return Error{.code = code, .detail = u"%1 %2."_s.arg(path, what)};
}

/** Poppler cuts words at changes of font too: what no blank parts is one word again. */
PdfPage linesOf(const TextBoxes &boxes)
{
    PdfPage page;
    PdfLine line;
    bool joins = false;
    for (const auto &box : boxes) {
        if (joins) {
            line.back().text += box->text();
            line.back().rect = line.back().rect.united(box->boundingBox());
        } else {
            line << PdfWord{.text = box->text(), .rect = box->boundingBox(), .area = {}};
        }
        const Poppler::TextBox *next = box->nextWord();
        joins = next && (!box->hasSpaceAfter() || areOneWord(box->boundingBox(), next->boundingBox()));
        if (box->nextWord() == nullptr)
            page << std::exchange(line, {});
    }
    if (!line.isEmpty())
        page << line;
    return page;
}

/** By how much the letters of a page are turned clockwise: words that run downwards say 90. */
Poppler::Page::Rotation turnOf(const TextBoxes &boxes)
{
    std::array<qsizetype, 4> letters{};
    for (const auto &box : boxes) {
        const qsizetype last = box->text().size() - 1;
        if (last < 1)
            continue;
        const QPointF run = box->charBoundingBox(int(last)).center() - box->charBoundingBox(0).center();
        const bool flat = std::abs(run.x()) >= std::abs(run.y());
        const std::size_t turn = flat ? (run.x() >= 0 ? 0 : 2) : (run.y() >= 0 ? 1 : 3);
        letters[turn] += last;
    }
    return Poppler::Page::Rotation(std::ranges::max_element(letters) - letters.begin());
}

/** Where @p rect of a page that was turned by @p rotation clockwise stands on the page of @p size before. */
QRectF turnedBack(const QRectF &rect, Poppler::Page::Rotation rotation, QSizeF size)
{
    switch (rotation) {
    case Poppler::Page::Rotate0:
        return rect;
    case Poppler::Page::Rotate90:
        return {rect.top(), size.height() - rect.right(), rect.height(), rect.width()};
    case Poppler::Page::Rotate180:
        return {size.width() - rect.right(), size.height() - rect.bottom(), rect.width(), rect.height()};
    case Poppler::Page::Rotate270:
        return {size.width() - rect.bottom(), rect.left(), rect.height(), rect.width()};
    }
    Q_UNREACHABLE_RETURN(rect);
}

class Reader
{
public:
    Reader(const Poppler::Document &pdf, const std::stop_token &stop) : m_pdf(pdf), m_stop(stop) {}

    [[nodiscard]] PdfPage page(int index) const;

private:
    [[nodiscard]] TextBoxes boxes(const Poppler::Page &page, Poppler::Page::Rotation rotation) const;

    const Poppler::Document &m_pdf;
    const std::stop_token &m_stop;
};

TextBoxes Reader::boxes(const Poppler::Page &page, Poppler::Page::Rotation rotation) const
{
    const auto shouldAbort = [](const QVariant &stop) {
        return static_cast<const std::stop_token *>(stop.value<const void *>())->stop_requested();
    };
    return page.textList(rotation, shouldAbort, QVariant::fromValue(static_cast<const void *>(&m_stop)));
}

PdfPage Reader::page(int index) const
{
    const auto page = m_pdf.page(index);
    if (!page)
        return {};
    const TextBoxes asShown = boxes(*page, Poppler::Page::Rotate0);
    const Poppler::Page::Rotation turn = turnOf(asShown);
    const auto back = Poppler::Page::Rotation((4 - int(turn)) % 4);
    PdfPage lines = back == Poppler::Page::Rotate0 ? linesOf(asShown) : linesOf(boxes(*page, back));
    orderColumns(lines);
    mendLines(lines);
    for (PdfLine &line : lines)
        for (PdfWord &word : line)
            word.area = turnedBack(word.rect, back, page->pageSizeF());
    return lines;
}

qsizetype lengthOf(const PdfPage &page)
{
    qsizetype length = 0;
    for (const PdfLine &line : page)
        for (const PdfWord &word : line)
            length += word.text.size() + 1;
    return length;
}

Result<QList<PdfPage>> readPages(const Poppler::Document &pdf, const QString &path, const std::stop_token &stop)
{
    QList<PdfPage> pages;
    qsizetype length = 0;
    const Reader reader(pdf, stop);
    for (int i = 0; i < std::min(pdf.numPages(), MaxPages); ++i) {
        pages << reader.page(i);
        if (stop.stop_requested())
            return std::unexpected(error(ErrorCode::Cancelled, path, u"was not read to its end: cancelled"_s));
        length += lengthOf(pages.constLast());
        if (length > MaxTextLength)
            return std::unexpected(error(ErrorCode::LimitExceeded, path, u"holds more text than is read; divide it"_s));
    }
    return pages;
}

/** The words as one text, for what can be judged of all only. */
QString joined(const QList<PdfPage> &pages)
{
    QString text;
    for (const PdfPage &page : pages)
        for (const PdfLine &line : page)
            for (const PdfWord &word : line)
                text += word.text + u' ';
    return text;
}

struct LegacyFonts {
    std::optional<LegacyEncoding> encoding;
    bool capitals = false; ///< one draws capitals for small letters: `.VnTimeH`
};

LegacyFonts legacyFonts(const Poppler::Document &pdf)
{
    constexpr int Pages = 3; // legacy fonts are those of the whole text
    LegacyFonts found;
    const auto fonts = pdf.newFontIterator();
    for (int i = 0; i < Pages && fonts->hasNext(); ++i)
        for (const Poppler::FontInfo &font : fonts->next()) {
            // A subset's name carries six capitals and a plus sign before, its style behind: `ABCDEF+.VnTime,Bold`.
            const QString name = font.name().section(u'+', -1).section(u',', 0, 0);
            if (name.startsWith(u".Vn")) {
                found.encoding = LegacyEncoding::Tcvn3;
                found.capitals = found.capitals || name.endsWith(u'H');
            } else if (name.startsWith(u"VNI-", Qt::CaseInsensitive) && !found.encoding) {
                found.encoding = LegacyEncoding::Vni;
            }
        }
    return found;
}

/** The fonts from before Unicode draw Vietnamese letters at other letters' places: `ViÖt Nam`. */
LegacyFonts legacyEncoding(const Poppler::Document &pdf, const QList<PdfPage> &pages)
{
    constexpr double RightShare = 0.5;
    const QString text = joined(pages);
    const MarkedWords words = markedWords(text);
    if (words.all == 0 || words.share() > RightShare)
        return {};
    LegacyFonts fonts = legacyFonts(pdf);
    if (!fonts.encoding)
        if (const auto mended = mendLegacy(text))
            fonts.encoding = mended->encoding;
    return fonts;
}

QString mendedWord(const QString &word, LegacyEncoding encoding)
{
    const auto legacy = [&](const QString &text) {
        const auto bytes = windows1252Bytes(text);
        return bytes ? fromLegacy(*bytes, encoding) : text;
    };
    const QString plain = legacy(word);
    if (encoding != LegacyEncoding::Tcvn3 || !word.contains(u'-'))
        return plain;
    // The ABC fonts draw `ư` in the place of the soft hyphen, for which Poppler gives a hyphen.
    const QString hyphened = legacy(QString(word).replace(u'-', QChar(QChar::SoftHyphen)));
    const MarkedWords words = markedWords(hyphened);
    return words.all > 0 && words.vietnamese == words.all ? hyphened : plain;
}

void mend(QList<PdfPage> &pages, LegacyEncoding encoding)
{
    for (PdfPage &page : pages)
        for (PdfLine &line : page)
            for (PdfWord &word : line)
                word.text = mendedWord(word.text, encoding);
}

/** Poppler does not tell which words are in the font of capitals: those of lines that begin small where no sentence
 * goes on, and have no capital at all. */
void raiseCapitals(Document &document)
{
    const auto isSmall = [](QStringView text) {
        return !text.isEmpty() && text.front().isLower() &&
               std::ranges::none_of(text, [](QChar c) { return c.isUpper(); });
    };
    bool goesOn = false;
    for (const Line &line : std::as_const(document.lines)) {
        const QStringView text = document.lineText(line);
        const bool raised = !goesOn && isSmall(text);
        if (raised)
            for (qsizetype i = line.span.begin; i < line.span.end; ++i)
                document.text[i] = document.text[i].toUpper();
        goesOn = !raised && !text.isEmpty() && text.back().isLetterOrNumber();
    }
}

void fillInformation(Document &document, const Poppler::Document &pdf)
{
    document.embeddedTitle = normalisedForm(pdf.info(u"Title"_s)).simplified();
    const QDateTime creation = pdf.creationDate();
    if (creation.isValid() && creation.date().year() >= FirstYear && creation.date().year() <= LastYear)
        document.embeddedCreation = creation;
    if (pdf.numPages() > MaxPages)
        document.notices << u"only the first %1 of %2 pages were read"_s.arg(MaxPages).arg(pdf.numPages());
}

Result<Document> read(const Poppler::Document &pdf, const QString &path, const std::stop_token &stop)
{
    auto pages = readPages(pdf, path, stop);
    if (!pages)
        return std::unexpected(pages.error());
    Document document{.path = path, .format = DocumentFormat::Pdf};
    const LegacyFonts legacy = legacyEncoding(pdf, *pages);
    if (legacy.encoding) {
        mend(*pages, *legacy.encoding);
        document.notices << u"letters of %1 fonts were mended"_s.arg(legacyName(*legacy.encoding));
    }
    std::ranges::for_each(*pages, normaliseWords);
    layOut(document, *pages);
    if (legacy.capitals)
        raiseCapitals(document);
    if (document.words.isEmpty())
        return std::unexpected(
            error(ErrorCode::NoText, path, u"has no text layer; it may be a scan: recognise its text first (OCR)"_s));
    mendEth(document.text);
    fillInformation(document, pdf);
    document.notices += lossNotices(document.text);
    return document;
}

} // namespace

Result<Document> loadPdf(QIODevice &device, const QString &path, const std::stop_token &stop)
{
    setUpPoppler();
    const auto pdf = Poppler::Document::load(&device);
    if (!pdf)
        return std::unexpected(error(ErrorCode::Malformed, path, u"is no sound PDF; get it or print it again"_s));
    if (pdf->isLocked())
        return std::unexpected(error(ErrorCode::Encrypted, path, u"needs a password; save a copy without one"_s));
    if (pdf->numPages() <= 0)
        return std::unexpected(
            error(ErrorCode::Malformed, path, u"is a PDF without pages; get it or print it again"_s));
    return read(*pdf, path, stop);
}

} // namespace Bantin
