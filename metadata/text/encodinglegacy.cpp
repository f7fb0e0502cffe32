// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encodinglegacy.h"

#include "text/encodingtables.h"
#include "text/syllable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** What share of the words must become Vietnamese before a text is called misread, and what share may have been so. */
constexpr double MendedShare = 0.8;
constexpr double BrokenShare = 0.5;
constexpr qsizetype SampleSize = 256 << 10; ///< what is looked at to find the encoding

char16_t upperHalf(QStringView table, char byte)
{
    return table[uchar(byte) - 0x80].unicode();
}

QString fromTable(QByteArrayView bytes, QStringView table)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [&](char byte) {
        return QChar(uchar(byte) < 0x80 ? char16_t(uchar(byte)) : upperHalf(table, byte));
    });
    return text;
}

QString fromViscii(QByteArrayView bytes)
{
    QString text = fromTable(bytes, VisciiUpper);
    for (const VisciiControl &control : VisciiControls)
        text.replace(QLatin1Char(control.byte), QChar(control.letter));
    return text;
}

bool mayCarry(QChar letter, VniAfter after)
{
    constexpr QStringView any = u"aeouyơưAEOUYƠƯ", round = u"aeoAEO", a = u"aA";
    switch (after) {
    case VniAfter::Any:
        return any.contains(letter);
    case VniAfter::Round:
        return round.contains(letter);
    case VniAfter::A:
        return a.contains(letter);
    }
    Q_UNREACHABLE_RETURN(false);
}

const VniMark *vniMark(QChar c)
{
    const char16_t lower = c.toLower().unicode();
    const auto mark = std::ranges::find(VniMarks, lower, &VniMark::letter);
    return mark == VniMarks.end() ? nullptr : &*mark;
}

QString fromVni(QByteArrayView bytes)
{
    QString text;
    for (const QChar c : fromTable(bytes, Windows1252Upper)) {
        const VniMark *mark = c.unicode() < 0x80 || text.isEmpty() ? nullptr : vniMark(c);
        if (mark != nullptr && mayCarry(text.back(), mark->after)) {
            text += mark->marks;
            continue;
        }
        const auto letter = std::ranges::find(VniLetters, c.unicode(), &VniLetter::letter);
        text += letter == VniLetters.end() ? c : QChar(letter->meant);
    }
    return text;
}

/** What tells a word of capitals. */
struct Letters {
    int plainCapitals = 0;
    int plainSmall = 0;
    int markedSmall = 0;
};

Letters lettersOf(QStringView word)
{
    Letters letters;
    for (const QChar c : word) {
        const bool plain = c.unicode() < 0x80;
        letters.plainCapitals += plain && c.isUpper();
        letters.plainSmall += plain && c.isLower();
        letters.markedSmall += !plain && c.isLower();
    }
    return letters;
}

/** TCVN3 has no capitals with tones: `VIÖN §O L¦êNG` is meant for a font that draws `ệ` as `Ệ`. In a line that has such
 *  words, all words without small plain letters are in capitals. */
void raiseCapitals(QString &text)
{
    const auto forEachWord = [&](qsizetype begin, qsizetype end, auto use) {
        for (qsizetype i = begin; i < end;) {
            qsizetype stop = i;
            while (stop < end && !text[stop].isSpace())
                ++stop;
            use(i, stop);
            i = stop + 1;
        }
    };
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        bool capitals = false;
        forEachWord(begin, end, [&](qsizetype from, qsizetype to) {
            const Letters letters = lettersOf(QStringView(text).sliced(from, to - from));
            capitals = capitals || (letters.plainCapitals > 1 && letters.plainSmall == 0 && letters.markedSmall > 0);
        });
        if (capitals)
            forEachWord(begin, end, [&](qsizetype from, qsizetype to) {
                if (lettersOf(QStringView(text).sliced(from, to - from)).plainSmall == 0)
                    for (qsizetype i = from; i < to; ++i)
                        text[i] = text[i].toUpper();
            });
        begin = end + 1;
    }
}

/** The same at the beginning of names, where it is the letter that has the tone: `châu á`, `ấn Độ`. */
void raiseNames(QString &text)
{
    // "ủy ban liên Chính phủ", not "các ủy ban khác"
    static const QRegularExpression form(
        u"\\b(?:(?<=[Cc]hâu )á|ấn(?= Độ\\b)|ả(?= Rập\\b)|úc\\b|(?<!các )(?:ủ|u)(?=[yỷ] ban (?:\\p{Ll}+ ){0,7}\\p{Lu}))(?!\\p{Lu})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype at = 0; (at = text.indexOf(form, at)) >= 0; ++at)
        text[at] = text[at].toUpper();
}

std::optional<char> windows1252Byte(QChar c)
{
    static const QHash<QChar, char> bytes = [] {
        QHash<QChar, char> table;
        for (int i = 0; i < 0x20; ++i)
            table.insert(Windows1252Upper[i], char(0x80 + i));
        return table;
    }();
    if (c.unicode() < 0x100)
        return char(c.unicode());
    const auto known = bytes.constFind(c);
    return known == bytes.cend() ? std::nullopt : std::optional(*known);
}

} // namespace

QString legacyName(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return u"TCVN3"_s;
    case LegacyEncoding::Vni:
        return u"VNI"_s;
    case LegacyEncoding::Viscii:
        return u"VISCII"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString fromLegacy(QByteArrayView bytes, LegacyEncoding encoding)
{
    const auto read = [&] {
        switch (encoding) {
        case LegacyEncoding::Tcvn3:
            return fromTable(bytes, Tcvn3Upper);
        case LegacyEncoding::Vni:
            return fromVni(bytes);
        case LegacyEncoding::Viscii:
            return fromViscii(bytes);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    QString text = read().normalized(QString::NormalizationForm_C);
    if (encoding == LegacyEncoding::Tcvn3) {
        raiseCapitals(text);
        raiseNames(text);
    }
    return text;
}

std::optional<QByteArray> windows1252Bytes(QStringView text)
{
    QByteArray result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = windows1252Byte(text[i]);
        if (!byte)
            return std::nullopt;
        result[i] = *byte;
    }
    return result;
}

namespace
{

/** Calls @p use with the lines of @p text and their ends, cut where characters are in no such encoding: one arrow or
 *  Greek letter must not leave a whole page misread. */
template <typename Use>
void forEachRun(QStringView text, Use use)
{
    const auto isForeign = [](QChar c) { return c == u'\n' || !windows1252Byte(c); };
    for (auto begin = text.begin(); begin != text.end();) {
        auto end = std::find_if(begin, text.end(), isForeign);
        if (end == begin)
            ++end;
        use(QStringView(begin, end));
        begin = end;
    }
}

QString mendedRun(QStringView run, LegacyEncoding encoding)
{
    if (const auto bytes = windows1252Bytes(run))
        if (QString mended = fromLegacy(*bytes, encoding);
            markedWords(mended).vietnamese >= markedWords(run).vietnamese)
            return mended;
    return run.toString();
}

} // namespace

std::optional<LegacyEncoding> likeliestLegacy(QByteArrayView bytes, qsizetype fewestWords)
{
    std::optional<LegacyEncoding> best;
    double bestShare = 0.0;
    for (const LegacyEncoding encoding : AllLegacyEncodings) {
        const MarkedWords words = markedWords(fromLegacy(bytes, encoding));
        if (words.all < fewestWords || words.share() < MendedShare || words.share() <= bestShare)
            continue;
        bestShare = words.share();
        best = encoding;
    }
    return best;
}

std::optional<MendedText> mendLegacy(const QString &text, qsizetype fewestWords)
{
    const MarkedWords before = markedWords(QStringView(text).first(std::min(text.size(), SampleSize)));
    if (before.all < fewestWords || before.share() > BrokenShare)
        return std::nullopt;
    QByteArray sample;
    forEachRun(text, [&](QStringView run) {
        if (const auto bytes = windows1252Bytes(run); bytes && sample.size() < SampleSize)
            sample += *bytes + '\n';
    });
    const auto encoding = likeliestLegacy(sample, fewestWords);
    if (!encoding)
        return std::nullopt;
    MendedText mended{.text = {}, .encoding = *encoding};
    forEachRun(text, [&](QStringView run) { mended.text += mendedRun(run, *encoding); });
    return mended;
}

} // namespace Bantin
