#include "time/timex_values.hpp"

#include <cstdlib>
#include <utility>

namespace dateline::time {
std::string padded(long long value, std::size_t width) {
  std::string digits = std::to_string(std::llabs(value));
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

namespace {

struct DurationUnit {
  const char* letter;
  int factor;
  bool clock;
};

DurationUnit duration_unit(Unit unit) {
  switch (unit) {
    case Unit::second:
      return {"S", 1, true};
    case Unit::minute:
      return {"M", 1, true};
    case Unit::hour:
      return {"H", 1, true};
    case Unit::week:
      return {"W", 1, false};
    case Unit::fortnight:
      return {"W", 2, false};
    case Unit::weekend:
      return {"WE", 1, false};
    case Unit::month:
      return {"M", 1, false};
    case Unit::quarter:
      return {"Q", 1, false};
    case Unit::half:
      return {"M", 6, false};
    case Unit::season:
      return {"M", 3, false};
    case Unit::year:
      return {"Y", 1, false};
    case Unit::decade:
      return {"Y", 10, false};
    case Unit::century:
      return {"CE", 1, false};
    case Unit::millennium:
      return {"L", 1, false};
    case Unit::night:
      return {"NI", 1, false};
    default:
      return {"D", 1, false};
  }
}

}  // namespace

std::string duration_value(const Meaning& meaning) {
  const Unit unit = meaning.as<Unit>(Field::unit);
  DurationUnit first = duration_unit(unit);
  if (meaning.has(Field::vague) || !meaning.has(Field::amount)) {
    if (unit == Unit::none || unit == Unit::time) return "PXX";
    if (unit == Unit::decade) first.letter = "DE";
    return std::string(first.clock ? "PTX" : "PX") + first.letter;
  }
  if (unit == Unit::century && meaning.get(Field::fraction) != 0) first = {"Y", 100, false};  // "half a century"
  std::int64_t amount = std::int64_t{meaning.get(Field::amount)} * first.factor;
  std::int64_t fraction = std::int64_t{meaning.get(Field::fraction)} * first.factor;
  amount += fraction / 100;
  fraction %= 100;
  std::string value = first.clock ? "PT" : "P";
  const bool sexagesimal = first.clock && unit != Unit::second && fraction != 0;
  if (sexagesimal && amount == 0) return value + std::to_string(fraction * 60 / 100) + (unit == Unit::hour ? "M" : "S");
  value += std::to_string(amount);
  if (sexagesimal) return value + first.letter + std::to_string(fraction * 60 / 100) + (unit == Unit::hour ? "M" : "S");
  if (fraction != 0) {
    value += '.';
    value += std::to_string(fraction % 10 == 0 ? fraction / 10 : fraction);
  }
  value += first.letter;
  bool clock = first.clock;
  for (const auto& [more, more_unit] :
       {std::pair{Field::amount2, Field::unit2}, std::pair{Field::amount3, Field::unit3}}) {
    if (!meaning.has(more)) break;
    const DurationUnit smaller = duration_unit(meaning.as<Unit>(more_unit));
    if (smaller.clock && !clock) value += 'T';
    clock = smaller.clock;
    value += std::to_string(std::int64_t{meaning.get(more)} * smaller.factor) + smaller.letter;
  }
  return value;
}

namespace {

/// "Z" or "+02:00" of minutes from UTC, as ISO 8601 writes zones.
std::string zone_value(int minutes) {
  if (minutes == 0) return "Z";
  return (minutes < 0 ? "-" : "+") + padded(std::abs(minutes) / 60, 2) + ":" + padded(std::abs(minutes) % 60, 2);
}

}  // namespace

std::optional<int> clock_minutes(const Meaning& meaning) {
  if (!meaning.has(Field::hour)) return std::nullopt;
  int hour = meaning.get(Field::hour);
  const Meridiem meridiem = meaning.as<Meridiem>(Field::meridiem);
  const Daypart part = meaning.as<Daypart>(Field::daypart);
  if (meridiem == Meridiem::am && hour == 12) hour = 0;
  int minute = meaning.get(Field::minute);
  if (minute < 0) {  // "a quarter to five"; "a quarter to one" is past noon, unless a part of the day says otherwise
    const bool after_noon = hour == 1 && meridiem == Meridiem::none && !meaning.has(Field::daypart);
    minute += 60;
    hour = after_noon ? 12 : hour == 0 ? 23 : hour - 1;
  }
  const bool late = meridiem == Meridiem::pm || part == Daypart::afternoon || part == Daypart::evening ||
                    (part == Daypart::night && hour > 5) || (part == Daypart::midday && hour < 6);
  if (late && hour < 12) hour += 12;
  // twelve at night ends the day, half past twelve at night begins it
  const bool midnight =
      hour == 12 && meridiem == Meridiem::none && (part == Daypart::night || part == Daypart::evening);
  if (midnight || hour == 24) hour = minute == 0 ? 24 : 0;
  return hour * 60 + minute;
}

std::string clock_value(const Meaning& meaning) {
  if (const std::optional<int> minutes = clock_minutes(meaning)) {
    std::string value = "T" + padded(*minutes / 60, 2) + ":" + padded(*minutes % 60, 2);
    if (meaning.has(Field::second)) value += ":" + padded(meaning.get(Field::second), 2);
    if (meaning.has(Field::zone)) value += zone_value(meaning.get(Field::zone));
    return value;
  }
  if (meaning.has(Field::daypart)) return "T" + std::string(value_name(Field::daypart, meaning.get(Field::daypart)));
  return {};
}

std::string set_value(const Meaning& meaning) {
  if (meaning.has(Field::weekday))
    return "XXXX-WXX-" + std::to_string(meaning.get(Field::weekday)) + clock_value(meaning);
  if (meaning.has(Field::month)) {
    const std::string day = meaning.has(Field::day) ? "-" + padded(meaning.get(Field::day), 2) : "";
    return "XXXX-" + padded(meaning.get(Field::month), 2) + day + clock_value(meaning);
  }
  if (meaning.has(Field::season)) return "XXXX-" + std::string(value_name(Field::season, meaning.get(Field::season)));
  if (meaning.has(Field::quarter)) return "XXXX-Q" + std::to_string(meaning.get(Field::quarter));
  const std::string clock = clock_value(meaning);
  if (meaning.has(Field::weekend)) return (meaning.get(Field::weekend) == 2 ? "XXXX-WXX-WD" : "XXXX-WXX-WE") + clock;
  if (meaning.as<Unit>(Field::unit) == Unit::weekend && !clock.empty()) return "XXXX-WXX-WE" + clock;
  if (meaning.has(Field::day)) return "XXXX-XX-" + padded(meaning.get(Field::day), 2) + clock;
  if (!clock.empty()) return "XXXX-XX-XX" + clock;
  if (meaning.has(Field::part)) {  // "daily": the calendar form
    switch (meaning.as<Unit>(Field::unit)) {
      case Unit::day:
        return "XXXX-XX-XX";
      case Unit::week:
        return "XXXX-WXX";
      case Unit::month:
        return "XXXX-XX";
      case Unit::quarter:
        return "XXXX-QX";
      case Unit::year:
        return "XXXX";
      default:
        break;
    }
  }
  Meaning one = meaning;
  if (!one.has(Field::amount) && !one.has(Field::vague)) {
    if (one.as<Unit>(Field::unit) == Unit::weekend) return "XXXX-WXX-WE";
    if (one.as<Unit>(Field::unit) == Unit::night) return "XXXX-XX-XXTNI";
    one.set(Field::amount, 1);
  }
  return duration_value(one);
}

bool is_present_reference(const TimeExpression& expression) noexcept {
  return expression.value == "PRESENT_REF";
}

}  // namespace dateline::time
