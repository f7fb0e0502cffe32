// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/encodingdetection.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace Bantin
{

namespace
{

constexpr int32_t LeastConfidence = 40;      // of 100; below it ICU's answers on Vietnamese text were guesses
constexpr qsizetype SampleSize = 64LL << 10; // ICU's detector reads no more than some KiB itself

struct Close {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

} // namespace

QString fromIcu(QByteArrayView bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized); // no encoding needs more units than that
    const int32_t size = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                       bytes.data(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(size);
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<QByteArray> detectedEncoding(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), SampleSize));
    ucsdet_setText(detector.get(), sample.data(), int32_t(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < LeastConfidence)
        return std::nullopt;
    return QByteArray(ucsdet_getName(match, &status));
}

} // namespace Bantin
