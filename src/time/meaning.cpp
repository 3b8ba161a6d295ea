#include "time/meaning.hpp"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

namespace dateline::time {
namespace {

struct NamedValue {
  std::string_view name;
  std::int32_t value;
};

struct FieldInfo {
  std::string_view name;
  std::int32_t least;
  std::int32_t greatest;
  std::span<const NamedValue> values = {};
};

constexpr std::int32_t any = std::numeric_limits<std::int32_t>::max();

constexpr NamedValue unit_values[] = {
    {"second", 1},  {"minute", 2},   {"hour", 3},        {"day", 4},    {"week", 5},    {"fortnight", 6},
    {"weekend", 7}, {"month", 8},    {"quarter", 9},     {"half", 10},  {"season", 11}, {"year", 12},
    {"decade", 13}, {"century", 14}, {"millennium", 15}, {"night", 16}, {"time", 17},   {"workday", 18}};
constexpr NamedValue which_values[] = {{"last", 1},      {"this", 2}, {"next", 3}, {"previous", 4},
                                       {"following", 5}, {"same", 6}, {"past", 7}, {"coming", 8}};
constexpr NamedValue from_values[] = {{"now", 1}, {"reference", 2}};
constexpr NamedValue ref_values[] = {{"PAST_REF", 1}, {"PRESENT_REF", 2}, {"FUTURE_REF", 3}};
constexpr NamedValue daypart_values[] = {{"MO", 1}, {"AF", 2}, {"EV", 3}, {"NI", 4}, {"MI", 5}, {"DT", 6}, {"DA", 7}};
constexpr NamedValue meridiem_values[] = {{"am", 1}, {"pm", 2}, {"24h", 3}};
constexpr NamedValue season_values[] = {{"SP", 1}, {"SU", 2}, {"FA", 3}, {"WI", 4}};
constexpr NamedValue mod_values[] = {{"START", 1},     {"MID", 2},       {"END", 3},           {"APPROX", 4},
                                     {"MORE_THAN", 5}, {"LESS_THAN", 6}, {"EQUAL_OR_MORE", 7}, {"EQUAL_OR_LESS", 8},
                                     {"BEFORE", 9},    {"AFTER", 10},    {"ON_OR_BEFORE", 11}, {"ON_OR_AFTER", 12}};
constexpr NamedValue quant_values[] = {{"EVERY", 1}, {"EACH", 2}, {"EVERY 2", 3}, {"MOST", 4}, {"SOME", 5}};
constexpr NamedValue era_values[] = {{"BC", 1}, {"AD", 2}};

constexpr NamedValue calendar_values[] = {{"buddhist", 1},
                                          {"roc", 2},
                                          {"reiwa", 3},
                                          {"heisei", 4},
                                          {"showa", 5},
                                          {"taisho", 6},
                                          {"meiji", 7},
                                          {"persian", 8},
                                          {"hebrew", 9},
                                          {"islamic", 10},
                                          {"islamic-umalqura", 11},
                                          {"islamic-civil", 12},
                                          {"islamic-rgsa", 13},
                                          {"islamic-tbla", 14},
                                          {"ethiopic", 15},
                                          {"ethiopic-amete-alem", 16},
                                          {"ethioaa", 17},
                                          {"coptic", 18},
                                          {"indian", 19}};

constexpr std::array<FieldInfo, field_count> fields = {{
    {"year", -9999, 9999},
    {"year2", 0, 99},
    {"month", 1, 13},
    {"day", 1, 31},
    {"weekday", 1, 7},
    {"week", 1, 53},
    {"weekend", 0, 2},
    {"quarter", 1, 4},
    {"half", 1, 2},
    {"season", 1, 4, season_values},
    {"decade", -999, 999},
    {"century", -99, 99},
    {"era", 1, 2, era_values},
    {"holiday", 0, any},
    {"fiscal", 0, 1},
    {"hour", 0, 24},
    {"minute", -59, 59},
    {"second", 0, 60},
    {"meridiem", 1, 3, meridiem_values},
    {"daypart", 1, 7, daypart_values},
    {"zone", -1000, 1000},
    {"amount", 0, any},
    {"fraction", 0, 99},
    {"unit", 1, 18, unit_values},
    {"amount2", 0, any},
    {"unit2", 1, 18, unit_values},
    {"amount3", 0, any},
    {"unit3", 1, 18, unit_values},
    {"vague", 0, 3},
    {"amount_to", 0, any},
    {"sign", -1, 1},
    {"from", 1, 2, from_values},
    {"which", 1, 8, which_values},
    {"ordinal", 0, any},
    {"nth", -100, 1000},
    {"nth_unit", 1, 18, unit_values},
    {"part", 0, 9},
    {"ref", 1, 3, ref_values},
    {"mod", 1, 12, mod_values},
    {"quant", 1, 5, quant_values},
    {"freq", 0, any},
    {"calendar", 1, 19, calendar_values},
}};

const FieldInfo& info(Field field) {
  return fields[static_cast<std::size_t>(field)];
}

}  // namespace

bool Meaning::join(const Meaning& other) noexcept {
  if (other.base != no_base) {
    if (base != no_base && base != other.base) return false;
    base = other.base;
  }
  for (std::uint64_t rest = other.set_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    if (((set_ >> i) & 1u) && values_[i] != other.values_[i]) return false;
    values_[i] = other.values_[i];
  }
  set_ |= other.set_;
  return true;
}

void Meaning::fill(const Meaning& other) noexcept {
  for (std::uint64_t rest = other.set_ & ~set_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    values_[i] = other.values_[i];
  }
  set_ |= other.set_;
}

void Meaning::replace(const Meaning& other) noexcept {
  for (std::uint64_t rest = other.set_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    values_[i] = other.values_[i];
  }
  set_ |= other.set_;
}

void Meaning::replace(std::uint64_t fields_set, std::span<const std::int32_t> values) noexcept {
  std::size_t next = 0;
  for (std::uint64_t rest = fields_set; rest != 0; rest &= rest - 1)
    values_[static_cast<std::size_t>(std::countr_zero(rest))] = values[next++];
  set_ |= fields_set;
}

bool Meaning::in_range() const noexcept {
  for (std::uint64_t rest = set_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    if (values_[i] < fields[i].least || values_[i] > fields[i].greatest) return false;
  }
  return true;
}

bool Meaning::operator==(const Meaning& other) const noexcept {
  if (set_ != other.set_ || base != other.base) return false;
  for (std::uint64_t rest = set_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    if (values_[i] != other.values_[i]) return false;
  }
  return true;
}

std::optional<Field> field_named(std::string_view name) {
  for (std::size_t i = 0; i < field_count; ++i)
    if (fields[i].name == name) return static_cast<Field>(i);
  return std::nullopt;
}

std::vector<std::string> field_names() {
  std::vector<std::string> names;
  for (const FieldInfo& field : fields) names.emplace_back(field.name);
  return names;
}

std::optional<std::int32_t> value_named(Field field, std::string_view name) {
  for (const NamedValue& value : info(field).values)
    if (value.name == name) return value.value;
  return std::nullopt;
}

std::string_view value_name(Field field, std::int32_t value) {
  for (const NamedValue& named : info(field).values)
    if (named.value == value) return named.name;
  return {};
}

std::vector<std::string> value_names(Field field) {
  std::vector<std::string> names;
  for (const NamedValue& value : info(field).values) names.emplace_back(value.name);
  return names;
}

}  // namespace dateline::time
