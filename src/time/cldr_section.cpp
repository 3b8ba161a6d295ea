#include "time/cldr_section.hpp"

#include "text/characters.hpp"
#include "text/cldr.hpp"
#include "text/utf8.hpp"
#include "time/cldr_builder.hpp"
#include "time/cldr_patterns.hpp"
#include "time/cldr_phrases.hpp"
#include "time/meaning.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace dateline::time {
namespace {

using text::CalendarData;

std::size_t letter_count(std::string_view word) {
  std::size_t count = 0;
  bool whole = false;  // one ideograph is a word
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = text::next_code_point(word, at);
    count += text::is_letter(c) ? 1 : 0;
    whole = whole || text::is_ideographic(c);
  }
  return whole ? count + 3 : count;
}

/// Names that are months by themselves; "mar", "dec." or "5月" are months only beside a day or a year.
/// \param place among the forms: the first is the full one.
bool is_full_name(std::string_view name, std::size_t place) {
  return !name.ends_with('.') && letter_count(name) > (place == 0 ? 2u : 3u);
}

class CalendarWriter {
 public:
  /// \param is_own the locale writes dates in this calendar.
  CalendarWriter(const CalendarData& data, bool is_own, SectionBuilder& section)
      : data_(data), gregorian_(data.calendar == "gregory"), is_own_(is_own), section_(section) {}

  /// Fields a date of this calendar has beside its own; nothing for the Gregorian.
  FieldValues calendar_fields() const {
    if (gregorian_) return {};
    return {{"calendar", data_.calendar}};
  }

  void write_names() {
    section_.declare(class_of("month"));
    section_.declare(class_of("month_short"));
    for (std::size_t i = 0; i < data_.months.size(); ++i)
      for (std::size_t form = 0; form < data_.months[i].size(); ++form) add_month(data_.months[i][form], form, i + 1);
    if (!gregorian_) {
      section_.declare(class_of("era"));
      for (const auto& forms : data_.eras)
        for (const std::string& name : forms) section_.add_word(class_of("era"), name, {});
      section_.add_rule(
          {"cldr.month-name", class_of("month_name"), '<' + class_of("month") + '>', {}, {}, false, {}, 0});
      section_.add_rule(
          {"cldr.month-name", class_of("month_name"), '<' + class_of("month_short") + '>', {}, {}, false, {}, 0});
      return;
    }
    for (std::size_t i = 0; i < data_.weekdays.size(); ++i)
      for (std::size_t form = 0; form < data_.weekdays[i].size(); ++form)
        add_weekday(data_.weekdays[i][form], form, i + 1);
    for (std::size_t i = 0; i < data_.quarters.size(); ++i)
      for (const std::string& name : data_.quarters[i])
        section_.add_word("quarter", name, {{"quarter", static_cast<int>(i) + 1}});
    for (std::size_t i = 0; i < data_.eras.size() && i < 2; ++i)
      for (const std::string& name : data_.eras[i])
        if (letter_count(name) > 1) section_.add_word("era", name, {{"era", i == 0 ? "BC" : "AD"}});
  }

  void write_patterns() {
    for (const std::string& pattern : data_.patterns) add_pattern("cldr.date", pattern);
    if (!gregorian_) return;
    for (const std::string& pattern : data_.month_year_patterns) add_pattern("cldr.month-year", pattern);
    for (const std::string& pattern : data_.yearless_patterns) add_pattern("cldr.day-month", pattern);
    for (const std::string& pattern : data_.quarter_patterns) add_pattern("cldr.quarter", pattern);
    for (const std::string& pattern : data_.year_patterns) add_pattern("cldr.year", pattern);
    for (const std::string& pattern : data_.interval_patterns) add_interval(pattern);
  }

 private:
  std::string class_of(const char* name) const { return gregorian_ ? name : std::string(name) + "_" + data_.calendar; }

  void add_month(const std::string& name, std::size_t form, std::size_t number) {
    const bool has_digit = name.find_first_of("0123456789") != std::string::npos;
    if (letter_count(name) < (has_digit ? 1u : 2u)) return;
    section_.add_word(class_of(is_full_name(name, form) ? "month" : "month_short"), name,
                      {{"month", static_cast<int>(number)}});
  }

  void add_weekday(const std::string& name, std::size_t form, std::size_t number) {
    section_.add_word(is_full_name(name, form) ? "weekday" : "weekday_short", name,
                      {{"weekday", static_cast<int>(number)}});
  }

  void add_pattern(const char* id, const std::string& cldr_pattern) {
    TokenPattern pattern = token_pattern(cut_cldr_pattern(cldr_pattern), !gregorian_);
    if (pattern.pattern.empty()) return;
    if (!gregorian_ && pattern.numeric && !is_own_) return;  // figures are read in the calendar people write in
    if (pattern.fields == "y") return;  // a figure alone is no year: the shared rules say when it is
    if (pattern.numeric && pattern.fields == "ydM") return;  // a slip of CLDR's (Kyrgyz): nobody reads it so
    if (!gregorian_) {
      rename_class(pattern.pattern, "<month_name>", '<' + class_of("month_name") + '>');
      rename_class(pattern.pattern, "<era>", '<' + class_of("era") + ">?");
      rename_class(pattern.pattern, "#yy", "#short_year");
    }
    for (const TokenPattern::Glue& glue : pattern.glue) add_glued(glue);
    // "16 May 2024 AD" and "16 May 2024" are both written
    const int priority =
        (pattern.numeric && pattern.fields.find('y') != std::string::npos ? 1 : 0) + (gregorian_ ? 0 : 2);
    section_.add_rule({id, "date", pattern.pattern, calendar_fields(), {}, false, {}, priority});
  }

  void add_interval(const std::string& cldr_pattern) {
    const TokenPattern pattern = interval_pattern(cut_cldr_pattern(cldr_pattern));
    if (pattern.pattern.empty()) return;
    for (const TokenPattern::Glue& glue : pattern.glue) add_glued(glue);
    section_.add_rule({"cldr.interval", "range", pattern.pattern, {}, {"year", "month", "era"}, true, "date", 0});
  }

  void add_glued(const TokenPattern::Glue& glue) {
    if (glue.field == 'M') {
      for (std::size_t i = 0; i < data_.months.size(); ++i)
        for (const std::string& name : data_.months[i])
          section_.add_word(class_of("month"), glue.before + name + glue.after, {{"month", static_cast<int>(i) + 1}});
    } else if (glue.field == 'E') {
      for (std::size_t i = 0; i < data_.weekdays.size(); ++i)
        for (const std::string& name : data_.weekdays[i])
          section_.add_word("weekday_short", glue.before + name + glue.after, {{"weekday", static_cast<int>(i) + 1}});
    }
  }

  static void rename_class(std::string& pattern, const std::string& from, const std::string& to) {
    for (std::size_t at = pattern.find(from); at != std::string::npos; at = pattern.find(from, at + to.size()))
      pattern.replace(at, from.size(), to);
  }

  const CalendarData& data_;
  bool gregorian_;
  bool is_own_;
  SectionBuilder& section_;
};

/// The order of day, month and year in figures.
std::string date_order(const CalendarData& data) {
  for (const std::string& pattern : data.patterns) {
    const TokenPattern translated = token_pattern(cut_cldr_pattern(pattern), false);
    if (!translated.numeric) continue;
    if (translated.fields.find("Md") != std::string::npos && translated.fields.front() != 'y') return "mdy";
    if (translated.fields.front() == 'y') return "ymd";
    return "dmy";
  }
  return "dmy";
}

}  // namespace

packs::PackNode cldr_time_section(std::string_view language) {
  const text::LocaleData data = text::locale_data(language);
  SectionBuilder section;
  for (const char* name : {"month", "month_short", "weekday", "weekday_short", "quarter", "era", "number", "ordinal"})
    section.declare(name);
  section.set("date_order", date_order(data.gregorian));
  CalendarWriter gregorian(data.gregorian, true, section);
  gregorian.write_names();
  gregorian.write_patterns();
  for (const CalendarData& other : data.others) {
    if (!value_named(Field::calendar, other.calendar) || other.calendar == "roc")
      continue;  // "roc" needs its era: see the packs
    CalendarWriter writer(other, other.calendar == data.calendar, section);
    writer.write_names();
    writer.write_patterns();
  }
  for (const auto& [word, value] : data.spelled_numbers) section.add_word("number", word, {{"amount", value}});
  for (const auto& [word, value] : data.spelled_ordinals) section.add_word("ordinal", word, {{"ordinal", value}});
  add_relative_phrases(data, section);
  add_durations(data, section);
  add_clock(data, section);
  return std::move(section).finish();
}

}  // namespace dateline::time
