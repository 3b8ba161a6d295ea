#include "cldr_phrases.hpp"

#include <unicode/datefmt.h>
#include <unicode/reldatefmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace test {
namespace {

icu::Locale icu_locale(const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Locale::forLanguageTag(tag, status);
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

}  // namespace

std::vector<std::string> available_locales() {
  int32_t count = 0;
  const icu::Locale* locales = icu::Locale::getAvailableLocales(count);
  std::vector<std::string> tags;
  for (int32_t i = 0; i < count; ++i) {
    UErrorCode status = U_ZERO_ERROR;
    std::string tag = locales[i].toLanguageTag<std::string>(status);
    if (U_SUCCESS(status)) tags.push_back(std::move(tag));
  }
  std::sort(tags.begin(), tags.end());
  return tags;
}

std::string format_day(const std::string& locale, std::chrono::year_month_day day, DateStyle style) {
  const auto icu_style = style == DateStyle::full    ? icu::DateFormat::kFull
                         : style == DateStyle::long_ ? icu::DateFormat::kLong
                                                     : icu::DateFormat::kMedium;
  const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu_style, icu_locale(locale)));
  if (!format) return {};
  format->setTimeZone(*icu::TimeZone::getGMT());
  const std::chrono::milliseconds noon = std::chrono::sys_days{day}.time_since_epoch() + std::chrono::hours(12);
  icu::UnicodeString text;
  return to_utf8(format->format(static_cast<double>(noon.count()), text));
}

std::string format_relative(const std::string& locale, RelativeUnit unit, int offset) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RelativeDateTimeFormatter formatter(icu_locale(locale), status);
  const URelativeDateTimeUnit icu_unit = unit == RelativeUnit::day     ? UDAT_REL_UNIT_DAY
                                         : unit == RelativeUnit::week  ? UDAT_REL_UNIT_WEEK
                                         : unit == RelativeUnit::month ? UDAT_REL_UNIT_MONTH
                                                                       : UDAT_REL_UNIT_YEAR;
  icu::UnicodeString text;
  if (U_FAILURE(status)) return {};
  if (std::abs(offset) <= 1)
    formatter.format(offset, icu_unit, text, status);
  else
    formatter.formatNumeric(offset, icu_unit, text, status);
  return U_SUCCESS(status) ? to_utf8(text) : std::string();
}

}  // namespace test
