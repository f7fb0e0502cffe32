// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QByteArray>

namespace Bantin
{

/** What the passages of a record have in common, as both sides know it at any point: most follow from the one before.
 */
struct PassageState {
    enum Quote {
        Expected = 0, ///< as long as its span, and as far from its place in the quoted text as the last one
        Elsewhere,    ///< in the quoted text
        WrittenOut,
    };

    [[nodiscard]] qsizetype expectedAt(qsizetype begin) const { return begin - shift; }

    qsizetype shift = 0; ///< between a place in the document and the same one in the quoted text
    int page = 1;
    QStringList rules; ///< that were written out, in this order
};

/** Writes values as briefly as can be: a catalogue holds a hundred thousand records. */
class Packer
{
public:
    /** Passages kept of one value: enough to show it, and a body named on every line must not fill the catalogue. */
    static constexpr qsizetype MaxPassages = 4;

    /** From now on text that stands in @p text is written as its place there. Names and quotes are words of the body.
     */
    void quoteFrom(const QString &text) { m_quoted = text; }

    void number(quint64 value);
    void signedNumber(qint64 value);
    /** Of 0..1, in ten-thousandths. */
    void share(double value);
    void text(const QString &value);
    void texts(const QStringList &values);
    void blob(QByteArrayView bytes);
    void evidence(const QList<Evidence> &list);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void rawText(const QString &value);
    void passage(const Evidence &passage);
    [[nodiscard]] qsizetype placeOf(const QString &quote, qsizetype expected) const;
    void areas(const QList<QRectF> &rects);

    QString m_quoted;
    QByteArray m_bytes;
    PassageState m_state;
};

/** Reads what a Packer wrote. Bytes of any other origin give empty values, and isValid() tells. */
class Unpacker
{
public:
    static constexpr quint64 MoreFollow = 0x80; ///< of a byte of a number, that it is not the last

    explicit Unpacker(QByteArrayView bytes) : m_bytes(bytes) {}
    void quoteFrom(const QString &text) { m_quoted = text; }

    [[nodiscard]] quint64 number()
    {
        // Most numbers are small, and comparing bulletins reads ten thousands of them.
        if (m_bytes.isEmpty() || (quint64(uchar(m_bytes.front())) & MoreFollow) != 0)
            return longNumber();
        const auto value = quint64(uchar(m_bytes.front()));
        m_bytes = m_bytes.sliced(1);
        return value;
    }
    [[nodiscard]] qint64 signedNumber();
    [[nodiscard]] double share();
    [[nodiscard]] QString text();
    [[nodiscard]] QStringList texts();
    /** A view of what is read. */
    [[nodiscard]] QByteArrayView blob();
    [[nodiscard]] QList<Evidence> evidence();
    /** How many items follow, each of at least a byte: never more than could. */
    [[nodiscard]] qsizetype count();

    /** Whether all that was read was there. */
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /** What has not been read. */
    [[nodiscard]] QByteArrayView rest() const { return m_bytes; }

private:
    [[nodiscard]] quint64 longNumber();
    [[nodiscard]] QString rawText();
    [[nodiscard]] QString quoted(quint64 place, quint64 size);
    [[nodiscard]] Evidence passage();
    [[nodiscard]] QList<QRectF> areas();

    QByteArrayView m_bytes;
    QString m_quoted;
    PassageState m_state;
    bool m_isValid = true;
};

} // namespace Bantin
