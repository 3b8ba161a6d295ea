#include "time/meaning_reader.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace dateline::time {

using packs::PackNode;

namespace {

/// Does some year have the day? A leap year has all; other calendars may have a thirteenth month.
bool is_day_of_year(const Holiday& holiday) {
  constexpr std::chrono::year leap_year{2024};
  const auto within = [](std::int32_t value, std::int32_t first, std::int32_t last) {
    return first <= value && value <= last;
  };
  if (!within(holiday.offset, -366, 366)) return false;
  switch (holiday.kind) {
    case Holiday::Kind::fixed:
      return within(holiday.month, 1, 12) && within(holiday.day, 1, 31) &&
             (leap_year / holiday.month / holiday.day).ok();
    case Holiday::Kind::weekday:
      return within(holiday.month, 1, 12) && within(holiday.weekday, 1, 7) && within(std::abs(holiday.nth), 1, 5);
    case Holiday::Kind::islamic:
    case Holiday::Kind::hebrew:
    case Holiday::Kind::chinese:
      return within(holiday.month, 1, 13) && within(holiday.day, 1, 30);
    case Holiday::Kind::easter:
    case Holiday::Kind::orthodox_easter:
    case Holiday::Kind::listed:
      return true;
  }
  return false;
}

/// "islamic": [month, day], and its siblings.
void read_other_calendar(const PackNode& entry, Holiday& holiday, std::vector<Problem>& problems) {
  constexpr std::pair<const char*, Holiday::Kind> calendars[] = {
      {"islamic", Holiday::Kind::islamic}, {"hebrew", Holiday::Kind::hebrew}, {"chinese", Holiday::Kind::chinese}};
  for (const auto& [key, kind] : calendars) {
    const PackNode* date = entry.find(key);
    if (date == nullptr) continue;
    holiday.kind = kind;
    if (date->items.size() != 2 || !date->items[0].is_number() || !date->items[1].is_number()) {
      problems.push_back(date->problem("expected [month, day] of that calendar"));
      continue;
    }
    const auto figure = [&](std::size_t i) {  // what no calendar has stays what none has
      return static_cast<std::int32_t>(std::clamp(date->items[i].number, 0.0, 99.0));
    };
    holiday.month = figure(0);
    holiday.day = figure(1);
  }
}

/// "days": ["2024-10-31", "2025-10-20"]
void read_listed_days(const PackNode& entry, Holiday& holiday, std::vector<Problem>& problems) {
  const PackNode* days = entry.find("days");
  if (days == nullptr) return;
  holiday.kind = Holiday::Kind::listed;
  for (const PackNode& item : days->items) {
    const std::optional<Date> date = item.is_string() ? Date::from_edtf(item.string) : std::nullopt;
    if (!date || date->precision() != Precision::day) {
      problems.push_back(item.problem("expected a day of a year: \"2024-10-31\""));
      continue;
    }
    const std::chrono::year_month_day day{*date->earliest()};
    holiday.days.push_back(int{day.year()} * 10000 +
                           static_cast<std::int32_t>(unsigned{day.month()} * 100 + unsigned{day.day()}));
  }
  std::sort(holiday.days.begin(), holiday.days.end());
}

Holiday read_holiday(const std::string& name, const PackNode& entry, std::vector<Problem>& problems) {
  packs::expect_keys(
      entry,
      {"month", "day", "weekday", "nth", "easter", "orthodox_easter", "islamic", "hebrew", "chinese", "days", "offset"},
      problems);
  Holiday holiday;
  holiday.name = name;
  holiday.month = packs::int_or(entry, "month", 0, problems);
  holiday.day = packs::int_or(entry, "day", 0, problems);
  holiday.weekday = packs::int_or(entry, "weekday", 0, problems);
  holiday.nth = packs::int_or(entry, "nth", 0, problems);
  holiday.offset = packs::int_or(entry, "offset", 0, problems);
  if (holiday.weekday != 0) holiday.kind = Holiday::Kind::weekday;
  constexpr std::pair<const char*, Holiday::Kind> counted[] = {{"easter", Holiday::Kind::easter},
                                                               {"orthodox_easter", Holiday::Kind::orthodox_easter}};
  for (const auto& [key, kind] : counted) {
    if (entry.find(key) == nullptr) continue;
    holiday.kind = kind;
    holiday.offset = packs::int_or(entry, key, 0, problems);
  }
  read_other_calendar(entry, holiday, problems);
  read_listed_days(entry, holiday, problems);
  return holiday;
}

}  // namespace

void MeaningReader::read_holidays(const PackNode& node) {
  for (const auto& [name, entry] : node.members) {
    const std::size_t problems_before = problems_.size();
    const Holiday holiday = read_holiday(name, entry, problems_);
    if (problems_.size() == problems_before && !is_day_of_year(holiday))
      problems_.push_back(entry.problem("no year has such a day"));
    const auto known =
        std::find_if(holidays_.begin(), holidays_.end(), [&name = name](const Holiday& h) { return h.name == name; });
    if (known != holidays_.end())
      *known = holiday;
    else
      holidays_.push_back(holiday);
  }
}

std::optional<Field> MeaningReader::field(const std::string& name, const PackNode& where) {
  const std::optional<Field> found = field_named(name);
  if (!found) problems_.push_back(where.problem("unknown field \"" + name + "\"", packs::nearest(name, field_names())));
  return found;
}

void MeaningReader::assign(Meaning& meaning, Field target, const PackNode& node) {
  if (node.is_number() && std::abs(node.number) < 2e9) {
    meaning.set(target, static_cast<std::int32_t>(node.number));
  } else if (node.is_string() && target == Field::holiday) {
    for (std::size_t i = 0; i < holidays_.size(); ++i)
      if (holidays_[i].name == node.string) {
        meaning.set(target, static_cast<std::int32_t>(i));
        return;
      }
    problems_.push_back(node.problem("unknown holiday \"" + node.string + "\""));
  } else if (node.is_string()) {
    if (const std::optional<std::int32_t> value = value_named(target, node.string))
      meaning.set(target, *value);
    else
      problems_.push_back(
          node.problem("unknown value \"" + node.string + "\"", packs::nearest(node.string, value_names(target))));
  } else {
    problems_.push_back(node.problem("expected a number or a word"));
  }
}

Meaning MeaningReader::fields(const PackNode& node) {
  Meaning meaning;
  if (!node.is_object()) problems_.push_back(node.problem("expected an object of fields"));
  for (const auto& [name, value] : node.members)
    if (const std::optional<Field> target = field(name, value)) assign(meaning, *target, value);
  return meaning;
}

Meaning MeaningReader::value(const std::string& class_name, const PackNode& node) {
  if (node.is_object()) return fields(node);
  Meaning meaning;
  // "month_short" names the field "month" as well.
  const std::string name = class_name.substr(0, class_name.find('_'));
  if (const std::optional<Field> target = field(field_named(class_name) ? class_name : name, node))
    assign(meaning, *target, node);
  return meaning;
}

std::vector<Field> MeaningReader::field_list(const PackNode& node) {
  std::vector<Field> list;
  for (const std::string& name : packs::strings(node, problems_))
    if (const std::optional<Field> target = field(name, node)) list.push_back(*target);
  return list;
}

std::vector<Rename> MeaningReader::renames(const PackNode& node) {
  std::vector<Rename> renames;
  if (!node.is_object()) problems_.push_back(node.problem("expected an object of fields"));
  for (const auto& [name, value] : node.members) {
    const std::optional<Field> from = field(name, value);
    const bool negated = value.is_string() && value.string.starts_with('-');
    const std::optional<Field> to =
        value.is_string() ? field(value.string.substr(negated ? 1 : 0), value) : std::nullopt;
    if (from && to) renames.push_back({*from, *to, negated});
  }
  return renames;
}

}  // namespace dateline::time
