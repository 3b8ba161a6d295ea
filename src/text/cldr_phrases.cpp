// Phrases that count units: "in {0} days", "{0} weeks", "last Monday".
#include "text/cldr_readers.hpp"

#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/reldatefmt.h>
#include <unicode/strenum.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace dateline::text {
namespace {

using Unit = CldrUnit;

/// Replaces the run of digits by {0}; false when there is none.
bool make_template(icu::UnicodeString& text) {
  int32_t first = -1;
  int32_t last = -1;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    if (!u_isdigit(text.char32At(i))) continue;
    if (first < 0) first = i;
    last = text.moveIndex32(i, 1);
  }
  if (first < 0) return false;
  text.replaceBetween(first, last, icu::UnicodeString(u"{0}"));
  return true;
}

/// One number for each plural form of the language, and the small ones that may be words of their own.
std::vector<double> sample_numbers(const icu::Locale& locale) {
  std::vector<double> numbers = {1, 2};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, status));
  if (U_FAILURE(status)) return {1, 2, 5, 11, 20};
  const std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(status));
  while (U_SUCCESS(status) && keywords) {
    const icu::UnicodeString* keyword = keywords->snext(status);
    if (keyword == nullptr) break;
    double samples[24];
    UErrorCode each = U_ZERO_ERROR;
    const int32_t count = rules->getSamples(*keyword, samples, 24, each);
    for (int32_t i = 0; U_SUCCESS(each) && i < std::min(count, 24); ++i) {
      if (samples[i] < 3 || samples[i] != static_cast<double>(static_cast<int>(samples[i]))) continue;
      numbers.push_back(samples[i]);
      break;
    }
  }
  return numbers;
}

template <typename Phrase>
void sort_uniquely(std::vector<Phrase>& phrases) {
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
}

class RelativeReader {
 public:
  RelativeReader(const icu::RelativeDateTimeFormatter& formatter, std::vector<RelativePhrase>& out)
      : formatter_(formatter), out_(out) {}

  void named() {
    constexpr std::pair<UDateDirection, int> directions[] = {{UDAT_DIRECTION_LAST_2, -2},
                                                             {UDAT_DIRECTION_LAST, -1},
                                                             {UDAT_DIRECTION_THIS, 0},
                                                             {UDAT_DIRECTION_NEXT, 1},
                                                             {UDAT_DIRECTION_NEXT_2, 2}};
    constexpr std::pair<UDateAbsoluteUnit, Unit> units[] = {{UDAT_ABSOLUTE_DAY, Unit::day},
                                                            {UDAT_ABSOLUTE_WEEK, Unit::week},
                                                            {UDAT_ABSOLUTE_MONTH, Unit::month},
                                                            {UDAT_ABSOLUTE_YEAR, Unit::year},
                                                            {UDAT_ABSOLUTE_QUARTER, Unit::quarter}};
    for (const auto& [direction, offset] : directions) {
      for (const auto& [unit, kind] : units) absolute(direction, unit, {{}, kind, offset, false, 0});
      for (int day = 0; day < 7; ++day)
        absolute(direction, static_cast<UDateAbsoluteUnit>(UDAT_ABSOLUTE_SUNDAY + day),
                 {{}, Unit::weekday, offset, false, day == 0 ? 7u : static_cast<unsigned>(day)});
    }
    absolute(UDAT_DIRECTION_PLAIN, UDAT_ABSOLUTE_NOW, {{}, Unit::now, 0, false, 0});
  }

  void counted(const std::vector<double>& numbers) {
    constexpr std::pair<UDateRelativeUnit, Unit> units[] = {
        {UDAT_RELATIVE_SECONDS, Unit::second}, {UDAT_RELATIVE_MINUTES, Unit::minute},
        {UDAT_RELATIVE_HOURS, Unit::hour},     {UDAT_RELATIVE_DAYS, Unit::day},
        {UDAT_RELATIVE_WEEKS, Unit::week},     {UDAT_RELATIVE_MONTHS, Unit::month},
        {UDAT_RELATIVE_YEARS, Unit::year}};
    for (const auto& [unit, kind] : units)
      for (const double number : numbers)
        for (const auto& [direction, sign] : {std::pair{UDAT_DIRECTION_LAST, -1}, std::pair{UDAT_DIRECTION_NEXT, 1}})
          template_of(number, direction, unit, kind, sign);
  }

 private:
  void absolute(UDateDirection direction, UDateAbsoluteUnit unit, RelativePhrase phrase) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    formatter_.format(direction, unit, text, status);
    if (U_FAILURE(status) || text.isEmpty()) return;
    phrase.text = to_utf8(text);
    out_.push_back(std::move(phrase));
  }

  /// Plural forms without a figure ("in two days" as one word) stay whole.
  void template_of(double number, UDateDirection direction, UDateRelativeUnit unit, Unit kind, int sign) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    formatter_.format(number, direction, unit, text, status);
    if (U_FAILURE(status)) return;
    if (make_template(text))
      out_.push_back({to_utf8(text), kind, sign, true, 0});
    else if (number <= 2)
      out_.push_back({to_utf8(text), kind, sign * static_cast<int>(number), false, 0});
  }

  const icu::RelativeDateTimeFormatter& formatter_;
  std::vector<RelativePhrase>& out_;
};

}  // namespace

std::vector<RelativePhrase> read_relative_phrases(const icu::Locale& locale) {
  std::vector<RelativePhrase> phrases;
  const std::vector<double> numbers = sample_numbers(locale);
  for (const auto style : {UDAT_STYLE_LONG, UDAT_STYLE_SHORT}) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter formatter(locale, nullptr, style, UDISPCTX_CAPITALIZATION_NONE, status);
    if (U_FAILURE(status)) continue;
    RelativeReader reader(formatter, phrases);
    reader.named();
    reader.counted(numbers);
  }
  sort_uniquely(phrases);
  return phrases;
}

std::vector<UnitPhrase> read_units(const icu::Locale& locale) {
  const std::pair<icu::MeasureUnit, Unit> units[] = {
      {icu::MeasureUnit::getSecond(), Unit::second},  {icu::MeasureUnit::getMinute(), Unit::minute},
      {icu::MeasureUnit::getHour(), Unit::hour},      {icu::MeasureUnit::getDay(), Unit::day},
      {icu::MeasureUnit::getWeek(), Unit::week},      {icu::MeasureUnit::getMonth(), Unit::month},
      {icu::MeasureUnit::getYear(), Unit::year},      {icu::MeasureUnit::getDecade(), Unit::decade},
      {icu::MeasureUnit::getCentury(), Unit::century}};
  std::vector<UnitPhrase> phrases;
  const std::vector<double> numbers = sample_numbers(locale);
  const auto read = [&](const icu::number::LocalizedNumberFormatter& formatter, Unit kind) {
    for (const double number : numbers) {
      UErrorCode status = U_ZERO_ERROR;
      icu::UnicodeString text = formatter.formatDouble(number, status).toString(status);
      if (U_FAILURE(status)) continue;
      const bool counted = make_template(text);
      if (counted || number <= 2)
        phrases.push_back({to_utf8(text), kind, counted ? 0 : static_cast<int>(number), counted});
    }
  };
  const auto full = [&](const icu::MeasureUnit& unit) {
    return icu::number::NumberFormatter::withLocale(locale).unit(unit).unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
  };
  std::vector<const char*> cases;  // those in which "day" differs: most languages have none
  read(full(units[3].first), Unit::day);
  for (const char* each :
       {"genitive", "dative", "accusative", "instrumental", "locative", "prepositional", "partitive"}) {
    const std::vector<UnitPhrase> before = phrases;
    read(full(units[3].first).unitDisplayCase(each), Unit::day);
    sort_uniquely(phrases);
    if (phrases != before) cases.push_back(each);
  }
  for (const auto& [unit, kind] : units) {
    read(full(unit), kind);
    read(full(unit).unitWidth(UNUM_UNIT_WIDTH_SHORT), kind);
    for (const char* each : cases) read(full(unit).unitDisplayCase(each), kind);
  }
  sort_uniquely(phrases);
  return phrases;
}

}  // namespace dateline::text
