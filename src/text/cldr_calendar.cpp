// Names and date patterns of a calendar.
#include "text/cldr_readers.hpp"

#include <unicode/calendar.h>
#include <unicode/datefmt.h>
#include <unicode/dtfmtsym.h>
#include <unicode/dtitvinf.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <unicode/strenum.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace dateline::text {
namespace {

using Forms = std::vector<std::string>;

std::string bcp47_calendar(const char* type) {
  return std::strcmp(type, "gregorian") == 0 ? "gregory" : std::string(type);
}

constexpr std::array contexts = {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE};
constexpr std::array widths = {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED,
                               icu::DateFormatSymbols::SHORT};

void read_names(const icu::DateFormatSymbols& symbols, CalendarData& data) {
  int32_t count = 0;
  for (const auto context : contexts) {
    for (const auto width : widths) {
      const icu::UnicodeString* names = nullptr;
      if (width != icu::DateFormatSymbols::SHORT) {
        names = symbols.getMonths(count, context, width);
        if (data.months.size() < static_cast<std::size_t>(count)) data.months.resize(static_cast<std::size_t>(count));
        for (int32_t i = 0; i < count; ++i) add_form(data.months[static_cast<std::size_t>(i)], names[i]);
        names = symbols.getQuarters(count, context, width);
        for (int32_t i = 0; i < count && i < 4; ++i) add_form(data.quarters[static_cast<std::size_t>(i)], names[i]);
      }
      names = symbols.getWeekdays(count, context, width);  // [1] is Sunday
      for (int32_t i = 1; i < count && i < 8; ++i)
        add_form(data.weekdays[static_cast<std::size_t>((i + 5) % 7)], names[i]);
    }
  }
  for (const bool wide : {true, false}) {
    const icu::UnicodeString* names = wide ? symbols.getEraNames(count) : symbols.getEras(count);
    if (data.eras.size() < static_cast<std::size_t>(count)) data.eras.resize(static_cast<std::size_t>(count));
    for (int32_t i = 0; i < count; ++i) add_form(data.eras[static_cast<std::size_t>(i)], names[i]);
  }
}

void read_skeletons(const icu::Locale& locale, CalendarData& data) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::DateTimePatternGenerator> generator(
      icu::DateTimePatternGenerator::createInstance(locale, status));
  if (U_FAILURE(status)) return;
  const auto best = [&](Forms& forms, const char16_t* skeleton) {
    UErrorCode each = U_ZERO_ERROR;
    const icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString(skeleton), each);
    if (U_SUCCESS(each)) add_form(forms, pattern);
  };
  for (const char16_t* skeleton : {u"yMMMMd", u"yMMMd", u"yMd", u"yMMMMEEEEd", u"yMMMEd", u"yMEd"})
    best(data.patterns, skeleton);
  for (const char16_t* skeleton : {u"MMMMd", u"MMMd", u"MMMMEEEEd", u"MMMEd"}) best(data.yearless_patterns, skeleton);
  for (const char16_t* skeleton : {u"yMMMM", u"yMMM"}) best(data.month_year_patterns, skeleton);
  for (const char16_t* skeleton : {u"yQQQQ", u"yQQQ"}) best(data.quarter_patterns, skeleton);
  for (const char16_t* skeleton : {u"y", u"Gy"}) best(data.year_patterns, skeleton);
}

void read_intervals(const icu::Locale& locale, CalendarData& data) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateIntervalInfo intervals(locale, status);
  if (U_FAILURE(status)) return;
  for (const char16_t* skeleton : {u"yMMMd", u"yMMMM", u"MMMd"}) {
    for (const auto field : {UCAL_DATE, UCAL_MONTH, UCAL_YEAR}) {
      UErrorCode each = U_ZERO_ERROR;
      icu::UnicodeString pattern;
      intervals.getIntervalPattern(icu::UnicodeString(skeleton), field, pattern, each);
      if (U_SUCCESS(each)) add_form(data.interval_patterns, pattern);
    }
  }
}

}  // namespace

icu::Locale with_calendar(icu::Locale locale, const std::string& calendar) {
  UErrorCode status = U_ZERO_ERROR;
  locale.setUnicodeKeywordValue("ca", calendar, status);
  return locale;
}

std::string default_calendar(const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(locale, status));
  return U_FAILURE(status) ? "gregory" : bcp47_calendar(calendar->getType());
}

std::vector<std::string> other_calendars(const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale full = locale;
  full.addLikelySubtags(status);  // calendars hang on the region
  const std::unique_ptr<icu::StringEnumeration> values(
      icu::Calendar::getKeywordValuesForLocale("calendar", full, true, status));
  std::vector<std::string> calendars;
  const std::string own = default_calendar(locale);
  if (own != "gregory") calendars.push_back(own);
  while (U_SUCCESS(status) && values) {
    int32_t length = 0;
    const char* value = values->next(&length, status);
    if (value == nullptr) break;
    std::string calendar = bcp47_calendar(value);
    if (calendar != "gregory" && std::find(calendars.begin(), calendars.end(), calendar) == calendars.end())
      calendars.push_back(std::move(calendar));
  }
  return calendars;
}

CalendarData read_calendar(const icu::Locale& locale, const std::string& calendar) {
  CalendarData data;
  data.calendar = calendar;
  const icu::Locale full = with_calendar(locale, calendar);
  for (const auto style :
       {icu::DateFormat::kFull, icu::DateFormat::kLong, icu::DateFormat::kMedium, icu::DateFormat::kShort}) {
    const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(style, full));
    const auto* simple = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
    if (simple == nullptr) continue;
    // The format's symbols are those of its calendar; DateFormatSymbols of a locale are always Gregorian.
    if (data.months.empty()) read_names(*simple->getDateFormatSymbols(), data);
    icu::UnicodeString pattern;
    add_form(data.patterns, simple->toPattern(pattern));
  }
  read_skeletons(full, data);
  read_intervals(full, data);
  return data;
}

}  // namespace dateline::text
