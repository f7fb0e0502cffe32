// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/linkcommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "library.h"
#include "links/relatedanswer.h"
#include "pipeline.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

/** What the three commands are asked: two files, whose links are kept beside a catalogue. */
struct Asked {
    QStringList files;
    UserLinks links{QString()};
    QString note;
};

/** @return what is asked, or the exit code where nothing is to be done. */
std::expected<Asked, int> asked(const QStringList &arguments, const QString &description, bool takesNote)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    const QCommandLineOption note(u"note"_s, u"Why, in your words."_s, u"TEXT"_s);
    const QCommandLineOption folder = catalogueOption();
    parser.addOption(folder);
    if (takesNote)
        parser.addOption(note);
    parser.addPositionalArgument(u"file"_s, u"Two files."_s, u"FILE FILE"_s);
    if (const auto code = parse(parser, arguments))
        return std::unexpected(*code);
    if (parser.positionalArguments().size() != 2) {
        printError(u"two files are needed; see %1 --help"_s.arg(arguments.value(0)));
        return std::unexpected(WrongUse);
    }
    return Asked{.files = parser.positionalArguments(),
                 .links = UserLinks(UserLinks::fileFor(catalogueFolder(parser, folder))),
                 .note = takesNote ? parser.value(note) : QString()};
}

int failed(const Error &error)
{
    printError(error.detail);
    return SomeFailed;
}

int say(Verdict verdict, const Asked &what)
{
    const Result<Knowledge> knowledge = Knowledge::load(dataFolder());
    if (!knowledge)
        return failed(knowledge.error());
    const Result<LinkedFile> first = linkedFile(what.files[0], *knowledge);
    const Result<LinkedFile> second = linkedFile(what.files[1], *knowledge);
    if (!first || !second)
        return failed(first ? second.error() : first.error());
    const Result<void> done = what.links.set(*first, *second, verdict, what.note, QDateTime::currentDateTimeUtc());
    return done ? int(Done) : failed(done.error());
}

} // namespace

int runLink(const QStringList &arguments)
{
    const auto what = asked(arguments, u"Relates two files to each other, whatever Bantin finds."_s, true);
    return what ? say(Verdict::Related, *what) : what.error();
}

int runUnrelated(const QStringList &arguments)
{
    const auto what = asked(arguments, u"Says that two files do not belong together, whatever Bantin finds."_s, true);
    return what ? say(Verdict::Unrelated, *what) : what.error();
}

int runUnlink(const QStringList &arguments)
{
    const auto what = asked(arguments, u"Takes back what link or unrelated said of two files."_s, false);
    if (!what)
        return what.error();
    const QByteArray first = contentHashOf(what->files[0]);
    const QByteArray second = contentHashOf(what->files[1]);
    if (first.isEmpty() || second.isEmpty())
        return failed({.code = ErrorCode::NotReadable,
                       .detail = u"%1 cannot be read; see that it is there and may be read"_s.arg(
                           what->files[first.isEmpty() ? 0 : 1])});
    const Result<bool> removed = what->links.remove(first, second);
    if (!removed)
        return failed(removed.error());
    if (*removed)
        return Done;
    printError(u"nothing was said of %1 and %2"_s.arg(what->files[0], what->files[1]));
    return SomeFailed;
}

} // namespace Bantin::Cli
