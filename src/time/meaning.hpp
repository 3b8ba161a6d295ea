// What a time expression says, before anything is known of the day it was said on: a small record of calendar fields.
// Rules only fill fields and join records; all arithmetic is done later, once, by the resolver.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::time {

enum class Field : std::uint8_t {
  year,
  year2,
  month,
  day,
  weekday,
  week,
  weekend,
  quarter,
  half,
  season,
  decade,
  century,
  era,
  holiday,
  fiscal,
  hour,
  minute,
  second,
  meridiem,
  daypart,
  zone,
  amount,
  fraction,
  unit,
  amount2,
  unit2,
  amount3,
  unit3,
  vague,
  amount_to,
  sign,
  from,
  which,
  ordinal,
  nth,
  nth_unit,
  part,
  ref,
  mod,
  quant,
  freq,
  calendar,
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::calendar) + 1;

enum class Unit : std::int32_t {
  none,
  second,
  minute,
  hour,
  day,
  week,
  fortnight,
  weekend,
  month,
  quarter,
  half,
  season,
  year,
  decade,
  century,
  millennium,
  night,
  time,
  workday
};
/// How an expression picks one of several: "last", "this", "next"; `past` and `coming` are spans ("the past year").
enum class Which : std::int32_t { none, last, here, next, previous, following, same, past, coming };
enum class From : std::int32_t { automatic, now, reference };
enum class Ref : std::int32_t { none, past, present, future };
enum class Daypart : std::int32_t { none, morning, afternoon, evening, night, midday, daytime, dawn };
enum class Meridiem : std::int32_t { none, am, pm, exact };

/// Fields that are set and their values.
class Meaning {
 public:
  Meaning() noexcept {}  // not defaulted: the values would be zeroed wherever one is made
  /// \param fields one bit each \param values of those fields, in their order
  Meaning(std::uint64_t fields, std::span<const std::int32_t> values) noexcept { replace(fields, values); }

  bool has(Field field) const noexcept { return (set_ >> index(field)) & 1u; }
  std::int32_t get(Field field) const noexcept { return has(field) ? values_[index(field)] : 0; }
  template <typename Enum>
  Enum as(Field field) const noexcept {
    return static_cast<Enum>(get(field));
  }
  void set(Field field, std::int32_t value) noexcept {
    values_[index(field)] = value;
    set_ |= std::uint64_t{1} << index(field);
  }
  void clear(Field field) noexcept { set_ &= ~(std::uint64_t{1} << index(field)); }
  bool empty() const noexcept { return set_ == 0; }
  /// One bit for each field that is set.
  std::uint64_t which() const noexcept { return set_; }

  /// Takes over the fields of `other`; false when both have a field with different values.
  bool join(const Meaning& other) noexcept;
  /// Takes over the fields of `other` that are not set here.
  void fill(const Meaning& other) noexcept;
  /// Takes over the fields of `other`, whatever they are here.
  void replace(const Meaning& other) noexcept;
  void replace(std::uint64_t fields, std::span<const std::int32_t> values) noexcept;
  /// Are all fields within the calendar's bounds?
  bool in_range() const noexcept;

  bool operator==(const Meaning& other) const noexcept;

  static constexpr std::uint32_t no_base = 0xFFFFFFFF;
  std::uint32_t base = no_base;  ///< The meaning this one is counted from: "two days after [the vote]".

 private:
  static constexpr std::size_t index(Field field) noexcept { return static_cast<std::size_t>(field); }
  std::uint64_t set_ = 0;
  std::array<std::int32_t, field_count> values_;  ///< Of the fields that are set.
};

/// The field of that name in packs, or nothing.
std::optional<Field> field_named(std::string_view name);
std::vector<std::string> field_names();
/// The value a pack names by a word ("unit": "week"), or nothing.
std::optional<std::int32_t> value_named(Field field, std::string_view name);
/// The TIMEX3 word for a value of `mod`, `quant`, `daypart` or `season`.
std::string_view value_name(Field field, std::int32_t value);
/// All names of a field's values; empty for fields that are numbers.
std::vector<std::string> value_names(Field field);

}  // namespace dateline::time
