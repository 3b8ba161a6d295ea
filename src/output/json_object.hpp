// The two sides of members.hpp: an object being written, and an object being read. Both offer the same calls, so that
// one description of a value's members serves both directions and what is written reads back equal.
#pragma once

#include <dateline/error.hpp>
#include <dateline/span.hpp>
#include <dateline/time.hpp>

#include "output/json_writer.hpp"
#include "output/names.hpp"
#include "packs/pack_node.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dateline::output {

/// A value with a `members` function of its own.
template <class T>
concept Structure = std::is_class_v<T> && !std::same_as<T, std::string> && !std::same_as<T, Date>;

/// Writes members of the innermost open object.
class ObjectWriter {
 public:
  template <class T>
  using Access = const T&;

  explicit ObjectWriter(JsonWriter& json) : json_(json) {}

  /// A member that is always there.
  template <class T>
  void always(std::string_view key, const T& value) {
    json_.key(key);
    write(value);
  }
  /// The same; on reading it must be there.
  template <class T>
  void required(std::string_view key, const T& value) {
    always(key, value);
  }
  /// A member that is left out while it has its default value.
  template <class T>
  void field(std::string_view key, const T& value) {
    if (!(value == T{})) always(key, value);
  }
  /// A member for readers of the JSON, worked out from the others and not read back.
  template <class T>
  void derived(std::string_view key, const T& value) {
    always(key, value);
  }
  void span(std::string_view start, std::string_view end, Span value) {
    always(start, value.start);
    always(end, value.end);
  }
  /// 64-bit hashes, as strings of 16 hexadecimal digits: JSON numbers are not exact beyond 2^53.
  void hashes(std::string_view key, const std::vector<std::uint64_t>& values);
  template <class Members>
  void object(std::string_view key, Members&& describe) {
    json_.key(key);
    json_.begin_object();
    describe(*this);
    json_.end_object();
  }

 private:
  void write(const std::string& value) { json_.string(value); }
  void write(const Date& value) { json_.string(value.edtf()); }
  void write(bool value) { json_.boolean(value); }
  void write(double value) { json_.number(value); }
  void write(std::unsigned_integral auto value) { json_.number(static_cast<std::uint64_t>(value)); }
  void write(std::signed_integral auto value) { json_.number(static_cast<std::int64_t>(value)); }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void write(Enum value) { json_.string(to_word(value)); }
  template <class T>
  void write(const std::optional<T>& value) {
    write(*value);
  }
  template <class T>
  void write(const std::vector<T>& values) {
    json_.begin_array();
    for (const T& value : values) write(value);
    json_.end_array();
  }
  template <Structure T>
  void write(const T& value) {
    json_.begin_object();
    members(*this, value);
    json_.end_object();
  }

  JsonWriter& json_;
};

/// Reads members of one JSON object. A missing member and `null` leave the default; a member of another type is a
/// problem.
class ObjectReader {
 public:
  template <class T>
  using Access = T&;

  ObjectReader(packs::PackNode& object, std::vector<Problem>& problems);

  template <class T>
  void required(std::string_view key, T& value) {
    if (packs::PackNode* node = find(key))
      read(*node, key, value);
    else
      report_missing(key);
  }
  template <class T>
  void always(std::string_view key, T& value) {
    field(key, value);
  }
  template <class T>
  void field(std::string_view key, T& value) {
    if (packs::PackNode* node = find(key)) read(*node, key, value);
  }
  template <class T>
  void derived(std::string_view, const T&) {}
  void span(std::string_view start, std::string_view end, Span& value);
  void hashes(std::string_view key, std::vector<std::uint64_t>& values);
  template <class Members>
  void object(std::string_view key, Members&& describe) {
    if (packs::PackNode* node = find(key)) {
      ObjectReader inner(*node, problems_);
      describe(inner);
    }
  }

 private:
  /// Nothing for a missing or null member.
  packs::PackNode* find(std::string_view key) noexcept;
  void report_missing(std::string_view key);
  void report(const packs::PackNode& node, std::string_view key, std::string_view expected,
              std::string suggestion = {});
  /// Reports a problem when it is none.
  bool is_whole_number(const packs::PackNode& node, std::string_view key, double lowest, double highest);

  void read(packs::PackNode& node, std::string_view key, std::string& value);
  void read(packs::PackNode& node, std::string_view key, Date& value);
  void read(packs::PackNode& node, std::string_view key, bool& value);
  void read(packs::PackNode& node, std::string_view key, double& value);
  template <std::integral Number>
  void read(packs::PackNode& node, std::string_view key, Number& value) {
    // Up to 2^53: beyond it JSON numbers lose digits (RFC 8259, section 6).
    constexpr double exact = 9007199254740992.0;
    constexpr double lowest = std::max(-exact, static_cast<double>(std::numeric_limits<Number>::min()));
    constexpr double highest = std::min(exact, static_cast<double>(std::numeric_limits<Number>::max()));
    if (is_whole_number(node, key, lowest, highest)) value = static_cast<Number>(node.number);
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void read(packs::PackNode& node, std::string_view key, Enum& value) {
    if (node.is_string())
      if (const std::optional<Enum> known = from_word<Enum>(node.string)) {
        value = *known;
        return;
      }
    const auto& words = EnumWords<Enum>::words;
    report(node, key, "one of its known words", packs::nearest(node.string, {words.begin(), words.end()}));
  }
  template <class T>
  void read(packs::PackNode& node, std::string_view key, std::optional<T>& value) {
    read(node, key, value.emplace());
  }
  template <class T>
  void read(packs::PackNode& node, std::string_view key, std::vector<T>& values) {
    if (!node.is_array()) {
      report(node, key, "a list");
      return;
    }
    values.reserve(node.items.size());
    for (packs::PackNode& item : node.items) read(item, key, values.emplace_back());
  }
  template <Structure T>
  void read(packs::PackNode& node, std::string_view key, T& value) {
    if (!node.is_object()) {
      report(node, key, "an object");
      return;
    }
    ObjectReader inner(node, problems_);
    members(inner, value);
  }

  packs::PackNode& object_;
  std::vector<Problem>& problems_;
};

}  // namespace dateline::output
