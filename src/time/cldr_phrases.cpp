#include "time/cldr_phrases.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "time/cldr_patterns.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::time {
namespace {

using text::CldrUnit;
using text::RelativePhrase;

std::string_view unit_name(CldrUnit unit) {
  static constexpr std::array<std::string_view, 12> names = {
      "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century", "day", "second"};
  return names[static_cast<std::size_t>(unit)];
}

bool is_clock(CldrUnit unit) {
  return unit <= CldrUnit::hour;
}

FieldValues fields_of(const RelativePhrase& phrase) {
  static constexpr std::array<std::string_view, 3> which = {"last", "this", "next"};
  if (phrase.unit == CldrUnit::now) return {{"ref", "PRESENT_REF"}};
  FieldValues fields;
  if (phrase.unit == CldrUnit::weekday)
    fields.emplace_back("weekday", static_cast<int>(phrase.weekday));
  else
    fields.emplace_back("unit", unit_name(phrase.unit));
  if (phrase.counted) {
    fields.emplace_back("sign", phrase.offset);
  } else if (-1 <= phrase.offset && phrase.offset <= 1 && !is_clock(phrase.unit)) {
    fields.emplace_back("which", which[static_cast<std::size_t>(phrase.offset + 1)]);
  } else {
    fields.emplace_back("sign", phrase.offset < 0 ? -1 : 1);
    fields.emplace_back("amount", std::abs(phrase.offset));
  }
  // "in two weeks" is in many languages "two weeks later" as well: the tense tells.
  if (!phrase.counted || phrase.offset < 0) fields.emplace_back("from", "now");
  return fields;
}

/// The literals around {0}, with <number> in its place; empty when the phrase has no {0}.
std::string counted_pattern(std::string_view phrase) {
  const std::size_t place = phrase.find("{0}");
  if (place == std::string_view::npos) return {};
  std::string pattern = literal_pattern(phrase.substr(0, place));
  pattern += pattern.empty() ? "<number>" : " <number>";
  const std::string after = literal_pattern(phrase.substr(place + 3));
  return after.empty() ? pattern : pattern + ' ' + after;
}

std::string counted_words(std::string_view phrase) {
  const std::size_t place = phrase.find("{0}");
  if (place == std::string_view::npos) return {};
  const std::string_view before = text::trim(phrase.substr(0, place));
  const std::string_view after = text::trim(phrase.substr(place + 3));
  if (!before.empty() && !after.empty()) return {};
  return std::string(before.empty() ? after : before);
}

/// What tells "last week" from "next week".
struct Difference {
  std::vector<std::string> first;  ///< Words of one phrase alone.
  std::vector<std::string> second;
  std::vector<std::string> common;
  bool before = false;  ///< They stand before what is common, or the larger part of it.
};

std::optional<Difference> compare(std::string_view one, std::string_view other) {
  const auto words = [](std::string_view phrase) {
    std::vector<std::string> list;
    for (const LiteralToken& token : cut_literals(phrase)) list.push_back(token.text);
    return list;
  };
  const std::vector<std::string> a = words(one);
  const std::vector<std::string> b = words(other);
  std::size_t start = 0;
  while (start < a.size() && start < b.size() && a[start] == b[start]) ++start;
  std::size_t end = 0;
  while (end < a.size() - start && end < b.size() - start && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;
  Difference difference;
  difference.first.assign(a.begin() + static_cast<std::ptrdiff_t>(start), a.end() - static_cast<std::ptrdiff_t>(end));
  difference.second.assign(b.begin() + static_cast<std::ptrdiff_t>(start), b.end() - static_cast<std::ptrdiff_t>(end));
  if (difference.first.empty() || difference.second.empty() || start + end == 0) return std::nullopt;
  difference.before = end > 0;
  // The name stands next to the words of direction.
  if (end > 0)
    difference.common.assign(a.end() - static_cast<std::ptrdiff_t>(end), a.end());
  else
    difference.common.assign(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(start));
  return difference;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

/// Learns the words of direction, and the forms names and units take beside them ("в прошлую пятницу").
class DirectionLearner {
 public:
  DirectionLearner(const text::LocaleData& data, SectionBuilder& section) : data_(data), section_(section) {}

  void run() {
    for (const RelativePhrase& last : data_.relative) {
      if (last.offset != -1 || last.counted || last.unit <= CldrUnit::day || last.unit == CldrUnit::now) continue;
      for (const RelativePhrase& next : data_.relative)
        if (next.offset == 1 && !next.counted && next.unit == last.unit && next.weekday == last.weekday)
          learn(last, next);
    }
    for (const RelativePhrase& here : data_.relative) {
      if (here.offset != 0 || here.counted || here.unit <= CldrUnit::day || here.unit == CldrUnit::now) continue;
      for (const RelativePhrase& next : data_.relative)
        if (next.offset == 1 && !next.counted && next.unit == here.unit && next.weekday == here.weekday)
          learn(here, next);
    }
  }

 private:
  void learn(const RelativePhrase& one, const RelativePhrase& next) {
    const std::optional<Difference> difference = compare(one.text, next.text);
    if (!difference || difference->first.size() > 3 || difference->second.size() > 3) return;
    const std::string place = difference->before ? "which_before" : "which_after";
    section_.add_word(place, joined(difference->first),
                      {{"which", one.offset == 0 ? "this" : "last"}, {"from", "now"}});
    section_.add_word(place, joined(difference->second), {{"which", "next"}, {"from", "now"}});
    const std::vector<std::string>& common = difference->common;
    if (common.size() != 1 || !resembles_name(common.front(), one)) return;
    if (one.unit == CldrUnit::weekday)
      section_.add_word("weekday_form", common.front(), {{"weekday", static_cast<int>(one.weekday)}});
    else
      section_.add_word("unit_form", common.front(), {{"unit", unit_name(one.unit)}});
  }

  /// Does the word begin as a name of the phrase's weekday or unit does? Else it is a preposition both phrases share.
  bool resembles_name(const std::string& word, const RelativePhrase& phrase) const {
    const auto same_start = [&](std::string_view name) {
      const std::string folded_word = text::fold(word);
      const std::string folded_name = text::fold(name);
      std::size_t length = 0;
      while (length < folded_word.size() && length < folded_name.size() && folded_word[length] == folded_name[length])
        ++length;
      constexpr std::size_t enough = 3;
      return length >= enough && length * 2 >= folded_word.size();
    };
    if (phrase.unit == CldrUnit::weekday) {
      const auto& names = data_.gregorian.weekdays[phrase.weekday - 1];
      return std::any_of(names.begin(), names.end(), same_start);
    }
    return std::any_of(data_.units.begin(), data_.units.end(), [&](const text::UnitPhrase& unit) {
      return unit.unit == phrase.unit && same_start(unit.counted ? counted_words(unit.text) : unit.text);
    });
  }

  const text::LocaleData& data_;
  SectionBuilder& section_;
};

/// Some locales say "this Monday" as "Monday": where that points is for the tense to tell.
bool is_bare_weekday(const RelativePhrase& phrase, const text::LocaleData& data) {
  if (phrase.unit != CldrUnit::weekday) return false;
  const auto& names = data.gregorian.weekdays[phrase.weekday - 1];
  return std::find(names.begin(), names.end(), phrase.text) != names.end();
}

}  // namespace

void add_relative_phrases(const text::LocaleData& data, SectionBuilder& section) {
  for (const char* name : {"which_before", "which_after", "weekday_form", "unit_form"}) section.declare(name);
  for (const RelativePhrase& phrase : data.relative) {
    if (is_bare_weekday(phrase, data)) continue;
    const bool clock = is_clock(phrase.unit) && phrase.unit != CldrUnit::now;
    SectionBuilder::Rule rule;
    rule.id = "cldr.relative";
    rule.is = clock ? "time" : "date";
    rule.pattern = phrase.counted ? counted_pattern(phrase.text) : literal_pattern(phrase.text);
    rule.set = fields_of(phrase);
    section.add_rule(rule);
    if (phrase.unit == CldrUnit::week && !phrase.counted) {  // "next week on Monday"
      SectionBuilder::Rule week = rule;
      week.is = "weekref";
      section.add_rule(week);
    }
    if (phrase.counted && phrase.text.find("{0}.") == std::string::npos && phrase.text.ends_with('.')) {
      rule.pattern = counted_pattern(std::string_view(phrase.text).substr(0, phrase.text.size() - 1));
      section.add_rule(rule);
    }
  }
  DirectionLearner(data, section).run();
}

void add_durations(const text::LocaleData& data, SectionBuilder& section) {
  section.declare("unit");
  section.declare("unit_short");
  for (const text::UnitPhrase& phrase : data.units) {
    SectionBuilder::Rule rule{"cldr.period", "period", {}, {{"unit", unit_name(phrase.unit)}}, {}, false, {}, 0};
    if (phrase.counted) {
      const std::string words = counted_words(phrase.text);
      const bool abbreviated = words.find('.') != std::string::npos;
      // One letter ("5 m", "3 j") is rather a measure of something else.
      const bool is_short = words.size() <= (abbreviated ? 3U : 2U);
      if (!words.empty()) section.add_word(is_short || abbreviated ? "unit_short" : "unit", words, rule.set);
      if (words.empty() || !is_short) rule.pattern = counted_pattern(phrase.text);
      if (rule.pattern == "<number>") rule.pattern.clear();
      if (abbreviated && !is_short && phrase.text.ends_with('.')) {  // "90 min" and "90 min."
        section.add_rule(rule);
        rule.pattern = counted_pattern(std::string_view(phrase.text).substr(0, phrase.text.size() - 1));
      }
    } else {
      rule.pattern = literal_pattern(phrase.text);
      rule.set.emplace_back("amount", phrase.count);
      if (rule.pattern.find(' ') == std::string::npos && phrase.count == 1)
        rule.pattern.clear();  // "day" alone counts nothing
    }
    section.add_rule(rule);
  }
}

namespace {

/// The part of the day its middle lies in (TIMEX3).
std::string_view part_of_day(const text::DayPeriod& period) {
  const int length = period.last_hour - period.first_hour;
  const int middle = (period.first_hour * 2 + length) / 2 % 24;
  if (length <= 3 && 11 <= period.first_hour && period.first_hour <= 12) return "MI";
  if (middle < 4) return "NI";
  if (middle < 12) return "MO";
  if (middle < 17) return "AF";
  return middle < 22 ? "EV" : "NI";
}

void add_day_periods(const text::LocaleData& data, SectionBuilder& section) {
  section.declare("meridiem");
  section.declare("daypart");
  for (const std::string& form : data.day_periods[0]) section.add_word("meridiem", form, {{"meridiem", "am"}});
  for (const std::string& form : data.day_periods[1]) section.add_word("meridiem", form, {{"meridiem", "pm"}});
  for (const text::DayPeriod& period : data.parts_of_day) {
    const auto is_meridiem = [&](const std::vector<std::string>& forms) {
      return std::find(forms.begin(), forms.end(), period.text) != forms.end();
    };
    const std::size_t letters = text::fold(period.text).size();
    if (letters < 3 || is_meridiem(data.day_periods[0]) || is_meridiem(data.day_periods[1])) continue;
    section.add_word("daypart", period.text, {{"daypart", part_of_day(period)}});
  }
}

/// What a rule's pattern calls a field of a CLDR pattern (UTS 35, "Date Field Symbol Table"); empty: not used.
std::string_view clock_element(char field) {
  switch (field) {
    case 'h':
    case 'H':
    case 'k':
    case 'K':
      return "#hour";
    case 'm':
      return "#minute";
    case 's':
      return "<seconds>";
    case 'a':
      return "<meridiem>";
    case 'b':
    case 'B':
      return "<daypart>";
    default:
      return {};
  }
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return !text::is_ascii(c) || text::is_ascii_letter(c); });
}

/// A rule's pattern for a CLDR pattern of a clock time; empty where a mere number would match it.
std::string clock_pattern(const std::string& cldr_pattern) {
  std::string pattern;
  bool marked = cldr_pattern.find('m') != std::string::npos;
  for (const PatternPart& part : cut_cldr_pattern(cldr_pattern)) {
    const bool literal = part.field == 0;
    const std::string element = literal ? literal_pattern(part.text) : std::string(clock_element(part.field));
    if (!literal && element.empty()) return {};
    marked = marked || (literal ? has_letter(part.text) : element == "<meridiem>" || element == "<daypart>");
    if (!element.empty()) pattern += (pattern.empty() ? "" : " ") + element;
  }
  return marked ? pattern : std::string();
}

/// What joins a date and a time: "{1} 'um' {0}"
void add_date_time_joiners(const text::LocaleData& data, SectionBuilder& section) {
  section.declare("at");
  for (const std::string& pattern : data.date_time_patterns) {
    const std::size_t date = pattern.find("{1}");
    const std::size_t time = pattern.find("{0}");
    if (date == std::string::npos || time == std::string::npos || time < date) continue;
    std::string between = pattern.substr(date + 3, time - date - 3);
    std::erase(between, '\'');
    std::string words;
    for (const LiteralToken& token : cut_literals(between))
      if (!token.sign) words += (words.empty() ? "" : " ") + token.text;
    if (!words.empty()) section.add_word("at", words, {});
  }
}

}  // namespace

void add_clock(const text::LocaleData& data, SectionBuilder& section) {
  add_day_periods(data, section);
  for (const std::string& cldr_pattern : data.time_patterns) {
    const std::string pattern = clock_pattern(cldr_pattern);
    if (!pattern.empty()) section.add_rule({"cldr.clock", "clock", pattern, {}, {}, false, {}, 0});
  }
  add_date_time_joiners(data, section);
}

}  // namespace dateline::time
