// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/commonwords.h"

#include "text/fold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

// Words of grammar alone. `đo`, `tế` or `nam` stand in as many texts, but are parts of what people look for.
const QString Words =
    u"của và trong là cho các về tại có được với đã việc một để theo từ này những đến sẽ do khi như không cũng còn ra "
    u"vào "
    "lại đó đang trên sau trước bằng nhiều cùng giữa bên nay mới hơn cả mà thì ở đây đều qua vì nhằm đối nên rất bị "
    "bởi "
    "tới nhau nào ấy kia nếu nhưng song tuy hay hoặc cần phải cả chỉ vẫn từng mỗi mọi sự cách lên xuống rằng dưới "
    "ngoài gồm đó nữa lần "
    "the of and to in a an for on with by at as is was were that this from has have had will be are it its their which "
    "or not but also been he she they his her"_s;

const QSet<QStringView> &common()
{
    static const QList<QStringView> list = QStringView(Words).split(u' ', Qt::SkipEmptyParts);
    static const QSet<QStringView> words(list.begin(), list.end());
    return words;
}

QSet<QString> foldedWords()
{
    QSet<QString> all;
    for (const QStringView word : common())
        all << fold(word);
    return all;
}

} // namespace

bool isCommonWord(QStringView word)
{
    return common().contains(word);
}

bool mayBeCommonWord(const QString &word)
{
    static const QSet<QString> folded = foldedWords();
    return isCommonWord(word) || (fold(word) == word && folded.contains(word));
}

} // namespace Bantin
