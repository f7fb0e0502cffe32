// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/authoritycommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "pipeline.h"
#include "relate/profile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

constexpr int UsualLimit = 100;
/** A name that stands in fewer bulletins is not worth a record. */
constexpr int Often = 3;

struct Name {
    QString kind; ///< `body` or `person`
    QString name; ///< as the example's bulletin prints it
    int bulletins = 0;
    QString example;
};

/** What @p key stands for; nullopt where it is no body or person, or one that @p authority knows. */
std::optional<Name> unknownName(const CommonKey &key, const Authority &authority)
{
    const Record &record = key.example.record;
    for (const Fact &fact : factsFromBytes(key.example.facts, record.bulletin)) {
        const QString kind = fact.key.section(u':', 0, 0);
        if (factNumber(fact.key) != key.key || (kind != "body"_L1 && kind != "person"_L1))
            continue;
        if (authority.body(fact.key.section(u':', 1)) || authority.resolve(fact.nameVi))
            return std::nullopt;
        return Name{.kind = kind, .name = fact.nameVi, .bulletins = key.bulletins, .example = record.file};
    }
    return std::nullopt;
}

void print(const Name &name, bool asJson)
{
    if (asJson)
        printLine(QJsonDocument(QJsonObject{{u"kind"_s, name.kind},
                                            {u"name"_s, name.name},
                                            {u"bulletins"_s, name.bulletins},
                                            {u"example"_s, name.example}})
                      .toJson(QJsonDocument::Compact));
    else
        printLine(u"%1\t%2\t%3\t%4"_s.arg(QString::number(name.bulletins), name.kind, name.name, name.example));
}

} // namespace

int runAuthority(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the names that stand in many bulletins of the catalogue and in no authority file: how many "
        "bulletins, body or person, the name, one of the bulletins. The files' form is told in README.md of the data."_s);
    const QCommandLineOption unknown(u"unknown"_s, u"List them."_s);
    const QCommandLineOption json(u"json"_s, u"Print one JSON object a line instead of text."_s);
    const QCommandLineOption limit = limitOption(UsualLimit);
    const QCommandLineOption folder = catalogueOption();
    parser.addOptions({unknown, json, limit, folder});
    if (const auto code = parse(parser, arguments))
        return *code;
    const std::optional<int> rows = limitOf(parser, limit);
    if (!rows || !parser.isSet(unknown) || !parser.positionalArguments().isEmpty()) {
        if (rows)
            printError(u"say what to list: --unknown; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    const Result<Authority> authority = Authority::load(dataFolder(), Authority::userFolder());
    const Result<Catalogue> catalogue = openCatalogue(catalogueFolder(parser, folder));
    if (!authority || !catalogue) {
        printError(authority ? catalogue.error().detail : authority.error().detail);
        return SomeFailed;
    }
    const Result<QList<CommonKey>> keys = catalogue->commonKeys(Often);
    if (!keys) {
        printError(keys.error().detail);
        return SomeFailed;
    }
    int left = *rows;
    for (const CommonKey &key : *keys) {
        const std::optional<Name> name = unknownName(key, *authority);
        if (!name)
            continue;
        print(*name, parser.isSet(json));
        if (--left == 0)
            break;
    }
    return Done;
}

} // namespace Bantin::Cli
