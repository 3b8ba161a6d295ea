#include "text/cldr.hpp"

#include "text/cldr_readers.hpp"

#include <unicode/calendar.h>
#include <unicode/timezone.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace dateline::text {
namespace {

constexpr double milliseconds_a_day = 86'400'000.0;

}  // namespace

icu::Locale icu_locale(std::string_view tag) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale =
      icu::Locale::forLanguageTag(icu::StringPiece(tag.data(), static_cast<int32_t>(tag.size())), status);
  return U_SUCCESS(status) ? locale : icu::Locale::getRoot();
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

void add_form(std::vector<std::string>& forms, const icu::UnicodeString& text) {
  std::string form = to_utf8(text);
  if (!form.empty() && std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(std::move(form));
}

bool is_known_language(std::string_view tag) {
  const std::string language = icu_locale(tag).getLanguage();
  if (language.empty()) return false;
  int32_t count = 0;
  const icu::Locale* locales = icu::Locale::getAvailableLocales(count);
  return std::any_of(locales, locales + count, [&](const icu::Locale& each) { return language == each.getLanguage(); });
}

LocaleData locale_data(std::string_view tag) {
  const icu::Locale locale = icu_locale(tag);
  LocaleData data;
  data.locale = std::string(tag);
  data.calendar = default_calendar(locale);
  data.gregorian = read_calendar(locale, "gregory");
  for (const std::string& calendar : other_calendars(locale)) data.others.push_back(read_calendar(locale, calendar));
  data.relative = read_relative_phrases(locale);
  data.units = read_units(locale);
  read_clock(locale, data);
  read_spelled_numbers(locale, data);
  return data;
}

std::optional<std::chrono::year_month_day> to_gregorian(std::string_view calendar, int year, unsigned month,
                                                        unsigned day) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = with_calendar(icu::Locale::getRoot(), std::string(calendar));
  const std::unique_ptr<icu::Calendar> converter(
      icu::Calendar::createInstance(icu::TimeZone::getGMT()->clone(), locale, status));
  if (U_FAILURE(status) || month == 0 || day == 0) return std::nullopt;
  converter->setLenient(false);
  converter->clear();
  // The Chinese calendar's plain year counts within a cycle of sixty.
  converter->set(calendar == "chinese" || calendar == "dangi" ? UCAL_EXTENDED_YEAR : UCAL_YEAR, year);
  converter->set(UCAL_MONTH, static_cast<int32_t>(month - 1));
  converter->set(UCAL_DATE, static_cast<int32_t>(day));
  const double milliseconds = converter->getTime(status);
  if (U_FAILURE(status)) return std::nullopt;
  const auto days = static_cast<long>(std::floor(milliseconds / milliseconds_a_day));
  return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

}  // namespace dateline::text
