// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/currentknowledge.h"

#include "library.h"

#include <QFileInfo>

namespace Bantin
{

CurrentKnowledge::CurrentKnowledge(Knowledge knowledge, QString folder)
    : m_knowledge(std::move(knowledge)), m_folder(std::move(folder)), m_seen(look())
{
}

const Knowledge &CurrentKnowledge::now()
{
    if (const QList<Seen> seen = look(); seen != m_seen) {
        m_seen = seen;
        if (Result<Knowledge> read = Knowledge::load(m_folder))
            m_knowledge = std::move(*read);
    }
    return m_knowledge;
}

QList<CurrentKnowledge::Seen> CurrentKnowledge::look() const
{
    QList<Seen> seen;
    for (const QString &file : knowledgeFiles(m_folder)) {
        const QFileInfo info(file);
        seen << Seen{.file = file, .size = info.size(), .modified = info.lastModified(QTimeZone::UTC)};
    }
    return seen;
}

} // namespace Bantin
