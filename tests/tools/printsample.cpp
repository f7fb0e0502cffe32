// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

// Prints a TXT to PDF as a browser or a word processor does: see --help. Lays out what it is given and judges nothing,
// but for hard-wrapped lines, which get a size in which they fit.

#include <QAbstractTextDocumentLayout>
#include <QCommandLineParser>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Resolution = 300;
constexpr double PointsPerInch = 72.0;
constexpr double ScreenDpi = 96.0; ///< in which QTextDocument takes the margins of blocks
constexpr double MillimetresPerInch = 25.4;
constexpr qsizetype LongestWrappedLine = 130; ///< longer lines are whole paragraphs

struct Style {
    QString family;
    double size = 0.0; ///< points
    double titleSize = 0.0;
    double spacing = 1.0;      ///< line height
    double paragraphGap = 0.0; ///< in sizes
    Qt::Alignment alignment;
    Qt::Alignment titleAlignment;
    QMarginsF margins; ///< millimetres
    bool browser = false;
};

Style browserStyle()
{
    return {.family = u"Noto Sans"_s,
            .size = 9.5,
            .titleSize = 17.0,
            .spacing = 1.1,
            .paragraphGap = 0.9,
            .alignment = Qt::AlignLeft,
            .titleAlignment = Qt::AlignLeft,
            .margins = QMarginsF(13, 16, 13, 16),
            .browser = true};
}

Style wordStyle()
{
    return {.family = u"Noto Serif"_s,
            .size = 14.0,
            .titleSize = 18.0,
            .spacing = 1.0,
            .paragraphGap = 0.6,
            .alignment = Qt::AlignJustify,
            .titleAlignment = Qt::AlignHCenter,
            .margins = QMarginsF(25, 20, 20, 22),
            .browser = false};
}

struct Job {
    QStringList lines;
    Style style;
    int firstTitleLine = 0; ///< from 1; 0 where none is a title
    int lastTitleLine = 0;
    QList<int> captions; ///< lines above which there is a picture
    QString stamp;       ///< of the browser, in the upper margin
    QString title;       ///< of the web page, beside it
    QString url;         ///< in the lower margin
};

/** The size in which the longest of hard-wrapped lines just fits. */
double fittingSize(const Job &job, double width)
{
    qsizetype longest = 0;
    for (const QString &line : job.lines)
        longest = std::max(longest, line.trimmed().size());
    if (longest > LongestWrappedLine)
        return job.style.size;
    double widest = 1.0;
    QFont font(job.style.family);
    font.setPointSizeF(job.style.size);
    const QFontMetricsF metrics(font);
    for (const QString &line : job.lines)
        widest = std::max(widest, metrics.horizontalAdvance(line) * PointsPerInch / metrics.fontDpi());
    return std::min(job.style.size, 0.99 * job.style.size * width / widest);
}

class Printer
{
public:
    Printer(const Job &job, QPdfWriter &writer);

    void print();

private:
    [[nodiscard]] bool isTitle(int line) const { return line >= m_job.firstTitleLine && line <= m_job.lastTitleLine; }
    void fill();
    void addBlock(QTextCursor &cursor, int line, bool gap);
    void addPicture(QTextCursor &cursor);
    void drawMargins(QPainter &painter, int page);

    const Job &m_job;
    QPdfWriter &m_writer;
    QSizeF m_size; ///< of the text on a page, device units
    double m_fontSize;
    QTextDocument m_document;
};

Printer::Printer(const Job &job, QPdfWriter &writer)
    : m_job(job), m_writer(writer), m_size(writer.width(), writer.height()),
      m_fontSize(fittingSize(job, m_size.width() * PointsPerInch / Resolution))
{
    m_document.documentLayout()->setPaintDevice(&m_writer);
    m_document.setDocumentMargin(0);
    m_document.setPageSize(m_size);
    fill();
}

void Printer::addBlock(QTextCursor &cursor, int line, bool gap)
{
    const QString text = m_job.lines[line - 1];
    QTextBlockFormat block;
    block.setAlignment(isTitle(line) ? m_job.style.titleAlignment : m_job.style.alignment);
    block.setLineHeight(m_job.style.spacing * 100.0, QTextBlockFormat::ProportionalHeight);
    const bool paragraph = gap || text.trimmed().size() > LongestWrappedLine;
    block.setTopMargin(paragraph ? m_job.style.paragraphGap * m_fontSize * ScreenDpi / PointsPerInch : 0.0);
    if (text.startsWith(u'\f'))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCharFormat letters;
    QFont font(m_job.style.family);
    font.setPointSizeF(isTitle(line) ? m_job.style.titleSize : m_fontSize);
    font.setBold(isTitle(line));
    letters.setFont(font);
    if (cursor.position() > 0)
        cursor.insertBlock(block, letters);
    cursor.setBlockFormat(block);
    cursor.insertText(QString(text).remove(u'\f'), letters);
}

/** A grey area: what counts is that no text stands in its place. */
void Printer::addPicture(QTextCursor &cursor)
{
    QTextImageFormat picture;
    picture.setName(u"picture"_s);
    picture.setWidth(0.6 * m_size.width() * ScreenDpi / Resolution);
    picture.setHeight(0.4 * m_size.width() * ScreenDpi / Resolution);
    QTextBlockFormat block;
    block.setAlignment(Qt::AlignHCenter);
    block.setTopMargin(m_fontSize);
    cursor.insertBlock(block);
    cursor.insertImage(picture);
}

void Printer::fill()
{
    QTextCursor cursor(&m_document);
    QImage grey(4, 3, QImage::Format_Grayscale8);
    grey.fill(Qt::lightGray);
    m_document.addResource(QTextDocument::ImageResource, QUrl(u"picture"_s), grey);
    bool gap = false;
    for (int line = 1; line <= m_job.lines.size(); ++line) {
        const QString &text = m_job.lines[line - 1];
        if (text.trimmed().isEmpty() && !text.contains(u'\f')) {
            gap = true;
            continue;
        }
        if (m_job.captions.contains(line))
            addPicture(cursor);
        addBlock(cursor, line, gap);
        gap = false;
    }
}

void Printer::drawMargins(QPainter &painter, int page)
{
    const double unit = Resolution / MillimetresPerInch;
    const QRectF above(0, -9 * unit, m_size.width(), 6 * unit);
    const QRectF below(0, m_size.height() + 4 * unit, m_size.width(), 6 * unit);
    QFont font(m_job.style.family);
    font.setPointSizeF(8);
    painter.setFont(font);
    if (!m_job.style.browser) {
        painter.drawText(below, Qt::AlignHCenter, QString::number(page));
        return;
    }
    painter.drawText(above, Qt::AlignLeft, m_job.stamp);
    painter.drawText(above, m_job.stamp.isEmpty() ? Qt::AlignLeft : Qt::AlignHCenter, m_job.title);
    painter.drawText(below, Qt::AlignLeft, m_job.url);
    painter.drawText(below, Qt::AlignRight, u"%1/%2"_s.arg(page).arg(m_document.pageCount()));
}

void Printer::print()
{
    QPainter painter(&m_writer);
    for (int page = 1; page <= m_document.pageCount(); ++page) {
        if (page > 1)
            m_writer.newPage();
        drawMargins(painter, page);
        painter.save();
        painter.translate(0, -(page - 1) * m_size.height());
        // Qt draws a line that touches the area's edge too: it would stand on both pages.
        m_document.drawContents(&painter, QRectF(0, (page - 1) * m_size.height(), m_size.width(), m_size.height() - 2));
        painter.restore();
    }
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(path));
    const QByteArray bytes = file.readAll();
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    // A page begins with its form feed; printing needs that at the line's start.
    text.replace(u"\f\n"_s, u"\f"_s);
    return text.split(u'\n');
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Prints a UTF-8 TXT to PDF."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"layout"_s, u"How it is printed: browser or word."_s, u"layout"_s, u"browser"_s},
        {u"size"_s, u"Size of the letters in points."_s, u"points"_s},
        {u"title-lines"_s, u"Lines of the title, printed larger: FIRST-LAST, from 1."_s, u"lines"_s},
        {u"captions"_s, u"Lines above which to leave room for a picture, parted by commas."_s, u"lines"_s},
        {u"stamp"_s, u"Date and time in the upper margin of a browser's print."_s, u"text"_s},
        {u"page-title"_s, u"Title in the upper margin of a browser's print, and of the file."_s, u"text"_s},
        {u"url"_s, u"Address in the lower margin of a browser's print."_s, u"url"_s},
    });
    parser.addPositionalArgument(u"input"_s, u"The TXT."_s);
    parser.addPositionalArgument(u"output"_s, u"The PDF."_s);
}

Job jobOf(const QCommandLineParser &parser)
{
    const QString titleLines = parser.value(u"title-lines"_s);
    Job job{.lines = linesOf(parser.positionalArguments().constFirst()),
            .style = parser.value(u"layout"_s) == u"word" ? wordStyle() : browserStyle(),
            .firstTitleLine = titleLines.section(u'-', 0, 0).toInt(),
            .lastTitleLine = titleLines.section(u'-', -1).toInt(),
            .stamp = parser.value(u"stamp"_s),
            .title = parser.value(u"page-title"_s),
            .url = parser.value(u"url"_s)};
    for (const QString &line : parser.value(u"captions"_s).split(u',', Qt::SkipEmptyParts))
        job.captions << line.toInt();
    if (const double size = parser.value(u"size"_s).toDouble(); size > 0.0) {
        job.style.titleSize *= size / job.style.size;
        job.style.size = size;
    }
    return job;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const Job job = jobOf(parser);
    QPdfWriter writer(parser.positionalArguments().constLast());
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(job.style.margins, QPageLayout::Millimeter);
    writer.setCreator(u"Bantin's printsample"_s);
    writer.setTitle(job.title);
    Printer(job, writer).print();
    return 0;
}
