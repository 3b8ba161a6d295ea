// The words that stand for enumerators in JSON: one table for both directions.
#pragma once

#include <dateline/document.hpp>
#include <dateline/event.hpp>
#include <dateline/time.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace dateline::output {

/// `words` in the order of the enumerators.
template <class Enum>
struct EnumWords;

template <>
struct EnumWords<EntityKind> {
  static constexpr std::array<std::string_view, 8> words = {"other", "person", "organisation", "country",
                                                            "place", "group",  "time",         "text"};
};

template <>
struct EnumWords<Modality> {
  static constexpr std::array<std::string_view, 7> words = {"asserted",    "reported", "planned",  "possible",
                                                            "conditional", "denied",   "cancelled"};
};

template <>
struct EnumWords<Polarity> {
  static constexpr std::array<std::string_view, 2> words = {"positive", "negative"};
};

template <>
struct EnumWords<TimexType> {  // in upper case, as TIMEX3 writes them
  static constexpr std::array<std::string_view, 4> words = {"DATE", "TIME", "DURATION", "SET"};
};

template <>
struct EnumWords<AnchorSource> {
  static constexpr std::array<std::string_view, 7> words = {"none", "caller",     "metadata", "url",
                                                            "text", "expression", "inferred"};
};

template <>
struct EnumWords<ParagraphKind> {
  static constexpr std::array<std::string_view, 5> words = {"paragraph", "heading", "list_item", "caption",
                                                            "quotation"};
};

template <>
struct EnumWords<RelativeDate::Unit> {
  static constexpr std::array<std::string_view, 10> words = {"none",    "day",    "week", "weekend", "month",
                                                             "quarter", "season", "year", "decade",  "century"};
};

template <>
struct EnumWords<RelativeDate::Direction> {
  static constexpr std::array<std::string_view, 4> words = {"none", "past", "future", "nearest"};
};

template <class Enum>
constexpr std::string_view to_word(Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < EnumWords<Enum>::words.size() ? EnumWords<Enum>::words[index] : EnumWords<Enum>::words[0];
}

template <class Enum>
constexpr std::optional<Enum> from_word(std::string_view word) noexcept {
  for (std::size_t index = 0; index < EnumWords<Enum>::words.size(); ++index)
    if (EnumWords<Enum>::words[index] == word) return static_cast<Enum>(index);
  return std::nullopt;
}

}  // namespace dateline::output
