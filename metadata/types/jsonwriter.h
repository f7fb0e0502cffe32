// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QJsonValue>
#include <QStringList>
#include <QVarLengthArray>

/** JSON written as text at once. QJsonObject keeps each string in a container of its own: of an answer of some hundred
 *  passages, putting it together and printing it took longer than finding it. What is written is byte for byte what
 *  QJsonDocument prints in its compact form. */
namespace Bantin::Json
{

void write(QByteArray &json, QStringView value);
void write(QByteArray &json, const QString &value);
void write(QByteArray &json, QLatin1StringView value);
void write(QByteArray &json, double value);
void write(QByteArray &json, qint64 value);
void write(QByteArray &json, int value);
void write(QByteArray &json, bool value);
void write(QByteArray &json, const QStringList &list);
void write(QByteArray &json, const QJsonValue &value); ///< of any kind; undefined is written as null

/** Writes the elements of @p list between brackets, each with @p writeOne. */
void writeList(QByteArray &json, const auto &list, auto writeOne)
{
    json += '[';
    bool first = true;
    for (const auto &element : list) {
        if (!first)
            json += ',';
        first = false;
        writeOne(json, element);
    }
    json += ']';
}

/** An object that is being written to the end of a text, from its construction to its destruction. */
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray &json);
    ~ObjectWriter(); ///< sorts the members by their keys
    Q_DISABLE_COPY_MOVE(ObjectWriter)

    /** Begins a member. @return the text to write its value to, before the next member. */
    QByteArray &member(QLatin1StringView key);

private:
    struct Member {
        QLatin1StringView key;
        qsizetype begin = 0; ///< of its key
        qsizetype end = 0;   ///< behind its value
    };

    QByteArray &m_json;
    QVarLengthArray<Member, 24> m_members;
};

} // namespace Bantin::Json
