// The parts `locale_data` is put together from; ICU's types stay behind this header, within src/text.
#pragma once

#include "text/cldr.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

/// Of a BCP 47 tag; the root for what is none.
icu::Locale icu_locale(std::string_view tag);
std::string to_utf8(const icu::UnicodeString& text);
/// Adds the text unless it is empty or there already.
void add_form(std::vector<std::string>& forms, const icu::UnicodeString& text);
icu::Locale with_calendar(icu::Locale locale, const std::string& calendar);
/// BCP 47 type of the calendar the locale writes dates in.
std::string default_calendar(const icu::Locale& locale);
/// The calendars in common use where the language is spoken, the Gregorian left out.
std::vector<std::string> other_calendars(const icu::Locale& locale);

CalendarData read_calendar(const icu::Locale& locale, const std::string& calendar);
std::vector<RelativePhrase> read_relative_phrases(const icu::Locale& locale);
std::vector<UnitPhrase> read_units(const icu::Locale& locale);
void read_clock(const icu::Locale& locale, LocaleData& data);
void read_spelled_numbers(const icu::Locale& locale, LocaleData& data);

}  // namespace dateline::text
