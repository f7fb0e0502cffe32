// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/documentloader.h"
#include "pipeline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Bantin;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Resolution = 144;
constexpr double Unit = Resolution / 72.0; ///< device units a point

const QString Masthead = u"VIỆN ĐO LƯỜNG VIỆT NAM"_s;
const QString Title = u"Việt Nam và Nhật Bản ký bản ghi nhớ về đo lường"_s;
const QString Date = u"Thứ hai, 12/09/2016 09:43"_s;
const QString First = u"Ngày 10/9/2016 tại Hà Nội, Viện Đo lường Việt Nam (VMI) đã ký bản ghi nhớ với Viện Đo lường "
                      "Quốc gia Nhật Bản (NMIJ). Thứ trưởng Bộ Khoa học và Công nghệ Trần Quốc Khánh chứng kiến lễ ký "
                      "cùng đại diện của nhiều đơn vị trong ngành."_s;
const QString Second =
    u"Theo bản ghi nhớ, hai bên trao đổi chuyên gia, so sánh chuẩn về nhiệt độ và khối lượng, đào tạo "
    "cán bộ phòng thí nghiệm. Chương trình kéo dài ba năm và do hai viện cùng chịu kinh phí."_s;
const QString Third = u"Phát biểu tại buổi lễ, ông Trần Quốc Khánh cảm ơn phía bạn và mong hai viện sớm có kết quả đầu "
                      "tiên để phục vụ doanh nghiệp xuất khẩu của hai nước trong những năm tới."_s;
const QString Source = u"Nguồn: Vụ Hợp tác quốc tế"_s;

/** Draws pieces of text at places that the test names, in points from the top left of the page. */
class Sheet
{
public:
    explicit Sheet(const QString &path, const QString &title = {}) : m_writer(path)
    {
        m_writer.setResolution(Resolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer.setTitle(title);
        m_painter.begin(&m_writer);
    }

    void text(double x, double y, const QString &text, double size = 11)
    {
        m_painter.setFont(font(size));
        m_painter.drawText(QPointF(x * Unit, y * Unit), text);
    }

    /** Wraps @p text to @p width.
     *  @return the base line of what may come below */
    double paragraph(double x, double y, double width, const QString &text, double size = 11)
    {
        const QFontMetricsF metrics(font(size), &m_writer);
        QString line;
        for (const QString &word : text.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (metrics.horizontalAdvance(longer) > width * Unit) {
                this->text(x, y, line, size);
                y += 1.4 * size;
                line = word;
            } else {
                line = longer;
            }
        }
        this->text(x, y, line, size);
        return y + 2.4 * size;
    }

    void picture(double x, double y, double width, double height)
    {
        m_painter.fillRect(QRectF(x * Unit, y * Unit, width * Unit, height * Unit), Qt::lightGray);
    }

    void newPage() { m_writer.newPage(); }

private:
    static QFont font(double size)
    {
        QFont font(u"Noto Serif"_s);
        font.setPointSizeF(size);
        return font;
    }

    QPdfWriter m_writer;
    QPainter m_painter;
};

double drawHead(Sheet &sheet)
{
    sheet.text(60, 70, Masthead, 12);
    sheet.text(60, 104, Title, 18);
    sheet.text(60, 126, Date, 10);
    return 160;
}

} // namespace

/** Pages as layout programs make them: what is read must not depend on how it was set. */
class PrintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Authority> authority = Authority::load(dataFolder());
        QVERIFY(authority);
        m_authority = *authority;
    }

    void layouts_data();
    void layouts();
    void cutsMargins();
    void titleOfThePrintIsNoMasthead();
    void manyPages();

private:
    using Draw = void (*)(Sheet &);
    [[nodiscard]] QString path() const { return m_folder.filePath(u"bản in.pdf"_s); }
    Bulletin read();

    Authority m_authority;
    QTemporaryDir m_folder;
};

Bulletin PrintsTest::read()
{
    const Result<Record> record = analyse(path(), m_authority);
    if (!record)
        qFatal("%ls", qUtf16Printable(record.error().detail));
    if (!record->recognition.isBulletin)
        qFatal("%ls", qUtf16Printable(record->recognition.reasons.join(u'\n')));
    return record->bulletin;
}

void PrintsTest::layouts_data()
{
    QTest::addColumn<Draw>("draw");
    QTest::newRow("one column") << Draw([](Sheet &sheet) {
        double y = drawHead(sheet);
        for (const QString &text : {First, Second, Third, Source})
            y = sheet.paragraph(60, y, 470, text);
    });
    QTest::newRow("two columns") << Draw([](Sheet &sheet) {
        double y = drawHead(sheet);
        y = sheet.paragraph(60, y, 220, First);
        sheet.paragraph(60, y, 220, Second);
        y = sheet.paragraph(310, 160, 220, Third);
        sheet.paragraph(310, y, 220, Source);
    });
    QTest::newRow("two columns with a narrow gutter") << Draw([](Sheet &sheet) {
        drawHead(sheet);
        sheet.paragraph(60, 160, 170, First);
        const double y = sheet.paragraph(241, 160, 170, Second);
        sheet.paragraph(60, sheet.paragraph(241, y, 170, Third) + 60, 470, Source);
    });
    QTest::newRow("text boxes out of order") << Draw([](Sheet &sheet) {
        sheet.paragraph(60, 420, 470, Source);
        sheet.paragraph(60, 320, 470, Third);
        sheet.paragraph(60, 160, 470, First);
        drawHead(sheet);
        sheet.paragraph(60, 240, 470, Second);
    });
    QTest::newRow("title in the size of the text") << Draw([](Sheet &sheet) {
        sheet.text(60, 70, Masthead);
        sheet.text(60, 104, Title);
        sheet.text(60, 126, Date);
        double y = 160;
        for (const QString &text : {First, Second, Third, Source})
            y = sheet.paragraph(60, y, 470, text);
    });
    QTest::newRow("small furniture around a large title") << Draw([](Sheet &sheet) {
        sheet.text(60, 60, Masthead, 9);
        sheet.text(60, 74, u"Trang chủ  Giới thiệu  Tin tức  Liên hệ"_s, 8);
        sheet.text(60, 104, Title, 20);
        sheet.text(60, 126, Date, 8);
        double y = 160;
        for (const QString &text : {First, Second, Third, Source})
            y = sheet.paragraph(60, y, 470, text);
    });
    QTest::newRow("page ends in a sentence") << Draw([](Sheet &sheet) {
        double y = drawHead(sheet);
        y = sheet.paragraph(60, y, 470, First);
        const qsizetype half = Second.indexOf(u"cán bộ"_s);
        sheet.paragraph(60, 780, 470, Second.first(half - 1));
        sheet.newPage();
        y = sheet.paragraph(60, 80, 470, Second.sliced(half));
        y = sheet.paragraph(60, y, 470, Third);
        sheet.paragraph(60, y, 470, Source);
    });
}

void PrintsTest::layouts()
{
    QFETCH(Draw, draw);
    {
        Sheet sheet(path());
        draw(sheet);
    }
    const Bulletin bulletin = read();
    QVERIFY(bulletin.title && bulletin.publisher && bulletin.published && bulletin.body);
    QCOMPARE(bulletin.title->value, Title);
    QCOMPARE(bulletin.publisher->value.name, Masthead);
    QCOMPARE(bulletin.published->value.toIso(), u"2016-09-12T09:43+07:00"_s);
    QCOMPARE(bulletin.body->value.simplified(), (First + u' ' + Second + u' ' + Third));
    QCOMPARE(bulletin.sources.size(), 1);
    QCOMPARE(bulletin.sources.first().value.name, u"Vụ Hợp tác quốc tế"_s);
}

/** Running heads and feet of several pages, and a caption between picture and text. */
void PrintsTest::cutsMargins()
{
    const QString caption = u"Toàn cảnh lễ ký tại Hà Nội. Ảnh: VMI"_s;
    {
        Sheet sheet(path());
        const QStringList texts{First, Second, Third};
        for (int page = 0; page < 3; ++page) {
            if (page > 0)
                sheet.newPage();
            sheet.text(60, 40, u"Bản tin đo lường số 9/2016"_s, 9);
            sheet.text(280, 815, u"Trang %1/3"_s.arg(page + 1), 9);
            double y = page == 0 ? drawHead(sheet) : 80;
            y = sheet.paragraph(60, y, 470, texts[page]);
            if (page == 0) {
                sheet.picture(160, y, 200, 140);
                sheet.text(180, y + 156, caption, 9);
            }
            if (page == 2)
                sheet.text(60, y, Source);
        }
    }
    const Bulletin bulletin = read();
    QCOMPARE(bulletin.title->value, Title);
    QCOMPARE(bulletin.body->value.simplified(), (First + u' ' + caption + u' ' + Second + u' ' + Third));
}

/** Browsers print the page's title in the margin and keep it in the file: it may be only the site's name. */
void PrintsTest::titleOfThePrintIsNoMasthead()
{
    const QString site = u"tin-do-luong.example.vn"_s;
    {
        Sheet sheet(path(), site);
        sheet.text(60, 20, site, 8);
        double y = drawHead(sheet);
        for (const QString &text : {First, Second, Third, Source})
            y = sheet.paragraph(60, y, 470, text);
    }
    const Bulletin bulletin = read();
    QCOMPARE(bulletin.title->value, Title);
    QCOMPARE(bulletin.publisher->value.name, Masthead);
}

/** Five hundred pages: what is read of them grows no faster than they do. */
void PrintsTest::manyPages()
{
    constexpr int Pages = 500;
    {
        Sheet sheet(path());
        double y = drawHead(sheet);
        y = sheet.paragraph(60, y, 470, First);
        sheet.paragraph(60, y, 470, Second);
        for (int page = 1; page < Pages; ++page) {
            sheet.newPage();
            y = 80;
            for (const QString &text : {Second, Third})
                y = sheet.paragraph(60, y, 470, text);
        }
    }
    const Result<Document> document = loadDocument(path());
    QVERIFY(document);
    QCOMPARE(document->pages.size(), Pages);
    constexpr double MostSeconds = 15.0; // of the processor; it takes two
    const std::clock_t begin = std::clock();
    const Result<Record> record = analyse(*document, m_authority);
    QVERIFY(record);
    QVERIFY(double(std::clock() - begin) / CLOCKS_PER_SEC < MostSeconds);
}

QTEST_MAIN(PrintsTest)
#include "printstest.moc"
