// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "tools/pdfbuilder.h"

#include <QCryptographicHash>

#include <array>
#include <utility>

namespace
{

constexpr int Catalog = 1, Pages = 2, Font = 3, Information = 4, Encryption = 5, FirstPage = 6;

QByteArray rc4(const QByteArray &key, QByteArray bytes)
{
    std::array<uchar, 256> state{};
    for (int i = 0; i < 256; ++i)
        state[i] = uchar(i);
    for (int i = 0, j = 0; i < 256; ++i) {
        j = (j + state[i] + uchar(key[i % key.size()])) & 0xff;
        std::swap(state[i], state[j]);
    }
    int i = 0, j = 0;
    for (char &byte : bytes) {
        i = (i + 1) & 0xff;
        j = (j + state[i]) & 0xff;
        std::swap(state[i], state[j]);
        byte = char(uchar(byte) ^ state[(state[i] + state[j]) & 0xff]);
    }
    return bytes;
}

const QByteArray Padding = QByteArray::fromHex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
const QByteArray OwnerEntry(32, 'o');
const QByteArray FileId(16, 'i');
constexpr int Permissions = -4;

QByteArray hex(const QByteArray &bytes)
{
    return '<' + bytes.toHex() + '>';
}

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

} // namespace

QByteArray PdfBuilder::show(const QByteArray &text, double x, double y, double size)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return "BT /F1 " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) +
           " Td (" + escaped + ") Tj ET\n";
}

QByteArray PdfBuilder::fileKey() const
{
    QByteArray permissions;
    for (int shift = 0; shift < 32; shift += 8)
        permissions += char(uint(Permissions) >> shift);
    return md5((*userPassword + Padding).first(32) + OwnerEntry + permissions + FileId).first(5);
}

QByteArray PdfBuilder::encrypted(const QByteArray &bytes, int object) const
{
    if (!userPassword)
        return bytes;
    QByteArray number;
    for (int shift = 0; shift < 24; shift += 8)
        number += char(object >> shift);
    return rc4(md5(fileKey() + number + QByteArray(2, '\0')).first(10), bytes);
}

int PdfBuilder::firstObject(qsizetype pages)
{
    return int(FirstPage + 2 * pages);
}

QByteArray PdfBuilder::build() const
{
    QByteArray file = "%PDF-1.4\n";
    QList<std::pair<int, qsizetype>> places;
    const auto add = [&](int number, const QByteArray &body) {
        places << std::pair(number, file.size());
        file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < contents.size(); ++i)
        kids += QByteArray::number(FirstPage + 2 * i) + " 0 R ";
    add(Catalog, "<</Type/Catalog/Pages 2 0 R" + catalogEntries + ">>");
    add(Pages, "<</Type/Pages/Count " + QByteArray::number(contents.size()) + "/Kids[" + kids + "]>>");
    add(Font, "<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/" + fontName + ">>");
    add(Information, "<<" + information + ">>");
    add(Encryption, userPassword ? "<</Filter/Standard/V 1/R 2/P " + QByteArray::number(Permissions) + "/O" +
                                       hex(OwnerEntry) + "/U" + hex(rc4(fileKey(), Padding)) + ">>"
                                 : QByteArray("null"));
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const int page = int(FirstPage + 2 * i);
        const QByteArray stream = encrypted(contents[i], page + 1);
        add(page, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                      QByteArray::number(page + 1) + " 0 R" + pageEntries + ">>");
        add(page + 1, "<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream + "\nendstream");
    }
    for (qsizetype i = 0; i < objects.size(); ++i)
        add(int(firstObject(contents.size()) + i), objects[i]);
    const QByteArray table = QByteArray::number(file.size());
    file += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const auto &[number, place] : std::as_const(places))
        file += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer<</Size " + QByteArray::number(places.size() + 1) + "/Root 1 0 R/Info 4 0 R" +
           (userPassword ? "/Encrypt 5 0 R" : "") + "/ID[" + hex(FileId) + hex(FileId) + "]>>\nstartxref\n" + table +
           "\n%%EOF\n";
}
