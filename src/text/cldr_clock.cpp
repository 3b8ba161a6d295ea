// Times of day, and numbers as words.
#include "text/cldr_readers.hpp"

#include <unicode/datefmt.h>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <memory>

namespace dateline::text {
namespace {

/// CLDR tells the hours of its day periods only by formatting them: hours in a row with the same name are one period.
void read_parts_of_day(const icu::Locale& locale, std::vector<DayPeriod>& periods) {
  for (const char16_t* pattern : {u"BBBB", u"B"}) {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString(pattern), locale, status);
    if (U_FAILURE(status)) return;
    format.setTimeZone(*icu::TimeZone::getGMT());
    std::array<std::string, 24> names;
    for (int hour = 0; hour < 24; ++hour) {
      constexpr double hour_length = 3'600'000.0;
      constexpr double off_the_hour = 1'800'000.0;  // "noon" and "midnight" are names of an instant
      icu::UnicodeString text;
      format.format(hour * hour_length + off_the_hour, text);
      names[static_cast<std::size_t>(hour)] = to_utf8(text);
    }
    const auto name = [&](int hour) -> const std::string& { return names[static_cast<std::size_t>((hour + 24) % 24)]; };
    for (int hour = 0; hour < 24; ++hour) {
      if (name(hour) == name(hour - 1)) continue;
      int end = hour + 1;
      while (end < hour + 24 && name(end) == name(hour)) ++end;
      periods.push_back({name(hour), hour, end});
    }
  }
  std::sort(periods.begin(), periods.end());
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
}

void read_time_patterns(const icu::Locale& locale, LocaleData& data) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateTimePatternGenerator> generator(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return;
  for (const char16_t* skeleton : {u"Hm", u"Hms", u"hm", u"hms", u"h", u"H", u"Bh", u"Bhm"}) {
    UErrorCode each = U_ZERO_ERROR;
    const icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString(skeleton), each);
    if (U_SUCCESS(each)) add_form(data.time_patterns, pattern);
  }
  for (const auto style : {UDAT_FULL, UDAT_LONG, UDAT_MEDIUM, UDAT_SHORT}) {
    UErrorCode each = U_ZERO_ERROR;
    const icu::UnicodeString& pattern = generator->getDateTimeFormat(style, each);
    if (U_SUCCESS(each)) add_form(data.date_time_patterns, pattern);
  }
}

/// Of the first rule set all numbers, of its inflected forms those that others are made of and those of days.
void read_rules(const icu::RuleBasedNumberFormat& format, const char16_t* kind, int first, int last,
                std::vector<std::pair<std::string, int>>& out) {
  constexpr int32_t last_day = 31;
  const int32_t sets = format.getNumberOfRuleSetNames();
  bool inflected = false;
  for (int32_t set = 0; set < sets; ++set) {
    const icu::UnicodeString name = format.getRuleSetName(set);
    if (name.indexOf(icu::UnicodeString(kind)) < 0) continue;
    for (int32_t number = first; number <= last; ++number) {
      if (inflected && number > last_day && number % 10 != 0) continue;
      UErrorCode status = U_ZERO_ERROR;
      icu::UnicodeString text;
      icu::FieldPosition position;
      format.format(number, name, text, position, status);
      text.findAndReplace(icu::UnicodeString(u"\u00AD"), icu::UnicodeString());  // soft hyphen
      text.findAndReplace(icu::UnicodeString(u"\u200B"), icu::UnicodeString());  // zero-width space
      if (U_SUCCESS(status)) out.emplace_back(to_utf8(text), number);
    }
    inflected = true;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
}

}  // namespace

void read_clock(const icu::Locale& locale, LocaleData& data) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols symbols(locale, status);
  if (U_SUCCESS(status)) {
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getAmPmStrings(count);
    for (int32_t i = 0; i < count && i < 2; ++i) add_form(data.day_periods[static_cast<std::size_t>(i)], names[i]);
  }
  read_parts_of_day(locale, data.parts_of_day);
  read_time_patterns(locale, data);
}

void read_spelled_numbers(const icu::Locale& locale, LocaleData& data) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, locale, status);
  if (U_FAILURE(status)) return;
  const std::string language = format.getLocale(ULOC_ACTUAL_LOCALE, status).getLanguage();
  if (U_FAILURE(status) || language != locale.getLanguage()) return;  // ICU falls back to English words
  read_rules(format, u"cardinal", 0, 100, data.spelled_numbers);
  read_rules(format, u"ordinal", 1, 31, data.spelled_ordinals);
}

}  // namespace dateline::text
