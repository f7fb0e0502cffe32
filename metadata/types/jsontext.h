// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <concepts>

namespace Bantin::Json
{

/** JSON in UTF-8, written from its beginning to its end. A record holds hundreds of passages: with QJsonObject and
 *  QJsonDocument a sixth of reading a text went into sorting their members, copying and escaping them. */
class JsonText
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /** Of the member that follows; in ASCII, with nothing to escape. */
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(bool isTrue) { raw(isTrue ? "true" : "false"); }
    void value(std::integral auto number) { raw(QByteArray::number(number)); }
    /** In as few digits as tell it from its neighbours; null where it is not finite, as JSON has no word for that. */
    void value(double number);
    void value(const QStringList &texts);

    void put(QLatin1StringView name, const auto &member)
    {
        key(name);
        value(member);
    }
    /** Nothing for an empty text: as absent values, those are left out. */
    void putIfAny(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            put(name, text);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void begin(char bracket);
    void end(char bracket);
    void raw(QByteArrayView text);
    void separate();

    QByteArray m_bytes;
};

} // namespace Bantin::Json
