// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

// Run by the build: prints the Vietnamese names of the countries as ICU has them, `CN<tab>Trung Quốc` a line. Qt knows
// each country's name in its own language and in English alone, and the plugin itself links no ICU.

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <iostream>
#include <string>

int main()
{
    const icu::Locale vietnamese("vi");
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(vietnamese, name);
        std::string utf8;
        std::cout << *code << '\t' << name.toUTF8String(utf8) << '\n';
    }
    return std::cout ? 0 : 1;
}
